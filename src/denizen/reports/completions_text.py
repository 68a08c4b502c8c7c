"""Answers about the ways to complete a case or to tell it otherwise, for a person at a terminal."""

from denizen.cases.model import Family
from denizen.cases.writing import data_from
from denizen.language.dates import write_day
from denizen.language.truth import FALSE, TRUE, UNKNOWN
from denizen.reports.case_text import write_case
from denizen.reports.json_report import NOTICE
from denizen.reports.paper import Paper
from denizen.reports.text_report import write_heading
from denizen.studies.exactly import CERTAIN, POSSIBLE, Exact
from denizen.studies.least import Least


def write_exact(paper: Paper, found: Exact) -> None:
    word = {TRUE: "certainly", FALSE: "certainly not", UNKNOWN: found.verdict}[
        found.value if found.verdict == CERTAIN else UNKNOWN
    ]
    write_heading(paper, f"{found.condition.text} on {write_day(found.day)}: {word}", found.norms)
    paper.write()
    if found.verdict == CERTAIN:
        paper.write(_said_of_certain(found))
    elif found.verdict == POSSIBLE:
        paper.write("What is told leaves room for both. Two ways to complete the case, to be replayed with assess:")
        _write_completion(paper, found.if_true, "It is true of this family:")
        _write_completion(paper, found.if_false, "It is false of this family:")
    else:
        paper.write(f"{found.why[:1].upper()}{found.why[1:]}.")
        _write_completion(paper, found.if_true, "It is true of this family, and nothing else was found:")
        _write_completion(paper, found.if_false, "It is false of this family, and nothing else was found:")
    paper.write()
    if found.untold is not None:
        number = {0: "no event", 1: "at most one event"}.get(found.untold, f"at most {found.untold} events")
        paper.write(f"Allowed for: {number} besides those told.", style="quiet")
    if found.unchanging:
        paper.write(f"Taken to be the same throughout: {', '.join(found.unchanging)}.", style="quiet")
    paper.write(NOTICE, style="quiet")


def _said_of_certain(found: Exact) -> str:
    if found.known is UNKNOWN:
        return "Every way to complete the case comes to the same, although no single step of a proof is known."
    return "It is known without knowing more, and every way to complete the case confirms it."


def _write_completion(paper: Paper, family: Family | None, heading: str) -> None:
    if family is None:
        return
    paper.write()
    paper.write(heading, style="heading")
    paper.write()
    paper.lines.extend(write_case(data_from(family)).rstrip("\n").split("\n"))


def write_least(paper: Paper, found: Least) -> None:
    word = {TRUE: "Yes", FALSE: "No", UNKNOWN: "Not known"}[found.value]
    write_heading(paper, f"{found.condition.text} on {write_day(found.day)}: {word}", found.norms)
    paper.write()
    if found.value is UNKNOWN:
        paper.write("What is not known rests on nothing. Ask 'why' what would settle it, or 'why --exact'.")
        return
    smallest = "; no fewer would do" if found.smallest else "; none of them can be spared"
    paper.write(f"It rests on these facts alone, whatever the rest of the case may be{smallest}:", style="heading")
    for fact in found.facts:
        paper.write(f"- {fact}", indent=2)
    if not found.facts:
        paper.write("- on none: the law alone decides it", indent=2)
    paper.write()
    if found.flips:
        paper.write("It would come out the other way, all else being as told, if:", style="heading")
        for flip in found.flips:
            paper.write(f"- {', and '.join(flip.changes)}", indent=2)
    else:
        paper.write("No change of one or two of these facts was found that would turn it.")
    paper.write()
    paper.write(NOTICE, style="quiet")
