"""Protocol No 4 to the European Convention on Human Rights, Strasbourg, 16 September 1963: movement and expulsion.

In force from 2 May 1968. It bound Russia as long as the Convention did; the other four States never. The bans on
leaving that came with mobilisation are younger than that. Of other States the table of parties has those whose cases
are cited, and some more; Turkey signed it and never ratified.
"""

from denizen.language.enacting import B, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, event_field
from denizen.rulebook.intl.leaving import KEPT_FROM_LEAVING, MAY_NOT_LEAVE_RUSSIA, kept, serving
from denizen.rulebook.intl.losses import CONVICTED, annulled, national_of_a_party, removed, russian, under_any
from denizen.rulebook.intl.parties import PARTIES

LAW = Law(
    "intl.echr-p4-1963",
    "INTL",
    kind="treaty",
    title="Protocol No 4 of 16 September 1963 to the European Convention on Human Rights",
    short="ECHR, Protocol 4",
    force=in_force("1968-05-02"),
    source=Source("Protocol No 4, text", "http://archive.bild.net/protoc4.htm", B),
)

#: The event is one of a State that is, or was, a party.
OF_A_PARTY = event_field("state").among(*PARTIES["echr-p4-1963"])
LEAVE = "Everybody may leave any country, the own one too; a ban needs a law, a weighty reason and a review."

LAW.provision(
    "Art 2(2) and (3)",
    name="2-2",
    says="Whoever is refused a passport, or leave to go abroad, may ask what makes that necessary, and for how long.",
    on=KEPT_FROM_LEAVING,
    when=[OF_A_PARTY],
    then=invokes("*", "echr-p4-1963", LEAVE),
    note=(
        "Bartik v Russia (2006): a breach, where access to State secrets lay many years back; Soltysyak v Russia "
        "(2011), of a former officer, likewise; Stetsov v Ukraine (2021), of a debtor. Ukraine derogated "
        "from it in March 2022, which is not computed."
    ),
    cases=[
        no("the day before", on="2015-05-09", p=kept("RU")),
        yes("refused a passport", on="2015-05-10", p=kept("RU")),
        yes("by Ukraine", on="2015-05-10", p=kept("UA")),
        no("by Kazakhstan, no party", on="2015-05-10", p=kept("KZ")),
        unknown("whether it was refused is not known", on="2015-05-10", p=kept("RU", happened="unknown")),
    ],
)
LAW.provision(
    "Art 2(2) and (3), men called up",
    name="2-2-service",
    says="That a man still has to serve can justify keeping him in the country, for a time and under review.",
    when=[under_any(MAY_NOT_LEAVE_RUSSIA)],
    then=invokes(RU, "echr-p4-1963", LEAVE),
    source=Source(
        "Peltonen v Finland, Commission, decision of 20 February 1995 (19583/92)",
        "https://app.lexploria.com/document/541330-peltonen-v-finland",
        B,
    ),
    note="A passport refused to a man who had not answered his call-up was held to be within the limits.",
    cases=[
        no("the day before service", on="2020-11-09", p=serving()),
        yes("in service", on="2020-11-10", p=serving()),
        no("never called up", on="2020-11-10", p=russian()),
        unknown("whether he entered service is not known", on="2020-11-10", p=serving(happened="unknown")),
    ],
)

SENT_AWAY = russian(removed("RU", "KG", "2018-06-01", **{"as": "expulsion"}))
GEORGIAN = {
    "born": "1988-03-01",
    "nationalities": {"GE": "birth"},
    "events": [removed("GE", "RU", "2018-06-01", **{"as": "expulsion"})],
}

LAW.provision(
    "Art 3",
    says="Nobody is expelled from the State whose national he is, nor kept from entering it; extradition is not meant.",
    on=event("is to be removed", not_as="extradition"),
    when=[national_of_a_party("echr-p4-1963")],
    then=invokes("*", "echr-p4-1963", "No expulsion of an own national."),
    note=(
        "Whether a person is a national is asked of the law of the State; to end the nationality for the sake of "
        "expelling would go round the rule. Slivenko v Latvia (2003): not for those who never were nationals."
    ),
    cases=[
        no("the day before the decision", on="2018-05-31", p=SENT_AWAY),
        yes("a citizen", on="2018-06-01", p=SENT_AWAY),
        yes(
            "a Georgian, by Georgia",
            on="2018-06-01",
            p=GEORGIAN,
        ),
        no(
            "a citizen to be extradited",
            on="2018-06-01",
            p=russian(removed("RU", "KG", "2018-06-01", **{"as": "extradition"})),
        ),
        no(
            "citizenship annulled before",
            on="2020-06-01",
            p=russian(CONVICTED, annulled("2020-02-01"), removed("RU", "KG", "2020-06-01", **{"as": "expulsion"})),
        ),
        unknown(
            "whether a citizen is not known",
            on="2018-06-01",
            p=SENT_AWAY | {"nationalities": {"RU": "unknown"}},
        ),
    ],
)
LAW.gap(
    "Art 4",
    says="Collective expulsion of foreigners is prohibited (Georgia v Russia, 2014).",
    because="Whether many are expelled without looking at each one is not seen in the case of one family.",
)
