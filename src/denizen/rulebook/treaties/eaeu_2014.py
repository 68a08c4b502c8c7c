"""Treaty on the Eurasian Economic Union, Astana, 29 May 2014: work in another member State (Arts 96 to 98).

In force from 1 January 2015 for Belarus, Kazakhstan and Russia, from 12 August 2015 for Kyrgyzstan. Uzbekistan is an
observer, Tajikistan neither. It counts when Russian citizenship ends: a Kyrgyz goes on working as a worker of the
Union, a Tajik or Uzbek needs a patent, and a former Kazakh has usually lost Kazakh citizenship by becoming Russian.
"""

from typing import Any, Final

from denizen.language.enacting import A, Law, empowers, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, RU, State
from denizen.language.words import Condition, any_of, binds, subject

LAW = Law(
    "treaties.eaeu-2014",
    "TREATY",
    kind="treaty",
    title="Treaty of 29 May 2014 on the Eurasian Economic Union",
    short="EAEU Treaty",
    force=in_force("2015-01-01"),
    source=Source(
        "Treaty of 29 May 2014, Art 97",
        "https://arbatcredit.ru/statya-97-dogovora-o-evrazijskom-ekonomicheskom-soyuze/",
        A,
    ),
)

BELARUS: Final[State] = "BY"
WORKER_NOTE = (
    "No quota and no permit; stay of worker and family for the length of the contract. The State may restrict it for "
    "national security and public order, as by a ban on entry. After a contract that ends later than 90 days from "
    "entry there are fifteen days to sign another. Armenia, a member too, is left out here."
)


def worker_in(state: State, *homes: State) -> list[Condition]:
    """A national of another member State who lives in this one and has not been told to leave it."""
    members = any_of(*(subject.holds(home) & binds("eaeu-2014", home) for home in homes))
    return [binds("eaeu-2014", state), subject.resides_in(state), ~subject.holds(state), members]


def worker(home: State, state: State, **more: Any) -> dict[str, Any]:
    told = {
        "born": "1990-03-01",
        "residence": state,
        "nationalities": {home: "birth", state: "never", "others": "none"},
    }
    return told | more


def workers(home: State, state: State, first: str, before: str) -> list[Any]:
    leaving = [{"is to be removed": state, "on": "2023-05-10", "to": home, "as": "expulsion"}]
    return [
        no("the day before", on=before, p=worker(home, state)),
        yes("the first day", on=first, p=worker(home, state)),
        yes("in 2023", on="2023-05-10", p=worker(home, state)),
        no("told to leave", on="2023-05-11", p=worker(home, state, events=leaving)),
        no("lives at home", on="2023-05-10", p=worker(home, state, residence=home)),
        no("Uzbek", on="2023-05-10", p=worker("UZ", state)),
        unknown("where the person lives is not known", on="2023-05-10", p=worker(home, state, residence="unknown")),
    ]


LAW.provision(
    "Art 97, Russia",
    name="97-ru",
    says="A national of Kazakhstan, Kyrgyzstan or Belarus who lives in Russia may work there without permit or patent.",
    when=worker_in(RU, KZ, KG, BELARUS),
    unless=[subject.did("is to be removed", RU).happened],
    then=empowers(RU, "work without a permit or patent"),
    note=WORKER_NOTE,
    cases=[
        *workers("KG", "RU", "2015-08-12", "2015-08-11"),
        no("a Kazakh on the day before the Union", on="2014-12-31", p=worker("KZ", "RU")),
        yes("a Kazakh on its first day", on="2015-01-01", p=worker("KZ", "RU")),
    ],
)
LAW.provision(
    "Art 97, Kazakhstan",
    name="97-kz",
    says="A national of Russia, Kyrgyzstan or Belarus who lives in Kazakhstan may work there without a permit.",
    when=worker_in(KZ, RU, KG, BELARUS),
    unless=[subject.did("is to be removed", KZ).happened],
    then=empowers(KZ, "work without a permit"),
    note=WORKER_NOTE,
    cases=workers("RU", "KZ", "2015-01-01", "2014-12-31"),
)
LAW.provision(
    "Art 97, Kyrgyzstan",
    name="97-kg",
    says="A national of Russia, Kazakhstan or Belarus who lives in Kyrgyzstan may work there without a permit.",
    when=worker_in(KG, RU, KZ, BELARUS),
    unless=[subject.did("is to be removed", KG).happened],
    then=empowers(KG, "work without a permit"),
    note=WORKER_NOTE,
    cases=workers("RU", "KG", "2015-08-12", "2015-08-11"),
)

LAW.gap(
    "Arts 96 and 98",
    says="Diplomas count, save in teaching, law, medicine and pharmacy; children go to school; emergency care is free.",
    because="Social and professional rights are outside what is computed here.",
)
