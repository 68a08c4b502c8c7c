"""Law of 20 December 1991 on citizenship of Kazakhstan: admission, refusal and restoration (Articles 15 to 18).

Admission is a decree of the President, at discretion, within six months (Article 32); the simplified procedure of
Article 16-1 takes three. The texts of 2007, 2016, 2021 and 2024 were read. Where a rule stood already in 2007 but the
text of 1992 was not seen, its force is unknown until 2007.
"""

from denizen.language.effects import Effect
from denizen.language.enacting import ON_APPLICATION, A, B, acquires, empowers, forbids
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import any_of, as_of, event, now, person, some, subject, years
from denizen.rulebook.kz import citizenship_1991_admission_cases as worked
from denizen.rulebook.kz.citizenship_1991_birth import LAW, LAW_OF_2011, LAW_OF_2016

__all__ = ["LAW"]

#: The oldest consolidated text that was read is of 22 May 2007.
SINCE_2007 = in_force("1992-03-01/2007-05-22")
LAW_OF_2017 = "2017-07-25"
#: The general part of the Law of 16 May 2024 No 82-VIII; the consolidated Law on migration (bestprofi.com) has the day.
LAW_OF_2024 = "2024-05-28"

RESIDENCE = subject.did("obtains residence right", KZ)
RESIDES = subject.resides_in(KZ)
FORMER_UNION = ("AM", "AZ", "BY", "EE", "GE", "KG", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ")
REFUSED = [subject.under(f"kz.citizenship-1991.{bar}") for bar in ("17-1-9", "17-1-11", "17-1-12", "17-1-13")]
NOT_YET, ADULT = ~subject.holds(KZ), subject.age >= 18
APPLY = empowers(KZ, "apply for admission to citizenship", exercised_by=event("applies for citizenship", KZ))
NATURALISES: list[Effect] = [APPLY, acquires(KZ, title="naturalisation")]
RESIDENTS_ONLY = (
    "Since the Law of 13 May 2020 No 327-VI only those who live permanently in Kazakhstan can be admitted; residence "
    "is asked of earlier years too. "
)

spouse, relative = person("spouse"), person("relative")

# --- admission by decree (Arts 15 and 16) --------------------------------------------------------------------

LAW.provision(
    "Art 16(1)(1), five years",
    name="16-1-1-residence",
    says="The President may admit a foreigner who has lawfully and permanently lived in Kazakhstan for five years.",
    when=[NOT_YET, ADULT, RESIDES, now >= RESIDENCE.day + years(5)],
    unless=REFUSED,
    then=NATURALISES,
    by=ON_APPLICATION,
    force=SINCE_2007,
    mode="A06",
    note=(
        RESIDENTS_ONLY + "An early text is said to have asked for ten years. The five years are counted from the right "
        "of permanent residence. Whoever holds another nationality must first give it up (Article 17(1)(7)); since 17 "
        "July 2024 there is a test."
    ),
    cases=worked.FIVE_YEARS,
)
LAW.provision(
    "Art 16(1)(1), marriage",
    name="16-1-1-spouse",
    says=(
        "The President may admit a foreigner who lives permanently in Kazakhstan and has been married to a citizen for "
        "three years."
    ),
    when=[
        NOT_YET,
        ADULT,
        RESIDES,
        some("spouse", spouse, spouse.holds(KZ)),
        as_of(now + years(-3), some("spouse", spouse, spouse.holds(KZ))),
    ],
    unless=REFUSED,
    then=NATURALISES,
    by=ON_APPLICATION,
    force=SINCE_2007,
    mode="A08",
    note=RESIDENTS_ONLY + "That the marriage lasted all the time between is not asked.",
    cases=worked.MARRIED,
)
LAW.provision(
    "Art 16(2), merit",
    name="16-2-merit",
    says=(
        "No term of residence is asked of people with special merit, or of a profession or science that the President "
        "has listed."
    ),
    when=[NOT_YET, RESIDES, subject.has("special_merit")],
    unless=REFUSED,
    then=NATURALISES,
    by=ON_APPLICATION,
    force=SINCE_2007,
    mode="A24",
    note=RESIDENTS_ONLY + "Their families are admitted with them.",
    cases=worked.MERIT,
)
FROM_THE_UNION = any_of(*(subject.holds(state) for state in FORMER_UNION))

LAW.provision(
    "Art 16(2), relatives",
    name="16-2-relatives",
    says=(
        "No term is asked of citizens of the former Soviet republics who came to live in Kazakhstan and whose parent, "
        "child, brother or sister is a citizen."
    ),
    when=[
        NOT_YET,
        RESIDES,
        FROM_THE_UNION,
        any_of(*(some(relation, relative, relative.holds(KZ)) for relation in ("parent", "child", "sibling"))),
    ],
    unless=REFUSED,
    then=NATURALISES,
    by=ON_APPLICATION,
    force=SINCE_2007,
    mode="A18",
    note=(
        "Partly A11, but relatives of citizens come under it only as citizens of the former republics. Adoption "
        "counts like birth; grandparents count too, which is not computed."
    ),
    cases=worked.RELATIVES,
)
LAW.provision(
    "Art 16(2), husband or wife",
    name="16-2-spouse",
    says=(
        "Nor is a term asked of citizens of the former Soviet republics who came to live in Kazakhstan and are married "
        "to a citizen."
    ),
    when=[NOT_YET, RESIDES, FROM_THE_UNION, some("spouse", spouse, spouse.holds(KZ))],
    unless=REFUSED,
    then=NATURALISES,
    by=ON_APPLICATION,
    force=SINCE_2007,
    mode="A18",
    note="Partly A08. Others must have been married for three years.",
    cases=worked.MARRIED_TO_A_CITIZEN,
)
LAW.gap(
    "Art 16(2), minors",
    says="No term of residence is asked of minors and of persons without legal capacity.",
    because="Minors are computed with their parents (Articles 22 to 24); legal capacity is not told in a case.",
    taints=["kz.citizenship-1991.16-1-1-residence"],
)
LAW.gap(
    "Arts 32 and 36",
    says="The President decides within six months; after a refusal one may apply again after a year.",
    because="A refusal of admission or of release is not among the events of a case.",
    taints=["kz.citizenship-1991.16-1-1-residence", "kz.citizenship-1991.20-petition"],
)

# --- the simplified procedure (Art 16-1) ---------------------------------------------------------------------

SIMPLIFIED: list[Effect] = [
    empowers(KZ, "apply for admission by the simplified procedure", exercised_by=event("applies for citizenship", KZ)),
    acquires(KZ, title="naturalisation"),
]

LAW.provision(
    "Art 16-1, kandas",
    name="16-1-kandas",
    says="Ethnic Kazakhs who have come to live permanently are admitted within three months, whatever their residence.",
    when=[NOT_YET, RESIDES, subject.has("ethnic_kin")],
    unless=REFUSED,
    then=SIMPLIFIED,
    by=ON_APPLICATION,
    force=in_force(LAW_OF_2011),
    mode="A19",
    note=(
        "They were called oralman until 2 January 2021. A notarised renunciation of the other nationality is enough "
        "(Article 17(1)(7)). Whether an ethnic Kazakh who lost citizenship escapes the bars is not said; they are "
        "applied."
    ),
    cases=worked.KANDAS,
)
LAW.provision(
    "Art 16-1, rehabilitated",
    name="16-1-rehabilitated",
    says=(
        "So are rehabilitated victims of mass repression, and their descendants, who were deprived of the citizenship "
        "or lost it against their will, if they live in Kazakhstan."
    ),
    when=[NOT_YET, RESIDES, subject.has("rehabilitated")],
    unless=REFUSED,
    then=SIMPLIFIED,
    by=ON_APPLICATION,
    force=in_force(LAW_OF_2011),
    mode="A12a",
    note="For the victims themselves the mode is A16. That it stood so before the text of 2016 was not read.",
    cases=worked.REHABILITATED,
)
LAW.provision(
    "Art 16-1, widows",
    name="16-1-widow",
    says="Since 2024 so are widows of citizens who lawfully and permanently live in Kazakhstan.",
    when=[NOT_YET, RESIDES, subject.is_female, subject.did("is widowed", KZ).happened],
    unless=REFUSED,
    then=SIMPLIFIED,
    by=ON_APPLICATION,
    force=in_force(LAW_OF_2024),
    mode="A12b",
    note="The text speaks of widows only, not of widowers.",
    cases=worked.WIDOWS,
)
LAW.gap(
    "Art 16-1, students and treaties",
    says="So are ethnic Kazakhs who study in Kazakhstan and, since 2024, those whom a ratified treaty entitles.",
    because="A case does not tell where somebody studies; the treaties that entitle stand in the rulebook themselves.",
    taints=["kz.citizenship-1991.16-1-kandas"],
)

# --- bars (Art 17) -------------------------------------------------------------------------------------------

ADMITTED = "be admitted or restored to citizenship"
RENOUNCED = subject.did("refuses nationality", not_state=KZ).happened & subject.has("ethnic_kin")

LAW.provision(
    "Art 17(1)(7)",
    says="Nobody is admitted while holding another nationality; ethnic Kazakhs may renounce it before a notary.",
    when=[NOT_YET, RESIDES, subject.holds_another(KZ)],
    unless=[subject.has("special_merit"), RENOUNCED],
    then=forbids(KZ, ADMITTED),
    force=in_force("1992-03-01/2000-02-11"),
    source=Source(
        "Citizenship Law, Art 17, 2024; Decree of 11 February 2000, which applies its point 7 (in Kazakh)",
        "https://zakon.uchet.kz/kaz/history/U000000335_/11.02.2000",
        A,
    ),
    note=(
        "In 2000 it was not applied where the law of the other State ends its nationality of itself on a voluntary "
        "acquisition. Exempt are also those whom a treaty entitles. It bars the grant, not the application, so that "
        "the grounds of Article 16 are shown beside it."
    ),
    cases=worked.HOLDS_ANOTHER,
)
LAW.provision(
    "Art 17(1)(9)",
    says="Nobody is admitted with an unspent conviction for an intentional crime.",
    when=[NOT_YET, RESIDES, subject.has("convicted_unspent")],
    then=forbids(KZ, ADMITTED),
    force=SINCE_2007,
    cases=worked.CONVICTED,
)
LAW.gap(
    "Art 17(1), other points",
    says=(
        "Further grounds of refusal: an economic offence or repeated offences against migration law within five years, "
        "acts against the State, and others."
    ),
    because="Points 1 to 6 and 8 were not read; a case does not tell the others.",
    taints=["kz.citizenship-1991.16-1-1-residence", "kz.citizenship-1991.16-1-kandas", "kz.citizenship-1991.18"],
)
LAW.gap(
    "Art 17(1)(14)",
    says=(
        "Since 17 July 2024 applicants pass a test of the state language, the Constitution and history; minors, people "
        "of merit, ethnic Kazakhs and treaty entitlements are exempt."
    ),
    because="Whether somebody would pass is not among the facts of a case.",
    taints=["kz.citizenship-1991.16-1-1-residence", "kz.citizenship-1991.16-1-1-spouse", "kz.citizenship-1991.18"],
)

GROUNDS_OF_FIVE_YEARS = (
    "kz.citizenship-1991.21-1-1",
    "kz.citizenship-1991.21-1-1-contract",
    "kz.citizenship-1991.21-1-1-civil",
    "kz.citizenship-1991.21-1-2",
    "kz.citizenship-1991.21-1-5",
    "kz.citizenship-1991.21-1-5-earlier",
)

LAW.provision(
    "Art 17(1)(11)",
    says="For five years after losing citizenship for foreign service, fraud or another nationality, no return to it.",
    when=[~subject.holds(KZ), subject.did("loses", KZ, provision=GROUNDS_OF_FIVE_YEARS).within(years(5))],
    then=forbids(KZ, ADMITTED),
    force=in_force("2011-08/2017-01"),
    note=(
        "The text of 2007 has no such bar; it came with the amendment of 2011 at the earliest and was read in the "
        "texts from 2017 on. Whether the anniversary itself still falls within the five years was not verified."
    ),
    cases=worked.BARRED_FIVE_YEARS,
)

LAW.provision(
    "Art 17(1)(12)",
    says="Whoever lost citizenship for taking part in a foreign conflict may never be readmitted.",
    when=[~subject.holds(KZ), subject.did("loses", KZ, provision="kz.citizenship-1991.21-1-8").happened],
    then=forbids(KZ, ADMITTED),
    force=in_force(LAW_OF_2016),
    note="Which ground was registered decides between this bar and that of five years.",
    cases=worked.BARRED_FOR_EVER,
)
LAW.provision(
    "Art 17(1)(13)",
    says="Whoever was deprived of citizenship by a court may never be readmitted.",
    when=[~subject.holds(KZ), subject.did("loses", KZ, provision="kz.citizenship-1991.20-1").happened],
    then=forbids(KZ, ADMITTED),
    force=in_force(LAW_OF_2017),
    note="Inserted by the Law of 11 July 2017 No 91-VI.",
    cases=worked.DEPRIVED,
)

# --- what a petition may bring (Art 32) -------------------------------------------------------------------------

GROUNDS = (
    *("16-1-1-residence", "16-1-1-spouse", "16-2-merit", "16-2-relatives", "16-2-spouse"),
    *("16-1-kandas", "16-1-rehabilitated", "16-1-widow"),
)
LAW.provision(
    "Arts 15 and 32, petition",
    name="15-petition",
    says="Admission is decided on a petition, on one of the grounds of Articles 16 and 16-1.",
    on=event("applies for citizenship", KZ),
    when=[NOT_YET, any_of(*(subject.under(f"kz.citizenship-1991.{ground}") for ground in GROUNDS))],
    then=acquires(KZ, title="naturalisation"),
    by=ON_APPLICATION,
    as_long_as=NOT_YET & any_of(*(subject.under(f"kz.citizenship-1991.{ground}") for ground in GROUNDS)),
    note="Nobody is admitted unasked. A decree told without a petition is taken to have had one.",
    cases=worked.PETITION,
)

# --- restoration (Art 18) ------------------------------------------------------------------------------------

LAW.provision(
    "Art 18",
    says="A former citizen may be restored to citizenship on the terms of Articles 16 and 17.",
    when=[NOT_YET, subject.did("loses", KZ).happened, RESIDES],
    unless=REFUSED,
    then=[
        empowers(KZ, "apply for restoration of citizenship", exercised_by=event("applies for citizenship", KZ)),
        acquires(KZ, title="reinstatement"),
    ],
    by=ON_APPLICATION,
    mode="A16",
    source=Source("Citizenship Law, Art 18, consolidated 17 July 2024", "https://zan.gov.kz/client/#!/doc/104035", B),
    note=(
        RESIDENTS_ONLY
        + "The term of residence, and its waiver for citizens of the former Union with a close relative, "
        "apply as to others and are not asked here."
    ),
    cases=worked.RETURNS,
)
LAW.provision(
    "Art 18, petition",
    name="18-petition",
    says="Restoration, too, is decided on a petition.",
    on=event("applies for citizenship", KZ),
    when=[subject.under("kz.citizenship-1991.18")],
    then=acquires(KZ, title="reinstatement"),
    by=ON_APPLICATION,
    as_long_as=subject.under("kz.citizenship-1991.18"),
    cases=worked.RETURN_PETITION,
)
