"""Constitution of the Republic of Tajikistan, adopted by referendum on 6 November 1994.

Amended by the referendums of 26 September 1999, 22 June 2003 and 22 May 2016. Article 15 of 1994 forbade a citizen to
hold the citizenship of another State; the later wording says that Tajikistan does not recognise it. Which of the
three referendums brought the change is not known here.
"""

from typing import Any

from denizen.language.enacting import A, B, Law, acquires, forbids, no, protects, reach, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import TJ
from denizen.language.words import as_of, date, event, subject

LAW = Law(
    "tj.constitution-1994",
    TJ,
    kind="constitution",
    title="Constitution of the Republic of Tajikistan of 6 November 1994",
    short="Constitution of Tajikistan",
    force=in_force("1994-11-06"),
    source=Source(
        "Constitute Project, Tajikistan 1994 (rev. 2016), English text",
        "https://www.constituteproject.org/constitution/Tajikistan_2016",
        A,
    ),
)

CITIZEN: dict[str, Any] = {"sex": "male", "born": "1990-04-12", "nationalities": {"TJ": "birth"}}
AMERICAN = CITIZEN | {"nationalities": {"TJ": "birth", "US": {"by": "naturalisation", "on": "2010-06-01"}}}

RESIDENT: dict[str, Any] = {
    "born": "1960-04-01",
    "nationalities": {"TJ": "unknown", "others": "none"},
    "events": [{"is resident at succession": "TJ", "on": "1991-09-09"}],
}
REFUGEE: dict[str, Any] = RESIDENT | {
    "born": "1959-05-01",
    "residence": [
        {"value": "TJ", "until": "1992-09-01"},
        {"value": "UZ", "from": "1992-09-01", "until": "2009-06-01"},
        {"value": "TJ", "from": "2009-06-01"},
    ],
}
LATER = RESIDENT | {"events": [{"is resident at succession": "TJ", "on": "1994-11-07"}]}

LAW.provision(
    "Art 15, first citizens",
    name="15-first-citizens",
    says="Whoever was a citizen on 6 November 1994, the day the Constitution was adopted, is a citizen.",
    on=event("is resident at succession", TJ),
    unless=[subject.did("declines nationality", TJ).happened],
    then=acquires(TJ, title="initial"),
    covers=reach(until="1994-11-07", looks_back=True),
    readings=[
        reading(
            "whoever had been a citizen",
            says="Leaving for another State before that day, as many did in the civil war, ends nothing by itself.",
            held_by="the wording, with the rule that nobody may be deprived of nationality",
        ),
        reading(
            "whoever still lived there",
            says="Whoever had left by that day and lived elsewhere is not a citizen.",
            held_by="authorities in the case of a woman told by the United Nations refugee agency, 11 December 2009",
            when=[as_of(date("1994-11-06"), subject.resides_in(TJ))],
        ),
    ],
    note=(
        "Who was one before is for the law of 1991, which was not read: living there as a Soviet citizen when the "
        "republic became independent stands for it. Citizenship is computed from the Constitution on."
    ),
    cases=[
        no("the day before the Constitution", on="1994-11-05", p=RESIDENT),
        yes("the day of its adoption", on="1994-11-06", p=RESIDENT, also=["holds(p, TJ)"]),
        yes(
            "came on its day",
            on="1994-11-06",
            p=RESIDENT | {"events": [{"is resident at succession": "TJ", "on": "1994-11-06"}]},
        ),
        yes("had fled to Uzbekistan", on="2009-12-11", p=REFUGEE, also=["holds(p, TJ)"]),
        no("the same, as authorities saw it", on="2009-12-11", p=REFUGEE, reading="whoever still lived there"),
        no("came a day later", on="1994-12-01", p=LATER),
        no(
            "did not want it",
            on="1994-12-01",
            p=RESIDENT | {"events": [{"declines nationality": "TJ", "on": "1991-09-08"}, *RESIDENT["events"]]},
        ),
        unknown(
            "whether he lived there is not known",
            on="1994-12-01",
            p=RESIDENT | {"events": [{"is resident at succession": "TJ", "on": "1991-09-09", "happened": "unknown"}]},
        ),
    ],
)

LAW.provision(
    "Art 15, wording of 1994",
    name="15-prohibition-1994",
    says="A citizen may not belong to another State, unless the law or a treaty of Tajikistan provides for it.",
    when=[subject.holds(TJ), subject.holds_another(TJ)],
    then=forbids(TJ, "belong to another State"),
    force=in_force("1994-11-06", until="1999-09-26/2016-05-22"),
    note="A prohibition ends nothing; the citizenship of Russia was allowed by the treaty of 7 September 1995.",
    cases=[
        no(
            "the day before the Constitution",
            on="1994-11-05",
            p=CITIZEN | {"nationalities": {"TJ": "birth", "US": "birth"}},
        ),
        yes("the day of its adoption", on="1994-11-06", p=CITIZEN | {"nationalities": {"TJ": "birth", "US": "birth"}}),
        yes(
            "the day before the referendum of 1999",
            on="1999-09-25",
            p=CITIZEN | {"nationalities": {"TJ": "birth", "US": "birth"}},
        ),
        unknown("while the date of the change of wording is open", on="2012-01-01", p=AMERICAN),
        no("the day of the last referendum", on="2016-05-22", p=AMERICAN),
        no("no other nationality", on="1998-01-01", p=CITIZEN | {"nationalities": {"TJ": "birth", "others": "none"}}),
    ],
)

LAW.provision(
    "Art 15",
    name="15-recognition",
    says=(
        "Tajikistan does not recognise that its citizen also belongs to another State, unless the law or a "
        "treaty of Tajikistan provides for it. For Tajikistan such a person is a citizen like any other; "
        "holding the other nationality does not by itself end Tajik citizenship."
    ),
    when=[subject.holds(TJ), subject.holds_another(TJ)],
    then=protects(TJ, "Holding another nationality does not by itself end Tajik citizenship."),
    force=in_force("1999-09-26/2016-05-22"),
    note=(
        "In force in this wording since one of the referendums of 1999, 2003 and 2016. The citizenship of "
        "Russia is recognised under the treaty of 7 September 1995."
    ),
    cases=[
        yes("also a citizen of the United States", on="2020-01-01", p=AMERICAN, also=["holds(p, TJ)"]),
        no(
            "holds no other nationality",
            on="2020-01-01",
            p=CITIZEN | {"nationalities": {"TJ": "birth", "others": "none"}},
        ),
        unknown("other nationalities were not asked about", on="2020-01-01", p=CITIZEN),
        unknown("while the date of the change of wording is open", on="2012-01-01", p=AMERICAN),
        no("the wording of 1994", on="1999-09-25", p=CITIZEN),
        yes("the day of the last referendum", on="2016-05-22", p=AMERICAN),
    ],
)

LAW.provision(
    "Art 16",
    name="16-extradition",
    says=(
        "A citizen of Tajikistan is not extradited to a foreign State; a bilateral agreement decides on the "
        "surrender of an offender."
    ),
    when=[subject.holds(TJ)],
    then=protects(TJ, "Tajikistan does not extradite its citizen."),
    readings=[
        reading(
            "absolute",
            says=(
                "No citizen is handed over, whatever a treaty says; the second limb is about people who are "
                "not citizens."
            ),
            held_by="the wording of the first limb; Tajikistan tries its own citizens at home",
        ),
        reading(
            "treaty may allow",
            says="The second limb lets a bilateral agreement provide for the surrender of a citizen.",
            held_by="a possible reading of the second limb; no use of it is known",
            then=protects(
                TJ, "Tajikistan does not extradite its citizen unless a bilateral agreement provides for it."
            ),
        ),
    ],
    note="A citizen who is also Russian is a citizen for Tajikistan; he is not handed over to Russia.",
    cases=[
        yes("a citizen", on="2022-11-15", p=CITIZEN),
        yes(
            "a citizen who is also Russian and fled mobilisation",
            on="2022-11-15",
            p=CITIZEN | {"nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2022-02-10"}}},
        ),
        no("never a citizen", on="2022-11-15", p=CITIZEN | {"nationalities": {"TJ": "never", "UZ": "birth"}}),
        unknown("Tajik citizenship uncertain", on="2022-11-15", p=CITIZEN | {"nationalities": {"TJ": "unknown"}}),
        no("the day before the Constitution", on="1994-11-05", p=CITIZEN),
        yes("the day of its adoption", on="1994-11-06", p=CITIZEN),
    ],
)

LAW.provision(
    "Art 49 and office articles",
    name="49-offices",
    says="The President and the members of parliament may have no citizenship but that of Tajikistan.",
    when=[subject.holds(TJ), subject.holds_another(TJ)],
    then=forbids(TJ, "be President or a member of parliament"),
    grade=B,
    note="That of Russia is no exception.",
    cases=[
        yes("also American", on="2020-01-01", p=AMERICAN),
        no("no other nationality", on="2020-01-01", p=CITIZEN | {"nationalities": {"TJ": "birth", "others": "none"}}),
        unknown("other nationalities were not asked about", on="2020-01-01", p=CITIZEN),
    ],
)

LAW.gap(
    "Art 43",
    says="Defence of the country is a duty of the citizen, and service is done as the law provides.",
    because="the exact wording was not read; the duty itself is computed from the law on military duty",
)
