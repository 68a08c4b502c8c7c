"""Code of Administrative Offences of Russia, 30 December 2001 No 195-FZ, on registration, notice and expulsion.

In force from 1 July 2002. Law 404-FZ of 31 July 2023 raised the fines of Article 21.5 from 1 October 2023.
"""

from denizen.language.enacting import B, C, Law, empowers, exposes, fine, no, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, event_day, months, now, subject
from denizen.rulebook.ru.citizenship_2023_cases import GERMAN
from denizen.rulebook.ru.mobilisation_2022 import CALLED, RESERVIST
from denizen.rulebook.ru.notice_2014 import GERMAN_IN_2016, GERMAN_SINCE_2014, KYRGYZ_SINCE_2012, NOTICE_DUTIES
from denizen.rulebook.ru.people import BY_BIRTH, FOREIGNER, STATELESS, Told, after, german, new_citizen, perhaps

LAW = Law(
    "ru.administrative-code-2001",
    RU,
    kind="code",
    title="Code of Administrative Offences of 30 December 2001 No 195-FZ",
    original_title="Кодекс Российской Федерации об административных правонарушениях",
    short="Administrative Code",
    force=in_force("2002-07-01"),
    source=Source("Report on Law 404-FZ, July 2023", "https://dzen.ru/a/ZL-4Pb5dkyPD4MJs", B),
)
HIDDEN = Source(
    "Dalmatovo district, on Art 19.8.3",
    "https://tam.dalmatovo.su/2-uncategorised/61-ugolovnaya-otvetstvennost-za-sokrytie-dvojnogo-grazhdanstva",
    B,
)

#: The fines of 500 to 3,000 roubles were in force by September 2022; since when was not found.
OLD_FINES = in_force("2002-07-01/2022-09-01", until="2023-10-01")
NEW_FINES = in_force("2023-10-01")

NOTIFIES: Told = {"notifies": "RU", "on": "2025-05-02", "of": "DE"}


def notified(on: str, who: Told) -> Told:
    return after(NOTIFIES | {"on": on}, who=who)


def held(since: str, who: Told = STATELESS) -> Told:
    """Somebody who is detained so as to be expelled."""
    return after(
        {"is to be removed": "RU", "on": since, "as": "expulsion"}, {"is detained": "RU", "on": since}, who=who
    )


#: A term for notice has passed, under the Law of 2014 or that of 2023.
NOTICE_OVERDUE = subject.did("breaches", RU, provision=NOTICE_DUTIES)
PERMIT: Told = {"obtains residence right": "DE", "on": "2025-03-01"}
#: Whose term ended in the last days of Law 62-FZ, and who acquired on the first day of Law 138-FZ.
OLD_LAW, NEW_LAW = german("2023-08-25"), german("2023-10-26")

LAW.provision(
    "Art 19.8.3",
    says="Late notice of another nationality, or of a right to live abroad permanently, is fined.",
    on=event("notifies", RU),
    when=[NOTICE_OVERDUE.happened],
    then=exposes(RU, sanction(fine(500, 1_000, "RUB")), imposed_by=event("is penalised", RU, article="19.8.3")),
    force=in_force("2014-08-04"),
    source=HIDDEN,
    note=(
        "Incomplete or false notice is fined alike. No notice at all is a crime (Criminal Code, Art 330.2). That the "
        "article covers a right of residence as well was taken from reports, not from its text."
    ),
    cases=[
        no("the day before the article", on="2014-08-03", p=notified("2014-08-03", GERMAN_SINCE_2014)),
        no(
            "its first day; older holders had until 4 October 2014",
            on="2014-08-04",
            p=notified("2014-08-04", GERMAN_SINCE_2014),
        ),
        no("older holder, on the last day", on="2014-10-05", p=notified("2014-10-04", GERMAN_SINCE_2014)),
        yes("older holder, a day late", on="2014-10-05", p=notified("2014-10-05", GERMAN_SINCE_2014)),
        yes(
            "Russian since 2012, still Kyrgyz, a day late", on="2014-10-05", p=notified("2014-10-05", KYRGYZ_SINCE_2012)
        ),
        no("a year late, the day before the notice", on="2015-10-04", p=notified("2015-10-05", GERMAN_SINCE_2014)),
        no("on the sixtieth day, 2016", on="2016-07-06", p=notified("2016-07-05", GERMAN_IN_2016)),
        yes("a day late, 2016", on="2016-07-06", p=notified("2016-07-06", GERMAN_IN_2016)),
        no("sixtieth day, in the last days of the old Law", on="2023-10-25", p=notified("2023-10-24", OLD_LAW)),
        yes("a day late, the last day of the old Law", on="2023-10-25", p=notified("2023-10-25", OLD_LAW)),
        yes("two days late, the first day of the new Law", on="2023-10-26", p=notified("2023-10-26", OLD_LAW)),
        no(
            "acquired on the first day of the new Law, sixtieth day", on="2023-12-26", p=notified("2023-12-25", NEW_LAW)
        ),
        yes("acquired on the first day of the new Law, a day late", on="2023-12-26", p=notified("2023-12-26", NEW_LAW)),
        yes("two days late", on="2025-05-02", p=after(NOTIFIES, who=GERMAN)),
        yes("a day late", on="2025-05-01", p=after(NOTIFIES | {"on": "2025-05-01"}, who=GERMAN)),
        no("on the sixtieth day", on="2025-05-02", p=after(NOTIFIES | {"on": "2025-04-30"}, who=GERMAN)),
        no("of a permit, on the sixtieth day", on="2025-05-02", p=notified("2025-04-30", after(PERMIT, who=BY_BIRTH))),
        yes("of a permit, a day late", on="2025-05-01", p=notified("2025-05-01", after(PERMIT, who=BY_BIRTH))),
        no("no notice at all", on="2025-05-02", p=GERMAN),
        unknown("whether notice was given is not known", on="2025-05-02", p=after(perhaps(NOTIFIES), who=GERMAN)),
    ],
)

# --- registration and summons ----------------------------------------------------------------------------------------

NOT_REGISTERED = event("breaches", RU, provision="ru.military-duty-1998.10-1")
STAYS_AWAY = event("refuses service", RU, for_=("conscription", "mobilisation"))
SERVED_A_SUMMONS = [subject.did("is called up", RU).happened]
PENALISED = event("is penalised", RU, article="21.5")

IN_2023 = new_citizen("2023-06-01")
ON_THE_EVE = new_citizen("2023-09-15")
IN_2024 = new_citizen("2024-09-03")

LAW.provision(
    "Art 21.5",
    name="21.5-registration",
    says="Not appearing in time to be registered is fined.",
    on=NOT_REGISTERED,
    then=exposes(RU, sanction(fine(500, 3_000, "RUB"), note="or a warning"), imposed_by=PENALISED),
    force=OLD_FINES,
    cases=[
        no("the fourteenth day", on="2023-06-15", p=IN_2023),
        yes("the day after", on="2023-06-16", p=IN_2023),
        yes("late on the last day of this version", on="2023-09-30", p=ON_THE_EVE),
        no("late on the first day of the next", on="2023-10-01", p=new_citizen("2023-09-16")),
        unknown("where he lives is not known", on="2023-06-16", p=IN_2023 | {"residence": "unknown"}),
    ],
)

LAW.provision(
    "Art 21.5",
    name="21.5-registration-2023",
    says="Not appearing in time to be registered is fined.",
    on=NOT_REGISTERED,
    then=exposes(
        RU,
        sanction(
            fine(1_000, 30_000, "RUB"),
            note="the span of the whole article; which of its parts covers a new citizen was not established",
        ),
        imposed_by=PENALISED,
    ),
    force=NEW_FINES,
    grade=C,
    note="A fine does not exclude the end of citizenship under Law 138-FZ, Art 22(1)(2)(c).",
    cases=[
        no("late on the last day of the earlier version", on="2023-10-01", p=ON_THE_EVE),
        yes("late on the first day of this version", on="2023-10-01", p=new_citizen("2023-09-16")),
        no("the fourteenth day", on="2024-09-17", p=IN_2024),
        yes("the day after", on="2024-09-18", p=IN_2024),
        unknown("where he lives is not known", on="2024-09-18", p=IN_2024 | {"residence": "unknown"}),
    ],
)

STAYS: Told = {"refuses service": "RU", "on": "2022-10-10", "for": "mobilisation"}


def stays_away(on: str) -> Told:
    """A reservist who was called up in September 2022 and does not come."""
    return after(CALLED, STAYS | {"on": on}, who=RESERVIST)


LAW.provision(
    "Art 21.5",
    name="21.5-summons",
    says="Not appearing on a summons without a valid reason is fined.",
    on=STAYS_AWAY,
    when=SERVED_A_SUMMONS,
    then=exposes(RU, sanction(fine(500, 3_000, "RUB"), note="or a warning"), imposed_by=PENALISED),
    force=OLD_FINES,
    cases=[
        no("the day before", on="2022-10-09", p=stays_away("2022-10-10")),
        yes("a reservist stays away from mobilisation", on="2022-10-10", p=stays_away("2022-10-10")),
        yes("the last day of this version", on="2023-09-30", p=stays_away("2023-09-30")),
        no("the first day of the next", on="2023-10-01", p=stays_away("2023-10-01")),
        no("nothing was served", on="2022-10-10", p=after(STAYS, who=RESERVIST)),
        unknown("whether it was served is not known", on="2022-10-10", p=after(perhaps(CALLED), STAYS, who=RESERVIST)),
    ],
)

LAW.provision(
    "Art 21.5",
    name="21.5-summons-2023",
    says="Not appearing on a summons without a valid reason is fined.",
    on=STAYS_AWAY,
    when=SERVED_A_SUMMONS,
    then=exposes(RU, sanction(fine(10_000, 30_000, "RUB")), imposed_by=PENALISED),
    force=NEW_FINES,
    cases=[
        no("the last day of the earlier version", on="2023-10-01", p=stays_away("2023-09-30")),
        yes("the first day of this version", on="2023-10-01", p=stays_away("2023-10-01")),
        no("nothing was served", on="2024-10-10", p=after(STAYS | {"on": "2024-10-10"}, who=RESERVIST)),
        unknown(
            "whether it was served is not known",
            on="2024-10-10",
            p=after(perhaps(CALLED), STAYS | {"on": "2024-10-10"}, who=RESERVIST),
        ),
    ],
)

KEEPS_AWAY: Told = {"evades call-up": "RU", "on": "2022-10-10", "for": "mobilisation"}
EVADES_MOBILISATION = event("evades call-up", RU, for_="mobilisation")
NO_CRIME = (
    "For mobilisation this is all there is: the Supreme Court confines Article 328 of the Criminal Code "
    "to conscription. Keeping away from conscription for good is a crime."
)


def keeps_away(on: str, **more: str) -> Told:
    """A reservist who was called up in September 2022 and hides from the call."""
    return after(CALLED, KEEPS_AWAY | {"on": on} | more, who=RESERVIST)


LAW.provision(
    "Art 21.5, on mobilisation evaded",
    name="21.5-evasion",
    says="Keeping away from a call-up by mobilisation is not appearing on a summons, and is fined.",
    on=EVADES_MOBILISATION,
    when=SERVED_A_SUMMONS,
    then=exposes(RU, sanction(fine(500, 3_000, "RUB"), note="or a warning"), imposed_by=PENALISED),
    force=OLD_FINES,
    note=NO_CRIME,
    cases=[
        no("the day before", on="2022-10-09", p=keeps_away("2022-10-10")),
        yes(
            "a reservist hides from mobilisation",
            on="2022-10-10",
            p=keeps_away("2022-10-10"),
            also=["not exposed(p, ru.criminal-code-1996.328-1)"],
        ),
        yes("the last day of this version", on="2023-09-30", p=keeps_away("2023-09-30")),
        no("the first day of the next", on="2023-10-01", p=keeps_away("2023-10-01")),
        no("nothing was served", on="2022-10-10", p=after(KEEPS_AWAY, who=RESERVIST)),
        unknown("whether he does is not known", on="2022-10-10", p=keeps_away("2022-10-10", happened="unknown")),
    ],
)
LAW.provision(
    "Art 21.5, on mobilisation evaded",
    name="21.5-evasion-2023",
    says="Keeping away from a call-up by mobilisation is not appearing on a summons, and is fined.",
    on=EVADES_MOBILISATION,
    when=SERVED_A_SUMMONS,
    then=exposes(RU, sanction(fine(10_000, 30_000, "RUB")), imposed_by=PENALISED),
    force=NEW_FINES,
    note=NO_CRIME,
    cases=[
        no("the last day of the earlier version", on="2023-10-01", p=keeps_away("2023-09-30")),
        yes("the first day of this version", on="2023-10-01", p=keeps_away("2023-10-01")),
        unknown("whether he does is not known", on="2023-10-10", p=keeps_away("2023-10-10", happened="unknown")),
    ],
)

ELECTRONIC_UNANSWERED = event("breaches", RU, provision="ru.summons-2023.31-term")


def placed(on: str) -> Told:
    """A reservist whose electronic summons was placed in the register."""
    return after({"is summoned electronically": "RU", "on": on, "for": "conscription"}, who=RESERVIST)


LAW.provision(
    "Art 21.5",
    name="21.5-electronic",
    says="Not appearing on an electronic summons, read or unread, without a valid reason is fined alike.",
    on=ELECTRONIC_UNANSWERED,
    as_long_as=~subject.did("reports for service", RU).since(event_day),
    then=exposes(RU, sanction(fine(10_000, 30_000, "RUB")), imposed_by=PENALISED),
    force=NEW_FINES,
    note="The last day on which the summons may set the appearance is taken; a late appearance ends the exposure here.",
    cases=[
        no("the thirtieth day", on="2025-12-31", p=placed("2025-12-01")),
        yes("the day after", on="2026-01-01", p=placed("2025-12-01")),
        no(
            "appeared",
            on="2026-01-01",
            p=after({"reports for service": "RU", "on": "2025-12-20"}, who=placed("2025-12-01")),
        ),
        no("before the higher fines", on="2023-09-30", p=placed("2023-09-01")),
        no("their first day; no term yet", on="2023-10-01", p=placed("2023-09-01")),
        unknown(
            "whether it was placed is not known",
            on="2026-01-01",
            p=after(perhaps({"is summoned electronically": "RU", "on": "2025-12-01"}), who=RESERVIST),
        ),
    ],
)
LAW.provision(
    "Arts 31.7 and 31.9, as read by judgment No 14-P of 23 May 2017",
    name="31.7-stateless",
    says=(
        "A stateless person held for three months so as to be expelled, whom no State takes, may ask a court to review "
        "the detention and end it."
    ),
    when=[
        ~subject.holds(RU),
        ~subject.holds_another(RU),
        subject.did("is to be removed", RU, as_="expulsion").happened,
        now >= subject.did("is detained", RU).day + months(3),
    ],
    then=empowers(RU, "ask a court to review the detention"),
    force=in_force("2017-05-23"),
    source=Source(
        "Constitutional Court, No 14-P/2017, statelessness case-law database and the European Network on Statelessness",
        "http://caselaw.statelessness.eu/caselaw/russia-constitutional-court-no-14-p2017",
        B,
    ),
    note="The end of a detention is not among the events. The Court followed Kim v Russia (2014).",
    cases=[
        no("the last day before three months", on="2018-03-31", p=held("2018-01-01")),
        yes("three months", on="2018-04-01", p=held("2018-01-01")),
        no("the day before the judgment", on="2017-05-22", p=held("2015-12-01")),
        yes("its day", on="2017-05-23", p=held("2015-12-01")),
        no("a citizen of Kazakhstan", on="2018-04-01", p=held("2018-01-01", who=FOREIGNER)),
        no("not held", on="2018-04-01", p=STATELESS),
        unknown("held since some day of 2018", on="2018-07-01", p=held("2018")),
    ],
)
LAW.gap(
    "Art 21.5, other parts",
    says=(
        "From 1 October 2023: not reporting changes 1,000 to 5,000 roubles; leaving for over three months in the "
        "call-up season without notice 10,000 to 20,000, from 2026 in any season; a move unreported 10,000 to 20,000."
    ),
    because="Changes of address, job and family and shorter journeys are not events of a case.",
)
LAW.gap(
    "Arts 21.6 and 21.7",
    says="Dodging the medical board is fined 15,000 to 25,000 roubles, spoiling military papers 3,000 to 5,000.",
    because="Neither is an event of a case.",
)
LAW.gap(
    "limitation",
    says="The time after which these offences are no longer punished.",
    because="The rules on limitation were not read.",
    taints=(
        "ru.administrative-code-2001.19.8.3",
        "ru.administrative-code-2001.21.5-registration",
        "ru.administrative-code-2001.21.5-registration-2023",
        "ru.administrative-code-2001.21.5-summons",
        "ru.administrative-code-2001.21.5-summons-2023",
        "ru.administrative-code-2001.21.5-evasion",
        "ru.administrative-code-2001.21.5-evasion-2023",
    ),
)
