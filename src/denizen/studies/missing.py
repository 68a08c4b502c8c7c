"""What a conclusion that is unknown waits for: the facts, days and events that are not known."""

from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.judgement import Dated, Judgement, Wanting
from denizen.interpreters.explain.records import ELSEWHERE, UNTOLD, Application, Entry, Occurrence, Standing, Trial
from denizen.language.dates import FOREVER, say_day
from denizen.language.nodes import DayOf, FieldOf, Happened, Holds, Node, Pattern
from denizen.language.states import name_of
from denizen.language.truth import FALSE, UNKNOWN

#: Sentences in order, each once.
Words = dict[str, None]


class Missing:
    """What conclusions about one history wait for, in plain words, in order of appearance, each once.

    A conclusion may rest on one trial in very many ways, and many conclusions on the same; each is looked at once.
    """

    def __init__(self) -> None:
        self._trials: dict[Trial, Words] = {}
        self._entries: dict[tuple[Entry, str, str], Words] = {}

    def from_trial(self, trial: Trial) -> Words:
        """Why it is not known whether a provision applies."""
        found = self._trials.get(trial)
        if found is None:
            self._trials[trial] = {}  # what rests on itself adds nothing
            found = self._trials[trial] = self._of_trial(trial)
        return found

    def from_entry(self, person: str, state: str, entry: Entry) -> Words:
        """Why it is not known whether somebody is a national of a State."""
        key = (entry, person, state)
        found = self._entries.get(key)
        if found is None:
            self._entries[key] = {}
            found = self._entries[key] = self._of_entry(person, state, entry)
        return found

    def for_person(self, history: History, person: str, day: int) -> Words:
        """What would have to be known to say whether somebody is stateless on a day."""
        found: Words = {}
        for state in history.states:
            entry, _ = history.nationality(person, state, day)
            if entry.value is UNKNOWN:
                found.update(self.from_entry(person, state, entry))
        if history.family.people[person].others != "none":
            found[f"whether {person} has any other nationality"] = None
        return found

    def _of_trial(self, trial: Trial) -> Words:
        found: Words = {}
        if trial.in_force is UNKNOWN:
            found[f"whether {trial.norm.provision.citation} was in force on {say_day(trial.day)}"] = None
        if trial.event is not None:
            self._about(trial.event, found)
            if trial.norm.on is not None:
                found.update(_untold(trial.event, trial.norm.on))
        roots = [reason for _, reason in trial.reasons if isinstance(reason, Judgement)]
        self._walk([judgement for judgement in roots if judgement.value is UNKNOWN], trial.event, found)
        return found

    def _about(self, event: Occurrence, found: Words) -> None:
        """What is not known about an event; of a derived one, what is not known about that which brought it about."""
        below = self.from_trial(event.cause.trial) if event.cause is not None else {}
        if below and event.certainty is UNKNOWN:
            found.update(below)
        elif event.certainty is UNKNOWN:
            found[_event(event)] = None
        elif event.lo != event.hi:
            found[_day_of(event)] = None

    def _walk(self, roots: list[Judgement], trigger: Occurrence | None, found: Words) -> None:
        stack, seen = roots[::-1], set()
        while stack:
            judgement = stack.pop()
            if id(judgement) in seen:
                continue
            seen.add(id(judgement))
            if isinstance(judgement.node, FieldOf) and trigger is not None and trigger.cause is None:
                if trigger.details.get(judgement.node.name) is None:
                    found[_particular(trigger, judgement.node.name)] = None
            else:
                self._leaf(judgement, found)
            for part in reversed(judgement.parts):
                if not _settled(part):
                    stack.append(part)

    def _leaf(self, judgement: Judgement, found: Words) -> None:
        data, value = judgement.data, judgement.value
        if isinstance(data, Wanting):
            found[f"{data.fact.replace('_', ' ')} of {data.person}"] = None
        elif isinstance(value, Dated) and isinstance(data, str) and not value.span.exact:
            found[f"the exact day of birth of {data}"] = None
        elif isinstance(value, Dated) and isinstance(data, Occurrence) and not value.span.exact:
            found[_day_of(data)] = None
        elif value is not UNKNOWN:
            return
        elif isinstance(data, Standing):
            if data.trial is not None:
                found.update(self.from_trial(data.trial))
        elif isinstance(data, list):
            for occurrence in data:
                if isinstance(occurrence, Occurrence):
                    self._looked_for(occurrence, judgement.node, found)
        elif isinstance(data, tuple):
            person, entries = data
            self._nationality(person, entries, judgement.node, found)

    def _looked_for(self, occurrence: Occurrence, node: Node, found: Words) -> None:
        """What is not known about an event that may be the one looked for."""
        untold = _untold(occurrence, node.pattern) if isinstance(node, Happened | DayOf) else {}
        if occurrence.cause is not None:
            self._about(occurrence, found)
        elif untold and occurrence.certainty is not UNKNOWN:
            found.update(untold)
        else:
            found[_event(occurrence)] = None

    def _nationality(self, person: str, entries: object, node: Node, found: Words) -> None:
        if isinstance(entries, Entry):
            found.update(self.from_entry(person, node.state if isinstance(node, Holds) else "", entries))
            return
        if isinstance(entries, list):
            unknown = [(state, entry) for state, entry in entries if entry.value is UNKNOWN]
            for state, entry in unknown:
                found.update(self.from_entry(person, state, entry))
            if not unknown:
                found[f"whether {person} has any other nationality"] = None

    def _of_entry(self, person: str, state: str, entry: Entry) -> Words:
        if entry.how in ("not asked", "asked, not known"):
            return {_whether_national(person, state): None}
        if entry.how == "conflict of norms":
            return {f"which of two opposite norms prevails for {person}": None}
        found: Words = {}
        for cause in entry.causes:
            if isinstance(cause, Application):
                found.update(self.from_trial(cause.trial))
                event = cause.event
                if event is not None and event.certainty is UNKNOWN and event is not cause.trial.event:
                    self._about(event, found)
            elif cause.hi >= FOREVER or cause.lo != cause.hi or cause.certainty is UNKNOWN:
                found[_event(cause)] = None
        return found


def _settled(judgement: Judgement) -> bool:
    value = judgement.value
    if isinstance(value, Dated):
        return value.span.exact and value.happened is not UNKNOWN
    return value in (FALSE, 2) if isinstance(value, int) else False


def _untold(event: Occurrence, pattern: Pattern) -> Words:
    """The particulars that decide whether a told event is of the kind wanted, and are not told."""
    if event.cause is not None or event.told == UNTOLD:
        return {}
    wanted = (Pattern(pattern.kind, (each,)) for each in pattern.particulars)
    names = [each.particulars[0].name for each in wanted if matches(each, event.details) is UNKNOWN]
    return {_particular(event, name): None for name in names if name != "state"}


def _particular(event: Occurrence, name: str) -> str:
    return f"'{name}' of '{event.kind}: {event.state}' ({event.subject})"


def _event(occurrence: Occurrence) -> str:
    if occurrence.kind == "acquires" and occurrence.told == UNTOLD:
        return _whether_national(occurrence.subject, occurrence.state)
    if occurrence.certainty is not UNKNOWN:
        return _day_of(occurrence)
    return f"whether {'' if occurrence.lo == occurrence.hi else 'and when '}{_says(occurrence)}"


def _day_of(event: Occurrence) -> str:
    if event.kind == "is born":
        return f"the exact day of birth of {event.subject}"
    return f"the exact day on which {_says(event)}"


def _whether_national(person: str, state: str) -> str:
    if state == ELSEWHERE:
        return f"whether {person} has any other nationality"
    return f"whether {person} is a national of {name_of(state) if state else 'that State'}"


def _says(event: Occurrence) -> str:
    if event.kind == "decides":
        return f"{name_of(event.state)} decides about {event.subject}"
    return f"{event.subject} {event.kind} ({event.state})"
