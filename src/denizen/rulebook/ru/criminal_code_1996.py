"""Criminal Code of the Russian Federation of 13 June 1996 No 63-FZ, on military duty, treason and hidden nationality.

In force from 1 January 1997. Read in the official consolidation with amendments up to 4 August 2023; later amendments
of these articles were not looked for, except Articles 78.1 and 80.2. Law 260-FZ of 14 July 2022 raised the penalties
of mercenaries and made going over to the adversary treason. Law 365-FZ of 24 September 2022, three days after
mobilisation was announced, added the parts on crimes by soldiers in a period of mobilisation, martial law, wartime,
armed conflict or combat. That period is taken to run since 21 September 2022; no act that ended it is known. The
parts on other times are therefore computed for what happened before 24 September 2022 only.
"""

from denizen.language.enacting import (
    A,
    B,
    Law,
    exposes,
    fine,
    imprisonment,
    penalty,
    protects,
    reach,
    reading,
    sanction,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import Condition, any_of, event, event_day, event_field, now, subject, years
from denizen.rulebook.ru import criminal_code_1996_cases as worked

LAW = Law(
    "ru.criminal-code-1996",
    RU,
    kind="code",
    title="Criminal Code of the Russian Federation of 13 June 1996 No 63-FZ",
    original_title="Уголовный кодекс Российской Федерации",
    short="Criminal Code",
    force=in_force("1997-01-01"),
    source=Source(
        "Criminal Code, Official Internet Portal of Legal Information (amendments to 4 August 2023)",
        "http://pravo.gov.ru/proxy/ips/?docbody=&nd=102041891",
        A,
    ),
)
RELIEF = Source(
    "Prosecutor's explanation of Articles 78.1 and 80.2, pg-ggo.ru",
    "http://pg-ggo.ru/news/2286-novye-osnovaniya-osvobozhdeniya-ot-ugolovnoj-otvetstvennosti-i-osvobozhdeniya-ot"
    "-nakazaniya",
    B,
)
MERCENARIES_UNTIL_2022 = Source(
    "Criminal Code, Art 359, as it stood before Law 260-FZ, Garant",
    "https://base.garant.ru/5431390/e7c1be4f9a7b6e490a1055b431333bb6",
    A,
)
MERCENARIES = Source(
    "Criminal Code, Art 359, as amended by Law 260-FZ, Garant",
    "https://base.garant.ru/77322127/e7c1be4f9a7b6e490a1055b431333bb6",
    A,
)
JULY_2022 = in_force("2022-07-14")
SEPTEMBER_2022 = in_force("2022-09-24")
#: What happened outside a period of mobilisation.
IN_OTHER_TIMES = reach(until="2022-09-24")

#: Crimes for which no service at the front brings relief, as far as reports name them.
WITHOUT_RELIEF = (
    *("205", "205.1", "205.2", "205.3", "205.4", "205.5", "206", "208", "211", "220", "221", "275", "275.1", "276"),
    *("277", "278", "279", "280", "281", "281.1", "281.2", "281.3", "282.1", "282.2", "282.3", "360", "361"),
)


# --- limitation and relief -------------------------------------------------------------------------------------------

HIDES = subject.did("evades justice", RU)
EVADED = subject.did("evades call-up", RU, for_=("conscription", "alternative service"))
DESERTED = subject.did("deserts", RU)

LAW.provision(
    "Art 78(1)(a)",
    name="78-1-a",
    says="Two years after a minor crime, evading call-up among them, nobody is prosecuted for it any more.",
    when=[EVADED.happened, now >= EVADED.last_day + years(2)],
    unless=[HIDES.since(EVADED.last_day)],
    then=protects(RU, "Prosecution for evading call-up is barred by time."),
    note=(
        "A crime is minor if its maximum is three years. Time in hiding does not count; it is taken not to end. Courts "
        "may count from the day on which an evasion ended. A bar by time is none for citizenship: Law 138-FZ asks for "
        "a conviction, however old."
    ),
    cases=worked.EVASION_BARRED_CASES,
)
LAW.provision(
    "Art 78(1)(d)",
    name="78-1-d",
    says="For an especially grave crime, such as desertion in the period of mobilisation, the time is fifteen years.",
    when=[DESERTED.happened, now >= DESERTED.last_day + years(15)],
    unless=[HIDES.since(DESERTED.last_day)],
    then=protects(RU, "Prosecution for desertion is barred by time."),
    note=(
        "Six years for crimes of medium gravity (up to five years), ten for grave ones (up to ten years), such as "
        "desertion at other times."
    ),
    cases=worked.DESERTION_BARRED_CASES,
)
LAW.gap(
    "Art 78(5)",
    says="There is no limitation for terrorism and some other crimes.",
    because="Those crimes are not computed, only convictions for them.",
)

CHARGED = subject.did("is charged", RU, not_article=WITHOUT_RELIEF)
CONVICTED = subject.did("is convicted", RU, not_article=WITHOUT_RELIEF)
SIGNED = subject.did("signs contract", RU, not_with="private company")
MOBILISED = subject.did("enters service", RU, form="mobilised")
LEFT = subject.did("leaves service", RU)
SINCE_MARCH_2024 = in_force("2024-03-23")

LAW.provision(
    "Art 78.1",
    name="78.1-suspension",
    says=(
        "The case against a person who is called up by mobilisation, or signs a contract with the army while it lasts, "
        "is suspended."
    ),
    when=[CHARGED.happened, SIGNED.since(CHARGED.last_day) | MOBILISED.since(CHARGED.last_day)],
    then=protects(RU, "The criminal case stands still during service, and there is no conviction meanwhile."),
    force=SINCE_MARCH_2024,
    source=RELIEF,
    note=(
        "A law adopted on 24 September 2024 extended this to cases before the courts; Law 270-FZ of 24 June 2023 had a "
        "narrower rule. The excepted crimes (terrorism, treason, sexual crimes against minors and others) were not "
        "read in the text. Without a final conviction Law 138-FZ, Art 24, has no ground."
    ),
    cases=worked.SUSPENSION_CASES,
)
LAW.provision(
    "Art 78.1",
    name="78.1-release",
    says=(
        "Criminal liability falls away with a State award, or with discharge for age, for health or at the end of "
        "mobilisation."
    ),
    when=[
        CHARGED.happened,
        SIGNED.since(CHARGED.last_day) | MOBILISED.since(CHARGED.last_day),
        LEFT.since(CHARGED.last_day),
    ],
    then=protects(RU, "No criminal liability: service was done instead."),
    force=SINCE_MARCH_2024,
    source=RELIEF,
    note="The reason of the discharge is not asked; one for another reason would not do. Awards are not facts.",
    cases=worked.LIABILITY_FALLS_CASES,
)
LAW.provision(
    "Art 80.2",
    says="A convict who serves under contract or by mobilisation is freed from the penalty in the same cases.",
    when=[
        CONVICTED.happened,
        SIGNED.since(CONVICTED.last_day) | MOBILISED.since(CONVICTED.last_day),
        LEFT.since(CONVICTED.last_day),
    ],
    then=protects(RU, "The penalty falls away and the conviction is spent."),
    force=SINCE_MARCH_2024,
    source=RELIEF,
    note="Whether a conviction spent in this way is still a ground of Law 138-FZ, Art 24, is open.",
    cases=worked.CONVICT_FREED_CASES,
)
LAW.provision(
    "Art 86",
    says=(
        "A conviction is spent when probation ends, a year after a lighter penalty has been served, three, eight or "
        "ten years after imprisonment, by the gravity of the crime."
    ),
    when=[subject.did("is convicted", RU).happened, subject.fact("convicted_unspent").among(False)],
    then=protects(RU, "The conviction is spent; its consequences under the Code are wiped out."),
    readings=[
        reading(
            "under the Code alone",
            says="Citizenship law looks at the conviction, not at its being spent.",
            held_by="the Interior Ministry, which announces that the time of crime and conviction does not matter",
        ),
        reading(
            "for every purpose",
            says="A spent conviction has no legal consequences at all.",
            held_by="argued from paragraph 6; no ruling on citizenship was found",
            defeats=("ru.citizenship-2023.22-1-2-a", "ru.citizenship-2023.22-1-2-a-2025"),
            argued=True,
        ),
    ],
    note=(
        "Whether it is spent is asked, for the end of a sentence is not told. For crimes under 18 the terms are six "
        "months, a year and three years (Article 95)."
    ),
    cases=worked.SPENT_CASES,
)
LAW.gap(
    "Art 63(1)",
    says="From 24 September 2022 a crime in a period of mobilisation or armed conflict is aggravated by that.",
    because="Left out: it moves a sentence within its range, and ranges are all that is computed.",
)


def prosecutable(term: int) -> Condition:
    """Not barred by time (Article 78), and not lifted by service (Article 78.1)."""
    return ((now < event_day + years(term)) | HIDES.since(event_day)) & ~subject.under(
        "ru.criminal-code-1996.78.1-release"
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
    "Art 328, earlier wording",
    says="Evasion was a crime from 1997, and evading alternative service from then or later.",
    because="The penalties before December 2003, and those of part 2 before December 2011, were not read.",
    taints=("ru.criminal-code-1996.328-1-2003", "ru.criminal-code-1996.328-2"),
)

LAW.provision(
    "Art 330.2",
    says="Not notifying another nationality is a crime. Russian citizenship is not affected.",
    on=event(
        "breaches",
        RU,
        provision=("ru.citizenship-2023.11", "ru.notice-2014.acquisition", "ru.notice-2014.holders"),
    ),
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

# --- soldiers --------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 332(2.1)",
    says="A soldier who refuses to take part in hostilities is imprisoned for two to three years.",
    on=event("refuses to fight", RU),
    as_long_as=prosecutable(2),
    then=exposes(RU, sanction(imprisonment(2, 3)), imposed_by=event("is convicted", RU, article="332")),
    force=SEPTEMBER_2022,
    note="Disobedience in armed conflict is punished alike; in a group or with grave results, three to ten years.",
    cases=worked.REFUSAL_CASES,
)
LAW.gap(
    "Art 332",
    says="Disobedience that does substantial harm is punished at any time, more severely in a group (parts 1 to 3).",
    because="Orders and the harm done are not events of a case; only the refusal to fight is.",
    taints=("ru.criminal-code-1996.332-2.1",),
)

CONSCRIPTED = subject.did("enters service", RU, form="conscript").happened
CONVICTED_OF_ABSENCE = event("is convicted", RU, article="337")
HARDSHIP = "A first offence may be excused for hardship."

LAW.provision(
    "Art 337(1)",
    says="A conscript who is absent for more than two and up to ten days is arrested or sent to a disciplinary unit.",
    on=event("is absent without leave", RU, days=tuple(range(3, 11))),
    when=[CONSCRIPTED],
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(penalty("arrest", None, 6, "months"), penalty("disciplinary unit", None, 1, "years")),
        imposed_by=CONVICTED_OF_ABSENCE,
    ),
    covers=IN_OTHER_TIMES,
    note=HARDSHIP,
    cases=worked.ABSENCE_1_CASES,
)
LAW.provision(
    "Art 337(2.1)",
    says="In the period of mobilisation, absence of more than two and up to ten days: up to five years.",
    on=event("is absent without leave", RU, days=tuple(range(3, 11))),
    as_long_as=prosecutable(6),
    then=exposes(RU, sanction(imprisonment(None, 5)), imposed_by=CONVICTED_OF_ABSENCE),
    force=SEPTEMBER_2022,
    cases=worked.ABSENCE_2_1_CASES,
)
LAW.provision(
    "Art 337(3)",
    says="A soldier who is absent for more than ten days and up to a month: up to three years.",
    on=event("is absent without leave", RU, days=tuple(range(11, 32))),
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(
            penalty("restriction in service", None, 2, "years"),
            penalty("disciplinary unit", None, 2, "years"),
            imprisonment(None, 3),
        ),
        imposed_by=CONVICTED_OF_ABSENCE,
    ),
    covers=IN_OTHER_TIMES,
    note=HARDSHIP,
    cases=worked.ABSENCE_3_CASES,
)
LAW.provision(
    "Art 337(3.1)",
    says="In the period of mobilisation, absence of more than ten days and up to a month: up to seven years.",
    on=event("is absent without leave", RU, days=tuple(range(11, 32))),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(None, 7)), imposed_by=CONVICTED_OF_ABSENCE),
    force=SEPTEMBER_2022,
    cases=worked.ABSENCE_3_1_CASES,
)
LAW.provision(
    "Art 337(4)",
    says="A soldier who is absent for more than a month: up to five years.",
    on=event("is absent without leave", RU, least_days=32),
    as_long_as=prosecutable(6),
    then=exposes(RU, sanction(imprisonment(None, 5)), imposed_by=CONVICTED_OF_ABSENCE),
    covers=IN_OTHER_TIMES,
    note=HARDSHIP,
    cases=worked.ABSENCE_4_CASES,
)
LAW.provision(
    "Art 337(5)",
    says="In the period of mobilisation, absence of more than a month: five to ten years.",
    on=event("is absent without leave", RU, least_days=32),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(5, 10)), imposed_by=CONVICTED_OF_ABSENCE),
    force=SEPTEMBER_2022,
    note="The excuse for a first offence under hardship does not reach parts 2.1, 3.1 and 5.",
    cases=worked.ABSENCE_5_CASES,
)
LAW.gap(
    "Art 337",
    says="A month is a calendar month of 28 to 31 days, and two days are forty-eight hours.",
    because="The length of an absence is told in whole days; 29 to 31 days are put under part 3.1.",
    taints=("ru.criminal-code-1996.337-2.1", "ru.criminal-code-1996.337-3.1", "ru.criminal-code-1996.337-5"),
)
LAW.gap(
    "Arts 337 to 339, earlier wording",
    says="The parts on other times have been amended since 1997.",
    because="Only the text of 2023 was read; which penalties stood when was not looked up.",
    taints=tuple(
        f"ru.criminal-code-1996.{article}" for article in ("337-1", "337-3", "337-4", "338-1", "339-1", "339-2")
    ),
)

LAW.provision(
    "Art 338(1)",
    says="A soldier who leaves his unit, or does not return, to escape service altogether: up to seven years.",
    on=event("deserts", RU),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(None, 7)), imposed_by=event("is convicted", RU, article="338")),
    covers=IN_OTHER_TIMES,
    note=HARDSHIP + " With the service weapon or in a group: up to ten years (part 2).",
    cases=worked.DESERTION_1_CASES,
)
LAW.provision(
    "Art 338(3)",
    says="Desertion in the period of mobilisation, under contract or mobilised: five to fifteen years.",
    on=event("deserts", RU),
    as_long_as=prosecutable(15),
    then=exposes(RU, sanction(imprisonment(5, 15)), imposed_by=event("is convicted", RU, article="338")),
    force=SEPTEMBER_2022,
    note="Whoever has merely been summoned is not yet a soldier.",
    cases=worked.DESERTION_3_CASES,
)
LAW.provision(
    "Art 339(1)",
    says="A soldier who shirks his duties for a time by a feigned illness, self-harm, forgery or deceit is punished.",
    on=event("shirks service", RU, altogether=False),
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(
            penalty("restriction in service", None, 1, "years"),
            penalty("arrest", None, 6, "months"),
            penalty("disciplinary unit", None, 1, "years"),
        ),
        imposed_by=event("is convicted", RU, article="339"),
    ),
    covers=IN_OTHER_TIMES,
    cases=worked.SHIRKING_1_CASES,
)
LAW.provision(
    "Art 339(2)",
    says="The same done to escape service altogether: up to seven years.",
    on=event("shirks service", RU, altogether=True),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(None, 7)), imposed_by=event("is convicted", RU, article="339")),
    covers=IN_OTHER_TIMES,
    cases=worked.SHIRKING_2_CASES,
)
LAW.provision(
    "Art 339(3)",
    says="Either of these in the period of mobilisation: five to ten years.",
    on=event("shirks service", RU),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(5, 10)), imposed_by=event("is convicted", RU, article="339")),
    force=SEPTEMBER_2022,
    cases=worked.SHIRKING_3_CASES,
)
LAW.provision(
    "Art 352.1",
    says="A soldier who surrenders of his own will, where it is not treason: three to ten years.",
    on=event("surrenders", RU),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(3, 10)), imposed_by=event("is convicted", RU, article="352.1")),
    force=SEPTEMBER_2022,
    note=(
        "A first offence may be excused if the soldier took steps to free himself, came back to his unit and committed "
        "no other crime in captivity."
    ),
    cases=worked.SURRENDER_CASES,
)

# --- mercenaries -----------------------------------------------------------------------------------------------------

HIRED = event("fights", "UA", paid=True)
OUTSIDER = [~any_of(subject.holds(RU), subject.holds("UA"), subject.resides_in("UA"))]
MERCENARY_NOTE = (
    "A mercenary acts for pay, is not a citizen of a State in the conflict, does not live there and was not sent on "
    "duty. Only the Ukrainian side is computed. The article has no express exception for members of a party's army; "
    "foreigners in Russia's own army serve by leave of Russian law and are not prosecuted in Russia."
)
CONVICTED_AS_MERCENARY = event("is convicted", RU, article="359")

LAW.provision(
    "Art 359(1)",
    says="Recruiting, training, financing or using mercenaries: twelve to eighteen years.",
    on=event("recruits others", not_state=RU, as_="mercenaries"),
    as_long_as=prosecutable(15),
    then=exposes(RU, sanction(imprisonment(12, 18)), imposed_by=CONVICTED_AS_MERCENARY),
    force=JULY_2022,
    source=MERCENARIES,
    note="Until July 2022: four to eight years. With use of office, or of a minor: fifteen to twenty.",
    cases=worked.RECRUITING_CASES,
)
LAW.provision(
    "Art 359(3)",
    name="359-3-1997",
    says="Taking part in an armed conflict as a mercenary: three to seven years.",
    on=HIRED,
    when=OUTSIDER,
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(3, 7)), imposed_by=CONVICTED_AS_MERCENARY),
    force=in_force("1997-01-01/2003-12-31", until="2022-07-14"),
    source=MERCENARIES_UNTIL_2022,
    note=MERCENARY_NOTE,
    cases=worked.MERCENARY_1997_CASES,
)
LAW.provision(
    "Art 359(3)",
    name="359-3",
    says="Taking part in an armed conflict as a mercenary: seven to fifteen years.",
    on=HIRED,
    when=OUTSIDER,
    as_long_as=prosecutable(15),
    then=exposes(RU, sanction(imprisonment(7, 15)), imposed_by=CONVICTED_AS_MERCENARY),
    force=JULY_2022,
    source=MERCENARIES,
    note=MERCENARY_NOTE,
    cases=worked.MERCENARY_2022_CASES,
)
