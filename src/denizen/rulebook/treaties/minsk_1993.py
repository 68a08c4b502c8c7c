"""CIS Convention on legal assistance in civil, family and criminal matters, Minsk, 22 January 1993.

In force from 19 May 1994, for Russia from 10 December 1994 (edis74.ru, with the heading of Consultant); it binds all
five States. Between States that are both parties to the Convention of 2002 that one takes its place; it is not in force
for Russia. Protocol of 28 March 1997.
"""

from typing import Final

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import Condition, any_of, event, event_field, subject
from denizen.rulebook.intl.losses import CONVICTED, annulled, russian
from denizen.rulebook.intl.parties import FIVE

LAW = Law(
    "treaties.minsk-1993",
    "TREATY",
    kind="treaty",
    title=(
        "CIS Convention of 22 January 1993 on legal assistance and legal relations in civil, family and criminal "
        "matters"
    ),
    short="Minsk Convention 1993",
    force=in_force("1994-05-19"),
    source=Source(
        "Convention of 22 January 1993, copy of the Ministry of Justice of Ukraine", "https://minjust.gov.ua/m/4281", C
    ),
)

OWN_NATIONAL: Final[Condition] = any_of(*(event_field("state").among(state) & subject.holds(state) for state in FIVE))
KYRGYZ = {"born": "1990-03-01", "residence": "KG", "nationalities": {"KG": "birth", "RU": "never", "others": "none"}}
WANTED = {"is to be removed": "KG", "on": "2023-05-10", "to": "RU", "as": "extradition"}

LAW.provision(
    "Art 57(1)(a)",
    says="A person who is a national of the requested State on the day of the decision is not extradited.",
    on=event("is to be removed", as_="extradition"),
    when=[OWN_NATIONAL],
    then=invokes("*", "minsk-1993", "No extradition of an own national; at most prosecution at home (Art 72)."),
    note=(
        "A citizen of both is safe from either. Once Russian citizenship has ended, the person can be extradited to "
        "the State of origin; whoever lost Kazakh citizenship on becoming Russian can be extradited to Russia. "
        "Desertion and evasion of service are extraditable only where both States punish them."
    ),
    cases=[
        no("before the convention", on="1994-05-18", p=KYRGYZ | {"events": [WANTED | {"on": "1994-05-18"}]}),
        no("the day before the decision", on="2023-05-09", p=KYRGYZ | {"events": [WANTED]}),
        yes("a citizen of Kyrgyzstan", on="2023-05-10", p=KYRGYZ | {"events": [WANTED]}),
        no("return, not extradition", on="2023-05-10", p=KYRGYZ | {"events": [WANTED | {"as": "return"}]}),
        yes(
            "a Russian citizen in Russia",
            on="2019-06-01",
            p=russian({"is to be removed": "RU", "on": "2019-06-01", "to": "KG", "as": "extradition"}),
        ),
        no(
            "after the end of Russian citizenship",
            on="2020-06-01",
            p=russian(
                CONVICTED,
                annulled("2020-02-01"),
                {"is to be removed": "RU", "on": "2020-06-01", "to": "KG", "as": "extradition"},
            ),
        ),
        unknown(
            "whether a citizen is not known",
            on="2023-05-10",
            p=KYRGYZ | {"nationalities": {"KG": "unknown", "others": "none"}, "events": [WANTED]},
        ),
    ],
)

LAW.gap(
    "Arts 56, 57(1)(b)-(d) and 72",
    says=(
        "Extradition needs an act that both States punish with at least a year, and is refused when the time for "
        "prosecution has run out or the person was judged already; an own national is prosecuted on request."
    ),
    because="What each State punishes is compared offence by offence, which the language does not do.",
)
