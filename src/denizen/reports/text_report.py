"""The answers of the studies for a person at a terminal: plain words first, the article beside every step."""

from dataclasses import replace

from denizen.interpreters.explain.proof import Step
from denizen.interpreters.explain.scenario import Norms
from denizen.language.dates import BEGINNING, FOREVER, Span, say_day, say_span, say_when, write_day
from denizen.language.events import TITLE_WORDS
from denizen.language.states import name_of
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.reports.json_report import NOTICE
from denizen.reports.money_text import write_money
from denizen.reports.paper import Paper
from denizen.studies.assess import Assessment, Judged, Path, PersonAssessment, Statelessness
from denizen.studies.findings import (
    ARGUMENT,
    DUTY,
    EXPOSURE,
    POWER,
    PRACTICE,
    PROHIBITION,
    SAFEGUARD,
    Finding,
    Nationality,
)
from denizen.studies.options import Consequence, Options, Outcome, say_decision
from denizen.studies.why import Answer

HEADINGS = {
    DUTY: "Duties",
    PROHIBITION: "Prohibitions",
    EXPOSURE: "Exposed to",
    POWER: "May",
    SAFEGUARD: "Protected by",
    ARGUMENT: "International standards",
    PRACTICE: "Reported practice (not law)",
}

_GRADES = "Grades: [A] primary text read, [B] reliable secondary source, [C] not verified."


def write_heading(paper: Paper, title: str, norms: Norms) -> None:
    paper.write(title, style="title")
    for each in norms.scenario.suppositions:
        start = f"from {say_day(each.start)}" if each.start is not None else "from the day it was announced"
        paper.write(
            f"Supposed to be law {start}: {each.target}. It is not law; what it changes is marked [supposed].",
            style="warn",
        )
    for provision, reading in norms.scenario.readings:
        paper.write(f"Read '{reading}': {provision}")


# --- assess ----------------------------------------------------------------------------------------------------------


def write_assessment(paper: Paper, assessment: Assessment) -> None:
    title = assessment.family.title or "This family"
    write_heading(paper, f"{title} under the law of {say_day(assessment.day)}", assessment.norms)
    write_assessment_people(paper, assessment)
    _write_remarks(paper, assessment)
    paper.write()
    paper.write(f"{_GRADES} {NOTICE}", style="quiet")


def write_assessment_people(paper: Paper, assessment: Assessment, *, brief: bool = False) -> None:
    """Everything about every person; ``brief`` only counts what protects, is argued or is reported."""
    for found in assessment.people.values():
        paper.write()
        _write_person(paper, found, _COUNTED if brief else frozenset())


def write_supposed(paper: Paper, assessment: Assessment, actual: Assessment) -> None:
    """Only what the supposition touches, beside the ``actual`` law of the same day."""
    touched = False
    for found in assessment.people.values():
        nationalities = [(record, judged) for record, judged in found.nationalities if judged.assumed]
        # A change of nationality shows in the nationality itself.
        findings = [pair for pair in found.findings if pair[1].assumed and pair[0].kind in HEADINGS]
        if not nationalities and not findings and not found.stateless.judged.assumed:
            continue
        touched = True
        paper.write(found.person, style="person")
        for record, judged in nationalities:
            _write_nationality(paper, record, judged)
        if found.stateless.judged.assumed:
            _write_stateless(paper, found.stateless)
        known = {_what(finding) for finding, _ in actual.people[found.person].findings}
        for finding, judged in findings:
            if _what(finding) not in known:
                _write_finding(paper, finding, judged)
        changed = sum(_what(finding) in known for finding, _ in findings)
        if changed:
            paper.write(
                f"{changed} findings of the law as it stood would end on another day or rest on a reading.", indent=4
            )
    if not touched:
        paper.write("Nothing would differ for this family on that day.", indent=2)


def _what(finding: Finding) -> tuple[object, ...]:
    return (finding.key, finding.text, finding.value)


_COUNTED = frozenset({SAFEGUARD, ARGUMENT, PRACTICE})


def _write_person(paper: Paper, found: PersonAssessment, counted: frozenset[str]) -> None:
    paper.write(found.person, style="person")
    paper.write("Nationality", indent=2, style="heading")
    for record, judged in found.nationalities:
        _write_nationality(paper, record, judged)
    _write_stateless(paper, found.stateless)
    for kind, heading in HEADINGS.items():
        chosen = [(finding, judged) for finding, judged in found.findings if finding.kind == kind]
        if chosen and kind in counted:
            paper.write(f"{heading}: {len(chosen)}", indent=2, style="quiet")
            continue
        if chosen:
            paper.write(heading, indent=2, style="heading")
        for finding, judged in chosen:
            _write_finding(paper, finding, judged)


def _write_nationality(paper: Paper, record: Nationality, judged: Judged) -> None:
    says = f"{name_of(record.state)}: {_say_nationality(record)}{_marks(judged)}"
    style = {"holds": "good", "unknown": "warn", "lost": "bad"}.get(record.value, "quiet")
    paper.write(says, indent=4, style=style)
    _write_judged(paper, judged, indent=6)


def _say_nationality(record: Nationality) -> str:
    by = f" {TITLE_WORDS[record.title]}" if record.title else ""
    since = f", since {say_span(record.since)}" if record.since is not None else ""
    if record.value == "holds":
        ends = f", until {say_span(record.until)}" if record.until is not None else ""
        return f"holds it{by}{since}{ends}"
    if record.value == "lost":
        held = f"held it{by}{since}" if record.since is not None else "held it"
        ended = f" {say_when(record.until)}" if record.until is not None else ""
        law = f" under {' and '.join(record.under)}" if record.under else ""
        return f"lost it{ended} ({record.manner}{law}); {held}"
    if record.value == "never":
        return "annulled as if never granted" if record.void else "not a national"
    return f"not known{': ' + record.told if record.told in ('not asked', 'asked, not known') else ''}"


def _write_stateless(paper: Paper, statelessness: Statelessness) -> None:
    word = {TRUE: "yes", FALSE: "no", UNKNOWN: "not known"}[statelessness.value]
    others = {"none": "told to have no other", "unknown": "other nationalities not known"}
    told = others.get(statelessness.others or "", "nobody said whether there are others")
    examined = ", ".join(statelessness.examined)
    style = {TRUE: "bad", FALSE: "", UNKNOWN: "warn"}[statelessness.value]
    text = f"Stateless: {word} (examined: {examined}; {told}){_marks(statelessness.judged)}"
    paper.write(text, indent=2, style=style)
    _write_judged(paper, statelessness.judged, indent=4)


def _write_finding(paper: Paper, finding: Finding, judged: Judged) -> None:
    provision = finding.norm.provision
    value = {TRUE: "", UNKNOWN: "perhaps: ", FALSE: "on another reading: "}[finding.value]
    text = f"{value}{name_of(finding.state)}: {finding.text}{_say_duty(finding)}"
    paper.write(f"{text}{_marks(judged)}", indent=4, style="warn" if finding.value is not TRUE else "")
    times = _say_stretch(finding.since, finding.until)
    source = f"{provision.citation} [{provision.source.grade.name}]"
    paper.write(f"{source}{times} · {finding.norm.id}", indent=6, style="quiet")
    write_money(paper, finding, indent=6)
    if finding.kind == ARGUMENT:
        paper.write(f"{finding.condition} on {name_of(finding.state)}", indent=6)
    if finding.kind in _COUNTED and finding.value is not FALSE:
        judged = replace(judged, alternatives=())  # the mark says it; the command why says the rest
    # Decisions are said at the nationality that they are about; what rests on it goes with it.
    _write_judged(paper, replace(judged, possible=()), indent=6)


def _say_duty(finding: Finding) -> str:
    if finding.kind != DUTY:
        return ""
    due = ""
    if finding.due is not None:
        due = f", by {say_span(finding.due)} at the latest" if finding.due.exact else f", due {say_when(finding.due)}"
    state = f" ({finding.condition})" if finding.condition != "owed" else ""
    return f"{due}{state}"


def _say_stretch(since: Span, until: Span) -> str:
    parts = []
    if since.latest > BEGINNING:
        parts.append(f"from {say_span(since)}")
    if until.earliest < FOREVER:
        parts.append(f"until {say_span(until)}")
    return f", {' '.join(parts)}" if parts else ""


def _marks(judged: Judged) -> str:
    marks = []
    if judged.assumed:
        marks.append("supposed")
    if judged.contested:
        marks.append("contested")
    return f" [{', '.join(marks)}]" if marks else ""


def _write_judged(paper: Paper, judged: Judged, *, indent: int) -> None:
    for value in dict.fromkeys(alternative.value for alternative in judged.alternatives):
        same = [each for each in judged.alternatives if each.value == value]
        for argued in (False, True):
            names = [f"'{each.reading}' ({each.provision})" for each in same if each.argued is argued]
            if names:
                lead = "argued, not applied" if argued else "read otherwise"
                paper.write(f"{lead}: {value}, on the reading {', or '.join(names)}", indent=indent, style="warn")
    for path in judged.possible:
        paper.write(f"possible: {_say_path(path)}", indent=indent, style="warn")
    if judged.missing:
        paper.write(f"waits for: {'; '.join(judged.missing)}", indent=indent, style="warn")


def _say_path(path: Path) -> str:
    return f"{path.value}, if {' and '.join(say_decision(decision) for decision in path.decisions)}"


def _write_remarks(paper: Paper, assessment: Assessment) -> None:
    for groundless in assessment.unsupported:
        event = groundless.event
        paper.write()
        paper.write(
            f"{name_of(event.state)} took a decision about {event.subject} {say_when(event.span)} for which no "
            "ground was found in the law encoded; it changes nothing above.",
            style="warn",
        )
        if groundless.instead:
            kinds = " or ".join(f"'about: {about}'" for about in groundless.instead)
            paper.write(f"That day there was a ground, or may have been, for {kinds}: tell that if it was decided.")
    for person, state, day, _ in assessment.history.conflicts:
        paper.write()
        paper.write(f"Conflict of norms of {name_of(state)} about {person} on {say_day(day)}: left open.", style="warn")
    close = [gap for gap in assessment.gaps if gap.taints]
    if close:
        paper.write()
        paper.write("Not computed, and could change a result above", style="heading")
        for gap in close:
            paper.write(f"{gap.instrument.short}, {gap.article}: {gap.says} ({gap.because})", indent=2)
    if len(close) < len(assessment.gaps):
        rest = len(assessment.gaps) - len(close)
        rules = "rule of these instruments is" if rest == 1 else "rules of these instruments are"
        paper.write(f"{rest} more {rules} recorded as not computed: --format json lists them.")
    if not assessment.exhaustive:
        paper.write()
        paper.write(
            "More combinations of decisions are open than were tried; 'possible' is not complete.", style="warn"
        )
    if assessment.unfollowed:
        paper.write()
        paper.write("The account leaves so much open that these readings were not followed to the end:", style="warn")
        for provision, reading in assessment.unfollowed:
            paper.write(f"--reading '{provision}={reading}'", indent=2)


# --- why -------------------------------------------------------------------------------------------------------------


_SIGNS = {TRUE: "+", FALSE: "-", UNKNOWN: "?", None: " "}


def write_answer(paper: Paper, answer: Answer) -> None:
    word = {TRUE: "Yes", FALSE: "No", UNKNOWN: "Not known"}[answer.value]
    write_heading(paper, f"{answer.conclusion} on {write_day(answer.day)}: {word}", answer.norms)
    paper.write()
    write_steps(paper, answer.proof)
    if answer.missing:
        paper.write()
        paper.write("To settle it, one would have to know:", style="heading")
        for fact in answer.missing:
            paper.write(f"- {fact}", indent=2)
    paper.write()
    paper.write("+ holds   - does not hold   ? not known", style="quiet")
    paper.write(f"{_GRADES} {NOTICE}", style="quiet")


def write_steps(paper: Paper, root: Step) -> None:
    """The tree of a proof, one step a line."""
    stack = [(root, 0)]
    while stack:
        step, depth = stack.pop()
        margin = f"; {step.margin}" if step.margin else ""
        style = {TRUE: "", FALSE: "bad", UNKNOWN: "warn", None: "quiet"}[step.value]
        paper.write(f"{_SIGNS[step.value]} {step.text}{margin}", indent=2 * depth, style=style if depth else "heading")
        stack.extend((part, depth + 1) for part in reversed(step.parts))


# --- options ---------------------------------------------------------------------------------------------------------


def write_options(paper: Paper, found: Options) -> None:
    title = f"Choices open to {found.person} on {say_day(found.day)}, followed until {say_day(found.until)}"
    write_heading(paper, title, found.norms)
    write_options_body(paper, found)
    paper.write()
    paper.write(NOTICE, style="quiet")


def write_options_body(paper: Paper, found: Options, *, only_assumed: bool = False) -> None:
    """The choices and the double binds; with ``only_assumed``, those that a supposition adds."""
    outcomes = [each for each in found.outcomes if each.choice.assumed or not only_assumed]
    if not outcomes:
        paper.write("No duty, prohibition or power of the law encoded leaves a choice on that day.")
    if found.idle and not only_assumed:
        paper.write()
        paper.write("If nothing is done", style="person")
        _write_consequences(paper, found.idle)
    for outcome in outcomes:
        paper.write()
        _write_outcome(paper, outcome, found.person)
    shown = {each.choice.provision for each in outcomes}
    binds = [bind for bind in found.double_binds if bind.provision in shown]
    for bind in binds:
        sure = "every" if bind.value is TRUE else "perhaps every"
        paper.write()
        paper.write(
            f"Double bind: {sure} way to meet or escape {bind.provision} is sanctioned by some State.", style="bad"
        )
    if outcomes and not binds:
        paper.write()
        paper.write("No double bind: for every duty there is a choice without sanction.", style="good")
    if found.readings:
        paper.write()
        others = "; ".join(f"{provision}='{name}'" for provision, name in found.readings)
        paper.write(f"Other readings, each to be followed with --reading: {others}", style="quiet")
    if not found.exhaustive:
        paper.write(
            "More combinations of decisions are open than were tried; 'possible' is not complete.", style="warn"
        )


def _write_outcome(paper: Paper, outcome: Outcome, person: str) -> None:
    choice = outcome.choice
    assumed = " [supposed]" if choice.assumed else ""
    paper.write(f"{choice.name} ({name_of(choice.state)}){assumed}", style="person")
    paper.write(f"drawn from {choice.provision}", indent=2, style="quiet")
    _write_consequences(paper, outcome.consequences)
    for word, missed in (("averts", outcome.averts), ("forgoes", outcome.forgoes)):
        if missed:
            paper.write(word, indent=2, style="heading")
        for each in missed:
            _write_consequence(paper, each, averted=True)
    released = [duty for duty in outcome.frees if duty != choice.provision]
    for words, duties in (("frees from", released), ("may free from", outcome.may_free)):
        if duties:
            paper.write(f"{words} {', '.join(duties)}", indent=2)
    if not (outcome.consequences or outcome.averts or outcome.forgoes or released or outcome.may_free):
        paper.write("nothing that the law encoded attaches to it", indent=2)
    truth: Truth = outcome.sanctioned(person)
    if truth is not TRUE:
        word = "possibly sanctioned" if truth is UNKNOWN else f"no sanction for {person}"
        paper.write(word, indent=2, style="warn" if truth is UNKNOWN else "good")


def _write_consequences(paper: Paper, consequences: tuple[Consequence, ...]) -> None:
    for certain in (True, False):
        chosen = [each for each in consequences if each.certain is certain]
        if chosen:
            paper.write("certain" if certain else "possible", indent=2, style="heading")
        for each in chosen:
            _write_consequence(paper, each)


def _write_consequence(paper: Paper, each: Consequence, *, averted: bool = False) -> None:
    state = f"{name_of(each.state)}: " if each.state and each.what == "exposed" else ""
    law = f" ({each.provision})" if each.provision else ""
    why = f", if {' and '.join(each.because)}" if each.because and not averted else ""
    verb = "exposed to " if each.what == "exposed" else ""
    paper.write(f"{each.person}: {state}{verb}{each.text}{law}{why}", indent=4)
