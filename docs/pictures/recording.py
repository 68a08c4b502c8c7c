"""What the ``denizen`` command prints, recorded in this process."""

import re
import shlex
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from click.testing import CliRunner

from denizen import cli, law_commands, terminal
from denizen.reports.paper import Paper

ROOT = Path(__file__).parents[2]
EXAMPLES = "src/denizen/examples"


def record(command: str, *, width: int = 100, colour: bool = False) -> str:
    """The output of a command line; paths of bundled families are those from the root of the repository."""
    words = shlex.split(command)
    if words[0] != "denizen":
        raise ValueError(f"not a denizen command: {command}")
    arguments = [re.sub(rf"^{EXAMPLES}/", f"{ROOT / EXAMPLES}/", word) for word in words[1:]]

    def paper() -> Paper:
        return Paper(width, colour)

    with ExitStack() as stack:
        for module in (terminal, cli, law_commands):  # some commands import it as they run
            stack.enter_context(patch.object(module, "new_paper", paper))
        result = CliRunner().invoke(cli.main, arguments, color=colour, prog_name="denizen")
    if result.exit_code:
        raise ValueError(f"{command}: {result.output}")
    return result.stdout
