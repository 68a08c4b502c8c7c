"""Russia: what authorities are reported to do about citizenship, 2023 to 2026.

Numbers are those of the ministry and of the press: 406 decisions from 26 October 2023 to early 2024, about 1,000 in
the first half of 2024, 1,757 in that year (another count: 1,684), 791 in the first half of 2025, 2,875 in all by 8
October 2025; for non-registration alone 198 from 8 August to the end of 2024, and 214 «by summer 2025». New citizens
in 2024: 209,000.
"""

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import subject
from denizen.rulebook.ru.citizenship_2023 import ACQUIRED
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, PERHAPS, Told, after, convicted, decided, new_citizen, perhaps

LAW = Law(
    "ru.nationality-practice",
    RU,
    kind="practice",
    title="Russia: reported practice on ending and checking citizenship",
    short="Practice of Russia on citizenship",
    force=in_force("2023-10-26"),
    source=Source("RIA, 8 October 2025", "https://ria.ru/20251008/grazhdanstvo-2047007863.html", B),
)
UNREGISTERED_2024 = Source("Authors of the bill of 2025, Dzen", "https://dzen.ru/a/aNTISsvbBEXPWmYy", B)
TYUMEN = Source(
    "Newsland, on the commissioner of Tyumen",
    "https://newsland.com/post/7855252-nazvana-prichina-po-kotoroy-migranty-vystraivayutsya-v-ocheredi-u-tyumenskih-"
    "voenkomatov",
    B,
)
KARIMOV = Source(
    "Stahanov, September 2024",
    "https://stahanov.info/news/126219-rocsijan_lishajut_poluchennogo_grahdanstva_za_otkaz_uchastvovatj_v_boevyh_"
    "dejstvijah/print",
    B,
)
SARATOV = Source(
    "Mosregtoday, citing Fontanka",
    "https://mosregtoday.ru/news/soc/v-saratovskoj-oblasti-bojtsa-svo-priznali-litsom-bez-grazhdanstva/",
    B,
)
POPOV = Source(
    "Novaya Gazeta Europe, summary by ADC Memorial",
    "https://adcmemorial.org/en/news/publications-about-us/media-about-us/russia-is-stripping-political-prisoners-of-"
    "their-citizenship-using-a-constitutional-loophole",
    B,
)
EXPELLED = Source("Forum 18, February 2026", "https://www.forum18.org/archive.php?article_id=3033", B)
PENZA = Source("Penzanews, 28 February 2026", "https://penzanews.ru/society/166600-2026", B)

FINED = after(convicted("2024-05-14", "328(1)"))
LATE = subject.did("breaches", RU, provision="ru.military-duty-1998.10-1").happened
UNREGISTERED = new_citizen("2023-05-10", born="1985-03-01")
VOIDED: Told = {"has the passport voided": "RU", "on": "2025-02-01"}
THREAT: Told = {"is found a threat": "RU", "on": "2026-02-28"}

LAW.provision(
    "numbers to 8 October 2025",
    name="numbers",
    says="The ministry counted 2,875 decisions that ended acquired citizenship from 26 October 2023 to 8 October 2025.",
    when=[subject.holds(RU, by=ACQUIRED)],
    then=reports(RU, "Acquired citizenship is ended in well over a thousand cases a year, nearly all after crimes."),
    force=in_force("2025-10-08"),
    note="Some outlets give it for 2025 alone, or count from 28 April 2023; that does not fit the other counts.",
    cases=[
        no("the day before", on="2025-10-07", p=KYRGYZ),
        yes("the day of the report", on="2025-10-08", p=KYRGYZ),
        no("a citizen by birth", on="2025-10-08", p=BY_BIRTH),
        unknown("it is not known whether he is a citizen", on="2025-10-08", p=PERHAPS),
    ],
)
LAW.provision(
    "Krasnoyarsk, 13 September 2024",
    name="fine-for-evasion",
    says=(
        "The ministry ended the citizenship of M. Karimov, a physician and citizen since 2018, whose sentence for "
        "evading call-up was a fine of 60,000 roubles."
    ),
    when=[subject.holds(RU, by=ACQUIRED), subject.did("is convicted", RU, article="328").happened],
    then=reports(RU, "A conviction for evading call-up ends acquired citizenship even where the sentence is a fine."),
    force=in_force("2024-09-13"),
    source=KARIMOV,
    note="The police tied it to the conviction of 14 May 2024, not to the new ground of non-registration.",
    cases=[
        no("the day before", on="2024-09-12", p=FINED),
        yes("the day of the report", on="2024-09-13", p=FINED),
        no("a citizen by birth", on="2024-09-13", p=after(convicted("2024-05-14", "328(1)"), who=BY_BIRTH)),
        unknown("the article is not known", on="2024-09-13", p=after({"is convicted": "RU", "on": "2024-05-14"})),
    ],
)
LAW.provision(
    "commissariats since August 2024",
    name="older-citizens",
    says=(
        "Commissariats, that of Tyumen among them, announced that the rule on non-registration reaches citizens "
        "naturalised before it; a man of 39 was among those who lost citizenship."
    ),
    when=[subject.holds(RU, by=ACQUIRED), LATE],
    then=reports(
        RU,
        "Non-registration ends citizenship whenever it was acquired, and beyond the age of call-up.",
        departs_from=["ru.citizenship-2023.22-1-2-c"],
    ),
    force=in_force("2024-08-08"),
    source=TYUMEN,
    note="Courts are divided. In some regions a court is asked first.",
    cases=[
        no("the day before the rule", on="2024-08-07", p=UNREGISTERED),
        yes("the first day", on="2024-08-08", p=UNREGISTERED),
        no(
            "registered in time",
            on="2024-08-08",
            p=UNREGISTERED | {"events": [{"registers for military": "RU", "on": "2023-05-20"}]},
        ),
        unknown("where he lived is not known", on="2024-08-08", p=UNREGISTERED | {"residence": "unknown"}),
    ],
)
LAW.provision(
    "non-registration, 8 August to 31 December 2024",
    name="unregistered",
    says="The authors of the bill of 2025 counted 198 people who lost citizenship for non-registration in 2024.",
    when=[subject.holds(RU, by=ACQUIRED), LATE],
    then=reports(RU, "Non-registration does end citizenship: 198 people in the first five months."),
    force=in_force("2025-07-16"),
    source=UNREGISTERED_2024,
    cases=[
        no("the day before the bill", on="2025-07-15", p=UNREGISTERED),
        yes("the day of the bill", on="2025-07-16", p=UNREGISTERED),
        no("a citizen by birth", on="2025-07-16", p=BY_BIRTH),
        unknown("where he lived is not known", on="2025-07-16", p=UNREGISTERED | {"residence": "unknown"}),
    ],
)
LAW.provision(
    "Saratov region, 2024 and 2025",
    name="void-passports",
    says=(
        "A soldier on contract was told that the mark of citizenship he got as a child was a mistake; his passport was "
        "withdrawn and he was declared stateless."
    ),
    when=[subject.did("has the passport voided", RU).happened],
    then=reports(
        RU,
        "Old mistakes of officials are held against the holder, without weighing years of good faith.",
        departs_from=["ru.citizenship-2023.40"],
    ),
    force=in_force("2024/2025"),
    source=SARATOV,
    cases=[
        no("the year before", on="2023-12-31", p=after(VOIDED | {"on": "2023-11-01"})),
        yes("afterwards", on="2025-12-31", p=after(VOIDED)),
        no("his passport stands", on="2025-12-31", p=KYRGYZ),
        unknown("in the years of the report", on="2025-03-01", p=after(VOIDED)),
    ],
)
LAW.provision(
    "citizens under the Law of 1991",
    name="law-of-1991",
    says="V. Popov, born in Soviet Belarus, Russian under the Law of 1991, was treated as having acquired citizenship.",
    when=[subject.holds(RU, by="initial")],
    then=reports(
        RU,
        "Citizens of 1992 who were born in another republic are treated as having acquired citizenship.",
        departs_from=["ru.citizenship-2023.22-1-2-a"],
    ),
    force=in_force("2025"),
    source=POPOV,
    cases=[
        no(
            "the year before",
            on="2024-12-31",
            p=KYRGYZ | {"nationalities": {"RU": {"by": "initial", "on": "1992-02-06"}}, "born": "1970-01-01"},
        ),
        yes(
            "afterwards",
            on="2025-12-31",
            p=KYRGYZ | {"nationalities": {"RU": {"by": "initial", "on": "1992-02-06"}}, "born": "1970-01-01"},
        ),
        no("a citizen by birth", on="2025-12-31", p=BY_BIRTH),
        unknown(
            "in the year of the report",
            on="2025-06-01",
            p=KYRGYZ | {"nationalities": {"RU": {"by": "initial", "on": "1992-02-06"}}, "born": "1970-01-01"},
        ),
    ],
)
LAW.provision(
    "expulsion after prison",
    name="expelled",
    says=(
        "R. Diarov lost citizenship in prison in February 2025 and was sent to Uzbekistan the day after his release on "
        "17 February 2026; at least five Jehovah's Witnesses were expelled so."
    ),
    when=[~subject.holds(RU), subject.did("loses", RU, manner="withdrawal").happened],
    then=reports(RU, "Former citizens are expelled straight from prison."),
    force=in_force("2026-02-18"),
    source=EXPELLED,
    cases=[
        no("the day before", on="2026-02-17", p=after(convicted("2024-05-14", "282.2"), decided("2025-02-10", "loss"))),
        yes(
            "the day after his release",
            on="2026-02-18",
            p=after(convicted("2024-05-14", "282.2"), decided("2025-02-10", "loss")),
        ),
        no("still a citizen", on="2026-02-18", p=after(convicted("2024-05-14", "282.2"))),
        unknown(
            "whether it was ended is not known",
            on="2026-02-18",
            p=after(convicted("2024-05-14", "282.2"), perhaps(decided("2025-02-10", "loss"))),
        ),
    ],
)
LAW.provision(
    "Penza, 28 February 2026",
    name="speech",
    says="The security service's finding on a man born in 1969 rested on statements about ethnic superiority.",
    when=[subject.holds(RU, by=ACQUIRED), subject.did("is found a threat", RU).happened],
    then=reports(RU, "Speech alone is found to threaten national security, without a conviction."),
    force=in_force("2026-02-28"),
    source=PENZA,
    cases=[
        no("the day before", on="2026-02-27", p=after(THREAT | {"on": "2026-02-01"})),
        yes("the day of the report", on="2026-02-28", p=after(THREAT)),
        no("a citizen by birth", on="2026-02-28", p=after(THREAT, who=BY_BIRTH)),
        unknown("whether there is a finding is not known", on="2026-02-28", p=after(perhaps(THREAT))),
    ],
)
