"""The European Convention on Human Rights: the complaint to the Court against Russia (Arts 34 and 35).

Six months from the last domestic decision, and four from 1 February 2022 (Protocol No 15). The act must be one of the
time in which Russia was bound, from 5 May 1998 to 16 September 2022; how long it was litigated does not matter.
"""

from denizen.language.enacting import B, C, empowers, no, reach, unknown, yes
from denizen.language.provisions import Case, Source
from denizen.language.states import RU
from denizen.language.words import any_of, event, event_day, months, now, subject
from denizen.rulebook.intl.echr_1950_liberty import LAW
from denizen.rulebook.intl.losses import AGAINST_THE_WILL, CONVICTED, annulled, russian

__all__ = ["LAW"]

LEFT = "2022-09-17"
#: What the Convention measures here, besides a loss of nationality.
ACTS = ("has the passport voided", "is to be removed", "is detained", "is kept from leaving")
LOSS = subject.did("loses", RU, manner=(*AGAINST_THE_WILL, "void"))
DONE = any_of(LOSS.happened, *(subject.did(act, RU).happened for act in ACTS))
DONE_IN_TIME = any_of(LOSS.day < LEFT, *(subject.did(act, RU).day < LEFT for act in ACTS))
COMPLAINT = empowers(
    RU,
    "complain to the European Court of Human Rights",
    exercised_by=event("complains abroad", RU, body="ECtHR"),
)


def final(on: str, lost: str = "2022-08-01", **more: str) -> dict[str, object]:
    """The last decision of the Russian courts on an annulment."""
    return russian(CONVICTED, annulled(lost), {"exhausts remedies": "RU", "on": on, **more})


def wronged(act: str, done: str, on: str) -> dict[str, object]:
    """A Tajik who never was Russian: what Russia did, and the last decision on it."""
    nationalities = {"TJ": "birth", "RU": "never", "others": "none"}
    events = [{act: "RU", "on": done}, {"exhausts remedies": "RU", "on": on}]
    return {"born": "1990-03-01", "residence": "RU", "nationalities": nationalities, "events": events}


def on_each_side() -> list[Case]:
    """Each act on the last day that counts, and on the day after."""
    return [
        case
        for act in ACTS
        for case in (
            yes(f"{act} on 16 September 2022", on="2024-03-10", p=wronged(act, "2022-09-16", "2024-03-10")),
            no(f"{act} on 17 September 2022", on="2024-03-10", p=wronged(act, "2022-09-17", "2024-03-10")),
        )
    ]


LAW.provision(
    "Arts 34 and 35",
    name="35",
    says=(
        "Whoever Russia wronged by an act up to 16 September 2022, such as a loss of nationality, a removal or a "
        "detention, may complain to the Court within four months of the last domestic decision."
    ),
    on=event("exhausts remedies", RU),
    when=[DONE_IN_TIME],
    as_long_as=now <= event_day + months(4),
    covers=reach(since="2022-02-01"),
    then=COMPLAINT,
    source=Source("Resolution of the Court of 22 March 2022", "https://rm.coe.int/0912594880262d57", B),
    note=(
        "Of a situation that goes on, only the part up to 16 September 2022 counts. An act of 2021 that was litigated "
        "until 2024 still counts."
    ),
    cases=[
        no("the day before the last decision", on="2024-03-09", p=final("2024-03-10")),
        yes("litigated until 2024", on="2024-03-10", p=final("2024-03-10")),
        yes("the last day of the four months", on="2024-07-10", p=final("2024-03-10")),
        no("the day after", on="2024-07-11", p=final("2024-03-10")),
        yes("lost on 16 September 2022", on="2024-03-10", p=final("2024-03-10", "2022-09-16")),
        no("lost on 17 September 2022", on="2024-03-10", p=final("2024-03-10", "2022-09-17")),
        *on_each_side(),
        no("the last decision on the eve of the new term", on="2022-02-01", p=final("2022-01-31", "2020-02-01")),
        yes("the last decision on its first day", on="2022-02-01", p=final("2022-02-01", "2020-02-01")),
        unknown(
            "whether it was the last decision is not known", on="2024-03-10", p=final("2024-03-10", happened="unknown")
        ),
    ],
)
LAW.provision(
    "Arts 34 and 35, six months",
    name="35-six-months",
    says="After a last domestic decision of 31 January 2022 or earlier the complaint was open for six months.",
    on=event("exhausts remedies", RU),
    when=[DONE],
    as_long_as=now <= event_day + months(6),
    covers=reach(since="1998-05-05", until="2022-02-01"),
    then=COMPLAINT,
    grade=C,
    cases=[
        no("the day before the last decision", on="2021-03-09", p=final("2021-03-10", "2020-02-01")),
        yes("the last day of the six months", on="2021-09-10", p=final("2021-03-10", "2020-02-01")),
        no("the day after", on="2021-09-11", p=final("2021-03-10", "2020-02-01")),
        yes(
            "never Russian, to be expelled", on="2020-01-10", p=wronged("is to be removed", "2019-03-01", "2019-09-10")
        ),
        yes("the last decision on the last day of this term", on="2022-07-31", p=final("2022-01-31", "2020-02-01")),
        no("on the first day of the next", on="2022-07-31", p=final("2022-02-01", "2020-02-01")),
        no(
            "before the Convention bound Russia",
            on="1998-06-01",
            p=wronged("is to be removed", "1998-03-01", "1998-05-04"),
        ),
        yes("the day on which it began to", on="1998-06-01", p=wronged("is to be removed", "1998-03-01", "1998-05-05")),
        unknown(
            "whether it was the last decision is not known",
            on="2021-03-10",
            p=final("2021-03-10", "2020-02-01", happened="unknown"),
        ),
    ],
)
