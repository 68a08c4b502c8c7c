"""Decree of the President of 30 September 2022 No 690 on admission to citizenship of foreigners under contract.

In force from 30 September 2022, amended on 15 May 2023, replaced by Decree No 10 on 4 January 2024. It opened the
quicker procedure of Law 62-FZ, Article 14(8), beside the route that the law of 24 September 2022 had opened. The
first version was not read; what it asked for is taken from reports on its amendment.
"""

from denizen.language.effects import Effect
from denizen.language.enacting import ON_APPLICATION, A, B, Law, acquires, empowers, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import bearer, bearers, date, event, months, now, subject
from denizen.rulebook.ru.people import Told, after, decided, perhaps

LAW = Law(
    "ru.decree-690-2022",
    RU,
    kind="decree",
    title="Decree of 30 September 2022 No 690 on simplified admission of foreigners under contract of service",
    original_title=(
        "О приеме в гражданство Российской Федерации в упрощенном порядке иностранных граждан, заключивших контракты "
        "о прохождении военной службы, и членов их семей"
    ),
    short="Decree 690",
    force=in_force("2022-09-30", until="2024-01-04"),
    source=Source(
        "Decree 690 as amended on 15 May 2023, Voen-pravo",
        "https://voen-pravo.ru/voennoe_pravo/documents/ukazy/6908/",
        A,
    ),
)
AMENDMENT = Source(
    "RBC, 15 May 2023, on the amendment", "https://novideo.rbc.ru/politics/15/05/2023/646217c79a7947519908b762", B
)

#: A contract of a year or more, signed during what the decree calls the special military operation.
CONTRACT = subject.did("signs contract", RU, least_months=12, not_with="private company").since(date("2022-02-24"))
SIX_MONTHS_AT_THE_FRONT = subject.did("fights", RU).day + months(6)

APPLY: list[Effect] = [
    empowers(RU, "apply for simplified admission to citizenship", exercised_by=event("applies for citizenship", RU)),
    acquires(RU, title="naturalisation"),
]

TAJIK: Told = {"born": "1995-04-01", "nationalities": {"TJ": "birth", "RU": "never"}, "residence": "RU"}
SIGNS: Told = {"signs contract": "RU", "on": "2022-10-05", "months": 12, "with": "army"}
SIGNS_BEFORE, SIGNS_FIRST = SIGNS | {"on": "2022-02-23"}, SIGNS | {"on": "2022-02-24"}
FIGHTS: Told = {"fights": "RU", "on": "2022-11-01", "in": "UA", "form": "contract"}
#: In the fighting since the first days, and so for more than six months when the decree came.
AT_FRONT_SINCE_MARCH: Told = FIGHTS | {"on": "2022-03-01"}
LEAVES: Told = {"leaves service": "RU", "on": "2023-04-30", "form": "contract"}
GIVES_UP: Told = {"stops fighting": "RU", "on": "2023-04-30"}

LAW.provision(
    "point 1(a), version of 30 September 2022",
    name="six-months",
    says=(
        "A foreigner with a contract of a year who has taken part in fighting for at least six months may apply for "
        "citizenship by the simplified procedure."
    ),
    when=[~subject.holds(RU), CONTRACT, now >= SIX_MONTHS_AT_THE_FRONT],
    unless=[
        subject.did("leaves service", RU).day < SIX_MONTHS_AT_THE_FRONT,
        subject.did("stops fighting", RU).day < SIX_MONTHS_AT_THE_FRONT,
    ],
    then=APPLY,
    by=ON_APPLICATION,
    force=in_force("2022-09-30", until="2023-05-15"),
    mode="A25",
    source=AMENDMENT,
    note="The six months are counted from the first fighting told. Reports differ on whether the family was included.",
    cases=[
        no("the day before six months are over", on="2023-04-30", p=after(SIGNS, FIGHTS, who=TAJIK)),
        yes("six months at the front", on="2023-05-01", p=after(SIGNS, FIGHTS, who=TAJIK)),
        no("discharged on the eve", on="2023-05-01", p=after(SIGNS, FIGHTS, LEAVES, who=TAJIK)),
        yes("discharged that day", on="2023-05-01", p=after(SIGNS, FIGHTS, LEAVES | {"on": "2023-05-01"}, who=TAJIK)),
        no("gave up on the eve", on="2023-05-01", p=after(SIGNS, FIGHTS, GIVES_UP, who=TAJIK)),
        yes("gave up that day", on="2023-05-01", p=after(SIGNS, FIGHTS, GIVES_UP | {"on": "2023-05-01"}, who=TAJIK)),
        no("a contract of eleven months", on="2023-05-01", p=after(SIGNS | {"months": 11}, FIGHTS, who=TAJIK)),
        no("the day before the decree", on="2022-09-29", p=after(SIGNS_FIRST, AT_FRONT_SINCE_MARCH, who=TAJIK)),
        yes(
            "its first day, signed on the first day of the operation",
            on="2022-09-30",
            p=after(SIGNS_FIRST, AT_FRONT_SINCE_MARCH, who=TAJIK),
        ),
        no(
            "its first day, signed before the operation",
            on="2022-09-30",
            p=after(SIGNS_BEFORE, AT_FRONT_SINCE_MARCH, who=TAJIK),
        ),
        no("never fought", on="2023-05-01", p=after(SIGNS, who=TAJIK)),
        yes("the last day of this version", on="2023-05-14", p=after(SIGNS, FIGHTS, who=TAJIK)),
        no("the day of the amendment", on="2023-05-15", p=after(SIGNS, FIGHTS, who=TAJIK)),
        unknown("whether he fought is not known", on="2023-05-01", p=after(SIGNS, perhaps(FIGHTS), who=TAJIK)),
        no(
            "admitted",
            on="2023-05-10",
            p=after(SIGNS, FIGHTS, decided("2023-05-10", "admission"), who=TAJIK),
            also=["holds(p, RU)"],
        ),
    ],
)
LAW.gap(
    "point 1(a), version of 30 September 2022",
    says="A wound or injury stood in place of the six months.",
    because="Wounds are not among the facts of a case, and the wording was not read.",
    taints=("ru.decree-690-2022.six-months",),
)

LAW.provision(
    "point 1(a), version of 15 May 2023",
    name="one-year",
    says="A foreigner who has signed a contract of a year may apply for citizenship by the simplified procedure.",
    when=[~subject.holds(RU), CONTRACT],
    then=APPLY,
    by=ON_APPLICATION,
    force=in_force("2023-05-15", until="2024-01-04"),
    mode="A25",
    note=(
        "Fighting is no longer asked for. The text names foreigners; one report says that the stateless were let in as "
        "well. The contract does not end with its year while mobilisation lasts."
    ),
    cases=[
        no("the day before the amendment", on="2023-05-14", p=after(SIGNS, who=TAJIK)),
        yes("the day of the amendment", on="2023-05-15", p=after(SIGNS, who=TAJIK)),
        no("a contract of eleven months", on="2023-05-15", p=after(SIGNS | {"months": 11}, who=TAJIK)),
        no("signed before the operation", on="2023-05-15", p=after(SIGNS_BEFORE, who=TAJIK)),
        yes("signed on its first day", on="2023-05-15", p=after(SIGNS_FIRST, who=TAJIK)),
        yes("the last day of the decree", on="2024-01-03", p=after(SIGNS, who=TAJIK)),
        no("the day of the next decree", on="2024-01-04", p=after(SIGNS, who=TAJIK)),
        unknown("whether he signed is not known", on="2023-06-01", p=after(perhaps(SIGNS), who=TAJIK)),
    ],
)


def married(contract: Told) -> Told:
    """A husband with a contract."""
    return after(contract, who=TAJIK) | {"spouse": {"id": "wife", "from": "2019-01-01"}}


FAMILY = married(SIGNS)
WIFE: Told = {"sex": "female", "born": "1996-04-01", "nationalities": {"TJ": "birth", "RU": "never"}}

LAW.provision(
    "point 1(b)",
    name="family",
    says="So may the spouse, the children and the parents of the soldier.",
    when=[CONTRACT],
    then=APPLY,
    by=ON_APPLICATION,
    whom=bearers("spouse", "child", "parent", where=~bearer.holds(RU)),
    force=in_force("2023-05-15", until="2024-01-04"),
    mode="A25",
    cases=[
        no("the wife, the day before the amendment", on="2023-05-14", bearer="wife", p=FAMILY, wife=WIFE),
        yes("the wife, the day of the amendment", on="2023-05-15", bearer="wife", p=FAMILY, wife=WIFE),
        yes(
            "the mother",
            on="2023-05-15",
            bearer="mother",
            p=FAMILY | {"parents": ["mother"]},
            wife=WIFE,
            mother=WIFE | {"born": "1970-01-01"},
        ),
        no("a contract of eleven months", on="2023-05-15", bearer="wife", p=married(SIGNS | {"months": 11}), wife=WIFE),
        no("signed before the operation", on="2023-05-15", bearer="wife", p=married(SIGNS_BEFORE), wife=WIFE),
        yes("signed on its first day", on="2023-05-15", bearer="wife", p=married(SIGNS_FIRST), wife=WIFE),
        yes("the wife, the last day of the decree", on="2024-01-03", bearer="wife", p=FAMILY, wife=WIFE),
        no("the wife, the day of the next decree", on="2024-01-04", bearer="wife", p=FAMILY, wife=WIFE),
        no(
            "a wife who is Russian already",
            on="2023-06-01",
            bearer="wife",
            p=FAMILY,
            wife=WIFE | {"nationalities": {"RU": "birth"}},
        ),
        unknown(
            "whether the wife is Russian already is not known",
            on="2023-06-01",
            bearer="wife",
            p=FAMILY,
            wife=WIFE | {"nationalities": {"RU": "unknown"}},
        ),
    ],
)
