"""The commands ``denizen law …``: the rulebook itself, to read and to check."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from denizen.terminal import BROKEN_RULEBOOK, asking, new_paper, print_json, print_paper, read_day

if TYPE_CHECKING:
    from denizen.rulebook.registry import Rulebook

_format = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Form of the answer."
)
_language = click.option(
    "--language", metavar="TAG", default="en", help="Language of the texts: en, or one they were put into, such as ru."
)
_on = click.option("--on", metavar="DATE", help="Day for which stages of force are shown. Default: today.")


def _whole_law(language: str = "en") -> "Rulebook":
    from denizen.rulebook.registry import ALL_STATES, load

    rulebook = load(ALL_STATES)
    if language == "en":
        return rulebook
    from denizen.rulebook.translations import translate

    return translate(rulebook, language)


def _day(on: str | None) -> int | None:
    return read_day(on, "--on") if on is not None else None


@click.group()
def law() -> None:
    """The law encoded: list, show, history, search, coverage, check, diff."""


@law.command("list")
@click.argument("states", nargs=-1)
@_format
@_language
@_on
@asking
def list_command(states: tuple[str, ...], form: str, language: str, on: str | None) -> None:
    """Every provision, by instrument; of some STATES only if named."""
    from denizen.studies.law import list_law

    pages = list_law(_whole_law(language), states, _day(on))
    if form == "json":
        from denizen.reports.law_json import law_list_to_json

        print_json(law_list_to_json(pages))
        return
    from denizen.reports.law_text import write_law_list

    paper = new_paper()
    write_law_list(paper, pages)
    print_paper(paper)


@law.command("show")
@click.argument("identifier", metavar="ID")
@_format
@_language
@_on
@asking
def show_command(identifier: str, form: str, language: str, on: str | None) -> None:
    """One provision or instrument: text in our words, logic, force, readings, source, worked cases."""
    from denizen.studies.law import show

    page = show(_whole_law(language), identifier, _day(on))
    if form == "json":
        from denizen.reports.law_json import law_page_to_json

        print_json(law_page_to_json(page))
        return
    from denizen.reports.law_text import write_law_page

    paper = new_paper()
    write_law_page(paper, page)
    print_paper(paper)


@law.command("history")
@click.argument("identifier", metavar="ID")
@_format
@_on
@asking
def history_command(identifier: str, form: str, on: str | None) -> None:
    """The versions of a provision and the stages of its instrument."""
    from denizen.studies.law import history

    found = history(_whole_law(), identifier, _day(on))
    if form == "json":
        from denizen.reports.law_json import law_history_to_json

        print_json(law_history_to_json(found))
        return
    from denizen.reports.law_text import write_law_history

    paper = new_paper()
    write_law_history(paper, found)
    print_paper(paper)


@law.command("search")
@click.argument("words", nargs=-1, required=True)
@_format
@_language
@asking
def search_command(words: tuple[str, ...], form: str, language: str) -> None:
    """Provisions whose citation, paraphrase, title or note has all the WORDS, in any language they were put into."""
    from denizen.rulebook.translations import SOURCE_LANGUAGE, languages
    from denizen.studies.law_search import search

    wanted = " ".join(words)
    others = [each for each in (SOURCE_LANGUAGE, *languages()) if each != language]
    hits = search(_whole_law(language), wanted, others=[_whole_law(each) for each in others])
    if form == "json":
        from denizen.reports.law_json import law_hits_to_json

        print_json(law_hits_to_json(hits))
        return
    from denizen.reports.law_text import write_law_hits

    paper = new_paper()
    write_law_hits(paper, wanted, hits)
    print_paper(paper)


@law.command("coverage")
@_format
@_on
@asking
def coverage_command(form: str, on: str | None) -> None:
    """How much law is encoded, how well known and tested, and the modes of acquisition and loss by year."""
    from denizen.studies.coverage import cover

    found = cover(_whole_law(), _day(on))
    if form == "json":
        from denizen.reports.coverage_json import coverage_to_json

        print_json(coverage_to_json(found))
    else:
        from denizen.reports.coverage_text import write_coverage

        paper = new_paper()
        write_coverage(paper, found)
        print_paper(paper)
    if found.whole.untested:
        raise SystemExit(BROKEN_RULEBOOK)


@law.command("check")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option(
    "--boundaries/--no-boundaries", default=True, help="Also ask for a worked case on each side of a boundary."
)
@_format
@asking
def check_command(file: Path | None, boundaries: bool, form: str) -> None:
    """Texts, translations, worked cases and boundaries of the rulebook, or of one FILE with the law of its State."""
    from denizen.rulebook.registry import ALL_STATES, load_what_can_be_read
    from denizen.studies.law_check import check_file, check_states

    try:
        faults = check_states(boundaries=boundaries) if file is None else check_file(file, boundaries=boundaries)
    except OSError as error:
        raise click.ClickException(
            f"{file}: {(error.strerror or 'cannot be read').lower()}; name a law module"
        ) from None
    if form == "json":
        from denizen.reports.law_json import law_faults_to_json

        print_json(law_faults_to_json(faults))
    else:
        _print_faults(faults, len(load_what_can_be_read(ALL_STATES)[0].provisions))
    if faults:
        raise SystemExit(BROKEN_RULEBOOK)


def _print_faults(faults: list[Any], provisions: int) -> None:
    from denizen.reports.law_text import write_law_faults

    paper = new_paper()
    write_law_faults(paper, faults, provisions)
    print_paper(paper)


@law.command("diff")
@click.argument("one", required=False, metavar="A")
@click.argument("other", required=False, metavar="B")
@click.option("--as-if", "as_if", multiple=True, metavar="PROPOSAL[@DATE]", help="Instead: the law with a proposal.")
@click.option("--states", metavar="RU,KZ", help="Whose law is compared. Default: all.")
@click.option(
    "--moments", metavar="K", type=click.IntRange(0, 5), default=3, show_default=True, help="Moments at most."
)
@click.option("--seconds", type=click.FloatRange(0.1), default=20.0, show_default=True, help="Patience for a question.")
@_format
@asking
def diff_command(
    one: str | None,
    other: str | None,
    as_if: tuple[str, ...],
    states: str | None,
    moments: int,
    seconds: float,
    form: str,
) -> None:
    """Who is treated differently by two laws, each with the smallest family: the law of two days, two versions of a
    provision, or the law as it is and with a proposal.
    """
    from denizen.rulebook.registry import load
    from denizen.solver_commands import read_scenario, read_states
    from denizen.studies.law_diff import compare
    from denizen.studies.two_laws import two_laws, with_proposals

    rulebook = load(read_states(states))
    if as_if and one is None:
        laws = with_proposals(rulebook, read_scenario(as_if, ()))
    elif one is not None and other is not None and not as_if:
        laws = two_laws(rulebook, one, other)
    else:
        raise click.UsageError("name two days or two provisions, or nothing but --as-if PROPOSAL")
    found = compare(laws.one, laws.other, on=laws.on, moments=moments, seconds=seconds)
    from denizen.reports.law_diff import comparison_to_json, write_comparison

    if form == "json":
        print_json(comparison_to_json(laws, found))
        return
    paper = new_paper()
    write_comparison(paper, laws, found)
    print_paper(paper)
