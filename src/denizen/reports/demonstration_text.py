"""The demonstration as a terminal text."""

from typing import Final

from denizen.language.dates import say_day
from denizen.reports.json_report import NOTICE
from denizen.reports.paper import Paper
from denizen.reports.text_report import (
    write_assessment_people,
    write_options_body,
    write_steps,
    write_supposed,
)
from denizen.studies.demonstration import ON, PROPOSAL, WHO, Demonstration

#: Where the bundled families are, seen from the root of the repository: the commands shown can be pasted there.
EXAMPLES: Final = "src/denizen/examples"


def write_demonstration(paper: Paper, found: Demonstration) -> None:
    case = f"{EXAMPLES}/{found.example}"
    _rule(paper, found.actual.family.title)
    _part(paper, f"1. The law as it stood on {say_day(ON)}", f"denizen assess {case}")
    write_assessment_people(paper, found.actual, brief=True)
    paper.write()
    paper.write(
        "Safeguards, international standards and practice are listed in full by the command itself.", style="quiet"
    )
    _part(paper, "2. What would differ if the rules announced the day before were law", "")
    for supposed in found.supposed:
        paper.write()
        paper.command(f"denizen assess {case} {_as_if(supposed.reading)}")
        paper.write(f"Read '{supposed.reading}': {supposed.says}", style="heading")
        write_supposed(paper, supposed.assessment, found.actual)
    _part(paper, "3. The choices of the man, as the law stood", f"denizen options {case} --who {WHO}")
    write_options_body(paper, found.choices)
    last = found.supposed[-1]
    _part(
        paper,
        f"4. His choices if the announced rules were law, read '{last.reading}'",
        f"denizen options {case} --who {WHO} {_as_if(last.reading)}",
    )
    write_options_body(paper, last.options, only_assumed=True)
    _part(paper, "5. Who might end up stateless, and why", "")
    _write_stateless(paper, found)


def _as_if(reading: str) -> str:
    return f"--as-if {PROPOSAL} --reading '{PROPOSAL}.service={reading}'"


def _rule(paper: Paper, title: str) -> None:
    paper.write()
    paper.write("=" * min(paper.width, 100))
    paper.write(title, style="title")
    paper.write("=" * min(paper.width, 100))


def _part(paper: Paper, title: str, command: str) -> None:
    paper.write()
    paper.write(title, style="title")
    if command:
        paper.command(command)


def _write_stateless(paper: Paper, found: Demonstration) -> None:
    if not found.stateless:
        paper.write("Nobody in this family, under any choice followed above.")
    for left in found.stateless:
        each = left.consequence
        paper.write()
        sure = "becomes stateless" if each.certain else "may become stateless"
        why = f", if {' and '.join(each.because)}" if each.because else ""
        paper.write(f"{each.person} {sure} after '{left.choice}' (read '{left.reading}'){why}:", style="bad")
        write_steps(paper, left.proof)
    paper.write()
    paper.write(NOTICE, style="quiet")
