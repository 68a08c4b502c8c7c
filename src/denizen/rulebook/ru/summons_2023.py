"""Federal Law of 14 April 2023 No 127-FZ: registers, electronic summons and measures against those who stay away.

It amended Law 53-FZ on military duty (Articles 7.1 and 31) and Law 114-FZ on exit and entry (Article 15.1). Law 437-FZ
of 4 August 2023 moved the ban on leaving from the service of the summons to its placement in the register. Law 412-FZ
of 4 November 2025 set a term for the day of appearance and, from 1 January 2026, call-up all year round. The register
worked in pilot regions first; since autumn 2025 some, Moscow among them, send electronic summonses alone.
"""

from denizen.language.enacting import A, B, Law, forbids, owes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import any_of, days, event, event_day, now, subject
from denizen.rulebook.ru import summons_2023_cases as worked
from denizen.rulebook.ru.residence import LIVES_IN_RUSSIA

LAW = Law(
    "ru.summons-2023",
    RU,
    title="Federal Law of 14 April 2023 No 127-FZ on the register of summonses (Law 53-FZ, Arts 7.1 and 31)",
    original_title="О внесении изменений в отдельные законодательные акты Российской Федерации",
    short="Law 127-FZ",
    force=in_force("2023-04-14"),
    source=Source(
        "Law 53-FZ, Art 7.1, before and after Law 437-FZ, zakonrf.info",
        "https://zakonrf.info/izmeneniya-v-zakonodatelstve/sravnenie-100597",
        A,
    ),
)
EXIT = Source(
    "Law 114-FZ, Art 15.1, as amended on 4 August 2023, Garant",
    "https://base.garant.ru/10135803/87f87c00c1712306229db52e8e9eb87b/",
    A,
)
SERVICE = Source(
    "Vologda News, 16 April 2023, on Law 127-FZ", "https://vologda-news.net/society/2023/04/16/181871.html", B
)
MEASURES = Source(
    "RZN Info, 10 October 2025, on the measures",
    "https://www.rzn.info/news/2025/10/10/rossiyanam-zablokirovali-vyezd-iz-strany-iz-za-prihodyashih-elektronnyh"
    "-povestok-328857.html",
    B,
)
ALL_YEAR = Source(
    "TLS-Konsultant, on Law 412-FZ",
    "https://tls-cons.ru/poleznye-dokumenty/s-1-yanvarya-2026-goda-prizyvat-na-srochnuyu-sluzhbu-v-armiyu-stanut"
    "-kruglyy-god",
    B,
)

PLACED = subject.did("is summoned electronically", RU)
ON_PAPER = subject.did("is called up", RU, for_="conscription")
APPEARS = subject.did("reports for service", RU)
#: An electronic summons counts as served on the seventh day after it was placed in the register, read or not.
SERVED = any_of(
    ON_PAPER.happened & ~APPEARS.since(ON_PAPER.last_day),
    (now >= PLACED.last_day + days(7)) & ~APPEARS.since(PLACED.last_day),
)
STAYS = forbids(RU, "leave Russia before appearing on the summons", broken_by=event("moves abroad", RU))
EXIT_NOTE = (
    "The ban ends with the appearance. Until the register worked, it was announced rather than enforced; the first "
    "refusals at the border were reported in 2025."
)

LAW.provision(
    "Law 53-FZ, Art 7.1(1)",
    name="7.1-1-served",
    says="Whoever has been served a summons may not leave Russia until appearing on it.",
    when=[subject.holds(RU), SERVED],
    then=STAYS,
    force=in_force("2023-04-14", until="2023-08-04"),
    note=EXIT_NOTE,
    cases=worked.SERVED_CASES,
)
LAW.provision(
    "Law 53-FZ, Art 7.1(1), and Law 114-FZ, Art 15.1",
    name="7.1-1-placed",
    says="From the day on which a summons is placed in the register the person may not leave Russia until appearing.",
    when=[subject.holds(RU), PLACED.happened, ~APPEARS.since(PLACED.last_day)],
    then=STAYS,
    force=in_force("2023-08-04"),
    source=EXIT,
    note=EXIT_NOTE + " A paper summons is entered in the register too; a case tells that as a summons of its own.",
    cases=worked.PLACED_CASES,
)
LAW.provision(
    "Law 53-FZ, Art 7.1, further measures",
    name="7.1-measures",
    says=(
        "Whoever does not appear within twenty days may not drive, borrow, start a business or register real estate or "
        "a vehicle until the appearance."
    ),
    when=[subject.holds(RU), now >= PLACED.last_day + days(27), ~APPEARS.since(PLACED.last_day)],
    then=forbids(RU, "drive, borrow, start a business, or register real estate or vehicles"),
    source=MEASURES,
    note=(
        "The press counts twenty-seven days from the placement: seven for service, twenty more. Reports of 2026 count "
        "the twenty days from the day of appearance named in the summons, which a case does not tell. The first "
        "measures of this kind were reported in early 2026, in Kaliningrad, Chelyabinsk, Krasnodar and elsewhere."
    ),
    cases=worked.MEASURES_CASES,
)

APPEAR = "appear at the commissariat on the day named in the electronic summons"
APPEAR_IN_TIME = "appear within thirty days of the placement of the electronic summons"
ANSWERS, REFUSES = event("reports for service", RU), event("refuses service", RU)

LAW.provision(
    "Law 53-FZ, Art 31",
    name="31-electronic",
    says="Whoever is summoned through the register must appear; the summons counts as served seven days later, unread.",
    on=event("is summoned electronically", RU),
    when=[subject.holds(RU), LIVES_IN_RUSSIA, subject.age >= 18],
    as_long_as=subject.holds(RU) & ~APPEARS.since(event_day),
    then=owes(RU, APPEAR, fulfilled_by=ANSWERS, refused_by=REFUSES),
    source=SERVICE,
    cases=worked.APPEARANCE_CASES,
)
LAW.provision(
    "Law 53-FZ, Art 31, term of Law 412-FZ",
    name="31-term",
    says="The day of appearance lies at most thirty days after the summons was placed in the register.",
    on=event("is summoned electronically", RU),
    when=[subject.holds(RU), LIVES_IN_RUSSIA, subject.age >= 18],
    as_long_as=subject.holds(RU),
    then=owes(RU, APPEAR_IN_TIME, fulfilled_by=ANSWERS, refused_by=REFUSES, due=days(30)),
    force=in_force("2025-11-04"),
    source=ALL_YEAR,
    note="The last day possible is computed; the summons may name an earlier one.",
    cases=worked.TERM_CASES,
)
LAW.gap(
    "Law 412-FZ",
    says=(
        "From 1 January 2026 medical and draft boards work all year; men leave for their units from April to mid-July "
        "and from October to December, some groups at other times."
    ),
    because="Seasons of dispatch are not computed: whoever is liable is liable all year.",
)
LAW.gap(
    "Law 53-FZ, Art 31(2.1)",
    says="Even without a summons, men liable to call-up must come within two weeks of the start of the season.",
    because="The wording and its fate under the call-up all year round were not read.",
    taints=("ru.summons-2023.31-electronic", "ru.summons-2023.31-term"),
)
