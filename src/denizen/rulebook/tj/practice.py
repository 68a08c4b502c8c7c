"""Tajikistan: what officials have said and done about citizens who fight for Russia, 2014 to early 2026.

Statements bind nobody and may change; the article on participation does not leave out citizens of both States.
"""

from typing import Any

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import subject

LAW = Law(
    "tj.practice",
    TJ,
    kind="practice",
    title="Tajikistan: reported practice on fighting abroad",
    short="Practice of Tajikistan",
    force=in_force("2014"),
    source=Source("Asia-Plus, 13 October 2022 and 19 May 2023", "https://asiaplustj.info", B),
)

PARTICIPATION = "tj.criminal-code-1998.401-1"
FOUGHT = subject.did("fights", RU).happened | subject.did("enters service", RU).happened
BOTH = [subject.holds(TJ), subject.holds(RU), FOUGHT]

ENLISTS = {"enters service": "RU", "on": "2022-10-01", "form": "mobilised", "body": "army"}
MAN: dict[str, Any] = {"sex": "male", "born": "1990-04-12", "nationalities": {"TJ": "birth", "RU": "never"}}
DUAL: dict[str, Any] = MAN | {
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2013-05-01"}},
    "events": [ENLISTS],
}
PERHAPS = DUAL | {"nationalities": {"TJ": "birth", "RU": "unknown"}}

LAW.provision(
    "statement of 2014",
    name="2014-parliament",
    says=(
        "The head of the parliamentary committee on legislation said that the new article was aimed at Syria and "
        "Iraq, not at those who serve in the Russian army, most of them Russian citizens."
    ),
    when=BOTH,
    then=reports(TJ, "Service in the Russian army is not what the article is for.", departs_from=[PARTICIPATION]),
    cases=[
        yes("citizen of both, mobilised", on="2022-10-01", p=DUAL),
        no("the day before", on="2022-09-30", p=DUAL),
        no("Tajik only", on="2022-10-01", p=MAN | {"events": [ENLISTS]}),
        unknown("Russian citizenship not known", on="2022-10-01", p=PERHAPS),
    ],
)

LAW.provision(
    "warning of 22 September 2022",
    name="2022-embassy",
    says="The embassy in Moscow warned citizens that taking part in hostilities abroad is a crime in Tajikistan.",
    when=[subject.holds(TJ)],
    then=reports(
        TJ, "Citizens who fight abroad were warned of prosecution; lawyers say the warning misses dual citizens."
    ),
    force=in_force("2022-09-22"),
    source=Source("ittiloot.com, 22 September 2022; Asia-Plus, 13 October 2022", "https://ittiloot.com", B),
    cases=[
        no("the day before", on="2022-09-21", p=MAN),
        yes("the day of the warning", on="2022-09-22", p=MAN),
        no("not a citizen", on="2022-09-22", p={"born": "1990-04-12", "nationalities": {"TJ": "never"}}),
        unknown("citizenship uncertain", on="2022-09-22", p=MAN | {"nationalities": {"TJ": "unknown"}}),
    ],
)

LAW.provision(
    "lists of May 2023",
    name="2023-lists",
    says=(
        "Lists of people fighting in Ukraine were drawn up; those who are citizens of Russia or Ukraine were said "
        "to be left alone. The foreign minister had spoken against taking part on either side."
    ),
    when=BOTH,
    then=reports(TJ, "Citizens of Russia are entered in lists but not prosecuted.", departs_from=[PARTICIPATION]),
    force=in_force("2023-05"),
    source=Source("Asia-Plus, 19 May 2023", "https://asiaplustj.info", B),
    cases=[
        no("the month before", on="2023-04-30", p=DUAL),
        unknown("within the month", on="2023-05-10", p=DUAL),
        yes("the end of the month", on="2023-05-31", p=DUAL),
        no("Tajik only", on="2023-06-01", p=MAN | {"events": [ENLISTS]}),
    ],
)

LAW.provision(
    "Prosecutor General, 8 August 2025",
    name="2025-prosecutor",
    says=(
        "The Prosecutor General said that nobody has been prosecuted for fighting in Ukraine, and that citizens "
        "of two States follow the obligations of the other one."
    ),
    when=BOTH,
    then=reports(TJ, "No prosecution of citizens of Russia for fighting on its side.", departs_from=[PARTICIPATION]),
    force=in_force("2025-08-08"),
    source=Source("Azattyk, 2025 (33534678)", "https://www.azattyk.org", B),
    cases=[
        no("the day before", on="2025-08-07", p=DUAL),
        yes("the day of the statement", on="2025-08-08", p=DUAL),
        unknown("Russian citizenship not known", on="2025-08-08", p=PERHAPS),
    ],
)

LAW.provision(
    "position in early 2026",
    name="2026-position",
    says=(
        "No case was opened in 2025 and 2026. Those who are only citizens of Tajikistan remain liable; for "
        "citizens of two States officials see the jurisdiction of the other one and open no case."
    ),
    when=BOTH,
    then=reports(TJ, "No case is opened against citizens of Russia.", departs_from=[PARTICIPATION]),
    force=in_force("2026-01/2026-03"),
    source=Source("Azattyk, 2026 (33682300)", "https://www.azattyk.org", B),
    cases=[
        no("the year before", on="2025-12-31", p=DUAL),
        unknown("in the first months of 2026", on="2026-02-01", p=DUAL),
        yes("the end of March 2026", on="2026-03-31", p=DUAL),
        no("Tajik only", on="2026-04-01", p=MAN | {"events": [ENLISTS]}),
    ],
)
