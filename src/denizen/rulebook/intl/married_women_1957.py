"""Convention on the Nationality of Married Women, New York, 20 February 1957.

In force from 11 August 1958. It binds Russia, Kazakhstan and Kyrgyzstan; for Tajikistan and Uzbekistan it could not be
checked. The depositary's list gives the accession of Kazakhstan as of 28 March 2000 and of Kyrgyzstan as of
10 February 1997.
"""

from denizen.language.enacting import A, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import event, subject
from denizen.rulebook.intl.losses import AGAINST_THE_WILL, CONVICTED, annulled, relative_lost_the_same, russian

LAW = Law(
    "intl.married-women-1957",
    "INTL",
    kind="treaty",
    title="Convention on the Nationality of Married Women of 20 February 1957",
    short="Convention on Married Women",
    force=in_force("1958-08-11"),
    source=Source(
        "Convention of 20 February 1957, with the Law of Kazakhstan of 30 December 1999 No 19-II",
        "https://zakonpravo.kz/en/zakony/zakon-o-prisoedinenii-respubliki-kazahstan-k-konventsii-o-grazhdanstve-"
        "zamuzhney-zhenshiny",
        A,
    ),
)

ANNULLED = russian(CONVICTED, annulled("2020-02-01"))
WIFE = ANNULLED | {"spouse": {"id": "husband", "from": "2018-06-01"}, "sex": "female"}

LAW.provision(
    "Arts 1 and 2",
    name="1",
    says=(
        "Neither marriage nor its end, nor a change in the husband's nationality, affects the wife's of itself; what "
        "the husband gives up she may keep."
    ),
    on=event("loses", manner=("lapse", *AGAINST_THE_WILL)),
    when=[subject.is_female, relative_lost_the_same("spouse")],
    then=invokes("*", "married-women-1957", "A wife's nationality does not follow that of her husband."),
    mode="L12",
    note="That the husband's loss was the cause is presumed from its having come first or on the same day.",
    cases=[
        no("the day before", on="2020-01-31", p=WIFE, husband=ANNULLED),
        yes("both on one day", on="2020-02-01", p=WIFE, husband=ANNULLED),
        no("the husband kept it", on="2020-02-01", p=WIFE, husband=russian()),
        no("a man whose wife lost it", on="2020-02-01", p=WIFE | {"sex": "male"}, husband=ANNULLED | {"sex": "female"}),
        unknown(
            "whether the husband lost it is not known",
            on="2020-02-01",
            p=WIFE,
            husband=russian(CONVICTED, annulled("2020-02-01", happened="unknown")),
        ),
    ],
)

LAW.gap(
    "Art 3",
    says="The foreign wife of a national may be naturalised by a privileged procedure if she asks.",
    because="What each State offers to spouses stands in its own law.",
)
