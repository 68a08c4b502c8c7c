"""The eight-rule regime of :mod:`bench.regime` as a tax and benefit system of OpenFisca-Core.

It is imported in the throwaway environment of the benchmark only. It is written as OpenFisca's own country template
is: a person and a group entity, input variables, formulas dated by their names, parameters in YAML. A variable that is
one of the rules says so in its label; the others are steps to it.
"""

# ruff: noqa: N801, N805
# mypy: disable-error-code="import-not-found", allow-subclassing-any
from datetime import date
from pathlib import Path
from typing import Any

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DAY, ETERNITY
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

#: OpenFisca knows no missing value: an event that never was lies at the end of time.
NEVER = date(9999, 12, 31)
_NEVER = numpy.datetime64(NEVER)
_A_DAY = numpy.timedelta64(1, "D")

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)
Family = build_entity(
    key="family",
    plural="families",
    label="A couple and their children",
    roles=[
        {
            "key": "spouse",
            "plural": "spouses",
            "label": "One of the couple",
            "subroles": ["first_spouse", "second_spouse"],
        },
        {"key": "child", "plural": "children", "label": "A child of the couple"},
    ],
)


class State(Enum):
    none = "none"
    RU = "Russia"
    KZ = "Kazakhstan"
    KG = "Kyrgyzstan"
    TJ = "Tajikistan"
    UZ = "Uzbekistan"
    elsewhere = "another State"


def years_after(days: Any, years: int) -> Any:
    """The same day some years later; 29 February falls back to the last day of the month."""
    months = days.astype("datetime64[M]")
    later = months + numpy.timedelta64(12 * years, "M")
    last = (later + numpy.timedelta64(1, "M")).astype("datetime64[D]") - _A_DAY
    same = later.astype("datetime64[D]") + (days - months.astype("datetime64[D]"))
    return numpy.minimum(numpy.minimum(same, last), _NEVER)


# --- what is told ----------------------------------------------------------------------------------------------------


class born_on(Variable):
    value_type = date
    entity = Person
    definition_period = ETERNITY
    label = "Day of birth"


class birthplace(Variable):
    value_type = Enum
    possible_values = State
    default_value = State.none
    entity = Person
    definition_period = ETERNITY
    label = "State of birth"


class origin_nationality(Variable):
    value_type = Enum
    possible_values = State
    default_value = State.none
    entity = Person
    definition_period = ETERNITY
    label = "Nationality of origin, still held"


class other_nationality(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Holds the nationality of some further State"


class russian_by_birth(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Acquired the nationality of Russia by birth"


class naturalised_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = ETERNITY
    label = "Day of naturalisation in Russia"


class refuses_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = ETERNITY
    label = "Day of refusing service"


class serves_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = ETERNITY
    label = "Day of completing service"


class fights_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = ETERNITY
    label = "Day of fighting for Russia"


# --- rules 1 to 3: the duty ------------------------------------------------------------------------------------------


class recent_until(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = DAY
    label = "First day on which a naturalisation is no longer recent"

    def formula_2022_09_22(person: Any, period: Any, parameters: Any) -> Any:
        return years_after(person("naturalised_on", period), parameters(period).service.recent_years)


class recent(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Rule 1: naturalised less than ten years ago"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        return (person("naturalised_on", period) <= period.start.date) * (
            person("recent_until", period) > period.start.date
        )


class origin(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Rule 2: came from one of the four States"

    def formula_2022_09_22(person: Any, period: Any, parameters: Any) -> Any:
        listed = parameters(period).service.origins
        return listed[person("origin_nationality", period)] + listed[person("birthplace", period)] > 0


class liable_since(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = DAY
    label = "Day on which the duty began"

    def formula_2022_09_22(person: Any, period: Any, parameters: Any) -> Any:
        began = numpy.datetime64(parameters(period).service.began)
        since = numpy.maximum(person("naturalised_on", period), began)
        liable = person("origin", period) * (since < person("recent_until", period))
        return numpy.where(liable, since, _NEVER)


class due_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = DAY
    label = "Last day for doing the service"

    def formula_2022_09_22(person: Any, period: Any, parameters: Any) -> Any:
        return years_after(person("liable_since", period), parameters(period).service.deadline_years)


class owes(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Rule 3: must serve within a year"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        begun = person("liable_since", period) <= period.start.date
        return begun * person("recent", period) * person("national", period)


# --- rules 4 and 5: the grounds --------------------------------------------------------------------------------------


class breach_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = DAY
    label = "Day on which the deadline has passed, unless the family lost the nationality before"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        since, due = person("liable_since", period), person("due_on", period)
        serves, refuses = person("serves_on", period), person("refuses_on", period)
        settled = (since <= serves) * (serves <= due) + (since <= refuses) * (refuses <= due)
        still_owed = due < person("recent_until", period)
        return numpy.where(still_owed * ~settled, due + _A_DAY, _NEVER)


class refusal_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = DAY
    label = "Day of a refusal while the duty is owed, unless the family lost the nationality before"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        refuses = person("refuses_on", period)
        owed = (person("liable_since", period) <= refuses) * (refuses < person("recent_until", period))
        return numpy.where(owed * (refuses <= person("breach_on", period)), refuses, _NEVER)


class ground_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = DAY
    label = "Day of the first ground of the person's own, unless the family lost the nationality before"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        return numpy.minimum(person("refusal_on", period), person("breach_on", period))


class refused(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Rule 4: refused the service"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        day = person("refusal_on", period)
        return (day <= period.start.date) * (day <= person("family_loss_on", period))


class breached(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Rule 5: let the year pass"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        day = person("breach_on", period)
        return (day <= period.start.date) * (day <= person("family_loss_on", period))


# --- rules 6 and 7: the loss -----------------------------------------------------------------------------------------


class family_loss_on(Variable):
    value_type = date
    default_value = NEVER
    entity = Person
    definition_period = DAY
    label = "Day on which a national's spouse or parent loses the nationality by a ground of their own"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        # The functions over a group take numbers and stand in zero for nobody, so days are counted back from the end.
        before_the_end = (_NEVER - person("ground_on", period)).astype(int)
        of_spouse = person.value_from_partner(before_the_end, person.family, Family.SPOUSE)
        of_parents = person.family.max(before_the_end, role=Family.SPOUSE)
        first = numpy.where(person.has_role(Family.CHILD), of_parents, of_spouse)
        day = _NEVER - first.astype("timedelta64[D]")
        by_birth = person("russian_by_birth", period) * (person("born_on", period) <= day)
        return numpy.where(by_birth + (person("naturalised_on", period) <= day), day, _NEVER)


class loses(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Rule 6: loses the nationality by a ground of the person's own"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        return person("refused", period) + person("breached", period)


class loses_with_family(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Rule 7: loses the nationality with the spouse or a parent"

    def formula_2022_09_22(person: Any, period: Any) -> Any:
        day = person("family_loss_on", period)
        return (day <= period.start.date) * (day < person("ground_on", period))


class national(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Is a national of Russia"

    def formula(person: Any, period: Any) -> Any:
        by_birth = person("russian_by_birth", period) * (person("born_on", period) <= period.start.date)
        acquired = by_birth + (person("naturalised_on", period) <= period.start.date)
        return acquired * ~person("loses", period) * ~person("loses_with_family", period)


# --- rule 8: at home -------------------------------------------------------------------------------------------------


class exposed(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Rule 8: liable to imprisonment in the State of origin for fighting"

    def formula_2022_09_22(person: Any, period: Any, parameters: Any) -> Any:
        service = parameters(period).service
        fights = person("fights_on", period)
        fought = (numpy.datetime64(service.began) <= fights) * (fights <= period.start.date)
        return fought * (service.origins[person("origin_nationality", period)] > 0)


class stateless(Variable):
    value_type = bool
    entity = Person
    definition_period = DAY
    label = "Is a national of no State"

    def formula(person: Any, period: Any) -> Any:
        no_origin = person("origin_nationality", period) == State.none
        return ~person("national", period) * no_origin * ~person("other_nationality", period)


# --- the regime ------------------------------------------------------------------------------------------------------


def regime() -> Any:
    """The tax and benefit system."""
    system = TaxBenefitSystem([Family, Person])
    system.add_variables(*(kind for kind in Variable.__subclasses__() if kind.__module__ == __name__))
    system.load_parameters(str(Path(__file__).with_name("openfisca_parameters")))
    return system
