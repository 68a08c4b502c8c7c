"""The engine core runs where there is nothing but the standard library, and imports no law before it is asked."""

import json
import subprocess
import sys
from typing import Any

CORE = """
import sys
import denizen.language.words, denizen.language.enacting, denizen.language.graph
import denizen.rulebook.registry, denizen.cases.model, denizen.cases.reading
import denizen.interpreters.explain.transition, denizen.interpreters.explain.proof
law = [name for name in sys.modules if name.startswith("denizen.rulebook.") and name.count(".") >= 3]
from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.rulebook.registry import load
family = family_from({"denizen": 1, "told": "2022-09-23", "account": "complete", "people": {
    "p": {"born": "1990", "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2016-05-06"}}}}})
history = run(norms_of(load(family.states), Scenario()), family)
"""

REPORT = """
import json, sysconfig
standard = sys.stdlib_module_names
foreign = sorted({name.partition(".")[0] for name in sys.modules} - set(standard) - {"denizen", "__main__"})
states = sorted({name.split(".")[2] for name in sys.modules if name.startswith("denizen.rulebook.") and
                 name.count(".") >= 3})
print(json.dumps({"foreign": foreign, "law": law, "states": states}))
"""


def imported(program: str) -> Any:
    result = subprocess.run([sys.executable, "-c", program + REPORT], capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


def test_the_core_imports_the_standard_library_only() -> None:
    # Editable installs put a finder of their own into the interpreter before any program runs.
    before = imported("import sys\nlaw = []\n")["foreign"]
    assert set(imported(CORE)["foreign"]) - set(before) == set()


def test_importing_loads_no_law_and_a_case_only_its_own() -> None:
    found = imported(CORE)
    assert found["law"] == []
    assert "kz" not in found["states"]
    assert {"ru", "tj", "treaties", "intl"} <= set(found["states"])


def test_help_needs_neither_law_nor_yaml() -> None:
    program = """
import sys
from click.testing import CliRunner
from denizen.cli import main
law = []
assert CliRunner().invoke(main, ["--help"]).exit_code == 0
heavy = ("denizen.rulebook.", "ruamel", "jsonschema", "z3", "numpy")
assert not [name for name in sys.modules if name.startswith(heavy)]
"""
    imported(program)


def test_assessing_a_family_needs_no_solver() -> None:
    program = """
import sys
from importlib.resources import files
from click.testing import CliRunner
from denizen.cli import main
law = []
case = str(files("denizen") / "examples" / "kazakh-naturalised.yaml")
for arguments in (["assess", case], ["assess", case, "--law-of", "2020-01-01"], ["why", case, "holds(man, KZ)"]):
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
assert "z3" not in sys.modules
"""
    assert "z3" not in imported(program)["foreign"]
