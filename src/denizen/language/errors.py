"""The one error a wrong provision raises."""

from denizen.language.provisions import Location


class RulebookError(Exception):
    """What is wrong in the rulebook, where, and what to write instead."""

    def __init__(
        self, problem: str, instead: str = "", *, provision: str = "", location: Location | None = None
    ) -> None:
        self.problem = problem
        self.instead = instead
        self.provision = provision
        self.location = location
        super().__init__(problem)

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        name = f"{self.provision}: " if self.provision else ""
        return f"{place}{name}{self.problem}" + (f"; write {self.instead}" if self.instead else "")
