"""Decree of the President of 22 November 2023 No 889 on questions of citizenship.

In force from 22 November 2023. Its point 3 set the last day for the oath of those admitted under Law 62-FZ.
"""

from denizen.language.enacting import B, Law, loses, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import date, now, subject, years
from denizen.rulebook.ru.people import Told, after, perhaps

LAW = Law(
    "ru.decree-889-2023",
    RU,
    kind="decree",
    title="Decree of 22 November 2023 No 889 on questions of citizenship of the Russian Federation",
    short="Decree 889",
    force=in_force("2023-11-22"),
    source=Source(
        "Digest of Decree 889, point 3, Consultant",
        "https://www.consultant.ru/document/cons_doc_LAW_457366/48e58955ee17703671330636a2e611f7d5c1cdff/",
        B,
    ),
)

#: Decisions of the time in which an oath was asked for and Law 62-FZ was in force.
ADMISSION = subject.did("is admitted", RU)
UNDER_THE_OLD_LAW = (ADMISSION.day >= "2017-09-01") & (ADMISSION.day < "2023-10-26")
CUT_OFF = "2024-11-23"

APPLICANT: Told = {"born": "1990-02-01", "nationalities": {"UZ": "birth", "RU": "never", "others": "none"}}
OATH: Told = {"takes oath": "RU", "on": "2024-11-22"}


def admitted(on: str) -> Told:
    return after({"is admitted": "RU", "on": on}, who=APPLICANT)


ADMITTED = admitted("2023-01-15")
THOUGHT_CITIZEN = ADMITTED | {
    "nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2023-01-15"}, "others": "none"}
}

LAW.provision(
    "point 3",
    says=(
        "Whoever was admitted under Law 62-FZ and had not taken the oath by 22 November 2024 never became a citizen; "
        "the decision is invalid."
    ),
    when=[UNDER_THE_OLD_LAW, now >= date(CUT_OFF), ~(subject.did("takes oath", RU).day < CUT_OFF)],
    unless=[ADMISSION.day < subject.born + years(18)],
    then=loses(RU, manner="void"),
    mode="L09",
    note="It works by itself, without a decision on the person. Citizenship begins with the oath, not the decision.",
    cases=[
        no("the last day for the oath", on="2024-11-22", p=ADMITTED),
        yes("the day after", on="2024-11-23", p=ADMITTED, also=["not holds(p, RU)"]),
        no("sworn on the last day", on="2024-11-23", p=after(OATH, who=ADMITTED)),
        yes("the oath offered a day late", on="2024-11-23", p=after(OATH | {"on": "2024-11-23"}, who=ADMITTED)),
        yes("taken for a citizen since the decision", on="2024-11-23", p=THOUGHT_CITIZEN, also=["not holds(p, RU)"]),
        no("admitted before oaths", on="2024-11-23", p=admitted("2017-08-31")),
        yes("admitted on the first day of oaths", on="2024-11-23", p=admitted("2017-09-01")),
        yes("admitted on the last day of Law 62-FZ", on="2024-11-23", p=admitted("2023-10-25")),
        no("admitted under the new Law", on="2024-11-23", p=admitted("2023-10-26")),
        no("admitted the day before turning 18", on="2024-11-23", p=ADMITTED | {"born": "2005-01-16"}),
        yes("admitted on turning 18", on="2024-11-23", p=ADMITTED | {"born": "2005-01-15"}),
        unknown("whether the oath was taken is not known", on="2024-11-23", p=after(perhaps(OATH), who=ADMITTED)),
    ],
)
LAW.gap(
    "point 3",
    says="Others besides children were exempt from the oath.",
    because="The grounds of exemption were not read.",
    taints=("ru.decree-889-2023.3",),
)
