"""Optional Protocol to the International Covenant on Civil and Political Rights, 16 December 1966.

In force from 23 March 1976. All five States let the Human Rights Committee hear individuals: Russia since 1991,
Kyrgyzstan since 1994, Uzbekistan since 1995, Tajikistan since 1999, Kazakhstan since 2009. Domestic remedies come
first; the same matter may not be before another body; the Committee gives views, and may ask a State to hold a removal
until then. Acts from before the Protocol bound the State are out of its reach, unless they go on.
"""

from typing import Any

from denizen.language.enacting import B, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import State
from denizen.language.words import event, event_day, now, years
from denizen.rulebook.intl.losses import REMOVAL, bound_by, removed, uzbek

LAW = Law(
    "intl.iccpr-op1-1966",
    "INTL",
    kind="treaty",
    title="Optional Protocol of 16 December 1966 to the International Covenant on Civil and Political Rights",
    short="ICCPR Optional Protocol",
    force=in_force("1976-03-23"),
    source=Source(
        "Law of Kazakhstan of 11 February 2009 No 130-IV, with the Protocol, Adilet",
        "https://adilet.zan.kz/eng/docs/Z090000130_/compare",
        B,
    ),
)

TERM = "The term of five years is that of rule 99(c); after another international body it is three."

INTERIM = uzbek(removed("RU", "UZ", "2023-05-10"))


def final(state: State, on: str = "2023-05-10", **more: Any) -> dict[str, Any]:
    """The last decision of the courts of the State."""
    return {"born": "1990-03-01", "events": [{"exhausts remedies": state, "on": on} | more]}


def within_five_years(state: State) -> list[Case]:
    return [
        no("the day before the last decision", on="2023-05-09", p=final(state)),
        yes("the day of the last decision", on="2023-05-10", p=final(state)),
        yes("the last day of the five years", on="2028-05-10", p=final(state)),
        no("the day after", on="2028-05-11", p=final(state)),
        no("a State that is no party", on="2023-05-10", p=final("US")),
        unknown("whether it was the last decision is not known", on="2023-05-10", p=final(state, happened="unknown")),
    ]


LAW.provision(
    "Rules of procedure, interim measures",
    name="interim",
    says="Before an irreparable act, such as a removal, the Committee may ask the State to wait.",
    on=REMOVAL,
    when=[bound_by("iccpr-op1-1966")],
    then=invokes("*", "iccpr-op1-1966", "The Human Rights Committee can be asked at once to have the removal held."),
    grade=C,
    note="Rule 94. A request that is ignored breaks the Protocol itself.",
    cases=[
        no("the day before the decision", on="2023-05-09", p=INTERIM),
        yes("to be removed from Russia", on="2023-05-10", p=INTERIM),
        yes("to be removed from Germany", on="2023-05-10", p=uzbek(removed("DE", "UZ", "2023-05-10"))),
        no("from the United States, no party", on="2023-05-10", p=uzbek(removed("US", "UZ", "2023-05-10"))),
        unknown(
            "whether there is a decision is not known",
            on="2023-05-10",
            p=uzbek(removed("RU", "UZ", "2023-05-10", happened="unknown")),
        ),
    ],
)
LAW.provision(
    "Arts 1, 2 and 5",
    name="complaint",
    says="Whoever is under the jurisdiction of a party may complain of it once the domestic remedies are exhausted.",
    on=event("exhausts remedies"),
    when=[bound_by("iccpr-op1-1966")],
    as_long_as=now <= event_day + years(5),
    then=invokes("*", "iccpr-op1-1966", "The Human Rights Committee hears a complaint, for five years."),
    note=TERM,
    cases=[
        *within_five_years("RU"),
        yes("Uzbekistan", on="2023-05-10", p=final("UZ")),
        yes("Turkmenistan", on="2023-05-10", p=final("TM")),
        no("Kazakhstan, the day before it is bound", on="2009-09-29", p=final("KZ", "2009-09-29")),
        yes("Kazakhstan, the first day", on="2009-09-30", p=final("KZ", "2009-09-30")),
        yes("Belarus, the day before it left", on="2023-02-07", p=final("BY", "2023-02-07")),
        no("Belarus, which has left", on="2023-02-08", p=final("BY", "2023-02-08")),
    ],
)
