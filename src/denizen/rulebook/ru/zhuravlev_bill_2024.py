"""Bill of A. Zhuravlev and others on the call-up of new citizens until fifty, February 2024.

It would have raised the age of call-up to fifty for those who acquired citizenship. When Law 281-FZ was debated, an
amendment that would also have made their service two years long was left out. Neither was adopted.
"""

from denizen.language.enacting import B, Law, no, owes, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.citizenship_2023 import ACQUIRED
from denizen.rulebook.ru.people import BY_BIRTH, Told, new_citizen

LAW = Law(
    "ru.zhuravlev-bill-2024",
    RU,
    kind="bill",
    title="Bill on call-up until fifty for those who acquired citizenship (A. Zhuravlev and others)",
    short="Zhuravlev bill of 2024",
    force=history(bill="2024-02-02"),
    source=Source(
        "Metro, 2 February 2024",
        "https://gazetametro.ru/articles/v-gd-predlozhili-podnjat-prizyvnoj-vozrast-do-50-let-dlja-poluchivshih"
        "-pasport-rf-02-02-2024",
        B,
    ),
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
