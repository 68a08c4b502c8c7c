"""The facts a case may tell about a person: their names, the type of their values, and what they mean.

The list is closed. A provision that asks for a fact not listed here, and a case that tells one, are errors.
Facts marked ``over_time`` may be told as one value or as a list of values with the days from which they held.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

DATE, STATE, TEXT, TRUTH, NUMBER = "date", "state", "text", "truth", "number"


@dataclass(frozen=True, slots=True)
class FactKind:
    """``values`` lists the words allowed for a ``text`` fact."""

    name: str
    type: str
    says: str
    values: tuple[str, ...] = ()
    over_time: bool = False


_KINDS = (
    FactKind("sex", TEXT, "sex as the State's documents have it", ("male", "female")),
    FactKind("born", DATE, "day of birth"),
    FactKind("birthplace", STATE, "State on whose present territory the person was born"),
    FactKind("residence", STATE, "State of permanent residence", over_time=True),
    FactKind(
        "stay",
        TEXT,
        "legal ground of the stay in the State of residence",
        ("permanent permit", "temporary permit", "patent", "citizen", "visa-free", "none"),
        over_time=True,
    ),
    FactKind("fitness", TEXT, "medical finding on fitness for service", ("fit", "limited", "unfit"), over_time=True),
    FactKind("reserve", TRUTH, "enrolled in the reserve of the Russian armed forces", over_time=True),
    FactKind("rank", TEXT, "rank group in the reserve", ("soldier", "junior officer", "senior officer", "general")),
    FactKind("military_speciality", TRUTH, "has a speciality that makes even women liable to registration"),
    FactKind("deferment", TRUTH, "holds a deferment from call-up where the person resides", over_time=True),
    FactKind(
        "consular_register",
        TRUTH,
        "on the permanent consular register of the State of origin",
        over_time=True,
    ),
    FactKind("consular_excuse", TRUTH, "has a valid reason for not being on that register", over_time=True),
    FactKind(
        "promised_nationality",
        TRUTH,
        "holds a guarantee of another State that it will grant nationality",
        over_time=True,
    ),
    FactKind("dual_by_birth", TRUTH, "got a foreign nationality at birth, or as a minor through a parent"),
    FactKind("entered_combat_for_pay", TRUTH, "was specially recruited to fight and does so for material gain"),
    FactKind(
        "only_parent",
        TRUTH,
        "has in law one parent only, the one that the case tells, or nothing is known of the other",
    ),
    FactKind("graduate", TRUTH, "holds a higher education degree"),
    FactKind("soviet_citizen", TRUTH, "was a citizen of the Soviet Union"),
    FactKind("refugee", TRUTH, "recognised as a refugee, or given asylum, in the State of residence", over_time=True),
    FactKind("educated_in", STATE, "State in which the person completed vocational or higher education"),
    FactKind("native_speaker", TRUTH, "recognised as a native speaker of the language of the State applied to"),
    FactKind("resettlement_programme", TRUTH, "takes part in a State's programme for the return of compatriots"),
    FactKind(
        "special_merit", TRUTH, "has outstanding merit, or skills of interest, in the eyes of the State applied to"
    ),
    FactKind(
        "investor", TRUTH, "has invested or done business in the State applied to on the scale that its law asks for"
    ),
    FactKind(
        "soviet_passport", TRUTH, "has, as the only passport, one of the Soviet Union issued where the person lives"
    ),
    FactKind("ethnic_kin", TRUTH, "belongs to the people after which the State applied to is named, as it recognises"),
    FactKind("rehabilitated", TRUTH, "rehabilitated as a victim of political repression, or descends from one"),
    FactKind("convicted_unspent", TRUTH, "has an unspent conviction for an intentional crime", over_time=True),
)

FACTS: Final[dict[str, FactKind]] = {kind.name: kind for kind in _KINDS}


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint for an unknown name: ``; did you mean 'fitness'?`` or the list of what is known."""
    known = sorted(known)
    close = get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else f"known are: {', '.join(known)}"
