"Uzbekistan: what authorities and courts were reported to do about citizens who serve Russia, 2022 to early 2026."

from typing import Any

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, UZ
from denizen.language.words import subject

LAW = Law(
    "uz.practice",
    UZ,
    kind="practice",
    title="Uzbekistan: reported practice on foreign service and fighting",
    short="Practice of Uzbekistan",
    force=in_force("2022-08"),
    source=Source(
        "centralasia.media, 21 August and 13 October 2025, 27 January 2026; azattyk.org, 18 February 2026; "
        "minval.az, 22 January 2026",
        "https://centralasia.media",
        B,
    ),
)

FOREIGN_SERVICE = "uz.criminal-code-1994.foreign-service"
SERVES = subject.did("enters service", RU, form="contract").happened | subject.did("fights", RU).happened

ENLISTS = {"enters service": "RU", "on": "2023-08-01", "form": "contract", "body": "army"}
MAN: dict[str, Any] = {"sex": "male", "born": "1993-01-15", "nationalities": {"UZ": "birth", "RU": "never"}}
SOLDIER = MAN | {"events": [ENLISTS]}
DUAL = SOLDIER | {"nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2023-03-12"}}}

LAW.provision(
    "warnings of 2022",
    name="2022-warnings",
    says=(
        "The embassy in Moscow in August 2022 and the Prosecutor General on 21 September 2022 warned that "
        "fighting abroad means up to ten years under Article 154, and foreign service a penalty under Article "
        "154-1."
    ),
    when=[subject.holds(UZ)],
    then=reports(UZ, "Citizens are warned of prosecution for foreign service and fighting."),
    source=Source(
        "kun.uz, 10 August and 21 September 2022",
        "https://m.kun.uz/en/news/2022/08/10/mp-kadirov-proposed-to-deprive-citizenship-of-participants-in-various-"
        "special-operations-and-ban-them-from-entering-uzbekistan",
        B,
    ),
    note="A party leader then asked for loss of citizenship from the day of hire; no law came of it.",
    cases=[
        no("the month before", on="2022-07-31", p=MAN),
        unknown("within August 2022", on="2022-08-10", p=MAN),
        yes("the end of August 2022", on="2022-08-31", p=MAN),
        no("not a citizen", on="2022-09-21", p=MAN | {"nationalities": {"UZ": "never"}}),
    ],
)

LAW.provision(
    "convictions under Article 154",
    name="convictions",
    says=(
        "Courts convict contract soldiers as mercenaries, also those who never were at the front, signed in "
        "prison or out of fear of deportation. Sentences run from restriction of liberty to six years; return and "
        "confession soften them."
    ),
    when=[subject.holds(UZ), SERVES],
    then=reports(UZ, "Contract soldiers are convicted under Article 154, not 154-1.", departs_from=[FOREIGN_SERVICE]),
    force=in_force("2024-12-04"),
    note="338 cases had been opened by January 2026.",
    cases=[
        no("the day before the first sentence known", on="2024-12-03", p=SOLDIER),
        yes("the day of that sentence", on="2024-12-04", p=SOLDIER),
        no("did not serve", on="2025-01-01", p=MAN),
        unknown("perhaps signed", on="2025-01-01", p=MAN | {"events": [ENLISTS | {"happened": "unknown"}]}),
    ],
)

LAW.provision(
    "conviction of a Russian citizen",
    name="conviction-of-a-dual",
    says=(
        "A man of 32 who already held Russian citizenship got five years under Article 154 for fighting in "
        "Luhansk region."
    ),
    when=[subject.holds(UZ), subject.holds(RU), SERVES],
    then=reports(UZ, "Russian citizenship did not keep a man from being convicted as a mercenary."),
    force=in_force("2024-12/2026-02"),
    note="The day of the sentence was not given; it lies among those reported from December 2024 to February 2026.",
    cases=[
        no("before the reports", on="2024-11-30", p=DUAL),
        unknown("while they appeared", on="2025-06-01", p=DUAL),
        yes("afterwards", on="2026-02-28", p=DUAL),
        no("not Russian", on="2026-02-28", p=SOLDIER),
    ],
)

LAW.gap(
    "bill of 3 February 2026",
    says="Fines for spreading material that promotes foreign fighting passed their first reading.",
    because="Adoption was not verified; it would hit recruiters and propagandists, not those who fight.",
)
