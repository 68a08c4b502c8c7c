"""Worked cases of the Criminal Code of Uzbekistan."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

CITIZEN: dict[str, Any] = {
    "sex": "male",
    "born": "1993-01-15",
    "residence": "UZ",
    "nationalities": {"UZ": "birth", "RU": "never"},
}

PERHAPS = CITIZEN | {"nationalities": {"UZ": "unknown", "RU": "never"}}


def naturalised(*events: dict[str, Any]) -> dict[str, Any]:
    """A citizen who became Russian on 12 March 2023, and what happened besides."""
    claims = {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2023-03-12"}}
    return CITIZEN | {"nationalities": claims, "residence": "RU", "events": list(events)}


def citizen(*events: dict[str, Any]) -> dict[str, Any]:
    return CITIZEN | {"events": list(events)}


ENLISTS = {"enters service": "RU", "on": "2023-08-01", "form": "contract", "body": "army"}

SIGNS = {"signs contract": "RU", "on": "2023-06-15", "with": "army"}

FIGHTS = {"fights": "RU", "on": "2023-09-01", "in": "UA", "form": "contract", "paid": True}

PRIVATE = FIGHTS | {"form": "private company"}

DRAFTED = {"enters service": "RU", "on": "2025-04-15", "form": "conscript", "body": "army"}

DECREE = {"decides": "UZ", "on": "2023-07-20", "about": "loss", "ground": "uz.citizenship-2020.25-acquisition"}

BACK = {"returns": "UZ", "on": "2024-03-10"}

SENTENCE = {"is convicted": "UZ", "on": "2024-12-04"}


def young(age: str, *events: dict[str, Any]) -> dict[str, Any]:
    """Not Russian, told with a day of birth."""
    return CITIZEN | {"born": age, "events": list(events)}


RESIDENT_STATELESS = CITIZEN | {"nationalities": {"UZ": "never", "RU": "never", "others": "none"}}
STATELESS_ABROAD = RESIDENT_STATELESS | {"residence": "RU"}
FOREIGNER = CITIZEN | {"residence": "RU", "nationalities": {"UZ": "never", "RU": "birth"}}

NOT_EXTRADITED = [
    yes("a citizen", on="2010-01-01", p=CITIZEN),
    no("a foreigner", on="2010-01-01", p=FOREIGNER),
    unknown("citizenship uncertain", on="2010-01-01", p=PERHAPS),
]
FOREIGNERS = [
    no("the day before", on="2023-08-31", p=FOREIGNER | {"events": [FIGHTS]}),
    yes("a Russian", on="2023-09-01", p=FOREIGNER | {"events": [FIGHTS]}),
    yes("a decree on loss came before", on="2023-09-01", p=naturalised(DECREE, ENLISTS, FIGHTS)),
    no("the decree came afterwards", on="2023-10-21", p=naturalised(DECREE | {"on": "2023-10-20"}, ENLISTS, FIGHTS)),
    yes("stateless, lives in Russia", on="2023-09-01", p=STATELESS_ABROAD | {"events": [FIGHTS]}),
    no("stateless, lives in Uzbekistan", on="2023-09-01", p=RESIDENT_STATELESS | {"events": [FIGHTS]}),
    unknown("citizenship uncertain", on="2023-09-01", p=PERHAPS | {"events": [FIGHTS]}),
]

RETURNS = [
    no("fought, not back yet", on="2024-03-09", p=citizen(ENLISTS, FIGHTS, BACK)),
    yes("back of his own will", on="2024-03-10", p=citizen(ENLISTS, FIGHTS, BACK)),
    no("never served", on="2024-03-10", p=citizen(BACK)),
    unknown("perhaps brought back", on="2024-03-10", p=citizen(ENLISTS, FIGHTS, BACK | {"happened": "unknown"})),
]

FIGHTS_FOR_PAY = [
    no("the day before the fighting", on="2023-08-31", p=naturalised(ENLISTS, FIGHTS)),
    yes("Russian citizen under contract, no decree", on="2023-09-01", p=naturalised(ENLISTS, FIGHTS)),
    no("the same", on="2023-09-01", p=naturalised(ENLISTS, FIGHTS), reading="every tie lacking"),
    no("the same, but a decree came before the service", on="2023-09-01", p=naturalised(DECREE, ENLISTS, FIGHTS)),
    yes(
        "a private fighter, no tie",
        on="2023-09-01",
        p=citizen(FIGHTS | {"form": "private company"}),
        reading="every tie lacking",
    ),
    no(
        "called up, not hired",
        on="2025-06-01",
        p=naturalised(DRAFTED, FIGHTS | {"on": "2025-06-01", "form": "conscript", "paid": False}),
    ),
    yes(
        "under a contract; pay is not told",
        on="2023-09-01",
        p=citizen({"fights": "RU", "on": "2023-09-01", "form": "contract"}),
    ),
    yes(
        "signed a contract; nothing more is told",
        on="2023-09-01",
        p=citizen(SIGNS, {"fights": "RU", "on": "2023-09-01", "in": "UA"}),
    ),
    unknown(
        "whether hired for gain is not told",
        on="2023-09-01",
        p=citizen({"fights": "RU", "on": "2023-09-01", "in": "UA"}),
    ),
    no(
        "before the penalty of 2001",
        on="2001-08-28",
        p=citizen(FIGHTS | {"on": "2001-08-28"}) | {"born": "1970-01-15"},
    ),
    yes("its first day", on="2001-08-29", p=citizen(FIGHTS | {"on": "2001-08-29"}) | {"born": "1970-01-15"}),
    no("15", on="2023-09-01", p=young("2007-09-02", FIGHTS)),
    yes("16", on="2023-09-01", p=young("2007-09-01", FIGHTS)),
    no("15, no tie", on="2023-09-01", p=young("2007-09-02", PRIVATE), reading="every tie lacking"),
    yes("16, no tie", on="2023-09-01", p=young("2007-09-01", PRIVATE), reading="every tie lacking"),
    yes("stateless, lives in Uzbekistan", on="2023-09-01", p=RESIDENT_STATELESS | {"events": [FIGHTS]}),
    no("stateless, lives in Russia", on="2023-09-01", p=STATELESS_ABROAD | {"events": [FIGHTS]}),
    yes("the day before the judgment", on="2024-12-03", p=citizen(FIGHTS, SENTENCE | {"article": "154(1)"})),
    no("convicted", on="2024-12-04", p=citizen(FIGHTS, SENTENCE | {"article": "154(1)"})),
]

ALONE = CITIZEN | {"nationalities": {"UZ": "birth", "others": "none"}}
HIRED_THERE = {"fights": "SY", "on": "2023-05-01", "in": "SY", "paid": True, "form": "private company"}
LEGION = {"fights": "UA", "on": "2023-05-01", "in": "UA", "form": "contract"}
IN_SYRIA = {"fights": "SY", "on": "2015-03-01", "in": "SY", "paid": True}
DUAL_GERMAN = CITIZEN | {"nationalities": {"UZ": "birth", "DE": "birth"}}
FIGHTS_ELSEWHERE = [
    no("the day before", on="2023-04-30", p=citizen(LEGION)),
    yes("a contract with Ukraine", on="2023-05-01", p=citizen(LEGION)),
    no("the same", on="2023-05-01", p=citizen(LEGION), reading="every tie lacking"),
    yes("hired in Syria", on="2015-03-01", p=citizen(IN_SYRIA)),
    yes("hired in Syria, no tie", on="2023-05-01", p=ALONE | {"events": [HIRED_THERE]}, reading="every tie lacking"),
    no("for nothing", on="2015-03-01", p=citizen(IN_SYRIA | {"paid": False, "form": "conscript"})),
    no("for Russia", on="2023-09-01", p=citizen(FIGHTS)),
    no("also German", on="2015-03-01", p=DUAL_GERMAN | {"events": [IN_SYRIA]}, reading="every tie lacking"),
    no(
        "before the penalty of 2001",
        on="2001-08-28",
        p=citizen(IN_SYRIA | {"on": "2001-08-28"}) | {"born": "1970-01-15"},
    ),
    yes("its first day", on="2001-08-29", p=citizen(IN_SYRIA | {"on": "2001-08-29"}) | {"born": "1970-01-15"}),
    no("15", on="2023-05-01", p=young("2007-05-02", LEGION)),
    yes("16", on="2023-05-01", p=young("2007-05-01", LEGION)),
    no(
        "15, hired",
        on="2023-05-01",
        p=ALONE | {"born": "2007-05-02", "events": [HIRED_THERE]},
        reading="every tie lacking",
    ),
    yes(
        "16, hired",
        on="2023-05-01",
        p=ALONE | {"born": "2007-05-01", "events": [HIRED_THERE]},
        reading="every tie lacking",
    ),
    no("convicted", on="2024-12-04", p=citizen(LEGION, SENTENCE | {"article": "154(1)"})),
    unknown("whether hired is not told", on="2015-03-01", p=citizen({"fights": "SY", "on": "2015-03-01", "in": "SY"})),
]

IN_A_COMPANY = SIGNS | {"with": "private company"}
SIGNS_UP = [
    no("the day before", on="2023-06-14", p=citizen(IN_A_COMPANY)),
    yes("joins a private company, did not fight", on="2023-06-15", p=citizen(IN_A_COMPANY)),
    no("the same", on="2023-06-15", p=citizen(IN_A_COMPANY), reading="hostilities alone"),
    yes("repairs vehicles behind the front", on="2024-12-10", p=citizen(SIGNS)),
    no("entered service: another provision", on="2023-08-01", p=citizen(SIGNS, ENLISTS)),
    yes("the day before the service", on="2023-07-31", p=citizen(SIGNS, ENLISTS)),
    no("fights: another provision", on="2023-09-01", p=citizen(SIGNS, FIGHTS)),
    no("signed before the war", on="2022-03-01", p=citizen(SIGNS | {"on": "2022-02-23"})),
    yes("signed on its first day", on="2022-03-01", p=citizen(SIGNS | {"on": "2022-02-24"})),
    no("signed before the war", on="2022-03-01", p=citizen(SIGNS | {"on": "2022-02-23"}), reading="hostilities alone"),
    no("signed that day", on="2022-03-01", p=citizen(SIGNS | {"on": "2022-02-24"}), reading="hostilities alone"),
    no("15", on="2023-06-15", p=young("2007-06-16", SIGNS)),
    yes("16", on="2023-06-15", p=young("2007-06-15", SIGNS)),
    no("convicted", on="2024-12-04", p=citizen(SIGNS, SENTENCE | {"article": "154(1)"})),
    unknown("citizenship uncertain", on="2023-06-15", p=PERHAPS | {"events": [SIGNS]}),
]

WELDER = citizen(ENLISTS)
BEHIND_THE_FRONT = [
    no("the day before the contract", on="2023-07-31", p=WELDER),
    yes("repairs vehicles under contract", on="2023-08-01", p=WELDER),
    no("the same", on="2023-08-01", p=WELDER, reading="hostilities alone"),
    no("called up", on="2023-08-01", p=citizen(ENLISTS | {"form": "conscript"})),
    no("hired before the war", on="2022-03-01", p=citizen(ENLISTS | {"on": "2022-02-23"})),
    yes("hired on its first day", on="2022-03-01", p=citizen(ENLISTS | {"on": "2022-02-24"})),
    no("hired before the war", on="2022-03-01", p=citizen(ENLISTS | {"on": "2022-02-23"}), reading="hostilities alone"),
    no("hired that day", on="2022-03-01", p=citizen(ENLISTS | {"on": "2022-02-24"}), reading="hostilities alone"),
    yes("the day before he fights", on="2023-08-31", p=citizen(ENLISTS, FIGHTS)),
    no("fights: the main provision", on="2023-09-01", p=citizen(ENLISTS, FIGHTS)),
    no("15", on="2023-08-01", p=young("2007-08-02", ENLISTS)),
    yes("16", on="2023-08-01", p=young("2007-08-01", ENLISTS)),
    no("convicted", on="2024-12-04", p=citizen(ENLISTS, SENTENCE | {"article": "154(1)"})),
    unknown("citizenship uncertain", on="2023-08-01", p=PERHAPS | {"events": [ENLISTS]}),
]

RECRUITS = {"recruits others": "RU", "on": "2024-05-01", "as": "armed forces"}

FOR_HIRE = RECRUITS | {"as": "mercenaries"}

RECRUITS_MERCENARIES = [
    no("15", on="2024-05-01", p=young("2008-05-02", RECRUITS)),
    yes("16", on="2024-05-01", p=young("2008-05-01", RECRUITS)),
    no("15, mercenaries", on="2024-05-01", p=young("2008-05-02", FOR_HIRE), reading="mercenaries alone"),
    yes("16, mercenaries", on="2024-05-01", p=young("2008-05-01", FOR_HIRE), reading="mercenaries alone"),
    no("convicted", on="2024-12-04", p=citizen(RECRUITS, SENTENCE | {"article": "154(2)"})),
    no("the day before", on="2024-04-30", p=citizen(RECRUITS)),
    yes("sends compatriots to sign Russian contracts", on="2024-05-01", p=citizen(RECRUITS)),
    no("the same", on="2024-05-01", p=citizen(RECRUITS), reading="mercenaries alone"),
    unknown("citizenship uncertain", on="2024-05-01", p=PERHAPS | {"events": [RECRUITS]}),
    no(
        "before part 2 was added",
        on="2003-08-29",
        p=citizen(RECRUITS | {"on": "2003-08-29"}) | {"born": "1970-01-15"},
    ),
    yes("its first day", on="2003-08-30", p=citizen(RECRUITS | {"on": "2003-08-30"}) | {"born": "1970-01-15"}),
]

SERVES_ABROAD = [
    yes(
        "a volunteer formation; the body is not told",
        on="2023-08-01",
        p=citizen({"enters service": "RU", "on": "2023-08-01", "form": "volunteer formation"}),
    ),
    no(
        "a ministry",
        on="2023-08-01",
        p=citizen({"enters service": "RU", "on": "2023-08-01", "form": "private company", "body": "administration"}),
    ),
    no("15", on="2023-08-01", p=young("2007-08-02", ENLISTS)),
    yes("16", on="2023-08-01", p=young("2007-08-01", ENLISTS)),
    no("15, of his own will", on="2023-08-01", p=young("2007-08-02", ENLISTS), reading="voluntary entry"),
    yes("16, of his own will", on="2023-08-01", p=young("2007-08-01", ENLISTS), reading="voluntary entry"),
    no("convicted", on="2024-12-04", p=citizen(ENLISTS, SENTENCE | {"article": "154-1(1)"})),
    no("the day before the contract", on="2023-07-31", p=citizen(ENLISTS)),
    yes("a contract with the Russian army", on="2023-08-01", p=citizen(ENLISTS)),
    yes("called up in Russia, dual by birth", on="2025-04-15", p=naturalised(DRAFTED)),
    no("called up in Russia", on="2025-04-15", p=naturalised(DRAFTED), reading="voluntary entry"),
    no("no longer a citizen", on="2023-08-01", p=naturalised(DECREE, ENLISTS)),
    unknown("citizenship uncertain", on="2023-08-01", p=PERHAPS | {"events": [ENLISTS]}),
    no("before the wording of 2019", on="2020-01-01", p=citizen(ENLISTS | {"on": "2019-12-02"})),
    yes("its first day", on="2020-01-01", p=citizen(ENLISTS | {"on": "2019-12-03"})),
]

SIGNS_WITH_AN_ARMY = [
    no("the day before", on="2023-06-14", p=citizen(SIGNS)),
    yes("a contract with the Russian army", on="2023-06-15", p=citizen(SIGNS)),
    no("with a private company", on="2023-06-15", p=citizen(IN_A_COMPANY)),
    no("entered service: another provision", on="2023-08-01", p=citizen(SIGNS, ENLISTS)),
    no("no longer a citizen", on="2023-08-15", p=naturalised(DECREE, SIGNS | {"on": "2023-08-15"})),
    no("15", on="2023-06-15", p=young("2007-06-16", SIGNS)),
    yes("16", on="2023-06-15", p=young("2007-06-15", SIGNS)),
    no("before the wording of 2019", on="2020-01-01", p=citizen(SIGNS | {"on": "2019-12-02"})),
    yes("its first day", on="2020-01-01", p=citizen(SIGNS | {"on": "2019-12-03"})),
    no("convicted", on="2024-12-04", p=citizen(SIGNS, SENTENCE | {"article": "154-1(1)"})),
    unknown("citizenship uncertain", on="2023-06-15", p=PERHAPS | {"events": [SIGNS]}),
]

IS_RECRUITED = [
    yes("signs up", on="2023-08-01", p=citizen(ENLISTS), reading="serving"),
    no("the day before", on="2023-07-31", p=citizen(ENLISTS), reading="serving"),
    no("signed up too early", on="2016-01-01", p=citizen(ENLISTS | {"on": "2015-08-10"}), reading="serving"),
    yes("signed up in time", on="2016-01-01", p=citizen(ENLISTS | {"on": "2015-08-11"}), reading="serving"),
    yes("recruited for the Russian army", on="2024-05-01", p=citizen({"is recruited": "RU", "on": "2024-05-01"})),
    no("the same", on="2024-05-01", p=citizen({"is recruited": "RU", "on": "2024-05-01"}), reading="recruiting"),
    yes("the recruiter", on="2024-05-01", p=citizen(RECRUITS), reading="recruiting"),
    no("the day before the wording of 2015", on="2016-01-01", p=citizen({"is recruited": "RU", "on": "2015-08-10"})),
    yes("its first day", on="2016-01-01", p=citizen({"is recruited": "RU", "on": "2015-08-11"})),
    no(
        "recruits the day before the wording of 2015",
        on="2015-08-10",
        p=citizen(RECRUITS | {"on": "2015-08-10"}),
        reading="recruiting",
    ),
    no(
        "recruited others that day, judged on the next",
        on="2015-08-11",
        p=citizen(RECRUITS | {"on": "2015-08-10"}),
        reading="recruiting",
    ),
    yes(
        "recruits on its first day",
        on="2015-08-11",
        p=citizen(RECRUITS | {"on": "2015-08-11"}),
        reading="recruiting",
    ),
    no("signed without being recruited", on="2023-08-01", p=citizen(ENLISTS)),
    unknown(
        "perhaps recruited",
        on="2024-05-01",
        p=citizen({"is recruited": "RU", "on": "2024-05-01", "happened": "unknown"}),
    ),
    no("the day before", on="2024-04-30", p=citizen({"is recruited": "RU", "on": "2024-05-01"})),
]

YOUNG = CITIZEN | {"born": "2005-01-20"}

PENALISED = {"is penalised": "UZ", "on": "2025-03-20", "article": "237"}

EVADES = {"evades call-up": "UZ", "on": "2026-03-10", "for": "conscription"}

BY_DECEIT = EVADES | {"deceit": True}

EVADES_AGAIN = [
    yes("evades again after the penalty", on="2026-03-10", p=YOUNG | {"events": [PENALISED, EVADES]}),
    no("the day before", on="2026-03-09", p=YOUNG | {"events": [PENALISED, EVADES]}),
    no("the first time", on="2026-03-10", p=YOUNG | {"events": [EVADES]}),
    no("the day before 18", on="2026-03-10", p=YOUNG | {"born": "2008-03-11", "events": [PENALISED, EVADES]}),
    yes("18 that day", on="2026-03-10", p=YOUNG | {"born": "2008-03-10", "events": [PENALISED, EVADES]}),
    unknown(
        "a penalty is uncertain",
        on="2026-03-10",
        p=YOUNG | {"events": [PENALISED | {"happened": "unknown"}, EVADES]},
    ),
]

EVADES_BY_DECEIT = [
    no("a forged certificate, the first time", on="2026-03-10", p=YOUNG | {"events": [BY_DECEIT]}),
    yes(
        "a forged certificate, the first time",
        on="2026-03-10",
        p=YOUNG | {"events": [BY_DECEIT]},
        reading="at once",
    ),
    yes("a forged certificate after a penalty", on="2026-03-10", p=YOUNG | {"events": [PENALISED, BY_DECEIT]}),
    unknown("whether there was deceit is not told", on="2026-03-10", p=YOUNG | {"events": [PENALISED, EVADES]}),
]

MOBILISED = {"evades call-up": "UZ", "on": "2026-03-10", "for": "mobilisation"}

EVADES_MOBILISATION = [
    yes("at 30", on="2026-03-10", p=CITIZEN | {"born": "1996-01-15", "events": [MOBILISED]}),
    no("the day before 18", on="2026-03-10", p=CITIZEN | {"born": "2008-03-11", "events": [MOBILISED]}),
    yes("18 that day", on="2026-03-10", p=CITIZEN | {"born": "2008-03-10", "events": [MOBILISED]}),
    no("evaded conscription", on="2026-03-10", p=YOUNG | {"events": [EVADES]}),
    unknown("citizenship uncertain", on="2026-03-10", p=PERHAPS | {"events": [MOBILISED]}),
]
