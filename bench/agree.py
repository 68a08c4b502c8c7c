"""Interpreters against each other at length: ``python -m bench.agree kernel N=100000``."""

import importlib
import sys


def main(arguments: list[str]) -> int:
    names = [argument for argument in arguments if "=" not in argument]
    told = dict(argument.split("=", 1) for argument in arguments if "=" in argument)
    settings = {name: int(value.replace(",", "")) for name, value in told.items()}
    number, start = settings.pop("N", 10_000), settings.pop("seed", 0)
    programs = [importlib.import_module(f"bench.agree_{name}") for name in names or ["kernel"]]
    return max(int(program.main(number, start, **settings)) for program in programs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
