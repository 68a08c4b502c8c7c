"""Protocol No 7 to the European Convention on Human Rights, Strasbourg, 22 November 1984: expulsion of foreigners.

In force from 1 November 1988, for Russia from 1 August 1998 until it ceased to be a party to the Convention. Of other
States the table of parties has those whose cases are cited, and some more.
"""

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import event, event_field, subject
from denizen.rulebook.intl.losses import national_of_a_party, removed
from denizen.rulebook.intl.parties import PARTIES

LAW = Law(
    "intl.echr-p7-1984",
    "INTL",
    kind="treaty",
    title="Protocol No 7 of 22 November 1984 to the European Convention on Human Rights",
    short="ECHR, Protocol 7",
    force=in_force("1988-11-01"),
    source=Source(
        "Protocol No 7, europeancourt.org",
        "https://europeancourt.org/en/documents/council-of-europe/convention-for-the-protection-of-human-rights/"
        "protocol-no7",
        C,
    ),
)

RESIDENT = {
    "born": "1974-03-01",
    "residence": "RU",
    "stay": "permanent permit",
    "nationalities": {"TR": "birth", "RU": "never", "others": "none"},
    "events": [removed("RU", "TR", "2003-08-07", **{"as": "expulsion"})],
}
BY_UKRAINE = removed("UA", "TR", "2003-08-07", **{"as": "expulsion"})
BY_KAZAKHSTAN = removed("KZ", "TR", "2003-08-07", **{"as": "expulsion"})

LAW.provision(
    "Art 1",
    says=(
        "A foreigner lawfully resident is expelled only by a decision under the law, and may give reasons against it, "
        "have it reviewed and be represented; first the review, then the removal, save for public order or security."
    ),
    on=event("is to be removed", not_as="extradition"),
    when=[
        event_field("state").among(*PARTIES["echr-p7-1984"]),
        ~national_of_a_party("echr-p7-1984"),
        subject.fact("stay").among("permanent permit", "temporary permit", "patent"),
    ],
    then=invokes("*", "echr-p7-1984", "No expulsion of a lawful resident without a decision, reasons and a review."),
    note="Bolat v Russia (2006): deported before the court had judged. Whoever has no right of stay is not covered.",
    cases=[
        no("the day before", on="2003-08-06", p=RESIDENT),
        yes("with a residence permit", on="2003-08-07", p=RESIDENT),
        no("without a ground of stay", on="2003-08-07", p=RESIDENT | {"stay": "none"}),
        no("a citizen", on="2003-08-07", p=RESIDENT | {"nationalities": {"RU": "birth", "others": "none"}}),
        yes("by Ukraine", on="2003-08-07", p=RESIDENT | {"residence": "UA", "events": [BY_UKRAINE]}),
        no("by Kazakhstan, no party", on="2003-08-07", p=RESIDENT | {"residence": "KZ", "events": [BY_KAZAKHSTAN]}),
        unknown("the ground of stay is not known", on="2003-08-07", p=RESIDENT | {"stay": "unknown"}),
    ],
)
