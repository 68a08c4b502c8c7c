"""The two structures that pass between Python and compiled law, said once for both."""

import ctypes
from typing import Any, Final

from denizen.interpreters.kernel.columns import LAYOUT

_C: Final = {"u1": "uint8_t", "i1": "int8_t", "i2": "int16_t", "i4": "int32_t"}

#: What is read besides the columns: tables for the words that these columns tell.
IN: Final[dict[str, str]] = {
    **{name: f"const {_C[dtype]} *" for name, dtype in LAYOUT.items()},
    "word_tests": "const uint8_t *",
    "word_norms": "const int32_t *",
    "number_of_words": "int64_t",
    "number_of_people": "int64_t",
    "number_of_events": "int64_t",
}

#: What is asked, and the columns of the answer. Lists have room for so many; how many there were is counted.
OUT: Final[dict[str, str]] = {
    "days": "const int32_t *",
    "states": "const int16_t *",
    "norms": "const int16_t *",
    "number_of_days": "int32_t",
    "number_of_states": "int32_t",
    "number_of_norms": "int32_t",
    "mark": "uint8_t *",
    "nationality": "uint8_t *",
    "stateless": "uint8_t *",
    "standing": "uint8_t *",
    "interval_person": "int32_t *",
    "interval_norm": "int16_t *",
    "interval_from": "int32_t *",
    "interval_until": "int32_t *",
    "interval_value": "uint8_t *",
    "interval_room": "int64_t",
    "intervals": "int64_t",
    "holding_person": "int32_t *",
    "holding_state": "int16_t *",
    "holding_from": "int32_t *",
    "holding_until": "int32_t *",
    "holding_value": "uint8_t *",
    "holding_title": "int16_t *",
    "holding_room": "int64_t",
    "holdings": "int64_t",
    "duty_person": "int32_t *",
    "duty_norm": "int16_t *",
    "duty_from": "int32_t *",
    "duty_due": "int32_t *",
    "duty_value": "uint8_t *",
    "duty_fulfilled": "uint8_t *",
    "duty_breached": "uint8_t *",
    "duty_room": "int64_t",
    "duties": "int64_t",
}

_SIMPLE: Final[dict[str, Any]] = {"int32_t": ctypes.c_int32, "int64_t": ctypes.c_int64}


def _fields(declared: dict[str, str]) -> list[tuple[str, Any]]:
    return [(name, _SIMPLE.get(kind, ctypes.c_void_p)) for name, kind in declared.items()]


class In(ctypes.Structure):
    """See :data:`IN`."""

    _fields_ = _fields(IN)


class Out(ctypes.Structure):
    """See :data:`OUT`."""

    _fields_ = _fields(OUT)


def declarations() -> str:
    """The same structures in C."""
    made = []
    for name, declared in (("In", IN), ("Out", OUT)):
        fields = "\n".join(f"    {kind} {field};" for field, kind in declared.items())
        made.append(f"typedef struct {{\n{fields}\n}} {name};\n")
    return "\n".join(made)
