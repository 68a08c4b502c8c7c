"""Hague Convention IV of 18 October 1907 with the Regulations on land warfare.

In force from 26 January 1910; custom for everybody. Russia follows the Empire, which ratified in 1909.
"""

from typing import Any

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject

LAW = Law(
    "intl.hague-regulations-1907",
    "INTL",
    kind="treaty",
    title="Hague Convention IV of 18 October 1907 and its Regulations on the laws and customs of war on land",
    short="Hague Regulations",
    force=in_force("1910-01-26"),
    source=Source("ICRC, treaty database", "https://ihl-databases.icrc.org/en/ihl-treaties/hague-conv-iv-1907", C),
)

FORCED: dict[str, Any] = {
    "sex": "male",
    "born": "1990-03-01",
    "residence": "UA",
    "nationalities": {"UA": "birth", "others": "none"},
    "events": [{"is called up": "RU", "on": "2022-10-01", "for": "mobilisation"}],
}

LAW.provision(
    "Art 23",
    says=(
        "A belligerent may not compel nationals of the other side to take part in war against their own country, even "
        "if they were in its service before."
    ),
    on=event("is called up", RU),
    when=[subject.holds("UA")],
    then=invokes(RU, "hague-regulations-1907", "No forced service against one's own country."),
    note="It speaks of nationals of the enemy: of Ukrainians here, not of people from Central Asia.",
    cases=[
        no("the day before", on="2022-09-30", p=FORCED),
        yes("a Ukrainian called up by Russia", on="2022-10-01", p=FORCED),
        no("an Uzbek", on="2022-10-01", p=FORCED | {"nationalities": {"UZ": "birth", "others": "none"}}),
        unknown("Ukrainian nationality not known", on="2022-10-01", p=FORCED | {"nationalities": {"UA": "unknown"}}),
    ],
)

MADE_TO = FORCED | {"events": [{"is coerced into service": "RU", "on": "2022-06-01", "in": "UA"}]}

LAW.provision(
    "Art 23, without a call-up",
    name="23-coerced",
    says="The same of nationals of the other side who are made to join by threats or force, without any call-up.",
    on=event("is coerced into service", RU),
    when=[subject.holds("UA")],
    then=invokes(RU, "hague-regulations-1907", "No forced service against one's own country."),
    cases=[
        no("the day before", on="2022-05-31", p=MADE_TO),
        yes("a Ukrainian made to join", on="2022-06-01", p=MADE_TO),
        no("an Uzbek", on="2022-06-01", p=MADE_TO | {"nationalities": {"UZ": "birth", "others": "none"}}),
        unknown("Ukrainian nationality not known", on="2022-06-01", p=MADE_TO | {"nationalities": {"UA": "unknown"}}),
    ],
)
