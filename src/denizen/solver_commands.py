"""The commands that ask the solver: ``find``, ``verify`` and ``profile``. Heavy imports wait until one is used.

Exit codes: 0 answered (for ``verify``: every verdict as recorded), 1 a verdict that is not, 2 bad input, 4 not decided
in time.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from denizen.interpreters.explain.scenario import Scenario
    from denizen.language.states import State
    from denizen.studies.find import Answer

OTHERWISE, BAD_INPUT, UNDECIDED = 1, 2, 4


def fail(message: str, code: int = BAD_INPUT) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(code)


def _asking(function: Callable[..., None]) -> Callable[..., None]:
    """Turn what can be wrong with a question into a message and an exit code."""

    @wraps(function)
    def ask(*arguments: Any, **named: Any) -> None:
        from denizen.interpreters.explain.scenario import ScenarioError
        from denizen.interpreters.solver.circuit import UnsupportedLawError
        from denizen.interpreters.solver.shapes import ShapeError
        from denizen.interpreters.solver.z3_backend import SolverMissingError
        from denizen.studies.conclusions import ConclusionError

        try:
            function(*arguments, **named)
        except (ConclusionError, ScenarioError, ShapeError, SolverMissingError, UnsupportedLawError) as error:
            fail(str(error))

    return ask


def read_states(text: str | None) -> "tuple[State, ...]":
    from denizen.rulebook.registry import ALL_STATES, FOLDERS

    if text is None:
        return ALL_STATES
    states = tuple(part.strip().upper() for part in text.split(","))
    for state in states:
        if state not in FOLDERS:
            fail(f"--states: the law of '{state}' is not encoded; choose among {', '.join(ALL_STATES)}")
    return states


def read_scenario(as_if: tuple[str, ...], readings: tuple[str, ...]) -> "Scenario":
    from denizen.interpreters.explain.scenario import Scenario, Supposition

    suppositions = []
    for text in as_if:
        target, _, start = text.partition("@")
        suppositions.append(Supposition(target, _day(start, "--as-if") if start else None))
    chosen = []
    for text in readings:
        provision, equals, name = text.partition("=")
        if not equals or not name:
            fail(f"--reading: '{text}' is not PROVISION=NAME")
        chosen.append((provision, name))
    return Scenario(tuple(suppositions), tuple(chosen))


def _day(text: str, option: str) -> int:
    from denizen.interpreters.solver.world import FIRST_MOMENT, LAST_DAY
    from denizen.language.dates import day, write_day

    try:
        found = day(text)
    except ValueError:
        fail(f"{option}: '{text}' is not a day; write it as 2022-09-23")
    if option == "--on" and (not FIRST_MOMENT <= found <= LAST_DAY or int(text[8:]) > 28):
        first, last = write_day(FIRST_MOMENT), write_day(LAST_DAY)
        fail(f"{option}: the solver looks at days from {first} to {last}, and never at the 29th to 31st of a month")
    return found


@click.command()
@click.argument("condition")
@click.option("--on", metavar="DATE", help="Day on which the condition is to hold. Default: any day.")
@click.option(
    "--moments", metavar="K", type=click.IntRange(0, 8), default=6, show_default=True, help="Moments at most."
)
@click.option("--family", metavar="SHAPE", default="p", show_default=True, help="Who there is: p, p+spouse+child …")
@click.option("--states", metavar="RU,KZ", help="Whose law is asked. Default: all.")
@click.option("--as-if", "as_if", multiple=True, metavar="PROPOSAL[@DATE]", help="Suppose that a proposal is law.")
@click.option("--reading", "readings", multiple=True, metavar="PROVISION=NAME", help="Read a provision one way.")
@click.option("--seconds", type=click.FloatRange(0.1), default=60.0, show_default=True, help="Patience.")
@_asking
def find(
    condition: str,
    on: str | None,
    moments: int,
    family: str,
    states: str | None,
    as_if: tuple[str, ...],
    readings: tuple[str, ...],
    seconds: float,
) -> None:
    """A family for which CONDITION holds, as a case file, or the statement that there is none.

    CONDITION joins conclusions with and, or, not: 'was(holds(p, RU)) and stateless(p)'. What stands in was(…) is asked
    on the day before the last event. A State in the place of a provision stands for any provision of that State.
    """
    from denizen.interpreters.solver.shapes import read_shape
    from denizen.studies.find import Question
    from denizen.studies.find import find as study

    asked = _day(on, "--on") if on is not None else None
    question = Question(
        condition, read_shape(family), read_states(states), read_scenario(as_if, readings), moments, asked
    )
    answer = study(question, seconds=seconds)
    _print_answer(answer, seconds, as_if, readings)


def _print_answer(answer: "Answer", seconds: float, as_if: tuple[str, ...], readings: tuple[str, ...]) -> None:
    from denizen.interpreters.solver.z3_backend import Outcome
    from denizen.language.dates import write_day
    from denizen.reports.case_text import write_case

    if answer.outcome is Outcome.UNDECIDED:
        fail(f"not decided in {seconds:g} s", UNDECIDED)
    if answer.witness is None:
        click.echo(f"none within {answer.moments} moments ({answer.provisions} provisions matter)")
        return
    options = [f"--as-if {name}" for name in as_if] + [f"--reading '{text}'" for text in readings]
    with_options = f" {' '.join(options)}" if options else ""
    click.echo(f"# found; replay with: denizen assess FILE --on {write_day(answer.witness.day)}{with_options}")
    click.echo(write_case(answer.witness.data), nl=False)


@click.command()
@click.argument("names", nargs=-1, metavar="[CLAIM]...")
@click.option("--witness", is_flag=True, help="Show the family that refutes a claim.")
@click.option("--reach", is_flag=True, help="Instead, look for somebody to whom each provision applies (minutes).")
@click.option("--pairs", is_flag=True, help="Instead, find what one State commands and another punishes (minutes).")
@click.option(
    "--as-if", "as_if", multiple=True, metavar="PROPOSAL[@DATE]", help="With --pairs: take a proposal as law."
)
@click.option("--seconds", type=click.FloatRange(0.1), default=60.0, show_default=True, help="Patience for one claim.")
@_asking
def verify(
    names: tuple[str, ...], witness: bool, reach: bool, pairs: bool, as_if: tuple[str, ...], seconds: float
) -> None:
    """Prove or refute the book of claims, or the CLAIMs named, and compare with the verdicts recorded.

    With --reach, CLAIMs are provisions: those named, or all.
    """
    if reach:
        _verify_reach(names, witness, seconds)
        return
    if pairs:
        _list_pairs(as_if, witness, seconds)
        return
    from denizen.language.facts import nearest
    from denizen.reports.case_text import write_case
    from denizen.rulebook.claims import CLAIMS
    from denizen.studies.verify import verify as study

    known = {claim.name: claim for claim in CLAIMS}
    for name in names:
        if name not in known:
            fail(f"there is no claim '{name}'; {nearest(name, known)}")
    chosen = [known[name] for name in names] if names else list(CLAIMS)
    otherwise = 0
    for verdict in study(chosen, seconds=seconds):
        claim = verdict.claim
        word = verdict.verdict if verdict.verdict != "proved" else f"proved up to {claim.moments}"
        click.echo(f"{word:<15} {verdict.seconds:5.1f} s  {claim.name}: {claim.says}")
        if not verdict.as_recorded:
            otherwise += 1
            click.echo(f"{'':<15} recorded: {claim.expected}")
        if verdict.witness is not None and (witness or not verdict.as_recorded):
            click.echo(write_case(verdict.witness.data))
    click.echo(f"{len(chosen)} claims, {otherwise} otherwise than recorded")
    if otherwise:
        sys.exit(OTHERWISE)


def _verify_reach(names: tuple[str, ...], witness: bool, seconds: float) -> None:
    from denizen.language.facts import nearest
    from denizen.reports.case_text import write_case
    from denizen.rulebook.registry import ALL_STATES, load
    from denizen.studies.reachability import BEYOND, reach_all

    known = load(ALL_STATES).provisions
    for name in names:
        if name not in known:
            fail(f"there is no provision '{name}'; {nearest(name, known)}")
    chosen = [known[name] for name in names] if names else list(known.values())
    missing = 0
    for found in reach_all(chosen, seconds=seconds):
        missing += found.witness is None
        word = "applies" if found.witness is not None else "not decided" if found.undecided else "never applies"
        click.echo(f"{word:<15} {found.seconds:5.1f} s  {found.provision}")
        if found.witness is not None and witness:
            click.echo(write_case(found.witness.data))
    for provision in chosen:
        if provision.id in BEYOND:
            click.echo(f"{'not asked':<15} {'':>7}  {provision.id}: {BEYOND[provision.id]}")
    click.echo(f"{len(chosen)} provisions, {missing} that apply to nobody found")
    if missing:
        sys.exit(OTHERWISE)


def _list_pairs(as_if: tuple[str, ...], witness: bool, seconds: float) -> None:
    from denizen.interpreters.solver.z3_backend import Outcome
    from denizen.reports.case_text import write_case
    from denizen.rulebook.registry import ALL_STATES
    from denizen.studies.command_and_punish import command_and_punish

    words = {Outcome.FOUND: "punished", Outcome.NONE: "not punished", Outcome.UNDECIDED: "not decided"}
    number = 0
    for found in command_and_punish(ALL_STATES, read_scenario(as_if, ()), seconds=seconds):
        number += found.outcome is Outcome.FOUND
        pair = found.pair
        act = f"{pair.act.kind} under {pair.duty}"
        click.echo(f"{words[found.outcome]:<15} {found.seconds:5.1f} s  {act}: {pair.sanction}")
        if found.witness is not None and witness:
            click.echo(write_case(found.witness.data))
    click.echo(f"{number} duties that another State punishes")


@click.command()
@click.argument("state")
@click.option("--on", metavar="DATE", help="Day whose law is asked. Default: today.")
@click.option("--witness", is_flag=True, help="Show somebody who is reached, for each mode.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Form of the answer.")
@click.option("--seconds", type=click.FloatRange(0.1), default=20.0, show_default=True, help="Patience.")
@_asking
def profile(state: str, on: str | None, witness: bool, form: str, seconds: float) -> None:
    """The profile of a STATE in the GLOBALCIT typology: every mode of acquisition and loss that its law has, found by
    what the law does.
    """
    from datetime import date

    from denizen.rulebook.registry import FOLDERS
    from denizen.studies.profile import profile as study
    from denizen.terminal import new_paper, print_json, print_paper, read_day

    if state not in FOLDERS:
        fail(f"the law of '{state}' is not encoded; choose among {', '.join(FOLDERS)}")
    day = read_day(on, "--on") if on is not None else date.today().toordinal()
    found = study(state, day, seconds=seconds)
    from denizen.reports.profile import profile_to_json, write_profile

    if form == "json":
        print_json(profile_to_json(found))
        return
    paper = new_paper()
    write_profile(paper, found, witness=witness)
    print_paper(paper)
