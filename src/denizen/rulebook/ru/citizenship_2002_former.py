"""Law 62-FZ of 2002 on citizenship: former Soviet citizens with Russian passports, from 2012 (Arts 41.1 to 41.3)."""

from denizen.language.enacting import A, C, empowers
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import as_of, date, subject
from denizen.rulebook.ru import citizenship_2002_former_cases as worked
from denizen.rulebook.ru.citizenship_2002_released import LAW
from denizen.rulebook.ru.citizenship_2002_simplified import APPLIED, NOT_YET, REFUSED

__all__ = ["LAW"]

STATUS_OF_2012 = Source(
    "Law 62-FZ, Art 41.3",
    "https://klerk.ru/cdoc/law/federalnyj-zakon-o-grazdanstve-rossijskoj-federacii/"
    "stata-413-uslovia-priema-v-grazdanstvo-rossijskoj-federacii",
    A,
)

HAD_A_PASSPORT = subject.did("uses documents", RU).day < "2002-07-01"

LAW.provision(
    "Arts 41.1 and 41.2",
    name="41.2",
    says=(
        "A former Soviet citizen who received a Russian passport before 1 July 2002 and was later found not to be a "
        "citizen is recognised as one on application, if not a citizen of another State."
    ),
    when=[APPLIED, NOT_YET, subject.has("soviet_citizen"), HAD_A_PASSPORT, ~subject.holds_another(RU)],
    then=empowers(RU, "be recognised as a citizen"),
    force=in_force("2012-11", until="2023-10-26"),
    mode="A20",
    source=STATUS_OF_2012,
    grade=C,
    note="Introduced for a time, prolonged, still there in 2023. Having used the passport stands for having it.",
    cases=worked.PASSPORT_IN_GOOD_FAITH,
)
LAW.provision(
    "Arts 41.1 and 41.3",
    name="41.3",
    says=(
        "Former Soviet citizens who came to live in Russia before 1 November 2002 and have no nationality are admitted "
        "without residence permit, means or language tests, and their children with them."
    ),
    when=[
        APPLIED,
        NOT_YET,
        subject.has("soviet_citizen"),
        ~subject.holds_another(RU),
        as_of(date("2002-10-31"), subject.resides_in(RU)),
    ],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    force=in_force("2012-11", until="2023-10-26"),
    mode="A23",
    source=STATUS_OF_2012,
    note="Article 41.3 was read; who is meant stands in Article 41.1, which was not (C).",
    cases=worked.STATELESS_FROM_THE_UNION,
)
