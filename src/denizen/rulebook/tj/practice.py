"""Tajikistan: what officials have said and done about fighting abroad and call-up, 2014 to early 2026.

Statements bind nobody and may change; the article on participation does not leave out citizens of both States.
"""

from typing import Any

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import person, some, subject

LAW = Law(
    "tj.practice",
    TJ,
    kind="practice",
    title="Tajikistan: reported practice on fighting abroad",
    short="Practice of Tajikistan",
    force=in_force("2009"),
    source=Source("Asia-Plus, 13 October 2022 and 19 May 2023", "https://asiaplustj.info", B),
)

parent = person("parent")
SY, IQ = "SY", "IQ"
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

YOUNG: dict[str, Any] = {
    "sex": "male",
    "born": "2003-04-12",
    "residence": "TJ",
    "nationalities": {"TJ": "birth", "RU": "never"},
}

LAW.provision(
    "sweeps at call-up time",
    name="sweeps",
    says="At call-up time young men are seized in sweeps, which people call oblava.",
    when=[subject.under("tj.military-2021.draft")],
    then=reports(TJ, "Young men are seized in sweeps at call-up time."),
    force=in_force("2021-03-02"),
    source=Source("Asia-Plus, 30 March 2022", "https://asiaplustj.info", B),
    cases=[
        no("before the reports", on="2021-03-01", p=YOUNG | {"born": "2000-04-12"}),
        yes("in their time", on="2021-03-02", p=YOUNG | {"born": "2000-04-12"}),
        yes("aged 20", on="2023-04-20", p=YOUNG),
        no("a woman", on="2023-04-20", p=YOUNG | {"sex": "female"}),
        unknown("citizenship uncertain", on="2023-04-20", p=YOUNG | {"nationalities": {"TJ": "unknown"}}),
    ],
)

RETURNED: dict[str, Any] = MAN | {
    "events": [
        {"fights": "SY", "on": "2014-10-01", "in": "SY"},
        {"stops fighting": "SY", "on": "2015-06-01"},
        {"returns": "TJ", "on": "2016-02-01"},
    ]
}

LAW.provision(
    "returnees, 2015 to 2019",
    name="returnees",
    says="137 people were reported released in Sughd under the note; some who came back were arrested.",
    when=[subject.did("fights", not_state=TJ).happened, subject.did("returns", TJ).happened],
    then=reports(
        TJ,
        "Many who came back of their own will were released from liability; some were arrested.",
        departs_from=["tj.criminal-code-1998.401-1-note"],
    ),
    force=in_force("2015"),
    source=Source("Asia-Plus, 2015 to 2019; Radio Ozodi 30199048", "https://asiaplustj.info", B),
    cases=[
        no("the day before the return", on="2016-01-31", p=RETURNED),
        yes("back in 2016", on="2016-02-01", p=RETURNED),
        no(
            "before the reports",
            on="2014-12-31",
            p=RETURNED | {"events": [RETURNED["events"][0], {"returns": "TJ", "on": "2014-12-01"}]},
        ),
        unknown(
            "in their first year",
            on="2015-06-01",
            p=RETURNED | {"events": [RETURNED["events"][0], {"returns": "TJ", "on": "2014-12-01"}]},
        ),
        yes(
            "at its end",
            on="2015-12-31",
            p=RETURNED | {"events": [RETURNED["events"][0], {"returns": "TJ", "on": "2014-12-01"}]},
        ),
        no("did not return", on="2016-02-01", p=MAN | {"events": [RETURNED["events"][0]]}),
    ],
)

LAW.provision(
    "announcement of August 2015",
    name="2015-terrorism",
    says="Officials announced that joining a terrorist organisation or its fighting abroad ends citizenship by itself.",
    when=[subject.holds(TJ), subject.did("fights", not_state=TJ).happened],
    then=reports(
        TJ, "A loss of citizenship for joining terrorists was announced; service in a State's army is not meant."
    ),
    force=in_force("2015-08-09"),
    source=Source("TASS, 9 August 2015", "http://tass.ru/mezhdunarodnaya-panorama/2175009", B),
    note="The dataset codes no such ground (L07), and no use of it is known.",
    cases=[
        no("the day before", on="2015-08-08", p=RETURNED),
        yes("the day of the announcement", on="2015-08-09", p=RETURNED),
        no("did not fight", on="2016-02-01", p=MAN),
        unknown("citizenship uncertain", on="2016-02-01", p=RETURNED | {"nationalities": {"TJ": "unknown"}}),
    ],
)

FLED: dict[str, Any] = {
    "born": "1959-05-01",
    "birthplace": "TJ",
    "residence": [{"value": "UZ", "until": "2009-06-01"}, {"value": "TJ", "from": "2009-06-01"}],
    "nationalities": {"TJ": "unknown", "others": "none"},
    "events": [{"is resident at succession": "TJ", "on": "1991-09-09"}],
}

LAW.provision(
    "people who fled the civil war, 2009",
    name="2009-refugees",
    says=(
        "A woman born in Sughd who had fled to Uzbekistan after the war broke out came back after seventeen years and "
        "was told that she had lost her citizenship; she was stateless."
    ),
    when=[subject.did("is resident at succession", TJ).happened, subject.born_in(TJ), ~subject.holds_another(TJ)],
    then=reports(
        TJ,
        "People who left in the war were treated as citizens no more when they came back.",
        departs_from=["tj.constitution-1994.15-first-citizens"],
    ),
    force=in_force("2009-12-11"),
    source=Source("UNHCR, Stateless in Dushanbe, 11 December 2009", "http://www.unhcr.org/4b2222e36.html", B),
    note="Why she was held to have lost it the report does not say in the part that was read.",
    cases=[
        no("the day before the report", on="2009-12-10", p=FLED),
        yes("the day of the report", on="2009-12-11", p=FLED),
        no("born elsewhere", on="2009-12-11", p=FLED | {"birthplace": "UZ"}),
        unknown(
            "other nationalities not known",
            on="2009-12-11",
            p=FLED | {"nationalities": {"TJ": "unknown", "others": "unknown"}},
        ),
    ],
)

CHILD_BORN_THERE: dict[str, Any] = {
    "born": "2016-05-01",
    "birthplace": "SY",
    "parents": ["mother"],
    "nationalities": {"TJ": "unknown", "others": "none"},
}
MOTHER: dict[str, Any] = {"born": "1990-05-01", "sex": "female", "nationalities": {"TJ": "birth", "others": "none"}}

LAW.provision(
    "children born in Syria and Iraq, 2018",
    name="2018-children",
    says=(
        "The Interior Ministry said in April 2018 that some children born in Syria and Iraq to people from Tajikistan "
        "had no citizenship, and that this was the main obstacle to bringing them home."
    ),
    when=[subject.born_in(SY) | subject.born_in(IQ), subject.age < 18, some("parent", parent, parent.holds(TJ))],
    then=reports(
        TJ,
        "Children born in the war to citizens were treated as having no citizenship until their papers were found.",
        departs_from=["tj.citizenship-2015.13-both-parents", "tj.citizenship-2015.13-single-parent"],
    ),
    force=in_force("2018-04-27"),
    source=Source(
        "Sputnik Arabic, 27 April 2018",
        "https://sarabic.ae/20180427/",
        B,
    ),
    note="The law makes the child of two citizens one, wherever born; what was missing were papers of birth.",
    cases=[
        no("the day before", on="2018-04-26", p=CHILD_BORN_THERE, mother=MOTHER),
        yes("the day of the statement", on="2018-04-27", p=CHILD_BORN_THERE, mother=MOTHER),
        yes("the day before 18", on="2034-04-30", p=CHILD_BORN_THERE, mother=MOTHER),
        no("at 18", on="2034-05-01", p=CHILD_BORN_THERE, mother=MOTHER),
        yes("born in Iraq", on="2018-04-27", p=CHILD_BORN_THERE | {"birthplace": "IQ"}, mother=MOTHER),
        no("born in Russia", on="2018-04-27", p=CHILD_BORN_THERE | {"birthplace": "RU"}, mother=MOTHER),
        unknown("born somewhere", on="2018-04-27", p=CHILD_BORN_THERE | {"birthplace": "unknown"}, mother=MOTHER),
    ],
)

BACK = {"returns": "TJ", "on": "2023-07-25"}
WOMAN: dict[str, Any] = MOTHER | {"events": [{"takes up residence": "SY", "on": "2015-03-01"}, BACK]}
#: Lived with the fighters, or fought.
WAS_THERE = (
    subject.did("takes up residence", SY).happened
    | subject.did("takes up residence", IQ).happened
    | subject.did("fights", SY).happened
    | subject.did("fights", IQ).happened
)

LAW.provision(
    "women and children brought home, 2019 to 2024",
    name="2019-returned",
    says=(
        "From 2019 to 2024 the State brought home 382 women and children from Syria and Iraq, and 90 came by "
        "themselves; the office of the ombudsman said that all of them were amnestied."
    ),
    when=[subject.holds(TJ), subject.is_female, WAS_THERE, subject.did("returns", TJ).happened],
    then=reports(TJ, "Women who came back from Syria and Iraq were said to be amnestied; some feared to come back."),
    force=in_force("2025-02-10/2026-02-10"),
    source=Source("Interfax, 10 February, on the ombudsman's office", "https://www.interfax.ru/world/1071915", B),
    note="The year of the statement is not sure. Iraqi courts sentenced many mothers to twenty years or for life.",
    cases=[
        no("the day before", on="2025-02-09", p=WOMAN),
        unknown("in the year that is not sure", on="2025-06-01", p=WOMAN),
        yes("after it", on="2026-02-10", p=WOMAN),
        yes("fought", on="2026-02-10", p=MOTHER | {"events": [{"fights": "IQ", "on": "2016-01-01"}, BACK]}),
        no("did not come back", on="2026-02-10", p=MOTHER | {"events": WOMAN["events"][:1]}),
        no("came back from elsewhere", on="2026-02-10", p=MOTHER | {"events": [BACK]}),
        no("a man", on="2026-02-10", p=WOMAN | {"sex": "male"}),
    ],
)

TWO: dict[str, Any] = MAN | {
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2010-05-05"}},
    "events": [{"enters service": "TJ", "on": "2005-05-05", "body": "justice"}],
}
OFFICIAL = subject.did("enters service", TJ, body=("justice", "administration", "security", "police")).happened

LAW.provision(
    "dismissals reported in June 2016",
    name="dismissals-2016",
    says=(
        "Officials with two passports, a town prosecutor and thirty employees of the National Bank among them, were "
        "told to give the other up or leave, before the law on public service said so."
    ),
    when=[subject.holds(TJ), subject.holds_another(TJ), OFFICIAL],
    then=reports(TJ, "An official with another nationality, Russian too, is dismissed unless it is given up."),
    force=in_force("2016-06"),
    source=Source(
        "Eurasianet, Tajikistan wages war on dual-citizenship holders",
        "https://eurasianet.org/s/tajikistan-wages-war-on-dual-citizenship-holders",
        B,
    ),
    cases=[
        no("the month before", on="2016-05-31", p=TWO),
        unknown("in its month", on="2016-06-07", p=TWO),
        yes("after it", on="2016-06-30", p=TWO, also=["holds(p, TJ)"]),
        no("no official", on="2016-07-01", p=TWO | {"events": []}),
        no("one nationality", on="2016-07-01", p=TWO | {"nationalities": {"TJ": "birth", "others": "none"}}),
    ],
)
