"""Law 138-FZ of 2023 on citizenship: what becomes of a petition for exit (Arts 22 and 23)."""

from denizen.language.enacting import ON_APPLICATION, B, loses, reach
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru import citizenship_released_cases as worked
from denizen.rulebook.ru.citizenship_2023_termination import ACQUIRED, LAW

__all__ = ["ACQUIRED", "LAW"]

MAY_LEAVE = subject.under("ru.citizenship-2023.22-1-1")

LAW.provision(
    "Arts 22(1)(1) and 23, petition",
    name="22-petition",
    says="A petition to leave citizenship is granted as long as no bar stands in the way.",
    on=event("applies for exit", RU),
    when=[MAY_LEAVE],
    then=loses(RU, manner="renunciation"),
    by=ON_APPLICATION,
    as_long_as=MAY_LEAVE,
    covers=reach(looks_back=True),
    grade=B,
    note="Petitions still open when Law 62-FZ ended are taken to be decided under this one; no rule on that was read.",
    cases=worked.PETITION_2023,
)
