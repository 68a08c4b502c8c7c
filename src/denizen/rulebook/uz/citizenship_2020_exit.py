"""Law of 2020 on citizenship of Uzbekistan: exit (Art 24)."""

from denizen.language.enacting import ON_APPLICATION, B, empowers, loses, protects, reading
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import any_of, event, some, subject
from denizen.rulebook.uz import citizenship_2020_exit_cases as worked
from denizen.rulebook.uz.citizenship_2020_acquisition import MAIN, parent
from denizen.rulebook.uz.citizenship_2020_admission import LAW

__all__ = ["LAW"]

EXIT_ADVICE = Source("Ministry of Justice, advice", "https://advice.adliya.uz/ru/document/43", B)
PROSECUTED = any_of(
    subject.did("is charged", UZ).happened,
    subject.did("is sent for trial", UZ).happened,
    subject.did("is convicted", UZ).happened,
)
ADULT = [subject.holds(UZ), subject.age >= 18]

LAW.provision(
    "Art 24, petition",
    name="24-petition",
    says=("A citizen of 18 or more may petition for exit, with the interior authorities or, abroad, with a consulate."),
    when=ADULT,
    then=empowers(UZ, "petition the President for exit from citizenship", exercised_by=event("applies for exit", UZ)),
    mode="L01",
    source=EXIT_ADVICE,
    force=MAIN,
    cases=worked.MAY_PETITION,
)

LAW.provision(
    "Art 24",
    name="24-exit",
    says="Whoever petitioned for exit ceases to be a citizen when the President's decree grants it.",
    on=event("applies for exit", UZ),
    when=ADULT,
    then=loses(UZ, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L01",
    source=EXIT_ADVICE,
    readings=[
        reading(
            "no bar read",
            says="Nothing that was read of the law refuses exit to the accused or convicted.",
            held_by="the restatements of the law, which list papers and consents alone",
        ),
        reading(
            "bars of 1992",
            says="Exit is refused to whoever is prosecuted or has a judgment against him to be executed.",
            held_by="the law of 1992; the list of 2020 was not read",
            when=[*ADULT, ~PROSECUTED],
        ),
    ],
    note="State security, a bar of the law of 1992, is not computed. The President decides.",
    force=MAIN,
    cases=worked.RELEASED,
)

LAW.provision(
    "Art 24, a decree told alone",
    name="24-decreed",
    says="Whoever is released by decree of the President ceases to be a citizen on its day.",
    on=event("decides", UZ, about="exit"),
    when=[subject.holds(UZ), ~subject.did("applies for exit", UZ).happened],
    then=loses(UZ, manner="renunciation"),
    source=EXIT_ADVICE,
    force=MAIN,
    note="For accounts that tell the decree and not the petition, which is presumed.",
    cases=worked.RELEASED_BY_DECREE,
)
LAW.provision(
    "Art 24, a child",
    name="24-child",
    says=(
        "A petition may name the petitioner's child. A child of 14 to 18 must agree in writing, and so must a parent "
        "who remains a citizen, before a notary."
    ),
    on=event("applies for exit", UZ),
    when=[
        subject.holds(UZ),
        subject.age < 18,
        (subject.age < 14) | subject.did("consents as a child", UZ).happened,
        some("parent", parent, parent.did("applies for exit", UZ).happened),
    ],
    then=loses(UZ, manner="renunciation"),
    by=ON_APPLICATION,
    force=MAIN,
    mode="L11",
    source=EXIT_ADVICE,
    note="The other parent's consent is not computed. No exception for a child that would be stateless is reported.",
    cases=worked.CHILD_NAMED,
)
LAW.provision(
    "Art 24, other declarations",
    name="24-notarial",
    says="A refusal of citizenship declared to a notary or to another State ends nothing.",
    when=[subject.holds(UZ), subject.did("refuses nationality", UZ).happened],
    then=protects(UZ, "The person remains a citizen in spite of the notarised refusal."),
    force=MAIN,
    source=EXIT_ADVICE,
    cases=worked.REFUSED_BEFORE_A_NOTARY,
)
