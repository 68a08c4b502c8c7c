"""A comparison of two laws, as text and in JSON."""

from typing import Any

from denizen.language.dates import write_day
from denizen.language.states import name_of
from denizen.reports.case_text import write_case
from denizen.reports.json_report import NOTICE, law_heading
from denizen.reports.paper import Paper
from denizen.studies.law_diff import LESS, Comparison, Difference
from denizen.studies.two_laws import TwoLaws


def say(found: Difference) -> str:
    """Who is treated how, in one line."""
    verb = "no longer" if found.direction == LESS else "now"
    kinds = {"nationality": "has", "duty": "must", "prohibition": "must not", "exposure": "exposed to", "power": "may"}
    word = kinds.get(found.treatment.kind, "protected by")
    return f"{verb} {word} ({name_of(found.treatment.state)}): {found.treatment.text}"


def write_comparison(paper: Paper, laws: TwoLaws, found: Comparison) -> None:
    paper.write(
        f"{len(found.differences)} differences, from {len(found.changed)} provisions that differ", style="title"
    )
    for name in found.changed:
        paper.write(name, indent=2, style="quiet")
    for number, each in enumerate(found.differences, 1):
        assert each.data is not None
        assert each.day is not None
        paper.write()
        paper.write(f"{number}. {each.person} {say(each)}", style="heading")
        for options in laws.options:
            paper.command(" ".join(f"denizen assess FILE --on {write_day(each.day)} {options}".split()))
        paper.lines.extend(write_case(each.data).rstrip("\n").split("\n"))
    paper.write()
    for each in found.undecided:
        paper.write(f"not decided whether anybody {say(each)}: {each.undecided}", style="warn")
    paper.write(
        f"{found.same} other differences were looked for; within the moments asked there are none.", style="quiet"
    )
    paper.write(NOTICE, style="quiet")


def comparison_to_json(laws: TwoLaws, found: Comparison) -> dict[str, Any]:
    return {
        **law_heading("law diff", laws.rulebook),
        "laws": list(laws.options),
        "changed": list(found.changed),
        "differences": [
            {**_treatment(each), "person": each.person, "on": write_day(each.day or 0), "case": each.data}
            for each in found.differences
        ],
        "undecided": [{**_treatment(each), "because": each.undecided} for each in found.undecided],
        "none_found": found.same,
    }


def _treatment(found: Difference) -> dict[str, Any]:
    return {
        "kind": found.treatment.kind,
        "state": found.treatment.state,
        "text": found.treatment.text,
        "direction": found.direction,
    }
