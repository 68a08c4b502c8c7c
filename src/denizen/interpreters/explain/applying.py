"""A provision begins to apply to somebody: it is kept, and does by law what it does by law."""

from denizen.interpreters.explain import duties, nationality
from denizen.interpreters.explain.agenda import Run
from denizen.interpreters.explain.dependence import of_provision
from denizen.interpreters.explain.records import Application
from denizen.language.effects import Acquires, Excludes, Loses, Owes
from denizen.language.provisions import Modality


def begin(run: Run, application: Application) -> None:
    """Keep an application, let it take effect, and count its terms."""
    norm = application.norm
    run.begun.append(application)
    run.changed.add(of_provision(norm.id))
    enact(run, application)
    for effect in norm.effects:
        if isinstance(effect, Owes) and effect.due is not None:
            duties.impose(run, application, effect)


def enact(run: Run, application: Application) -> None:
    """What happens by law; asked again when an application that was uncertain becomes certain."""
    for effect in application.norm.effects:
        if isinstance(effect, Excludes):
            nationality.exclude(run, application, effect)
        elif isinstance(effect, Acquires | Loses) and application.norm.modality is Modality.BY_LAW:
            nationality.ask_for(run, application, effect)
