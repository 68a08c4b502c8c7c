"""Effects that make no sense where they stand: a clock without a start, a decision on nothing, practice as law."""

from collections.abc import Iterator

from denizen.language.effects import Acquires, Effect, Exposes, Loses, Owes, Reports
from denizen.language.errors import RulebookError
from denizen.language.provisions import Modality, Provision
from denizen.rulebook.checks.parts import Variant, effects, fault, variants
from denizen.rulebook.registry import Rulebook


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    for provision in rulebook.provisions.values():
        found = dict.fromkeys((*_clocks(provision), *_practice(provision)))
        for variant in variants(provision):
            found.update(dict.fromkeys(_variant(variant)))
        for effect in effects(provision):
            found.update(dict.fromkeys(_effect(provision, effect)))
        for problem, instead in found:
            yield fault(provision, problem, instead)


def _clocks(provision: Provision) -> Iterator[tuple[str, str]]:
    reach = provision.reach
    if provision.on is None:
        if provision.lasts is not None:
            yield (
                "as_long_as= counts from an event, but the provision has no event",
                "the condition in when=, or give on=event(…)",
            )
        if reach.since is not None or reach.until is not None or reach.looks_back:
            yield (
                "covers= limits the events covered, but the provision has no event",
                "on=event(…), or leave covers= out",
            )
    if reach.since is not None and reach.until is not None and reach.since >= reach.until:
        yield ("covers= ends before it begins", "reach(since=…, until=…) with the earlier day first")


def _practice(provision: Provision) -> Iterator[tuple[str, str]]:
    practice = provision.instrument.kind == "practice"
    for effect in effects(provision):
        if practice and not isinstance(effect, Reports):
            yield (
                "practice changes no status and imposes nothing",
                "then=reports(…), or an instrument of another kind",
            )
        if not practice and isinstance(effect, Reports):
            yield (
                "reports() stands outside practice",
                'an instrument of its own: Law("kz.practice", KZ, kind="practice", …)',
            )


def _variant(variant: Variant) -> Iterator[tuple[str, str]]:
    under = f" under the reading '{variant.reading}'" if variant.reading else ""
    kinds = {type(effect) for effect in variant.effects}
    if not variant.effects:
        yield (f"it does nothing{under}", "an effect in then=")
    if variant.modality is not Modality.BY_LAW and not kinds & {Acquires, Loses, Exposes}:
        yield (
            f"nothing is left to decide{under}: by= is for nationality gained or lost, and for sanctions",
            "leave by= out",
        )
    ends = {effect.state for effect in variant.effects if isinstance(effect, Loses)}
    begins = {effect.state for effect in variant.effects if isinstance(effect, Acquires)}
    for state in sorted(ends & begins):
        yield (f"the nationality of {state} begins and ends at once{under}", "two provisions, each with its own event")


def _effect(provision: Provision, effect: Effect) -> Iterator[tuple[str, str]]:
    if isinstance(effect, Owes) and effect.due is not None and effect.fulfilled_by is None:
        yield (
            f"the duty to {effect.act} has a deadline, but nothing fulfils it: everybody would breach it",
            "fulfilled_by=event(…)",
        )
    if effect.state == "*" and provision.on is None:
        yield ("'*' stands for the State of the event, but the provision has no event", "on=event(…), or a State")
