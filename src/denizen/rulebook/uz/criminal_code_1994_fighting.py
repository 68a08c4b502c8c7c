"""Criminal Code of Uzbekistan: general part, mercenaries, foreign service (Arts 12 to 57, 154 and 154-1)."""

from denizen.language.enacting import (
    A,
    C,
    Law,
    exposes,
    fine,
    imprisonment,
    penalty,
    protects,
    reading,
    sanction,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, UZ
from denizen.language.words import Condition, as_of, date, event, event_day, event_field, subject
from denizen.rulebook.uz import criminal_code_1994_cases as worked

LAW = Law(
    "uz.criminal-code-1994",
    UZ,
    kind="code",
    title="Criminal Code of the Republic of Uzbekistan of 22 September 1994",
    short="Criminal Code of Uzbekistan",
    force=in_force("1994-09-22/1995-12-31"),
    source=Source("Criminal Code, Uzbek text as of early 2026", "https://lex.uz/docs/-111453", A),
)

#: Whom the Code reaches for acts abroad (Art 12(1)), from the age of criminal responsibility on (Art 17).
REACHED = subject.holds(UZ) | (~subject.holds_another(UZ) & subject.resides_in(UZ))
OF_AGE = subject.age >= 16


def punished(*articles: str) -> Condition:
    """Convicted since the act: the penalty is imposed, nothing more is to come."""
    return subject.did("is convicted", UZ, article=articles).since(event_day)


# --- general part -------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 12(2)",
    says="A citizen may not be extradited for a crime committed abroad, unless a treaty provides otherwise.",
    when=[subject.holds(UZ)],
    then=protects(UZ, "No extradition of a citizen, save under a treaty."),
    note="The Constitution in the edition of 2023 knows no exception for treaties (Art 23).",
    cases=worked.NOT_EXTRADITED,
)
LAW.provision(
    "Art 12(3)",
    says=(
        "Foreigners, and stateless people who do not live in Uzbekistan permanently, answer for crimes abroad only "
        "where a treaty says so."
    ),
    on=event("fights", not_state=UZ),
    when=[~REACHED],
    then=protects(UZ, "No liability under the Criminal Code of Uzbekistan for acts abroad, save under a treaty."),
    note="What counts is the day of the act: a decree on loss that comes later changes nothing.",
    cases=worked.FOREIGNERS,
)
LAW.gap(
    "Art 12(1)",
    says="Whoever was punished for the same crime by a court of the State where it was committed is not tried again.",
    because="Whether a foreign judgment concerned the same crime cannot be told; desertion is not mercenarism.",
    taints=["uz.criminal-code-1994.mercenary", "uz.criminal-code-1994.foreign-service"],
)
LAW.gap(
    "Art 13",
    says="A milder law reaches back to earlier acts; a harsher one does not.",
    because="Earlier wordings of these articles were not read, so that there is nothing to compare.",
)
LAW.provision(
    "Art 57",
    says=(
        "In exceptional mitigating circumstances a court may go below the minimum or pass a milder kind of penalty. "
        "Return of one's own will, confession and family count in practice."
    ),
    when=[
        subject.did("fights", not_state=UZ).happened | subject.did("enters service", not_state=UZ).happened,
        subject.did("returns", UZ).happened,
    ],
    then=protects(UZ, "A sentence below the minimum is possible after return of one's own will."),
    note=(
        "Sentences of two or three years and restriction of liberty followed. No rule frees those who return "
        "altogether."
    ),
    cases=worked.RETURNS,
)

# --- mercenaries (Art 154) ----------------------------------------------------------------------------------------

OF_THE_PARTY = (
    subject.holds(RU)
    | event_field("form").among("conscript", "contract", "mobilised")
    | subject.did("enters service", RU, form=("conscript", "contract", "mobilised")).happened
)
RESIDENT = subject.resides_in(RU)
SENT = subject.did("is sent on duty").happened
FOR_HIRE = ("contract", "volunteer formation", "private company")
#: For gain, as told; or under a contract, which is paid.
HIRED = (
    event_field("paid").among(True)
    | event_field("form").among(*FOR_HIRE)
    | subject.did("signs contract", RU).happened
    | subject.did("enters service", RU, form=FOR_HIRE).happened
)

LAW.provision(
    "Art 154(1)",
    name="mercenary",
    says=(
        "Taking part as a mercenary in an armed conflict on the side of another State is punished. A mercenary is "
        "hired for material or personal gain and lacks the ties that the text names: citizenship of the party or "
        "service in its forces, permanent residence on territory it controls, sending by a State on official duty."
    ),
    on=event("fights", RU),
    when=[REACHED, OF_AGE, HIRED, ~OF_THE_PARTY | ~RESIDENT | ~SENT],
    as_long_as=~punished("154"),
    then=exposes(UZ, sanction(imprisonment(5, 10)), imposed_by=event("is convicted", UZ, article="154")),
    force=in_force("2001-08-29"),
    readings=[
        reading(
            "any tie lacking",
            says=(
                "The ties are joined by «or»: lacking one of them is enough. A soldier under contract can be a "
                "mercenary."
            ),
            held_by=(
                "the Uzbek wording and the courts, which convict contract soldiers and convicted a Russian citizen"
            ),
        ),
        reading(
            "every tie lacking",
            says=("As in international law, citizenship of the party or membership of its forces takes a person out."),
            held_by=(
                "the definition in Additional Protocol I, Article 47, and in the Convention of 1989 that binds "
                "Uzbekistan"
            ),
            when=[REACHED, OF_AGE, HIRED, ~OF_THE_PARTY, ~RESIDENT, ~SENT],
        ),
    ],
    note=(
        "The Russian side of a conflict; others have a provision of their own. Service under a contract is hire for "
        "gain. A man called up was not hired and as a rule acts for no gain. Sentences of 2024 to 2026 range from "
        "restriction of liberty to six years."
    ),
    cases=worked.FIGHTS_FOR_PAY,
)

ELSEWHERE = event_field("paid").among(True) | event_field("form").among(*FOR_HIRE)
SOLDIER = event_field("form").among("conscript", "contract", "mobilised")

LAW.provision(
    "Art 154(1), other States",
    name="mercenary-elsewhere",
    says="The same is punished on the side of any other State or party to a conflict abroad.",
    on=event("fights", not_state=(UZ, RU)),
    when=[REACHED, OF_AGE, ELSEWHERE],
    as_long_as=~punished("154"),
    then=exposes(UZ, sanction(imprisonment(5, 10)), imposed_by=event("is convicted", UZ, article="154")),
    force=in_force("2001-08-29"),
    readings=[
        reading(
            "any tie lacking",
            says="The ties are joined by «or»: lacking one of them is enough.",
            held_by="the Uzbek wording and the courts, which convict contract soldiers of Russia",
        ),
        reading(
            "every tie lacking",
            says="Citizenship of the party or membership of its forces takes a person out.",
            held_by=(
                "the definition in Additional Protocol I, Article 47, and in the Convention of 1989 that binds "
                "Uzbekistan"
            ),
            when=[REACHED, OF_AGE, ELSEWHERE, ~SOLDIER, ~subject.holds_another(UZ)],
        ),
    ],
    note=(
        "Ukraine, Syria and others. Of what State the other nationality is, where a person lives and who sent him is "
        "not computed here. Those who join an armed group are mostly tried for terrorism instead."
    ),
    cases=worked.FIGHTS_ELSEWHERE,
)

HIRES_OUT = event("enters service", RU, form=FOR_HIRE)
FOUGHT = subject.did("fights", RU).happened

LAW.provision(
    "Art 154(1), behind the front",
    name="mercenary-behind-the-front",
    says="Whoever is hired for service in a war and has not fought takes part in it on one reading, not on the other.",
    on=HIRES_OUT,
    when=[REACHED, OF_AGE, event_day >= "2022-02-24"],
    as_long_as=~punished("154") & ~FOUGHT,
    then=exposes(UZ, sanction(imprisonment(5, 10)), imposed_by=event("is convicted", UZ, article="154")),
    readings=[
        reading(
            "hire is enough",
            says="Whoever hires out for the war takes part in it, wherever he serves.",
            held_by="courts: two years in Namangan region for repairing vehicles in Belgorod region",
        ),
        reading(
            "hostilities alone",
            says="Only taking part in an armed conflict or hostilities is punished; service elsewhere is not that.",
            held_by="the wording, and the definition in international law",
            when=[REACHED, OF_AGE, event_day >= "2022-02-24", FOUGHT],
        ),
    ],
    note="Fighting is judged under the provision on mercenaries. Only the war of Russia against Ukraine is computed.",
    cases=worked.BEHIND_THE_FRONT,
)

ENTERED = subject.did("enters service", RU, form=FOR_HIRE).happened

LAW.provision(
    "Art 154(1), a contract signed",
    name="mercenary-contract",
    says="A contract signed for service in a war is hire as well, though no more is told of the service.",
    on=event("signs contract", RU),
    when=[REACHED, OF_AGE, event_day >= "2022-02-24", ~ENTERED],
    as_long_as=~punished("154") & ~FOUGHT & ~ENTERED,
    then=exposes(UZ, sanction(imprisonment(5, 10)), imposed_by=event("is convicted", UZ, article="154")),
    readings=[
        reading(
            "hire is enough",
            says="Whoever hires out for the war takes part in it, wherever he serves.",
            held_by=(
                "courts: restriction of liberty in Tashkent in September 2024 for a man of a private company who had "
                "not fought"
            ),
        ),
        reading(
            "hostilities alone",
            says="Only taking part in an armed conflict or hostilities is punished; service elsewhere is not that.",
            held_by="the wording, and the definition in international law",
            when=[REACHED, OF_AGE, event_day >= "2022-02-24", FOUGHT],
        ),
    ],
    grade=C,
    note=(
        "The text was read; that signing is hire rests on reports of judgments. Once service or fighting is told, the "
        "provisions on these take over."
    ),
    cases=worked.SIGNS_UP,
)

LAW.provision(
    "Art 154(2)",
    name="mercenary-recruiting",
    says="Recruiting, training, financing or using mercenaries is punished.",
    on=event("recruits others", not_state=UZ),
    when=[REACHED, OF_AGE],
    as_long_as=~punished("154"),
    then=exposes(UZ, sanction(imprisonment(7, 12)), imposed_by=event("is convicted", UZ, article="154")),
    force=in_force("2003-08-30"),
    readings=[
        reading(
            "contract soldiers included",
            says="Whoever sends people to sign contracts with a foreign army recruits mercenaries.",
            held_by="the courts: seven years and a month in April 2025",
        ),
        reading(
            "mercenaries alone",
            says=(
                "Soldiers of a regular army are not mercenaries, so that their recruiter falls under Article "
                "154-1(2) at most."
            ),
            held_by="the definition in international law",
            when=[REACHED, OF_AGE, event_field("as").among("mercenaries")],
        ),
    ],
    cases=worked.RECRUITS_MERCENARIES,
)

# --- foreign service (Art 154-1) ----------------------------------------------------------------------------------

SERVES = event_field("form").among("conscript", "contract", "mobilised", "volunteer formation") | event_field(
    "body"
).among("army", "security", "police", "justice")

LAW.provision(
    "Art 154-1(1)",
    name="foreign-service",
    says=(
        "A citizen who enters the military service, the security, police or military justice bodies of another "
        "State, or similar bodies, is punished."
    ),
    on=event("enters service", not_state=UZ),
    when=[subject.holds(UZ), OF_AGE, SERVES],
    as_long_as=~punished("154-1"),
    then=exposes(
        UZ,
        sanction(fine(None, 300, "BRV"), penalty("correctional labour", None, 3, "years")),
        imposed_by=event("is convicted", UZ, article="154-1"),
    ),
    force=in_force("2019-12-03"),
    readings=[
        reading(
            "any entry",
            says="Whoever enters the service is caught, called up or of his own will.",
            held_by="the wording, which makes no exception for a second nationality or a call-up",
        ),
        reading(
            "voluntary entry",
            says="A man called up by the State of his other nationality does not enter its service.",
            held_by="a possible reading; the cases known concern contracts",
            when=[subject.holds(UZ), OF_AGE, event_field("form").among("contract", "volunteer formation")],
        ),
    ],
    note="In practice contract soldiers are convicted under Article 154 instead.",
    cases=worked.SERVES_ABROAD,
)
LAW.provision(
    "Art 154-1(1), a contract signed",
    name="foreign-service-contract",
    says="A citizen who signs a contract with the army of another State enters its service.",
    on=event("signs contract", not_state=UZ, with_="army"),
    when=[subject.holds(UZ), OF_AGE, ~subject.did("enters service", not_state=UZ).happened],
    as_long_as=~punished("154-1") & ~subject.did("enters service", not_state=UZ).happened,
    then=exposes(
        UZ,
        sanction(fine(None, 300, "BRV"), penalty("correctional labour", None, 3, "years")),
        imposed_by=event("is convicted", UZ, article="154-1"),
    ),
    force=in_force("2019-12-03"),
    grade=C,
    note="Inferred: the text speaks of entering service. Once that is told, the provision on it takes over.",
    cases=worked.SIGNS_WITH_AN_ARMY,
)
LAW.gap(
    "Art 154-1(1), earlier wording",
    says="The offence dates from 30 August 2003.",
    because="The wording and penalties before 3 December 2019 were not read.",
    taints=["uz.criminal-code-1994.foreign-service"],
)

IS_RECRUITED = subject.did("is recruited", not_state=UZ)
SIGNS_UP = subject.did("enters service", not_state=UZ, form=("contract", "volunteer formation"))
RECRUITS_OTHERS = subject.did("recruits others", not_state=UZ)

LAW.provision(
    "Art 154-1(2)",
    name="foreign-service-recruitment",
    says="«Ёлланиши» / «вербовка» of a citizen for such service is punished.",
    when=[IS_RECRUITED.since(date("2015-08-11")), as_of(IS_RECRUITED.last_day, subject.holds(UZ))],
    then=exposes(
        UZ,
        sanction(penalty("restriction of liberty", 3, 5, "years"), imprisonment(3, 5)),
        imposed_by=event("is convicted", UZ, article="154-1"),
    ),
    force=in_force("2015-08-11"),
    readings=[
        reading(
            "being recruited",
            says="The citizen who lets himself be recruited is punished.",
            held_by="the Uzbek wording; authorities tell the public that service abroad means three to five years",
        ),
        reading(
            "recruiting",
            says="Only the one who recruits a citizen is punished.",
            held_by="the Russian wording",
            when=[RECRUITS_OTHERS.since(date("2015-08-11")), as_of(RECRUITS_OTHERS.last_day, subject.holds(UZ))],
        ),
        reading(
            "serving",
            says="Whoever signs up for foreign service faces three to five years, recruited by another or not.",
            held_by="the migration agency in its warnings of August 2022 and August 2025",
            when=[SIGNS_UP.since(date("2015-08-11")), as_of(SIGNS_UP.last_day, subject.holds(UZ))],
        ),
    ],
    note="The Uzbek text is taken as controlling. Part 2 is in the wording of ЗРУ-389, in force on publication.",
    cases=worked.IS_RECRUITED,
)

LAW.gap(
    "Art 154(1), before 2001",
    says="Mercenarism was a crime before 29 August 2001 as well.",
    because="The penalty before Law 254-II was not read.",
    taints=["uz.criminal-code-1994.mercenary", "uz.criminal-code-1994.mercenary-elsewhere"],
)
