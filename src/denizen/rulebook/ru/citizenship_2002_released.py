"""Law 62-FZ of 2002 on citizenship: what becomes of a petition for exit (Art 19)."""

from denizen.language.enacting import ON_APPLICATION, loses
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru import citizenship_released_cases as worked
from denizen.rulebook.ru.citizenship_2002_exit import LAW

__all__ = ["LAW"]

MAY_LEAVE = subject.under("ru.citizenship-2002.19")

LAW.provision(
    "Art 19, petition",
    name="19-petition",
    says="A petition to leave citizenship is granted as long as no bar stands in the way.",
    on=event("applies for exit", RU),
    when=[MAY_LEAVE],
    then=loses(RU, manner="renunciation"),
    by=ON_APPLICATION,
    as_long_as=MAY_LEAVE,
    cases=worked.PETITION_2002,
)
