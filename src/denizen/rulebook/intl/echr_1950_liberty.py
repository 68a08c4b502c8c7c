"""The European Convention on Human Rights: ill-treatment, forced service, detention (Arts 3 to 5)."""

from denizen.language.enacting import B, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import event, event_field
from denizen.rulebook.intl.losses import REMOVAL, removed, russian, uzbek
from denizen.rulebook.intl.parties import PARTIES

LAW = Law(
    "intl.echr-1950",
    "INTL",
    kind="treaty",
    title="European Convention on Human Rights of 4 November 1950",
    short="ECHR",
    force=in_force("1953-09-03"),
    source=Source(
        "Cases on loss of nationality: Usmanov v Russia (2020) and others", "https://laweuro.com/?p=13642", B
    ),
)

#: The event is one of a State that is, or was, a party.
OF_A_MEMBER = event_field("state").among(*PARTIES["echr-1950"])

FEARS = uzbek(removed("RU", "UZ", "2013-05-10", torture=True))
HELD: dict[str, object] = {
    "born": "1962-01-01",
    "nationalities": {"UZ": "never", "RU": "never", "others": "none"},
    "events": [
        {"is to be removed": "RU", "on": "2011-07-19", "to": "UZ", "as": "expulsion"},
        {"is detained": "RU", "on": "2011-07-19"},
    ],
}
DETAINED = russian({"is detained": "RU", "on": "2020-05-10"})

LAW.provision(
    "Art 3",
    says="Nobody is sent in any way to a State where there is a real risk of torture or inhuman treatment.",
    on=REMOVAL,
    when=[OF_A_MEMBER, event_field("torture").among(True)],
    then=invokes("*", "echr-1950", "No removal, in any form, to a real risk of ill-treatment; no security exception."),
    source=Source(
        "Cases Garabayev v Russia (2007), Muminov v Russia (2008), Savriddin Dzhurayev v Russia (2013)",
        "https://hudoc.echr.coe.int/",
        C,
    ),
    note="The Court could have the removal held (Rule 39). Abduction and handing over outside the law count alike.",
    cases=[
        no("the day before the decision", on="2013-05-09", p=FEARS),
        yes("grounds to fear torture in Uzbekistan", on="2013-05-10", p=FEARS),
        no("no such grounds", on="2013-05-10", p=uzbek(removed("RU", "UZ", "2013-05-10", torture=False))),
        no("from Kazakhstan, no party", on="2013-05-10", p=uzbek(removed("KZ", "UZ", "2013-05-10", torture=True))),
        unknown("the danger is not told", on="2013-05-10", p=uzbek(removed("RU", "UZ", "2013-05-10"))),
    ],
)
FORCED = {"is coerced into service": "RU", "on": "2022-06-01", "in": "UA"}

LAW.provision(
    "Art 4(2) and (3)(b)",
    name="4-2",
    says=(
        "Forced labour is prohibited; service that a law of the State demands of its citizens is none, but what is "
        "forced upon others, or outside the law, is."
    ),
    on=event("is coerced into service"),
    when=[OF_A_MEMBER],
    then=invokes("*", "echr-1950", "No service forced by threats outside a lawful duty of military service."),
    source=Source(
        "Ukraine and the Netherlands v Russia, Grand Chamber, 9 July 2025 (8019/16 and others)",
        "https://hudoc.echr.coe.int/",
        C,
    ),
    cases=[
        no("the day before", on="2022-05-31", p=uzbek(FORCED)),
        yes("forced to serve in an occupied town", on="2022-06-01", p=uzbek(FORCED)),
        no("by Kazakhstan, no party", on="2022-06-01", p=uzbek(FORCED | {"is coerced into service": "KZ"})),
        unknown("whether it happened is not known", on="2022-06-01", p=uzbek(FORCED | {"happened": "unknown"})),
    ],
)
LAW.provision(
    "Art 5(1)(f) and (4)",
    name="5",
    says=(
        "Detention for a removal is lawful only while the removal is pursued with diligence and can take place, within "
        "a term and under the review of a court."
    ),
    on=event("is detained"),
    when=[OF_A_MEMBER],
    then=invokes("*", "echr-1950", "No detention for a removal that cannot take place, and a court that can end it."),
    source=Source(
        "ADC Memorial, on Kim v Russia (44260/13, 17 July 2014)",
        "https://adcmemorial.org/en/news/constitutional-court-to-consider-case-of-noe-mskhiladze/",
        B,
    ),
    note=(
        "Kim v Russia (two years in a centre for foreigners) and Mskhiladze v Russia: no State would take the person. "
        "The stateless are not held again for the same cause; conditions of detention fall under Article 3. Why "
        "somebody is detained, and until when, is not told in a case: other detentions have other rules of Article 5."
    ),
    cases=[
        no("the day before", on="2020-05-09", p=DETAINED),
        yes("detained", on="2020-05-10", p=DETAINED),
        yes("a stateless man held so as to be expelled", on="2011-07-19", p=HELD),
        no("the day before that", on="2011-07-18", p=HELD),
        no("in Kazakhstan, no party", on="2020-05-10", p=russian({"is detained": "KZ", "on": "2020-05-10"})),
        unknown(
            "whether detained is not known",
            on="2020-05-10",
            p=russian({"is detained": "RU", "on": "2020-05-10", "happened": "unknown"}),
        ),
    ],
)
