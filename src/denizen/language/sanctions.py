"""Penalties as data: kind, lower and upper limit, unit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Penalty:
    """One penalty. ``minimum`` and ``maximum`` are inclusive, in ``unit``; ``None`` where the text sets no limit."""

    kind: str
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""

    def __str__(self) -> str:
        if self.minimum is None and self.maximum is None:
            return self.kind
        if self.minimum == self.maximum:
            return f"{self.kind} {_number(self.maximum)} {self.unit}"
        if self.minimum is None:
            return f"{self.kind} up to {_number(self.maximum)} {self.unit}"
        if self.maximum is None:
            return f"{self.kind} from {_number(self.minimum)} {self.unit}"
        return f"{self.kind} {_number(self.minimum)} to {_number(self.maximum)} {self.unit}"


def _number(value: float | None) -> str:
    return f"{round(value, 4):,.12g}" if value is not None else ""


@dataclass(frozen=True, slots=True)
class Sanction:
    """What may follow: one of ``alternatives``, and ``additions`` on top."""

    alternatives: tuple[Penalty, ...]
    additions: tuple[Penalty, ...] = ()
    note: str = ""

    def __str__(self) -> str:
        text = ", or ".join(str(penalty) for penalty in self.alternatives)
        for penalty in self.additions:
            text += f", with {penalty}"
        return f"{text} ({self.note})" if self.note else text
