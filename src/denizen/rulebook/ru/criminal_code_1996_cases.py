"""Worked cases of the Criminal Code: general part, treason, evasion and hidden nationality."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.citizenship_2023_cases import GERMAN
from denizen.rulebook.ru.mobilisation_2022 import RESERVIST
from denizen.rulebook.ru.notice_2014 import GERMAN_IN_2016, GERMAN_SINCE_2014, KYRGYZ_SINCE_2012
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, Told, after, convicted, german, man, perhaps

# --- general part ----------------------------------------------------------------------------------------------------

CONSCRIPT = man("2002-05-01")
EVADES: Told = {"evades call-up": "RU", "on": "2024-04-15", "for": "conscription"}
HIDES: Told = {"evades justice": "RU", "on": "2024-06-01"}
DESERTS: Told = {"deserts": "RU", "on": "2024-05-10"}

EVASION_BARRED_CASES = [
    no("the last day of the two years", on="2026-04-14", p=after(EVADES, who=CONSCRIPT)),
    yes(
        "two years after the evasion",
        on="2026-04-15",
        p=after(EVADES, who=CONSCRIPT),
        also=["not applies(p, ru.criminal-code-1996.328-1)"],
    ),
    no(
        "he hides from the investigators",
        on="2026-04-15",
        p=after(EVADES, HIDES, who=CONSCRIPT),
        also=["applies(p, ru.criminal-code-1996.328-1)"],
    ),
    unknown("whether he evaded is not known", on="2026-04-15", p=after(perhaps(EVADES), who=CONSCRIPT)),
]
DESERTION_BARRED_CASES = [
    no("the last day of the fifteen years", on="2039-05-09", p=after(DESERTS)),
    yes("fifteen years after the desertion", on="2039-05-10", p=after(DESERTS)),
    no("he hides from the investigators", on="2039-05-10", p=after(DESERTS, HIDES)),
    unknown("whether he deserted is not known", on="2039-05-10", p=after(perhaps(DESERTS))),
]

#: A naturalised man accused of theft.
ACCUSED = after({"is charged": "RU", "on": "2025-02-01", "article": "158(2)"})
SIGNS: Told = {"signs contract": "RU", "on": "2025-03-01", "months": 12, "with": "army"}
LEAVES: Told = {"leaves service": "RU", "on": "2026-01-20", "form": "contract"}
MOBILISED: Told = {"enters service": "RU", "on": "2025-03-01", "form": "mobilised", "body": "army"}
#: Charged, or convicted, in 2023, under contract since, and discharged on the first day of the articles.
SIGNS_IN_2023, LEAVES_IN_2024 = SIGNS | {"on": "2023-12-01"}, LEAVES | {"on": "2024-03-01"}
CHARGED_IN_2023 = after({"is charged": "RU", "on": "2023-10-01", "article": "158(2)"}, SIGNS_IN_2023)
CONVICTED_IN_2023 = after(convicted("2023-10-01", "158(2)"), SIGNS_IN_2023)

SUSPENSION_CASES = [
    no("the day before the article", on="2024-03-22", p=CHARGED_IN_2023),
    yes("the day of the article", on="2024-03-23", p=CHARGED_IN_2023),
    no("the day before the contract", on="2025-02-28", p=after(SIGNS, who=ACCUSED)),
    yes("the day of the contract", on="2025-03-01", p=after(SIGNS, who=ACCUSED)),
    yes(
        "called up by mobilisation",
        on="2025-03-01",
        p=after(MOBILISED, who=ACCUSED),
    ),
    no("signed before the charge", on="2025-03-01", p=after(SIGNS | {"on": "2025-01-31"}, who=ACCUSED)),
    no(
        "accused of treason",
        on="2025-03-01",
        p=after({"is charged": "RU", "on": "2025-02-01", "article": "275"}, SIGNS),
    ),
    unknown("whether he signed is not known", on="2025-03-01", p=after(perhaps(SIGNS), who=ACCUSED)),
    unknown(
        "the charge is not known",
        on="2025-03-01",
        p=after({"is charged": "RU", "on": "2025-02-01"}, SIGNS),
    ),
]
#: A conscript who evaded, was charged and signed.
SIGNED_EVADER = after(EVADES, {"is charged": "RU", "on": "2024-06-01", "article": "328(1)"}, SIGNS, who=CONSCRIPT)
LIABILITY_FALLS_CASES = [
    no("the day before the article", on="2024-03-22", p=after(LEAVES_IN_2024, who=CHARGED_IN_2023)),
    yes("the day of the article", on="2024-03-23", p=after(LEAVES_IN_2024, who=CHARGED_IN_2023)),
    no(
        "the day before the discharge",
        on="2026-01-19",
        p=after(LEAVES, who=SIGNED_EVADER),
        also=["applies(p, ru.criminal-code-1996.328-1)"],
    ),
    yes(
        "the day of the discharge",
        on="2026-01-20",
        p=after(LEAVES, who=SIGNED_EVADER),
        also=["not applies(p, ru.criminal-code-1996.328-1)"],
    ),
    no("never signed", on="2026-01-20", p=after(LEAVES, who=ACCUSED)),
    unknown("whether he was discharged is not known", on="2026-01-20", p=after(perhaps(LEAVES), who=SIGNED_EVADER)),
]
#: Convicted of evasion, then under contract.
SIGNED_CONVICT = after(convicted("2024-05-14", "328(1)"), SIGNS)
CONVICT_FREED_CASES = [
    no("the day before the article", on="2024-03-22", p=after(LEAVES_IN_2024, who=CONVICTED_IN_2023)),
    yes("the day of the article", on="2024-03-23", p=after(LEAVES_IN_2024, who=CONVICTED_IN_2023)),
    no("under contract", on="2026-01-19", p=after(LEAVES, who=SIGNED_CONVICT)),
    yes("discharged", on="2026-01-20", p=after(LEAVES, who=SIGNED_CONVICT)),
    no("convicted of treason", on="2026-01-20", p=after(convicted("2024-05-14", "275"), SIGNS, LEAVES)),
    unknown("whether he was discharged is not known", on="2026-01-20", p=after(perhaps(LEAVES), who=SIGNED_CONVICT)),
]

SPENT = after(convicted("2018-05-14", "328(1)")) | {
    "convicted_unspent": [{"value": True, "until": "2019-05-14"}, {"value": False, "from": "2019-05-14"}]
}
SPENT_CASES = [
    no("the last day before it is spent", on="2019-05-13", p=SPENT),
    yes(
        "spent, and a ground all the same",
        on="2024-01-01",
        p=SPENT,
        also=["applies(p, ru.citizenship-2023.22-1-2-a)"],
    ),
    yes(
        "spent for every purpose",
        on="2024-01-01",
        p=SPENT,
        reading="for every purpose",
        also=["not applies(p, ru.citizenship-2023.22-1-2-a)"],
    ),
    no("never convicted", on="2024-01-01", p=KYRGYZ | {"convicted_unspent": False}),
    unknown("whether it is spent is not known", on="2024-01-01", p=after(convicted("2018-05-14", "328(1)"))),
]

# --- treason and mercenaries -----------------------------------------------------------------------------------------

UKRAINIAN = BY_BIRTH | {"nationalities": {"RU": "birth", "UA": "birth", "others": "none"}}
FOR_UKRAINE: Told = {"fights": "UA", "on": "2022-08-01", "in": "UA", "paid": False}


def for_ukraine(on: str, who: Told = UKRAINIAN) -> Told:
    """A citizen of Russia and Ukraine in the Ukrainian army."""
    return after(FOR_UKRAINE | {"on": on}, who=who)


TREASON_2022_CASES = [
    no("the day before the amendment", on="2022-07-13", p=for_ukraine("2022-07-13")),
    yes("the day of the amendment", on="2022-07-14", p=for_ukraine("2022-07-14")),
    no(
        "a citizen of Ukraine alone",
        on="2022-08-01",
        p=after(FOR_UKRAINE, who=BY_BIRTH | {"nationalities": {"UA": "birth", "RU": "never"}}),
    ),
    yes("the last day of the fifteen years", on="2037-07-31", p=for_ukraine("2022-08-01")),
    no("fifteen years later", on="2037-08-01", p=for_ukraine("2022-08-01")),
    yes("fifteen years later, in hiding", on="2037-08-01", p=after(HIDES, who=for_ukraine("2022-08-01"))),
    no("under the next version", on="2024-01-01", p=for_ukraine("2024-01-01")),
    unknown("whether he fought is not known", on="2022-08-01", p=after(perhaps(FOR_UKRAINE), who=UKRAINIAN)),
]
TREASON_2023_CASES = [
    no("before the life sentence", on="2023-04-27", p=for_ukraine("2023-04-27")),
    yes("after it", on="2023-05-10", p=for_ukraine("2023-05-10")),
    no(
        "a citizen of Ukraine alone",
        on="2023-08-01",
        p=after(FOR_UKRAINE | {"on": "2023-08-01"}, who=BY_BIRTH | {"nationalities": {"UA": "birth", "RU": "never"}}),
    ),
    unknown("on one of the days in doubt", on="2023-05-01", p=for_ukraine("2023-05-01")),
]


# --- the border ------------------------------------------------------------------------------------------------------

CROSSES: Told = {"crosses the border unlawfully": "RU", "on": "2022-09-27"}
CROSSING_2003_CASES = [
    no("the day before", on="2010-09-26", p=after(CROSSES | {"on": "2010-09-27"})),
    yes("crosses", on="2010-09-27", p=after(CROSSES | {"on": "2010-09-27"})),
    no("under the next version", on="2022-09-27", p=after(CROSSES)),
    unknown("whether he crossed is not known", on="2010-09-27", p=after(perhaps(CROSSES | {"on": "2010-09-27"}))),
]
CROSSING_CASES = [
    no("the day before", on="2022-09-26", p=after(CROSSES)),
    yes("crosses into Kazakhstan through the woods", on="2022-09-27", p=after(CROSSES)),
    no("under the earlier version", on="2010-09-27", p=after(CROSSES | {"on": "2010-09-27"})),
    unknown("whether he crossed is not known", on="2022-09-27", p=after(perhaps(CROSSES))),
]

# --- evasion and hidden nationality ----------------------------------------------------------------------------------

EVADES_MOBILISATION: Told = {"evades call-up": "RU", "on": "2022-10-10", "for": "mobilisation"}
IN_2010: Told = man("1990-05-01")

EVASION_2003_CASES = [
    no("the day before", on="2010-04-14", p=after(EVADES | {"on": "2010-04-15"}, who=IN_2010)),
    yes("a conscript evades", on="2010-04-15", p=after(EVADES | {"on": "2010-04-15"}, who=IN_2010)),
    no("in the reserve", on="2010-04-15", p=after(EVADES | {"on": "2010-04-15"}, who=IN_2010 | {"reserve": True})),
    no("under the next version", on="2012-04-15", p=after(EVADES | {"on": "2012-04-15"}, who=IN_2010)),
    unknown(
        "whether he evaded is not known", on="2010-04-15", p=after(perhaps(EVADES | {"on": "2010-04-15"}), who=IN_2010)
    ),
]
EVASION_CASES = [
    no("the day before", on="2024-04-14", p=after(EVADES, who=CONSCRIPT)),
    yes("a conscript evades", on="2024-04-15", p=after(EVADES, who=CONSCRIPT)),
    no("in the reserve", on="2024-04-15", p=after(EVADES, who=CONSCRIPT | {"reserve": True})),
    no("a reservist stays away from mobilisation", on="2022-10-10", p=after(EVADES_MOBILISATION, who=RESERVIST)),
    yes(
        "a reservist stays away from mobilisation",
        on="2022-10-10",
        p=after(EVADES_MOBILISATION, who=RESERVIST),
        reading="mobilisation as well",
    ),
    yes("the last day of the two years", on="2026-04-14", p=after(EVADES, who=CONSCRIPT)),
    no("two years later", on="2026-04-15", p=after(EVADES, who=CONSCRIPT)),
    yes("two years later, in hiding", on="2026-04-15", p=after(EVADES, HIDES, who=CONSCRIPT)),
    unknown("whether he evaded is not known", on="2024-04-15", p=after(perhaps(EVADES), who=CONSCRIPT)),
]
EVADES_ALTERNATIVE: Told = {"evades call-up": "RU", "on": "2024-04-15", "for": "alternative service"}
ALTERNATIVE_CASES = [
    no("the day before", on="2024-04-14", p=after(EVADES_ALTERNATIVE, who=CONSCRIPT)),
    yes("leaves the alternative service", on="2024-04-15", p=after(EVADES_ALTERNATIVE, who=CONSCRIPT)),
    no("evades conscription", on="2024-04-15", p=after(EVADES, who=CONSCRIPT)),
    unknown("whether he evaded is not known", on="2024-04-15", p=after(perhaps(EVADES_ALTERNATIVE), who=CONSCRIPT)),
]

NOTIFIES: Told = {"notifies": "RU", "on": "2025-05-02", "of": "DE"}


def notified(on: str, who: Told) -> Told:
    return after(NOTIFIES | {"on": on}, who=who)


GERMAN_PERMIT: Told = {"obtains residence right": "DE", "on": "2016-05-06"}
NOTICE_CASES = [
    no("the day before the article", on="2014-08-03", p=GERMAN_SINCE_2014),
    no("its first day; older holders had until 4 October 2014", on="2014-08-04", p=GERMAN_SINCE_2014),
    no("the last day of the older holder", on="2014-10-04", p=GERMAN_SINCE_2014),
    yes("the day after, no notice", on="2014-10-05", p=GERMAN_SINCE_2014),
    no("older holder, notified on the last day", on="2014-10-05", p=notified("2014-10-04", GERMAN_SINCE_2014)),
    no("older holder, notified a day late", on="2014-10-05", p=notified("2014-10-05", GERMAN_SINCE_2014)),
    no("Russian since 2012 and still Kyrgyz, 4 October 2014", on="2014-10-04", p=KYRGYZ_SINCE_2012),
    yes("Russian since 2012 and still Kyrgyz, 5 October 2014", on="2014-10-05", p=KYRGYZ_SINCE_2012),
    no("Russian and nothing else", on="2014-10-05", p=BY_BIRTH),
    yes("the older holder's silence outlives the duty", on="2023-10-26", p=GERMAN_SINCE_2014),
    no("the sixtieth day, 2016", on="2016-07-05", p=GERMAN_IN_2016),
    yes("the day after, 2016", on="2016-07-06", p=GERMAN_IN_2016),
    no("the sixtieth day, in the last days of the old Law", on="2023-10-24", p=german("2023-08-25")),
    yes("the day after, the last of the old Law", on="2023-10-25", p=german("2023-08-25")),
    no("acquired on the first day of the new Law, the sixtieth day", on="2023-12-25", p=german("2023-10-26")),
    yes("acquired on the first day of the new Law, the day after", on="2023-12-26", p=german("2023-10-26")),
    no("the sixtieth day", on="2025-04-30", p=GERMAN),
    yes("the day after", on="2025-05-01", p=GERMAN),
    no("notified late", on="2025-05-02", p=after(NOTIFIES, who=GERMAN)),
    no("notified on the sixtieth day", on="2025-06-01", p=after(NOTIFIES | {"on": "2025-04-30"}, who=GERMAN)),
    no("a permit of 2016, the sixtieth day", on="2016-07-05", p=after(GERMAN_PERMIT, who=BY_BIRTH)),
    yes("a permit of 2016, the day after", on="2016-07-06", p=after(GERMAN_PERMIT, who=BY_BIRTH)),
    no("a permit, the sixtieth day", on="2025-04-30", p=after(GERMAN_PERMIT | {"on": "2025-03-01"}, who=BY_BIRTH)),
    yes("a permit, the day after", on="2025-05-01", p=after(GERMAN_PERMIT | {"on": "2025-03-01"}, who=BY_BIRTH)),
    unknown(
        "whether notice was given in time is not known",
        on="2025-06-01",
        p=after(perhaps(NOTIFIES | {"on": "2025-04-30"}), who=GERMAN),
    ),
]
