"""Federal Law of 4 June 2014 No 142-FZ: notice of another nationality, under Article 6(3) of Law 62-FZ.

In force from 4 August 2014. What it put into Article 6 of Law 62-FZ ended with that Law on 26 October 2023, when
Article 11 of Law 138-FZ took its place. Law 507-FZ of 31 December 2014 amended it for those who come from abroad.
Its transitional rule reached those who held another nationality when it entered into force.
"""

from denizen.language.enacting import B, Law, no, owes, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import as_of, date, days, event, months, subject
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, Told, after, decided, german, new_citizen

LAW = Law(
    "ru.notice-2014",
    RU,
    title="Federal Law of 4 June 2014 No 142-FZ on notice of another citizenship",
    original_title=(
        "О внесении изменений в статьи 6 и 30 Федерального закона «О гражданстве Российской Федерации» и отдельные "
        "законодательные акты Российской Федерации"
    ),
    short="Law 142-FZ",
    force=in_force("2014-08-04", until="2023-10-26"),
    source=Source(
        "ConsultantPlus, digest of the amendment by Law 507-FZ",
        "http://www.consultant.ru/document/Cons_doc_LAW_169173/ec3787f60f397723144851a241ad5ca105c2db1a/",
        B,
    ),
)
EXPIRY = Source(
    "Moscow 24, 4 October 2014, on the last day for notices",
    "https://www.m24.ru/articles/shtrafy/04102014/57098",
    B,
)

GERMAN_SINCE_2014 = german("2014-06-01")
GERMAN_IN_2016 = german("2016-05-06")
KYRGYZ_SINCE_2012 = new_citizen("2012-05-15")


def exit_granted(on: str, who: Told) -> Told:
    return after(decided(on, "exit"), who=who)


LAW.provision(
    "new Art 6(3) of Law 62-FZ",
    name="acquisition",
    says="A citizen living in Russia who acquires another nationality must tell the migration service in sixty days.",
    on=event("acquires", not_state=RU),
    when=[subject.holds(RU), subject.resides_in(RU), subject.age >= 18],
    as_long_as=subject.holds(RU),
    then=owes(RU, "notify the other nationality", fulfilled_by=event("notifies", RU), due=days(60)),
    note=(
        "The day of acquisition is not counted. Whether a nationality held before admission to Russian citizenship "
        "must be notified is not settled: the text speaks of acquiring."
    ),
    cases=[
        no("the day before the text", on="2014-08-03", p=german("2014-08-03")),
        no("acquired the day before the text", on="2014-08-04", p=german("2014-08-03")),
        yes("acquired on its first day", on="2014-08-04", p=german("2014-08-04")),
        no("the day before", on="2016-05-05", p=GERMAN_IN_2016),
        yes("becomes German while living in Moscow", on="2016-05-06", p=GERMAN_IN_2016),
        yes("the sixtieth day", on="2016-07-05", p=GERMAN_IN_2016),
        no("lives in Berlin", on="2016-05-06", p=GERMAN_IN_2016 | {"residence": "DE"}),
        no("becomes German the day before turning 18", on="2016-05-06", p=GERMAN_IN_2016 | {"born": "1998-05-07"}),
        yes("becomes German on turning 18", on="2016-05-06", p=GERMAN_IN_2016 | {"born": "1998-05-06"}),
        no("becomes Russian and stays Kyrgyz", on="2016-05-06", p=KYRGYZ),
        yes("acquired on the last day of the text", on="2023-10-25", p=german("2023-10-25")),
        no("the day of the new Law", on="2023-10-26", p=german("2023-10-25")),
        no("acquired on the day of the new Law", on="2023-10-26", p=german("2023-10-26")),
        no(
            "no longer a citizen",
            on="2016-06-01",
            p=exit_granted("2016-06-01", GERMAN_IN_2016),
            also=["not holds(p, RU)"],
        ),
        unknown("where he lives is not known", on="2016-05-06", p=GERMAN_IN_2016 | {"residence": "unknown"}),
    ],
)

FIRST_DAY = date("2014-08-04")
LEFT_BERLIN: Told = {"residence": [{"value": "DE", "until": "2014-08-05"}, {"value": "RU", "from": "2014-08-05"}]}

LAW.provision(
    "Art 6(1)",
    name="holders",
    says=(
        "A citizen living in Russia who had another nationality when the duty was introduced on 4 August 2014 had "
        "until 4 October 2014 to notify it."
    ),
    when=[
        as_of(FIRST_DAY, subject.holds(RU)),
        as_of(FIRST_DAY, subject.holds_another(RU)),
        as_of(FIRST_DAY, subject.resides_in(RU)),
        as_of(FIRST_DAY, subject.age >= 18),
        ~subject.did("loses", RU).since(FIRST_DAY),
    ],
    then=owes(RU, "notify the other nationality", fulfilled_by=event("notifies", RU), due=months(2)),
    source=EXPIRY,
    note=(
        "The Law gives sixty days; the migration service took notices as in time up to and including 4 October, and "
        "that day is computed. Strictly counted the term ended on 2 or 3 October. Whoever had still not notified on "
        "26 October 2023 remains bound (Law 138-FZ, Art 45)."
    ),
    cases=[
        no("the day before the Law", on="2014-08-03", p=GERMAN_SINCE_2014),
        yes("German since June, the first day of the Law", on="2014-08-04", p=GERMAN_SINCE_2014),
        yes("the last day for the notice", on="2014-10-04", p=GERMAN_SINCE_2014),
        yes("Russian since 2012 and still Kyrgyz", on="2014-08-04", p=KYRGYZ_SINCE_2012),
        no("Russian only", on="2014-08-04", p=BY_BIRTH),
        yes("German since the day before the Law", on="2014-08-04", p=german("2014-08-03")),
        no("German since the day after", on="2014-08-05", p=german("2014-08-05")),
        yes("Russian since the day before the Law", on="2014-08-04", p=new_citizen("2014-08-03")),
        no("Russian since the day after", on="2014-08-05", p=new_citizen("2014-08-05")),
        no("lives in Berlin", on="2014-08-04", p=GERMAN_SINCE_2014 | {"residence": "DE"}),
        no("moves from Berlin to Moscow the day after", on="2014-08-05", p=GERMAN_SINCE_2014 | LEFT_BERLIN),
        no("turns 18 the day after", on="2014-08-05", p=GERMAN_SINCE_2014 | {"born": "1996-08-05"}),
        yes("turns 18 on the first day", on="2014-08-04", p=GERMAN_SINCE_2014 | {"born": "1996-08-04"}),
        yes("the last day of the Law", on="2023-10-25", p=GERMAN_SINCE_2014),
        no("the day of the new Law", on="2023-10-26", p=GERMAN_SINCE_2014),
        yes("the day before exit", on="2014-09-14", p=exit_granted("2014-09-15", GERMAN_SINCE_2014)),
        no("left citizenship the day before the Law", on="2014-08-04", p=exit_granted("2014-08-03", GERMAN_SINCE_2014)),
        no("left citizenship on its first day", on="2014-08-04", p=exit_granted("2014-08-04", GERMAN_SINCE_2014)),
        no(
            "no longer a citizen",
            on="2014-09-15",
            p=exit_granted("2014-09-15", GERMAN_SINCE_2014),
            also=["not holds(p, RU)"],
        ),
        unknown("others not asked about", on="2014-08-04", p=BY_BIRTH | {"nationalities": {"RU": "birth"}}),
        unknown("where he lived is not known", on="2014-08-04", p=GERMAN_SINCE_2014 | {"residence": "unknown"}),
    ],
)

#: Duties to notify another nationality or a right of residence abroad, under the Laws of 2014 and 2023.
NOTICE_DUTIES = (
    *("ru.citizenship-2023.11", "ru.citizenship-2023.11-residence"),
    *("ru.notice-2014.acquisition", "ru.notice-2014.holders", "ru.notice-2014.residence"),
)

PERMIT: Told = {"obtains residence right": "DE", "on": "2016-05-06"}

LAW.provision(
    "new Art 6(3) of Law 62-FZ, right of residence",
    name="residence",
    says="A residence permit, or another right to live abroad permanently, must be notified within sixty days as well.",
    on=event("obtains residence right", not_state=RU),
    when=[subject.holds(RU), subject.resides_in(RU), subject.age >= 18],
    as_long_as=subject.holds(RU),
    then=owes(RU, "notify the right of residence abroad", fulfilled_by=event("notifies", RU), due=days(60)),
    cases=[
        no("the day before", on="2016-05-05", p=after(PERMIT, who=BY_BIRTH)),
        yes("a German permit", on="2016-05-06", p=after(PERMIT, who=BY_BIRTH)),
        yes("the sixtieth day", on="2016-07-05", p=after(PERMIT, who=BY_BIRTH)),
        yes("the day after: breached", on="2016-07-06", p=after(PERMIT, who=BY_BIRTH)),
        no("lives in Berlin", on="2016-05-06", p=after(PERMIT, who=BY_BIRTH | {"residence": "DE"})),
        no("17", on="2016-05-06", p=after(PERMIT, who=BY_BIRTH | {"born": "1998-05-07"})),
        yes("18", on="2016-05-06", p=after(PERMIT, who=BY_BIRTH | {"born": "1998-05-06"})),
        unknown(
            "where he lives is not known", on="2016-05-06", p=after(PERMIT, who=BY_BIRTH | {"residence": "unknown"})
        ),
    ],
)

DUTIES = ("ru.notice-2014.acquisition", "ru.notice-2014.holders")
LAW.gap(
    "new Art 6(3) of Law 62-FZ, as amended by Law 507-FZ",
    says="Whoever could not notify in time because of being abroad has thirty days from entering Russia.",
    because="Entries are not among the events of a case; only who lives in Russia is taken to be bound.",
    taints=DUTIES,
)
LAW.gap(
    "new Art 6(3) of Law 62-FZ",
    says="For a child, and for an adult of limited capacity, the legal representative must notify.",
    because="A duty of one person about the nationality of another cannot be expressed; only adults are bound here.",
    taints=DUTIES,
)
LAW.gap(
    "new Art 6(3) of Law 62-FZ",
    says="Whether dual citizens under the treaty with Tajikistan of 1995 must notify.",
    because="No ruling was found; they are treated like everybody else.",
    taints=DUTIES,
)
LAW.gap(
    "new Art 6(3) of Law 62-FZ",
    says="Each nationality needs a notice of its own.",
    because="Any notice within the term is taken to be of the nationality in question.",
    taints=DUTIES,
)
LAW.gap(
    "new Art 6(3) of Law 62-FZ, with Art 45 of Law 138-FZ",
    says="Whoever had not notified by 26 October 2023 remains bound, also where the sixty days were still running.",
    because="The article was not read: by when they must notify is not known. A term running then is not carried on.",
    taints=(DUTIES[0], "ru.criminal-code-1996.330.2", "ru.administrative-code-2001.19.8.3"),
)
LAW.gap(
    "rule on Crimea",
    says="Residents of Crimea were not bound before 1 January 2016.",
    because="The region of residence is not among the facts of a case.",
    taints=DUTIES,
)
