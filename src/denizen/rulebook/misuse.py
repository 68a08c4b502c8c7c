"""Errors of Python in a module of the rulebook, said in the words of its author."""

import inspect
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from types import ModuleType
from typing import Any

from denizen.language import enacting, force, provisions, states, words
from denizen.language.arguments import EXAMPLES, kind_of
from denizen.language.errors import RulebookError

#: Where the words of an author come from, in the order in which they are proposed.
VOCABULARY: tuple[ModuleType, ...] = (words, enacting, force, states, provisions)

_MISSING = re.compile(r"([\w.]+)\(\) missing \d+ required (?:keyword-only|positional) arguments?: (.+)")
_UNEXPECTED = re.compile(r"([\w.]+)\(\) got an unexpected keyword argument '(\w+)'")
_TOO_MANY = re.compile(r"([\w.]+)\(\) takes (?:from )?(\d+).*positional arguments? but (\d+)")
_OPERANDS = re.compile(r"unsupported operand type\(s\) for (\S+): '(\w+)' and '(\w+)'")
_ORDER = re.compile(r"'(\S+)' not supported between instances of '(\w+)' and '(\w+)'")
_IMPORT = re.compile(r"cannot import name '(\w+)' from '([\w.]+)'")


def explain(error: Exception) -> RulebookError:
    """What an error of Python means for whoever wrote the module."""
    for kind, say in _SAY.items():
        if isinstance(error, kind):
            return say(error)
    return RulebookError(f"{type(error).__name__}: {error}")


def _syntax(error: Any) -> RulebookError:
    near = (error.text or "").strip()
    return RulebookError(f"Python cannot read this line ({error.msg}){f': {near}' if near else ''}")


def _name(error: Any) -> RulebookError:
    name = str(error.name)
    for module in VOCABULARY:
        if _is_word(module, name):
            return RulebookError(f"the word '{name}' is not imported", f"from {module.__name__} import {name}")
    known = [word for module in VOCABULARY for word in vars(module) if _is_word(module, word)]
    return RulebookError(f"there is no word '{name}'", _near(name, known))


def _is_word(module: ModuleType, name: str) -> bool:
    value = vars(module).get(name)
    if value is None or name.startswith("_") or isinstance(value, ModuleType):
        return False
    homes = (module.__name__, "denizen.language.provisions", "denizen.language.quantities")
    return getattr(value, "__module__", module.__name__) in homes and name in getattr(module, "__all__", [name])


def _attribute(error: Any) -> RulebookError:
    known = [name for name in dir(error.obj) if not name.startswith("_")]
    what = kind_of(error.obj)
    if isinstance(error.obj, str) and len(error.obj) == 2:
        return RulebookError(f"a State has no '.{error.name}'", f"subject.{error.name}(…), or take the State as a word")
    return RulebookError(f"{what} has no '.{error.name}'", _near(str(error.name), known))


def _import(error: Any) -> RulebookError:
    match = _IMPORT.match(str(error))
    if match is None:
        return RulebookError(f"there is no module '{error.name}'", "take its name out of the list of modules")
    name, module = match.groups()
    home = next((each.__name__ for each in VOCABULARY if _is_word(each, name)), "")
    if home:
        return RulebookError(f"'{name}' is not in {module}", f"from {home} import {name}")
    source = next((each for each in VOCABULARY if each.__name__ == module), None)
    return RulebookError(f"there is no '{name}' in {module}", _near(name, vars(source)) if source else "")


def _type(error: Any) -> RulebookError:
    message = str(error)
    for pattern, say in _TYPES.items():
        match = pattern.search(message)
        if match:
            return say(*match.groups())
    return RulebookError(f"this cannot be done with what is given: {message}")


def _plain(qualified: str) -> str:
    """``Law.provision`` and ``Source.__init__`` as their author writes them."""
    return qualified.removesuffix(".__init__").rpartition(".")[2]


def _missing(function: str, quoted: str) -> RulebookError:
    names = re.findall(r"'(\w+)'", quoted)
    listed = " and ".join(f"{name}=" for name in names)
    hints = [
        EXAMPLES[name] if "=" in EXAMPLES.get(name, "") else f"{name}= {EXAMPLES.get(name, '…')}" for name in names
    ]
    return RulebookError(f"{_plain(function)}() lacks {listed}", ", and ".join(hints))


def _unexpected(function: str, name: str) -> RulebookError:
    return RulebookError(f"{_plain(function)}() knows no '{name}='", _near(name, _parameters(function)))


def _too_many(function: str, allowed: str, given: str) -> RulebookError:
    named = [f"{name}=" for name in _parameters(function)]
    hint = f"the others by name: {', '.join(named)}" if named else ""
    return RulebookError(f"{_plain(function)}() was given {given} values without a name", hint)


def _parameters(qualified: str) -> list[str]:
    function = _plain(qualified)
    if function == "provision":
        made: Any = enacting.Law.provision
    elif function == "gap":
        made = enacting.Law.gap
    else:
        made = next((vars(module)[function] for module in VOCABULARY if function in vars(module)), None)
    if made is None:
        return []
    return [name for name, what in inspect.signature(made).parameters.items() if what.kind is what.KEYWORD_ONLY]


def _operands(operator: str, left: str, right: str) -> RulebookError:
    problem = f"'{operator}' stands between {_called(left)} and {_called(right)}"
    if operator in ("&", "|"):
        return RulebookError(problem, "a condition on both sides: subject.holds(RU) & (subject.age >= 18)")
    return RulebookError(problem, "a day moved by a duration: subject.born + years(18)" if operator in "+-" else "")


def _order(operator: str, left: str, right: str) -> RulebookError:
    problem = f"{_called(left)} is compared ('{operator}') with {_called(right)}"
    return RulebookError(problem, "a day against a day, an age or a count against a number")


def _called(name: str) -> str:
    """What an author calls a class of Python."""
    made = getattr(words, name, None)
    plain = {"int": "a number", "str": "a text", "bool": "True or False", "Duration": "a duration", "list": "a list"}
    return str(getattr(made, "called", "")) or plain.get(name, f"a {name}")


def _value(error: Any) -> RulebookError:
    return RulebookError(str(error))


def _key(error: Any) -> RulebookError:
    return RulebookError(f"there is no {error}")


def _near(name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name, sorted(set(known)), n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else ""


_SAY: dict[type[Exception], Callable[[Any], RulebookError]] = {
    SyntaxError: _syntax,
    NameError: _name,
    AttributeError: _attribute,
    ImportError: _import,
    TypeError: _type,
    KeyError: _key,
    ValueError: _value,
}

_TYPES: dict[re.Pattern[str], Callable[..., RulebookError]] = {
    _MISSING: _missing,
    _UNEXPECTED: _unexpected,
    _TOO_MANY: _too_many,
    _OPERANDS: _operands,
    _ORDER: _order,
}
