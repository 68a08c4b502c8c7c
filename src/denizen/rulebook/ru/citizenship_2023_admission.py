"""Law 138-FZ of 2023 on citizenship: admission, recognition, refusal, oath (Arts 14 to 21)."""

from denizen.language.enacting import (
    ON_APPLICATION,
    A,
    B,
    C,
    acquires,
    empowers,
    forbids,
    owes,
    reach,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import (
    any_of,
    bearer,
    bearers,
    event,
    now,
    some,
    subject,
    years,
)
from denizen.rulebook.ru import citizenship_2023_admission_cases as worked
from denizen.rulebook.ru.citizenship_2023_principles import INVOLUNTARY, LAW, child, spouse
from denizen.rulebook.ru.parents import A_CITIZEN, other, parent

__all__ = ["INVOLUNTARY", "LAW"]

FAMILY = Source(
    "Prosecutor's notice of 7 February 2024",
    "https://xn--80aiadaedgupirclba7a5r.xn--p1ai/gosinfo.php?copylenco=gosorgan&id_gosinfo=287&id_gosorgan=2",
    B,
)
GENERAL = Source(
    "Urcompany, 26 October 2023, on Art 15",
    "https://urcompany.org/news/26-oktyabrya-dlya-polucheniya-rossijskogo-pasporta-inostranczu-nuzhno-budet-podtverdit-"
    "znanie-istorii-rossii/",
    B,
)
CATEGORIES = Source(
    "Semenov prosecutor, on Law 138-FZ and simplified admission", "https://semenov.nobl.ru/presscenter/news/61313", B
)
CONSULATES = Source(
    "Russian consulate general in Trabzon, on children of mixed marriages",
    "https://trabzon.mid.ru/ru/consular-services/voprosy_grazhdanstva",
    B,
)
SINCE_2023 = Source(
    "Russian embassy in Panama, on who may apply under Law 138-FZ",
    "https://panama.mid.ru/ru/consular-services/consulate/voprosy_grazhdanstva/priem_v_grazhd_soversh",
    B,
)
OATH = Source("Law 538-FZ of 29 December 2025, prg.kz", "https://prg.kz/m/amp/document/37938280", A)

# --- admission -------------------------------------------------------------------------------------------------------

APPLIES = event("applies for citizenship", RU)
#: Grounds that rest on facts seldom told, such as merit, are shown to those alone who have applied.
APPLIED = subject.did("applies for citizenship", RU).happened
APPLY = empowers(RU, "apply for admission to citizenship", exercised_by=APPLIES)
REFUSED = [subject.under("ru.citizenship-2023.20")]
NOT_YET = ~subject.holds(RU)
ADULT = subject.age >= 18
PERMIT = subject.did("obtains residence right", RU)
FORMER_UNION = ("AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "TJ", "TM", "UA", "UZ")

LAW.provision(
    "Art 12, admission",
    name="12-admission",
    says="Whoever has applied becomes a citizen by the decision to admit, on one of the grounds that follow.",
    on=APPLIES,
    when=[NOT_YET],
    unless=REFUSED,
    as_long_as=NOT_YET & ~subject.under("ru.citizenship-2023.20"),
    covers=reach(looks_back=True),
    then=acquires(RU, title="naturalisation"),
    by=ON_APPLICATION,
    note="The grounds are encoded as powers; a decision told is taken to rest on one of them.",
    cases=worked.BY_DECISION,
)
LAW.provision(
    "Art 15(1)",
    says=(
        "An adult who has lived in Russia for five years on a residence permit, speaks Russian and knows its history "
        "and the basics of its law may be admitted; the old nationality may be kept."
    ),
    when=[NOT_YET, ADULT, now >= PERMIT.day + years(5)],
    unless=REFUSED,
    then=APPLY,
    mode="A06",
    source=GENERAL,
    note="Decided by the ministry within three months. Tests and breaks of residence are not computed.",
    cases=worked.FIVE_YEARS,
)
LAW.provision(
    "Art 16, parent",
    name="16-parent",
    says="An adult with a parent who is a citizen and lives in Russia may be admitted without the five years.",
    when=[NOT_YET, ADULT, some("parent", parent, parent.holds(RU) & parent.resides_in(RU))],
    unless=REFUSED,
    then=APPLY,
    mode="A09",
    source=CATEGORIES,
    grade=C,
    cases=worked.ADULT_CHILD,
)
LAW.provision(
    "Art 16, spouse",
    name="16-spouse",
    says="So may whoever lives in Russia, is married to a citizen and has a child with the spouse.",
    when=[
        NOT_YET,
        ADULT,
        subject.resides_in(RU),
        some("spouse", spouse, spouse.holds(RU)),
        some("child", child, some("parent", other, other.holds(RU), of=child)),
    ],
    unless=REFUSED,
    then=APPLY,
    mode="A08",
    source=FAMILY,
    note="Marriage alone no longer suffices. That the other parent is the spouse himself is not computed.",
    cases=worked.MARRIED_WITH_A_CHILD,
)
LAW.provision(
    "Art 16, adult child",
    name="16-adult-child",
    says="So may a parent unable to work who has an adult child that is a citizen.",
    when=[NOT_YET, subject.resides_in(RU), some("child", child, child.holds(RU) & (child.age >= 18))],
    unless=REFUSED,
    then=APPLY,
    mode="A11",
    source=CATEGORIES,
    grade=C,
    cases=worked.PARENT_OF_A_CITIZEN,
)
LAW.provision(
    "Art 16, birth in the RSFSR",
    name="16-rsfsr",
    says="So may a former Soviet citizen born on the territory of the RSFSR.",
    when=[APPLIED, NOT_YET, ADULT, subject.has("soviet_citizen"), subject.born_in(RU)],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A05",
    source=CATEGORIES,
    grade=C,
    cases=worked.BORN_IN_THE_RSFSR,
)
LAW.provision(
    "Art 16, former Soviet citizens and descendants",
    name="16-kin",
    says=(
        "So may former Soviet citizens, and those whose forebears in the direct line lived on the territory of Russia, "
        "the Empire or the Union within today's border."
    ),
    when=[APPLIED, NOT_YET, ADULT, subject.has("soviet_citizen") | subject.has("native_speaker")],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A19",
    source=CATEGORIES,
    grade=C,
    note="Roots are not among the facts; recognition as a native speaker, which rested on them, stands for them.",
    cases=worked.KIN,
)
LAW.provision(
    "Art 16, compatriots",
    name="16-programme",
    says="Members of the State programme for the resettlement of compatriots may be admitted at once.",
    when=[APPLIED, NOT_YET, subject.has("resettlement_programme")],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A19",
    source=Source(
        "Prosecutor, 1 April 2025, on Decree 201 and Art 16(3)",
        "https://epp.genproc.gov.ru/web/proc_08/activity/legal-education/explain?item=105384187",
        B,
    ),
    note="Decree 201 of 1 April 2025 lets Old Believers of the programme in the Far East apply under Article 16(3).",
    cases=worked.COMPATRIOT,
)
LAW.provision(
    "Art 16, contract of service",
    name="16-contract",
    says="Whoever has a contract of military service of at least a year may be admitted without residence.",
    when=[APPLIED, NOT_YET, subject.did("signs contract", RU, least_months=12, not_with="private company").happened],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A25",
    source=CATEGORIES,
    note="In practice absorbed by the decrees, which let the family apply too.",
    cases=worked.CONTRACT,
)
LAW.provision(
    "Art 16, merit",
    name="16-merit",
    says="The President may admit those of special merit, without any condition.",
    when=[APPLIED, NOT_YET, subject.has("special_merit")],
    then=empowers(RU, "be admitted to citizenship"),
    mode="A24",
    source=CATEGORIES,
    grade=C,
    cases=worked.MERIT,
)
LAW.provision(
    "Art 16, children",
    name="16-child",
    says="A child with a Russian parent may be admitted on that parent's application; the other need not agree.",
    when=[NOT_YET, subject.age < 18, A_CITIZEN],
    then=APPLY,
    mode="A09",
    source=CONSULATES,
    note="The number of the article was not read. Under Law 62-FZ the foreign parent had to agree.",
    cases=worked.CHILD_OF_A_CITIZEN,
)
LAW.provision(
    "Art 16, children of those admitted",
    name="16-with-parent",
    says="A child may be admitted together with the parent, named in the parent's application.",
    when=[APPLIED, NOT_YET],
    then=empowers(RU, "be admitted to citizenship"),
    whom=bearers("child", where=(bearer.age < 18) & ~bearer.holds(RU)),
    mode="A14",
    source=CONSULATES,
    grade=C,
    note="The number of the article was not read; whether a child of two new citizens follows of itself is not known.",
    cases=worked.CHILD_WITH_PARENT,
)
LAW.provision(
    "Art 16, adoption",
    name="16-adoption",
    says="A child adopted by a citizen becomes a citizen on the adopter's application.",
    on=event("is adopted", RU, by=("citizens", "citizen and stateless person", "citizen and foreigner")),
    when=[NOT_YET, subject.age < 18],
    as_long_as=NOT_YET,
    then=acquires(RU, title="adoption"),
    by=ON_APPLICATION,
    mode="A10",
    grade=C,
    note="Carried over from Law 62-FZ, Article 26; the number of the article was not read.",
    cases=worked.ADOPTED,
)
LAW.gap(
    "Arts 14 to 17",
    says=(
        "Graduates, refugees (A22), other stateless persons, former citizens (A16), investors (A26), wards and others "
        "may have routes of their own."
    ),
    modes=["A07", "A13", "A16", "A21", "A22", "A26"],
    because=(
        "Articles 14 to 17 were not read. The points above are taken from explanations and from what Law 62-FZ had; "
        "the heads named here were not found in any of them, and reinstatement is no longer among the modes of Art 12."
    ),
    taints=("ru.citizenship-2023.15-1", "ru.citizenship-2023.16-kin"),
)
LAW.provision(
    "Art 18",
    name="18-recognition",
    says=(
        "Whoever received a Russian passport or another paper of a citizen before 26 October 2023, and had not become "
        "a citizen in due form, may be recognised as one."
    ),
    when=[APPLIED, NOT_YET, subject.did("uses documents", RU).day < "2023-10-26"],
    then=empowers(RU, "be recognised as a citizen"),
    mode="A20",
    source=SINCE_2023,
    note=(
        "Article 12 has recognition as a mode of its own; the number of the article was not read. Under Law 62-FZ, "
        "Article 41.2, only passports from before July 2002 counted. Having used the passport stands for having it."
    ),
    cases=worked.RECOGNISED,
)
LAW.provision(
    "Art 16, stateless in the former Union",
    name="16-union",
    says=(
        "Until 26 October 2024 former Soviet citizens who live in another former republic and have remained stateless "
        "there could apply to a consulate."
    ),
    when=[
        APPLIED,
        NOT_YET,
        ADULT,
        subject.has("soviet_citizen"),
        ~subject.holds_another(RU),
        subject.resides_in(*FORMER_UNION),
    ],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    force=in_force("2023-10-26", until="2024-10-26"),
    mode="A23",
    source=SINCE_2023,
    note="The number of the article was not read, nor whether the day named was still in time.",
    cases=worked.STATELESS_IN_THE_UNION,
)
IN_FOREIGN_SERVICE = subject.did("enters service", not_state=RU, body=("army", "security", "police"))

LAW.provision(
    "Art 20",
    says=(
        "An application is rejected while the person is prosecuted or has an unspent conviction, threatens the "
        "security of Russia, has used false papers, or serves in the army, security or police of another State."
    ),
    when=[
        ~subject.holds(RU),
        any_of(
            subject.did("is charged", RU).happened,
            subject.did("is convicted").happened & subject.has("convicted_unspent"),
            subject.did("is found a threat", RU).happened,
            subject.did("misrepresents", RU).happened,
            IN_FOREIGN_SERVICE.happened & ~subject.did("leaves service").since(IN_FOREIGN_SERVICE.last_day),
        ),
    ],
    then=forbids(RU, "be admitted"),
    grade=C,
    note="Taken over from Law 62-FZ, Article 16; the number of the article and the list were not read.",
    cases=worked.REFUSAL,
)

# --- oath ------------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 21(1)",
    says="Citizenship by admission begins when the oath is taken.",
    on=event("takes oath", RU),
    when=[~subject.holds(RU), subject.did("is admitted", RU).happened],
    unless=[subject.under("ru.decree-889-2023.3")],
    then=acquires(RU, title="naturalisation"),
    source=OATH,
    grade=B,
    note="Also for those admitted under Law 62-FZ who swore by 22 November 2024 (Decree 889, point 3).",
    cases=worked.SWORN,
)
LAW.provision(
    "Art 21, duty of the oath, version of 2023",
    name="21-duty-2023",
    says="Whoever is admitted at 18 or more must take the oath.",
    on=event("is admitted", RU),
    when=[subject.age >= 18],
    then=owes(RU, "take the oath of a citizen", fulfilled_by=event("takes oath", RU)),
    force=in_force("2023-10-26", until="2025-12-29/2026-01-31"),
    source=OATH,
    cases=worked.OATH_2023,
)
LAW.provision(
    "Art 21(2)(1), version of Law 538-FZ",
    name="21-duty-2026",
    says="Whoever is admitted at 14 or more must take the oath.",
    on=event("is admitted", RU),
    when=[subject.age >= 14],
    then=owes(RU, "take the oath of a citizen", fulfilled_by=event("takes oath", RU)),
    force=in_force("2025-12-29/2026-01-31"),
    source=OATH,
    note="The law is of 29 December 2025; its first day of force was not read.",
    cases=worked.OATH_2026,
)
LAW.provision(
    "Art 21, without oath",
    name="21-without-oath",
    says="Children below the age of the oath become citizens on the day of the decision.",
    on=event("is admitted", RU),
    when=[~subject.holds(RU), subject.age < 14],
    then=acquires(RU, title="naturalisation"),
    source=OATH,
    grade=C,
    note="Below 14 under both versions; from 14 to 18 only until Law 538-FZ, which is left open here.",
    cases=worked.ADMITTED_WITHOUT_OATH,
)
LAW.gap(
    "Art 19",
    says="When the border changes, residents of the territory choose.",
    because="No treaty of that kind is in the rulebook; annexed territories have laws of their own.",
)
