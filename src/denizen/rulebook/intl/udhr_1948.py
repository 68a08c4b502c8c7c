"""Universal Declaration of Human Rights, 10 December 1948, and the standard on arbitrary deprivation of nationality.

A resolution of the General Assembly, no treaty: it binds nobody as such and is an argument against every State. What
is arbitrary was worked out by the Human Rights Council (resolutions 7/10 of 2008 to 32/5 of 2016), the
Secretary-General (A/HRC/13/34, A/HRC/25/28) and the High Commissioner for Refugees (Guidelines 5 of May 2020). Eight
things are asked of every loss or deprivation; one that fails any of them is arbitrary:

1. a ground in accessible law, there before the conduct; 2. a legitimate aim; 3. the least intrusive means;
4. proportion for this person; 5. no discrimination (ICCPR, Art 26; ICERD, Art 5; Convention of 1961, Art 9);
6. notice, reasons, and review by a court (Convention of 1961, Art 8(4)); 7. no statelessness but in narrow exceptions
(Convention of 1961, Arts 6 to 8); 8. no extension to spouse and children (CRC, Arts 2 and 8; CEDAW, Art 9).

The binding hooks are the treaties: ICCPR, ICERD, CRC, CEDAW, the CIS Convention, and for acts up to 16 September 2022
the European Convention.
"""

from denizen.language.enacting import B, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import event
from denizen.rulebook.intl.losses import (
    AGAINST_THE_WILL,
    CONVICTED,
    DECREED,
    LEFT_STATELESS,
    NEVER_SWORN,
    PERHAPS_DECREED,
    RELEASED,
    RUSSIAN_GROUNDS,
    annulled,
    russian,
)

LAW = Law(
    "intl.udhr-1948",
    "INTL",
    kind="resolution",
    title="Universal Declaration of Human Rights of 10 December 1948",
    short="UDHR",
    force=in_force("1948-12-10"),
    source=Source(
        "GLOBALCIT, the UNHCR Guidelines on Statelessness No 5",
        "https://globalcit.eu/the-unhcr-guidelines-on-statelessness-no-5-loss-and-deprivation-of-nationality/",
        B,
    ),
)

ANNULLED = russian(CONVICTED, annulled("2020-02-01"))

LAW.provision(
    "Art 15(1)",
    says="Everyone has the right to a nationality.",
    on=event("loses", manner=("lapse", "renunciation", *AGAINST_THE_WILL, "void")),
    when=[LEFT_STATELESS],
    then=invokes("*", "udhr-1948", "Nobody should be left without any nationality."),
    cases=[
        no("the day before the decision", on="2020-01-31", p=ANNULLED),
        yes("the only nationality is taken", on="2020-02-01", p=ANNULLED, also=["stateless(p)"]),
        no("Uzbek by birth, Russian by choice", on="2023-07-20", p=DECREED),
        unknown(
            "other nationalities not asked about",
            on="2020-02-01",
            p=ANNULLED | {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}}},
        ),
    ],
)

LAW.provision(
    "Art 15(2)",
    says="Nobody may arbitrarily be deprived of nationality, nor denied the right to change it.",
    on=event("loses", manner=("lapse", *AGAINST_THE_WILL, "void")),
    then=invokes("*", "udhr-1948", "No arbitrary deprivation: the eight questions must all be answered well."),
    note=(
        "Some hold that only active withdrawal counts; the guidelines include the refusal to recognise a class of "
        "nationals. The State must show that another nationality is held on the day of the decision, by more than its "
        "own reading of another State's law. Whether statelessness alone makes a loss arbitrary, or weighs heavily "
        "in the question of proportion, is disputed."
    ),
    cases=[
        no("the day before the decree", on="2023-07-19", p=DECREED),
        yes("the decree on loss", on="2023-07-20", p=DECREED),
        yes("found never to have been a citizen", on="2024-11-23", p=NEVER_SWORN, also=["not holds(p, RU)"]),
        no("released on petition", on="2023-07-20", p=RELEASED),
        unknown("whether there was a decree is not known", on="2023-07-20", p=PERHAPS_DECREED),
    ],
)

LAW.gap(
    "Art 15(2), law known before, aim, means, proportion",
    says=(
        "Questions 1 to 4: was the ground law before the conduct, is the aim legitimate, is there a milder means, and "
        "is it proportionate to the time since acquisition, residence, family, gravity, fault and consequences."
    ),
    because="They ask for a weighing of the whole life of a person, which is argued, not computed.",
    taints=RUSSIAN_GROUNDS[:5],
)
LAW.gap(
    "Art 15(2), procedure",
    says="Question 6: notice to the person, written reasons, access to the file, a court, and suspension of removal.",
    because="The facts of a procedure are not told in a case.",
    taints=RUSSIAN_GROUNDS[:5],
)
LAW.gap(
    "Art 15(2), change of nationality",
    says="A State must not bar a person from leaving its nationality for another without good reason.",
    because="That a petition was refused is not an event that a case tells; the bars stand in the law of each State.",
)
