"""The command ``denizen``: a thin door to the studies.

Exit codes: 0 answered, 2 bad input, 3 broken rulebook.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from denizen import __version__
from denizen.law_commands import law
from denizen.solver_commands import find, profile, verify
from denizen.terminal import asking, fail, new_paper, print_json, print_paper, read_day

if TYPE_CHECKING:
    from denizen.cases.model import Family
    from denizen.interpreters.explain.scenario import Scenario
    from denizen.rulebook.registry import Rulebook

F = TypeVar("F", bound=Callable[..., Any])


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="denizen")
def main() -> None:
    """Nationality law and military duty as code, for people caught between two States.

    Legal information with its sources, not legal advice. Nothing is sent anywhere or kept.
    """


# --- options shared by the commands ----------------------------------------------------------------------------------


def _case_options(function: F) -> F:
    for decorate in (
        click.option(
            "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Form of the answer."
        ),
        click.option(
            "--reading",
            "readings",
            multiple=True,
            metavar="PROVISION=NAME",
            help="Read a provision one way. Repeatable.",
        ),
        click.option(
            "--as-if",
            "as_if",
            multiple=True,
            metavar="PROPOSAL[@DATE]",
            help="Suppose that a proposal is law, from DATE or from the day it was announced. Repeatable.",
        ),
        click.argument("case", type=click.Path(path_type=Path, allow_dash=True)),
    ):
        function = decorate(function)
    return function


def _on_option(function: F) -> F:
    return click.option("--on", metavar="DATE", help="Day asked about. Default: the day of the account.")(function)


class _Question:
    """A case with the law it needs and the scenario asked for."""

    def __init__(self, case: Path, as_if: tuple[str, ...], readings: tuple[str, ...]) -> None:
        from denizen.studies.reading_cases import open_case

        self.family: Family
        self.rulebook: Rulebook
        self.family, self.hash, self.rulebook = open_case(case)
        _spare_the_collector()
        self.scenario: Scenario = _scenario(as_if, readings)

    def day(self, on: str | None) -> int:
        return read_day(on, "--on") if on is not None else self.family.told


def _spare_the_collector() -> None:
    """The law loaded stays until the end: looking through it for garbage costs a third of a short run."""
    import gc

    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def _scenario(as_if: tuple[str, ...], readings: tuple[str, ...]) -> "Scenario":
    from denizen.interpreters.explain.scenario import Scenario, Supposition

    suppositions = []
    for text in as_if:
        target, _, start = text.partition("@")
        suppositions.append(Supposition(target, read_day(start, "--as-if") if start else None))
    chosen = []
    for text in readings:
        provision, equals, name = text.partition("=")
        if not equals or not name:
            fail(f"--reading: '{text}' is not PROVISION=NAME; list readings with: denizen law show PROVISION")
        chosen.append((provision, name))
    return Scenario(tuple(suppositions), tuple(chosen))


# --- commands --------------------------------------------------------------------------------------------------------


@main.command()
@_case_options
@_on_option
@click.option("--law-of", metavar="DATE[,+ID][,-ID]", help="The law of one day for all time, as law diff has it.")
@asking
def assess(
    case: Path, as_if: tuple[str, ...], readings: tuple[str, ...], form: str, on: str | None, law_of: str | None
) -> None:
    """The whole situation of a family on a day: nationalities, duties, exposures, safeguards, what is unknown."""
    from denizen.studies.assess import assess as study

    question = _Question(case, as_if, readings)
    if law_of is not None:
        from denizen.studies.two_laws import law_of as frozen

        question.rulebook = frozen(question.rulebook, law_of)
    found = study(question.rulebook, question.family, question.scenario, question.day(on))
    if form == "json":
        from denizen.reports.json_report import assessment_to_json

        print_json(assessment_to_json(found, question.hash))
        return
    from denizen.reports.text_report import write_assessment

    paper = new_paper()
    write_assessment(paper, found)
    print_paper(paper)


@main.command()
@_case_options
@click.argument("conclusion")
@_on_option
@click.option("--exact", is_flag=True, help="Instead, decide it over every way to complete the case (solver).")
@click.option("--untold", metavar="N", type=click.IntRange(0, 3), default=1, help="With --exact: events not told.")
@click.option("--least", is_flag=True, help="Instead, the fewest facts that carry it, and what would turn it.")
@asking
def why(
    case: Path,
    as_if: tuple[str, ...],
    readings: tuple[str, ...],
    form: str,
    conclusion: str,
    on: str | None,
    exact: bool,
    untold: int,
    least: bool,
) -> None:
    """Prove or refute a CONCLUSION such as 'holds(father, RU)', down to facts and articles."""
    from denizen.studies.conclusions import read_conclusion
    from denizen.studies.why import why as study

    if exact and least:
        fail("--exact and --least are two questions; ask one of them")
    question = _Question(case, as_if, readings)
    if exact:
        _answer_exactly(question, conclusion, on, form, untold)
        return
    if least:
        _answer_least(question, conclusion, on, form)
        return
    asked = read_conclusion(conclusion)
    answer = study(question.rulebook, question.family, question.scenario, asked, question.day(on))
    if form == "json":
        from denizen.reports.json_report import answer_to_json

        print_json(answer_to_json(answer, question.hash))
        return
    from denizen.reports.text_report import write_answer

    paper = new_paper()
    write_answer(paper, answer)
    print_paper(paper)


def _answer_exactly(question: _Question, conclusion: str, on: str | None, form: str, untold: int) -> None:
    from denizen.studies.exactly import exactly

    day = question.day(on)
    found = exactly(question.rulebook, question.family, question.scenario, conclusion, day, untold=untold)
    if form == "json":
        from denizen.reports.completions_json import exact_to_json

        print_json(exact_to_json(found, question.hash))
        return
    from denizen.reports.completions_text import write_exact

    paper = new_paper()
    write_exact(paper, found)
    print_paper(paper)


def _answer_least(question: _Question, conclusion: str, on: str | None, form: str) -> None:
    from denizen.studies.least import least

    found = least(question.rulebook, question.family, question.scenario, conclusion, question.day(on))
    if form == "json":
        from denizen.reports.completions_json import least_to_json

        print_json(least_to_json(found, question.hash))
        return
    from denizen.reports.completions_text import write_least

    paper = new_paper()
    write_least(paper, found)
    print_paper(paper)


@main.command()
@_case_options
@click.option("--who", required=True, metavar="PERSON", help="Whose choices.")
@_on_option
@asking
def options(case: Path, as_if: tuple[str, ...], readings: tuple[str, ...], form: str, who: str, on: str | None) -> None:
    """Where every open choice of a person leads, and whether all of them are sanctioned somewhere."""
    from denizen.studies.conclusions import check_person
    from denizen.studies.options import options as study

    question = _Question(case, as_if, readings)
    check_person(question.family, who)
    found = study(question.rulebook, question.family, question.scenario, who, question.day(on))
    if form == "json":
        from denizen.reports.json_report import options_to_json

        print_json(options_to_json(found, question.hash))
        return
    from denizen.reports.text_report import write_options

    paper = new_paper()
    write_options(paper, found)
    print_paper(paper)


@main.command()
@_case_options
@asking
def timeline(case: Path, as_if: tuple[str, ...], readings: tuple[str, ...], form: str) -> None:
    """Status over time."""
    from denizen.studies.timeline import timeline as study

    question = _Question(case, as_if, readings)
    found = study(question.rulebook, question.family, question.scenario)
    if form == "json":
        from denizen.reports.json_report import timeline_to_json

        print_json(timeline_to_json(found, question.hash))
        return
    from denizen.reports.timeline_text import write_timeline

    paper = new_paper()
    write_timeline(paper, found)
    print_paper(paper)


@main.command()
@click.argument("which", type=click.Choice(["case", "report"]))
def schema(which: str) -> None:
    """The JSON Schema of case files or of reports, for editors and programs."""
    from importlib.resources import files

    folder = {"case": "cases", "report": "reports"}[which]
    click.echo((files("denizen") / folder / f"{which}.schema.json").read_text(encoding="utf-8"), nl=False)


@main.command()
@asking
def demo() -> None:
    """Two bundled families under the rules announced in September 2022."""
    from denizen.reports.demonstration_text import write_demonstration
    from denizen.studies.demonstration import EXAMPLES, demonstrate

    paper = new_paper()
    for name in EXAMPLES:
        write_demonstration(paper, demonstrate(name))
    print_paper(paper)


for command in (law, find, verify, profile):
    main.add_command(command)


if __name__ == "__main__":
    main()
