"""Federal Law of 28 April 2023 No 138-FZ on citizenship of the Russian Federation.

In force from 26 October 2023. Amended by Law 281-FZ of 8 August 2024 (non-registration as a ground), Law 316-FZ of
31 July 2025 (more offences, from 11 August 2025) and Law 538-FZ of 29 December 2025 (age of the oath), among others.
Articles 23 to 26 were not read in full; they are rebuilt from ministry, court and press statements. Loss against the
person's will, Articles 22 to 26, is in :mod:`denizen.rulebook.ru.citizenship_2023_loss`.
"""

from denizen.language.enacting import (
    ON_APPLICATION,
    B,
    C,
    Law,
    empowers,
    forbids,
    loses,
    no,
    owes,
    protects,
    reading,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import always, any_of, days, event, person, some, subject
from denizen.rulebook.ru.citizenship_2002 import CHILD, NO_OTHER_NATIONALITY, ON_TRIAL, PREVAILS, SUMMONED
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, MARRIED, ONLY_RUSSIAN, PERHAPS, WIFE, Told, after, perhaps

LAW = Law(
    "ru.citizenship-2023",
    RU,
    title="Federal Law of 28 April 2023 No 138-FZ on citizenship of the Russian Federation",
    original_title="О гражданстве Российской Федерации",
    short="Law 138-FZ",
    force=in_force("2023-10-26"),
    source=Source("Prosecutor's explanation of Law 138-FZ, Art 22", "http://xn--90acsedjoab5aty.xn--p1ai/?p=23454", B),
)
BIRTH = Source(
    "Interior Ministry, 20 September 2025, NSN",
    "https://nsn.fm/society/mvd-poluchennoe-po-rozhdeniu-grazhdanstvo-rossii-ne-mozhet-byt-prekrascheno",
    B,
)
FAMILY = Source(
    "Prosecutor's notice of 7 February 2024",
    "https://xn--80aiadaedgupirclba7a5r.xn--p1ai/gosinfo.php?copylenco=gosorgan&id_gosinfo=287&id_gosorgan=2",
    B,
)
NOTICE = Source(
    "Consulate General in New York, on Art 11",
    "http://newyork.mid.ru/poradok-podaci-uvedomlenij-ob-inom-grazdanstve",
    B,
)
EXIT = Source(
    "Russian consulate in Krakow, on leaving citizenship",
    "https://krakow.mid.ru/ru/consular-services/citizenship/vykhod_iz_grazhdanstva_rossiyskoy_federatsii",
    B,
)

PROPOSED_FOR_FAMILIES = ("ru.announcement-2022.family", "ru.matveev-bill-2023.family", "ru.kartapolov-bill-2025.family")
STANDS = reading(
    "the Law stands",
    says="Until it is amended, the Law bars what the proposals would do to the family.",
    held_by="the government, which in September 2025 asked that children who are citizens by birth be left out",
    defeats=PROPOSED_FOR_FAMILIES,
)

# --- principles ------------------------------------------------------------------------------------------------------

INVOLUNTARY = (
    "ru.citizenship-2023.22-1-2-a",
    "ru.citizenship-2023.22-1-2-a-2025",
    "ru.citizenship-2023.22-1-2-b",
    "ru.citizenship-2023.22-1-2-c",
    "ru.citizenship-2023.22-1-3",
)

LAW.provision(
    "Art 5",
    says="Citizenship by birth ends only by the citizen's own will.",
    when=[subject.holds(RU, by="birth")],
    then=protects(RU, "Citizenship by birth may not be taken away."),
    defeats=INVOLUNTARY,
    source=BIRTH,
    note="A bill of July 2023 would have reached citizens by birth; it was not adopted.",
    cases=[
        no("the day before the Law", on="2023-10-25", p=BY_BIRTH),
        yes("the first day of the Law", on="2023-10-26", p=BY_BIRTH),
        no("a citizen by naturalisation", on="2023-10-26", p=KYRGYZ),
        unknown("it is not known whether he is a citizen", on="2023-10-26", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 7",
    says="Marriage, divorce and a change in the citizenship of one spouse leave the citizenship of the other as it is.",
    when=[subject.holds(RU), some("spouse", person("spouse"), always)],
    then=protects(RU, "Citizenship is not lost because the spouse has lost it."),
    readings=[PREVAILS, STANDS],
    source=FAMILY,
    note="No rule in force extends a loss against the will to the spouse or to the children.",
    cases=[
        no("the day before the Law", on="2023-10-25", p=BY_BIRTH | MARRIED, wife=WIFE),
        yes("the first day of the Law", on="2023-10-26", p=BY_BIRTH | MARRIED, wife=WIFE),
        no("unmarried", on="2023-10-26", p=BY_BIRTH),
        unknown("it is not known whether he is a citizen", on="2023-10-26", p=PERHAPS | MARRIED, wife=WIFE),
    ],
)

LAW.provision(
    "Art 8",
    says="A child's citizenship may not end if the child would be left without any.",
    when=[subject.holds(RU), subject.age < 18, NO_OTHER_NATIONALITY],
    then=protects(RU, "A child is not made stateless."),
    readings=[PREVAILS, STANDS],
    source=FAMILY,
    grade=C,
    note="Taken over from Law 62-FZ, Article 9; the wording of Article 8 was not read.",
    cases=[
        no("the day before the Law", on="2023-10-25", p=CHILD),
        yes("the first day of the Law", on="2023-10-26", p=CHILD),
        no("a child that is also Kazakh", on="2023-10-26", p=CHILD | {"nationalities": {"RU": "birth", "KZ": "birth"}}),
        yes("the day before turning 18", on="2028-02-29", p=CHILD),
        no("on turning 18", on="2028-03-01", p=CHILD),
        unknown("others not asked about", on="2023-10-26", p=CHILD | {"nationalities": {"RU": "birth"}}),
    ],
)

GERMAN: Told = BY_BIRTH | {"nationalities": {"RU": "birth", "DE": {"by": "naturalisation", "on": "2025-03-01"}}}

LAW.provision(
    "Art 11",
    says="Whoever acquires another nationality must notify the Interior Ministry within sixty days.",
    on=event("acquires", not_state=RU),
    when=[subject.holds(RU), subject.resides_in(RU)],
    as_long_as=subject.holds(RU),
    then=owes(RU, "notify the other nationality", fulfilled_by=event("notifies", RU), due=days(60)),
    source=NOTICE,
    note=(
        "For a child the legal representative notifies. The article speaks of acquiring: whether a nationality held "
        "before admission to Russian citizenship must be notified is not settled."
    ),
    cases=[
        no("the day before", on="2025-02-28", p=GERMAN),
        yes("becomes German while living in Moscow", on="2025-03-01", p=GERMAN),
        yes("the sixtieth day", on="2025-04-30", p=GERMAN),
        no("lives in Berlin", on="2025-03-01", p=GERMAN | {"residence": "DE"}),
        no("the first nationality of a citizen by admission", on="2025-03-01", p=KYRGYZ),
        unknown("the country of residence is not known", on="2025-03-01", p=GERMAN | {"residence": "unknown"}),
    ],
)
LAW.gap(
    "Arts 11 and 45",
    says="Residence permits must be notified too; whoever lives abroad has sixty days from entering Russia.",
    because="Left out of the first rulebook: it concerns those who leave Russia, not new citizens.",
    taints=("ru.citizenship-2023.11",),
)

# --- exit ------------------------------------------------------------------------------------------------------------

CALLED = {"is called up": "RU", "on": "2024-06-03", "for": "conscription"}

LAW.provision(
    "Arts 22(1)(1) and 23",
    name="22-1-1",
    says="An adult may ask to leave citizenship, and the authorities grant it unless a bar stands in the way.",
    when=[subject.holds(RU), subject.age >= 18],
    then=[
        empowers(RU, "ask to leave Russian citizenship", exercised_by=event("applies for exit", RU)),
        loses(RU, manner="renunciation"),
    ],
    by=ON_APPLICATION,
    mode="L01",
    source=EXIT,
    cases=[
        no("the day before the Law", on="2023-10-25", p=KYRGYZ),
        yes("the first day of the Law", on="2023-10-26", p=KYRGYZ),
        no("no other nationality", on="2023-10-26", p=ONLY_RUSSIAN),
        no("the day before turning 18", on="2024-05-31", p=KYRGYZ | {"born": "2006-06-01"}),
        yes("on turning 18", on="2024-06-01", p=KYRGYZ | {"born": "2006-06-01"}),
        unknown("whether a summons was served is not known", on="2024-06-03", p=after(perhaps(CALLED))),
    ],
)

LAW.provision(
    "Art 23",
    says=(
        "Exit is refused to a person who has an unfulfilled obligation to Russia, is accused in a criminal case or has "
        "a sentence to serve, or has no other citizenship and no guarantee of one."
    ),
    when=[subject.holds(RU), any_of(SUMMONED, ON_TRIAL, NO_OTHER_NATIONALITY)],
    then=forbids(RU, "leave Russian citizenship"),
    defeats=("ru.citizenship-2023.22-1-1",),
    readings=[
        reading(
            "served summons",
            says="Military duty is an unfulfilled obligation once a summons has been served, not before.",
            held_by="the government's helpline on 28 September 2022, on the same bar in Law 62-FZ",
        ),
        reading(
            "any open military duty",
            says="To be liable to call-up, or to be in the reserve, is an unfulfilled obligation in itself.",
            held_by="implied by the Interior Ministry's proposal of September 2022 to ask for the military card",
            when=[
                subject.holds(RU),
                any_of(
                    SUMMONED,
                    ON_TRIAL,
                    NO_OTHER_NATIONALITY,
                    subject.has("reserve"),
                    subject.under("ru.military-duty-1998.22-1-a-27"),
                    subject.under("ru.military-duty-1998.22-1-a-30"),
                ),
            ],
        ),
    ],
    source=EXIT,
    grade=C,
    note="The bars are those of Law 62-FZ, Article 20; that the list is unchanged was not verified.",
    cases=[
        no("the day before the summons", on="2024-06-02", p=after(CALLED)),
        yes("the day of the summons", on="2024-06-03", p=after(CALLED)),
        yes("in the reserve", on="2024-06-02", p=KYRGYZ | {"reserve": True}, reading="any open military duty"),
        unknown("others not asked about", on="2024-06-02", p=KYRGYZ | {"nationalities": {"RU": "birth"}}),
    ],
)
LAW.gap(
    "Art 23",
    says="A conviction bars exit until the sentence is served, and a guarantee of another citizenship is enough.",
    because="Neither the end of a sentence nor a guarantee of another nationality is among the facts of a case.",
    taints=("ru.citizenship-2023.23", "ru.citizenship-2023.22-1-1"),
)
