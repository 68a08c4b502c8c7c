"""Criminal Code of Kazakhstan of 2014: crossing the border unlawfully (Article 392).

The article does not leave out those who come without leave to ask for asylum. What stands against it for them is
Article 31 of the Refugee Convention.
"""

from typing import Any

from denizen.language.enacting import A, B, exposes, fine, imprisonment, no, penalty, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import event, subject
from denizen.rulebook.kz.criminal_code_2014_evasion import LAW

__all__ = ["LAW"]

CROSSES = event("crosses the border unlawfully", KZ)
CONVICTED = event("is convicted", KZ, article="392")
EXPULSION = penalty("expulsion for five years, of a foreigner or stateless person")
INDEX = "monthly calculation indices"
#: The Law of 16 July 2025, sixty days after it was published.
LAW_OF_2025 = "2025-09-17"
BORDER_NOTE = (
    "Outside the checkpoints, or through them on forged papers or those of another. By a group or with force, part 2. "
    "In January 2020 a court gave two asylum seekers a year and left expulsion aside (Zaysan)."
)


def crossed(on: str, **more: Any) -> dict[str, Any]:
    """An ethnic Kazakh from China who came over the mountains."""
    return {
        "born": "1990-05-01",
        "nationalities": {"CN": "birth", "KZ": "never", "others": "none"},
        "events": [{"crosses the border unlawfully": "KZ", "on": on} | more],
    }


LAW.provision(
    "Art 392(1)",
    name="392-1-2015",
    says="Whoever knowingly crosses the border unlawfully was punished by a fine or up to a year of imprisonment.",
    on=CROSSES,
    when=[subject.age >= 16],
    then=exposes(KZ, sanction(fine(None, 1000, INDEX), imprisonment(None, 1), also=[EXPULSION]), imposed_by=CONVICTED),
    force=in_force("2015-01-01", until=LAW_OF_2025),
    source=Source(
        "Criminal Code, Art 392, a copy in Kazakh from before 2022",
        "http://engime.org/azastan-respublikasini-ilmisti-kodeksi-1-bap.html?page=165",
        A,
    ),
    grade=B,
    note=BORDER_NOTE + " Whether the article read so from the first day of the code was not verified.",
    cases=[
        no("the day before turning 16", on="2019-10-01", p=crossed("2019-10-01") | {"born": "2003-10-02"}),
        yes("on turning 16", on="2019-10-01", p=crossed("2019-10-01") | {"born": "2003-10-01"}),
        no("the day before", on="2019-09-30", p=crossed("2019-10-01")),
        yes("crosses outside the checkpoint", on="2019-10-01", p=crossed("2019-10-01")),
        no("on the last day before the code", on="2015-02-01", p=crossed("2014-12-31")),
        yes("on its first day", on="2015-02-01", p=crossed("2015-01-01")),
        yes("on the last day of this text", on="2025-10-01", p=crossed("2025-09-16")),
        no("on the first day of the next", on="2025-10-01", p=crossed("2025-09-17")),
        unknown("it is not known whether he did", on="2019-10-01", p=crossed("2019-10-01", happened="unknown")),
    ],
)
LAW.provision(
    "Art 392(1)",
    says="Whoever knowingly crosses the border unlawfully is punished by a fine or up to three years of imprisonment.",
    on=CROSSES,
    when=[subject.age >= 16],
    then=exposes(KZ, sanction(fine(None, 2000, INDEX), imprisonment(None, 3), also=[EXPULSION]), imposed_by=CONVICTED),
    force=in_force(LAW_OF_2025),
    source=Source(
        "Border Service in Kostanay Region on the Law of 16 July 2025, alau.kz",
        "https://alau.kz/peresechenie-granicy-kostanajskie-pogranichniki-predupredili-ob-izmenenijah-s-17-sentjabrja/",
        B,
    ),
    note="Up to four years for whoever does it again, in a group, or knows of a ban on entry or exit (part 1-1).",
    cases=[
        no("the day before turning 16", on="2025-10-01", p=crossed("2025-09-17") | {"born": "2009-09-18"}),
        yes("on turning 16", on="2025-10-01", p=crossed("2025-09-17") | {"born": "2009-09-17"}),
        no("the day before the text", on="2025-10-01", p=crossed("2025-09-16")),
        yes("on its first day", on="2025-10-01", p=crossed("2025-09-17")),
        unknown("it is not known whether he did", on="2025-10-01", p=crossed("2025-09-17", happened="unknown")),
    ],
)
LAW.gap(
    "Art 15",
    says="Criminal liability begins at sixteen, and for listed crimes at fourteen.",
    because="Whether fighting abroad is among those listed was not read; the age is not asked in Articles 170 to 175.",
    taints=["kz.criminal-code-2014.170-3", "kz.criminal-code-2014.172"],
)
