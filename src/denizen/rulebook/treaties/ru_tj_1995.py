"""Treaty between the Russian Federation and the Republic of Tajikistan on dual citizenship, Moscow, 7 September 1995.

Ratified by Russia by Federal Law of 15 December 1996 No 152-FZ. In force from 1997 by most accounts, from 2004 by
some: until the end of 2004 its force is unknown. Reports of 2024 and December 2025 say that it runs «until 2026»; the
clauses on term and notice were not read. It was in force when last seen, early in 2026; from 2027 on its force is
unknown until a renewal or a notice is found. Denunciation was proposed in Russia in August 2023 and December 2025 and
not adopted. Article 1 was read in a reprint, Article 4 in summaries.
"""

from typing import Any

from denizen.language.enacting import A, B, Law, no, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import Condition, subject, years

LAW = Law(
    "treaties.ru-tj-1995",
    "TREATY",
    kind="treaty",
    title=(
        "Treaty between the Russian Federation and the Republic of Tajikistan on dual citizenship of 7 September 1995"
    ),
    original_title=(
        "Договор между Российской Федерацией и Республикой Таджикистан об урегулировании вопросов двойного гражданства"
    ),
    short="Treaty Russia–Tajikistan 1995",
    force=in_force("1997/2004", until="2027-01-01/.."),
    source=Source(
        "Treaty of 7 September 1995, reprint",
        "https://prg-online-web.prgapp.kz/accountant/document/?doc_id=30555242",
        A,
    ),
)
SUMMARY = Source(
    "Summary of Articles 1, 3, 4, 5 and 9",
    "https://xn----7sbb8ai5ch8e.xn--p1ai/stati/dogovor-mezhdu-rossijskoj-federacziej-i-respublikoj-tadzhikistan-"
    "ob-uregulirovanii-voprosov-dvojnogo-grazhdanstva-ot-07-09-1995-g",
    B,
)

TAJIK_CALL_UP = ("tj.military-2021.draft",)
RUSSIAN_CALL_UP = ("ru.military-duty-1998.22-1-a-27", "ru.military-duty-1998.22-1-a-30")
RUSSIAN_MOBILISATION = ("ru.mobilisation-2022.liability", "ru.mobilisation-2022.call-up")

BOTH = [subject.holds(RU), subject.holds(TJ)]

TAJIK: dict[str, Any] = {"sex": "male", "born": "1999-05-20", "residence": "RU", "nationalities": {"TJ": "birth"}}
DUAL = TAJIK | {"nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2018-02-10"}}}
PERHAPS_DUAL = TAJIK | {"nationalities": {"TJ": "birth", "RU": "unknown"}}
MOVED_HOME = {"residence": [{"value": "RU", "until": "2022-11-10"}, {"value": "TJ", "from": "2022-11-10"}]}
OLDER = TAJIK | {"born": "1975-05-20"}

LAW.provision(
    "Art 1(1)",
    name="1",
    says="A citizen of one party may acquire the citizenship of the other without losing his own.",
    when=[subject.holds(TJ)],
    then=protects(TJ, "Acquiring Russian citizenship is no ground to lose Tajik citizenship."),
    note=(
        "It binds both parties; Russian law has no loss on acquiring another nationality. Acquisition is of free "
        "will and under the law of the granting State. A child who held both before 18 keeps both (Art 9)."
    ),
    cases=[
        yes("a citizen of Tajikistan", on="2018-02-10", p=DUAL, also=["holds(p, TJ)"]),
        no("not a citizen of Tajikistan", on="2018-02-10", p=TAJIK | {"nationalities": {"TJ": "never"}}),
        unknown("Tajik citizenship uncertain", on="2018-02-10", p=TAJIK | {"nationalities": {"TJ": "unknown"}}),
        no("before it can have been in force", on="1996-12-31", p=OLDER),
        unknown("from 1997 on, by most accounts in force", on="1997-01-01", p=OLDER),
        unknown("the last day of the uncertain years", on="2004-12-30", p=OLDER),
        yes("in force by all accounts", on="2004-12-31", p=OLDER),
        yes("the last day of the term reported", on="2026-12-31", p=OLDER),
        unknown("after the term reported", on="2027-01-01", p=OLDER),
    ],
)

LAW.provision(
    "Art 1(1) and Art 4",
    name="1-service",
    says=(
        "Serving the State whose citizen one also is, as the treaty allows, is not service of a foreign State in "
        "the sense of the rules on loss."
    ),
    when=BOTH,
    then=protects(TJ, "Service of Russia by its citizen is no ground to lose Tajik citizenship."),
    defeats=["tj.citizenship-2015.foreign-service-russia"],
    readings=[
        reading(
            "service included",
            says="Recognised citizenship of both States carries their service with it.",
            held_by=(
                "the practice of Tajikistan, which is not known to have taken citizenship away for Russian service"
            ),
        ),
        reading(
            "acquisition only",
            says=(
                "The treaty protects the acquisition of citizenship and regulates call-up; contract service it "
                "leaves out."
            ),
            held_by="the wording: no clause speaks of contract service",
            defeats=(),
        ),
    ],
    grade=B,
    note=(
        "It protects from the day on which both citizenships are held. Whether it also cures service that began "
        "before is not known; it is computed as if it did not."
    ),
    cases=[
        yes("citizen of both", on="2018-02-10", p=DUAL),
        no("the day before naturalisation", on="2018-02-09", p=DUAL),
        no("Tajik only", on="2018-02-10", p=TAJIK | {"nationalities": {"TJ": "birth", "RU": "never"}}),
        unknown("Russian citizenship not known", on="2018-02-10", p=PERHAPS_DUAL),
    ],
)


# --- military duty (Art 4) ----------------------------------------------------------------------------------------


def served(state: str, *forms: str) -> Condition:
    """Has done compulsory service in the State, of one of these forms if any is named, or was exempted for good."""
    done_there = (
        subject.did("completes service", state, form=forms) if forms else subject.did("completes service", state)
    )
    return done_there.happened | subject.did("is exempted", state).happened


def done(state: str, on: str, form: str, **more: Any) -> dict[str, Any]:
    """A citizen of both who completed service in the State."""
    return DUAL | {"events": [{"completes service": state, "on": on, "form": form, **more}]}


SERVED_IN_TAJIKISTAN = done("TJ", "2017-11-01", "conscript")
SERVED_IN_RUSSIA = done("RU", "2020-07-01", "conscript")

PERFORMANCE_NOTE = (
    "A deferment is not an exemption. Contract service is no duty, and no clause speaks of it. Whether service "
    "done before the second citizenship counts was not verified; it is counted here."
)

LAW.provision(
    "Art 4, residence in Russia",
    name="4-residence-ru",
    says=(
        "A citizen of both who permanently resides in Russia is under Russian law alone in matters of military duty."
    ),
    when=[*BOTH, subject.resides_in(RU)],
    then=protects(TJ, "Tajikistan does not call up its citizen who is also Russian and permanently resides in Russia."),
    defeats=TAJIK_CALL_UP,
    source=SUMMARY,
    note=(
        "A migrant who keeps his registration in Tajikistan may have trouble proving residence. The duty revives "
        "on return."
    ),
    cases=[
        yes("resides in Russia", on="2020-06-01", p=DUAL),
        no("resides in Tajikistan", on="2020-06-01", p=DUAL | {"residence": "TJ"}),
        no(
            "moved to Tajikistan that day",
            on="2022-11-10",
            p=DUAL | MOVED_HOME,
        ),
        yes(
            "the day before the move",
            on="2022-11-09",
            p=DUAL | MOVED_HOME,
        ),
        no("Tajik only", on="2020-06-01", p=TAJIK | {"nationalities": {"TJ": "birth", "RU": "never"}}),
        unknown("residence not known", on="2020-06-01", p=DUAL | {"residence": "unknown"}),
    ],
)

LAW.provision(
    "Art 4, residence in Tajikistan",
    name="4-residence-tj",
    says=(
        "A citizen of both who permanently resides in Tajikistan is under Tajik law alone in matters of military duty."
    ),
    when=[*BOTH, subject.resides_in(TJ)],
    then=protects(RU, "Russia does not call up its citizen who is also Tajik and permanently resides in Tajikistan."),
    readings=[
        reading(
            "conscription",
            says="The article is about the compulsory term; mobilisation is outside it.",
            held_by="Russian officials and lawyers in 2022",
            defeats=RUSSIAN_CALL_UP,
        ),
        reading(
            "all military duty",
            says="The article is about military duty as a whole, mobilisation included.",
            held_by="the wording as summarised",
            defeats=(*RUSSIAN_CALL_UP, *RUSSIAN_MOBILISATION),
        ),
    ],
    source=SUMMARY,
    note="Whoever enters Russia meets registration there in practice.",
    cases=[
        yes("resides in Khujand", on="2020-06-01", p=DUAL | {"residence": "TJ"}),
        no("resides in Russia", on="2020-06-01", p=DUAL),
        no("resides in a third State", on="2020-06-01", p=DUAL | {"residence": "KZ"}),
        unknown("residence not known", on="2020-06-01", p=DUAL | {"residence": "unknown"}),
    ],
)

LAW.provision(
    "Art 4, service or exemption in Russia",
    name="4-service-ru",
    says="Service done in Russia, or exemption granted there, frees a citizen of both from the duty in Tajikistan.",
    when=[*BOTH, served(RU)],
    then=protects(TJ, "Tajikistan treats the compulsory service as done."),
    defeats=TAJIK_CALL_UP,
    readings=[
        reading(
            "any lawful performance",
            says="Alternative service is performance too.",
            held_by="a possible reading of «performance»",
        ),
        reading(
            "the conscript term",
            says="Only the completed term of a conscript is performance.",
            held_by="a possible reading of «performance»; no authority is known to hold it",
            when=[*BOTH, served(RU, "conscript")],
            argued=True,
        ),
        reading(
            "a deferment too",
            says="Whoever has been let off for a time counts as freed for that time.",
            held_by="a possible reading of «exemption», against its wording: the text speaks of release from the duty",
            when=[*BOTH, served(RU) | (subject.has("deferment") & subject.resides_in(RU))],
            argued=True,
        ),
    ],
    source=SUMMARY,
    note=PERFORMANCE_NOTE,
    cases=[
        no("the day before discharge", on="2020-06-30", p=SERVED_IN_RUSSIA),
        yes("the day of discharge", on="2020-07-01", p=SERVED_IN_RUSSIA),
        yes(
            "back in Tajikistan",
            on="2022-01-10",
            p=SERVED_IN_RUSSIA | {"residence": "TJ"},
            also=["not owes(p, tj.military-2021.draft)"],
        ),
        yes("exempted", on="2020-07-01", p=DUAL | {"events": [{"is exempted": "RU", "on": "2020-07-01"}]}),
        no(
            "alternative service",
            on="2020-07-01",
            p=done("RU", "2020-07-01", "alternative"),
            reading="the conscript term",
        ),
        no("not served", on="2020-07-01", p=DUAL),
        no("deferred", on="2020-07-01", p=DUAL | {"deferment": True}),
        yes("deferred", on="2020-07-01", p=DUAL | {"deferment": True}, reading="a deferment too"),
        yes(
            "the form of the service is not told",
            on="2020-07-01",
            p=DUAL | {"events": [{"completes service": "RU", "on": "2020-07-01"}]},
        ),
        unknown(
            "the form is not told",
            on="2020-07-01",
            p=DUAL | {"events": [{"completes service": "RU", "on": "2020-07-01"}]},
            reading="the conscript term",
        ),
        unknown(
            "whether he served to the end is not known",
            on="2020-07-01",
            p=done("RU", "2020-07-01", "conscript", happened="unknown"),
        ),
    ],
)

LAW.provision(
    "Art 4, service or exemption in Tajikistan",
    name="4-service-tj",
    says="Service done in Tajikistan, or exemption granted there, frees a citizen of both from the duty in Russia.",
    when=[*BOTH, served(TJ)],
    then=protects(RU, "Russia treats the compulsory service as done."),
    readings=[
        reading(
            "conscription",
            says="The article is about the compulsory term; registration and mobilisation are outside it.",
            held_by="Russian officials and lawyers in 2022",
            defeats=RUSSIAN_CALL_UP,
        ),
        reading(
            "all military duty",
            says="The article is about military duty as a whole: past service frees from mobilisation too.",
            held_by="the wording as summarised",
            defeats=(*RUSSIAN_CALL_UP, *RUSSIAN_MOBILISATION),
        ),
    ],
    source=SUMMARY,
    note=PERFORMANCE_NOTE + " The paid month in the Tajik reserve is performance or exemption; either should free.",
    cases=[
        yes("served from 2015 to 2017, then moved to Moscow", on="2021-03-01", p=SERVED_IN_TAJIKISTAN),
        no("not yet a Russian citizen", on="2018-02-09", p=SERVED_IN_TAJIKISTAN),
        yes("from naturalisation on", on="2018-02-10", p=SERVED_IN_TAJIKISTAN),
        no("never served", on="2021-03-01", p=DUAL),
        unknown(
            "whether he served is not known",
            on="2021-03-01",
            p=done("TJ", "2017-11-01", "conscript", happened="unknown"),
        ),
    ],
)

GROWN_UP = DUAL | {
    "born": "2002-02-11",
    "nationalities": {"TJ": "birth", "RU": {"by": "parent", "on": "2010-05-01"}, "others": "none"},
}

LAW.provision(
    "Art 9",
    says="Who held both citizenships before the age of 18 keeps both afterwards, unless one is given up.",
    when=[*BOTH, subject.did("acquires", RU).day < subject.born + years(18)],
    then=protects(TJ, "Coming of age does not end either citizenship."),
    source=SUMMARY,
    note="A child's second citizenship follows the parents and the law of the granting State (Arts 1 and 3).",
    cases=[
        no("the day before becoming Russian", on="2010-04-30", p=GROWN_UP),
        yes("a child of both", on="2010-05-01", p=GROWN_UP),
        yes("grown up", on="2024-05-01", p=GROWN_UP, also=["holds(p, TJ)", "holds(p, RU)"]),
        yes("Russian on the day before 18", on="2024-05-01", p=GROWN_UP | {"born": "1992-05-02"}),
        no("Russian on turning 18", on="2024-05-01", p=GROWN_UP | {"born": "1992-05-01"}),
        no("Russian as an adult", on="2024-05-01", p=DUAL),
        unknown("Russian citizenship not known", on="2024-05-01", p=PERHAPS_DUAL),
    ],
)

LAW.gap(
    "Art 1, earlier service",
    says="Russian citizenship may come to a citizen of Tajikistan who is already serving Russia.",
    because="Whether the later passport cures the earlier service was not found; it is computed as if it did not.",
    taints=["tj.citizenship-2015.foreign-service-russia", "tj.criminal-code-1998.401-1"],
)
LAW.gap(
    "Final clauses",
    says="The treaty runs for a term that is renewed unless notice is given.",
    because=(
        "The clauses were not read; reports speak of «until 2026». From 2027 on the force of the treaty is unknown."
    ),
    taints=[f"treaties.ru-tj-1995.{name}" for name in ("1", "1-service", "4-residence-ru", "4-residence-tj")],
)
LAW.gap(
    "Art 3",
    says="An adult obtains the second citizenship on application to the authorities of the other party.",
    because="The article was seen in a summary only; the conditions and the procedure are those of each State's law.",
)
LAW.gap(
    "denunciation",
    says=(
        "Deputies of the Duma proposed in August 2023 and on 2 December 2025 to denounce the treaty; if it ended, "
        "citizens of both would be so for Russia, and for Tajikistan would stand without its exception."
    ),
    because="Nothing was adopted, and what the treaty says of its end was not read.",
    taints=["treaties.ru-tj-1995.1"],
)
