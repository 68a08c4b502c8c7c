"""Provisions that wait for no event and still make something happen: followed person by person.

Such a provision begins to apply when its conditions come to be met and ends when they cease to be. Where it is not
known whether they are, the person is in several states at once: *waiting* since the doubt began, *up* (it applies),
or *fallen* (it applied and ceased to). A doubt opens a window, within which the beginning may lie; it closes when the
provision surely has begun, or surely does not apply to anybody in any of these states.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar

from denizen.interpreters.explain import applying
from denizen.interpreters.explain.dependence import concerns, reads, staying, timeless
from denizen.interpreters.explain.names import of_provision
from denizen.interpreters.explain.nationality import Supposed
from denizen.interpreters.explain.records import DAWN, Application, Trial
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.explain.trying import Found, bar, bearers_of, try_norm
from denizen.interpreters.explain.view import judge
from denizen.language.dates import BEGINNING, FOREVER, Day, Span
from denizen.language.effects import Acquires
from denizen.language.force import Stage
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, negation

if TYPE_CHECKING:
    from denizen.interpreters.explain.history import History
    from denizen.interpreters.explain.transition import Run

NOTHING_SUPPOSED = Supposed()


@dataclass(eq=False, slots=True)
class Course:
    """What may have become of one bearer.

    Outside a window the provision may be ``idle`` or ``up``; within one the person may besides be ``waiting`` or
    ``fallen``. ``alone`` says that it surely did not apply when the window opened; otherwise a beginning in the window
    can never be made sure of.
    """

    idle: bool = True
    up: bool = False
    waiting: bool = False
    fallen: bool = False
    alone: bool = False
    window: Application | None = None
    running: list[Application] = field(default_factory=list)
    barred: bool = False


@dataclass(eq=False, slots=True)
class Watch:
    """An active provision without trigger, followed for one person."""

    wave: ClassVar[int] = DAWN
    norm: Norm
    subject: str
    reads: frozenset[str]
    person: str
    due: Day = BEGINNING
    open: bool = True
    timeless: bool = False
    started: bool = False
    courses: dict[str, Course] = field(default_factory=dict)

    def check(self, run: "Run") -> None:
        if not self.started:
            self.started = True
            run.watch(self)
        last = self._last_start(run)
        if run.now > last:
            self.open = False  # what it asks about does not change any more
            return
        found, until = self._judge(run, NOTHING_SUPPOSED)
        for bearer in {**self.courses, **found}:
            course = self.courses.setdefault(bearer, Course())
            if course.window is None:
                each = found.get(bearer)
                if each is not None and each.value is UNKNOWN and not course.up:
                    each.strength, change = self._strength(run, bearer, NOTHING_SUPPOSED)
                    until = min(until, change)
                self._step(run, bearer, course, each)
                continue
            if not course.alone:
                if _value(found, bearer) is not UNKNOWN:
                    self._close(run, course, course.window)
                    self._step(run, bearer, course, found.get(bearer), risen=True)
                continue
            own = frozenset(run.changes.get(course.window, ()))
            ahead, change = self._judge(run, Supposed(course.window))
            until = min(until, change)
            begun, change = self._judge(run, Supposed(done=own))
            until = min(until, change)
            if own and _value(ahead, bearer) is UNKNOWN:
                strength, change = self._strength(run, bearer, Supposed(course.window))
                until = min(until, change)
                if strength is TRUE:
                    applying.confirm(run, course.window)
                    self._close(run, course, course.window)
                    continue
            self._step_in_window(run, course, course.window, _value(ahead, bearer), _value(begun, bearer))
            if course.window is not None and run.now == last:
                self._close(run, course, course.window)
        run.wake(self, until)

    def _strength(self, run: "Run", bearer: str, supposed: Supposed) -> tuple[Truth, Day]:
        """What the provision comes to if nationality is not yet as it wants it."""
        effect = self.norm.status_change_by_law
        if effect is None:
            return UNKNOWN, FOREVER
        target = TRUE if isinstance(effect, Acquires) else FALSE
        found, until = self._judge(run, replace(supposed, given=((bearer, effect.state, negation(target)),)))
        return _value(found, bearer), until

    def _judge(self, run: "Run", supposed: Supposed) -> tuple[dict[str, Found], Day]:
        """What the provision comes to for each bearer today, and the next day on which that may differ."""
        if supposed is NOTHING_SUPPOSED:
            return found_for(run.history, self.norm, self.subject, run.now, try_norm)
        with run.history.supposing(supposed):
            return found_for(run.history, self.norm, self.subject, run.now, try_norm)

    # --- without a doubt about the beginning

    def _step(self, run: "Run", bearer: str, course: Course, found: Found | None, *, risen: bool = False) -> None:
        """Begin or end; ``risen`` says that a window has just closed over every beginning that is possible."""
        if found is None or found.value is FALSE:
            if found is not None and found.defeats and not course.barred:
                run.history.defeated.append(self._application(run, bearer, found, FALSE))
            course.barred = found is not None
            if course.up:
                self._end(run, course)
            course.idle, course.up = True, False
        elif found.value is TRUE:
            course.barred = False
            if course.idle and not risen:
                made = self._application(run, bearer, found, UNKNOWN if course.up else TRUE)
                course.running.append(made)
                applying.begin(run, made, None, made.value)
            course.idle, course.up = False, True
        else:
            course.barred = False
            if course.up:
                self._doubt(run, course)
            told = found.strength is TRUE and not course.up  # whatever it does is done, or was so before
            if run.now < self._last_start(run) and not told:
                self._open(run, bearer, course, found)
            elif course.idle and all(each.lo < run.now for each in course.running):  # if ever, it begins today
                made = self._application(run, bearer, found, UNKNOWN)
                course.running.append(made)
                course.up = True
                applying.begin(run, made, None, found.strength)

    def _application(self, run: "Run", bearer: str, found: Found, value: Truth) -> Application:
        return Application(self.norm, bearer, self.subject, None, run.now, run.now, value, found.trial, found.defeats)

    # --- windows

    def _open(self, run: "Run", bearer: str, course: Course, found: Found) -> None:
        made = self._application(run, bearer, found, UNKNOWN)
        made.hi = self._last_start(run)
        made.follows = frozenset((made,))
        course.alone = not course.up
        course.waiting, course.fallen, course.up = course.idle, course.up, True
        course.window = made
        applying.begin(run, made, made, UNKNOWN)

    def _last_start(self, run: "Run") -> Day:
        """The last day on which it may begin: the birth, or the beginning of the text, if all it asks about stays."""
        if not self.timeless:
            return FOREVER
        starts = [step.start.latest for step in self.norm.force.steps if step.stage is Stage.IN_FORCE]
        return max(run.family.people[self.subject].born.latest, *starts)

    def _step_in_window(self, run: "Run", course: Course, window: Application, ahead: Truth, begun: Truth) -> None:
        """``ahead`` is the value if it has not begun in the window, ``begun`` the value if it has."""
        rises = (course.waiting and ahead is not FALSE) or (course.fallen and begun is not FALSE)
        fallen = (course.up or course.fallen) and begun is not TRUE
        if course.up and begun is not TRUE:
            self._doubt(run, course)
        course.waiting = course.waiting and ahead is not TRUE
        course.up = (course.up and begun is not FALSE) or rises
        course.fallen = fallen
        if course.up and course.waiting:
            return
        course.window = None
        course.idle = course.fallen or course.waiting
        if course.up:
            applying.conclude(run, window, TRUE, TRUE, min(run.now, window.hi))
            window.ended = Span(window.lo, FOREVER) if course.fallen else None
            course.running.append(window)
        else:
            value = FALSE if self._never(run) else UNKNOWN
            applying.conclude(run, window, value, value, min(run.now, window.hi))
            window.ended = Span(window.lo, run.now)
            self._end(run, course)

    def _never(self, run: "Run") -> bool:
        """Whether the provision can never have applied by now, however doubtful it was."""
        view = run.history.view(self.subject, run.now)
        return any(judge(view, root).value is FALSE for root in staying(self.norm))

    def _close(self, run: "Run", course: Course, window: Application) -> None:
        """It may have begun in the window or not, and there is no more to be learned about that."""
        applying.conclude(run, window, UNKNOWN, UNKNOWN, run.now)
        course.running.append(window)
        course.window, course.idle, course.up = None, True, True

    # --- ends

    def _doubt(self, run: "Run", course: Course) -> None:
        for application in course.running:
            if application.ended is None:
                application.ended = Span(run.now, FOREVER)
                run.touch(application.bearer, of_provision(self.norm.id))

    def _end(self, run: "Run", course: Course) -> None:
        for application in course.running:
            began = application.ended.earliest if application.ended is not None else run.now
            application.ended = Span(began, run.now)
            run.touch(application.bearer, of_provision(self.norm.id))
        course.running = []


def _value(found: dict[str, Found], bearer: str) -> Truth:
    return found[bearer].value if bearer in found else FALSE


def found_for(
    history: "History", norm: Norm, subject: str, day: Day, attempt: Callable[..., Trial]
) -> tuple[dict[str, Found], Day]:
    """What a provision without trigger comes to for each bearer on a day, and the next day on which that may differ.

    ``attempt`` tries it on the subject.
    """
    found: dict[str, Found] = {}
    alive, until = history.born(subject, day)
    trial = attempt(history, norm, subject, None, day)
    value = min(trial.value, alive)
    until = min(until, trial.until)
    if value is FALSE:
        return found, until
    bearers, change = bearers_of(history, norm, subject, None, day)
    until = min(until, change)
    for bearer, related, _ in bearers:
        alive, change = history.born(bearer, day)
        until = min(until, change)
        final, defeats, change = bar(history, norm, bearer, None, day, min(value, related, alive))
        until = min(until, change)
        found[bearer] = Found(final, trial, defeats, final)
    return found, until


def watch_over(run: "Run", norm: Norm) -> None:
    """Follow an active provision for everybody, from the day on which it can first apply."""
    for person in run.family.people.values():
        watch = Watch(norm, person.id, reads(run.norms, norm), concerns(run.norms, norm, person.id))
        watch.timeless = timeless(run.norms, norm)
        run.wake(watch, max(person.born.earliest, norm.force.began.earliest, run.now))
