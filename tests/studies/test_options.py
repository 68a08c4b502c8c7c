"""Where choices lead, under law made up for the purpose."""

from typing import Any

import pytest

from denizen.cases.model import Family
from denizen.language.dates import Duration, shift
from denizen.language.effects import Owes
from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    Law,
    acquires,
    empowers,
    exposes,
    fine,
    loses,
    owes,
    reading,
    sanction,
)
from denizen.language.truth import FALSE, TRUE, UNKNOWN
from denizen.language.words import days, event, now, subject, years
from denizen.studies.options import ACQUIRES, EXPOSED, LOSES, STATELESS, Options, Outcome, options
from tests.studies.small_law import (
    CALLED_UP,
    FIGHTS,
    FINE,
    HERE,
    NONE,
    PRISON,
    REFUSES,
    REPORTS,
    THERE,
    TODAY,
    account_of,
    add,
    dual,
    family,
    law,
    person,
    proposal,
    rulebook,
    supposing,
)

CALLED: dict[str, Any] = {"is called up": HERE, "on": "2022-09-22"}
DECLINES = event("declines nationality", HERE)
DECLINED = subject.did("declines nationality", HERE).happened
MAN = family(man=dual(CALLED))


def serving(**more: Any) -> Owes:
    return owes(HERE, "serve", fulfilled_by=REPORTS, refused_by=REFUSES, **more)


def called_up(**more: Any) -> Law:
    """Whoever is called up must serve; a refusal costs a fine."""
    act = law(HERE)
    add(act, "service", serving(**more), on=CALLED_UP)
    add(act, "refusal", FINE, on=REFUSES)
    return act


def forbidding(trigger: Any) -> Law:
    """The other State punishes its nationals for an event in the service of the first."""
    act = law(THERE)
    add(act, "foreign-service", PRISON, on=trigger, when=[subject.holds(THERE)])
    return act


def ask(*laws: Law, of: Family = MAN) -> Options:
    return options(rulebook(*laws), of, NONE, "man", TODAY)


def outcome(found: Options, verb: str, act: str = "serve") -> Outcome:
    return next(each for each in found.outcomes if each.choice.name == f"{verb}: {act}")


def seen(found: Outcome) -> set[tuple[str, str, str, bool]]:
    return {(each.person, each.what, each.state, each.certain) for each in found.consequences}


# --- double binds ----------------------------------------------------------------------------------------------------


def test_a_double_bind_is_certain_where_every_way_is_sanctioned() -> None:
    found = ask(called_up(), forbidding(REPORTS))
    assert seen(outcome(found, "comply")) == {("man", EXPOSED, THERE, True)}
    assert seen(outcome(found, "refuse")) == {("man", EXPOSED, HERE, True)}
    assert [(bind.provision, bind.value) for bind in found.double_binds] == [("ad.act.service", TRUE)]


def test_a_double_bind_is_possible_where_one_way_only_risks_a_sanction() -> None:
    found = ask(called_up(risks=[FIGHTS]), forbidding(FIGHTS))
    complied = outcome(found, "comply")
    assert complied.sanctioned("man") is UNKNOWN
    assert [each.because for each in complied.consequences] == [("man fights (AD)",)]
    assert [bind.value for bind in found.double_binds] == [UNKNOWN]


def test_there_is_no_double_bind_where_one_way_is_free() -> None:
    found = ask(called_up())
    assert outcome(found, "comply").sanctioned("man") is FALSE
    assert outcome(found, "refuse").sanctioned("man") is TRUE
    assert found.double_binds == ()


def test_what_is_entailed_counts_as_surely_as_the_choice() -> None:
    found = ask(called_up(entails=[FIGHTS]), forbidding(FIGHTS))
    assert [bind.value for bind in found.double_binds] == [TRUE]


def test_a_sanction_of_another_member_of_the_family_binds_nobody_else() -> None:
    there = law(THERE)
    add(there, "relatives", PRISON, on=REPORTS, whom=subject.spouse)
    wife = dual()
    man = dual(CALLED, spouse={"id": "wife", "from": "2015-01-01"})
    found = ask(called_up(), there, of=family(man=man, wife=wife))
    assert seen(outcome(found, "comply")) == {("wife", EXPOSED, THERE, True)}
    assert found.double_binds == ()


# --- powers, deadlines, what is averted -----------------------------------------------------------------------------


def escaping() -> Law:
    """A duty with a deadline, a sanction for letting it pass, and a power that ends it."""
    act = law(HERE)
    exempted = subject.did("is exempted", HERE)
    add(act, "service", serving(due=days(30)), on=CALLED_UP, as_long_as=~exempted)
    add(act, "refusal", FINE, on=REFUSES)
    add(act, "breach", exposes(HERE, sanction(fine(5, 5, "EUR"))), on=event("breaches", HERE))
    claim = empowers(HERE, "claim exemption", exercised_by=event("is exempted", HERE))
    add(act, "exemption", claim, when=[subject.under("ad.act.service")])
    return act


def test_a_power_frees_and_averts_what_comes_if_nothing_is_done() -> None:
    found = ask(escaping(), forbidding(REPORTS))
    assert [(each.provision, each.certain) for each in found.idle] == [("ad.act.breach", True)]
    used = outcome(found, "use", "claim exemption")
    assert used.frees == ("ad.act.service",)
    assert [each.provision for each in used.averts] == ["ad.act.breach"]
    assert used.sanctioned("man") is FALSE


def test_a_power_that_frees_undoes_a_double_bind() -> None:
    without = law(HERE)
    add(without, "service", serving(due=days(30)), on=CALLED_UP)
    add(without, "refusal", FINE, on=REFUSES)
    add(without, "breach", exposes(HERE, sanction(fine(5, 5, "EUR"))), on=event("breaches", HERE))
    assert [bind.value for bind in ask(without, forbidding(REPORTS)).double_binds] == [TRUE]
    assert ask(escaping(), forbidding(REPORTS)).double_binds == ()


def leaving(*, granted_by_decision: bool = True) -> Law:
    """A duty of nationals only, and a petition to leave the nationality."""
    act = law(HERE)
    add(act, "service", serving(), on=CALLED_UP, as_long_as=subject.holds(HERE))
    add(act, "refusal", FINE, on=REFUSES)
    asks = event("applies for exit", HERE)
    add(act, "petition", empowers(HERE, "ask for exit", exercised_by=asks), when=[subject.holds(HERE)])
    by = ON_APPLICATION if granted_by_decision else BY_LAW
    add(act, "exit", loses(HERE, manner="renunciation"), on=asks, by=by)
    return act


def test_a_petition_that_may_free_makes_a_double_bind_doubtful() -> None:
    found = ask(leaving(), forbidding(REPORTS))
    used = outcome(found, "use", "ask for exit")
    assert (used.frees, used.may_free) == ((), ("ad.act.service",))
    assert [(each.what, each.given_up) for each in used.consequences] == [(LOSES, True)]
    assert used.sanctioned("man") is FALSE
    assert [bind.value for bind in found.double_binds] == [UNKNOWN]


def test_giving_a_nationality_up_is_no_sanction() -> None:
    found = ask(leaving(granted_by_decision=False), forbidding(REPORTS))
    assert outcome(found, "use", "ask for exit").frees == ("ad.act.service",)
    assert found.double_binds == ()


def test_giving_the_only_nationality_up_is_no_way_out() -> None:
    there = law(THERE)
    add(there, "service-elsewhere", PRISON, on=REPORTS)
    found = ask(leaving(granted_by_decision=False), there, of=family(man=person(CALLED)))
    assert outcome(found, "use", "ask for exit").sanctioned("man") is TRUE
    assert [bind.value for bind in found.double_binds] == [TRUE]


def test_complying_averts_the_breach_and_ignoring_brings_it() -> None:
    found = ask(escaping())
    assert [each.provision for each in outcome(found, "comply").averts] == ["ad.act.breach"]
    ignored = outcome(found, "ignore")
    assert seen(ignored) == {("man", EXPOSED, HERE, True)}
    assert ignored.averts == ()


def test_only_a_duty_with_a_deadline_can_be_ignored() -> None:
    assert {each.choice.verb for each in ask(called_up()).outcomes} == {"comply", "refuse"}
    assert {each.choice.verb for each in ask(escaping()).outcomes} == {"comply", "refuse", "ignore", "use"}


def test_a_duty_fulfilled_leaves_no_choice() -> None:
    registers = event("registers for military", HERE)
    act = law(HERE)
    register = owes(HERE, "register", fulfilled_by=registers, refused_by=REFUSES, due=days(30))
    add(act, "register", register, on=CALLED_UP)
    registered = {"registers for military": HERE, "on": "2022-09-23", "channel": "in person"}
    done = account_of({"man": dual(CALLED, registered)}, told="2022-12-01")
    assert options(rulebook(act), done, NONE, "man", done.told).outcomes == ()
    open_still = account_of({"man": dual(CALLED)}, told="2022-12-01")
    assert options(rulebook(act), open_still, NONE, "man", open_still.told).outcomes != ()


def test_outcomes_are_followed_for_two_years() -> None:
    found = ask(called_up())
    assert found.until == shift(TODAY, Duration(years=2))


def test_what_is_told_of_later_days_is_not_yet_known() -> None:
    refused = family(man=dual(CALLED, {"refuses service": HERE, "on": "2022-09-23"}))
    before, after = (options(rulebook(called_up()), refused, NONE, "man", day) for day in (TODAY - 1, TODAY))
    assert before.idle == ()
    assert outcome(before, "refuse").sanctioned("man") is TRUE
    assert "ad.act.refusal" not in {each.provision for each in outcome(after, "refuse").consequences}


@pytest.mark.parametrize(("term", "reached"), [(731, True), (732, False)])
def test_a_deadline_counts_only_within_the_two_years(term: int, *, reached: bool) -> None:
    act = law(HERE)
    # The call came a day before the day asked about, a breach lies a day after the deadline, and 2024 is a leap year.
    add(act, "service", serving(due=days(term)), on=CALLED_UP)
    add(act, "breach", FINE, on=event("breaches", HERE))
    assert bool(ask(act).idle) is reached


# --- losses ----------------------------------------------------------------------------------------------------------


def losing(**more: Any) -> Law:
    """A refusal ends nationality by law; so does whatever ``more`` adds to a second ground."""
    act = law(HERE)
    add(act, "service", serving(), on=CALLED_UP)
    add(act, "refusal", loses(HERE, manner="withdrawal"), on=REFUSES)
    if more:
        add(act, "unfit", loses(HERE, manner="withdrawal"), **more)
    return act


def test_a_loss_and_the_statelessness_it_ends_in() -> None:
    only = family(man=person(CALLED))
    assert seen(outcome(ask(losing(), of=only), "refuse")) == {
        ("man", LOSES, HERE, True),
        ("man", STATELESS, "", True),
    }
    assert seen(outcome(ask(losing(), of=MAN), "refuse")) == {("man", LOSES, HERE, True)}


def test_a_loss_that_is_possible_anyway_does_not_hide_that_a_choice_makes_it_certain() -> None:
    """Whatever he does, an authority may withdraw his nationality; if he refuses, it is gone for certain."""
    act = losing(on=event("is born"), by=BY_DECISION)
    found = ask(act)
    assert [(each.what, each.certain) for each in found.idle if each.what == LOSES] == [(LOSES, False)]
    assert ("man", LOSES, HERE, True) in seen(outcome(found, "refuse"))
    assert outcome(found, "refuse").sanctioned("man") is TRUE


def test_a_loss_through_somebody_else_does_not_hide_a_loss_through_the_choice() -> None:
    """His wife lets her deadline pass, and the family loses with her; a refusal of his own still counts as one."""
    act = law(HERE)
    add(act, "service", serving(due=days(30)), on=CALLED_UP)
    add(act, "refusal", loses(HERE, manner="withdrawal"), on=REFUSES)
    add(act, "breach", loses(HERE, manner="withdrawal"), on=event("breaches", HERE), whom=subject.and_family)
    couple = family(man=dual(CALLED, spouse={"id": "wife", "from": "2015-01-01"}), wife=dual(CALLED))
    found = ask(act, of=couple)
    refused = outcome(found, "refuse")
    assert ("man", LOSES, "ad.act.refusal") in {(e.person, e.what, e.provision) for e in refused.consequences}
    assert [bind.value for bind in found.double_binds] == [TRUE]


def test_what_comes_however_the_duty_is_met_is_said_once() -> None:
    act = called_up()
    add(act, "either-way", exposes(HERE, sanction(fine(1, 1, "EUR"))), on=CALLED_UP, when=[subject.age >= 33])
    found = ask(act)
    for verb in ("comply", "refuse"):
        assert "ad.act.either-way" not in {each.provision for each in outcome(found, verb).consequences}


# --- scenarios -------------------------------------------------------------------------------------------------------


def test_a_choice_drawn_from_a_proposal_is_marked() -> None:
    bill = proposal()
    add(bill, "service", serving(), on=CALLED_UP)
    add(bill, "refusal", FINE, on=REFUSES)
    assert ask(bill).outcomes == ()
    found = options(rulebook(bill), MAN, supposing("ad.bill"), "man", TODAY)
    assert found.outcomes
    assert all(each.choice.assumed for each in found.outcomes)


def test_readings_not_followed_are_named_unless_only_argued() -> None:
    act = law(HERE)
    readings = [reading(name, says=name, held_by="courts", argued=name == "third") for name in ("first", "second")]
    readings.append(reading("third", says="third", held_by="one scholar", argued=True))
    add(act, "service", serving(), on=CALLED_UP, readings=readings)
    assert ask(act).readings == (("ad.act.service", "second"),)


def applying() -> Law:
    """Whoever may apply for the nationality, and applies, may be admitted."""
    act = law(HERE)
    asks = event("applies for citizenship", HERE)
    add(act, "power", empowers(HERE, "apply for citizenship", exercised_by=asks), when=[~subject.holds(HERE)])
    add(act, "admission", acquires(HERE, title="naturalisation"), on=asks, by=ON_APPLICATION)
    return act


def test_a_nationality_that_a_choice_may_bring_is_among_its_outcomes() -> None:
    stranger = family(man=person(nationalities={HERE: "never", THERE: "birth", "others": "none"}))
    [found] = ask(applying(), law(THERE), of=stranger).outcomes
    [gained] = found.consequences
    assert (gained.what, gained.state, gained.provision, gained.certain) == (ACQUIRES, HERE, "ad.act.admission", False)
    assert gained.because == (f"{HERE} decides about man under ad.act.admission",)


def test_a_nationality_that_would_come_by_itself_is_forgone() -> None:
    act = law(HERE)
    add(act, "birthright", acquires(HERE, title="recognition"), when=[now >= subject.born + years(40), ~DECLINED])
    add(act, "power", empowers(HERE, "decline", exercised_by=DECLINES), when=[~subject.holds(HERE)])
    stranger = family(
        man=person(nationalities={HERE: "never", THERE: "birth", "others": "none"}) | {"born": "1983-01-01"}
    )
    found = ask(act, law(THERE), of=stranger)
    assert [each.what for each in found.idle] == [ACQUIRES]
    [declined] = found.outcomes
    assert [(each.what, each.state) for each in declined.forgoes] == [(ACQUIRES, HERE)]
    assert declined.averts == ()
