"""Labels of modes against behaviour, for all five States on 1 January of 2020 to 2024: ``python -m bench.modes``."""

import sys
import time

from denizen.language.dates import day, write_day
from denizen.rulebook.registry import ALL_STATES
from denizen.studies.profile import mislabelled_on

DAYS = tuple(day(f"{year}-01-01") for year in range(2020, 2025))


def main() -> int:
    start = time.process_time()
    number = 0
    for state, on, text in mislabelled_on(ALL_STATES, DAYS):
        number += 1
        print(f"{state} {write_day(on)}: {text}", flush=True)
    print(f"{number} labels contradicted; {time.process_time() - start:.0f} s")
    return 1 if number else 0


if __name__ == "__main__":
    sys.exit(main())
