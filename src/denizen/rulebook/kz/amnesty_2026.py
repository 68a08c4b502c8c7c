"""Law of the Republic of Kazakhstan of 1 July 2026 on amnesty, on the entry into force of the Constitution of 2026.

In force on its first official publication, in July 2026; the day was not verified. The terrorist crimes of the code of
2014 (Articles 170 and 171 among them) and Articles 162 and 162-1 of the code of 1997 are excluded; Articles 172, 387
and 388 are not. It does not give citizenship back.
"""

from typing import Any

from denizen.language.enacting import B, Law, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import subject

LAW = Law(
    "kz.amnesty-2026",
    KZ,
    title="Law of 1 July 2026 on amnesty on the entry into force of the Constitution",
    short="Amnesty of 2026",
    force=in_force("2026-07-01/2026-07-31"),
    source=Source("Amnesty law of 2026, zan.gov.kz", "https://zan.gov.kz", B),
)

FOUGHT, EVADED = (
    subject.did("is convicted", KZ, article="172"),
    subject.did("is convicted", KZ, article="387"),
)


def judged(on: str, article: str) -> dict[str, Any]:
    """A citizen from birth who was convicted on a day."""
    return {
        "born": "1998-04-02",
        "nationalities": {"KZ": "birth", "others": "none"},
        "events": [{"is convicted": "KZ", "on": on, "article": article}],
    }


LAW.provision(
    "grave crimes",
    name="fighting",
    says=(
        "Whoever was convicted of fighting abroad (Article 172) has the rest of the term cut: by a third if there is "
        "no damage or it was made good, otherwise by a quarter."
    ),
    when=[FOUGHT.happened, FOUGHT.day < "2026-07-01"],
    then=protects(KZ, "The rest of the term is cut by a third or a quarter."),
    note=(
        "Computed for judgments before 1 July 2026; the length of the rest is not. Mercenaries (Article 170) have none."
    ),
    cases=[
        no("the day before the law", on="2026-06-30", p=judged("2024-11-05", "172")),
        unknown("in the month in which it took effect", on="2026-07-10", p=judged("2024-11-05", "172")),
        yes("convicted in 2024", on="2026-08-01", p=judged("2024-11-05", "172"), also=["holds(p, KZ)"]),
        yes("judged the day before", on="2026-08-01", p=judged("2026-06-30", "172")),
        no("judged on its day", on="2026-08-01", p=judged("2026-07-01", "172")),
        no("a mercenary", on="2026-08-01", p=judged("2024-11-05", "170(3)")),
        unknown("the article is not known", on="2026-08-01", p=judged("2024-11-05", "unknown")),
    ],
)
LAW.provision(
    "crimes of small and medium gravity",
    name="evasion",
    says="Whoever was convicted of evading call-up (Article 387) goes free.",
    when=[EVADED.happened, EVADED.day < "2026-07-01"],
    then=protects(KZ, "Released from the sentence for evading call-up."),
    note="For evasion by deceit, of medium gravity, on condition that no damage was done.",
    cases=[
        no("the day before the law", on="2026-06-30", p=judged("2026-03-05", "387(1)")),
        unknown("in the month in which it took effect", on="2026-07-10", p=judged("2026-03-05", "387(1)")),
        yes("convicted in spring", on="2026-08-01", p=judged("2026-03-05", "387(1)")),
        yes("judged the day before", on="2026-08-01", p=judged("2026-06-30", "387(1)")),
        no("judged on its day", on="2026-08-01", p=judged("2026-07-01", "387(1)")),
        unknown("the article is not known", on="2026-08-01", p=judged("2026-03-05", "unknown")),
    ],
)
LAW.gap(
    "length of the rest",
    says="How much of a term remains after the cut.",
    because="The length of a sentence, and the damage made good, are not told in a case.",
    taints=["kz.amnesty-2026.fighting"],
)
