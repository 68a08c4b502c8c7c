"""The events a case may tell and a provision may wait for: their kinds and particulars.

Every event has a subject, a day and a State: the State on whose behalf, or towards which, it happens. The list is
closed. *Derived* kinds are never told; the engine makes them from the effects of provisions.
"""

from dataclasses import dataclass, field
from typing import Final

from denizen.language.facts import DATE, NUMBER, STATE, TEXT, TRUTH

ARTICLE, PROVISION = "article", "provision"

#: How a nationality was acquired.
TITLES: Final = (
    "birth",
    "initial",
    "naturalisation",
    "recognition",
    "treaty",
    "option",
    "reinstatement",
    "parent",
    "adoption",
)

#: The titles inside a sentence.
TITLE_WORDS: Final = {
    "birth": "by birth",
    "initial": "as one of its first citizens",
    "naturalisation": "by naturalisation",
    "recognition": "by recognition",
    "treaty": "under a treaty",
    "option": "by option",
    "reinstatement": "by reinstatement",
    "parent": "through a parent",
    "adoption": "by adoption",
}

#: How a nationality ended.
MANNERS: Final = ("lapse", "renunciation", "withdrawal", "deprivation", "annulment", "void")


@dataclass(frozen=True, slots=True)
class Detail:
    """One particular of an event; ``values`` lists the words allowed for text."""

    type: str
    says: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventKind:
    """``name`` reads after the person's name: "Farrukh *is called up* (RU)".

    ``derived`` events follow from the law and are never told. What is done ``by_state`` is an act of the State named;
    a ``petition`` asks it for a decision on nationality.
    """

    name: str
    says: str
    details: dict[str, Detail] = field(default_factory=dict)
    derived: bool = False
    by_state: bool = False
    petition: bool = False


SERVICE_FORMS: Final = (
    "conscript",
    "contract",
    "mobilised",
    "volunteer formation",
    "private company",
    "alternative",
)
BODIES: Final = ("army", "security", "police", "justice", "administration")

_FORM = Detail(TEXT, "form of service", SERVICE_FORMS)
_BODY = Detail(TEXT, "body served", BODIES)
_CALL = Detail(
    TEXT,
    "what the call is for",
    ("conscription", "mobilisation", "training", "announced service", "alternative service"),
)
_ARTICLE = Detail(ARTICLE, "article of the criminal code, with its part: 328(1)")

_KINDS = (
    # nationality
    EventKind(
        "acquires",
        "becomes a national of the State",
        {
            "title": Detail(TEXT, "how", TITLES),
            "route": Detail(
                TEXT,
                "procedure used",
                ("ordinary", "simplified", "contract", "1996 agreement", "1999 agreement", "1995 treaty"),
            ),
            "decided": Detail(DATE, "day of the decision on admission"),
            "provision": Detail(PROVISION, "provision by which"),
        },
    ),
    EventKind(
        "loses",
        "ceases to be a national of the State",
        {"manner": Detail(TEXT, "how", MANNERS), "provision": Detail(PROVISION, "provision by which")},
        derived=True,
        by_state=True,
    ),
    EventKind("is admitted", "is admitted to citizenship by decision; an oath may still be due"),
    EventKind("takes oath", "takes the oath of a new citizen"),
    EventKind("refuses oath", "refuses the oath of a new citizen"),
    EventKind(
        "decides",
        "the State takes a decision on the person's nationality",
        {
            "about": Detail(TEXT, "what is decided", ("loss", "exit", "annulment", "admission")),
            "ground": Detail(PROVISION, "provision named as ground"),
        },
        by_state=True,
    ),
    EventKind("applies for exit", "petitions for release from the State's nationality", petition=True),
    EventKind("refuses nationality", "signs a notarised refusal of the State's nationality"),
    EventKind(
        "is reported naturalised",
        "a foreign authority tells the State that the person has become its citizen",
    ),
    EventKind("notifies", "notifies the State of another nationality", {"of": Detail(STATE, "the other State")}),
    EventKind("uses documents", "uses the State's passport or identity card"),
    EventKind("obtains residence right", "obtains a right of permanent residence in the State"),
    EventKind("misrepresents", "obtained the State's nationality by forged papers or knowingly false information"),
    EventKind("applies for citizenship", "applies for the State's nationality", petition=True),
    EventKind(
        "is resident at succession",
        "lives permanently in the State, with the nationality of its predecessor, on the day its first law begins",
    ),
    EventKind(
        "is resident at incorporation",
        "lives permanently in a territory on the day on which the State takes that territory in",
        {"territory": Detail(TEXT, "which", ("Crimea", "Donetsk", "Luhansk", "Kherson", "Zaporizhzhia"))},
        by_state=True,
    ),
    EventKind("declines nationality", "declares that the person does not want to be a national of the State"),
    EventKind("is found abandoned", "is found in the State as a child whose parents are unknown"),
    EventKind(
        "is adopted",
        "is adopted as a child; the State is one whose nationality an adopter holds",
        {
            "by": Detail(
                TEXT, "who adopts", ("citizens", "citizen and stateless person", "citizen and foreigner", "foreigners")
            )
        },
    ),
    EventKind(
        "has the passport voided",
        "the State declares void a passport that it issued, finding that the person never was its national",
        by_state=True,
    ),
    EventKind("surrenders the passport", "hands in the passport for travel abroad"),
    EventKind("is claimed by parents", "the parents agree in writing that the child has the State's nationality"),
    EventKind("is refused by parents", "the parents jointly refuse the State's nationality for the child in writing"),
    EventKind("consents as a child", "as a minor old enough to be asked, consents to change the State's nationality"),
    EventKind(
        "has paternity established",
        "is a child of whom a national of the State is established as the father after birth",
    ),
    EventKind(
        "has the marriage annulled",
        "a court declares invalid the marriage on which the State's nationality was acquired",
    ),
    EventKind("is widowed", "loses by death the spouse, who was a national of the State"),
    EventKind("is placed under guardianship", "is placed as a child under the guardianship of nationals of the State"),
    EventKind("hides nationality", "as an official of the State, hides from it another nationality"),
    # call-up and service
    EventKind("is called up", "is served a summons or call-up order", {"for": _CALL}, by_state=True),
    EventKind(
        "is summoned electronically",
        "a summons or call-up order for the person is placed in the State's electronic register",
        {"for": _CALL},
        by_state=True,
    ),
    EventKind("applies for alternative service", "asks the State to do civilian service instead of military service"),
    EventKind("reports for service", "answers the call-up", {"for": _CALL}),
    EventKind("refuses service", "refuses service that the State demands", {"for": _CALL}),
    EventKind("evades call-up", "evades call-up", {"for": _CALL, "deceit": Detail(TRUTH, "by deceit or self-harm")}),
    EventKind(
        "registers for military",
        "is entered on the military register",
        {"channel": Detail(TEXT, "how", ("in person", "online"))},
    ),
    EventKind(
        "signs contract",
        "signs a contract of military service",
        {
            "months": Detail(NUMBER, "length in months"),
            "with": Detail(TEXT, "with whom", ("army", "private company")),
        },
    ),
    EventKind("enters service", "enters the State's service", {"form": _FORM, "body": _BODY}),
    EventKind("leaves service", "is discharged from the State's service", {"form": _FORM}),
    EventKind("completes service", "completes a term of compulsory service", {"form": _FORM}),
    EventKind("is exempted", "is exempted from military duty by a final decision", by_state=True),
    EventKind(
        "is absent without leave",
        "leaves the unit without leave",
        {"days": Detail(NUMBER, "length of the absence in days")},
    ),
    EventKind("deserts", "leaves the unit to escape service altogether"),
    EventKind(
        "shirks service",
        "in the State's service, escapes its duties by feigned illness, self-harm, forgery or deceit",
        {"altogether": Detail(TRUTH, "to escape the service altogether, and not for a time")},
    ),
    EventKind("surrenders", "in the State's service, gives up to the adversary of the person's own will"),
    EventKind("refuses to fight", "in the State's service, refuses an order to take part in hostilities"),
    EventKind(
        "fights",
        "takes part in hostilities on the side of the State",
        {
            "in": Detail(STATE, "State on whose territory"),
            "form": _FORM,
            "paid": Detail(TRUTH, "hired for material gain"),
        },
    ),
    EventKind("stops fighting", "gives up the fighting of the person's own will"),
    EventKind("is sent on duty", "is sent to a conflict by the State on official duty"),
    EventKind("moves abroad", "leaves the State to live abroad permanently"),
    EventKind("returns", "comes back to the State to live, of the person's own will"),
    EventKind("is recruited", "is recruited by another person for service of the State"),
    EventKind(
        "recruits others",
        "recruits others for service of the State",
        {"as": Detail(TEXT, "for what", ("mercenaries", "armed forces"))},
    ),
    # against the person: liberty, removal, remedies
    EventKind("takes up residence", "comes to live permanently on the present territory of the State"),
    EventKind(
        "is coerced into service",
        "is made by threats or force to sign up or serve, outside a lawful call-up",
        {"in": Detail(STATE, "State on whose territory")},
        by_state=True,
    ),
    EventKind(
        "objects on conscience",
        "declares to the State that conscience or religion forbids the person to bear arms",
        {"alternative": Detail(TRUTH, "a civilian service that is no punishment is open to the person")},
    ),
    EventKind("is captured", "falls into the power of the State while serving its enemy", by_state=True),
    EventKind("applies for asylum", "asks the State for asylum or refugee status"),
    EventKind("is detained", "is deprived of liberty by the State", by_state=True),
    EventKind(
        "is to be removed",
        "the State decides to send the person out of its territory",
        {
            "to": Detail(STATE, "to which State"),
            "as": Detail(TEXT, "how", ("expulsion", "return", "extradition")),
            "torture": Detail(TRUTH, "there are substantial grounds to fear torture there"),
            "persecution": Detail(TRUTH, "the person has a well-founded fear of persecution there"),
        },
        by_state=True,
    ),
    EventKind(
        "is kept from leaving", "the State refuses the person leave to go abroad, or a passport for it", by_state=True
    ),
    EventKind("exhausts remedies", "receives the last decision that the courts of the State can give in the matter"),
    EventKind(
        "complains abroad",
        "brings a complaint against the State before an international body",
        {"body": Detail(TEXT, "which body", ("HRC", "CAT", "CERD", "CEDAW", "CRC", "ECtHR", "WGAD"))},
    ),
    # criminal law
    EventKind(
        "is charged", "is charged or suspected in a criminal case of the State", {"article": _ARTICLE}, by_state=True
    ),
    EventKind(
        "is sent for trial", "a criminal case of the State reaches the court", {"article": _ARTICLE}, by_state=True
    ),
    EventKind(
        "is convicted", "is convicted with final force by a court of the State", {"article": _ARTICLE}, by_state=True
    ),
    EventKind(
        "is found a terrorist",
        "is found, as the State's law has it, to have taken part in a terrorist crime",
        by_state=True,
    ),
    EventKind("is found a threat", "is found by the security service to threaten national security", by_state=True),
    EventKind("evades justice", "hides from a criminal investigation or a trial of the State"),
    EventKind(
        "crosses the border unlawfully",
        "crosses the border of the State outside its checkpoints, without valid papers or without leave",
    ),
    EventKind("is penalised", "is penalised under the administrative code", {"article": _ARTICLE}, by_state=True),
    # derived
    EventKind("is born", "is born; it has no State of its own", derived=True),
    EventKind(
        "breaches",
        "lets a duty towards the State pass unfulfilled",
        {"provision": Detail(PROVISION, "provision that imposed the duty")},
        derived=True,
    ),
)

EVENTS: Final[dict[str, EventKind]] = {kind.name: kind for kind in _KINDS}
