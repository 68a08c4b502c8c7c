"""Statement of a party leader on those who fight abroad, Tashkent, August 2022.

A. Kadirov, leader of a party in parliament, proposed that whoever takes part in «special operations» of other States
lose citizenship from the day of hire and never be let in again. No bill followed.
"""

from denizen.language.enacting import BY_LAW, B, Law, forbids, loses, no, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import event, subject
from denizen.rulebook.uz.people import PERHAPS, Told, after

LAW = Law(
    "uz.statement-2022",
    UZ,
    kind="statement",
    title="Proposal to end the citizenship of those who fight abroad (A. Kadirov)",
    short="Statement of August 2022",
    force=history(statement="2022-08-10"),
    source=Source(
        "kun.uz, 10 August 2022",
        "https://m.kun.uz/en/news/2022/08/10/mp-kadirov-proposed-to-deprive-citizenship-of-participants-in-various-"
        "special-operations-and-ban-them-from-entering-uzbekistan",
        B,
    ),
)

ENLISTS: Told = {"enters service": "RU", "on": "2022-09-01", "form": "contract", "body": "army"}
HIRED = after(ENLISTS)

LAW.provision(
    "the proposal",
    name="hire",
    says="Whoever hires out to fight for another State loses citizenship from that day and may not enter again.",
    on=event("enters service", not_state=UZ, form=("contract", "volunteer formation", "private company")),
    when=[subject.holds(UZ)],
    then=[loses(UZ, manner="deprivation"), forbids(UZ, "enter Uzbekistan")],
    by=BY_LAW,
    mode="L03",
    note="The day is that of the report. By whom the loss would be declared was not said.",
    cases=[
        no("the day before", on="2022-08-31", p=HIRED, also=["holds(p, UZ)"]),
        yes("the day of the contract", on="2022-09-01", p=HIRED, also=["not holds(p, UZ)"]),
        no("called up", on="2022-09-01", p=after(ENLISTS | {"form": "conscript"})),
        unknown("citizenship uncertain", on="2022-09-01", p=after(ENLISTS, who=PERHAPS)),
    ],
)
