"""Bills of A. Zhuravlev and others on new citizens, February 2024.

One would have raised the age of call-up to fifty for those who acquired citizenship; another would have added every
intentional grave crime to the list of Law 138-FZ. When Law 281-FZ was debated, an amendment that would also have made
their service two years long was left out. None was adopted.
"""

from denizen.language.enacting import BY_DECISION, B, C, Law, loses, no, owes, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.citizenship_2023 import ACQUIRED
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, Told, after, convicted, new_citizen, perhaps

LAW = Law(
    "ru.zhuravlev-bills-2024",
    RU,
    kind="bill",
    title="Bills on call-up until fifty and on more crimes, for new citizens (A. Zhuravlev and others)",
    short="Zhuravlev bills of 2024",
    force=history(bill="2024-02-02"),
    source=Source(
        "Metro, 2 February 2024",
        "https://gazetametro.ru/articles/v-gd-predlozhili-podnjat-prizyvnoj-vozrast-do-50-let-dlja-poluchivshih"
        "-pasport-rf-02-02-2024",
        B,
    ),
)
MORE_CRIMES = Source(
    "Migranto, 2024",
    "https://www.migranto.ru/single-post/v-gosdumu-vnesen-proekt-o-rashirenii-perechnya-osnovaniy-dlya-lisheniya"
    "-grajdanstva",
    B,
)

FORTY: Told = new_citizen("2020-05-06", born="1984-05-01", reserve=False)

LAW.provision(
    "on the age of call-up",
    name="call-up",
    says="Men who acquired citizenship would be liable to call-up as conscripts until fifty.",
    when=[
        subject.holds(RU, by=ACQUIRED),
        subject.is_male,
        subject.resides_in(RU),
        subject.age >= 18,
        subject.age < 50,
    ],
    unless=[
        subject.has("reserve"),
        subject.did("completes service", RU).happened,
        subject.did("leaves service", RU).happened,
        subject.did("is exempted", RU).happened,
    ],
    then=owes(
        RU,
        "answer a call-up and serve as a conscript",
        fulfilled_by=event("completes service", RU),
        refused_by=event("evades call-up", RU, for_="conscription"),
        entails=[event("enters service", RU, form="conscript", body="army")],
    ),
    note="That the other conditions would be those of Law 53-FZ is taken for granted.",
    cases=[
        yes("a man of 40", on="2024-06-01", p=FORTY),
        yes("the day before turning 50", on="2034-04-30", p=FORTY),
        no("on turning 50", on="2034-05-01", p=FORTY),
        no("the day before turning 18", on="2024-06-01", p=FORTY | {"born": "2006-06-02"}),
        yes("on turning 18", on="2024-06-02", p=FORTY | {"born": "2006-06-02"}),
        no("in the reserve", on="2024-06-01", p=FORTY | {"reserve": True}),
        no("a citizen by birth", on="2024-06-01", p=BY_BIRTH | {"born": "1984-05-01", "reserve": False}),
        unknown("nobody asked about the reserve", on="2024-06-01", p=new_citizen("2020-05-06", born="1984-05-01")),
    ],
)

#: Grave and especially grave crimes among those that a case is likely to tell.
GRAVE = ("105", "111(2)", "131", "132", "158(3)", "158(4)", "161(2)", "162", "163(2)", "228(2)", "228.1", "338")
ROBBERY = convicted("2024-05-14", "162(1)")

LAW.provision(
    "on grave crimes",
    name="crimes",
    says="Acquired citizenship would end for any intentional grave crime.",
    when=[subject.holds(RU, by=ACQUIRED), subject.did("is convicted", RU, article=GRAVE).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L08",
    source=MORE_CRIMES,
    grade=C,
    note="The articles are examples; which crimes are grave follows from their maximum (over five years).",
    cases=[
        no("the day before the conviction", on="2024-05-13", p=after(ROBBERY, who=KYRGYZ)),
        yes("convicted of robbery", on="2024-05-14", p=after(ROBBERY, who=KYRGYZ)),
        no("a citizen by birth", on="2024-05-14", p=after(ROBBERY, who=BY_BIRTH)),
        unknown("whether he was convicted is not known", on="2024-05-14", p=after(perhaps(ROBBERY), who=KYRGYZ)),
    ],
)
LAW.gap(
    "on grave crimes",
    says="Every other intentional grave crime.",
    because="The gravity of a crime is not told, only its article.",
    taints=("ru.zhuravlev-bills-2024.crimes",),
)
