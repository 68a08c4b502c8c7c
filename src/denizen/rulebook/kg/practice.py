"""What the authorities of Kyrgyzstan are reported to do, or to warn of. Nothing here changes a status."""

from typing import Any

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import subject

LAW = Law(
    "kg.practice",
    KG,
    kind="practice",
    title="Reported practice of the authorities of Kyrgyzstan",
    short="Practice of Kyrgyzstan",
    force=in_force("2022-09-21"),
    source=Source("Azattyk 32044541 and 32061463; Babel.ua, 22 September 2022", "https://babel.ua", B),
)

CITIZEN: dict[str, Any] = {"born": "1995-08-20", "nationalities": {"KG": "birth"}}
FIGHTS: dict[str, Any] = {"fights": "RU", "on": "2022-11-01", "in": "UA", "form": "contract"}
FIGHTER = CITIZEN | {"events": [FIGHTS]}

LAW.provision(
    "embassy in Moscow, 21 September 2022",
    name="embassy-2022",
    says="The embassy in Moscow told citizens not to take part in hostilities and cited Article 256.",
    when=[subject.holds(KG)],
    then=reports(
        KG,
        "Citizens were warned of up to ten years with confiscation; it was said that they cannot be called up in "
        "Russia, and that who is summoned should turn to the embassy.",
    ),
    note="For a citizen who is also Russian, Russian law does demand service; Kyrgyzstan cannot prevent it.",
    cases=[
        no("the day before", on="2022-09-20", p=CITIZEN),
        yes("the day of the warning", on="2022-09-21", p=CITIZEN),
        no("not a citizen", on="2022-09-21", p=CITIZEN | {"nationalities": {"KG": "never"}}),
        unknown("not known whether a citizen", on="2022-09-21", p=CITIZEN | {"nationalities": {"KG": "unknown"}}),
    ],
)

LAW.provision(
    "judgments since 2023",
    name="few-cases-softened",
    says="Few have been tried; terms of five to ten years were pronounced and several softened afterwards.",
    when=[subject.holds(KG), subject.did("fights", not_in=KG).happened],
    then=reports(KG, "Few cases are known; sentences were set aside, suspended or followed by a pardon."),
    force=in_force("2024-01"),
    source=Source("Kyiv Independent, 24 June 2024; Azattyk 33648699 and 33627724", "https://kyivindependent.com", B),
    note=(
        "Ten years in May 2023 (Article 416(2)), set aside in August, suspended in January 2024; five years in "
        "December 2023, pardoned in January 2024; five years in June 2024. No rule follows from so few."
    ),
    cases=[
        no("before the reports", on="2023-12-31", p=FIGHTER),
        unknown("in the month of the first", on="2024-01-15", p=FIGHTER),
        yes("after it", on="2024-02-01", p=FIGHTER),
        no("never fought", on="2024-02-01", p=CITIZEN),
        unknown(
            "not known whether he fought", on="2024-02-01", p=CITIZEN | {"events": [FIGHTS | {"happened": "unknown"}]}
        ),
    ],
)
