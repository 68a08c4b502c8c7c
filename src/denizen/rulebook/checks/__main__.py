"""``python -m denizen.rulebook.checks``: the faults of the rulebook as a text."""

import sys

from denizen.rulebook.checks import check
from denizen.rulebook.registry import ALL_STATES, load_what_can_be_read


def main() -> int:
    rulebook, errors = load_what_can_be_read(ALL_STATES)
    errors.extend(check(rulebook))
    for error in errors:
        print(error)
    print(f"{len(rulebook.provisions)} provisions, {len(errors)} faults")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
