"""Code of the Republic of Kazakhstan on administrative offences of 5 July 2014 No 235-V.

In force from 1 January 2015. Article 496 was amended on 29 December 2014 and by Law No 28-VI of 22 December 2016; it is
given here as read after the latter, whose day of entry into force (about 8 January 2017) is computed. That liability
under the code begins at sixteen (Article 28) is generally known; the article was not read.
"""

from typing import Any

from denizen.language.enacting import (
    A,
    B,
    C,
    Law,
    exposes,
    fine,
    no,
    penalty,
    reading,
    sanction,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import always, event, subject, years

LAW = Law(
    "kz.administrative-code-2014",
    KZ,
    title="Code on administrative offences of 5 July 2014 No 235-V",
    original_title="Кодекс Республики Казахстан об административных правонарушениях",
    short="Code of Administrative Offences",
    force=in_force("2015-01-01"),
    source=Source("Code of Administrative Offences, adilet.zan.kz", "https://adilet.zan.kz/rus/docs/K1400000235", A),
)

READ_FROM = in_force("2017-01")
INDEX = "monthly calculation indices"

LOST: dict[str, Any] = {"decides": "KZ", "on": "2024-05-20", "about": "loss", "ground": "kz.citizenship-1991.21-1-5"}
CROSSES: dict[str, Any] = {"uses documents": "KZ", "on": "2024-08-01"}


def naturalised(on: str, *events: dict[str, Any]) -> dict[str, Any]:
    """A Kazakh from birth who became Russian on a day, and what happened to him besides."""
    claims = {"KZ": "birth", "RU": {"by": "naturalisation", "on": on}, "others": "none"}
    return {"born": "1990-04-02", "nationalities": claims, "events": list(events)}


LAW.provision(
    "Art 496(1)",
    says="Using a Kazakh passport or identity card after losing citizenship is fined.",
    on=event("uses documents", KZ),
    when=[~subject.holds(KZ), subject.did("loses", KZ).happened],
    then=exposes(
        KZ,
        sanction(fine(100, 100, INDEX)),
        imposed_by=event("is penalised", KZ, article=("496", "496(1)")),
    ),
    force=READ_FROM,
    cases=[
        no("the day before", on="2024-07-31", p=naturalised("2024-02-10", LOST, CROSSES)),
        yes("crosses the border on the old passport", on="2024-08-01", p=naturalised("2024-02-10", LOST, CROSSES)),
        no("the loss is not registered", on="2024-08-01", p=naturalised("2024-02-10", CROSSES)),
        unknown(
            "it is not known whether the loss was registered",
            on="2024-08-01",
            p=naturalised("2024-02-10", LOST | {"happened": "unknown"}, CROSSES),
        ),
    ],
)

DUTIES = ("kz.citizenship-1991.21-2", "kz.citizenship-1991.21-2-three-days")
PENALISED = event("is penalised", KZ, article=("496", "496(2)"))
FAILED = subject.did("breaches", KZ, provision=DUTIES)
#: Article 28: nobody is liable under the code before the age of sixteen; for a child it is the parents who report.
OF_AGE = subject.age >= 16
FINED_ALREADY = subject.did("is penalised", KZ, article=("496", "496(2)")).happened
REPORTS: dict[str, Any] = {"notifies": "KZ", "on": "2025-10-05", "of": "RU"}
FINED: dict[str, Any] = {"is penalised": "KZ", "on": "2025-12-01", "article": "496(2)"}
LOST_AT_ONCE = LOST | {"on": "2025-09-25"}

LAW.provision(
    "Art 496(2), text of 2015",
    name="496-2-fine-2015",
    says="Not reporting another nationality in time was fined.",
    on=event("breaches", KZ, provision=DUTIES),
    when=[OF_AGE],
    then=exposes(KZ, sanction(penalty("fine of an amount that was not read")), imposed_by=PENALISED),
    force=in_force("2015-01-01", until="2017-01"),
    grade=C,
    note=(
        "The amount of today is that of Law No 28-VI of 22 December 2016. For failures of 2011 to 2014 the code of "
        "2001 was not read. Failures that lasted into 2017 are fined at the later amount."
    ),
    cases=[
        no("late the day before the code", on="2014-12-31", p=naturalised("2014-12-25")),
        yes("late on its first day", on="2015-01-01", p=naturalised("2014-12-26")),
        yes("became Russian in June 2016", on="2022-06-01", p=naturalised("2016-06-05")),
        no("late a day before turning 16", on="2016-08-01", p=naturalised("2016-06-05") | {"born": "2000-07-07"}),
        yes("late on turning 16", on="2016-08-01", p=naturalised("2016-06-05") | {"born": "2000-07-06"}),
        unknown("late in January 2017", on="2017-03-01", p=naturalised("2016-12-10")),
        no("late in February 2017", on="2017-03-01", p=naturalised("2017-01-02")),
    ],
)
LAW.provision(
    "Art 496(2)",
    name="496-2-fine",
    says="Not reporting another nationality in time is fined.",
    on=event("breaches", KZ, provision=DUTIES),
    when=[OF_AGE],
    then=exposes(KZ, sanction(fine(200, 200, INDEX)), imposed_by=PENALISED),
    force=READ_FROM,
    note=(
        "The fine and expulsion are alternatives. State officials are fined 300 indices (part 3). The age of sixteen "
        "(Article 28) is generally known; the article was not read."
    ),
    cases=[
        no("the thirtieth day", on="2025-10-05", p=naturalised("2025-09-05")),
        yes("the day after", on="2025-10-06", p=naturalised("2025-09-05")),
        no("reported on the thirtieth day", on="2025-10-06", p=naturalised("2025-09-05", REPORTS)),
        no("late a day before turning 16", on="2025-12-01", p=naturalised("2025-09-05") | {"born": "2009-10-07"}),
        yes("late on turning 16", on="2025-12-01", p=naturalised("2025-09-05") | {"born": "2009-10-06"}),
        yes("reported a day late", on="2025-10-07", p=naturalised("2025-09-05", REPORTS | {"on": "2025-10-06"})),
        no("became Russian on 10 February 2024, last day", on="2024-03-11", p=naturalised("2024-02-10")),
        yes("the day after it", on="2024-03-12", p=naturalised("2024-02-10")),
        unknown(
            "it is not known whether it was reported",
            on="2025-10-06",
            p=naturalised("2025-09-05", REPORTS | {"happened": "unknown"}),
        ),
    ],
)

LAW.provision(
    "Art 496(2), failures of 2015 and 2016",
    name="496-2-fine-going-on",
    says="Whoever failed to report another nationality before this text and never did is fined at its amount.",
    when=[FAILED.happened, FAILED.day < "2017-01-31", OF_AGE],
    unless=[subject.did("notifies", KZ).happened, FINED_ALREADY],
    then=exposes(KZ, sanction(fine(200, 200, INDEX)), imposed_by=PENALISED),
    force=READ_FROM,
    source=Source(
        "Police of East Kazakhstan on a fine of 200 indices in 2022 for September 2016, egemen.kz (in Kazakh)",
        "https://egemen.kz/amp/article/311906-shqo-da-300-den-astam-adam-qazaqstan-azamattyghynan-ayyryldy",
        B,
    ),
    readings=[
        reading(
            "until it is reported",
            says="The failure goes on until it is reported, so that the text of the day on which it is found counts.",
            held_by="the police of East Kazakhstan, in a case of 2022",
        ),
        reading(
            "done at the end of the term",
            says="The failure is complete when the term has passed, and the text of that day counts.",
            held_by="argued; a new burden does not look back",
            when=[~always],
            argued=True,
        ),
    ],
    cases=[
        no("the month before the text", on="2016-12-31", p=naturalised("2016-09-10")),
        unknown("in its month", on="2017-01-15", p=naturalised("2016-09-10")),
        yes("became Russian in September 2016", on="2022-05-01", p=naturalised("2016-09-10")),
        no(
            "the same, complete when the term had passed",
            on="2022-05-01",
            p=naturalised("2016-09-10"),
            reading="done at the end of the term",
        ),
        no("reported late, in 2016", on="2022-05-01", p=naturalised("2016-09-10", REPORTS | {"on": "2016-12-01"})),
        no("the day before turning 16", on="2022-05-01", p=naturalised("2016-09-10") | {"born": "2006-05-02"}),
        yes("on turning 16", on="2022-05-01", p=naturalised("2016-09-10") | {"born": "2006-05-01"}),
        no("already fined", on="2022-05-01", p=naturalised("2016-09-10", FINED | {"on": "2018-03-01"})),
        yes("late on 30 January 2017", on="2017-03-01", p=naturalised("2016-12-30")),
        no("late a day later", on="2017-03-01", p=naturalised("2016-12-31")),
        unknown(
            "it is not known whether it was reported",
            on="2022-05-01",
            p=naturalised("2016-09-10", REPORTS | {"on": "2016-12-01", "happened": "unknown"}),
        ),
    ],
)

LAW.provision(
    "Art 496(2)",
    name="496-2-expulsion",
    says="Not reporting another nationality in time may be punished by expulsion instead of the fine.",
    when=[FAILED.happened, FAILED.day >= subject.born + years(16)],
    unless=[FINED_ALREADY],
    then=exposes(KZ, sanction(penalty("expulsion from Kazakhstan")), imposed_by=PENALISED),
    force=READ_FROM,
    note=(
        "The Constitution forbids expelling a citizen, so the sanction reaches a person only once the loss of "
        "citizenship has taken effect. Whether practice keeps to that is not known."
    ),
    cases=[
        no("not reported, still a citizen", on="2025-10-06", p=naturalised("2025-09-05")),
        no("the last day of the term", on="2025-10-05", p=naturalised("2025-09-05", LOST_AT_ONCE)),
        yes("the day after; the loss is registered", on="2025-10-06", p=naturalised("2025-09-05", LOST_AT_ONCE)),
        no("the day before a later registration", on="2024-05-19", p=naturalised("2024-02-10", LOST)),
        yes("on the day of a later registration", on="2024-05-20", p=naturalised("2024-02-10", LOST)),
        no("already fined", on="2025-12-01", p=naturalised("2025-09-05", LOST_AT_ONCE, FINED)),
        no(
            "late a day before turning 16",
            on="2025-12-01",
            p=naturalised("2025-09-05", LOST_AT_ONCE) | {"born": "2009-10-07"},
        ),
        yes(
            "late on turning 16",
            on="2025-12-01",
            p=naturalised("2025-09-05", LOST_AT_ONCE) | {"born": "2009-10-06"},
        ),
        unknown(
            "it is not known whether the loss was registered",
            on="2025-10-06",
            p=naturalised("2025-09-05", LOST_AT_ONCE | {"happened": "unknown"}),
        ),
    ],
)

HIDES: dict[str, Any] = {"hides nationality": "KZ", "on": "2025-11-03"}

LAW.provision(
    "Art 496(3)",
    says="A State official who does not report another nationality is fined more heavily, or expelled.",
    on=event("hides nationality", KZ),
    then=exposes(
        KZ,
        sanction(fine(300, 300, INDEX), penalty("expulsion from Kazakhstan")),
        imposed_by=event("is penalised", KZ, article=("496", "496(3)")),
    ),
    force=READ_FROM,
    note="Expulsion reaches only those who are no citizens any more; the Constitution forbids expelling a citizen.",
    cases=[
        no("the day before", on="2025-11-02", p=naturalised("2025-09-05", HIDES)),
        yes("an official keeps silent", on="2025-11-03", p=naturalised("2025-09-05", HIDES)),
        no("no official", on="2025-11-03", p=naturalised("2025-09-05")),
        unknown("not known", on="2025-11-03", p=naturalised("2025-09-05", HIDES | {"happened": "unknown"})),
    ],
)

LAW.gap(
    "Art 496, text of 2015 and 2016",
    says="The article was in force from 1 January 2015.",
    because="The amounts before the amendment of December 2016 were not read.",
    taints=["kz.administrative-code-2014.496-1", "kz.administrative-code-2014.496-2-fine-2015"],
)
LAW.gap(
    "limitation",
    says="Liability for an offence ends some time after it; an old failure to report may be out of time.",
    because="The rules on limitation were not read.",
    taints=[
        "kz.administrative-code-2014.496-2-fine",
        "kz.administrative-code-2014.496-2-fine-going-on",
        "kz.administrative-code-2014.496-2-expulsion",
    ],
)
LAW.gap(
    "Arts 647 to 651",
    says=(
        "Not coming on a summons or to a medical board, not reporting changes to the register within seven working "
        "days, or losing military papers costs 1 to 5 indices; officials pay 17 for an unlawful call-up."
    ),
    because="The case does not tell single summonses of Kazakhstan apart from evasion of service.",
    taints=["kz.military-2012.31"],
)
