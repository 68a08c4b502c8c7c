"""Worked cases as texts: each answer is there, the facts can be read, everybody and everything named exists.

Every provision ships at least one case with the answer yes, one with no, and one with unknown. The last is not asked of
a provision that reads no fact at all: without an event, and with conditions on days of the calendar alone, nothing that
a case leaves untold can leave it open.
"""

from collections.abc import Iterator

from denizen.cases.faults import CaseError, write_path
from denizen.cases.reading import family_from
from denizen.language.dates import DateError, read_span
from denizen.language.errors import RulebookError
from denizen.language.provisions import Case, Provision
from denizen.rulebook.checks.conditions import reads_facts
from denizen.rulebook.checks.parts import fault, near
from denizen.rulebook.registry import Rulebook

_WANTED = {
    "yes": 'yes("…", on="2022-09-23", p={…})',
    "no": 'no("…", on="2022-09-22", p={…})',
    "unknown": 'unknown("…", on="2022-09-23", p={…}) in which the deciding fact is "unknown"',
}


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    for provision in rulebook.provisions.values():
        yield from _answers(provision)
        titles: set[tuple[str, str | None]] = set()
        for case in provision.cases:
            for problem, instead in _case(provision, case):
                yield fault(provision, f"worked case '{case.title}': {problem}", instead)
            if (case.title, case.reading) in titles:
                yield fault(provision, f"two worked cases are called '{case.title}'", "what is different about each")
            titles.add((case.title, case.reading))


def _answers(provision: Provision) -> Iterator[RulebookError]:
    if not provision.cases:
        hint = "cases=[yes(…), no(…), unknown(…)]: facts, a day, and whether the provision then applies"
        yield fault(provision, "it has no worked cases", hint)
        return
    given = {case.expects for case in provision.cases}
    for answer, instead in _WANTED.items():
        if answer not in given and (answer != "unknown" or reads_facts(provision)):
            yield fault(provision, f"no worked case has the answer {answer}", instead)


def _case(provision: Provision, case: Case) -> Iterator[tuple[str, str]]:
    try:
        if not read_span(case.on).exact:
            yield (f"'{case.on}' is not one day", 'a full ISO day: on="2022-09-23"')
    except DateError as error:
        yield (str(error), "")
    if case.bearer not in case.people:
        yield (
            f"there is nobody called '{case.bearer}'",
            near(case.bearer, case.people, f"one of {', '.join(case.people)}"),
        )
    names = [reading.name for reading in provision.readings]
    if case.reading is not None and "=" not in case.reading and case.reading not in names:
        known = f"one of {', '.join(repr(name) for name in names)}" if names else "leave reading= out"
        yield (f"the provision has no reading '{case.reading}'", near(case.reading, names, known))
    try:
        family_from(
            {
                "denizen": 1,
                "told": "2199-12-31",
                "account": "complete" if case.complete else "partial",
                "people": case.people,
            }
        )
    except CaseError as error:
        for each in error.faults:
            yield (f"{write_path(each.path[1:])}: {each.problem}", each.allowed)
