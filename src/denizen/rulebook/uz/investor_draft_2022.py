"""Draft of November 2022 on citizenship of Uzbekistan for investors (ID-70586).

Put up for public discussion; no act that was adopted has been found. It is kept as a draft, so that nobody takes it for
law.
"""

from denizen.language.enacting import ON_APPLICATION, B, Law, acquires, no, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import event, subject
from denizen.rulebook.uz.people import CITIZEN, applicant

LAW = Law(
    "uz.investor-draft-2022",
    UZ,
    kind="bill",
    title="Draft regulation ID-70586 on citizenship of Uzbekistan for investors",
    short="Draft on investors 2022",
    force=history(draft="2022-11"),
    source=Source("Press of November 2022 on draft ID-70586", "https://regulation.gov.uz", B),
)

LAW.provision(
    "the draft",
    name="investors",
    says="A foreigner who invests on the scale that the draft asks for could be admitted to citizenship.",
    on=event("applies for citizenship", UZ),
    when=[~subject.holds(UZ), subject.has("investor")],
    then=acquires(UZ, title="naturalisation"),
    by=ON_APPLICATION,
    mode="A26",
    note="The sums and the other conditions were not read.",
    cases=[
        no("the day before the application", on="2023-02-28", p=applicant("2023-03-01", investor=True)),
        yes("has invested", on="2023-03-01", p=applicant("2023-03-01", investor=True)),
        no("has not", on="2023-03-01", p=applicant("2023-03-01", investor=False)),
        no("a citizen", on="2023-03-01", p=applicant("2023-03-01", who=CITIZEN, investor=True)),
        unknown("nobody asked", on="2023-03-01", p=applicant("2023-03-01")),
    ],
)
