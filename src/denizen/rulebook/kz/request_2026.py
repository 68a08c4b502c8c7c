"""Request of a deputy of the Mazhilis of 4 March 2026 for milder treatment of those who return from fighting abroad.

Addressed to the Prosecutor General and the interior minister: to review Articles 170 to 172 of the criminal code, to
grade liability, and to suspend the sentences of volunteers who came back and committed no war crimes. No bill is
known. It never was law and is kept as what it is, a proposal.
"""

from typing import Any

from denizen.language.enacting import B, Law, no, protects, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import subject

LAW = Law(
    "kz.request-2026",
    KZ,
    kind="statement",
    title="Deputy's request of 4 March 2026 on Articles 170 to 172 of the Criminal Code",
    short="Request of 4 March 2026",
    force=history(statement="2026-03-04"),
    source=Source("Ulysmedia, article 69289; Lada.kz, article 150178", "https://ulysmedia.kz", B),
)

FIGHTS: dict[str, Any] = {"fights": "RU", "on": "2025-03-10", "in": "UA", "form": "contract"}
COMES_BACK: dict[str, Any] = {"returns": "KZ", "on": "2026-04-02"}


PERHAPS = {"happened": "unknown"}


def fighter(*events: dict[str, Any]) -> dict[str, Any]:
    return {"born": "1998-04-02", "nationalities": {"KZ": "birth", "others": "none"}, "events": [FIGHTS, *events]}


LAW.provision(
    "suspended sentence",
    name="return",
    says="Those who fought abroad, came back of their own will and committed no war crime get a suspended sentence.",
    when=[subject.did("fights", not_in=KZ).happened, subject.did("returns", KZ).happened],
    then=protects(KZ, "A suspended sentence for a fighter who has come back of his own will."),
    note="Whether somebody committed war crimes is not told in a case.",
    cases=[
        no("the day before he returns", on="2026-04-01", p=fighter(COMES_BACK)),
        yes("returns of his own will", on="2026-04-02", p=fighter(COMES_BACK)),
        no("has not come back", on="2026-04-02", p=fighter()),
        unknown("whether he came of his own will is not known", on="2026-04-02", p=fighter(COMES_BACK | PERHAPS)),
    ],
)
