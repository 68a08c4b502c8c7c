"""The Criminal Code on treason, evasion of call-up and hidden nationality (Arts 208, 275, 322, 328 and 330.2)."""

from denizen.language.enacting import (
    A,
    B,
    exposes,
    fine,
    imprisonment,
    penalty,
    reading,
    sanction,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, event_day, event_field, subject
from denizen.rulebook.ru import criminal_code_1996_cases as worked
from denizen.rulebook.ru.criminal_code_1996_general import LAW, prosecutable
from denizen.rulebook.ru.notice_2014 import NOTICE_DUTIES

__all__ = ["LAW"]

BORDER_2009 = Source(
    "Criminal Code, Art 322, as it stood on 29 July 2009, businesspravo.ru",
    "http://businesspravo.ru/Docum/DocumShow.asp?DocumID=155551&DocumType=393",
    A,
)
BORDER = Source(
    "Criminal Code, Art 322, as amended by Law 420-FZ of 7 December 2011, Garant",
    "https://base.garant.ru/57749725/55b3db6c95a3a008fe06e0d62779f7bb",
    A,
)

# --- treason ---------------------------------------------------------------------------------------------------------

GOES_OVER = event("fights", "UA")
TREASON_NOTE = (
    "Going over to the adversary is taking part in forces that directly oppose Russia; that side is taken to be "
    "Ukraine. Before 14 July 2022 treason had to be help of another kind, and this may have been it. Whoever averts "
    "the harm by reporting in time is not punished."
)

LAW.provision(
    "Art 275",
    name="275-2022",
    says="A citizen who goes over to the adversary in an armed conflict commits treason.",
    on=GOES_OVER,
    when=[subject.holds(RU)],
    as_long_as=prosecutable(15),
    then=exposes(
        RU,
        sanction(imprisonment(12, 20), also=[fine(None, 500_000, "RUB")]),
        imposed_by=event("is convicted", RU, article="275"),
    ),
    force=in_force("2022-07-14", until="2023-04-28/2023-05-09"),
    note=TREASON_NOTE,
    cases=worked.TREASON_2022_CASES,
)
LAW.provision(
    "Art 275",
    name="275-2023",
    says="A citizen who goes over to the adversary commits treason; since Law 157-FZ it may bring life imprisonment.",
    on=GOES_OVER,
    when=[subject.holds(RU)],
    as_long_as=prosecutable(15),
    then=exposes(
        RU,
        sanction(
            imprisonment(12, 20),
            penalty("life imprisonment"),
            also=[fine(None, 500_000, "RUB")],
        ),
        imposed_by=event("is convicted", RU, article="275"),
    ),
    force=in_force("2023-04-28/2023-05-09"),
    note="Law 157-FZ is of 28 April 2023; the day from which it applied was not verified. " + TREASON_NOTE,
    cases=worked.TREASON_2023_CASES,
)
LAW.gap(
    "Art 275.1",
    says="From 14 July 2022 confidential cooperation with a foreign State or body: three to eight years.",
    because="Such contacts are not events of a case; a conviction can be told.",
)
LAW.gap(
    "Art 208(3)",
    says="From July 2022 a citizen's part in a conflict against Russia's interests, short of treason: 12 to 20 years.",
    because="Which interests and whose armed groups are meant cannot be told by the events of a case.",
)

# --- the border ------------------------------------------------------------------------------------------------------

CROSSES = event("crosses the border unlawfully", RU)
CONVICTED_OF_CROSSING = event("is convicted", RU, article="322")
BORDER_NOTE = "Leaving without leave counts as well as entering: so for soldiers kept from leaving Russia."

LAW.provision(
    "Art 322(1)",
    name="322-1-2003",
    says="Whoever crosses the border without valid papers or without leave is punished.",
    on=CROSSES,
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(fine(None, 200_000, "RUB"), imprisonment(None, 2), note="or a fine of up to eighteen months' income"),
        imposed_by=CONVICTED_OF_CROSSING,
    ),
    force=in_force("2003-12", until="2011-12"),
    source=BORDER_2009,
    note=BORDER_NOTE,
    cases=worked.CROSSING_2003_CASES,
)
LAW.provision(
    "Art 322(1)",
    says="Whoever crosses the border without valid papers or without leave is punished.",
    on=CROSSES,
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(
            fine(None, 200_000, "RUB"),
            penalty("forced labour", None, 2, "years"),
            imprisonment(None, 2),
            note="or a fine of up to eighteen months' income",
        ),
        imposed_by=CONVICTED_OF_CROSSING,
    ),
    force=in_force("2011-12"),
    source=BORDER,
    note=BORDER_NOTE,
    cases=worked.CROSSING_CASES,
)

# --- evasion and hidden nationality ----------------------------------------------------------------------------------

LIABLE_TO_CONSCRIPTION = subject.under("ru.military-duty-1998.22-1-a-27") | subject.under(
    "ru.military-duty-1998.22-1-a-30"
)
CONVICTED_OF_EVASION = event("is convicted", RU, article="328")

LAW.provision(
    "Art 328(1)",
    name="328-1-2003",
    says="Evading call-up without a lawful ground of exemption is a crime.",
    on=event("evades call-up", RU),
    when=[event_field("for").among("conscription"), LIABLE_TO_CONSCRIPTION],
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(
            fine(None, 200_000, "RUB"),
            penalty("arrest", None, 6, "months"),
            imprisonment(None, 2),
            note="or a fine of up to eighteen months' income",
        ),
        imposed_by=CONVICTED_OF_EVASION,
    ),
    force=in_force("2003-12", until="2011-12"),
    grade=B,
    note="Limits of Law 162-FZ of 8 December 2003. A lower limit of arrest, if there was one, is left out.",
    cases=worked.EVASION_2003_CASES,
)
LAW.provision(
    "Art 328(1)",
    says="Evading call-up without a lawful ground of exemption is a crime.",
    on=event("evades call-up", RU),
    when=[event_field("for").among("conscription"), LIABLE_TO_CONSCRIPTION],
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(
            fine(None, 200_000, "RUB"),
            penalty("forced labour", None, 2, "years"),
            penalty("arrest", None, 6, "months"),
            imprisonment(None, 2),
            note="or a fine of up to eighteen months' income",
        ),
        imposed_by=CONVICTED_OF_EVASION,
    ),
    force=in_force("2011-12"),
    readings=[
        reading(
            "conscription only",
            says="Only the call-up of conscripts is meant.",
            held_by="the Supreme Court's guidance; objections to the first case, in Penza in October 2022",
        ),
        reading(
            "mobilisation as well",
            says="Call-up by mobilisation is call-up too.",
            held_by="investigators in Penza, October 2022",
            when=[
                (event_field("for").among("conscription") & LIABLE_TO_CONSCRIPTION)
                | (event_field("for").among("mobilisation") & subject.under("ru.mobilisation-2022.liability"))
            ],
        ),
    ],
    note=(
        "A bill of 2022 would have added a part on mobilisation; it was not adopted. Arrest is not applied. These "
        "penalties date from December 2011. A fine is enough to end acquired citizenship under Law 138-FZ."
    ),
    cases=worked.EVASION_CASES,
)
LAW.provision(
    "Art 328(2)",
    says="Evading alternative civilian service is a crime.",
    on=event("evades call-up", RU, for_="alternative service"),
    when=[subject.holds(RU)],
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(
            fine(None, 80_000, "RUB"),
            penalty("compulsory work", None, 480, "hours"),
            penalty("arrest", None, 6, "months"),
            note="or a fine of up to six months' income",
        ),
        imposed_by=CONVICTED_OF_EVASION,
    ),
    force=in_force("2011-12"),
    note="The hours of compulsory work date from December 2011; the fine is older.",
    cases=worked.ALTERNATIVE_CASES,
)
LAW.gap(
    "Art 328(1), request for alternative service",
    says=(
        "Whoever stays away because alternative service was refused to him is dealt with in the ruling of the "
        "Constitutional Court of 9 July 2020, No 1644-О."
    ),
    because=(
        "Not read (fzakon.ru/konstitutsionnyy-sud/opredelenie-konstitutsionnogo-suda-rf-ot-09.07.2020-n-1644-o): "
        "whether the trial court must look at the refusal again is not known."
    ),
    taints=("ru.criminal-code-1996.328-1",),
)
LAW.gap(
    "Art 328, earlier wording",
    says="Evasion was a crime from 1997, and evading alternative service from then or later.",
    because="The penalties before December 2003, and those of part 2 before December 2011, were not read.",
    taints=("ru.criminal-code-1996.328-1-2003", "ru.criminal-code-1996.328-2"),
)

LAW.provision(
    "Art 330.2",
    says=(
        "Not notifying another nationality, or a right to live abroad permanently, is a crime. Russian citizenship is "
        "not affected."
    ),
    on=event("breaches", RU, provision=NOTICE_DUTIES),
    as_long_as=~subject.did("notifies", RU).since(event_day),
    then=exposes(
        RU,
        sanction(
            fine(None, 200_000, "RUB"),
            penalty("compulsory work", None, 400, "hours"),
            note="or a fine of up to a year's income",
        ),
        imposed_by=event("is convicted", RU, article="330.2"),
    ),
    force=in_force("2014-08-04"),
    note=(
        "Late notice is an administrative offence, no notice at all a crime. What counts is the duty of the time: Law "
        "142-FZ from 4 August 2014, Law 138-FZ for what was acquired from 26 October 2023 on. Silence is taken to go "
        "on as a crime while it lasts. Thirteen cases were registered in the first half of 2023."
    ),
    cases=worked.NOTICE_CASES,
)
