"""Convention relating to the Status of Refugees, Geneva, 28 July 1951, and the Protocol of 31 January 1967.

In force from 22 April 1954. It binds Russia, Kazakhstan, Kyrgyzstan and Tajikistan; Uzbekistan was outside when last
seen, and is bound not to return people by the Convention against Torture and the Covenant alone.
"""

from typing import Any

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import any_of, event, event_field, subject
from denizen.rulebook.intl.losses import ITS_NATIONAL, REMOVAL, removed, russian
from denizen.rulebook.intl.parties import FIVE

LAW = Law(
    "intl.refugee-1951",
    "INTL",
    kind="treaty",
    title="Convention relating to the Status of Refugees of 28 July 1951",
    short="Refugee Convention",
    force=in_force("1954-04-22"),
    source=Source(
        "UNHCR, 1 February 1999, on the accession of Kazakhstan",
        "https://www.unhcr.org/asia/news/news-releases/unhcr-welcomes-accession-kazakhstan-1951-refugee-convention",
        C,
    ),
)

DESERTER: dict[str, Any] = russian(
    {"deserts": "RU", "on": "2023-02-01"},
    {"applies for asylum": "KZ", "on": "2023-03-01"},
    removed("KZ", "RU", persecution=True),
    residence="KZ",
)

ASKS_FOR_ASYLUM = event("applies for asylum")
#: Came into the State where asylum is asked for without leave.
CAME_WITHOUT_LEAVE = any_of(
    *(
        event_field("state").among(state) & subject.did("crosses the border unlawfully", state).happened
        for state in FIVE
    )
)
CROSSES = {"crosses the border unlawfully": "KZ", "on": "2022-09-27"}
LEAVES_RUSSIA = CROSSES | {"crosses the border unlawfully": "RU"}
ASKS = {"applies for asylum": "KZ", "on": "2022-09-28"}


def fugitive(*events: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A Russian who asks Kazakhstan for asylum."""
    return russian(*events, residence="KZ", **more)


LAW.provision(
    "Art 31",
    says=(
        "A refugee who comes straight from the danger and reports without delay is not punished for having crossed the "
        "border without leave."
    ),
    on=ASKS_FOR_ASYLUM,
    when=[CAME_WITHOUT_LEAVE, ~ITS_NATIONAL],
    then=invokes("*", "refugee-1951", "No penalty for the unlawful entry of a refugee who reports without delay."),
    note=(
        "How long he waited, and by which way he came, is judged in the case. In 2022 Kazakhstan convicted an officer "
        "of the Russian guard service who had fled mobilisation, for crossing the border, and removed him to Russia."
    ),
    cases=[
        no("the day before the request", on="2022-09-27", p=fugitive(CROSSES, ASKS)),
        yes("came through the forest, asks the next day", on="2022-09-28", p=fugitive(CROSSES, ASKS)),
        no("came through a checkpoint", on="2022-09-28", p=fugitive(ASKS)),
        no("left Russia without leave, but entered lawfully", on="2022-09-28", p=fugitive(LEAVES_RUSSIA, ASKS)),
        no(
            "a citizen of Kazakhstan",
            on="2022-09-28",
            p=fugitive(CROSSES, ASKS, nationalities={"KZ": "birth", "others": "none"}),
        ),
        unknown("how he came is not known", on="2022-09-28", p=fugitive(CROSSES | {"happened": "unknown"}, ASKS)),
    ],
)
LAW.provision(
    "Art 33, while the request is open",
    name="33-open",
    says="Whoever asks for asylum is not sent back before it is decided: until then the person may be a refugee.",
    on=ASKS_FOR_ASYLUM,
    when=[~ITS_NATIONAL],
    then=invokes("*", "refugee-1951", "No removal, and no handing over, before the request is decided with a remedy."),
    cases=[
        no("the day before the request", on="2022-09-27", p=fugitive(ASKS)),
        yes("a deserter asks for asylum", on="2022-09-28", p=fugitive(ASKS)),
        no(
            "a citizen of Kazakhstan",
            on="2022-09-28",
            p=fugitive(ASKS, nationalities={"KZ": "birth", "others": "none"}),
        ),
        unknown("whether he asked is not known", on="2022-09-28", p=fugitive(ASKS | {"happened": "unknown"})),
    ],
)
LAW.provision(
    "Art 33",
    says=(
        "A refugee is not sent in any way to where life or freedom is in danger for race, religion, nationality, "
        "social group or political opinion."
    ),
    on=REMOVAL,
    when=[event_field("persecution").among(True), ~ITS_NATIONAL],
    then=invokes("*", "refugee-1951", "No removal to persecution; none while a request for asylum is open."),
    note=(
        "It ends for a danger to security or a final conviction of a particularly serious crime (Art 33(2)), and does "
        "not cover those who committed war crimes (Art 1F). Removal for crossing the border without leave is measured "
        "by the same rule, and by Article 31."
    ),
    cases=[
        no("the day before the decision", on="2023-05-09", p=DESERTER),
        yes("a Russian deserter in Kazakhstan", on="2023-05-10", p=DESERTER),
        no(
            "no fear of persecution",
            on="2023-05-10",
            p=DESERTER | {"events": [removed("KZ", "RU", persecution=False)]},
        ),
        no(
            "a citizen of Kazakhstan",
            on="2023-05-10",
            p=DESERTER | {"nationalities": {"KZ": "birth", "others": "none"}},
        ),
        unknown("the fear is not told", on="2023-05-10", p=DESERTER | {"events": [removed("KZ", "RU")]}),
    ],
)
LAW.gap(
    "Art 1A(2), several nationalities",
    says="Who has several nationalities is a refugee only if fear is shown of every one of those States.",
    because=(
        "The fear is told of one State, that of the return. Look at each nationality held: of a citizen of Russia and "
        "Kyrgyzstan both must fail him; after the loss of one, the other; for the stateless, the former residence."
    ),
    taints=["intl.refugee-1951.33"],
)
LAW.gap(
    "Arts 1A(2) and 1F",
    says="Who is a refugee, and who is shut out for war crimes, follows from fear, reasons and deeds.",
    because="The fear is told as found by whoever tells the case; its reasons are argued, not computed.",
)
