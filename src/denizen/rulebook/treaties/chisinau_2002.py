"""CIS Convention on legal assistance in civil, family and criminal matters, Chisinau, 7 October 2002.

In force from 27 April 2004. Ratified by Kazakhstan (Law of 10 March 2004 No 531) and Kyrgyzstan (Law of 19 March 2004
No 29); Tajikistan is a party; Uzbekistan acceded by a law signed on 26 August 2019. Russia signed it; no ratification
was found, so that with Russia the Convention of 1993 goes on. The CIS Economic Court spoke on how the two relate on
15 May 2024 (case 01-1/1-24).
"""

from denizen.language.enacting import A, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, TJ, UZ
from denizen.language.words import any_of, binds, event, event_field, subject

LAW = Law(
    "treaties.chisinau-2002",
    "TREATY",
    kind="treaty",
    title=(
        "CIS Convention of 7 October 2002 on legal assistance and legal relations in civil, family and criminal matters"
    ),
    short="Chisinau Convention 2002",
    force=in_force("2004-04-27"),
    source=Source("Law of Kazakhstan of 10 March 2004 No 531, Adilet", "https://adilet.zan.kz/rus/docs/Z040000531_", A),
)

PARTIES = (KZ, KG, TJ, UZ)
BOTH_PARTIES = [
    any_of(
        *(event_field("state").among(state) & subject.holds(state) & binds("chisinau-2002", state) for state in PARTIES)
    ),
    any_of(*(event_field("to").among(state) & binds("chisinau-2002", state) for state in PARTIES)),
]
KYRGYZ = {"born": "1990-03-01", "residence": "KG", "nationalities": {"KG": "birth", "others": "none"}}
WANTED = {"is to be removed": "KG", "on": "2023-05-10", "to": "KZ", "as": "extradition"}

LAW.provision(
    "rule on own nationals",
    name="own-national",
    says="Between its parties too, a national of the requested State is not extradited but may be prosecuted there.",
    on=event("is to be removed", as_="extradition"),
    when=BOTH_PARTIES,
    then=invokes("*", "chisinau-2002", "No extradition of an own national; at most prosecution at home."),
    note="The rule is that of Article 57 of the Convention of 1993; the number of the article was not verified.",
    cases=[
        no("the day before the decision", on="2023-05-09", p=KYRGYZ | {"events": [WANTED]}),
        yes("a citizen of Kyrgyzstan, wanted by Kazakhstan", on="2023-05-10", p=KYRGYZ | {"events": [WANTED]}),
        no("wanted by Russia", on="2023-05-10", p=KYRGYZ | {"events": [WANTED | {"to": "RU"}]}),
        no(
            "a citizen of Kazakhstan alone",
            on="2023-05-10",
            p=KYRGYZ | {"nationalities": {"KZ": "birth", "others": "none"}, "events": [WANTED]},
        ),
        unknown(
            "by whom wanted is not told",
            on="2023-05-10",
            p=KYRGYZ | {"events": [{"is to be removed": "KG", "on": "2023-05-10", "as": "extradition"}]},
        ),
    ],
)
