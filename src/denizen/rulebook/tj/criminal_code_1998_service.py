"""Criminal Code of Tajikistan: soldiers who evade or refuse service (Art 376).

There is no civilian service in Tajikistan. Men who refuse arms, uniform and oath on conscience are convicted under this
article. It was not read; its title and range are those of reports on three trials.
"""

from typing import Any

from denizen.language.enacting import B, exposes, imprisonment, no, reading, sanction, unknown, yes
from denizen.language.provisions import Source
from denizen.language.states import TJ
from denizen.language.words import event, event_day, subject
from denizen.rulebook.tj.criminal_code_1998_fighting import LAW

__all__ = ["LAW"]

FORUM_18 = Source(
    "Forum 18, 2 April 2020 and 7 January 2021, on trials of conscientious objectors",
    "https://www.forum18.org/archive.php?article_id=2629",
    B,
)
TWO_TO_FIVE = exposes(TJ, sanction(imprisonment(2, 5)), imposed_by=event("is convicted", TJ, article="376"))
PUNISHED = subject.did("is convicted", TJ, article="376").since(event_day)
LIABLE = subject.under("tj.military-2000.draft") | subject.under("tj.military-2021.draft")

YOUNG: dict[str, Any] = {
    "sex": "male",
    "born": "1999-10-27",
    "residence": "TJ",
    "nationalities": {"TJ": "birth", "RU": "never", "others": "none"},
}
FORGES: dict[str, Any] = {"shirks service": "TJ", "on": "2020-10-01", "altogether": True}
REFUSES: dict[str, Any] = {"refuses service": "TJ", "on": "2019-10-06", "for": "conscription"}
SENTENCE: dict[str, Any] = {"is convicted": "TJ", "on": "2020-04-02", "article": "376"}


def man(*events: dict[str, Any]) -> dict[str, Any]:
    return YOUNG | {"events": list(events)}


LAW.provision(
    "Art 376(2)",
    says="A soldier who escapes service altogether by self-injury, feigned illness, forgery or deceit is punished.",
    on=event("shirks service", TJ, altogether=True),
    when=[subject.holds(TJ)],
    as_long_as=~PUNISHED,
    then=TWO_TO_FIVE,
    source=FORUM_18,
    note="Khujand, 7 January 2021: three years and a half for an objector said to have falsified his medical history.",
    cases=[
        no("the day before", on="2020-09-30", p=man(FORGES)),
        yes("a forged medical history", on="2020-10-01", p=man(FORGES)),
        no("for a time only", on="2020-10-01", p=man(FORGES | {"altogether": False})),
        no("convicted", on="2021-01-07", p=man(FORGES, SENTENCE | {"on": "2021-01-07"})),
        unknown("for how long is not known", on="2020-10-01", p=man(FORGES | {"altogether": "unknown"})),
    ],
)
LAW.provision(
    "Art 376, refusal",
    name="376-refusal",
    says="Whether a conscript who openly refuses arms, uniform and oath evades service is answered in two ways.",
    on=event("refuses service", TJ),
    when=[LIABLE],
    as_long_as=~PUNISHED,
    then=TWO_TO_FIVE,
    source=FORUM_18,
    readings=[
        reading(
            "refusal is evasion",
            says="Whoever refuses to serve evades service, whatever the reason and whatever he offers instead.",
            held_by=(
                "military courts: Dushanbe, 13 October 2017 (six months) and 2 April 2020 (two years); Khujand, 7 "
                "January 2021"
            ),
        ),
        reading(
            "self-injury and deceit alone",
            says="The article punishes evasion by self-injury, feigned illness, forgery or deceit, not open refusal.",
            held_by=(
                "its title; the Working Group on Arbitrary Detention asked in October 2017 for the release of the man "
                "convicted that month"
            ),
            when=[LIABLE, subject.did("shirks service", TJ).happened],
        ),
    ],
    note="An amnesty freed the man of 2020 on 1 November of that year. Failing to come when called is Article 343.",
    cases=[
        no("the day before", on="2019-10-05", p=man(REFUSES)),
        yes("refuses uniform and oath", on="2019-10-06", p=man(REFUSES)),
        no("the same, by the wording", on="2019-10-06", p=man(REFUSES), reading="self-injury and deceit alone"),
        yes("the day before the sentence", on="2020-04-01", p=man(REFUSES, SENTENCE)),
        no("convicted", on="2020-04-02", p=man(REFUSES, SENTENCE)),
        no("27 already", on="2026-10-27", p=man(REFUSES | {"on": "2026-10-27"})),
        unknown("whether he refused is not known", on="2019-10-06", p=man(REFUSES | {"happened": "unknown"})),
    ],
)
LAW.gap(
    "Art 376(1)",
    says="Evading service for a time, by the same means, is punished less.",
    because="The range was not read; six months were imposed in 2017.",
    taints=["tj.criminal-code-1998.376-2", "tj.criminal-code-1998.376-refusal"],
)
