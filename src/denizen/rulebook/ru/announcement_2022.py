"""Announcement of rules for new citizens of Central Asian origin, Moscow, 22 September 2022.

On the day after partial mobilisation was ordered, K. Kabanov, a member of the presidential Human Rights Council,
announced that the Council was drafting rules for people who had been Russian citizens for less than ten years and
came from Kazakhstan, Kyrgyzstan, Tajikistan or Uzbekistan. No bill followed in that form: it never was law. It is
kept as what it was, a statement, so that it can be asked what it would have done.
"""

from denizen.language.enacting import BY_DECISION, BY_LAW, B, Law, loses, no, owes, reading, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, RU, TJ, UZ
from denizen.language.words import bearer, bearers, event, now, subject, years

LAW = Law(
    "ru.announcement-2022",
    RU,
    kind="statement",
    title="Announcement of draft rules for recently naturalised citizens (K. Kabanov, Human Rights Council)",
    short="Announcement of 22 September 2022",
    force=history(statement="2022-09-22"),
    source=Source(
        "RBC, 22 September 2022, and the author's own later accounts (vybor-naroda.org)",
        "https://rbc.ru/politics/22/09/2022/632c22119a7947fd716799e1",
        B,
    ),
)

#: What doing the service brings, and what it may bring.
ENTERS, FIGHTS = event("enters service", RU, body="army"), event("fights", RU)

NEW_CITIZEN = {
    "sex": "male",
    "born": "1990-02-01",
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2016-05-06"}},
}
TEN_YEARS = NEW_CITIZEN | {"nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2013-03-01"}}}
REFUSER = NEW_CITIZEN | {"events": [{"refuses service": "RU", "on": "2022-10-10", "for": "announced service"}]}

NEW_AND_FROM_THERE = [
    subject.holds(RU),
    subject.naturalised(RU).happened,
    now < subject.naturalised(RU).last_day + years(10),
    subject.came_from(KZ, KG, TJ, UZ),
]
A_DEADLINE = "ru.announcement-2022.service=within a year"

LAW.provision(
    "point 1",
    name="service",
    says=(
        "Whoever has been a Russian citizen for less than ten years and came from Kazakhstan, Kyrgyzstan, Tajikistan "
        "or Uzbekistan must do military service, a year of it or within a year."
    ),
    when=NEW_AND_FROM_THERE,
    then=owes(
        RU,
        "do military service for a year",
        fulfilled_by=event("completes service", RU),
        refused_by=event("refuses service", RU, for_="announced service"),
        entails=[ENTERS],
        risks=[FIGHTS],
    ),
    readings=[
        reading(
            "for a year",
            says="The words «в течение года» give the length of the service: one year.",
            held_by="Podrobno.uz, thecentralasia.com and other reports of 22 and 23 September 2022",
        ),
        reading(
            "the liable only",
            says="The service is asked of those who are liable to military duty: men, and women with a speciality.",
            held_by="the author's own words, quoted by RBC on 22 September 2022: «военнообязанное лицо»",
            when=[
                *NEW_AND_FROM_THERE,
                subject.is_male | subject.has("military_speciality"),
            ],
        ),
        reading(
            "within a year",
            says="The words «в течение года» give a deadline: the service must be done within a year.",
            held_by="The Moscow Times, 23 September 2022",
            then=owes(
                RU,
                "do military service within a year",
                fulfilled_by=event("completes service", RU),
                refused_by=event("refuses service", RU, for_="announced service"),
                due=years(1),
                entails=[ENTERS],
                risks=[FIGHTS],
            ),
        ),
    ],
    note="«Less than ten years» is the wording of all reports but one, which wrote «more»; that is taken as an error.",
    cases=[
        yes("the last day of the ten years", on="2026-05-05", p=NEW_CITIZEN),
        no("ten years a citizen", on="2026-05-06", p=NEW_CITIZEN),
        yes("the last day of the year", on="2023-09-22", p=NEW_CITIZEN, reading="within a year", also=["holds(p, RU)"]),
        no(
            "the year has passed",
            on="2023-09-23",
            p=NEW_CITIZEN,
            reading="within a year",
            also=["applies(p, ru.announcement-2022.deadline)", "not holds(p, RU)"],
        ),
        no(
            "ten years a citizen before the year has passed",
            on="2023-09-23",
            p=TEN_YEARS,
            reading="within a year",
            also=["not applies(p, ru.announcement-2022.deadline)", "holds(p, RU)"],
        ),
        yes("a woman", on="2023-01-01", p=NEW_CITIZEN | {"sex": "female", "military_speciality": False}),
        no(
            "a woman, so read",
            on="2023-01-01",
            p=NEW_CITIZEN | {"sex": "female", "military_speciality": False},
            reading="the liable only",
        ),
        yes("a man, so read", on="2023-01-01", p=NEW_CITIZEN, reading="the liable only"),
        no(
            "born in Georgia, never a national of the four States",
            on="2023-01-01",
            p={
                "born": "1990-02-01",
                "birthplace": "GE",
                "nationalities": {"GE": "birth", "RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"},
            },
        ),
        unknown(
            "naturalised at some time in 2013",
            on="2023-06-01",
            p=NEW_CITIZEN | {"nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2013"}}},
        ),
    ],
)

AUTOMATIC = reading(
    "automatic",
    says="The refusal itself ends citizenship.",
    held_by="the wording reported: refusal entails loss",
    by=BY_LAW,
)
ON_DECISION = reading(
    "by decision",
    says="The refusal is a ground on which an authority may end citizenship.",
    held_by="every rule on termination that Russian law has known since 2002",
    by=BY_DECISION,
)

LAW.provision(
    "point 2",
    name="refusal",
    says="Whoever refuses the service loses Russian citizenship.",
    on=event("refuses service", RU, for_="announced service"),
    when=[subject.under("ru.announcement-2022.service")],
    then=loses(RU, manner="withdrawal"),
    mode="L08",
    readings=[AUTOMATIC, ON_DECISION],
    cases=[
        yes("refuses within the ten years", on="2022-10-10", p=REFUSER, also=["not holds(p, RU)"]),
        no("the day before the refusal", on="2022-10-09", p=REFUSER, also=["holds(p, RU)"]),
        unknown(
            "whether he refused is not known",
            on="2022-10-10",
            p=NEW_CITIZEN
            | {
                "events": [
                    {"refuses service": "RU", "on": "2022-10-10", "for": "announced service", "happened": "unknown"}
                ]
            },
        ),
    ],
)

LAW.provision(
    "point 2, on the deadline",
    name="deadline",
    says="Whoever lets the year pass without doing the service loses Russian citizenship.",
    on=event("breaches", RU, provision="ru.announcement-2022.service"),
    then=loses(RU, manner="withdrawal"),
    mode="L08",
    readings=[AUTOMATIC, ON_DECISION],
    note="There is a deadline only if «в течение года» is read as «within a year»; see point 1.",
    cases=[
        no("the year is the length of the service", on="2023-09-23", p=NEW_CITIZEN, also=["holds(p, RU)"]),
        no("the last day of the year", on="2023-09-22", p=NEW_CITIZEN, reading=A_DEADLINE, also=["holds(p, RU)"]),
        yes("the day after", on="2023-09-23", p=NEW_CITIZEN, reading=A_DEADLINE, also=["not holds(p, RU)"]),
        unknown(
            "whether he has served is not known",
            on="2023-09-23",
            p=NEW_CITIZEN | {"events": [{"completes service": "RU", "on": "2023-06-01", "happened": "unknown"}]},
            reading=A_DEADLINE,
        ),
    ],
)

HUSBAND = REFUSER | {"spouse": {"id": "wife", "from": "2017-03-01"}}
WIFE = {
    "sex": "female",
    "born": "1992-05-01",
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2019-09-01"}},
}
CHILD = {"born": "2018-04-01", "parents": ["p", "wife"], "nationalities": {"RU": "birth", "others": "none"}}
RUSSIAN_WIFE = WIFE | {"nationalities": {"RU": "birth", "others": "none"}}

LAW.provision(
    "point 3",
    name="family",
    says="The members of the family lose Russian citizenship with whoever refuses the service.",
    on=event("loses", RU, provision=("ru.announcement-2022.refusal", "ru.announcement-2022.deadline")),
    then=loses(RU, manner="withdrawal"),
    whom=bearers("spouse", "child", where=bearer.holds(RU)),
    mode="L11",
    readings=[
        reading(
            "whoever they are",
            says="The spouse and all children lose citizenship, however they acquired it.",
            held_by="the wording reported: not only the person liable to service but the family members too",
        ),
        reading(
            "naturalised relatives",
            says="Only a spouse and children who acquired citizenship themselves, otherwise than by birth, lose it.",
            held_by="by analogy with M. Matveev's idea of 2023: those who received citizenship with the evader",
            whom=bearers("spouse", "child", where=bearer.holds(RU) & ~bearer.holds(RU, by=("birth", "initial"))),
        ),
    ],
    note="It would also be L12. Article 8 of Law 62-FZ, then in force, says the opposite for spouses.",
    cases=[
        no("the wife, the day before", on="2022-10-09", bearer="wife", p=HUSBAND, wife=WIFE, child=CHILD),
        yes(
            "the wife", on="2022-10-10", bearer="wife", p=HUSBAND, wife=WIFE, child=CHILD, also=["not holds(wife, RU)"]
        ),
        yes(
            "the child",
            on="2022-10-10",
            bearer="child",
            p=HUSBAND,
            wife=WIFE,
            child=CHILD,
            also=["not holds(child, RU)"],
        ),
        no(
            "a child that is a citizen by birth",
            on="2022-10-10",
            bearer="child",
            reading="naturalised relatives",
            p=HUSBAND,
            wife=WIFE,
            child=CHILD,
            also=["not holds(wife, RU)", "holds(child, RU)"],
        ),
        yes("a Russian-born wife", on="2022-10-10", bearer="wife", p=HUSBAND, wife=RUSSIAN_WIFE),
        no(
            "a Russian-born wife",
            on="2022-10-10",
            bearer="wife",
            reading="naturalised relatives",
            p=HUSBAND,
            wife=RUSSIAN_WIFE,
        ),
        no(
            "a wife who is not Russian",
            on="2022-10-10",
            bearer="wife",
            p=HUSBAND,
            wife=WIFE | {"nationalities": {"TJ": "birth", "RU": "never"}},
        ),
        unknown(
            "whether the wife is Russian is not known",
            on="2022-10-10",
            bearer="wife",
            p=HUSBAND,
            wife=WIFE | {"nationalities": {"RU": "unknown"}},
        ),
    ],
)

ALL_POINTS = (
    "ru.announcement-2022.service",
    "ru.announcement-2022.refusal",
    "ru.announcement-2022.deadline",
    "ru.announcement-2022.family",
)
LAW.gap(
    "point 1",
    says="Sex, age, health, deferments and service already done.",
    because="The statement says nothing about them; as it stands it would reach women and the old.",
    taints=ALL_POINTS,
)
LAW.gap(
    "point 2",
    says="Who decides, by what procedure, and whether there is an appeal.",
    because="The statement says nothing about it.",
    taints=ALL_POINTS[1:],
)
LAW.gap(
    "point 3",
    says="Whether parents, siblings and adult children belong to the family, and whether statelessness is a bar.",
    because="The statement does not say who the members of the family are.",
    taints=("ru.announcement-2022.family",),
)
