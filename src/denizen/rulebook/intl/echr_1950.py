"""European Convention on Human Rights, Rome, 4 November 1950.

In force from 3 September 1953. Russia was bound from 5 May 1998; it left the Council of Europe on 16 March 2022 and
ceased to be a party on 16 September 2022. The Court may still judge acts up to and including that day. The other four
States never were parties.
"""

from denizen.language.enacting import B, Law, invokes, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import binds, event
from denizen.rulebook.intl.losses import AGAINST_THE_WILL, CONVICTED, annulled, russian

LAW = Law(
    "intl.echr-1950",
    "INTL",
    kind="treaty",
    title="European Convention on Human Rights of 4 November 1950",
    short="ECHR",
    force=in_force("1953-09-03"),
    source=Source(
        "Cases on loss of nationality: Usmanov v Russia (2020) and others", "https://laweuro.com/?p=13642", B
    ),
)

RUSSIAN_LOSS = event("loses", RU, manner=AGAINST_THE_WILL)


def undone(on: str, **more: str) -> dict[str, object]:
    return russian(CONVICTED, annulled(on, **more))


LAW.provision(
    "Art 8",
    says=(
        "Loss of nationality touches private life: its consequences are weighed, and it must rest on clear law, "
        "fair procedure, full review and diligence."
    ),
    on=RUSSIAN_LOSS,
    then=invokes(RU, "echr-1950", "No arbitrary loss of nationality with grave consequences for private life."),
    cases=[
        no("the day before the decision", on="2020-01-31", p=undone("2020-02-01")),
        yes("the admission is undone", on="2020-02-01", p=undone("2020-02-01"), also=["not holds(p, RU)"]),
        unknown(
            "whether there was a decision is not known", on="2020-02-01", p=undone("2020-02-01", happened="unknown")
        ),
    ],
)

LAW.provision(
    "Art 58(2)",
    says="Acts up to and including 16 September 2022 can still be judged by the European Court, later ones cannot.",
    on=RUSSIAN_LOSS,
    when=[binds("echr-1950", RU)],
    then=protects(RU, "The European Court has jurisdiction over this loss if the complaint was in time."),
    source=Source("Resolution CM/Res(2022)3", "https://rm.coe.int/0900001680a91beb", B),
    note=(
        "The term is four months from the final domestic decision. Russia executes no judgment that became final "
        "after 15 March 2022."
    ),
    cases=[
        yes("decided on 16 September 2022", on="2022-10-01", p=undone("2022-09-16")),
        no("decided on 17 September 2022", on="2022-10-01", p=undone("2022-09-17")),
        unknown("decided in September 2022", on="2022-10-01", p=undone("2022-09")),
    ],
)
