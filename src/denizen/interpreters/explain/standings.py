"""Everything that applies on a day: each provision is asked of each person, most of them for one condition only."""

from collections.abc import Container, Mapping

from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.records import Standing
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.explain.view import View, judge
from denizen.language.dates import Day
from denizen.language.truth import FALSE

#: For each person, by provision and in the order of the law, what applies or may apply.
Standings = Mapping[str, Mapping[str, Standing]]


def standings_on(history: History, day: Day, among: Container[str] | None = None) -> Standings:
    """The provisions, or those ``among`` them, that apply or may apply to each person on a day.

    Whoever is not yet born has none.
    """
    history.forget_views()
    norms = history.norms
    asked_for = norms.by_id if among is None else among
    in_force = [norm for norm in norms.standing if norm.id in asked_for and norm.force.truth(day)[0] is not FALSE]
    met: dict[str, list[Norm]] = {person: [] for person in history.family.people}
    for name, person in history.applications:
        if name in asked_for and norms.by_id[name].on is not None:
            met[person].append(norms.by_id[name])
    found: dict[str, Mapping[str, Standing]] = {}
    for person, told in history.family.people.items():
        if told.born.earliest > day:
            found[person] = {}
            continue
        view = history.view(person, day)
        asked = met[person] + [norm for norm in in_force if not _surely_not(norms, norm, view)]
        asked.sort(key=lambda norm: norms.order[norm.id])
        standings = [(norm.id, history.standing(norm.id, person, day)) for norm in asked]
        found[person] = {name: standing for name, standing in standings if standing.value is not FALSE}
    return found


def _surely_not(norms: Norms, norm: Norm, view: View) -> bool:
    """Whether the first condition fails, of a provision that asks about nobody else and has no other reading."""
    if not norm.falls_on_the_subject or not norm.when or norm.id in norms.rivals:
        return False
    return judge(view, norm.when[0]).value is FALSE
