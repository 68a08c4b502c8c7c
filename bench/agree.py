"""Interpreters against each other at length: ``python -m bench.agree kernel N=100000``."""

import importlib
import sys


def main(arguments: list[str]) -> int:
    names = [argument for argument in arguments if "=" not in argument]
    settings = dict(argument.split("=", 1) for argument in arguments if "=" in argument)
    number, start = int(settings.get("N", "10000").replace(",", "")), int(settings.get("seed", "0"))
    return max(int(importlib.import_module(f"bench.agree_{name}").main(number, start)) for name in names or ["kernel"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
