"""Convention on the Reduction of Statelessness, New York, 30 August 1961.

In force from 13 December 1975; some eighty parties in 2024. None of the five States is one, Turkmenistan is the only
one in Central Asia: what follows is the international standard and an argument, never a breach by one of them.
"""

from denizen.language.enacting import A, B, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import KG, KZ, RU, TJ, UZ, State
from denizen.language.words import any_of, event, event_field, subject
from denizen.rulebook.intl.losses import (
    AGAINST_THE_WILL,
    BY_FRAUD,
    CONVICTED,
    DECREED,
    LEFT_STATELESS,
    LOSS,
    PERHAPS_DECREED,
    RUSSIAN_GROUNDS,
    annulled,
    born_stateless,
    relative_lost_the_same,
    russian,
    stateless_child,
    under_any,
    without_nationality,
)
from denizen.rulebook.intl.parties import FIVE

LAW = Law(
    "intl.convention-1961",
    "INTL",
    kind="treaty",
    title="Convention on the Reduction of Statelessness of 30 August 1961",
    short="1961 Convention",
    force=in_force("1975-12-13"),
    source=Source(
        "Text of Article 8(1)",
        "https://inview.nl/openCitation/id7b9299db33f61b824937444f6887a9ce/convention-on-the-reduction-of-statelessness-"
        "artikel-8",
        A,
    ),
)
ARTICLE_7 = Source("Text of Article 7", "http://www.lnf.org.lb/migrationnetwork/unn1a.html", A)

ANNULLED = russian(CONVICTED, annulled("2020-02-01"))
NOT_ASKED = {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}}}
ALSO_KYRGYZ = {"nationalities": NOT_ASKED["nationalities"] | {"KG": "birth", "others": "none"}}

BIRTH_NOTE = (
    "A State may grant it at birth by law or on application: within a term that opens at 18 at the latest and closes "
    "at 21 at the earliest, after up to five years of residence, and not to those convicted for security. A foundling "
    "counts as the child of nationals (Art 2); a child born abroad to a national is covered too (Art 4)."
)


def born_without(state: State) -> list[Case]:
    """A child born in the State to a mother who has no nationality."""
    mother = without_nationality(state)
    return [
        yes("born in the State, no nationality", on="2023-05-10", p=stateless_child(state), mother=mother),
        no(
            "born elsewhere",
            on="2023-05-10",
            p=stateless_child(state) | {"birthplace": "TR"},
            mother=mother,
        ),
        yes("the day before 18", on="2038-02-28", p=stateless_child(state), mother=mother),
        no("18 that day", on="2038-03-01", p=stateless_child(state), mother=mother),
        unknown(
            "other nationalities not asked about",
            on="2023-05-10",
            p=stateless_child(state, nationalities=dict.fromkeys(FIVE, "never")),
            mother=mother,
        ),
    ]


MARRIED = {"spouse": {"id": "husband", "from": "2018-06-01"}}
WIFE = ANNULLED | MARRIED | {"sex": "female"}

LAW.provision(
    "Art 1, born in Russia",
    name="1-ru",
    says="A State grants its nationality to a person born in its territory who would otherwise be stateless.",
    when=[born_stateless(RU)],
    then=invokes(RU, "convention-1961", "A child born in Russia who has no nationality gets the Russian one."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(RU),
)
LAW.provision(
    "Art 1, born in Kazakhstan",
    name="1-kz",
    says="A State grants its nationality to a person born in its territory who would otherwise be stateless.",
    when=[born_stateless(KZ)],
    then=invokes(KZ, "convention-1961", "A child born in Kazakhstan who has no nationality gets the Kazakh one."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(KZ),
)
LAW.provision(
    "Art 1, born in Kyrgyzstan",
    name="1-kg",
    says="A State grants its nationality to a person born in its territory who would otherwise be stateless.",
    when=[born_stateless(KG)],
    then=invokes(KG, "convention-1961", "A child born in Kyrgyzstan who has no nationality gets the Kyrgyz one."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(KG),
)
LAW.provision(
    "Art 1, born in Tajikistan",
    name="1-tj",
    says="A State grants its nationality to a person born in its territory who would otherwise be stateless.",
    when=[born_stateless(TJ)],
    then=invokes(TJ, "convention-1961", "A child born in Tajikistan who has no nationality gets the Tajik one."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(TJ),
)
LAW.provision(
    "Art 1, born in Uzbekistan",
    name="1-uz",
    says="A State grants its nationality to a person born in its territory who would otherwise be stateless.",
    when=[born_stateless(UZ)],
    then=invokes(UZ, "convention-1961", "A child born in Uzbekistan who has no nationality gets the Uzbek one."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(UZ),
)

LAW.gap(
    "Art 5",
    says="Marriage, its end, recognition or adoption may end nationality only if another one is held or acquired.",
    because="No law of the five States ends nationality for these alone; adoption by foreigners stands in each law.",
)
LAW.provision(
    "Art 6",
    says=(
        "Where the law lets spouse or children lose nationality because another person lost it, each of them must "
        "have or acquire another one."
    ),
    on=event("loses", manner=("lapse", *AGAINST_THE_WILL)),
    when=[relative_lost_the_same("spouse") | relative_lost_the_same("parent"), LEFT_STATELESS],
    then=invokes("*", "convention-1961", "No family member is made stateless by another person's loss."),
    grade=C,
    mode="L12",
    cases=[
        yes("husband and wife on one day", on="2020-02-01", p=WIFE, husband=ANNULLED, also=["stateless(p)"]),
        no("the day before", on="2020-01-31", p=WIFE, husband=ANNULLED),
        no("the husband kept it", on="2020-02-01", p=WIFE, husband=russian()),
        no("she is Kyrgyz as well", on="2020-02-01", p=WIFE | ALSO_KYRGYZ, husband=ANNULLED),
        unknown("her other nationalities were not asked about", on="2020-02-01", p=WIFE | NOT_ASKED, husband=ANNULLED),
    ],
)

GAVE_IT_UP = russian(
    {"applies for exit": "RU", "on": "2019-03-01"},
    {"decides": "RU", "on": "2020-02-01", "about": "exit"},
    promised_nationality=True,
)

LAW.provision(
    "Art 7(1)",
    says="Renouncing a nationality has no effect unless another one is held or acquired.",
    on=event("loses", manner="renunciation"),
    when=[LEFT_STATELESS],
    then=invokes("*", "convention-1961", "No release from nationality before another one is held."),
    source=ARTICLE_7,
    mode="L01",
    note=(
        "The duty is on the State whose nationality is given up, also where the other asks for renunciation first. "
        "Applying for another nationality must not cost the first unless the other is acquired (Art 7(2)). An "
        "exception is made where the right to leave or to asylum would suffer (Art 7(1)(b))."
    ),
    cases=[
        no("the day before the release", on="2020-01-31", p=GAVE_IT_UP),
        yes("released on a promise of another State", on="2020-02-01", p=GAVE_IT_UP, also=["stateless(p)"]),
        no("Kyrgyz as well", on="2020-02-01", p=GAVE_IT_UP | ALSO_KYRGYZ),
        unknown("other nationalities not asked about", on="2020-02-01", p=GAVE_IT_UP | NOT_ASKED),
    ],
)

#: Three, five and seven years without being on the consular register.
UZBEK_REGISTER = (
    "uz.citizenship-1992.21-register-5",
    "uz.citizenship-1992.21-register-3",
    "uz.citizenship-2020.25-register",
)

LEFT_IN_2018 = {
    "born": "1990-02-01",
    "nationalities": {"UZ": "birth", "others": "none"},
    "residence": "RU",
    "consular_register": False,
    "consular_excuse": False,
    "events": [{"moves abroad": "UZ", "on": "2018-10-10"}],
}

LAW.provision(
    "Art 7(3)",
    says="Nobody loses nationality for living abroad or not registering if that would make the person stateless.",
    when=[under_any(UZBEK_REGISTER), ~subject.holds_another(UZ)],
    then=invokes(UZ, "convention-1961", "Not being on the consular register must not end in statelessness."),
    source=ARTICLE_7,
    mode="L02",
    note="The exception of Article 7(4), after seven years abroad, is for naturalised people alone.",
    cases=[
        no("the day before the seven years", on="2025-10-09", p=LEFT_IN_2018),
        yes("seven years, no other nationality", on="2025-10-10", p=LEFT_IN_2018),
        no(
            "Russian as well",
            on="2025-10-10",
            p=LEFT_IN_2018
            | {"nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2020-01-10"}, "others": "none"}},
        ),
        unknown(
            "other nationalities not asked about", on="2025-10-10", p=LEFT_IN_2018 | {"nationalities": {"UZ": "birth"}}
        ),
    ],
)

DECEIVED = russian({"misrepresents": "RU", "on": "2016-01-10"}, CONVICTED, annulled("2020-02-01"))

LAW.provision(
    "Art 8(1)",
    says="A State does not deprive a person of its nationality if that makes the person stateless.",
    on=LOSS,
    when=[LEFT_STATELESS],
    unless=[BY_FRAUD],
    then=invokes("*", "convention-1961", "No deprivation that leaves a person stateless."),
    note="Grounds of loyalty are an exception if declared on joining (Art 8(3)); fraud is another (Art 8(2)(b)).",
    cases=[
        no("the day before the decision", on="2020-01-31", p=ANNULLED),
        yes("the only nationality is taken", on="2020-02-01", p=ANNULLED, also=["stateless(p)"]),
        no("Kyrgyz as well", on="2020-02-01", p=ANNULLED | ALSO_KYRGYZ, also=["not stateless(p)"]),
        no("Uzbek by birth, Russian by choice", on="2023-07-20", p=DECREED),
        no("got by fraud", on="2020-02-01", p=DECEIVED),
        unknown("other nationalities not asked about", on="2020-02-01", p=ANNULLED | NOT_ASKED),
    ],
)

LAW.provision(
    "Art 8(1), before the decision",
    name="8-1-ground",
    says="The same while a ground is open on which Russia may end the only nationality of a person.",
    when=[under_any(RUSSIAN_GROUNDS), ~subject.holds_another(RU)],
    then=invokes(RU, "convention-1961", "A decision would leave the person stateless."),
    cases=[
        no("the day before the conviction", on="2019-04-30", p=ANNULLED),
        yes("convicted, no other nationality", on="2019-05-01", p=ANNULLED),
        no("Kyrgyz as well", on="2019-05-01", p=ANNULLED | ALSO_KYRGYZ),
        unknown("other nationalities not asked about", on="2019-05-01", p=ANNULLED | NOT_ASKED),
    ],
)

#: Former Soviet republics that are parties; their law is not encoded, so that their decisions are told.
NEIGHBOURS = ("AM", "AZ", "GE", "LT", "LV", "MD", "TM", "UA")
BY_A_NEIGHBOUR = any_of(
    *(
        event_field("state").among(state)
        & ~subject.holds_another(state)
        & ~subject.did("misrepresents", state).happened
        for state in NEIGHBOURS
    )
)
AZERI = {
    "born": "1979-01-01",
    "nationalities": {"AZ": {"by": "initial", "on": "1991-10-18"}, "others": "none"},
    "events": [{"decides": "AZ", "on": "2015-06-10", "about": "loss"}],
}

LAW.provision(
    "Art 8(1), decisions of neighbouring States",
    name="8-1-neighbours",
    says="The same of a decision of a State whose law is not encoded, if the person has no other nationality.",
    on=event("decides", about=("loss", "annulment")),
    when=[BY_A_NEIGHBOUR],
    then=invokes("*", "convention-1961", "No deprivation that leaves a person stateless."),
    source=Source(
        "Statelessness case-law database, on Emin Huseynov v Azerbaijan (No 2), 2023",
        "https://caselaw.statelessness.eu/caselaw/ecthr-emin-huseynov-v-azerbaijan",
        B,
    ),
    note=(
        "The European Court held it against Azerbaijan that it had disregarded a convention which it had joined. "
        "Whether the decision was lawful under the law of that State is not computed."
    ),
    cases=[
        no("the day before the decision", on="2015-06-09", p=AZERI),
        yes("no other nationality", on="2015-06-10", p=AZERI),
        no(
            "got by fraud, which Article 8(2)(b) excepts",
            on="2015-06-10",
            p=AZERI | {"events": [{"misrepresents": "AZ", "on": "2000-01-01"}, *AZERI["events"]]},
        ),
        no("Russian as well", on="2015-06-10", p=AZERI | {"nationalities": {"AZ": "birth", "RU": "birth"}}),
        unknown("other nationalities not asked about", on="2015-06-10", p=AZERI | {"nationalities": {"AZ": "birth"}}),
    ],
)

LAW.provision(
    "Art 8(2)(b)",
    says="Nationality obtained by misrepresentation or fraud may be taken even if that makes the person stateless.",
    on=LOSS,
    when=[LEFT_STATELESS, BY_FRAUD],
    then=invokes(
        "*", "convention-1961", "Fraud must be material and the cause of the grant, and the loss in proportion."
    ),
    mode="L09",
    note=(
        "The gloss is that of the UNHCR Guidelines 5. A false undertaking inferred from a later conviction (Russia "
        "since 2017), or from not registering for service (since 2024), is no fraud in this sense."
    ),
    cases=[
        no("the day before the decision", on="2020-01-31", p=DECEIVED),
        yes("forged papers", on="2020-02-01", p=DECEIVED),
        no("honest papers", on="2020-02-01", p=ANNULLED),
        unknown(
            "whether the papers were false is not known",
            on="2020-02-01",
            p=russian(
                {"misrepresents": "RU", "on": "2016-01-10", "happened": "unknown"}, CONVICTED, annulled("2020-02-01")
            ),
        ),
    ],
)
LAW.gap(
    "Art 8(3)",
    says=(
        "A State may keep grounds of disloyalty that it declares on joining: foreign service against an express "
        "prohibition, conduct seriously prejudicial to its vital interests, an oath to another State."
    ),
    because=(
        "None of the five has joined or declared anything. If Kazakhstan or Uzbekistan did, entering foreign service "
        "could be kept; ordinary crime, not registering, and grounds made later could not."
    ),
)
LAW.provision(
    "Art 8(4)",
    says="Where deprivation is allowed, it follows the law and a fair hearing by a court or other independent body.",
    on=LOSS,
    then=invokes("*", "convention-1961", "A fair hearing by a court or other independent body."),
    note="A review inside the police is not enough.",
    cases=[
        no("the day before the decree", on="2023-07-19", p=DECREED),
        yes("the decree on loss", on="2023-07-20", p=DECREED),
        unknown("whether there was a decree is not known", on="2023-07-20", p=PERHAPS_DECREED),
    ],
)

LAW.provision(
    "Art 9",
    says="Nobody is deprived of nationality on racial, ethnic, religious or political grounds.",
    when=[under_any(RUSSIAN_GROUNDS), subject.came_from(KZ, KG, TJ, UZ)],
    then=invokes(RU, "convention-1961", "No deprivation by ethnic origin, in the rule or in its use."),
    grade=C,
    note="That origin was the reason must be shown. The binding counterpart is Article 5(d)(iii) of the ICERD.",
    cases=[
        no("the day before the conviction", on="2019-04-30", p=ANNULLED),
        yes("from Kyrgyzstan, citizenship in danger", on="2019-05-01", p=ANNULLED),
        no("from Georgia", on="2019-05-01", p=russian(CONVICTED, birthplace="GE")),
        unknown("origin not known", on="2019-05-01", p=russian(CONVICTED, birthplace="unknown")),
    ],
)
