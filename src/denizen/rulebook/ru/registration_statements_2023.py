"""Statements of V. Fadeev and K. Kabanov in 2023 on the registration of new citizens.

On 17 August 2023 the chair of the Human Rights Council, V. Fadeev, wanted foreigners put on the military register when
they are given the passport; Law 281-FZ took this up in part, by passing data to the commissariats before the oath. On
30 August 2023 K. Kabanov claimed authorship of the idea of 2022 and named the South Caucasus as well; on 16 December
2023 he asked for wider use of termination. None of it is law.
"""

from denizen.language.enacting import B, Law, no, owes, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.people import Told, new_citizen

LAW = Law(
    "ru.registration-statements-2023",
    RU,
    kind="statement",
    title="Statements of 2023 on the registration of new citizens (V. Fadeev, K. Kabanov)",
    short="Statements of 2023",
    force=history(statement="2023-08-17"),
    source=Source(
        "Vedomosti, 26 August 2023",
        "https://vedomosti.ru/society/news/2023/08/26/992049-gosdumu-vnesut-proekt-lishenii-uklonistov-priobretennogo"
        "-grazhdanstva",
        B,
    ),
)

NEW: Told = new_citizen("2023-09-01")

LAW.provision(
    "V. Fadeev, 17 August 2023",
    name="with-passport",
    says="New citizens would be put on the military register at the moment at which they get the passport.",
    on=event("acquires", RU, not_title=("birth", "initial")),
    when=[subject.is_male, subject.age >= 18],
    then=owes(
        RU,
        "be entered on the military register together with the passport",
        fulfilled_by=event("registers for military", RU),
    ),
    cases=[
        no("the day before", on="2023-08-31", p=NEW),
        yes("becomes a citizen", on="2023-09-01", p=NEW),
        no("the day before turning 18", on="2023-09-01", p=NEW | {"born": "2005-09-02"}),
        yes("on turning 18", on="2023-09-01", p=NEW | {"born": "2005-09-01"}),
        no("a woman", on="2023-09-01", p=NEW | {"sex": "female"}),
        unknown("the sex is not known", on="2023-09-01", p=NEW | {"sex": "unknown"}),
    ],
)

LAW.gap(
    "on the South Caucasus",
    says=(
        "K. Kabanov on 30 August and 16 December 2023: the idea of 2022 should reach those from the South Caucasus "
        "too, and termination be used more widely. On 17 July 2025 he backed the Kartapolov bill."
    ),
    because="The statements add no rule that can be computed to that of 22 September 2022.",
)
