"""Code of Administrative Court Procedure of 8 March 2015 No 21-FZ: challenging a decision on citizenship.

In force from 15 September 2015; Chapter 22 on claims against authorities. Before it the Code of Civil Procedure had
the same road. The term of three months is the ordinary one; no text on citizenship was read.
"""

from denizen.language.enacting import B, C, Law, empowers, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event
from denizen.rulebook.ru.people import KYRGYZ, Told, after, convicted, decided, perhaps

LAW = Law(
    "ru.administrative-procedure-2015",
    RU,
    kind="code",
    title="Code of Administrative Court Procedure of the Russian Federation of 8 March 2015 No 21-FZ",
    original_title="Кодекс административного судопроизводства Российской Федерации",
    short="Code of Administrative Court Procedure",
    force=in_force("2015-09-15"),
    source=Source("Sudzakon, note on 47-КАД25-7-К6", "https://sudzakon.ru/?p=2943", B),
)

CONVICTED = after(convicted("2024-05-14", "328(1)"), decided("2024-09-13", "loss"))
VOIDED: Told = {"has the passport voided": "RU", "on": "2024-12-02"}

LAW.provision(
    "Chapter 22, decisions on citizenship",
    name="22-decision",
    says="A decision that ends or annuls citizenship can be challenged in court, within three months of knowing of it.",
    on=event("decides", RU, about=("loss", "annulment")),
    then=empowers(RU, "challenge the decision in court"),
    note=(
        "The claim suspends nothing of itself; the court may order interim measures. The term rests on general "
        "knowledge and is not computed. In Orenburg the claim won in first instance and lost on appeal (2024, 2025)."
    ),
    cases=[
        no("the day before the decision", on="2024-09-12", p=CONVICTED),
        yes("the decision", on="2024-09-13", p=CONVICTED, also=["not holds(p, RU)"]),
        no("a decision to let go", on="2024-09-13", p=after(decided("2024-09-13", "exit"))),
        unknown("whether it was taken is not known", on="2024-09-13", p=after(perhaps(decided("2024-09-13", "loss")))),
    ],
)
LAW.provision(
    "Chapter 22, findings on passports",
    name="22-passport",
    says="So can the finding that a person never was a citizen, and the refusal of a passport that follows.",
    on=event("has the passport voided", RU),
    then=empowers(RU, "challenge the finding in court"),
    grade=C,
    cases=[
        no("the day before", on="2024-12-01", p=after(VOIDED, who=KYRGYZ)),
        yes("the finding", on="2024-12-02", p=after(VOIDED, who=KYRGYZ)),
        unknown("whether it happened is not known", on="2024-12-02", p=after(perhaps(VOIDED), who=KYRGYZ)),
    ],
)
