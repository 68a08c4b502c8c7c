"""What can be wrong with a question, in words."""

from denizen.cases.faults import CaseError
from denizen.interpreters.explain.scenario import ScenarioError
from denizen.rulebook.translations import LanguageError
from denizen.studies.conclusions import ConclusionError
from denizen.studies.law import LawError


def describe(error: Exception) -> str | None:
    """The message for an error of the asker; ``None`` for any other."""
    if isinstance(error, CaseError):
        from denizen.cases.faults import render_faults

        return render_faults(error.faults)
    if isinstance(error, ScenarioError | ConclusionError | LawError | LanguageError):
        return str(error)
    from denizen.interpreters.solver.z3_backend import SolverMissingError

    if isinstance(error, SolverMissingError):
        return str(error)
    return None
