"""What the authorities of Kyrgyzstan are reported to do, or to warn of. Nothing here changes a status."""

from typing import Any

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import subject

LAW = Law(
    "kg.practice",
    KG,
    kind="practice",
    title="Reported practice of the authorities of Kyrgyzstan",
    short="Practice of Kyrgyzstan",
    force=in_force("2022-09-21"),
    source=Source("Azattyk 32044541 and 32061463; Babel.ua, 22 September 2022", "https://babel.ua", B),
)

CITIZEN: dict[str, Any] = {"born": "1995-08-20", "nationalities": {"KG": "birth"}}
FIGHTS: dict[str, Any] = {"fights": "RU", "on": "2022-11-01", "in": "UA", "form": "contract"}
FIGHTER = CITIZEN | {"events": [FIGHTS]}

LAW.provision(
    "embassy in Moscow, 21 September 2022",
    name="embassy-2022",
    says="The embassy in Moscow told citizens not to take part in hostilities and cited Article 256.",
    when=[subject.holds(KG)],
    then=reports(
        KG,
        "Citizens were warned of up to ten years with confiscation; it was said that they cannot be called up in "
        "Russia, and that who is summoned should turn to the embassy.",
    ),
    note="For a citizen who is also Russian, Russian law does demand service; Kyrgyzstan cannot prevent it.",
    cases=[
        no("the day before", on="2022-09-20", p=CITIZEN),
        yes("the day of the warning", on="2022-09-21", p=CITIZEN),
        no("not a citizen", on="2022-09-21", p=CITIZEN | {"nationalities": {"KG": "never"}}),
        unknown("not known whether a citizen", on="2022-09-21", p=CITIZEN | {"nationalities": {"KG": "unknown"}}),
    ],
)

LAW.provision(
    "judgments since 2023",
    name="few-cases-softened",
    says="Few have been tried; terms of five to ten years were pronounced and several softened afterwards.",
    when=[subject.holds(KG), subject.did("fights", not_in=KG).happened],
    then=reports(KG, "Few cases are known; sentences were set aside, suspended or followed by a pardon."),
    force=in_force("2024-01"),
    source=Source("Kyiv Independent, 24 June 2024; Azattyk 33648699 and 33627724", "https://kyivindependent.com", B),
    note=(
        "Ten years in May 2023 (Article 416(2)), set aside in August, suspended in January 2024; five years in "
        "December 2023, pardoned in January 2024; five years in June 2024. No rule follows from so few."
    ),
    cases=[
        no("before the reports", on="2023-12-31", p=FIGHTER),
        unknown("in the month of the first", on="2024-01-15", p=FIGHTER),
        yes("after it", on="2024-02-01", p=FIGHTER),
        no("never fought", on="2024-02-01", p=CITIZEN),
        unknown(
            "not known whether he fought", on="2024-02-01", p=CITIZEN | {"events": [FIGHTS | {"happened": "unknown"}]}
        ),
    ],
)

STRIPPED: dict[str, Any] = CITIZEN | {"events": [{"decides": "KG", "on": "2024-05-01", "about": "loss"}]}

LAW.provision(
    "decrees without names, since August 2023",
    name="decrees-without-names",
    says="Decrees on citizenship must be published within three days, but names have not been published since.",
    when=[subject.did("decides", KG).happened],
    then=reports(KG, "A person may not learn of a decree on loss or release: ask a consulate in writing."),
    force=in_force("2023-08"),
    source=Source("Azattyk 33537170, 22 September 2025", "https://www.azattyk.org", B),
    note="The term of six months for a challenge in court should be counted with this in mind.",
    cases=[
        no("the day before the decree", on="2024-04-30", p=STRIPPED),
        yes("the day of the decree", on="2024-05-01", p=STRIPPED),
        no(
            "before the practice",
            on="2023-07-31",
            p=CITIZEN | {"events": [{"decides": "KG", "on": "2020-05-01", "about": "loss"}]},
        ),
        unknown(
            "in its first month",
            on="2023-08-10",
            p=CITIZEN | {"events": [{"decides": "KG", "on": "2020-05-01", "about": "loss"}]},
        ),
        yes(
            "after it",
            on="2023-08-31",
            p=CITIZEN | {"events": [{"decides": "KG", "on": "2020-05-01", "about": "loss"}]},
        ),
        unknown(
            "whether there was a decree is not known",
            on="2024-05-01",
            p=CITIZEN | {"events": [{"decides": "KG", "on": "2024-05-01", "about": "loss", "happened": "unknown"}]},
        ),
    ],
)

LAW.provision(
    "foreign minister, January 2026",
    name="minister-2026",
    says="The foreign minister said that the law bars taking part in the war, and gave no exact numbers.",
    when=[subject.holds(KG), subject.did("fights", not_in=KG).happened],
    then=reports(KG, "Officials go on calling it a crime to fight in Ukraine."),
    force=in_force("2026-01"),
    source=Source("Azattyk 33648699, January 2026", "https://www.azattyk.org", B),
    cases=[
        no("before the statement", on="2025-12-31", p=FIGHTER),
        unknown("in its month", on="2026-01-15", p=FIGHTER),
        yes("after it", on="2026-01-31", p=FIGHTER),
        no("never fought", on="2026-02-01", p=CITIZEN),
    ],
)

RECRUITER: dict[str, Any] = CITIZEN | {"events": [{"recruits others": "RU", "on": "2025-03-01", "as": "mercenaries"}]}

LAW.provision(
    "arrests of recruiters, April 2025",
    name="recruiters-2025",
    says="Four people were held for recruiting under Article 416(1), in a case linked to the Russian House in Osh.",
    when=[subject.did("recruits others", not_state=KG).happened],
    then=reports(KG, "Recruiters for the Russian army have been arrested."),
    force=in_force("2025-04"),
    source=Source("Reuters and The Diplomat, April 2025", "https://thediplomat.com", B),
    cases=[
        no("before the arrests", on="2025-03-31", p=RECRUITER),
        unknown("in their month", on="2025-04-10", p=RECRUITER),
        yes("after them", on="2025-04-30", p=RECRUITER),
        no("recruited nobody", on="2025-05-01", p=CITIZEN),
    ],
)

DUAL: dict[str, Any] = {
    "born": "1995-08-20",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2021-06-15"}},
}

LAW.provision(
    "no treaty with Russia, January 2023",
    name="no-treaty-2023",
    says="Officials confirmed that no treaty on dual citizenship or on military service of dual citizens is in force.",
    when=[subject.holds(KG), subject.holds("RU")],
    then=reports(
        KG, "Each State treats the person as its own citizen only; service in one is not credited in the other."
    ),
    force=in_force("2023-01"),
    source=Source("Kant.kg, January 2023; consular pages of the Foreign Ministry", "https://kant.kg", B),
    cases=[
        no("before the statement", on="2022-12-31", p=DUAL),
        unknown("in its month", on="2023-01-10", p=DUAL),
        yes("after it", on="2023-01-31", p=DUAL),
        no("not Russian", on="2023-02-01", p=CITIZEN | {"nationalities": {"KG": "birth", "RU": "never"}}),
    ],
)

LAW.provision(
    "naturalised Kyrgyz at the Russian border, since 2023",
    name="border-2023",
    says="Since 2023 Kyrgyz who are also Russian have been stopped on leaving Russia because of military records.",
    when=[subject.holds(KG), subject.holds("RU")],
    then=reports(KG, "Dual citizens have been kept from leaving Russia over military records."),
    force=in_force("2023"),
    source=Source("ADC Memorial, 24 January 2023; Azattyk 33627724", "https://adcmemorial.org", B),
    cases=[
        no("before the reports", on="2022-12-31", p=DUAL),
        unknown("in their year", on="2023-06-01", p=DUAL),
        yes("after it", on="2023-12-31", p=DUAL),
        no("not Russian", on="2024-02-01", p=CITIZEN | {"nationalities": {"KG": "birth", "RU": "never"}}),
    ],
)

VOIDED: dict[str, Any] = DUAL | {"events": [{"has the passport voided": "KG", "on": "2022-04-20"}]}

LAW.provision(
    "expulsion of a journalist, 23 November 2022",
    name="expulsion-2022",
    says=(
        "A journalist born in Kyrgyzstan who also was Russian had his passport of 2008 declared void by an "
        "investigator; the Bishkek City Court had him expelled to Russia, although the forgery was time-barred."
    ),
    when=[subject.holds(KG), subject.did("has the passport voided", KG).happened],
    then=reports(
        KG,
        "A citizen with a second citizenship was expelled as a foreigner after his passport was declared void.",
        departs_from=["kg.constitution-2021.51-5", "kg.citizenship-2007.9"],
    ),
    force=in_force("2022-11-23"),
    source=Source(
        "The Diplomat, November 2022; communication of the UN Special Rapporteur of 19 December 2022",
        "https://thediplomat.com/2022/11/kyrgyz-journalist-bolot-temirov-deported-to-russia/",
        B,
    ),
    note="No decree on loss is reported. The Ombudsman called it inadmissible.",
    cases=[
        no("the day before", on="2022-11-22", p=VOIDED),
        yes("the day of the judgment", on="2022-11-23", p=VOIDED),
        no("a passport that nobody declared void", on="2022-11-23", p=DUAL),
        unknown(
            "whether it was declared void is not known",
            on="2022-11-23",
            p=DUAL | {"events": [{"has the passport voided": "KG", "on": "2022-04-20", "happened": "unknown"}]},
        ),
    ],
)

SOVIET: dict[str, Any] = {
    "born": "1970-05-01",
    "birthplace": "KG",
    "residence": "KG",
    "soviet_passport": True,
    "nationalities": {"KG": "unknown", "others": "none"},
}

LAW.provision(
    "people without papers, first half of 2025",
    name="undocumented-2025",
    says=(
        "Of 2,159 people found without papers in the first half of 2025, 120 of them with Soviet passports, 2,089 were "
        "held to be citizens and got passports; for 58 stateless people admission was proposed."
    ),
    when=[subject.has("soviet_passport"), subject.resides_in(KG)],
    then=reports(
        KG, "Whoever has only a Soviet passport is examined by the registration body and mostly held a citizen."
    ),
    force=in_force("2025-08-11"),
    source=Source(
        "24.kg, 11 August 2025",
        "https://24.kg/obschestvo/339113_bolee_2tyisyach_lits_bez_dokumentov_poluchili_grajdanstvokr_v2025_godu/",
        B,
    ),
    cases=[
        no("the day before the report", on="2025-08-10", p=SOVIET),
        yes("the day of the report", on="2025-08-11", p=SOVIET),
        no("has a Kyrgyz passport", on="2025-08-11", p=SOVIET | {"soviet_passport": False}),
        unknown("the passport is not known", on="2025-08-11", p=SOVIET | {"soviet_passport": "unknown"}),
    ],
)

BACK: dict[str, Any] = CITIZEN | {"events": [FIGHTS, {"returns": "KG", "on": "2022-12-20"}]}

LAW.provision(
    "fighters who came back, since January 2023",
    name="returned-fighters-2023",
    says="Men who fought for Russia and came back have been detained and tried; coming back frees nobody.",
    when=[subject.holds(KG), subject.did("fights", not_in=KG).happened, subject.did("returns", KG).happened],
    then=reports(KG, "Returned fighters have been detained and tried."),
    force=in_force("2023-01"),
    source=Source("Kyiv Independent, 24 June 2024; Azattyk 33648699 and 33627724", "https://kyivindependent.com", B),
    note="The first was detained in January 2023 and sentenced on 16 May 2023.",
    cases=[
        no("the month before the first arrest", on="2022-12-31", p=BACK),
        unknown("in its month", on="2023-01-15", p=BACK),
        yes("at its end", on="2023-01-31", p=BACK),
        no("did not come back", on="2023-02-01", p=FIGHTER),
        unknown(
            "whether he came back is not known",
            on="2023-02-01",
            p=CITIZEN | {"events": [FIGHTS, {"returns": "KG", "on": "2022-12-20", "happened": "unknown"}]},
        ),
    ],
)
