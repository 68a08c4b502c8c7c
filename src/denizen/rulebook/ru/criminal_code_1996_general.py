"""The Criminal Code, general part: limitation, relief by service, spent convictions (Arts 63 to 86)."""

from denizen.language.enacting import (
    A,
    B,
    Law,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import Condition, event_day, now, subject, years
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
