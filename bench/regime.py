"""The regime announced on 22 September 2022, cut down to eight rules, as an instrument of Denizen.

It is made up for measuring, lives in memory only and is no part of the rulebook; what was really announced is
:mod:`denizen.rulebook.ru.announcement_2022`.
"""

from typing import Any

from bench import families
from denizen.cases.model import Family
from denizen.cases.reading import family_from
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.language.dates import Day, day
from denizen.language.enacting import C, Law, exposes, imprisonment, loses, owes, penalty, reports, sanction
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, RU, TJ, UZ
from denizen.language.truth import TRUE
from denizen.language.words import bearer, bearers, event, subject, years
from denizen.rulebook.registry import assemble
from denizen.studies.conclusions import stateless

ORIGINS = (KZ, KG, TJ, UZ)

LAW = Law(
    "bench.regime",
    RU,
    kind="statement",
    title="A regime of eight rules for measuring",
    short="Regime",
    force=in_force("2022-09-22"),
    source=Source("made up for the benchmark", "", C),
)

LAW.provision(
    "rule 1",
    name="recent",
    says="Whoever was naturalised in Russia less than ten years ago is a recent citizen.",
    when=[subject.naturalised(RU).within(years(10))],
    then=reports(RU, "naturalised less than ten years ago"),
    cases=[],
)

LAW.provision(
    "rule 2",
    name="origin",
    says="Whoever was a national of Kazakhstan, Kyrgyzstan, Tajikistan or Uzbekistan, or born there, comes from there.",
    when=[subject.came_from(*ORIGINS)],
    then=reports(RU, "came from one of the four States"),
    cases=[],
)

LAW.provision(
    "rule 3",
    name="service",
    says="A recent citizen who comes from one of the four States must serve within a year.",
    when=[subject.holds(RU), subject.under("bench.regime.recent"), subject.under("bench.regime.origin")],
    then=owes(
        RU,
        "do military service within a year",
        fulfilled_by=event("completes service", RU),
        refused_by=event("refuses service", RU),
        due=years(1),
    ),
    cases=[],
)

LAW.provision(
    "rule 4",
    name="refusal",
    says="Whoever refuses the service is to lose citizenship.",
    on=event("refuses service", RU),
    when=[subject.under("bench.regime.service")],
    then=exposes(RU, sanction(penalty("loss of citizenship"))),
    cases=[],
)

LAW.provision(
    "rule 5",
    name="deadline",
    says="Whoever lets the year pass is to lose citizenship.",
    on=event("breaches", RU, provision="bench.regime.service"),
    then=exposes(RU, sanction(penalty("loss of citizenship"))),
    cases=[],
)

LAW.provision(
    "rule 6",
    name="loss",
    says="Who refused, or let the year pass, loses citizenship.",
    when=[subject.under("bench.regime.refusal") | subject.under("bench.regime.deadline")],
    then=loses(RU, manner="withdrawal"),
    mode="L08",
    cases=[],
)

LAW.provision(
    "rule 7",
    name="family",
    says="The spouse and the children lose citizenship with whoever loses it under rule 6.",
    on=event("loses", RU, provision="bench.regime.loss"),
    then=loses(RU, manner="withdrawal"),
    whom=bearers("spouse", "child", where=bearer.holds(RU)),
    mode="L11",
    cases=[],
)

for state in ORIGINS:
    LAW.provision(
        f"rule 8 ({state})",
        name=f"fighting-{state.lower()}",
        says="A national who fights for Russia is liable to imprisonment at home.",
        on=event("fights", RU),
        when=[subject.holds(state)],
        then=exposes(state, sanction(imprisonment(5, 9))),
        cases=[],
    )

#: The provisions that stand for a word of :data:`bench.families.WORDS`.
PROVISIONS = {
    "recent": ("bench.regime.recent",),
    "origin": ("bench.regime.origin",),
    "owes": ("bench.regime.service",),
    "refused": ("bench.regime.refusal",),
    "breached": ("bench.regime.deadline",),
    "loses": ("bench.regime.loss",),
    "loses with family": ("bench.regime.family",),
    "exposed": tuple(f"bench.regime.fighting-{state.lower()}" for state in ORIGINS),
}


def regime() -> Norms:
    """The regime, ready to run."""
    return norms_of(assemble((RU, *ORIGINS), [LAW], {}), Scenario())


def case_of(family: families.Family) -> dict[str, Any]:
    """The family as the data of a case file."""
    people = {name: _person(person) for name, person in family.people.items()}
    couple = [name for name in family.couple if name in people]
    for name in people:
        if name not in couple:
            people[name]["parents"] = couple
    if len(couple) == 2:
        people[couple[0]]["spouse"] = {"id": couple[1], "from": "2017-03-01"}
    return {"denizen": 1, "told": "2199-12-31", "account": "complete", "people": people}


def _person(person: families.Person) -> dict[str, Any]:
    nationalities: dict[str, Any] = {"others": "none"}
    if person.origin:
        nationalities[person.origin] = "birth"
    if person.other:
        nationalities["DE"] = "birth"
    if person.russian:
        by_birth = person.russian == "birth"
        nationalities[RU] = "birth" if by_birth else {"by": "naturalisation", "on": person.russian}
    told = {"refuses service": person.refuses, "completes service": person.serves, "fights": person.fights}
    events = [{kind: RU, "on": on} for kind, on in told.items() if on]
    return {
        "born": person.born,
        "birthplace": person.birthplace,
        "nationalities": nationalities,
        **({"events": events} if events else {}),
    }


def read(family: families.Family) -> tuple[Family, Day]:
    """The family as Denizen holds it in memory, and the day asked."""
    return family_from(case_of(family)), day(family.day)


def answers(history: History, on: Day) -> families.Answers:
    """The words that surely hold of each person on a day."""
    return {person: frozenset(_words(history, person, on)) for person in history.family.people}


def _words(history: History, person: str, on: Day) -> set[str]:
    held = {
        word
        for word, provisions in PROVISIONS.items()
        if any(history.standing(provision, person, on).value is TRUE for provision in provisions)
    }
    if history.nationality(person, RU, on)[0].value is TRUE:
        held.add("national")
    if stateless(history, person, on) is TRUE:
        held.add("stateless")
    return held
