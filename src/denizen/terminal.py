"""What the commands share: output, errors and exit codes (0 answered, 2 bad input, 3 broken rulebook)."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

if TYPE_CHECKING:
    from denizen.reports.paper import Paper

BAD_INPUT: Final = 2
BROKEN_RULEBOOK: Final = 3


def fail(message: str, code: int = BAD_INPUT) -> NoReturn:
    """Say what is wrong on standard error and leave."""
    click.echo(message, err=True)
    sys.exit(code)


def asking(function: Callable[..., None]) -> Callable[..., None]:
    """Turn what can be wrong with a question into a message and an exit code."""

    @wraps(function)
    def ask(*arguments: Any, **named: Any) -> None:
        from denizen.language.errors import RulebookError

        try:
            function(*arguments, **named)
        except RulebookError as error:
            fail(f"The rulebook is broken.\n{error}", BROKEN_RULEBOOK)
        except Exception as error:
            from denizen.studies.errors import describe

            message = describe(error)
            if message is None:
                raise
            fail(message)

    return ask


def read_day(text: str, option: str) -> int:
    """The day an option names, within the years a case may use."""
    from denizen.language.dates import EARLIEST_YEAR, LATEST_YEAR, day

    try:
        found = day(text)
    except ValueError:
        fail(f"{option}: '{text}' is not a day; write it as 2022-09-23")
    if not day(f"{EARLIEST_YEAR}-01-01") <= found <= day(f"{LATEST_YEAR}-12-31"):
        fail(f"{option}: the year of '{text}' is outside {EARLIEST_YEAR} to {LATEST_YEAR}")
    return found


def new_paper() -> "Paper":
    """As wide as the terminal, up to 120 characters; 100 where there is none. Colour only on a terminal."""
    import os
    import shutil

    from denizen.reports.paper import Paper

    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size((100, 24)).columns if terminal or "COLUMNS" in os.environ else 100
    return Paper(min(max(width, 40), 120), terminal and "NO_COLOR" not in os.environ)


def print_paper(paper: "Paper") -> None:
    click.echo(paper.text, nl=False, color=paper.colour)


def print_json(value: Any) -> None:
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
