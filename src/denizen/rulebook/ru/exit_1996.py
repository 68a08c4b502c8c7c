"""Federal Law of 15 August 1996 No 114-FZ on leaving and entering Russia, on soldiers and men called up.

Article 15.1, on men with a summons, is taken up in the module on Law 127-FZ (summons_2023). The duty to hand in the
passport for travel abroad was signed into law on 13 June 2023 and works since 11 December 2023.
"""

from denizen.language.enacting import B, Law, exposes, forbids, no, owes, penalty, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import any_of, days, event, subject
from denizen.rulebook.ru.people import Told, after, man, perhaps
from denizen.rulebook.ru.residence import LIVES_IN_RUSSIA

LAW = Law(
    "ru.exit-1996",
    RU,
    title="Federal Law of 15 August 1996 No 114-FZ on leaving and entering the Russian Federation",
    original_title="О порядке выезда из Российской Федерации и въезда в Российскую Федерацию",
    short="Law 114-FZ",
    force=in_force("1996-08"),
    source=Source(
        "V2B, 23 September 2022, restating Art 15",
        "https://v2b.ru/2022/09/23/mozhno-li-vyehat-za-granitsu-v-period-mobilizatsii",
        B,
    ),
)
SURRENDER = Source(
    "MFC of Kabardino-Balkaria, 12 December 2023, on handing in passports", "http://mfckbr.ru/press/2226", B
)
NO_PENALTY = Source(
    "Glavk, 13 June 2023, on the law signed",
    "https://glavk.cc/articles/204015-putin_podpisal_zakon_ob_izjjatii_u_rossijskih_prizyvnikov_zagranpasportov",
    B,
)

ENTERS = subject.did("enters service", RU, form=("conscript", "mobilised", "contract", "alternative"))
LEAVES = subject.did("leaves service", RU)
COMPLETES = subject.did("completes service", RU)

CONSCRIPT = man("2003-05-01")
SERVES: Told = {"enters service": "RU", "on": "2022-11-10", "form": "conscript", "body": "army"}
DONE: Told = {"completes service": "RU", "on": "2023-11-10", "form": "conscript"}

LAW.provision(
    "Art 15(2)",
    says="Whoever has been called up to military or alternative service may be kept from leaving Russia until its end.",
    when=[subject.holds(RU), ENTERS.happened, ~any_of(LEAVES.since(ENTERS.last_day), COMPLETES.since(ENTERS.last_day))],
    then=forbids(RU, "leave Russia before the end of the service", broken_by=event("moves abroad", RU)),
    note="Soldiers under contract need leave of their command; they are taken to stand alike.",
    cases=[
        no("the day before service", on="2022-11-09", p=after(SERVES, DONE, who=CONSCRIPT)),
        yes("the first day of service", on="2022-11-10", p=after(SERVES, DONE, who=CONSCRIPT)),
        no("service completed", on="2023-11-10", p=after(SERVES, DONE, who=CONSCRIPT)),
        no("never called up", on="2022-11-10", p=CONSCRIPT),
        unknown("whether he entered service is not known", on="2022-11-10", p=after(perhaps(SERVES), who=CONSCRIPT)),
    ],
)

CALLED: Told = {"is called up": "RU", "on": "2024-04-10", "for": "conscription"}
HANDS_IN: Told = {"surrenders the passport": "RU", "on": "2024-04-15"}


def called(on: str) -> Told:
    return after(CALLED | {"on": on}, who=CONSCRIPT)


LAW.provision(
    "Art 18, as amended in June 2023",
    name="18-passport",
    says=(
        "After the decision to call a man up to military or alternative service, and notice of it, he must hand in his "
        "passport for travel abroad within five days. It is returned after service."
    ),
    on=event("is called up", RU, for_=("conscription", "alternative service")),
    when=[subject.holds(RU), LIVES_IN_RUSSIA],
    as_long_as=subject.holds(RU),
    then=owes(
        RU, "hand in the passport for travel abroad", fulfilled_by=event("surrenders the passport", RU), due=days(5)
    ),
    force=in_force("2023-12-11"),
    source=SURRENDER,
    note=(
        "The first summons alone does not set it off, the call-up order after the board's decision does; a case tells "
        "both as a call-up. Some reports speak of five working days. Whether it reaches the mobilised is disputed."
    ),
    cases=[
        no("called up the day before the rule", on="2023-12-11", p=called("2023-12-10")),
        yes("called up on the first day of the rule", on="2023-12-11", p=called("2023-12-11")),
        no("the day before the call-up", on="2024-04-09", p=called("2024-04-10")),
        yes("the fifth day", on="2024-04-15", p=called("2024-04-10")),
        no("lives abroad for good", on="2024-04-15", p=called("2024-04-10") | {"residence": "KZ"}),
        unknown("whether he was called up is not known", on="2024-04-10", p=after(perhaps(CALLED), who=CONSCRIPT)),
    ],
)
LAW.provision(
    "Art 18, as amended in June 2023, on passports kept back",
    name="18-void",
    says="A passport not handed in without good reason is declared void.",
    on=event("breaches", RU, provision="ru.exit-1996.18-passport"),
    then=exposes(RU, sanction(penalty("passport for travel declared void"))),
    force=in_force("2023-12-11"),
    source=NO_PENALTY,
    note="There is no other penalty. Whoever has a second nationality can still travel on its passport.",
    cases=[
        no("the fifth day", on="2024-04-15", p=called("2024-04-10")),
        yes("the day after", on="2024-04-16", p=called("2024-04-10")),
        no("handed in on the fifth day", on="2024-04-16", p=after(HANDS_IN, who=called("2024-04-10"))),
        no("before the rule", on="2023-12-10", p=called("2023-12-01")),
        no("its first day, called up before it", on="2023-12-11", p=called("2023-12-01")),
        unknown(
            "whether it was handed in is not known",
            on="2024-04-16",
            p=after(perhaps(HANDS_IN), who=called("2024-04-10")),
        ),
    ],
)
LAW.gap(
    "Art 15, other points",
    says="Others may be kept from leaving: the accused, convicts, debtors, bankrupts, those who know State secrets.",
    because="Left out: it is no measure of military duty.",
)
