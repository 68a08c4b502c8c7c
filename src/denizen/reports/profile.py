"""The profile of a State in the typology, as text and in JSON."""

from typing import Any

from denizen.language.dates import say_day, write_day
from denizen.language.modes import MODES
from denizen.language.states import name_of
from denizen.reports.case_text import write_case
from denizen.reports.json_report import NOTICE, law_heading
from denizen.reports.paper import Paper
from denizen.studies.profile import LABEL, Mode, Profile

_WORDS = {True: "present", False: "absent", None: "not covered"}


def write_profile(paper: Paper, found: Profile, *, witness: bool) -> None:
    paper.write(f"{name_of(found.state)} on {say_day(found.on)}, by what its law does", style="title")
    for mode in found.modes:
        paper.write()
        said = f", {mode.procedure}{_reach(mode)}" if mode.present else f": {mode.why}" if mode.why else ""
        paper.write(f"{mode.code:<5}{_WORDS[mode.present]:<12}{MODES[mode.code]}{said}", hang=17)
        for provision in mode.provisions:
            paper.write(provision, indent=17, style="quiet")
        if witness and mode.data is not None and mode.day is not None:
            paper.command(f"denizen assess FILE --on {write_day(mode.day)} --law-of {write_day(found.on)}")
            paper.lines.extend(write_case(mode.data).rstrip("\n").split("\n"))
    paper.write()
    paper.write("Absent: no provision encoded does it; what is not encoded cannot be seen.", style="quiet")
    paper.write(NOTICE, style="quiet")


def _reach(mode: Mode) -> str:
    if mode.basis == LABEL:
        return f"; by its label: {mode.why}"
    if mode.code.startswith("A"):
        return f"; reaches {mode.person}"
    return "; reaches any citizen" if mode.reaches == "any" else "; reaches some citizens only, none by birth"


def profile_to_json(found: Profile) -> dict[str, Any]:
    return {
        **law_heading("profile", found.rulebook),
        "state": found.state,
        "on": write_day(found.on),
        "modes": {mode.code: _mode(mode) for mode in found.modes},
    }


def _mode(mode: Mode) -> dict[str, Any]:
    if not mode.present:
        return {"present": mode.present, "basis": mode.basis, **({"because": mode.why} if mode.why else {})}
    if mode.basis == LABEL:
        return {
            "present": True,
            "basis": LABEL,
            "because": mode.why,
            "procedure": mode.procedure,
            "provisions": list(mode.provisions),
        }
    return {
        "present": True,
        "basis": mode.basis,
        "procedure": mode.procedure,
        "reaches": mode.reaches,
        "provisions": list(mode.provisions),
        "person": mode.person,
        "witness": {"on": write_day(mode.day or 0), "case": mode.data},
    }
