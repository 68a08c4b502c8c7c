"""Criminal Code of Tajikistan: evading call-up, mercenaries, fighting abroad (Arts 343, 401 and 401-1)."""

from typing import Any

from denizen.language.enacting import (
    B,
    C,
    Law,
    exposes,
    fine,
    imprisonment,
    no,
    protects,
    reading,
    sanction,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import any_of, days, event, event_field, subject

LAW = Law(
    "tj.criminal-code-1998",
    TJ,
    kind="code",
    title="Criminal Code of the Republic of Tajikistan of 21 May 1998 No 574",
    short="Criminal Code of Tajikistan",
    force=in_force("1998-09-01"),
    source=Source("Asia-Plus, reports of 2014, 2015, 2023 and 2024 on the articles", "https://asiaplustj.info", B),
)

PARTICIPATION = "tj.criminal-code-1998.401-1"
MERCENARY = "tj.criminal-code-1998.401"
MERCENARY_ELSEWHERE = "tj.criminal-code-1998.401-other-sides"

CITIZEN: dict[str, Any] = {"sex": "male", "born": "2003-02-10", "nationalities": {"TJ": "birth", "RU": "never"}}
DUAL: dict[str, Any] = {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2022-02-10"}}
EVADER = CITIZEN | {"events": [{"evades call-up": "TJ", "on": "2024-10-15", "for": "conscription"}]}

LAW.provision(
    "Art 343(1)",
    name="343-1",
    says="Evading call-up for compulsory service without a lawful ground of exemption is punished.",
    on=event("evades call-up", TJ, for_="conscription"),
    when=[subject.under("tj.military-2000.draft") | subject.under("tj.military-2021.draft")],
    then=exposes(
        TJ,
        sanction(fine(None, 1000, "calculation indicators"), imprisonment(None, 2)),
        imposed_by=event("is convicted", TJ, article="343"),
    ),
    source=Source("Asia-Plus, 13 November 2024", "https://asiaplustj.info", B),
    note="The ceiling of the fine is computed from the 72,000 somoni that the press gave for 2024.",
    cases=[
        yes("liable and in Russia", on="2024-10-15", p=EVADER | {"residence": "RU"}),
        no("the day before", on="2024-10-14", p=EVADER | {"residence": "RU"}),
        yes(
            "under the law of 2000",
            on="2018-10-15",
            p=EVADER
            | {"residence": "TJ", "born": "1999-02-10", "events": [EVADER["events"][0] | {"on": "2018-10-15"}]},
        ),
        no("no longer liable at 27", on="2024-10-15", p=EVADER | {"born": "1997-10-15"}),
        yes("still liable the day before 27", on="2024-10-15", p=EVADER | {"born": "1997-10-16"}),
        no(
            "citizen of both, residing in Russia, whose law decides",
            on="2024-10-15",
            p=EVADER | {"nationalities": DUAL, "residence": "RU"},
        ),
        unknown(
            "citizen of both, residence not known",
            on="2024-10-15",
            p=EVADER | {"nationalities": DUAL, "residence": "unknown"},
        ),
    ],
)

# --- fighting abroad ----------------------------------------------------------------------------------------------


def fighter(on: str = "2024-11-01", /, **particulars: Any) -> dict[str, Any]:
    """A citizen who is not Russian and took part in the hostilities on the Russian side."""
    return CITIZEN | {"residence": "TJ", "events": [{"fights": "RU", "on": on, "in": "UA", **particulars}]}


def came_back(person: dict[str, Any], *more: dict[str, Any]) -> dict[str, Any]:
    """The same person, who stopped fighting and returned of his own will, and what happened besides."""
    back = [{"stops fighting": "RU", "on": "2025-03-01"}, {"returns": "TJ", "on": "2025-03-10"}]
    return person | {"events": [*person["events"], *back, *more]}


HIRED = fighter(form="contract", paid=True)
GAVE_UP = subject.did("stops fighting")
#: Back in Tajikistan, he went to fight once more.
AGAIN = {"fights": "RU", "on": "2025-06-01", "form": "contract", "paid": True, "in": "UA"}

LAW.provision(
    "Art 401",
    says=(
        "Taking part in an armed conflict as a mercenary is punished: for material gain, being neither a citizen "
        "nor a permanent resident of a party, and not sent by a State on duty."
    ),
    on=event("fights", RU, paid=True),
    when=[
        subject.holds(TJ),
        ~subject.holds(RU),
        ~(subject.resides_in(RU) & subject.fact("stay").among("permanent permit", "citizen")),
        ~subject.did("is sent on duty").happened,
    ],
    as_long_as=~subject.under("tj.criminal-code-1998.401-1-note"),
    then=exposes(TJ, sanction(imprisonment(12, 20)), imposed_by=event("is convicted", TJ, article="401")),
    source=Source("Asia-Plus, 23 February 2023", "https://asiaplustj.info", C),
    note=(
        "The penalty is reported; the definition was not read and follows the usual pattern of the region. The "
        "Russian side of a conflict; other sides have a provision of their own."
    ),
    cases=[
        yes("a hired man who lives in Tajikistan", on="2024-11-01", p=HIRED),
        no("the day before", on="2024-10-31", p=HIRED),
        no("not hired for gain", on="2024-11-01", p=fighter(form="mobilised", paid=False)),
        no("a citizen of Russia", on="2024-11-01", p=HIRED | {"nationalities": DUAL}),
        no(
            "permanently resident in Russia", on="2024-11-01", p=HIRED | {"residence": "RU", "stay": "permanent permit"}
        ),
        yes("a migrant with a patent", on="2024-11-01", p=HIRED | {"residence": "RU", "stay": "patent"}),
        unknown("whether he was hired is not told", on="2024-11-01", p=fighter(form="contract")),
        yes("not yet back", on="2025-03-09", p=came_back(HIRED)),
        no("back of his own will", on="2025-03-10", p=came_back(HIRED)),
    ],
)

#: Other States on whose side foreigners are known to have fought.
OTHER_SIDES = ("UA", "SY", "IQ", "AF", "IL")
PERMANENT = subject.fact("stay").among("permanent permit", "citizen")
TIED_TO_THAT_SIDE = any_of(
    *(
        event_field("state").among(side) & (subject.holds(side) | (subject.resides_in(side) & PERMANENT))
        for side in OTHER_SIDES
    )
)
FOR_UKRAINE = HIRED | {
    "nationalities": {"TJ": "birth", "RU": "never", "UA": "never"},
    "events": [{"fights": "UA", "on": "2024-11-01", "in": "UA", "form": "contract", "paid": True}],
}

LAW.provision(
    "Art 401, other sides",
    name="401-other-sides",
    says="The same is punished on the side of Ukraine and of other States whose citizen or resident the person is not.",
    on=event("fights", state=OTHER_SIDES, paid=True),
    when=[subject.holds(TJ), ~TIED_TO_THAT_SIDE, ~subject.holds(RU), ~subject.did("is sent on duty").happened],
    as_long_as=~subject.under("tj.criminal-code-1998.401-1-note"),
    then=exposes(TJ, sanction(imprisonment(12, 20)), imposed_by=event("is convicted", TJ, article="401")),
    source=Source("Asia-Plus, 23 February 2023", "https://asiaplustj.info", C),
    note=(
        "A citizen of Russia is left out, as Russia is a party to most of these conflicts. A citizen of any other "
        "party to them is not told apart. Those who join an armed group are mostly tried under Articles 401-1 and 307."
    ),
    cases=[
        no("the day before", on="2024-10-31", p=FOR_UKRAINE),
        yes("hired by Ukraine", on="2024-11-01", p=FOR_UKRAINE),
        no(
            "permanently resident in Ukraine",
            on="2024-11-01",
            p=FOR_UKRAINE | {"residence": "UA", "stay": "permanent permit"},
        ),
        no("a citizen of Russia", on="2024-11-01", p=FOR_UKRAINE | {"nationalities": DUAL}),
        no("hired by Russia, which has its own provision", on="2024-11-01", p=HIRED),
        unknown(
            "whether for pay is not told",
            on="2024-11-01",
            p=FOR_UKRAINE | {"events": [{"fights": "UA", "on": "2024-11-01", "in": "UA", "form": "contract"}]},
        ),
    ],
)

LAW.provision(
    "Art 401-1",
    name="401-1",
    says=(
        "A citizen of Tajikistan, or a stateless person permanently resident there, who takes part in an armed "
        "formation, an armed conflict or fighting on the territory of another State is punished."
    ),
    on=event("fights", not_state=TJ),
    when=[subject.holds(TJ) | (~subject.holds_another() & subject.resides_in(TJ))],
    as_long_as=~subject.under("tj.criminal-code-1998.401-1-note"),
    then=exposes(
        TJ,
        sanction(imprisonment(None, None), note="the scale was not read; sentences of up to 14 years were observed"),
        imposed_by=event("is convicted", TJ, article="401-1"),
    ),
    readings=[
        reading(
            "every citizen",
            says="The article reaches every citizen, whatever other citizenship is held.",
            held_by="the wording as the press gives it; the embassy in Moscow, 22 September 2022",
        ),
        reading(
            "not citizens of Russia",
            says="Whoever is also a citizen of Russia follows its obligations; no case is opened in Tajikistan.",
            held_by="the Prosecutor General, 8 August 2025, and officials since 2014 and 2023",
            when=[
                (subject.holds(TJ) & ~subject.holds(RU)) | (~subject.holds_another() & subject.resides_in(TJ)),
            ],
        ),
    ],
    force=in_force("2014-05-22/2014-08-31"),
    source=Source("Asia-Plus, 13 November 2014, 6 and 16 January 2015", "https://asiaplustj.info", B),
    note=(
        "Nothing read in the summaries leaves out those who are also citizens of Russia; officials say that they "
        "are not prosecuted. The day of entry into force is open between the first vote and the end of August "
        "2014."
    ),
    cases=[
        yes("fought for Russia under contract", on="2024-11-01", p=fighter(form="contract")),
        yes("also a citizen of Russia: the text covers him", on="2024-11-01", p=HIRED | {"nationalities": DUAL}),
        no(
            "also a citizen of Russia, as officials read it",
            on="2024-11-01",
            p=HIRED | {"nationalities": DUAL},
            reading="not citizens of Russia",
        ),
        yes("Tajik only, as officials read it", on="2024-11-01", p=HIRED, reading="not citizens of Russia"),
        no("the day before", on="2024-10-31", p=fighter(form="contract")),
        no("Russian only", on="2024-11-01", p=HIRED | {"nationalities": {"TJ": "never", "RU": "birth"}}),
        unknown("Tajik citizenship uncertain", on="2024-11-01", p=HIRED | {"nationalities": {"TJ": "unknown"}}),
        no("fought in April 2014", on="2024-01-01", p=fighter("2014-04-15")),
        no("the day before the first vote", on="2024-01-01", p=fighter("2014-05-21")),
        unknown("the day of the vote", on="2024-01-01", p=fighter("2014-05-22")),
        unknown("the last day in doubt", on="2024-01-01", p=fighter("2014-08-30")),
        yes("the end of August 2014", on="2024-01-01", p=fighter("2014-08-31")),
        yes("fought in September 2014", on="2024-01-01", p=fighter("2014-09-15")),
        no("back of his own will", on="2025-03-10", p=came_back(fighter(form="contract"))),
    ],
)

LAW.provision(
    "Note to Art 401-1",
    name="401-1-note",
    says=(
        "Whoever gave up the fighting of his own will, returned, and committed no other crime is released from "
        "liability."
    ),
    when=[
        GAVE_UP.happened,
        subject.did("returns", TJ).since(GAVE_UP.last_day),
    ],
    unless=[
        subject.did("is charged", TJ, not_article=("307-3", "401", "401-1")).happened,
        subject.did("fights", not_state=TJ).since(GAVE_UP.last_day + days(1)),
    ],
    then=protects(TJ, "Released from liability for having fought abroad."),
    defeats=[PARTICIPATION, MERCENARY, MERCENARY_ELSEWHERE],
    force=in_force("2014-05-22/2015-12-31"),
    source=Source("Asia-Plus, reports of 2015 to 2019", "https://asiaplustj.info", B),
    note=(
        "A man seized at the border or handed over has not returned of his own will. 137 people were reported "
        "released in Sughd; some returnees were arrested. No case about fighting for a State is known. The note "
        "appears at several articles and was written in steps in 2014 and 2015."
    ),
    cases=[
        no("stopped, still abroad", on="2025-03-09", p=came_back(HIRED)),
        yes("returned of his own will", on="2025-03-10", p=came_back(HIRED)),
        yes(
            "the day before he fights again",
            on="2025-05-31",
            p=came_back(HIRED, AGAIN),
            also=["not exposed(p, tj.criminal-code-1998.401-1)"],
        ),
        no(
            "fights again",
            on="2025-06-01",
            p=came_back(HIRED, AGAIN),
            also=["exposed(p, tj.criminal-code-1998.401-1)"],
        ),
        yes("fought on the day of giving up", on="2025-03-10", p=came_back(HIRED, AGAIN | {"on": "2025-03-01"})),
        no("fought on the day after", on="2025-03-10", p=came_back(HIRED, AGAIN | {"on": "2025-03-02"})),
        no(
            "gave up once more, still abroad",
            on="2025-08-01",
            p=came_back(HIRED, AGAIN, {"stops fighting": "RU", "on": "2025-07-01"}),
        ),
        no(
            "charged with another crime",
            on="2025-04-01",
            p=came_back(HIRED, {"is charged": "TJ", "on": "2025-04-01", "article": "187(2)"}),
        ),
        yes(
            "charged with participation alone",
            on="2025-04-01",
            p=came_back(HIRED, {"is charged": "TJ", "on": "2025-04-01", "article": "401-1(1)"}),
        ),
        unknown(
            "whether the return was voluntary is not known",
            on="2025-03-10",
            p=HIRED
            | {
                "events": [
                    *HIRED["events"],
                    {"stops fighting": "RU", "on": "2025-03-01"},
                    {"returns": "TJ", "on": "2025-03-10", "happened": "unknown"},
                ]
            },
        ),
        unknown(
            "while the note was being written",
            on="2015-06-01",
            p=CITIZEN
            | {
                "born": "1985-02-10",
                "events": [
                    {"fights": "SY", "on": "2014-10-01"},
                    {"stops fighting": "SY", "on": "2015-03-01"},
                    {"returns": "TJ", "on": "2015-03-10"},
                ],
            },
        ),
    ],
)

FINDS_MERCENARIES = {"recruits others": "RU", "on": "2025-04-01", "as": "mercenaries"}
FINDS_SOLDIERS = FINDS_MERCENARIES | {"as": "armed forces"}

LAW.provision(
    "Art 401, recruiting",
    name="401-recruiting",
    says="Recruiting, training, financing or using mercenaries is punished.",
    on=event("recruits others", not_state=TJ, as_="mercenaries"),
    when=[subject.holds(TJ)],
    then=exposes(
        TJ,
        sanction(imprisonment(None, None), note="the scale was not read"),
        imposed_by=event("is convicted", TJ, article="401"),
    ),
    cases=[
        no("the day before", on="2025-03-31", p=CITIZEN | {"events": [FINDS_MERCENARIES]}),
        yes("finds mercenaries", on="2025-04-01", p=CITIZEN | {"events": [FINDS_MERCENARIES]}),
        no("finds men for the army", on="2025-04-01", p=CITIZEN | {"events": [FINDS_SOLDIERS]}),
        unknown("for what is not known", on="2025-04-01", p=CITIZEN | {"events": [FINDS_SOLDIERS | {"as": "unknown"}]}),
    ],
)

LAW.provision(
    "Art 401-1, involving others",
    name="401-1-involving",
    says="Drawing citizens, or stateless residents, into armed formations or fighting abroad is punished.",
    on=event("recruits others", not_state=TJ, as_="armed forces"),
    when=[subject.holds(TJ)],
    then=exposes(
        TJ,
        sanction(imprisonment(None, None), note="the scale was not read"),
        imposed_by=event("is convicted", TJ, article="401-1"),
    ),
    force=in_force("2014-05-22/2014-08-31"),
    source=Source("Asia-Plus, 13 November 2014, 6 and 16 January 2015", "https://asiaplustj.info", B),
    cases=[
        no("the day before", on="2025-03-31", p=CITIZEN | {"events": [FINDS_SOLDIERS]}),
        yes("finds men for the army", on="2025-04-01", p=CITIZEN | {"events": [FINDS_SOLDIERS]}),
        no("finds mercenaries", on="2025-04-01", p=CITIZEN | {"events": [FINDS_MERCENARIES]}),
        no(
            "the day before the first vote",
            on="2020-01-01",
            p=CITIZEN | {"events": [FINDS_SOLDIERS | {"on": "2014-05-21"}]},
        ),
        unknown(
            "while force is open", on="2020-01-01", p=CITIZEN | {"events": [FINDS_SOLDIERS | {"on": "2014-06-21"}]}
        ),
        yes("the end of August 2014", on="2020-01-01", p=CITIZEN | {"events": [FINDS_SOLDIERS | {"on": "2014-08-31"}]}),
        unknown("for what is not known", on="2025-04-01", p=CITIZEN | {"events": [FINDS_SOLDIERS | {"as": "unknown"}]}),
    ],
)

LAW.gap(
    "Art 401-1, scale of punishment",
    says="The article has parts and scales of its own; sentences of up to fourteen years are known.",
    because="They were not read; twelve to twenty years is only a lead from reports on Article 401.",
    taints=["tj.criminal-code-1998.401-1", "tj.criminal-code-1998.401-1-involving"],
)
LAW.gap(
    "limitation",
    says="Liability for a grave crime lapses after a term of years.",
    because="The article was not read, so exposure is shown without an end.",
    taints=[MERCENARY, MERCENARY_ELSEWHERE, PARTICIPATION, "tj.criminal-code-1998.343-1"],
)
LAW.gap(
    "Arts 187 and 307-3",
    says="Criminal communities and extremist organisations are often charged together with fighting abroad.",
    because="They concern organisations, not service of a State, and their articles were not read.",
    taints=["tj.criminal-code-1998.401-1"],
)
