"""Decree of 18 December 2023 on citizens of Belarus, Kazakhstan and Moldova.

In force from the day of signature. Its number was not seen. Law 62-FZ had named these States, and Ukraine, since 24
July 2020; between 26 October and 18 December 2023 no such route was found.
"""

from denizen.language.enacting import B, Law, empowers, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import any_of, event, subject
from denizen.rulebook.ru.people import GERMAN_PARENT, applicant

LAW = Law(
    "ru.named-states-2023",
    RU,
    kind="decree",
    title="Decree of 18 December 2023 on admission of citizens of Belarus, Kazakhstan and Moldova",
    short="Decree of 18 December 2023",
    force=in_force("2023-12-18"),
    source=Source(
        "Moy Gorod, 19 December 2023",
        "https://mgorod.kz/news/v-rossii-uprostili-proczeduru-polucheniya-grazhdanstva-dlya-kazahstanczev",
        B,
    ),
)
APPLIED = "2024-05-10"

LAW.provision(
    "on the three States",
    name="citizens",
    says=(
        "Adult citizens of Belarus, Kazakhstan and Moldova who live in Russia may be admitted without the five years "
        "and without tests of history and law; citizens of Belarus without the test of Russian as well."
    ),
    when=[
        ~subject.holds(RU),
        subject.age >= 18,
        subject.resides_in(RU),
        any_of(subject.holds("BY"), subject.holds("KZ"), subject.holds("MD")),
    ],
    unless=[subject.under("ru.citizenship-2023.20")],
    then=empowers(RU, "apply for admission to citizenship", exercised_by=event("applies for citizenship", RU)),
    mode="A18",
    note="A residence permit is still needed; since 5 November 2025 see Decree 821 for men.",
    cases=[
        no("the day before", on="2023-12-17", p=applicant("2023-12-17")),
        yes("the first day", on="2023-12-18", p=applicant("2023-12-18")),
        no("a German", on=APPLIED, p=applicant(APPLIED, who=GERMAN_PARENT)),
        no("lives in Almaty", on=APPLIED, p=applicant(APPLIED, residence="KZ")),
        yes("18", on=APPLIED, p=applicant(APPLIED, born="2006-05-10")),
        no("17", on=APPLIED, p=applicant(APPLIED, born="2006-05-11")),
        unknown("the residence is not known", on=APPLIED, p=applicant(APPLIED, residence="unknown")),
    ],
)
