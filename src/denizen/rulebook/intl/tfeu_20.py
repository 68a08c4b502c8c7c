"""Treaty on the Functioning of the European Union, Article 20: what the Court of Justice asks of a loss of nationality.

Rottmann (C-135/08, 2 March 2010), Tjebbes (C-221/17, 12 March 2019), JY (C-118/20, 18 January 2022), Udlændinge
(C-689/21, 5 September 2023), Stadt Duisburg (C-684/22 to C-686/22, 25 April 2024). None of the five States is a member:
it is persuasive at most.
"""

from denizen.language.enacting import B, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import event
from denizen.rulebook.intl.losses import AGAINST_THE_WILL, CONVICTED, DECREED, LEFT_STATELESS, annulled, russian

LAW = Law(
    "intl.tfeu-20",
    "INTL",
    kind="treaty",
    title="Treaty on the Functioning of the European Union, Article 20, as read by the Court of Justice",
    short="EU law on loss of nationality",
    force=in_force("2010-03-02"),
    source=Source(
        "Court of Justice, Rottmann (C-135/08)",
        "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62008CJ0135",
        B,
    ),
)

ANNULLED = russian(CONVICTED, annulled("2020-02-01"))

LAW.provision(
    "Art 20, statelessness",
    name="20",
    says=(
        "A loss that leaves a person stateless must be in proportion for that person, with time to recover the first "
        "nationality and an examination that can undo it."
    ),
    on=event("loses", manner=("lapse", *AGAINST_THE_WILL)),
    when=[LEFT_STATELESS],
    then=invokes("*", "tfeu-20", "Examine the individual case; minor offences are no reason; give time and notice."),
    note=(
        "Taking back what was got by fraud is allowed even so. Loss by law alone is allowed only if an individual "
        "examination can be had with effect for the past."
    ),
    cases=[
        no("the day before the decision", on="2020-01-31", p=ANNULLED),
        yes("the only nationality is taken", on="2020-02-01", p=ANNULLED),
        no("Uzbek by birth, Russian by choice", on="2023-07-20", p=DECREED),
        unknown(
            "other nationalities not asked about",
            on="2020-02-01",
            p=ANNULLED | {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}}},
        ),
    ],
)
