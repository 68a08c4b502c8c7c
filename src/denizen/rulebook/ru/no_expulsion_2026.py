"""Bills against the expulsion of foreigners who fought under contract: submitted November 2025, Duma March 2026.

Two bills; the one on administrative expulsion was submitted on 20 November 2025, passed first reading on 21 January
2026 and was adopted by the Duma on 11 March 2026. Signature and entry into force were not verified. An earlier ban on
the extradition of foreign participants was reported and not read.
"""

from denizen.language.enacting import B, Law, no, protects, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import subject
from denizen.rulebook.ru.people import FOREIGNER, Told, after, perhaps

LAW = Law(
    "ru.no-expulsion-2026",
    RU,
    kind="bill",
    title="Bill against the expulsion of foreigners who fought under contract for Russia",
    short="Bill on expulsion of 2025",
    force=history(bill="2025-11-20", adopted="2026-03-11"),
    source=Source(
        "Daily Storm, March 2026",
        "https://dailystorm.ru/news/gosduma-zapretila-deportirovat-iz-rossii-inostrancev-voevavshih-v-sostave-vs-rf",
        B,
    ),
)
FIGHTS: Told = {"fights": "RU", "on": "2025-03-01", "in": "UA", "form": "contract"}

LAW.provision(
    "on expulsion",
    name="expulsion",
    says="A foreigner who served under contract and fought is fined or made to work instead of being expelled.",
    when=[~subject.holds(RU), subject.did("fights", RU, form=("contract", "volunteer formation")).happened],
    then=protects(RU, "No administrative expulsion of those who fought under contract."),
    defeats=("ru.aliens-2002.after-loss", "ru.aliens-2002.register"),
    note=(
        "A fine or 100 to 200 hours of work take its place. Whether it also stays the steps after a loss of "
        "citizenship, which are no administrative penalty, is not settled; it is computed as if it did."
    ),
    cases=[
        yes("fought under contract", on="2026-04-01", p=after(FIGHTS, who=FOREIGNER)),
        no("the day before", on="2025-02-28", p=after(FIGHTS, who=FOREIGNER)),
        no("never fought", on="2026-04-01", p=FOREIGNER),
        no("for a private company", on="2026-04-01", p=after(FIGHTS | {"form": "private company"}, who=FOREIGNER)),
        unknown("whether he fought is not known", on="2026-04-01", p=after(perhaps(FIGHTS), who=FOREIGNER)),
    ],
)
