"""The documentation tells the truth: what it shows is what the program prints, and every command shown can be given."""

import re
import shlex
from collections.abc import Iterator
from functools import lru_cache

import click
import pytest

from denizen.cases.reading import MOST_PEOPLE
from denizen.cli import main
from denizen.interpreters.explain.transition import WAVES_A_DAY
from denizen.language.dates import EARLIEST_YEAR, LATEST_YEAR
from denizen.studies.conclusions import APPLYING
from denizen.studies.decisions import DECISIONS_AT_MOST, RUNS_AT_MOST
from denizen.studies.options import HORIZON
from docs.make import COMMAND, DOCS, WRITERS
from docs.pictures.recording import EXAMPLES, ROOT
from docs.pictures.recording import record as record_anew

PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in [ROOT / "README.md", *sorted(DOCS.glob("*.md")), *sorted((DOCS / "adr").glob("*.md"))]
}
ANSWERS, SEMANTICS = PAGES["docs/answers.md"], PAGES["docs/semantics.md"]
#: Where somebody who uses the command looks things up.
USE = ANSWERS + PAGES["docs/case-files.md"] + PAGES["docs/solver.md"]

record = lru_cache(record_anew)


# --- what the program writes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WRITERS)
def test_what_the_program_writes_is_up_to_date(name: str) -> None:
    path = DOCS / name
    assert path.exists(), f"run: {COMMAND}"
    assert path.read_text(encoding="utf-8") == WRITERS[name](), f"docs/{name} is out of date; run: {COMMAND}"


def test_every_picture_is_written_by_the_program() -> None:
    found = {path.relative_to(DOCS).as_posix() for path in DOCS.glob("pictures/*.svg")}
    assert found == {name for name in WRITERS if name.endswith(".svg")}


@pytest.mark.parametrize("name", [name for name in WRITERS if name.endswith(".svg")])
def test_every_picture_is_shown_with_words_for_those_who_do_not_see_it(name: str) -> None:
    words = [alt for page in PAGES.values() for alt in re.findall(rf"!\[([^\]]*)\]\({re.escape(name)}\)", page)]
    assert words
    assert all(len(alt) > 20 for alt in words)


def shown() -> Iterator[tuple[str, str, str]]:
    """Blocks said to be from the output of a command: page, command, block."""
    for page, text in PAGES.items():
        for command, block in re.findall(r"<!-- from: (.*?) -->\n```text\n(.*?)```", text, re.DOTALL):
            yield page, command, block


@pytest.mark.parametrize(("page", "command", "block"), list(shown()))
def test_a_block_from_a_command_is_in_its_output(page: str, command: str, block: str) -> None:
    assert block in record(command, width=100), f"{page} shows what '{command}' does not print; correct the page"


def test_the_readme_shows_the_demonstration() -> None:
    assert {page for page, command, _ in shown() if command == "denizen demo"} == {"README.md"}
    assert PAGES["README.md"].count("<!-- from:") == len([page for page, _, _ in shown() if page == "README.md"])


def test_call_outs_and_their_explanations_have_the_same_number() -> None:
    for name in re.findall(r"\]\((pictures/[^)]*)\)", ANSWERS):
        after = ANSWERS.split(f"]({name})")[1]
        explained = re.split(r"\n#|\n!\[", after)[0]
        numbers = [int(number) for number in re.findall(r"^(\d+)\. ", explained, re.MULTILINE)]
        badges = (DOCS / name).read_text(encoding="utf-8").count('class="badge"')
        assert numbers == list(range(1, badges + 1)), name


# --- commands shown --------------------------------------------------------------------------------------------------


def commands_in(text: str) -> Iterator[str]:
    """Commands in blocks, with a prompt or from the first column, and inside the text."""
    for block in re.findall(r"^```\w*\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        for line in re.findall(r"^(?:\$ )?denizen .*$", re.sub(r" \\\n +", " ", block), re.MULTILINE):
            # What stands after several spaces explains the command.
            yield re.split(r"\s{2,}", line.removeprefix("$ "))[0]
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    yield from re.findall(r"`(denizen [^`]+)`", prose)


COMMANDS = sorted({(page, command) for page, text in PAGES.items() for command in commands_in(text)})
#: Words that stand for something the reader knows.
STAND_INS = {"CASE", "CONCLUSION", "FILE", "ID", "PERSON", "STATE", "WORDS"}


def can_run(page: str, command: str) -> bool:
    """Commands on bundled families, and look-ups in the law; authors' pages look up law that is invented."""
    if STAND_INS & set(command.split()):
        return False
    looks_up = re.match("denizen law (show|history|search|list)", command)
    return EXAMPLES in command or (looks_up is not None and page in ("README.md", "docs/answers.md"))


RUNNING = sorted({command for page, command in COMMANDS if can_run(page, command)})


def parse(command: str) -> None:
    """Raises :class:`click.UsageError` unless the command and its options exist. Files need not."""
    words = shlex.split(command, comments=True)[1:]
    found: click.Command = main
    context = click.Context(main, info_name="denizen")
    while isinstance(found, click.Group) and words and not words[0].startswith("-"):
        name, below, words = found.resolve_command(context, words)
        assert name is not None
        assert below is not None
        found, context = below, click.Context(below, info_name=name, parent=context)
    if isinstance(found, click.Group):
        return
    try:
        found.make_context(found.name, words, parent=context.parent)
    except click.BadParameter as error:
        if error.param is None or not isinstance(error.param.type, click.Path):
            raise


def test_commands_are_found() -> None:
    assert len(COMMANDS) > 30
    assert {page for page, _ in COMMANDS} >= {"README.md", "docs/answers.md", "docs/semantics.md", "docs/demo.md"}
    assert len(RUNNING) > 12


@pytest.mark.parametrize(("page", "command"), COMMANDS)
def test_every_command_shown_can_be_given(page: str, command: str) -> None:
    try:
        parse(command)
    except click.UsageError as error:
        pytest.fail(f"{page}: {command}: {error.format_message()}")


@pytest.mark.parametrize("command", RUNNING)
def test_every_command_shown_about_a_bundled_family_or_the_law_answers(command: str) -> None:
    assert record(" ".join(shlex.quote(word) for word in shlex.split(command, comments=True)))


def test_the_demonstration_prints_what_its_commands_print() -> None:
    """The choices in the demonstration are lines of the answer to the command above them."""
    parts = re.split(r"^\$ ", re.sub(r" \\\n +", " ", record("denizen demo")), flags=re.MULTILINE)[1:]
    compared = 0
    for part in parts:
        command, _, printed = part.partition("\n")
        if command.startswith("denizen options"):
            lines = re.split(r"^\d\. ", printed, flags=re.MULTILINE)[0].splitlines()
            answer = record(command).splitlines()
            assert [line for line in lines if line not in answer and "Other readings" not in line] == [], command
            compared += len(lines)
    assert compared > 40


# --- everything is documented ----------------------------------------------------------------------------------------


def commands_of(group: click.Group, path: str = "denizen") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        yield f"{path} {name}", command
        if isinstance(command, click.Group):
            yield from commands_of(command, f"{path} {name}")


@pytest.mark.parametrize("path", [path for path, _ in commands_of(main)])
def test_every_command_is_documented(path: str) -> None:
    assert re.search(rf"`{path}[ `]|\$ {path} ", USE), (
        f"{path} is documented nowhere; say what it does in docs/answers.md"
    )


def options_of(path: str, command: click.Command) -> Iterator[tuple[str, str]]:
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            yield from ((path, name) for name in (*parameter.opts, *parameter.secondary_opts))


@pytest.mark.parametrize(
    ("path", "option"),
    [
        *options_of("denizen", main),
        *(found for path, command in commands_of(main) for found in options_of(path, command)),
        *(("denizen", name) for name in ("-h", "--help")),
    ],
)
def test_every_option_is_documented(path: str, option: str) -> None:
    rows = [row for row in USE.splitlines() if row.startswith(f"| `{option}") or f"`{option}" in row]
    assert rows, f"{option} of {path} is documented nowhere; say what it does in docs/answers.md"


@pytest.mark.parametrize("word", ["holds", "stateless", *APPLYING])
def test_every_form_of_a_conclusion_is_documented(word: str) -> None:
    assert re.search(rf"`{word}(\(|`)", ANSWERS)


def test_the_limits_are_the_real_ones() -> None:
    text = " ".join(SEMANTICS.split())
    assert f"{DECISIONS_AT_MOST} decisions taken together, and {RUNS_AT_MOST} runs for one question" in text
    assert f"after {WAVES_A_DAY} waves on one day" in text
    assert f"{MOST_PEOPLE} people in a case; years from {EARLIEST_YEAR} to {LATEST_YEAR}" in text
    assert str(HORIZON) == "2 years"
    assert "follows it for two years" in text


# --- links -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_every_relative_link_leads_somewhere(page: str) -> None:
    targets = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", PAGES[page])
    assert [target for target in targets if not (ROOT / page).parent.joinpath(target).exists()] == []


def test_every_anchor_on_the_page_is_a_heading() -> None:
    for page, text in PAGES.items():
        headings = {
            re.sub(r"[^\w -]", "", line).strip().lower().replace(" ", "-")
            for line in re.findall(r"^#+ (.*)$", text, re.M)
        }
        assert [anchor for anchor in re.findall(r"\]\(#([^)]+)\)", text) if anchor not in headings] == [], page


def test_every_page_is_in_the_table_of_contents() -> None:
    listed = set(re.findall(r"^[\w/-]+$", PAGES["docs/index.md"], re.MULTILINE))
    pages = {name.removeprefix("docs/").removesuffix(".md") for name in PAGES if re.fullmatch(r"docs/[\w-]+\.md", name)}
    assert pages - {"index"} <= listed
