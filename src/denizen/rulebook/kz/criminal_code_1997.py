"""Criminal Code of the Republic of Kazakhstan of 16 July 1997 No 167-I.

Replaced by the code of 2014 on 1 January 2015. Article 162 was read in the text of 16 July 2009; that it stood so
throughout was not verified. The code is taken to have been in force from 1 January 1998 at the latest.
"""

from typing import Any

from denizen.language.enacting import A, C, Law, exposes, imprisonment, no, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import any_of, event, event_field, subject

LAW = Law(
    "kz.criminal-code-1997",
    KZ,
    title="Criminal Code of 16 July 1997 No 167-I",
    original_title="Уголовный кодекс Республики Казахстан",
    short="Criminal Code of 1997",
    force=in_force("1997-07-16/1998-01-01", until="2015-01-01"),
    source=Source(
        "Criminal Code of 1997, Art 162, text of 16 July 2009", "https://pavlodar.com/zakon/?dok=04541&uro=080165", A
    ),
)

#: Hired for reward, no citizen of a party and not living there. The parties are taken to be those of the conflicts in
#: which people from Kazakhstan are known to have fought.
PARTIES = ("RU", "UA", "SY", "IQ")
MERCENARY = (
    event_field("form").among("private company", "volunteer formation")
    & event_field("paid").among(True)
    & ~any_of(*(subject.holds(state) for state in PARTIES))
    & ~subject.resides_in(*PARTIES)
    & ~subject.did("is sent on duty", not_state=KZ).happened
)

FIGHTER: dict[str, Any] = {
    "born": "1975-04-02",
    "residence": "KZ",
    "nationalities": {"KZ": "birth", "others": "none"},
    "events": [{"fights": "SY", "on": "2013-03-01", "in": "SY", "form": "volunteer formation", "paid": True}],
}
RECRUITER: dict[str, Any] = {
    "born": "1975-04-02",
    "nationalities": {"KZ": "birth", "others": "none"},
    "events": [{"recruits others": "SY", "on": "2013-03-01", "as": "mercenaries"}],
}


def on(person: dict[str, Any], day: str, **more: Any) -> dict[str, Any]:
    """The same person, whose deed fell on another day or was of another kind."""
    return person | {"events": [person["events"][0] | {"on": day} | more]}


LAW.provision(
    "Art 162(1)",
    name="162-recruiting",
    says="Recruiting, training, financing or supporting a mercenary, or using one in a conflict, is punished.",
    on=event("recruits others", as_="mercenaries"),
    when=[subject.holds(KZ)],
    then=exposes(KZ, sanction(imprisonment(4, 8)), imposed_by=event("is convicted", KZ, article="162")),
    note="By office or of a minor 7 to 15 years (part 2).",
    cases=[
        no("the day before", on="2013-02-28", p=RECRUITER),
        yes("recruits mercenaries", on="2013-03-01", p=RECRUITER),
        unknown("in the months before the code surely applied", on="1998-06-01", p=on(RECRUITER, "1997-12-31")),
        yes("on 1 January 1998", on="1998-06-01", p=on(RECRUITER, "1998-01-01")),
        yes("the last day of the code", on="2015-06-01", p=on(RECRUITER, "2014-12-31")),
        no("the day of the new code", on="2015-06-01", p=on(RECRUITER, "2015-01-01")),
        unknown("it is not known for what", on="2013-03-01", p=on(RECRUITER, "2013-03-01", **{"as": "unknown"})),
    ],
)
LAW.provision(
    "Art 162(3)",
    name="162-participation",
    says=(
        "A mercenary who takes part in a conflict is punished: one who acts for reward, is no citizen of a party and "
        "does not live permanently on its territory."
    ),
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ), MERCENARY],
    then=exposes(KZ, sanction(imprisonment(3, 7)), imposed_by=event("is convicted", KZ, article="162")),
    note=(
        "Membership of the forces of a party was not asked. With deaths 10 to 20 years, life or death (part 4). Only "
        "some parties are tested. An amnesty of 2026 excludes this article."
    ),
    cases=[
        no("the day before", on="2013-02-28", p=FIGHTER),
        yes("fights in Syria for pay", on="2013-03-01", p=FIGHTER),
        no("not for pay", on="2013-03-01", p=on(FIGHTER, "2013-03-01", paid=False)),
        no("lives in Syria", on="2013-03-01", p=FIGHTER | {"residence": "SY"}),
        unknown("in the months before the code surely applied", on="1998-06-01", p=on(FIGHTER, "1997-12-31")),
        yes("on 1 January 1998", on="1998-06-01", p=on(FIGHTER, "1998-01-01")),
        yes("the last day of the code", on="2015-06-01", p=on(FIGHTER, "2014-12-31")),
        no("the day of the new code", on="2015-06-01", p=on(FIGHTER, "2015-01-01")),
        unknown("it is not known whether for pay", on="2013-03-01", p=on(FIGHTER, "2013-03-01", paid="unknown")),
    ],
)
VOLUNTEER = FIGHTER | {
    "events": [{"fights": "SY", "on": "2014-05-01", "in": "SY", "form": "volunteer formation", "paid": False}]
}

LAW.provision(
    "Art 162-1",
    says="A citizen who took part in an armed conflict abroad, not being a mercenary, was punished.",
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ)],
    then=exposes(
        KZ,
        sanction(imprisonment(None, None), note="the range was not read"),
        imposed_by=event("is convicted", KZ, article="162-1"),
    ),
    force=in_force("2014-01-01/2014-12-31", until="2015-01-01"),
    grade=C,
    note="Put in during 2014; on which day was not found. Its successor is Article 172 of the code of 2014.",
    cases=[
        no("the year before", on="2016-01-01", p=on(VOLUNTEER, "2013-12-31")),
        unknown("fought in May 2014", on="2016-01-01", p=VOLUNTEER),
        unknown("fought on the first day of the year", on="2016-01-01", p=on(VOLUNTEER, "2014-01-01")),
        yes("fought on the last day of the code", on="2016-01-01", p=on(VOLUNTEER, "2014-12-31")),
        no("fought under the code of 2014", on="2016-01-01", p=on(VOLUNTEER, "2015-01-01")),
        no("no citizen", on="2016-01-01", p=on(VOLUNTEER, "2014-12-31") | {"nationalities": {"KZ": "never"}}),
    ],
)
LAW.gap(
    "Art 162-1",
    says="In 2014 participation of a citizen in a foreign armed conflict became a crime.",
    because="The day of the insertion and the sanction were not read.",
    taints=["kz.criminal-code-1997.162-1"],
)
