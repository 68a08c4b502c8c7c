"""What a penalty that the law counts in units came to in money on the day asked, as lines for a terminal."""

from datetime import date

from denizen.language.dates import Day, say_day
from denizen.language.effects import Exposes
from denizen.language.money import Rate, Worth
from denizen.language.sanctions import Penalty
from denizen.reports.paper import Paper
from denizen.rulebook.units import in_money
from denizen.studies.findings import Finding


def write_money(paper: Paper, finding: Finding, *, indent: int) -> None:
    """A line for each penalty of a finding that is counted in units."""
    if not isinstance(finding.effect, Exposes):
        return
    sanction = finding.effect.sanction
    for penalty in (*sanction.alternatives, *sanction.additions):
        worth = in_money(finding.state, penalty, finding.day)
        if worth is not None and worth.converted:
            paper.write(say_money(penalty, worth), indent=indent, style="quiet" if worth.known else "warn")


def say_money(penalty: Penalty, worth: Worth) -> str:
    """``in money: fine 738,400 tenge in 2024, at 3,692 each [B]``; or that it is not known."""
    if worth.rate is None:
        return f"{penalty}: not known in {worth.unit.money}; the rulebook has no rate for {say_day(worth.day)}"
    paid = Penalty(penalty.kind, worth.minimum, worth.maximum, worth.unit.money)
    each = f"at {worth.rate.amount:,.12g} each [{worth.rate.source.grade.name}]"
    return f"in money: {paid} {_when(worth.rate, worth.day)}, {each}"


def _when(rate: Rate, day: Day) -> str:
    """The year, where one rate held for all of it."""
    year = date.fromordinal(day).year
    whole = rate.since <= date(year, 1, 1).toordinal() and rate.until > date(year, 12, 31).toordinal()
    return f"in {year}" if whole else f"on {say_day(day)}"
