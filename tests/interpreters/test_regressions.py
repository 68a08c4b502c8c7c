"""What once was wrong in the interpreter, each with the smallest law and family that show it."""

from collections.abc import Callable
from typing import Any

from denizen.interpreters.explain.evaluate import MEANINGS, View, judge
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.language.dates import day
from denizen.language.enacting import Law, loses, owes, protects
from denizen.language.force import in_force
from denizen.language.nodes import Holds, Node, Not, Variable
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.language.words import always, bearer, bearers, count, date, days, event, now, person, subject, years
from denizen.rulebook.registry import assemble
from tests.interpreters.asking import history_of
from tests.rulebooks import SOURCE

P = "kg.small"


def run(*enact: Callable[[Law], Any], people: dict[str, Any], account: str = "complete") -> History:
    law = Law(P, "KG", title="Small", short="Small", force=in_force("2010-01-01"), source=SOURCE)
    for each in enact:
        each(law)
    norms = norms_of(assemble(("KG", "UZ"), [law], {}), Scenario())
    return history_of(norms, {"denizen": 1, "told": "2020-12-31", "account": account, "people": people})


def provision(article: str, **parts: Any) -> Callable[[Law], Any]:
    return lambda law: law.provision(f"Art {article}", says="Small.", cases=[], **parts)


def holds(history: History, on: str, who: str = "p", state: str = "KG") -> Truth:
    return history.nationality(who, state, day(on))[0].value


def applies(history: History, article: str, on: str, who: str = "p") -> Truth:
    return history.standing(f"{P}.{article}", who, day(on)).value


NATIVE = {"born": "1990-01-01", "nationalities": {"KG": "birth", "others": "none"}}


def test_a_nationality_nobody_asked_about_may_begin_after_a_loss() -> None:
    """The loss of 2010 was taken to settle it for good: adding a naturalisation of 2015 flipped "no" to "yes"."""
    history = run(provision("1", then=loses("KG", manner="lapse")), people={"p": {"born": "1990-01-01"}})
    assert holds(history, "2016-01-01") is UNKNOWN


def test_a_loss_on_a_day_known_in_part_is_certain_afterwards() -> None:
    """Its own possible effect disturbed the later trials of the same event, so it stayed unknown for ever."""
    refused = NATIVE | {"events": [{"refuses service": "KG", "on": "2019-10"}]}
    refusal = provision("1", on=event("refuses service", "KG"), when=[subject.holds("KG")], then=_lapse())
    history = run(refusal, people={"p": refused})
    assert [holds(history, on) for on in ("2019-09-30", "2019-10-15", "2019-11-01")] == [TRUE, UNKNOWN, FALSE]


def _lapse() -> Any:
    return loses("KG", manner="lapse")


def test_a_loss_is_certain_though_it_is_not_known_whether_there_was_anything_to_lose() -> None:
    """National or not before: not after. Kleene's *and* alone says unknown."""
    claims = {"KG": {"by": "option", "on": "2012", "doubtful": True}, "others": "none"}
    person_ = {"born": "1990-01-01", "nationalities": claims, "events": [{"refuses service": "KG", "on": "2019-10-10"}]}
    refusal = provision("1", on=event("refuses service", "KG"), when=[subject.holds("KG")], then=_lapse())
    history = run(refusal, people={"p": person_})
    assert holds(history, "2019-10-09") is UNKNOWN
    assert holds(history, "2019-10-10") is FALSE


def test_what_fails_before_a_provision_begins_does_not_end_it() -> None:
    """Called up at some time in January; the lasting condition, not met before the 9th, was taken to end the duty."""
    called = NATIVE | {
        "events": [{"is called up": "KG", "on": "2019-01-01/2019-01-20"}, {"enters service": "UZ", "on": "2019-01-09"}]
    }
    duty = provision(
        "1",
        on=event("is called up", "KG"),
        as_long_as=subject.did("enters service", "UZ").happened,
        then=owes("KG", "report", due=days(5)),
    )
    history = run(duty, people={"p": called})
    assert applies(history, "1", "2019-01-25") is UNKNOWN
    assert applies(history, "1", "2019-01-08") is FALSE


def test_nobody_is_protected_before_birth() -> None:
    """Who is not born yet is under eighteen: the provision applied from the first day on which the birth can fall."""
    history = run(
        provision("1", when=[subject.age < 18], then=protects("KG", "safe")), people={"p": {"born": "2015-05"}}
    )
    assert [applies(history, "1", on) for on in ("2015-04-30", "2015-05-10", "2015-05-31")] == [FALSE, UNKNOWN, TRUE]


def test_an_earlier_doubtful_title_leaves_the_title_open() -> None:
    """If he was a national already, the option of 2018 gave him nothing."""
    claims = {"KG": {"by": "option", "on": "2018-01-16"}, "others": "none"}
    native = {
        "born": "1990-01-01",
        "nationalities": claims,
        "events": [{"acquires": "KG", "on": "2003-06-20", "title": "initial", "happened": "unknown"}],
    }
    history = run(
        provision("1", when=[subject.holds("KG", by="option")], then=protects("KG", "safe")),
        provision("2", when=[subject.holds("KG", by="birth")], then=protects("KG", "safe")),
        people={"p": native},
    )
    assert holds(history, "2018-01-16") is TRUE
    assert applies(history, "1", "2018-01-16") is UNKNOWN
    assert applies(history, "2", "2018-01-16") is FALSE


def test_a_day_that_never_was_is_not_compared_every_day() -> None:
    """The comparison with now said that it could turn tomorrow, so a run stopped on every day of three decades."""
    never = now >= subject.did("is called up", "KG").day + days(1)
    history = run(provision("1", unless=[~never], then=_lapse()), people={"p": NATIVE})
    assert history.moments < 20


def test_a_term_before_now_is_not_compared_every_day() -> None:
    """``now`` moved by a duration was not recognised as moving with time."""
    recently = subject.did("is called up", "KG").since(now + years(-1))
    called = NATIVE | {"events": [{"is called up": "KG", "on": "2015-03-01"}]}
    history = run(provision("1", when=[recently], then=_lapse()), people={"p": called})
    assert history.moments < 20
    assert holds(history, "2015-02-28") is TRUE
    assert holds(history, "2015-03-01") is FALSE


def test_a_spouse_married_twice_is_one_spouse() -> None:
    unions = [{"id": "q", "from": "2011", "until": "2013-05"}, {"id": "q", "from": "2013-05"}]
    two = count("spouse", person("other"), always) >= 2
    people = {"p": NATIVE | {"spouse": unions}, "q": NATIVE}
    history = run(provision("1", when=[two], then=protects("KG", "safe")), people=people)
    assert applies(history, "1", "2013-05-10") is FALSE


def test_who_ceases_to_be_a_bearer_within_the_days_of_an_event_may_be_spared() -> None:
    """A bearer who no longer met the condition was not noted as such, and surely lost what the subject lost."""
    parents = {"born": "1985-01-01", "nationalities": {"KG": "birth"}}
    refused = parents | {"events": [{"refuses service": "KG", "on": "2019-10"}]}
    child = {"born": "2001-10-15", "nationalities": {"KG": "birth"}, "parents": ["p"]}
    minors = bearers("child", where=bearer.age < 18)
    history = run(
        provision("1", on=event("refuses service", "KG"), then=_lapse(), whom=minors),
        people={"p": refused, "c": child},
    )
    assert holds(history, "2019-11-01", "c") is UNKNOWN


def test_what_was_not_told_may_concern_a_state_that_the_case_does_not_mention() -> None:
    """Only the States of the case were thought of: a provision that names China surely did not apply."""
    history = run(
        provision("1", on=event("acquires", "CN"), then=protects("KG", "safe")),
        people={"p": {"born": "1990-01-01", "nationalities": {"KG": "birth"}}},
    )
    assert applies(history, "1", "2019-01-01") is UNKNOWN


def test_a_partial_account_leaves_out_what_conditions_ask_about() -> None:
    """Only events that set a provision in motion were thought of, not those that a condition asks about."""
    convicted = subject.did("is convicted", "KG").happened
    clean = provision("1", when=[~convicted], then=protects("KG", "safe"))
    assert applies(run(clean, people={"p": NATIVE}, account="partial"), "1", "2019-01-01") is UNKNOWN
    assert applies(run(clean, people={"p": NATIVE}), "1", "2019-01-01") is TRUE


def test_a_duty_without_event_that_may_have_begun_earlier_may_end_earlier() -> None:
    """The term was counted from the first day on which the conditions may have been met, as if they surely were."""
    grown = provision("1", when=[subject.age >= 18], then=owes("KG", "register", due=days(10)))
    history = run(grown, people={"p": {"born": "1997-05-01/1997-05-20"}})
    application = history.standing(f"{P}.1", "p", day("2015-05-25")).application
    assert application is not None
    assert str(application.due) == "2015-05-11/2015-05-30"


def test_no_condition_is_too_deep_to_judge() -> None:
    """Judging must not recurse: law is as deep as it is."""
    node: Node = Holds(Variable("subject"), "KG", ())
    for _ in range(100_000):
        node = Not(node)
    history = run(provision("1", when=[subject.born < date("2000-01-01")], then=_lapse()), people={"p": NATIVE})
    view = View(history, MEANINGS, {"subject": "p"}, None, day("2009-01-01"))
    assert judge(view, node).value is TRUE
