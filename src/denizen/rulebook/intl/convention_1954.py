"""Convention relating to the Status of Stateless Persons, New York, 28 September 1954.

In force from 6 June 1960. None of the five States is a party. Its definition, whom no State considers as a national
under the operation of its law (Art 1(1)), is held to be custom, and is how statelessness is computed here: on the day
asked, State by State, by the act where a loss needs an act and by the statute where it happens by law; a right to
acquire or recover a nationality is none.
"""

from denizen.language.enacting import B, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.rulebook.intl.losses import LEFT_STATELESS, REMOVAL, removed, without_nationality

LAW = Law(
    "intl.convention-1954",
    "INTL",
    kind="treaty",
    title="Convention relating to the Status of Stateless Persons of 28 September 1954",
    short="1954 Convention",
    force=in_force("1960-06-06"),
    source=Source(
        "Prato conclusions on the meaning of a stateless person",
        "https://paperzz.com/doc/9261453/part-iii--conclusions--to-be-redrafted-",
        B,
    ),
)

STATELESS = without_nationality("RU") | {"events": [removed("RU", "UZ", **{"as": "expulsion"})]}

LAW.provision(
    "Art 31",
    says=(
        "A stateless person lawfully present is not expelled save for national security or public order, and then by "
        "due process."
    ),
    on=REMOVAL,
    when=[LEFT_STATELESS],
    then=invokes("*", "convention-1954", "No expulsion of a stateless person without grave reason and due process."),
    grade=C,
    note=(
        "In Russia a stateless person may hold a temporary identity certificate (Law 22-FZ of 24 February 2021), with "
        "which nobody is expelled. Detention for an expulsion that cannot happen was condemned by the European Court."
    ),
    cases=[
        no("the day before the decision", on="2023-05-09", p=STATELESS),
        yes("to be expelled from Russia", on="2023-05-10", p=STATELESS),
        no(
            "Uzbek after all",
            on="2023-05-10",
            p=STATELESS | {"nationalities": {"UZ": "birth", "RU": "never", "others": "none"}},
        ),
        unknown("other nationalities not asked about", on="2023-05-10", p=STATELESS | {"nationalities": {}}),
    ],
)

LAW.gap(
    "Art 1(1), unable to prove a nationality",
    says="Some who are nationals in law cannot prove it, and are treated as if they were not.",
    because="Statelessness is computed under the law; what a consulate would confirm is evidence, not told in a case.",
)
LAW.gap(
    "Art 1(2)",
    says="Left out are people under the care of another UN body, with rights of nationals, or guilty of grave crimes.",
    because="None of these facts is told in a case; they do not change who is stateless, only who is protected.",
)
LAW.gap(
    "Arts 27, 28 and 32",
    says="Stateless people get identity papers, travel documents if lawfully staying, and easier naturalisation.",
    because="No State of the rulebook is a party; what each gives stands in its own law.",
)
