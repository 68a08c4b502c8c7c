"""Bill on foreigners who served Russia under contract: no expulsion. Submitted on 20 November 2025.

First reading on 21 January 2026, adopted by the Duma on 11 March 2026; signature and entry into force were not
verified. It would put a fine or compulsory work in the place of expulsion.
"""

from denizen.language.enacting import B, Law, no, protects, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import subject
from denizen.rulebook.ru.people import KYRGYZ, Told, after, perhaps

LAW = Law(
    "ru.participants-bill-2025",
    RU,
    kind="bill",
    title="Bill on replacing the expulsion of foreigners who fought for Russia under contract",
    short="Participants bill of 2025",
    force=history(bill="2025-11-20", adopted="2026-03-11"),
    source=Source(
        "Daily Storm, March 2026",
        "https://dailystorm.ru/news/gosduma-zapretila-deportirovat-iz-rossii-inostrancev-voevavshih-v-sostave-vs-rf",
        B,
    ),
)

FOREIGNER: Told = KYRGYZ | {"nationalities": {"KG": "birth", "RU": "never", "others": "none"}}
FIGHTS: Told = {"fights": "RU", "on": "2025-12-01", "form": "contract"}

LAW.provision(
    "on expulsion",
    name="expulsion",
    says="Foreigners and the stateless who fought for Russia under contract are fined or made to work, not expelled.",
    when=[~subject.holds(RU), subject.did("fights", RU, form="contract").happened],
    then=protects(RU, "No administrative expulsion: a fine, or 100 to 200 hours of work, takes its place."),
    note="Former citizens whose citizenship was ended are foreigners too; whether they are meant was not read.",
    cases=[
        no("the day before", on="2025-11-30", p=after(FIGHTS, who=FOREIGNER)),
        yes("fought under contract", on="2025-12-01", p=after(FIGHTS, who=FOREIGNER)),
        no("a citizen", on="2025-12-01", p=after(FIGHTS)),
        unknown("whether he fought is not known", on="2025-12-01", p=after(perhaps(FIGHTS), who=FOREIGNER)),
    ],
)
LAW.gap(
    "on extradition",
    says="An earlier law forbids to extradite foreigners who took part in the fighting on the Russian side.",
    because="Its number and its wording were not read.",
)
