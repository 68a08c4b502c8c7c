"""Federal Law of 25 July 2002 No 115-FZ on the legal position of foreign citizens: what follows loss of citizenship.

In force from 1 November 2002. Amended by the law of 24 February 2021 (identity certificates of stateless persons, from
24 August 2021) and by Law 260-FZ of 8 August 2024 (register of controlled persons, from 5 February 2025).
"""

from denizen.language.enacting import B, C, Law, empowers, exposes, no, penalty, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.people import KYRGYZ, ONLY_RUSSIAN, STATELESS, Told, after, convicted, decided

LAW = Law(
    "ru.aliens-2002",
    RU,
    title="Federal Law of 25 July 2002 No 115-FZ on the legal position of foreign citizens in the Russian Federation",
    original_title="О правовом положении иностранных граждан в Российской Федерации",
    short="Law 115-FZ",
    force=in_force("2002-11-01"),
    source=Source(
        "Stahanov, September 2024, on a physician in Krasnoyarsk",
        "https://stahanov.info/news/126219-rocsijan_lishajut_poluchennogo_grahdanstva_za_otkaz_uchastvovatj_v_boevyh_"
        "dejstvijah/print",
        B,
    ),
)
CERTIFICATE = Source(
    "Rosbalt, 24 February 2021, on the certificates",
    "https://www.rosbalt.ru/news/2021-02-24/v-rossii-budut-vydavat-vremennye-udostovereniya-litsam-bez-grazhdanstva-"
    "4872787",
    B,
)
REGISTER = Source(
    "Kazantsevsky district, on Law 260-FZ",
    "https://kazancevskij-r04.gosweb.gosuslugi.ru/dlya-zhiteley/novosti-i-reportazhi/novosti_273.html",
    B,
)

ENDED = after(convicted("2024-05-14", "328(1)"), decided("2024-09-13", "loss"))
ENDED_STATELESS = after(convicted("2024-05-14", "328(1)"), decided("2024-09-13", "loss"), who=ONLY_RUSSIAN)

LAW.provision(
    "after loss of citizenship",
    name="after-loss",
    says=(
        "Whoever has lost citizenship against the will is a foreigner or stateless person without papers: the passport "
        "is void, and the person is told to leave, may be barred from coming back and, if stateless, be held."
    ),
    on=event("loses", RU, manner=("withdrawal", "annulment", "void")),
    when=[subject.resides_in(RU)],
    as_long_as=~subject.holds(RU) & subject.resides_in(RU),
    then=exposes(
        RU,
        sanction(
            penalty("expulsion"),
            also=[penalty("ban on entry")],
            note="stateless persons may be placed in temporary detention",
        ),
    ),
    note=(
        "A residence permit is possible in theory. So in Khabarovsk and Moscow in 2024; R. Diarov, whose citizenship "
        "ended in prison in February 2025, was in Uzbekistan the day after his release on 17 February 2026. Which "
        "article each step rests on was not read."
    ),
    cases=[
        no("the day before the decision", on="2024-09-12", p=ENDED),
        yes("the decision", on="2024-09-13", p=ENDED),
        yes("stateless", on="2024-09-13", p=ENDED_STATELESS, also=["stateless(p)"]),
        no("a decision to let go", on="2024-09-13", p=after(decided("2024-09-13", "exit"))),
        no("lives in Bishkek", on="2024-09-13", p=ENDED | {"residence": "KG"}),
        unknown("where is not known", on="2024-09-13", p=ENDED | {"residence": "unknown"}),
    ],
)
LAW.gap(
    "draft of 2024",
    says="Fifteen to ninety days to stay after the loss, ninety after leaving of one's own will.",
    because="A draft of 2024; whether it became law was not verified.",
    taints=("ru.aliens-2002.after-loss",),
)

FORMER: Told = {"stay": "none"}

LAW.provision(
    "Law 260-FZ, register of controlled persons",
    name="register",
    says=(
        "From 5 February 2025 a foreigner without legal stay is entered in a register of controlled persons: no "
        "driving, no marriage, no bank operations, no move, until leaving or being expelled."
    ),
    when=[~subject.holds(RU), subject.resides_in(RU), subject.fact("stay").among("none")],
    then=exposes(RU, sanction(penalty("expulsion regime"), note="entry in the register of controlled persons")),
    force=in_force("2025-02-05"),
    source=REGISTER,
    grade=C,
    note="It reaches former citizens like any other foreigner. What the regime takes away was not read in the text.",
    cases=[
        no("the day before", on="2025-02-04", p=ENDED | FORMER),
        yes("the first day", on="2025-02-05", p=ENDED | FORMER),
        no("a citizen", on="2025-02-05", p=KYRGYZ | FORMER),
        no("has a permit", on="2025-02-05", p=ENDED | {"stay": "permanent permit"}),
        no("lives in Bishkek", on="2025-02-05", p=ENDED | FORMER | {"residence": "KG"}),
        unknown("the stay is not known", on="2025-02-05", p=ENDED | {"stay": "unknown"}),
    ],
)
LAW.provision(
    "law of 24 February 2021, certificates",
    name="certificate",
    says="A stateless person in Russia may get a temporary identity certificate, valid for ten years.",
    when=[~subject.holds(RU), ~subject.holds_another(RU), subject.resides_in(RU)],
    then=empowers(RU, "get an identity certificate of a stateless person"),
    force=in_force("2021-08-24"),
    source=CERTIFICATE,
    grade=C,
    note="In force from August 2021 by the report; the day was supplied. It is no nationality and no right to work.",
    cases=[
        no("the day before", on="2021-08-23", p=STATELESS),
        yes("the first day", on="2021-08-24", p=STATELESS),
        yes("stateless after a loss", on="2024-09-13", p=ENDED_STATELESS),
        no("a citizen of Kyrgyzstan", on="2024-09-13", p=ENDED),
        no("lives in Bishkek", on="2021-08-24", p=STATELESS | {"residence": "KG"}),
        unknown("others not asked about", on="2021-08-24", p=STATELESS | {"nationalities": {"RU": "never"}}),
    ],
)
