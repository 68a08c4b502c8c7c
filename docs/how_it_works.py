"""The page that follows one provision through every interpreter, written by the interpreters themselves."""

import json
import re
from pathlib import Path
from typing import Final

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Norms, Scenario, Supposition, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.kernel.columns import from_families
from denizen.interpreters.kernel.engine import Kernel
from denizen.interpreters.kernel.source import Source
from denizen.language.dates import day, write_day
from denizen.language.graph import content_hash, to_json
from denizen.language.nodes import Node
from denizen.language.provisions import Provision
from denizen.rulebook.loading import read_module
from denizen.rulebook.registry import load
from docs.pictures.recording import record

PROPOSAL: Final = "ru.announcement-2022"
PROVISION: Final = f"{PROPOSAL}.service"
FIND: Final = f"denizen find 'owes(p, {PROVISION})' --states RU,KG --as-if {PROPOSAL} --on 2026-05-05"
SHOW: Final = f"denizen law show {PROVISION}"
WHY: Final = (
    f"denizen why src/denizen/examples/kyrgyz-refusal.yaml 'owes(man, {PROVISION})' --on 2022-09-28 --as-if {PROPOSAL}"
)
DAYS: Final = ("2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07")
#: The man of the example, told in full, so that every interpreter answers.
MAN: Final = {
    "sex": "male",
    "born": "1990-02-01",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"},
}
TEMPLATE: Final = Path(__file__).with_name("how_it_works.txt")


def how_it_works() -> str:
    """The template with the places in ``{{…}}`` filled in."""
    made = {
        "source": _written(),
        "tree": _stored(),
        "hash": content_hash(_boundary())[:16],
        "logic": _part(record(SHOW), "Logic", "Barred by|Practice that|Gaps|Not computed|Source|GLOBALCIT"),
        "proof": _part(record(WHY), r"\+ Announcement", r"\+ holds"),
        "function": _compiled(),
        "witness": record(FIND).strip("\n"),
        "answers": _answers(),
        "show": SHOW,
        "why": WHY,
        "find": FIND,
    }
    text = TEMPLATE.read_text(encoding="utf-8")
    for name, value in made.items():
        text = text.replace("{{" + name + "}}", value)
    return text


def _provision() -> Provision:
    return load(("RU", "KG")).provisions[PROVISION]


def _boundary() -> Node:
    return _provision().when[2]


def _written() -> str:
    """The lines of the rulebook, without the readings and cases."""
    module = read_module(f"denizen.rulebook.ru.{PROPOSAL.partition('.')[2].replace('-', '_')}")
    lines = Path(str(module.__file__)).read_text(encoding="utf-8").splitlines()
    start = _provision().location.line - 1
    found: list[str] = []
    for line in lines[start:]:
        if line.startswith("    readings="):
            break
        found.append(line)
    return "\n".join([*found, "    # …", ")"])


def _stored() -> str:
    entries = to_json(_boundary())
    return "\n".join(f"{at}  {json.dumps(entry, ensure_ascii=False)}" for at, entry in enumerate(entries))


def _part(text: str, start: str, end: str) -> str:
    lines = text.splitlines()
    first = next(at for at, line in enumerate(lines) if re.match(rf"\s*({start})", line))
    found: list[str] = []
    for line in lines[first:]:
        if found and re.match(rf"({end})", line):
            break
        found.append(line)
    return "\n".join(found).rstrip()


def _norms() -> Norms:
    return norms_of(load(("RU", "KG")), Scenario((Supposition(PROPOSAL),)))


def _compiled() -> str:
    """The C of the provision, with that of the boundary in it."""
    source = Source(_norms())
    number = next(at for at, norm in enumerate(source.effective) if norm.id == PROVISION)
    found = re.search(rf"^LAW T try_{number}\([^;]*?\) {{\n.*?^}}", source.text, re.DOTALL | re.MULTILINE)
    assert found is not None
    return _renumbered(found[0], number)


def _renumbered(text: str, number: int) -> str:
    """The same C with numbers that another provision, added elsewhere, does not change."""
    for at, name in enumerate(dict.fromkeys(re.findall(r"\bc\d+\b", text)), start=1):
        text = re.sub(rf"\b{name}\b", f"c_{at}", text)
    return re.sub(rf"_{number}\b", "_1", text)


def _answers() -> str:
    family = family_from({"denizen": 1, "told": "2026-12-31", "account": "complete", "people": {"man": MAN}})
    norms = _norms()
    history = run(norms, family)
    kernel = Kernel(norms)
    answer = kernel.answer(from_families([family]), [day(text) for text in DAYS])
    place = answer.provisions.index(PROVISION)
    rows = ["| on | explain | kernel |", "|---|---|---|"]
    for at, text in enumerate(DAYS):
        explained = history.standing(PROVISION, "man", day(text)).value.word
        value = int(answer.standing[0, at, place])
        rows.append(f"| {write_day(day(text))} | {explained} | {value} ({('no', 'unknown', 'yes')[value]}) |")
    return "\n".join(rows)
