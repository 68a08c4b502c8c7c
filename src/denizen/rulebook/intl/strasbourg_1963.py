"""Convention on the Reduction of Cases of Multiple Nationality and on Military Obligations, Strasbourg, 6 May 1963.

In force from 28 March 1968. None of the five States is a party.
"""

from typing import Any

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import any_of, event_field, subject
from denizen.rulebook.intl.losses import CALL_UP, ITS_NATIONAL
from denizen.rulebook.intl.parties import FIVE

LAW = Law(
    "intl.strasbourg-1963",
    "INTL",
    kind="treaty",
    title=(
        "Convention on the Reduction of Cases of Multiple Nationality and on Military Obligations in Cases of Multiple "
        "Nationality of 6 May 1963"
    ),
    short="Strasbourg Convention 1963",
    force=in_force("1968-03-28"),
    source=Source("Council of Europe, treaty No 43", "https://www.coe.int/en/web/conventions", C),
)

SERVED_IN_ANOTHER_STATE_OF_HIS = any_of(
    *(
        event_field("state").among(state)
        & any_of(
            *(
                subject.holds(other) & subject.did("completes service", other).happened
                for other in FIVE
                if other != state
            )
        )
        for state in FIVE
    )
)

SERVED: dict[str, Any] = {
    "sex": "male",
    "born": "1999-03-01",
    "residence": "RU",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2020-05-06"}, "others": "none"},
    "events": [
        {"completes service": "KG", "on": "2018-11-01", "form": "conscript"},
        {"is called up": "RU", "on": "2021-04-10", "for": "conscription"},
    ],
}

LAW.provision(
    "chapter II",
    says="Who holds several nationalities serves once; service done in one of the States counts for all.",
    on=CALL_UP,
    when=[ITS_NATIONAL, SERVED_IN_ANOTHER_STATE_OF_HIS],
    then=invokes("*", "strasbourg-1963", "Service done for one State of nationality counts for the other."),
    note="As a rule one serves where one ordinarily lives, and may choose until 19; volunteering counts for all.",
    cases=[
        no("the day before the summons", on="2021-04-09", p=SERVED),
        yes("served in Kyrgyzstan, called up in Russia", on="2021-04-10", p=SERVED),
        no("not served", on="2021-04-10", p=SERVED | {"events": SERVED["events"][1:]}),
        unknown(
            "whether he served is not known",
            on="2021-04-10",
            p=SERVED | {"events": [SERVED["events"][0] | {"happened": "unknown"}, SERVED["events"][1]]},
        ),
    ],
)
