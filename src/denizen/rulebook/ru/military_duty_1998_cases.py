"""Worked cases of the Law on military duty."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.language.provisions import Case
from denizen.rulebook.ru.people import KYRGYZ, Told, after, convicted, man, new_citizen, perhaps

OATH: Told = new_citizen("2024-09-03", born="1999-05-05", reserve=False)

REGISTRATION_CASES = [
    no("the day before the oath", on="2024-09-02", p=OATH),
    yes("the day of the oath", on="2024-09-03", p=OATH),
    yes("the fourteenth day", on="2024-09-17", p=OATH),
    yes("a man of 39", on="2025-03-01", p=new_citizen("2025-03-01", born="1986-01-10")),
    no("seventeen", on="2024-09-03", p=OATH | {"born": "2006-09-04"}),
    yes("eighteen today", on="2024-09-03", p=OATH | {"born": "2006-09-03"}),
    no("permanently resident abroad", on="2024-09-03", p=OATH | {"residence": "DE"}),
    no("an accountant", on="2024-09-03", p=OATH | {"sex": "female", "military_speciality": False}),
    yes("a nurse", on="2024-09-03", p=OATH | {"sex": "female", "military_speciality": True}),
    no(
        "already serving under contract",
        on="2024-09-03",
        p=after({"enters service": "RU", "on": "2023-11-01", "form": "contract"}, who=OATH),
    ),
    no("a citizen by birth", on="2024-09-03", p=OATH | {"nationalities": {"RU": "birth"}}),
    unknown("a woman whose training is not known", on="2024-09-03", p=OATH | {"sex": "female"}),
    unknown("the country of residence is not known", on="2024-09-03", p=OATH | {"residence": "unknown"}),
]

ONLINE_CASES = [
    yes("the seventh day", on="2024-09-10", p=OATH),
    no("the eighth day", on="2024-09-11", p=OATH),
    no("seventeen", on="2024-09-03", p=OATH | {"born": "2006-09-04"}),
    yes("eighteen today", on="2024-09-03", p=OATH | {"born": "2006-09-03"}),
    no("a citizen the day before Law 127-FZ", on="2023-04-14", p=new_citizen("2023-04-13")),
    yes("a citizen on the day of Law 127-FZ", on="2023-04-14", p=new_citizen("2023-04-14")),
    unknown("the country of residence is not known", on="2024-09-10", p=OATH | {"residence": "unknown"}),
]


CALL_UP_TO_27_CASES = [
    no("the day before turning 18", on="2018-04-30", p=man("2000-05-01")),
    yes("on turning 18", on="2018-05-01", p=man("2000-05-01")),
    yes("the day before turning 27", on="2023-12-30", p=man("1996-12-31")),
    no("on turning 27", on="2023-12-31", p=man("1996-12-31")),
    yes("the last day of this version", on="2023-12-31", p=man("2000-05-01")),
    no("the first day of the next", on="2024-01-01", p=man("2000-05-01")),
    no("enrolled in the reserve", on="2022-10-01", p=man("2000-05-01", reserve=True)),
    no("living abroad", on="2022-10-01", p=man("2000-05-01", residence="DE")),
    unknown("nobody asked about the reserve", on="2022-10-01", p=KYRGYZ | {"born": "2000-05-01"}),
]

LATE = new_citizen("2024-02-15", born="1995-08-01", reserve=False)

SERVED_IN_KAZAKHSTAN = after({"completes service": "KZ", "on": "2016-05-30", "form": "conscript"}, who=LATE)
NOT_IN_RESERVE = "in the reserve before 2024"

CALL_UP_TO_30_CASES = [
    no("the last day of the earlier version", on="2023-12-31", p=man("2000-05-01")),
    yes("the first day of this version", on="2024-01-01", p=man("2000-05-01")),
    no("the day before turning 18", on="2024-04-30", p=man("2006-05-01")),
    yes("on turning 18", on="2024-05-01", p=man("2006-05-01")),
    no("27 on the last day of 2023", on="2024-01-01", p=man("1996-12-31")),
    yes("27 on the first day of 2024", on="2024-01-01", p=man("1997-01-01")),
    yes("the day before turning 30", on="2026-12-31", p=man("1997-01-01")),
    no("on turning 30", on="2027-01-01", p=man("1997-01-01")),
    no("new citizen of 28", on="2024-02-15", p=LATE, reading="27 before 2024"),
    yes("new citizen of 28", on="2024-02-15", p=LATE, reading=NOT_IN_RESERVE),
    yes("new citizen of 28 who served in Kazakhstan", on="2024-02-15", p=SERVED_IN_KAZAKHSTAN, reading=NOT_IN_RESERVE),
    no("new citizen of 28 who served in Kazakhstan", on="2024-02-15", p=SERVED_IN_KAZAKHSTAN),
    unknown("the sex is not known", on="2024-03-01", p=man("2000-05-01", sex="unknown")),
]

BACK_FROM_UZBEKISTAN = {"completes service": "UZ", "on": "2011-04-30", "form": "conscript"}


def from_uzbekistan(naturalised: str) -> Told:
    """Served in Uzbekistan in 2010 and 2011, then became Russian."""
    claims = {"UZ": "birth", "RU": {"by": "naturalisation", "on": naturalised}, "others": "none"}
    who = KYRGYZ | {"born": "1991-01-20", "reserve": False, "nationalities": claims}
    return after(BACK_FROM_UZBEKISTAN, who=who)


SERVICE_ABROAD_CASES = [
    yes(
        "naturalised in March 2012",
        on="2012-03-15",
        p=from_uzbekistan("2012-03-15"),
        also=["not owes(p, ru.military-duty-1998.22-1-a-27)"],
    ),
    no("naturalised in March 2012", on="2012-03-15", p=from_uzbekistan("2012-03-15"), reading="as a citizen only"),
    unknown("in the month of the change", on="2013-06-17", p=from_uzbekistan("2012-03-15")),
    no("naturalised in August 2013", on="2013-08-15", p=from_uzbekistan("2013-08-15")),
    no("never served", on="2012-03-15", p=man("1991-01-20")),
]

TAJIK: Told = KYRGYZ | {
    "born": "1999-02-02",
    "residence": [{"value": "TJ", "until": "2023-03-01"}, {"value": "RU", "from": "2023-03-01"}],
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2019-01-10"}, "others": "none"},
    "reserve": False,
    "events": [{"completes service": "TJ", "on": "2021-05-30", "form": "conscript"}],
}

TREATY_SERVICE_CASES = [
    yes("served in Dushanbe, lives in Moscow at 24", on="2023-04-01", p=TAJIK),
    no("the day before the end of service", on="2021-05-29", p=TAJIK),
    no("served in Uzbekistan", on="2024-03-01", p=from_uzbekistan("2013-08-15")),
    unknown(
        "in the month of the change",
        on="2013-06-17",
        p=TAJIK
        | {
            "born": "1990-02-02",
            "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2012-01-10"}, "others": "none"},
            "residence": "RU",
            "events": [{"completes service": "TJ", "on": "2010-05-30"}],
        },
    ),
    unknown(
        "whether he is still a citizen of Tajikistan is not known",
        on="2023-04-01",
        p=TAJIK | {"nationalities": {"TJ": "unknown", "RU": {"by": "naturalisation", "on": "2019-01-10"}}},
    ),
]

DEFERMENT_CASES = [
    yes("a student", on="2024-10-01", p=man("2004-05-01", deferment=True)),
    no("no ground", on="2024-10-01", p=man("2004-05-01", deferment=False)),
    unknown("nobody asked", on="2024-10-01", p=man("2004-05-01")),
]


def born(day: str) -> Told:
    """A child of the person of a worked case."""
    return {"born": day, "parents": ["p"]}


FATHER = man("1998-05-01")
TWO_CHILDREN_CASES = [
    no("one child", on="2024-10-01", p=FATHER, first=born("2020-01-01")),
    yes(
        "two children",
        on="2024-10-01",
        p=FATHER,
        first=born("2020-01-01"),
        second=born("2022-01-01"),
        also=["not applies(p, ru.military-duty-1998.22-1-a-30)"],
    ),
    yes(
        "two children, the day before the elder turns 18",
        on="2024-10-01",
        p=man("1988-05-01"),
        first=born("2006-10-02"),
        second=born("2022-01-01"),
    ),
    no(
        "two children, on the day the elder turns 18",
        on="2024-10-02",
        p=man("1988-05-01"),
        first=born("2006-10-02"),
        second=born("2022-01-01"),
    ),
    unknown(
        "whether the second is born yet is not known",
        on="2024-10-01",
        p=FATHER,
        first=born("2020-01-01"),
        second=born("2024"),
    ),
]

MIGRANT: Told = {
    "born": "1998-07-15",
    "residence": "RU",
    "stay": "patent",
    "nationalities": {"UZ": "birth", "RU": "never", "others": "none"},
}

CONTRACT_CASES = [
    no("the law is not yet signed", on="2022-09-23", p=MIGRANT),
    yes("the law is signed", on="2022-09-24", p=MIGRANT),
    yes("the last day of this version", on="2025-07-06", p=MIGRANT),
    no("the first day of the next", on="2025-07-07", p=MIGRANT),
    no("no right to stay", on="2022-10-01", p=MIGRANT | {"stay": "none"}),
    no("the day before turning 18", on="2022-10-01", p=MIGRANT | {"born": "2004-10-02"}),
    yes("on turning 18", on="2022-10-02", p=MIGRANT | {"born": "2004-10-02"}),
    no("stateless", on="2022-10-01", p=MIGRANT | {"nationalities": {"RU": "never", "others": "none"}}),
    no("a citizen", on="2022-10-01", p=new_citizen("2022-01-10", stay="citizen")),
    unknown("the ground of stay is not known", on="2022-10-01", p=MIGRANT | {"stay": "unknown"}),
]


def last_to_leave_at(age: int, born: int) -> list[Case]:
    """Those born on the last day of a year still leave the reserve at an age, those born a day later do not."""
    soldier, next_class = man(f"{born}-12-31", rank="soldier"), man(f"{born + 1}-01-01", rank="soldier")
    on = f"{born + age}-12"
    return [
        no(f"born on the last day of {born}, the day before turning {age}", on=f"{on}-30", p=soldier),
        yes(f"born on the last day of {born}, on turning {age}", on=f"{on}-31", p=soldier),
        no(f"born the day after, on turning {age}", on=f"{born + 1 + age}-01-01", p=next_class),
    ]


RESERVE_AGE_CASES = [
    no("born in 1973, the day before turning 50", on="2023-12-30", p=man("1973-12-31", rank="soldier")),
    yes("born in 1973, 50 on the last day of 2023", on="2023-12-31", p=man("1973-12-31", rank="soldier")),
    no("born in 1974, 50 on the first day of 2024", on="2024-01-01", p=man("1974-01-01", rank="soldier")),
    no("born in 1974, the day before turning 51", on="2025-05-19", p=man("1974-05-20", rank="soldier")),
    yes("born in 1974, on turning 51", on="2025-05-20", p=man("1974-05-20", rank="soldier")),
    *last_to_leave_at(51, born=1974),
    *last_to_leave_at(52, born=1975),
    *last_to_leave_at(53, born=1976),
    *last_to_leave_at(54, born=1977),
    no("born in 1976, the day before turning 53", on="2029-05-19", p=man("1976-05-20", rank="soldier")),
    yes("born in 1976, on turning 53", on="2029-05-20", p=man("1976-05-20", rank="soldier")),
    no("born in 1980, the day before turning 55", on="2035-05-19", p=man("1980-05-20", rank="soldier")),
    yes("born in 1980, on turning 55", on="2035-05-20", p=man("1980-05-20", rank="soldier")),
    no("a woman, the day before turning 45", on="2024-05-19", p=man("1979-05-20", sex="female", rank="soldier")),
    yes("a woman, on turning 45", on="2024-05-20", p=man("1979-05-20", sex="female", rank="soldier")),
    no("an officer", on="2024-05-20", p=man("1972-05-20", rank="junior officer")),
    yes(
        "still entered in the reserve",
        on="2023-12-31",
        p=man("1973-12-31", rank="soldier", reserve=True, residence="RU"),
        also=["not owes(p, ru.mobilisation-2022.liability)"],
    ),
    unknown("the rank is not known", on="2024-05-20", p=man("1972-05-20")),
]


CONTRACT_CASES_2003 = [
    no("before the law", on="2003-10-31", p=MIGRANT | {"born": "1980-07-15"}),
    unknown("in the month of the law", on="2003-11-15", p=MIGRANT | {"born": "1980-07-15"}),
    yes("the last day of this version", on="2022-09-23", p=MIGRANT),
    no("the first day of the next", on="2022-09-24", p=MIGRANT),
    no("the day before turning 18", on="2016-07-14", p=MIGRANT),
    yes("on turning 18", on="2016-07-15", p=MIGRANT),
    no("stateless", on="2020-07-15", p=MIGRANT | {"nationalities": {"RU": "never", "others": "none"}}),
]
STATELESS = MIGRANT | {"nationalities": {"RU": "never", "others": "none"}}
CONTRACT_CASES_2025 = [
    no("stateless, the day before", on="2025-07-06", p=STATELESS),
    yes("stateless, the day of the law", on="2025-07-07", p=STATELESS),
    yes("a foreigner", on="2025-07-07", p=MIGRANT),
    no("the day before turning 18", on="2025-09-30", p=MIGRANT | {"born": "2007-10-01"}),
    yes("on turning 18", on="2025-10-01", p=MIGRANT | {"born": "2007-10-01"}),
    no("no right to stay", on="2025-07-07", p=MIGRANT | {"stay": "none"}),
    unknown("the ground of stay is not known", on="2025-07-07", p=MIGRANT | {"stay": "unknown"}),
]

MOVES: Told = {"moves abroad": "RU", "on": "2022-09-28"}
LEAVING_CASES = [
    no("the day before leaving", on="2022-09-27", p=after(MOVES, who=man("1990-05-01", reserve=True))),
    yes("a reservist leaves", on="2022-09-28", p=after(MOVES, who=man("1990-05-01", reserve=True))),
    yes("a man liable to call-up leaves", on="2022-09-28", p=after(MOVES, who=man("2000-05-01"))),
    no("a man past call-up, not in the reserve", on="2022-09-28", p=after(MOVES, who=man("1990-05-01"))),
    unknown("nobody asked about the reserve", on="2022-09-28", p=after(MOVES, who=KYRGYZ)),
]

LIMITED_FITNESS_CASES = [
    yes("fit with limits", on="2024-10-01", p=man("2004-05-01", fitness="limited")),
    yes("unfit", on="2024-10-01", p=man("2004-05-01", fitness="unfit")),
    no("fit", on="2024-10-01", p=man("2004-05-01", fitness="fit")),
    no("in the reserve already", on="2024-10-01", p=man("2004-05-01", fitness="limited", reserve=True)),
    unknown("not examined yet", on="2024-10-01", p=man("2004-05-01")),
]
CHARGED: Told = {"is charged": "RU", "on": "2024-04-01", "article": "158(1)"}
ON_TRIAL_CASES = [
    no("the day before the charge", on="2024-03-31", p=after(CHARGED, who=man("2004-05-01"))),
    yes(
        "charged",
        on="2024-04-01",
        p=after(CHARGED, who=man("2004-05-01")),
        also=["not applies(p, ru.military-duty-1998.22-1-a-30)"],
    ),
    yes(
        "convicted, unspent",
        on="2024-09-01",
        p=after(CHARGED, convicted("2024-08-01", "158(1)"), who=man("2004-05-01", convicted_unspent=True)),
    ),
    no(
        "convicted, spent",
        on="2024-09-01",
        p=after(CHARGED, convicted("2024-08-01", "158(1)"), who=man("2004-05-01", convicted_unspent=False)),
    ),
    unknown("whether he was charged is not known", on="2024-04-01", p=after(perhaps(CHARGED), who=man("2004-05-01"))),
]


def evaded(born: str, on: str) -> Told:
    """A man who evaded call-up once and has not served."""
    return after({"evades call-up": "RU", "on": on, "for": "conscription"}, who=man(born))


NOT_SERVED_CASES_2014 = [
    no("the day before the rule", on="2013-12-31", p=evaded("1985-05-01", "2010-04-15")),
    yes("the day of the rule", on="2014-01-01", p=evaded("1985-05-01", "2010-04-15")),
    no("the day before turning 27", on="2015-04-30", p=evaded("1988-05-01", "2010-04-15")),
    yes("on turning 27", on="2015-05-01", p=evaded("1988-05-01", "2010-04-15")),
    no("never evaded", on="2015-05-01", p=man("1988-05-01")),
    unknown("in the month of the change", on="2017-07-15", p=evaded("1988-05-01", "2010-04-15")),
]
NOT_SERVED_CASES_2017 = [
    no("the day before turning 27", on="2018-04-30", p=evaded("1991-05-01", "2015-04-15")),
    yes("on turning 27", on="2018-05-01", p=evaded("1991-05-01", "2015-04-15")),
    yes("the last day of the ten years", on="2022-04-30", p=evaded("1985-05-01", "2010-04-15")),
    no("ten years later", on="2022-05-01", p=evaded("1985-05-01", "2010-04-15")),
    yes("the last day of this version", on="2023-12-31", p=evaded("1991-05-01", "2015-04-15")),
    no("the first day of the next, not yet 30 on it", on="2024-01-01", p=evaded("1995-05-01", "2015-04-15")),
    no(
        "served after all",
        on="2018-05-01",
        p=after(
            {"completes service": "RU", "on": "2018-04-01", "form": "conscript"},
            who=evaded("1991-05-01", "2015-04-15"),
        ),
    ),
    unknown("the sex is not known", on="2018-05-01", p=evaded("1991-05-01", "2015-04-15") | {"sex": "unknown"}),
]
NOT_SERVED_CASES_2024 = [
    no("the last day of the earlier version", on="2023-12-31", p=evaded("1991-05-01", "2015-04-15")),
    yes("the first day of this version", on="2024-01-01", p=evaded("1991-05-01", "2015-04-15")),
    no("the day before turning 30", on="2027-04-30", p=evaded("1997-05-01", "2024-04-15")),
    yes("on turning 30", on="2027-05-01", p=evaded("1997-05-01", "2024-04-15")),
    yes("the last day of the ten years", on="2037-04-30", p=evaded("1997-05-01", "2024-04-15")),
    no("ten years later", on="2037-05-01", p=evaded("1997-05-01", "2024-04-15")),
    unknown("the sex is not known", on="2027-05-01", p=evaded("1997-05-01", "2024-04-15") | {"sex": "unknown"}),
]

SUMMONED: Told = {"is called up": "RU", "on": "2024-10-10", "for": "conscription"}
CRIMEAN = after(
    {"is resident at incorporation": "RU", "on": "2014-03-18", "territory": "Crimea"},
    who=man("2004-05-01", residence="UA"),
)
COMES: Told = {"reports for service": "RU", "on": "2024-10-15", "for": "conscription"}
SUMMONS_CASES = [
    no("the day before", on="2024-10-09", p=after(SUMMONED, who=man("2004-05-01"))),
    yes("the day of the summons", on="2024-10-10", p=after(SUMMONED, who=man("2004-05-01"))),
    no("the day before turning 18", on="2024-10-10", p=after(SUMMONED, who=man("2006-10-11"))),
    yes("on turning 18", on="2024-10-10", p=after(SUMMONED, who=man("2006-10-10"))),
    no("lives in Kazakhstan for good", on="2024-10-10", p=after(SUMMONED, who=man("2004-05-01", residence="KZ"))),
    yes("lives in Crimea since before 2014", on="2024-10-10", p=after(SUMMONED, who=CRIMEAN)),
    yes("the day before he appears", on="2024-10-14", p=after(SUMMONED, COMES, who=man("2004-05-01"))),
    no("appeared", on="2024-10-15", p=after(SUMMONED, COMES, who=man("2004-05-01"))),
    no("lives in Kyiv", on="2024-10-10", p=after(SUMMONED, who=man("2004-05-01", residence="UA"))),
    unknown("whether it was served is not known", on="2024-10-10", p=after(perhaps(SUMMONED), who=man("2004-05-01"))),
]


def officer(rank: str, age: int, **more: Any) -> list[Case]:
    """The day before an officer leaves the reserve, and the day."""
    who = man(f"{2025 - age}-05-20", rank=rank, **more)
    return [
        no(f"{rank}, the day before turning {age}", on="2025-05-19", p=who),
        yes(f"{rank}, on turning {age}", on="2025-05-20", p=who),
    ]


OFFICER_AGE_CASES = [
    *officer("junior officer", 60),
    *officer("senior officer", 65),
    *officer("general", 70),
    *officer("junior officer", 50, sex="female"),
    yes(
        "still entered in the reserve",
        on="2025-05-20",
        p=man("1965-05-20", rank="junior officer", reserve=True, residence="RU"),
        also=["not owes(p, ru.mobilisation-2022.liability)"],
    ),
    no("a soldier", on="2025-05-20", p=man("1950-05-20", rank="soldier")),
    unknown("the rank is not known", on="2025-05-20", p=man("1960-05-20")),
]
