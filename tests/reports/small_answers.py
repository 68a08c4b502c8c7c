"""Answers about one family under law made up for the purpose: every kind of line that a report can have."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from denizen.cases.model import Family
from denizen.interpreters.explain.scenario import Scenario, Supposition
from denizen.language.dates import Day, day
from denizen.language.enacting import (
    BY_DECISION,
    B,
    C,
    Law,
    acquires,
    empowers,
    exposes,
    fine,
    forbids,
    imprisonment,
    invokes,
    loses,
    owes,
    protects,
    reading,
    reports,
    sanction,
)
from denizen.language.words import days, event, now, subject, years
from denizen.reports.paper import Paper
from denizen.reports.text_report import write_answer, write_assessment, write_options, write_supposed
from denizen.reports.timeline_text import write_timeline
from denizen.rulebook.registry import Rulebook
from denizen.studies.assess import assess
from denizen.studies.conclusions import read_conclusion
from denizen.studies.options import options
from denizen.studies.timeline import timeline
from denizen.studies.why import why
from tests.studies.small_law import HERE, NONE, THERE, TODAY, account_of, law, proposal, rulebook

FOLDER: Final = Path(__file__).parent / "snapshots"
COMMAND: Final = "python -m tests.reports.small_answers"
SUPPOSED: Final = Scenario((Supposition("ad.bill", day("2022-09-10")),))

LOSS = loses(HERE, manner="withdrawal")


def service_act() -> Law:
    """Duties, prohibitions, powers, sanctions and a loss that two readings tell apart."""
    act = law(HERE, "service", short="Service Act")
    called = event("is called up", HERE)
    registers = event("registers for military", HERE)
    convicted = event("is convicted", HERE, article="1")
    recent = [now < subject.naturalised(HERE).last_day + years(10)]
    serve = owes(
        HERE,
        "serve",
        fulfilled_by=event("reports for service", HERE),
        refused_by=event("refuses service", HERE),
        risks=[event("fights", HERE)],
    )
    act.provision("Art 1", says="Whoever is called up serves.", on=called, then=serve, cases=[])
    register = owes(HERE, "be registered", fulfilled_by=registers, due=days(14))
    grant = event("acquires", HERE, title="naturalisation")
    act.provision("Art 2", says="New citizens register.", on=grant, then=register, cases=[])
    act.provision(
        "Art 3",
        says="Whoever is called up stays.",
        on=called,
        when=[subject.has("reserve")],
        then=forbids(HERE, "leave the district", broken_by=event("moves abroad", HERE)),
        cases=[],
        grade=C,
    )
    crime = exposes(
        HERE, sanction(fine(100, 200, "EUR"), imprisonment(None, 2), note="or a warning"), imposed_by=convicted
    )
    act.provision("Art 4", says="Refusal is a crime.", on=event("refuses service", HERE), then=crime, cases=[], grade=B)
    exempt = empowers(HERE, "ask for exemption", exercised_by=event("is exempted", HERE))
    act.provision("Art 5", says="Exemption.", when=[subject.under("ad.service.1")], then=exempt, cases=[])
    act.provision(
        "Art 6",
        says="A refusal within ten years of naturalisation ends nationality.",
        on=event("refuses service", HERE),
        when=recent,
        then=LOSS,
        by=BY_DECISION,
        mode="L08",
        cases=[],
        readings=[
            reading("ground", says="A ground only.", held_by="courts"),
            reading("automatic", says="It ends at once.", held_by="ministry", by=type(BY_DECISION).BY_LAW),
            reading("never", says="Void.", held_by="one scholar", when=[subject.age < 1], argued=True),
        ],
    )
    act.provision(
        "Art 7",
        says="No loss by marriage.",
        when=[subject.holds(HERE)],
        then=protects(HERE, "No loss by marriage."),
        cases=[],
    )
    act.gap("Art 8", says="Deferments.", because="Not read.", taints=["ad.service.1"])
    act.gap("Art 9", says="Uniforms.", because="No legal effect on status.")
    return act


def other_laws() -> list[Law]:
    """A fraud clause, two norms in conflict, a standard, practice, the other State's penalty, and a proposal."""
    citizenship = law(HERE, "citizenship", short="Citizenship Act")
    fraud = event("misrepresents", HERE)
    annulled = loses(HERE, manner="annulment")
    citizenship.provision("Art 1", says="Fraud annuls.", on=fraud, then=annulled, by=BY_DECISION, cases=[])
    moved = event("moves abroad", HERE)
    citizenship.provision("Art 2", says="Who moves loses.", on=moved, then=LOSS, cases=[])
    citizenship.provision("Art 3", says="Who moves keeps.", on=moved, then=acquires(HERE, title="option"), cases=[])
    standard = law(HERE, "standard", short="Convention")
    argued = invokes("*", "convention", "No arbitrary loss.")
    standard.provision("Art 15", says="No arbitrary loss.", on=event("refuses service"), then=argued, cases=[])
    custom = law(HERE, "custom", short="Custom")
    says = reports(HERE, "Papers are taken at the border.", departs_from=["ad.service.1"])
    custom.provision("border", says="Reported.", when=[subject.holds(HERE)], then=says, cases=[])
    there = law(THERE, "code", short="Code of SM")
    prison = exposes(THERE, sanction(imprisonment(1, 3)))
    there.provision(
        "Art 1", says="Foreign wars.", on=event("fights", HERE), when=[subject.holds(THERE)], then=prison, cases=[]
    )
    bill = proposal()
    refusal = event("refuses service", HERE)
    bill.provision("Art 1", says="The family follows.", on=refusal, then=LOSS, whom=subject.and_family, cases=[])
    return [citizenship, standard, custom, there, bill]


def book() -> Rulebook:
    return rulebook(service_act(), *other_laws(), parties={"convention": {HERE: ("2001-01-01", None)}})


def people() -> Family:
    granted = {"by": "naturalisation", "on": "2016-05-06"}
    called: dict[str, Any] = {"is called up": HERE, "on": "2022-09-01"}
    refused: dict[str, Any] = {"refuses service": HERE, "on": "2022-09-20"}
    told: dict[str, dict[str, Any]] = {
        "father": {
            "sex": "male",
            "born": "1990-02-01",
            "nationalities": {HERE: granted, THERE: "birth", "others": "none"},
            "spouse": {"id": "mother", "from": "2014"},
            "events": [called, refused, {"registers for military": HERE, "on": "2016-05-10"}],
        },
        "mother": {
            "born": "1992",
            "nationalities": {HERE: {"by": "naturalisation", "on": "2019-03"}, THERE: "never", "others": "unknown"},
            "events": [called | {"happened": "unknown"}, {"decides": HERE, "on": "2021", "about": "loss"}],
        },
        "son": {
            "born": "2015-07-09",
            "parents": ["father", "mother"],
            "nationalities": {HERE: {"by": "parent", "on": "2016-05-06"}, THERE: "unknown"},
            "events": [
                {"misrepresents": HERE, "on": "2016-05-06"},
                {"decides": HERE, "on": "2022-01-10", "about": "annulment"},
            ],
        },
        "aunt": {
            "born": "1980-01-01",
            "nationalities": {HERE: "birth", THERE: "never", "others": "none"},
            "events": [{"moves abroad": HERE, "on": "2020-02-02"}],
        },
    }
    return account_of(told)


def _assessed(scenario: Scenario, *, colour: bool = False) -> str:
    paper = Paper(76, colour)
    write_assessment(paper, assess(book(), people(), scenario, TODAY))
    return paper.text


def _differing() -> str:
    paper, law_as_it_is = Paper(76), assess(book(), people(), NONE, TODAY)
    write_supposed(paper, assess(book(), people(), SUPPOSED, TODAY), law_as_it_is)
    return paper.text


def _why(conclusion: str, scenario: Scenario = NONE) -> str:
    paper = Paper(76)
    write_answer(paper, why(book(), people(), scenario, read_conclusion(conclusion), TODAY))
    return paper.text


def _chosen(on: Day) -> str:
    paper = Paper(76)
    write_options(paper, options(book(), people(), NONE, "father", on))
    return paper.text


def _over_time() -> str:
    paper = Paper(76)
    write_timeline(paper, timeline(book(), people(), SUPPOSED))
    return paper.text


ANSWERS: Final[Mapping[str, Callable[[], str]]] = {
    "assess": lambda: _assessed(NONE),
    "assess-colour": lambda: _assessed(NONE, colour=True),
    "assess-supposed": lambda: _assessed(SUPPOSED),
    "differing": _differing,
    "why-supposed": lambda: _why("stateless(mother)", SUPPOSED),
    "why-no": lambda: _why("owes(son, ad.service.1)"),
    "why-unknown": lambda: _why("forbidden(father, ad.service.3)"),
    "why-conflict": lambda: _why("holds(aunt, AD)"),
    "options": lambda: _chosen(day("2022-09-05")),
    "timeline": _over_time,
}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, answer in ANSWERS.items():
        (FOLDER / f"{name}.txt").write_text(answer(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
