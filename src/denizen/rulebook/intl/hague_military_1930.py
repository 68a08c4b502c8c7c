"""Protocol relating to Military Obligations in Certain Cases of Double Nationality, The Hague, 12 April 1930.

In force from 25 May 1937. None of the five States is a party: it is an argument against a second call-up. Whether its
rules are custom is left open by its Article 4. The treaty of 1995 between Russia and Tajikistan says the same and more.
"""

from denizen.language.enacting import A, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import any_of, event_field, subject
from denizen.rulebook.intl.losses import CALL_UP, ITS_NATIONAL, OF_ANOTHER_STATE, PERHAPS_DECREED, RELEASED
from denizen.rulebook.intl.parties import FIVE

LAW = Law(
    "intl.hague-military-1930",
    "INTL",
    kind="treaty",
    title="Protocol relating to Military Obligations in Certain Cases of Double Nationality of 12 April 1930",
    short="Hague Protocol 1930",
    force=in_force("1937-05-25"),
    source=Source(
        "Protocol of 12 April 1930, United States Statutes at Large, vol 50",
        "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_50_Part_2.djvu/413",
        A,
    ),
)

LIVES_IN_ANOTHER_STATE_OF_HIS = any_of(
    *(
        event_field("state").among(state)
        & any_of(*(subject.resides_in(other) & subject.holds(other) for other in FIVE if other != state))
        for state in FIVE
    )
)
NO_LONGER_ITS_NATIONAL = any_of(
    *(
        event_field("state").among(state) & ~subject.holds(state) & subject.did("loses", state).happened
        for state in FIVE
    )
)

CALLED = {"is called up": "RU", "on": "2022-09-29", "for": "mobilisation"}
DUAL = {
    "sex": "male",
    "born": "1999-03-01",
    "residence": "KG",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2018-05-06"}, "others": "none"},
    "events": [CALLED],
}
CALLED_UP_BY_UZBEKISTAN = {"is called up": "UZ", "on": "2024-04-01", "for": "training"}
EMIGRANT = RELEASED | {"events": [*RELEASED["events"], CALLED_UP_BY_UZBEKISTAN]}
PERHAPS_EMIGRANT = PERHAPS_DECREED | {"events": [*PERHAPS_DECREED["events"], CALLED_UP_BY_UZBEKISTAN]}

LAW.provision(
    "Art 1",
    says=(
        "Who has two nationalities and lives habitually in one State, to which the ties are closest, is free of all "
        "military obligations in the other."
    ),
    on=CALL_UP,
    when=[ITS_NATIONAL, LIVES_IN_ANOTHER_STATE_OF_HIS],
    then=invokes("*", "hague-military-1930", "No military service for the State in which one does not live."),
    note="The exemption may cost the nationality of the other State. The closest ties are presumed to be at home.",
    cases=[
        no("the day before the summons", on="2022-09-28", p=DUAL),
        yes("a citizen of both who lives in Kyrgyzstan", on="2022-09-29", p=DUAL),
        no("lives in Russia", on="2022-09-29", p=DUAL | {"residence": "RU"}),
        no("Russian alone", on="2022-09-29", p=DUAL | {"nationalities": {"RU": "birth", "others": "none"}}),
        unknown("where he lives is not known", on="2022-09-29", p=DUAL | {"residence": "unknown"}),
    ],
)
LAW.provision(
    "Art 2",
    says="Who may give up a nationality on coming of age owes no military service to that State as a minor.",
    on=CALL_UP,
    when=[ITS_NATIONAL, OF_ANOTHER_STATE, subject.age < 18],
    then=invokes("*", "hague-military-1930", "No military service of a minor with two nationalities."),
    note="That the law lets the person choose on coming of age is presumed.",
    cases=[
        yes("a minor", on="2022-09-29", p=DUAL | {"born": "2004-09-30"}),
        no("18 that day", on="2022-09-29", p=DUAL | {"born": "2004-09-29"}),
        no("the day before the summons", on="2022-09-28", p=DUAL | {"born": "2004-09-30"}),
        unknown("age not known", on="2022-09-29", p=DUAL | {"born": "2004"}),
    ],
)
LAW.provision(
    "Art 3",
    says="Who has lost a nationality by its own law and holds another owes that State no military service.",
    on=CALL_UP,
    when=[NO_LONGER_ITS_NATIONAL, OF_ANOTHER_STATE],
    then=invokes("*", "hague-military-1930", "No military service for a State whose national one no longer is."),
    cases=[
        no("the day before the summons", on="2024-03-31", p=EMIGRANT),
        yes("released in 2023, called up in 2024", on="2024-04-01", p=EMIGRANT, also=["not holds(p, UZ)"]),
        no("a citizen of both", on="2022-09-29", p=DUAL),
        unknown("whether Uzbek citizenship ended is not known", on="2024-04-01", p=PERHAPS_EMIGRANT),
    ],
)
