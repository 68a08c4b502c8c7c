"""Convention on the Elimination of All Forms of Discrimination against Women, 18 December 1979.

In force from 3 September 1981. It binds all five States; no reservation to Article 9 is known.
"""

from denizen.language.enacting import A, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import subject
from denizen.rulebook.intl.losses import LOSS, decree, relative_lost_the_same, uzbek

LAW = Law(
    "intl.cedaw-1979",
    "INTL",
    kind="treaty",
    title="Convention on the Elimination of All Forms of Discrimination against Women of 18 December 1979",
    short="CEDAW",
    force=in_force("1981-09-03"),
    source=Source(
        "Text of Article 9, wunrn.org", "http://www.wunrn.org/news/2013/05_13/05_20/052013_discrimination.htm", A
    ),
)

MARRIED = {"spouse": {"id": "husband", "from": "2015-06-01"}}
WIFE = uzbek(decree("2023-07-20")) | MARRIED | {"sex": "female"}
HUSBAND = uzbek(decree("2023-07-20"))

LAW.provision(
    "Art 9(1)",
    name="9",
    says=(
        "Women keep nationality on equal terms: a change in the husband's nationality must not by itself change "
        "the wife's or make her stateless."
    ),
    on=LOSS,
    when=[subject.is_female, relative_lost_the_same("spouse")],
    then=invokes("*", "cedaw-1979", "A wife does not lose nationality because her husband lost it."),
    mode="L12",
    note="That the husband's loss was the cause is presumed from its having come first or on the same day.",
    cases=[
        yes("both on one day", on="2023-07-20", p=WIFE, husband=HUSBAND),
        no("the day before", on="2023-07-19", p=WIFE, husband=HUSBAND),
        no("the husband kept it", on="2023-07-20", p=WIFE, husband=uzbek()),
        no("a man whose wife lost it", on="2023-07-20", p=WIFE | {"sex": "male"}, husband=HUSBAND | {"sex": "female"}),
        unknown(
            "whether the husband lost it is not known",
            on="2023-07-20",
            p=WIFE,
            husband=uzbek(decree("2023-07-20", happened="unknown")),
        ),
    ],
)

LAW.gap(
    "Art 9(2)",
    says="Women pass their nationality to their children on the same terms as men; General Recommendation 32 adds that "
    "no woman is left stateless by marriage or its end.",
    because="The law of descent of each State is encoded as it is, and makes no difference between mother and father.",
)
