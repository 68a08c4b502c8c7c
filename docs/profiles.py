"""The page on the profiles of the five States; its table is asked of the law anew by ``python -m docs.profiles``."""

import csv
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Final

from denizen.language.dates import day
from denizen.language.modes import MODES
from denizen.language.states import State, name_of
from denizen.rulebook.registry import ALL_STATES
from denizen.studies.profile import LABEL, SOME, Mode, Profile, profile
from denizen.studies.typology import NOT_COVERED

YEARS: Final = ("2020", "2021", "2022", "2023", "2024")
LAST: Final = YEARS[-1]
TABLE: Final = Path(__file__).with_name("profiles.csv")
TEMPLATE: Final = Path(__file__).with_name("profiles.txt")
FIELDS: Final = ("state", "mode", *YEARS, "procedure")


def value(mode: Mode) -> str:
    """Of one mode on one day, as in the table."""
    if mode.present is None:
        return "?"
    if not mode.present:
        return "–"
    return "label" if mode.basis == LABEL else "yes"


def procedure(mode: Mode) -> str:
    return f"{mode.procedure}{'; some' if mode.reaches == SOME else ''}" if mode.present else ""


def rows(state: State) -> list[dict[str, str]]:
    """A row for each mode, asked of the law of each year; a minute of work for all States."""
    found = {year: profile(state, day(f"{year}-01-01")) for year in YEARS}
    return [_row(state, code, {year: _of(found[year], code) for year in YEARS}) for code in MODES]


def _of(found: Profile, code: str) -> Mode:
    return next(mode for mode in found.modes if mode.code == code)


def _row(state: State, code: str, modes: dict[str, Mode]) -> dict[str, str]:
    values = {year: value(mode) for year, mode in modes.items()}
    return {"state": state, "mode": code, **values, "procedure": procedure(modes[LAST])}


def table() -> list[dict[str, str]]:
    """The table as it was last written."""
    return list(csv.DictReader(StringIO(TABLE.read_text(encoding="utf-8"))))


def page() -> str:
    text = TEMPLATE.read_text(encoding="utf-8")
    silent = "\n".join(f"- **{code}** ({MODES[code]}): {why}." for code, why in NOT_COVERED.items())
    states, _, calls = text.partition("{{states}}")
    said = dict(_sections(calls))
    tables = "\n\n".join(_state(state, said[state]) for state in ALL_STATES)
    return states.replace("{{not_covered}}", silent) + tables + "\n"


def _sections(text: str) -> Iterator[tuple[State, str]]:
    for part in text.split("\n%% ")[1:]:
        state, _, body = part.partition("\n")
        yield state.strip(), body.strip()


def _state(state: State, calls: str) -> str:
    lines = [f"## {name_of(state)}", "", calls, "", f"| mode | | {' | '.join(YEARS)} | on 1 January {LAST} |"]
    lines.append("|---|---|" + "---|" * (len(YEARS) + 1))
    for row in table():
        if row["state"] == state:
            cells = (row["mode"], MODES[row["mode"]], *(row[year] for year in YEARS), row["procedure"])
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> int:
    written = StringIO()
    writer = csv.DictWriter(written, FIELDS, lineterminator="\n")
    writer.writeheader()
    for state in ALL_STATES:
        writer.writerows(rows(state))
    changed = not TABLE.exists() or TABLE.read_text(encoding="utf-8") != written.getvalue()
    TABLE.write_text(written.getvalue(), encoding="utf-8")
    print(f"{'written  ' if changed else 'unchanged'} docs/{TABLE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
