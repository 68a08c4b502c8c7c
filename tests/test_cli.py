"""The command ``denizen`` from outside: exit codes, messages, bytes, and what it imports."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from denizen.cases.loading import load
from denizen.cli import main
from denizen.examples import example_names
from denizen.rulebook import registry
from denizen.rulebook.registry import FOLDERS

EXAMPLES = Path(__file__).parents[1] / "src" / "denizen" / "examples"
KAZAKH, KYRGYZ, TAJIK = (EXAMPLES / f"{n}.yaml" for n in ("kazakh-naturalised", "kyrgyz-refusal", "tajik-dual"))
PROPOSAL = "ru.announcement-2022"
#: Every study, asked about a bundled family.
STUDIES = {
    "assess": ("assess", str(KYRGYZ), "--as-if", PROPOSAL),
    "why": ("why", str(KYRGYZ), "stateless(man)", "--as-if", PROPOSAL),
    "options": ("options", str(KAZAKH), "--who", "man"),
    "timeline": ("timeline", str(TAJIK)),
}


def denizen(*arguments: str | Path, given: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments], input=given, prog_name="denizen")


def in_a_process(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "PYTHONHASHSEED")}
    command = [sys.executable, "-c", "from denizen.cli import main; main()", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, env=kept | environment, timeout=60)


# --- exit codes and messages -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", STUDIES.values(), ids=STUDIES)
def test_an_answer_is_exit_code_0_and_says_nothing_on_standard_error(arguments: tuple[str, ...]) -> None:
    for form in ("text", "json"):
        answer = denizen(*arguments, "--format", form)
        assert (answer.exit_code, answer.stderr) == (0, "")
        assert answer.stdout.endswith("\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("assess", "nowhere.yaml"), "nowhere.yaml: there is no such file; name a case file, or - for standard input"),
        (("assess", EXAMPLES), "this is a directory"),
        (("assess", KAZAKH, "--on", "2022"), "--on: '2022' is not a day; write it as 2022-09-23"),
        (("assess", KAZAKH, "--on", "2022-02-30"), "--on: '2022-02-30' is not a day"),
        (("assess", KAZAKH, "--on", "1492-10-12"), "--on: the year of '1492-10-12' is outside"),
        (("assess", KAZAKH, "--as-if", f"{PROPOSAL}@soon"), "--as-if: 'soon' is not a day"),
        (("assess", KAZAKH, "--as-if", "ru.announcement-2023"), "did you mean 'ru.announcement-2022'?"),
        (("assess", KAZAKH, "--as-if", ""), "there is no proposal ''"),
        (("assess", KAZAKH, "--reading", "automatic"), "--reading: 'automatic' is not PROVISION=NAME"),
        (("assess", KAZAKH, "--reading", "="), "is not PROVISION=NAME"),
        (("assess", KAZAKH, "--reading", "ru.announcement-2022.servise=for a year"), "there is no provision"),
        (("assess", KAZAKH, "--reading", "ru.announcement-2022.service=never"), "has no reading 'never'; its readings"),
        (("why", KAZAKH, "is Russian"), "'is Russian' is not a conclusion; write holds(person, STATE)"),
        (("why", KAZAKH, "hold(man, RU)"), "there is no conclusion 'hold'"),
        (("why", KAZAKH, "stateless(man, RU)"), "has the wrong number of parts"),
        (("why", KAZAKH, "holds(men, RU)"), "there is nobody called 'men' in the case; did you mean 'man'?"),
        (("why", KAZAKH, "holds(man, RUS)"), "'RUS' is not a State"),
        (("why", KAZAKH, "owes(man, ru.nothing.1)"), "there is no provision 'ru.nothing.1' in the law loaded"),
        (("options", KAZAKH, "--who", "men"), "there is nobody called 'men' in the case"),
        (("options", KAZAKH), "Missing option '--who'"),
        (("timeline", KAZAKH, "--on", "2022-01-01"), "No such option"),
        (("assess", KAZAKH, "--format", "xml"), "'xml' is not one of 'text', 'json'"),
        (("assess",), "Missing argument 'CASE'"),
        (("law", "show", "ru.nothing"), "there is no provision or instrument 'ru.nothing'"),
        (("law", "history", "ru.nothing"), "there is no provision or instrument 'ru.nothing'"),
        (("law", "show", PROPOSAL, "--on", "today"), "--on: 'today' is not a day"),
        (("law", "search"), "Missing argument 'WORDS...'"),
        (("schema", "answer"), "'answer' is not one of 'case', 'report'"),
        (("asses", KAZAKH), "No such command 'asses'"),
    ],
    ids=str,
)
def test_bad_input_is_exit_code_2_with_a_message_on_standard_error(
    arguments: tuple[str | Path, ...], says: str
) -> None:
    answer = denizen(*arguments)
    assert answer.exit_code == 2
    assert answer.stdout == ""
    assert says in answer.stderr
    assert "Traceback" not in answer.stderr
    assert isinstance(answer.exception, SystemExit)


def test_the_faults_of_a_case_come_with_file_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "family.yaml"
    path.write_text("denizen: 1\ntold: 2022-09-23\naccount: full\npeople: {man: {born: maybe}}\n", encoding="utf-8")
    for study in (("assess",), ("timeline",)):
        answer = denizen(*study, path)
        assert answer.exit_code == 2
        lines = answer.stderr.splitlines()
        assert [line.removeprefix(f"{path}:").split(": ")[0] for line in lines] == ["3:1", "4:16"]


def test_bad_input_leaves_no_traceback_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "family.yaml"
    path.write_bytes(b"\xff\xfe\x00 denizen")
    answer = in_a_process("assess", path)
    assert (answer.returncode, answer.stdout) == (2, b"")
    assert answer.stderr.decode() == f"{path}:1:1: the file is not UTF-8 text; save it as UTF-8\n"


@pytest.fixture
def broken_rulebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A rulebook of which one module cannot be read."""
    import denizen.rulebook

    (tmp_path / "broken_act.py").write_text('LAW = "not an instrument"\n', encoding="utf-8")
    monkeypatch.setattr(denizen.rulebook, "__path__", [*denizen.rulebook.__path__, str(tmp_path)])
    monkeypatch.setattr(registry, "modules_of", lambda states: ("denizen.rulebook.broken_act",))
    registry._load.cache_clear()
    yield
    registry._load.cache_clear()


@pytest.mark.usefixtures("broken_rulebook")
@pytest.mark.parametrize("arguments", STUDIES.values(), ids=STUDIES)
def test_a_broken_rulebook_is_exit_code_3_and_names_the_place(arguments: tuple[str, ...]) -> None:
    answer = denizen(*arguments)
    assert (answer.exit_code, answer.stdout) == (3, "")
    assert answer.stderr.startswith("The rulebook is broken.\n")
    assert "broken_act" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_defect_of_the_program_is_not_taken_for_bad_input(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("denizen.studies.assess.assess", fail)
    assert isinstance(denizen("assess", KAZAKH).exception, ZeroDivisionError)


# --- the terminal ----------------------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def on_a_terminal(*arguments: str) -> str:
    with pytest.MonkeyPatch.context() as patch:
        screen = Terminal()
        patch.setattr(sys, "stdout", screen)
        patch.setenv("COLUMNS", "80")
        main.main(args=list(arguments), prog_name="denizen", standalone_mode=False)
    return screen.getvalue()


def test_colours_only_on_a_terminal_that_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = on_a_terminal(*STUDIES["assess"])
    assert "\x1b[" in coloured
    assert "\x1b[" not in denizen(*STUDIES["assess"]).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in on_a_terminal(*STUDIES["assess"])


def test_json_is_never_coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" not in on_a_terminal(*STUDIES["assess"], "--format", "json")


@pytest.mark.parametrize(
    ("arguments", "width"),
    [(arguments, width) for width in (60, 100) for arguments in STUDIES.values()] + [(("demo",), 60)],
    ids=lambda each: each if isinstance(each, int) else each[0],
)
def test_no_line_is_wider_than_the_terminal(
    arguments: tuple[str, ...], width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = denizen(*arguments).stdout.splitlines()
    # A word that fits on no line is not broken: identifiers and paths are there to be copied.
    wide = [line for line in lines if len(line) > width and len(line.removesuffix(" \\").split()) > 1]
    assert wide == []
    assert max(map(len, lines)) > width - 20


def test_the_words_do_not_depend_on_the_width(monkeypatch: pytest.MonkeyPatch) -> None:
    said = set()
    for width in ("50", "80", "120"):
        monkeypatch.setenv("COLUMNS", width)
        said.add(" ".join(denizen(*STUDIES["assess"]).stdout.split()))
    assert len(said) == 1


# --- the same input gives the same bytes -----------------------------------------------------------------------------

EVERYTHING = """
import sys
from click.testing import CliRunner
from denizen.cli import main
for words in {commands!r}:
    for form in ("text", "json"):
        sys.stdout.write(CliRunner().invoke(main, [*words, "--format", form]).stdout)
"""


def test_two_processes_give_the_same_bytes() -> None:
    script = EVERYTHING.format(commands=[*STUDIES.values(), ("assess", str(EXAMPLES / "doubtful-title.yaml"))])
    said = []
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "COLUMNS": "100"}
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=environment)
        said.append(done.stdout)
    assert len(said[0]) > 20_000
    assert said[0] == said[1]


@pytest.mark.parametrize("name", ["kazakh-naturalised.yaml", "served-at-home.yaml"])
def test_yaml_and_json_of_the_same_facts_give_the_same_answer_and_hash(name: str, tmp_path: Path) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    data, _ = load(text, name)
    path = tmp_path / "family.json"
    path.write_text(json.dumps(data, default=str), encoding="utf-8")
    from_yaml = denizen("assess", EXAMPLES / name, "--format", "json")
    from_json = denizen("assess", path, "--format", "json")
    assert from_yaml.stdout == from_json.stdout
    assert len(json.loads(from_yaml.stdout)["case"]) == 64


def test_a_changed_fact_changes_the_hash_and_a_changed_comment_does_not(tmp_path: Path) -> None:
    def case_hash(text: str) -> str:
        path = tmp_path / "family.yaml"
        path.write_text(text, encoding="utf-8")
        return str(json.loads(denizen("assess", path, "--format", "json").stdout)["case"])

    text = KAZAKH.read_text(encoding="utf-8")
    assert case_hash(text) == case_hash(f"# Another comment.\n{text}")
    assert case_hash(text) != case_hash(text.replace("born: 2020-01-27", "born: 2020-01-28"))


def test_the_hash_of_the_law_names_the_states_it_covers() -> None:
    kazakh, tajik = (json.loads(denizen("timeline", path, "--format", "json").stdout) for path in (KAZAKH, TAJIK))
    assert (kazakh["states"], tajik["states"]) == (["KZ", "RU"], ["RU", "TJ"])
    assert kazakh["rulebook"] != tajik["rulebook"]


def test_a_dash_reads_standard_input() -> None:
    piped = denizen("assess", "-", given=KAZAKH.read_text(encoding="utf-8"))
    assert piped.stdout == denizen("assess", KAZAKH).stdout
    nothing = denizen("assess", "-", given="")
    assert nothing.exit_code == 2
    assert nothing.stderr.startswith("standard input: the file is empty")


# --- schemas and examples --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["case", "report"])
def test_a_schema_is_json_that_says_what_it_is(which: str) -> None:
    found = json.loads(denizen("schema", which).stdout)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", example_names())
def test_every_bundled_family_can_be_asked_everything(name: str) -> None:
    from denizen.examples import read_example

    family, _ = read_example(name)
    for arguments in (("assess",), ("timeline",)):
        assert denizen(*arguments, EXAMPLES / name).exit_code == 0
    who = next(iter(family.people))
    assert denizen("options", EXAMPLES / name, "--who", who).exit_code == 0


# --- what is imported ------------------------------------------------------------------------------------------------


def imported(*arguments: str | Path) -> set[str]:
    script = (
        "import sys\nfrom denizen.cli import main\n"
        f"main({[str(each) for each in arguments]!r}, standalone_mode=False)\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=60)
    return set(done.stderr.decode().split())


def test_help_imports_no_law_no_yaml_and_no_schema() -> None:
    modules = imported("--help")
    assert not [name for name in modules if name.startswith(("denizen.rulebook", "denizen.language", "denizen.cases"))]
    assert not modules & {"ruamel", "ruamel.yaml", "jsonschema", "numpy", "z3"}


def test_an_assessment_imports_only_the_law_it_needs() -> None:
    modules = imported("assess", KAZAKH)
    assert not modules & {"z3", "numpy", "rich", "jsonschema", "hypothesis"}
    others = [folder for state, folder in FOLDERS.items() if state not in ("KZ", "RU")]
    assert not [name for name in modules if name.startswith(tuple(f"denizen.rulebook.{each}." for each in others))]
    assert "denizen.rulebook.kz.citizenship_1991" in modules
