"""The one error a wrong provision raises."""

from denizen.language.provisions import Location

#: Beginnings of a hint that is a sentence of its own; any other hint says what to write.
_SENTENCES = ("did you mean", "known are", "give ", "leave ", "take ", "name ", "say ", "ask ", "add ", "mend ")


class RulebookError(Exception):
    """What is wrong in the rulebook, where, and what to write instead.

    ``location`` is the module and line, ``provision`` the identifier, where they are known.
    """

    def __init__(
        self, problem: str, instead: str = "", *, provision: str = "", location: Location | None = None
    ) -> None:
        self.problem = problem
        self.instead = instead
        self.provision = provision
        self.location = location
        super().__init__(problem)

    @property
    def hint(self) -> str:
        """What to do, as a clause; empty where nothing can be advised."""
        if not self.instead or self.instead.startswith(_SENTENCES):
            return self.instead
        return f"write {self.instead}"

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        name = f"{self.provision}: " if self.provision else ""
        return f"{place}{name}{self.problem}" + (f"; {self.hint}" if self.instead else "")
