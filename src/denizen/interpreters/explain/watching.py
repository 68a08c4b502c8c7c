"""Active provisions without a trigger: followed from change to change, they begin and end of themselves."""

from denizen.interpreters.explain import applying
from denizen.interpreters.explain.agenda import DAWN, Run, Watch
from denizen.interpreters.explain.dependence import of_provision
from denizen.interpreters.explain.records import Application, Trial
from denizen.interpreters.explain.trying import bar, bearers_of, try_norm
from denizen.language.dates import FOREVER, Span
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth


def on_watch(run: Run, watch: Watch) -> None:
    """Ask the conditions today; turn if their value changed."""
    trial = try_norm(run.history, watch.norm, watch.subject, None, run.now)
    if trial.value is not watch.value:
        before, watch.value = watch.value, trial.value
        run.changed.add(of_provision(watch.norm.id))
        _turn(run, watch, trial, before)
        watch.since = run.now
    if watch.due <= run.now or trial.until < watch.due:
        watch.due = trial.until
        run.schedule(trial.until, "watch", watch, DAWN)


def _turn(run: Run, watch: Watch, trial: Trial, before: Truth) -> None:
    """The conditions changed: begin, make certain, or end what they carry."""
    if trial.value is FALSE or before is TRUE:
        _end(run, watch, before, trial.value)
        return
    for bearer, related, _ in bearers_of(run.history, watch.norm, watch.subject, None, run.now):
        value, defeats, _ = bar(run.history, watch.norm, bearer, None, run.now, min(trial.value, related))
        application = watch.begun.get(bearer)
        if application is None:
            application = Application(watch.norm, bearer, watch.subject, None, run.now, run.now, value, trial, defeats)
            watch.begun[bearer] = application
            if value is FALSE:
                run.history.defeated.append(application)
            else:
                applying.begin(run, application)
        elif value is TRUE:
            _make_certain(run, application)


def _make_certain(run: Run, application: Application) -> None:
    application.ended = None
    if application.value is UNKNOWN:
        application.hi, application.value = run.now, TRUE
        applying.enact(run, application)


def _end(run: Run, watch: Watch, before: Truth, value: Truth) -> None:
    """The end is in doubt from the day the conditions became unknown."""
    for application in watch.begun.values():
        if value is UNKNOWN:
            application.ended = Span(run.now, FOREVER)
        else:
            in_doubt = before is UNKNOWN and application.value is TRUE
            application.ended = Span(watch.since if in_doubt else run.now, run.now)
    if value is FALSE:
        watch.begun = {}
