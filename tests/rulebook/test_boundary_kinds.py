"""What counts as a boundary, and which cases stand on its sides."""

from collections.abc import Callable
from typing import Any

import pytest

from denizen.language.effects import Effect
from denizen.language.enacting import B, Law, exposes, fine, forbids, no, owes, reach, reading, sanction, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import KZ
from denizen.language.words import (
    Condition,
    bearer,
    bearers,
    count,
    days,
    event,
    event_day,
    now,
    person,
    subject,
    years,
)
from denizen.rulebook.registry import Rulebook, assemble
from denizen.studies.boundaries import Survey
from denizen.studies.boundary_kinds import boundaries_of

CITIZEN: dict[str, Any] = {"born": "2000-01-01", "nationalities": {"KZ": "birth", "others": "none"}}
CALLED = "2021-04-01"
STAY = forbids(KZ, "leave")


def law() -> Law:
    source = Source("Gazette", "https://gazette.example", B)
    return Law("kz.sample-2020", KZ, title="Sample Law", short="Sample", force=in_force("2010-01-01"), source=source)


def enacted(*cases: Case, when: tuple[Condition, ...] = (), then: Effect = STAY, **more: Any) -> Rulebook:
    written = law()
    written.provision("Art 1", says="A rule with a boundary in it.", when=when, then=then, cases=cases, **more)
    return assemble((), [written], {})


def missing(rulebook: Rulebook, number: int = 0) -> list[str]:
    found = Survey(rulebook, rulebook).missing_sides(list(rulebook.provisions.values())[number])
    return [error.problem.removeprefix("no worked case ") for error in found]


def kinds(rulebook: Rulebook) -> list[str]:
    return [boundary.kind for boundary in boundaries_of(next(iter(rulebook.provisions.values())))]


def called(on: str = CALLED, **more: Any) -> dict[str, Any]:
    return CITIZEN | {"events": [{"is called up": "KZ", "on": on, **more}]}


def test_an_age_while() -> None:
    when = (subject.age >= 18,)
    day_before, birthday = no("17", on="2017-12-31", p=CITIZEN), yes("18", on="2018-01-01", p=CITIZEN)
    holds = "on the first day on which «the person is at least 18» holds"
    fails = "on the last day on which «the person is at least 18» does not hold"
    assert missing(enacted(when=when)) == [holds, fails]
    assert missing(enacted(day_before, when=when)) == [holds]
    assert missing(enacted(birthday, when=when)) == [fails]
    assert missing(enacted(day_before, birthday, when=when)) == []


def test_an_age_on_an_event_is_that_of_the_event() -> None:
    on, when = event("is called up", KZ), (subject.age >= 18,)
    late = no("asked at 18, called up at 17", on="2018-01-01", p=called("2017-12-30"))
    assert len(missing(enacted(late, on=on, when=when))) == 2
    young = no("called up the day before turning 18", on="2018-06-01", p=called("2017-12-31"))
    adult = yes("called up on turning 18", on="2018-06-01", p=called("2018-01-01"))
    assert missing(enacted(young, adult, on=on, when=when)) == []


def test_the_order_of_two_events_is_no_boundary() -> None:
    entered = subject.did("enters service", KZ)
    when = (subject.did("leaves service", KZ).since(entered.last_day), entered.day <= subject.did("returns", KZ).day)
    assert kinds(enacted(when=when)) == []


def test_an_event_since_a_day() -> None:
    when = (subject.did("is called up", KZ).since(now + days(0)),)
    assert kinds(enacted(when=when)) == ["since"]
    when = (subject.did("is called up", KZ).since(subject.born + years(21)),)
    on_it = yes("on the birthday", on="2021-01-01", p=called("2021-01-01"))
    before = no("the day before", on="2021-01-01", p=called("2020-12-31"))
    assert missing(enacted(on_it, before, when=when)) == []
    assert missing(enacted(on_it, when=when)) == [
        "in which «the person was called up by Kazakhstan on or after the 21st birthday of the person» only just fails"
    ]


def test_how_many_relatives() -> None:
    child = person("child")
    when = (count("child", child, child.holds(KZ)) >= 2,)
    one: dict[str, Any] = {"first": CITIZEN | {"born": "2019-01-01", "parents": ["p"]}}
    two = one | {"second": CITIZEN | {"born": "2019-01-01", "parents": ["p"]}}
    few, enough = no("one", on="2021-01-01", p=CITIZEN, **one), yes("two", on="2021-01-01", p=CITIZEN, **two)
    assert len(missing(enacted(when=when))) == 2
    assert missing(enacted(few, enough, when=when)) == []


def test_the_least_number_in_an_event() -> None:
    on = event("is absent without leave", KZ, least_days=11)

    def absent(length: int) -> dict[str, Any]:
        return CITIZEN | {"events": [{"is absent without leave": "KZ", "on": CALLED, "days": length}]}

    eleven, ten = yes("eleven", on=CALLED, p=absent(11)), no("ten", on=CALLED, p=absent(10))
    assert missing(enacted(eleven, on=on)) == ["in which 'is absent without leave' has days = 10"]
    assert missing(enacted(eleven, ten, on=on)) == []


def test_a_deadline_by_the_day_asked_or_the_day_of_fulfilment() -> None:
    duty = owes(KZ, "report", fulfilled_by=event("reports for service", KZ), due=days(14))
    on = event("is called up", KZ)
    last, after = yes("the last day", on="2021-04-15", p=called()), yes("the day after", on="2021-04-16", p=called())
    assert missing(enacted(last, after, on=on, then=duty)) == []
    came = called() | {"events": [*called()["events"], {"reports for service": "KZ", "on": "2021-04-15"}]}
    assert missing(enacted(yes("came on the last day", on="2022-01-01", p=came), on=on, then=duty)) == [
        "on the day after the last day of the duty to report (within 14 days)"
    ]


def test_a_deadline_by_the_cases_of_what_follows_on_the_breach() -> None:
    written = law()
    duty = owes(KZ, "report", fulfilled_by=event("reports for service", KZ), due=days(14))
    written.provision("Art 1", says="A duty with a deadline.", on=event("is called up", KZ), then=duty, cases=[])
    written.provision(
        "Art 2",
        says="A fine for its breach.",
        on=event("breaches", KZ, provision="kz.sample-2020.1"),
        then=exposes(KZ, sanction(fine(1, 2, "MCI"))),
        cases=[no("last day", on="2021-04-15", p=called()), yes("day after", on="2021-04-16", p=called())],
    )
    assert missing(assemble((), [written], {})) == []


def test_a_force_of_its_own() -> None:
    force = in_force("2020-01-01", until="2022-01-01")
    cases = [no("a", on="2019-12-31", p=CITIZEN), yes("b", on="2020-01-01", p=CITIZEN)]
    ends = ["on 2021-12-31, the last day of this text", "on 2022-01-01, the first day after this text"]
    assert missing(enacted(*cases, force=force)) == ends
    assert kinds(enacted(force=in_force("2020"))) == []
    assert kinds(enacted()) == []


def test_the_events_a_text_covers() -> None:
    on, covers = event("is called up", KZ), reach(since="2021-04-01", until="2021-05-01")
    sides = missing(enacted(on=on, covers=covers))
    assert [side.partition(", ")[2] for side in sides] == [
        "the first day of the events covered",
        "the day before the events covered",
        "the last day of the events covered",
        "the day after the events covered",
    ]
    days_of_event = ("2021-04-01", "2021-03-31", "2021-04-30", "2021-05-01")
    cases = [yes(each, on="2021-06-01", p=called(each)) for each in days_of_event]
    assert missing(enacted(*cases, on=on, covers=covers)) == []


def test_what_lasts_is_asked_on_the_day_of_the_case() -> None:
    on, lasting = event("is called up", KZ), now <= event_day + days(7)
    last, over = yes("the seventh day", on="2021-04-08", p=called()), no("the eighth", on="2021-04-09", p=called())
    assert len(missing(enacted(on=on, as_long_as=lasting))) == 2
    assert missing(enacted(last, over, on=on, as_long_as=lasting)) == []


def test_a_condition_on_whom_it_falls() -> None:
    whom = bearers("child", where=bearer.age < 18)
    child = CITIZEN | {"born": "2003-04-01", "parents": ["p"]}
    young = yes("17", on="2021-03-31", p=CITIZEN | {"born": "1970-01-01"}, bearer="child", child=child)
    adult = no("18", on="2021-04-01", p=CITIZEN | {"born": "1970-01-01"}, bearer="child", child=child)
    assert missing(enacted(young, adult, whom=whom)) == []
    assert len(missing(enacted(whom=whom))) == 2


def test_a_comparison_in_one_reading_needs_cases_under_it() -> None:
    readings = [
        reading("any age", says="Everybody is meant by the rule.", held_by="courts"),
        reading("adults", says="Only adults are meant by the rule.", held_by="advocates", when=[subject.age >= 18]),
    ]

    def cases(name: str | None) -> list[Case]:
        return [
            no("17", on="2017-12-31", p=CITIZEN, reading=name),
            yes("18", on="2018-01-01", p=CITIZEN, reading=name),
        ]

    assert len(missing(enacted(*cases(None), readings=readings))) == 2
    assert missing(enacted(*cases("adults"), readings=readings)) == []


@pytest.mark.parametrize(
    ("condition", "shared"),
    [(lambda: (subject.age >= 18) | subject.is_male, True), (lambda: subject.age >= 18, False)],
)
def test_a_shared_choice_is_tested_once(condition: Callable[[], Condition], shared: bool) -> None:
    written = law()
    both = [no("17", on="2017-12-31", p=CITIZEN), yes("18", on="2018-01-01", p=CITIZEN)]
    for number, cases in enumerate((both, [])):
        written.provision(f"Art {number}", says="A rule.", when=[condition()], then=STAY, cases=cases)
    assert bool(missing(assemble((), [written], {}), 1)) is not shared


def test_an_error_says_how_to_mend_it() -> None:
    rulebook = enacted(yes("18", on="2018-01-01", p=CITIZEN), when=(subject.age >= 18,))
    (error,) = Survey(rulebook, rulebook).missing_sides(rulebook.provisions["kz.sample-2020.1"])
    assert error.instead == "one on 2017-12-31 with the people of the case '18'"
    assert error.provision == "kz.sample-2020.1"
