"""Reading a module of the rulebook. Whatever goes wrong in it becomes a :class:`RulebookError` with its place.

A rule author is a lawyer first: an error names the line, the provision and what to write instead, not a traceback.
"""

import ast
import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import denizen.rulebook
from denizen.language.errors import RulebookError
from denizen.language.provisions import Instrument, Location, slug
from denizen.rulebook.misuse import explain

_RULEBOOK = Path(denizen.rulebook.__file__).parent
_MACHINERY = {"loading.py", "registry.py", "misuse.py"}

#: A module that failed is not read twice: what it wrote down before its error would then be there twice.
_failed: dict[str, RulebookError] = {}


def read_module(name: str) -> ModuleType:
    """Import a module of the rulebook by its full name. Raises :class:`RulebookError`."""
    if name in _failed:
        raise _failed[name]
    path = _RULEBOOK.joinpath(*name.split(".")[2:]).with_suffix(".py")
    try:
        with _explained(name, path):
            return import_module(name)
    except RulebookError as error:
        _failed[name] = error
        raise


def read_instrument(name: str) -> Instrument:
    """The instrument that a module of the rulebook writes down. Raises :class:`RulebookError`."""
    return _law_of(read_module(name), name)


def read_file(path: Path) -> Instrument:
    """The instrument in a file outside the package. Raises :class:`RulebookError` and :class:`OSError`."""
    name = path.stem
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise RulebookError(f"'{path.name}' is not a Python file", "the path of a file that ends in .py")
    module = importlib.util.module_from_spec(spec)
    with _explained(name, path):
        spec.loader.exec_module(module)
    return _law_of(module, name)


def _law_of(module: ModuleType, name: str) -> Instrument:
    law = getattr(module, "LAW", None)
    if not isinstance(law, Instrument):
        raise RulebookError(
            "the module writes down no instrument",
            'LAW = Law("ru.citizenship-2023", RU, …)',
            location=Location(name, 1),
        )
    return law


@contextmanager
def _explained(name: str, path: Path) -> Iterator[None]:
    """Give every error its place, and every error of Python the words of an author."""
    try:
        yield
    except FileNotFoundError:
        raise
    except Exception as error:
        found = error if isinstance(error, RulebookError) else explain(error)
        if found.location is None:
            module, line, names = _place(error, name, path)
            found.location = Location(module, line)
            found.provision = found.provision or _enclosing(names, line)
        if found is error:
            raise
        raise found from error


def _place(error: Exception, name: str, path: Path) -> tuple[str, int, dict[str, Any]]:
    """The innermost line of an author that the error passed through: module, line and names known there."""
    if isinstance(error, SyntaxError) and error.filename:
        return _module_of(Path(error.filename), name), error.lineno or 0, {}
    found: tuple[str, int, dict[str, Any]] = (name, 0, {})
    trace = error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file == path or (_RULEBOOK in file.parents and file.name not in _MACHINERY):
            names = trace.tb_frame.f_globals
            found = (str(names.get("__name__", name)), trace.tb_lineno, {**names, "__file__": str(file)})
        trace = trace.tb_next
    return found


def _module_of(file: Path, name: str) -> str:
    if _RULEBOOK not in file.parents:
        return name
    return ".".join(("denizen.rulebook", *file.relative_to(_RULEBOOK).with_suffix("").parts))


def _enclosing(names: dict[str, Any], line: int) -> str:
    """The identifier of the provision whose text spans a line; its instrument where the text cannot tell."""
    law = names.get("LAW")
    if not isinstance(law, Instrument):
        return ""
    try:
        tree = ast.parse(Path(names["__file__"]).read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return law.id
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and call.lineno <= line <= (call.end_lineno or 0) and _adds_provision(call):
            return f"{law.id}.{_name_in(call)}".rstrip(".")
    return law.id


def _adds_provision(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "provision"


def _name_in(call: ast.Call) -> str:
    given = {word.arg: word.value for word in call.keywords}
    for name, value in (("name", given.get("name")), ("article", call.args[0] if call.args else given.get("article"))):
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return value.value if name == "name" else slug(value.value)
    return ""
