"""Law of 20 December 1991 on citizenship of Kazakhstan: loss (Article 21(1)).

Under Article 37 citizenship ends on the day on which a State body registers a loss: a ground alone ends nothing.
"""

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    A,
    B,
    C,
    empowers,
    loses,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import (
    as_of,
    event,
    event_day,
    event_field,
    now,
    subject,
    years,
)
from denizen.rulebook.adoption import adopted_by_foreigners
from denizen.rulebook.kz import citizenship_1991_loss_cases as worked
from denizen.rulebook.kz.citizenship_1991_admission import LAW_OF_2024
from denizen.rulebook.kz.citizenship_1991_birth import LAW_OF_2011, LAW_OF_2016
from denizen.rulebook.kz.citizenship_1991_exit import LAW

__all__ = ["LAW"]

# --- loss -------------------------------------------------------------------------------------------------

COMPULSORY = event_field("form").among("conscript", "mobilised", "alternative")

LAW.provision(
    "Art 21(1)(1)",
    says=(
        "Entering the military, security, police, judicial or administrative service of another State is a ground of "
        "loss, unless a treaty of Kazakhstan provides otherwise."
    ),
    on=event("enters service", not_state=KZ),
    when=[subject.holds(KZ)],
    unless=[event_field("form").among("private company")],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L03",
    readings=[
        reading(
            "any service",
            says="Any enrolment counts, compulsory service in the other State of nationality included.",
            held_by="the wording, which makes no difference between call-up and contract",
        ),
        reading(
            "voluntary service",
            says="To enter service is a voluntary act; whoever is called up does not enter it.",
            held_by="argued from the word «поступление»; no ruling was found",
            when=[subject.holds(KZ), ~COMPULSORY],
            argued=True,
        ),
    ],
    note="No treaty that exempts ordinary service in the Russian army was found.",
    cases=worked.SERVES_ABROAD,
)

LAW.provision(
    "Art 21(1)(1), a contract signed",
    name="21-1-1-contract",
    says="Whoever signs a contract with the army of another State enters its service.",
    on=event("signs contract", not_state=KZ, with_="army"),
    when=[subject.holds(KZ), ~subject.did("enters service", not_state=KZ).happened],
    as_long_as=~subject.did("enters service", not_state=KZ).happened,
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L03",
    grade=C,
    note="Inferred: the text speaks of entering service. Where that is told, the provision on it decides.",
    cases=worked.SIGNS_WITH_AN_ARMY,
)

LAW.provision(
    "Art 21(1)(1), civil service",
    name="21-1-1-civil",
    says="So is entering the police, the justice bodies or another body of power or administration of another State.",
    on=event("enters service", not_state=KZ, body=("police", "justice", "administration")),
    when=[subject.holds(KZ)],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L04",
    note="It is the civil half of the same point, which is computed as a whole above; the bar to return is the same.",
    cases=worked.SERVES_AS_OFFICIAL,
)
LAW.gap(
    "Art 21(1)(1), treaties",
    says="Service that a treaty of Kazakhstan allows is no ground.",
    because="No treaty that exempts ordinary service in a foreign army was found; not every treaty was read.",
    taints=[
        "kz.citizenship-1991.21-1-1",
        "kz.citizenship-1991.21-1-1-contract",
        "kz.citizenship-1991.21-1-1-civil",
    ],
)

LAW.provision(
    "Art 21(1)(2)",
    says="Having acquired citizenship by knowingly false information or forged papers is a ground of loss.",
    on=event("misrepresents", KZ),
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L09",
    note="No time limit for invoking it was found.",
    cases=worked.FRAUD,
)

LAW.gap(
    "Art 21(1)(3)",
    says="Grounds laid down in treaties: citizenship ends when the exit or loss under the treaty is registered.",
    because="No clause of a treaty that ends Kazakh citizenship was read.",
)

LEFT = subject.did("moves abroad", KZ)
ABROAD = [subject.holds(KZ), LEFT.happened, ~subject.resides_in(KZ)]

LAW.provision(
    "Art 21(1)(4), text of 1991",
    name="21-1-4-five-years",
    says=(
        "Living abroad permanently and not entering the consular register for five years, without good reason, is a "
        "ground of loss."
    ),
    when=[*ABROAD, now >= LEFT.last_day + years(5), as_of(LEFT.last_day + years(5), ~subject.has("consular_register"))],
    unless=[subject.has("consular_excuse")],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("1992-03-01", until="2002-05-17/2007-05-22"),
    mode="L02",
    source=Source(
        "Reprint of an early text of the law (in Ukrainian)",
        "https://ukrbukva.net/page,13,57187-Grazhdanstvo-respubliki-Kazahstan.html",
        B,
    ),
    note=(
        "Whether the term became three years in 2002 or in 2004 is not known. The years are counted from departure, "
        "those before 1 March 1992 included."
    ),
    cases=worked.OFF_THE_REGISTER_FIVE,
)
LAW.provision(
    "Art 21(1)(4), text of 2007",
    name="21-1-4-three-years",
    says=(
        "Living abroad permanently and not entering the consular register for three years, without good reason, is a "
        "ground of loss."
    ),
    when=[*ABROAD, now >= LEFT.last_day + years(3), as_of(LEFT.last_day + years(3), ~subject.has("consular_register"))],
    unless=[subject.has("consular_excuse")],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2002-05-17/2007-05-22", until=LAW_OF_2011),
    mode="L02",
    source=Source("Citizenship Law, Art 21, older text", "https://pavlodar.com/zakon/?dok=00088&uro=080021", A),
    note="Repealed by the Law of 22 July 2011 No 478-IV: what was not registered by then is no ground any more.",
    cases=worked.OFF_THE_REGISTER_THREE,
)

LAW.gap(
    "Art 21(1)(5), before October 2004",
    says="Whether the decree of 3 October 1995 (No 2477) made another nationality a ground of loss.",
    because=(
        "Neither the decree nor the text of 2002 was read. Reprints of the older texts have no such ground. In 2003 "
        "deputies asked the Constitutional Council what rights a citizen has who is also one of another State; its "
        "answer of 1 December 2003 No 12 was not read. For who acquired another nationality from 1995 to 2004 it is "
        "not settled that nothing was lost."
    ),
    taints=["kz.citizenship-1991.21-1-5"],
)
LAW.provision(
    "Art 21(1)(5)",
    says="Acquiring the nationality of another State is a ground of loss; citizenship ends when that is registered.",
    on=event("acquires", not_state=KZ),
    when=[subject.holds(KZ)],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2004-10"),
    mode="L05",
    readings=[
        reading(
            "statute",
            says="The acquisition is a ground; citizenship ends when a State body registers the loss (Article 37).",
            held_by="the text, and a restatement by the Migration Service committee",
        ),
        reading(
            "official practice",
            says="Citizenship ends of itself on the day the other nationality is acquired.",
            held_by="police, border and prosecution officials in statements of 2025 and 2026",
            then=loses(KZ, manner="lapse"),
            by=BY_LAW,
        ),
        reading(
            "adults only",
            says="The nationality of minors changes only under Articles 22 to 28, which do not know this ground.",
            held_by="argued; practice is not clear",
            when=[subject.holds(KZ), subject.age >= 18],
            argued=True,
        ),
    ],
    note=(
        "The ground stands in the text of 2007 and came with an amendment of 2002 or 2004, probably October 2004. "
        "An older acquisition was not a ground; the person remained a citizen, though not recognised as a dual one."
    ),
    cases=worked.ANOTHER_NATIONALITY,
)
OTHER_NATIONALITY = subject.did("acquires", not_state=KZ, not_title="birth")

LAW.provision(
    "Art 21(1)(5), earlier acquisitions",
    name="21-1-5-earlier",
    says="Another nationality acquired before the ground was enacted in October 2004 is no ground of loss.",
    when=[subject.holds(KZ), subject.holds_another(KZ), OTHER_NATIONALITY.day < "2004-10-01"],
    then=protects(KZ, "The other nationality is older than the ground; it is not recognised, but ends nothing."),
    force=in_force("2004-10"),
    grade=C,
    readings=[
        reading(
            "law of the day",
            says="The law of the day of the acquisition decides; it knew no such ground.",
            held_by="the rule that a new burden does not look back",
        ),
        reading(
            "still held",
            says="Whoever still holds the other nationality is within the ground, whenever it was acquired.",
            held_by="officials who speak of every holder of another passport, without regard to dates (2025 and 2026)",
            then=loses(KZ, manner="withdrawal"),
            by=BY_DECISION,
        ),
    ],
    note=(
        "From 1 July 2026 the Constitution makes holding another nationality a ground in itself. The month of October "
        "2004 is from a secondary source; no ruling was found."
    ),
    cases=worked.OLDER_ACQUISITION,
)
LAW.gap(
    "Art 21(1)(5), day of entry into force",
    says="The ground was inserted between 2002 and 2007.",
    because="October 2004 rests on a mission's note (hibridge.kz), not on the amending law.",
    taints=["kz.citizenship-1991.21-1-5"],
)

LAW.provision(
    "Art 21(1)(5-1)",
    says=("Using the papers of another nationality after having been granted Kazakh citizenship is a ground of loss."),
    on=event("uses documents", not_state=KZ),
    when=[
        subject.holds(KZ, by=("naturalisation", "reinstatement", "treaty")),
        subject.holds_another(KZ),
        event_day > subject.did("acquires", KZ, title=("naturalisation", "reinstatement", "treaty")).last_day,
    ],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2024),
    mode="L10",
    note=(
        "Inserted by the Law of 16 May 2024 No 82-VIII; the day is that on which the same Law changed the Law on "
        "migration (bestprofi.com/document/3061665024). It aims at those admitted on a promise to give the other "
        "nationality up. Use before that day does not count."
    ),
    cases=worked.USES_OLD_PASSPORT,
)
LAW.provision(
    "Art 21(1)(6)",
    says="Citizenship acquired through a marriage that a court declares invalid may be lost.",
    on=event("has the marriage annulled", KZ),
    when=[subject.holds(KZ, by=("naturalisation", "reinstatement", "treaty"))],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2011),
    mode="L09",
    note="Inserted by the Law of 22 July 2011 No 478-IV. No bar of five years is attached to it.",
    cases=worked.MARRIAGE_ANNULLED,
)
LAW.provision(
    "Art 21(1)(7)",
    says="A citizen who was adopted as a child by foreigners may give citizenship up by declaration on majority.",
    on=event("applies for exit", KZ),
    when=[
        subject.holds(KZ),
        subject.age >= 18,
        adopted_by_foreigners(KZ),
    ],
    then=loses(KZ, manner="renunciation"),
    by=ON_APPLICATION,
    force=in_force(LAW_OF_2011),
    mode="L01",
    source=Source("Consulate in Odessa, on Art 21", "http://consulkz.od.ua/index.php/news/218", A),
    note="That the point came with the Law of 2011 is inferred from its place after point 6.",
    cases=worked.ADOPTED_GIVES_UP,
)

LAW.provision(
    "Art 21(1)(7), declaration",
    name="21-1-7-declaration",
    says="On majority such a citizen may declare before a consulate that citizenship is given up.",
    when=[subject.holds(KZ), subject.age >= 18, adopted_by_foreigners(KZ)],
    then=empowers(KZ, "give citizenship up by declaration", exercised_by=event("applies for exit", KZ)),
    force=in_force(LAW_OF_2011),
    source=Source(
        "Foreign ministry of Kazakhstan on children adopted abroad, almaty.tv",
        "https://almaty.tv/ru/news/obschestvo/1557-kazakhstanskie-deti-za-rubedgom-v-mid-prokommentirovali-situatsiyu",
        B,
    ),
    note="Whoever declares nothing stays a citizen: until eighteen whatever the adopters do, and afterwards too.",
    cases=worked.ADOPTED_MAY_GIVE_UP,
)

LAW.provision(
    "Art 21(1)(8)",
    says="Taking part in a foreign armed conflict on the territory of another State is a ground of loss.",
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ)],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2016),
    mode="L03",
    note=(
        "In force about 8 January 2017 (computed). The text asks for no conviction and does not say who finds the "
        "facts; it has no safeguard against statelessness and no rule on the "
        "family."
    ),
    cases=worked.FIGHTS_ABROAD,
)
LAW.gap(
    "Art 21(1)(8), extremist and terrorist activity",
    says="The same ground covers extremist or terrorist activity on the territory of another State (mode L07).",
    because="No event of a case tells such activity apart from fighting; whether a judgment is needed is open.",
    taints=["kz.citizenship-1991.21-1-8"],
)
