"""Hostile files: a clear error, in less than a second and less than 200 MB, for every input."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from denizen.cases.files import MOST_BYTES

SECONDS = 1.0
MEGABYTES = 200

#: Reads the file of its first argument, then writes seconds, megabytes and the error.
READER = f"""
import json, resource, sys, time
resource.setrlimit(resource.RLIMIT_AS, ({MEGABYTES} << 20, {MEGABYTES} << 20))
began = time.process_time()
from denizen.cases.files import read_case
from denizen.cases.faults import CaseError
text = ""
try:
    read_case(sys.argv[1])
except CaseError as error:
    text = str(error)
taken = time.process_time() - began
with open("/proc/self/status") as status:  # ru_maxrss would count what the parent had before this process began
    used = next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
print(json.dumps([taken, used, text]))
"""

HEAD = "denizen: 1\ntold: 2022-09-23\naccount: complete\npeople:\n  man:\n    born: 1994-03-02\n"


def bomb(depth: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, depth)]
    return "\n".join(lines)


def filled(unit: str, head: str = "", tail: str = "") -> str:
    """A file as large as is read at all."""
    room = MOST_BYTES - len(head.encode()) - len(tail.encode())
    return head + unit * (room // len(unit.encode())) + tail


INPUTS: dict[str, Callable[[], str]] = {
    "ten megabytes of one scalar": lambda: "denizen: " + "x" * 10_000_000,
    "one scalar": lambda: filled("x", "denizen: "),
    "one quoted scalar": lambda: filled("x", 'denizen: "', '"'),
    "one scalar of many words": lambda: filled("x ", "denizen: "),
    "one scalar of many lines": lambda: filled(" x\n", "denizen:\n"),
    "one literal of many lines": lambda: filled(" x\n", "denizen: |\n"),
    "one folded text": lambda: filled(" x\n\n", "denizen: >\n"),
    "one scalar of question marks": lambda: filled("?", "denizen: x"),
    "one scalar of escapes": lambda: filled("\\u0041", 'denizen: "', '"'),
    "scalars of the largest size": lambda: filled("- " + "x " * 999 + "\n", "people:\n"),
    "lists of the largest scalars": lambda: filled("x " * 999 + ",", "[", "]"),
    "nested lists": lambda: filled("["),
    "nested lists, closed": lambda: filled("[", "", "") + "]",
    "nested lists in lines": lambda: filled("[\n"),
    "nested lists of words": lambda: filled('["a",'),
    "nested mappings": lambda: filled("{a: "),
    "nested keys": lambda: filled("? "),
    "nested items": lambda: filled("- "),
    "nested blocks": lambda: "".join(" " * depth + "a:\n" for depth in range(700)),
    "many items": lambda: filled("1,", "[", "]"),
    "many items in lines": lambda: filled("- a\n"),
    "many keys": lambda: HEAD + "".join(f"k{n}: v\n" for n in range(25_000)),
    "many keys without values": lambda: filled("a,", "{", "}"),
    "many literals": lambda: "".join(f"k{n}: |\n x\n" for n in range(20_000)),
    "many mappings": lambda: filled("{a: b},", "[", "]"),
    "many documents": lambda: filled("---\n"),
    "many comments": lambda: filled("# x\n"),
    "one long comment": lambda: filled("x", "#"),
    "many blank lines": lambda: "a: b" + filled("\n", "", "abcd"),
    "many spaces": lambda: filled(" ", "a:"),
    "many tabs": lambda: filled("\t", "a:"),
    "many colons": lambda: filled(":", "a"),
    "many quotes": lambda: filled("'"),
    "many anchors": lambda: "\n".join(f"a{n}: &a{n} x" for n in range(15_000)),
    "one long anchor": lambda: filled("x", "a: &"),
    "one long tag": lambda: filled("x", "a: !"),
    "one long directive": lambda: filled("x", "%"),
    "one long key": lambda: filled("x", "", ": 1"),
    "a bomb of aliases": lambda: bomb(20),
    "a circle of aliases": lambda: "a: &a [*a]",
    "many unknown events": lambda: filled("    - {is caled up: RU}\n", HEAD + "    events:\n"),
    "many strange events": lambda: filled("    - {abcdefgh: 1, ijklmnop: 2}\n", HEAD + "    events:\n"),
    "many wrong dates": lambda: filled("    - {fights: RU, on: 99999}\n", HEAD + "    events:\n"),
    "many residences": lambda: filled("    - {value: RU, from: 2020}\n", HEAD + "    residence:\n"),
    "many people": lambda: HEAD + "".join(f"  p{n}: {{born: 1990}}\n" for n in range(4_000)),
    "many parents": lambda: HEAD + "    parents: [" + "man," * 9_000 + "]\n",
    "many spouses": lambda: filled("    - {id: man, from: 2020}\n", HEAD + "    spouse:\n"),
    "many surrogates": lambda: filled("\\ud83d", 'a: "', '"'),
    "a valid head and rubbish": lambda: filled("\x07", HEAD),
}


def read_apart(path: Path | str) -> tuple[float, float, str]:
    """Seconds, megabytes and error text of reading a file in a process of its own."""
    command = [sys.executable, "-c", READER, str(path)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert result.returncode == 0, result.stderr
    seconds, megabytes, text = json.loads(result.stdout)
    return seconds, megabytes, text


@pytest.mark.parametrize("name", INPUTS)
def test_a_hostile_file_gets_a_clear_error_soon(name: str, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(INPUTS[name](), encoding="utf-8")
    seconds, megabytes, text = read_apart(path)
    assert text.startswith(str(path))
    assert len(text) < 50_000
    assert seconds < SECONDS
    assert megabytes < MEGABYTES


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom", "/dev/null", "/"])
def test_a_device_is_not_read(device: str) -> None:
    seconds, _, text = read_apart(device)
    assert text.startswith(f"{device}: this is ")
    assert seconds < SECONDS


def test_endless_standard_input_is_cut_off() -> None:
    command = [sys.executable, "-c", READER, "-"]
    with open("/dev/zero", "rb") as endless:
        result = subprocess.run(command, stdin=endless, capture_output=True, text=True, timeout=30, check=True)
    assert "standard input: the file is too large" in json.loads(result.stdout)[2]
