"""Russia: what authorities are reported to have done about new citizens, migrants and military service, 2022 to 2026.

Registration, call-up and a contract are three different acts, and nobody can be bound to sign a contract; the reports
are of practice that blurs this.
"""

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import count, person, subject
from denizen.rulebook.ru.citizenship_2023 import ACQUIRED
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    KYRGYZ,
    ONLY_RUSSIAN,
    PERHAPS,
    WIFE,
    Told,
    after,
    new_citizen,
    perhaps,
)

LAW = Law(
    "ru.practice",
    RU,
    kind="practice",
    title="Russia: reported practice on new citizens, migrants and military service",
    short="Practice of Russia",
    force=in_force("2022-09-20"),
    source=Source("RBC, 20 September 2022", "https://novideo.rbc.ru/politics/20/09/2022/6329af2e9a79473b16cc19ef", B),
)
HELPLINE = Source("SVTV, 28 September 2022, citing RBC", "https://svtv.org/news/2022-09-28/otkaz-ot", B)
RAIDS = Source("72.ru, 28 December 2023", "https://72.ru/text/gorod/2023/12/28/73061240", B)
CHELYABINSK = Source(
    "EANews, 15 December 2023",
    "https://www.eanews.ru/chelyabinsk/20231215115939/migrantov-v-chelyabinske-lishili-rossiyskogo-grazhdanstva-za"
    "-uklonenie-ot-armii",
    B,
)
PENZA = Source("Skat Media, on the case in Penza, October 2022", "https://skat.media/post/3354", B)
COMPLETED = Source(
    "Secret Firmy, 1 November 2022",
    "https://secretmag.ru/news/ukaz-ne-nuzhen-i-tochka-v-kremle-zaverili-chto-mobilizaciya-v-rossii-tochno"
    "-zakonchilas-01-11-2022.htm",
    B,
)
BARNAUL = Source(
    "Reuters, 24 March 2023, in Zonebourse",
    "https://www.zonebourse.com/cours/devise/US-DOLLAR-RUSSIAN-ROUBL-2370597/actualite/Un-officier-russe-condamne-a"
    "-6-5-ans-de-prison-pour-avoir-deserte-dans-le-cadre-d-une-guerre-a-laque-43327262/",
    B,
)
THREE_CHILDREN = Source(
    "Lawyer's answer on fathers of several children",
    "https://xn--80aiqbayo0i.xn--p1ai/vopros-yuristu/voennye-sbory-dlya-mnogodetnogo-otca/",
    B,
)
OFFERS = Source("Mail.ru News, on offers in one region", "https://news.mail.ru/society/68389658/", B)
PRESSURE = Source("Caucasian Knot, June 2025", "https://www.kavkazuzel.com/articles/412521", B)

MIGRANT: Told = {
    "sex": "male",
    "born": "1995-04-01",
    "residence": "RU",
    "nationalities": {"TJ": "birth", "RU": "never"},
}
NEW_MAN = [subject.holds(RU, by=ACQUIRED), subject.is_male, subject.resides_in(RU)]

LAW.provision(
    "Sakharovo, since 20 September 2022",
    name="sakharovo",
    says=(
        "On 20 September 2022 the mayor of Moscow announced that a full service to sign foreigners up for the army "
        "would open at the Sakharovo migration centre, where they must go for their papers."
    ),
    when=[~subject.holds(RU), subject.resides_in(RU)],
    then=reports(RU, "Foreigners who come to Sakharovo for their papers are met by recruiters of the army."),
    note=(
        "The same day the Duma passed the law on the contract of one year. An employee told Skat media that "
        "recruiting there began in spring 2022, by deceit or with promises. Late in 2022 buses to the centre carried "
        "calls to join in Uzbek, Kyrgyz and Tajik (RBC, 11 December 2022)."
    ),
    cases=[
        no("the day before", on="2022-09-19", p=MIGRANT),
        yes("the day of the announcement", on="2022-09-20", p=MIGRANT),
        no("a citizen", on="2022-09-20", p=BY_BIRTH),
        no("in Dushanbe", on="2022-09-20", p=MIGRANT | {"residence": "TJ"}),
        unknown("the country of residence is not known", on="2022-09-20", p=MIGRANT | {"residence": "unknown"}),
    ],
)

LAW.provision(
    "helpline answer of 28 September 2022",
    name="helpline",
    says=(
        "The government's helpline answered that one may leave citizenship before a mobilisation summons is served, "
        "but not after: the summons is an obligation to the State."
    ),
    when=[subject.holds(RU), subject.holds_another(RU)],
    then=reports(RU, "After a mobilisation summons has been served, leaving citizenship is refused."),
    force=in_force("2022-09-28"),
    source=HELPLINE,
    note="On 26 September the migration service had proposed to ask for the military card as well.",
    cases=[
        no("the day before", on="2022-09-27", p=KYRGYZ),
        yes("the day of the answer", on="2022-09-28", p=KYRGYZ),
        no("no other nationality", on="2022-09-28", p=ONLY_RUSSIAN),
        unknown(
            "it is not known whether he is a citizen",
            on="2022-09-28",
            p=PERHAPS | {"nationalities": {"KG": "birth", "RU": "unknown"}},
        ),
    ],
)

LAW.provision(
    "raids since 2023",
    name="raids",
    says=(
        "Police, National Guard and investigators raid places where migrants live and work; new citizens found there "
        "are handed summonses, put on the military register and offered contracts."
    ),
    when=NEW_MAN,
    then=reports(RU, "New citizens are taken from raids to the commissariat and offered a contract."),
    force=in_force("2023"),
    source=RAIDS,
    note=(
        "The head of the Investigative Committee spoke of 10,000 new citizens sent to the front by June 2024 and of "
        "20,000 by May 2025."
    ),
    cases=[
        no("the year before", on="2022-12-31", p=KYRGYZ),
        unknown("in the year in which they began", on="2023-06-01", p=KYRGYZ),
        yes("afterwards", on="2023-12-31", p=KYRGYZ),
        no("a woman", on="2024-06-01", p=WIFE),
        no("a citizen by birth", on="2024-06-01", p=BY_BIRTH),
    ],
)

LATE = [subject.holds(RU, by=ACQUIRED), subject.did("breaches", RU, provision="ru.military-duty-1998.10-1").happened]
UNREGISTERED = new_citizen("2023-05-10", born="2002-03-01")

LAW.provision(
    "Chelyabinsk, December 2023",
    name="chelyabinsk",
    says=(
        "Courts in Chelyabinsk ended the citizenship of two brothers of 21 and 24 who had not registered for military "
        "service: they were held to have lied when they promised to obey the law."
    ),
    when=LATE,
    then=reports(
        RU,
        "Non-registration is treated as false information given on naturalising.",
        departs_from=["ru.citizenship-2023.22-1-3"],
    ),
    force=in_force("2023-12-15", until="2024-08-08"),
    source=CHELYABINSK,
    note="It was done before non-registration became a ground of its own on 8 August 2024.",
    cases=[
        no("the day before the report", on="2023-12-14", p=UNREGISTERED),
        yes("the day of the report", on="2023-12-15", p=UNREGISTERED),
        yes("the day before the new ground", on="2024-08-07", p=UNREGISTERED),
        no("the day of the new ground", on="2024-08-08", p=UNREGISTERED),
        no(
            "registered in time",
            on="2023-12-15",
            p=UNREGISTERED | {"events": [{"registers for military": "RU", "on": "2023-05-20"}]},
        ),
        unknown("where he lived is not known", on="2023-12-15", p=UNREGISTERED | {"residence": "unknown"}),
    ],
)

LAW.provision(
    "contract or citizenship, reported in June 2025",
    name="contract-or-citizenship",
    says=(
        "Lawyers report that the threat of losing citizenship for non-registration is used to bring new citizens to "
        "the commissariat and to make them sign a contract."
    ),
    when=NEW_MAN,
    then=reports(
        RU,
        "A contract is offered as the way to keep citizenship; the law asks for registration only.",
        departs_from=["ru.citizenship-2023.22-1-2-c"],
    ),
    force=in_force("2025-06"),
    source=PRESSURE,
    note="At least one region has announced such offers officially.",
    cases=[
        no("the month before", on="2025-05-31", p=KYRGYZ),
        yes("by the end of the month", on="2025-06-30", p=KYRGYZ),
        no("a citizen by birth", on="2025-06-30", p=BY_BIRTH),
        unknown("in the month of the report", on="2025-06-10", p=KYRGYZ),
    ],
)

# --- mobilisation and evasion ----------------------------------------------------------------------------------------

EVADES: Told = {"evades call-up": "RU", "on": "2022-10-10", "for": "mobilisation"}

LAW.provision(
    "Penza, October 2022",
    name="penza",
    says="Investigators in Penza opened a case under Article 328 against a man who was mobilised and stayed away.",
    when=[subject.holds(RU), subject.did("evades call-up", RU, for_="mobilisation").happened],
    then=reports(
        RU,
        "Staying away from mobilisation has been treated as evasion of conscription.",
        departs_from=["ru.criminal-code-1996.328-1"],
    ),
    force=in_force("2022-10"),
    source=PENZA,
    note="It met the objection that the article covers conscription alone; no conviction of this kind is known.",
    cases=[
        unknown("in the month of the report", on="2022-10-15", p=after(EVADES)),
        yes("afterwards", on="2022-11-01", p=after(EVADES)),
        no("never evaded", on="2022-11-01", p=KYRGYZ),
    ],
)

RESERVIST = KYRGYZ | {"reserve": True}

LAW.provision(
    "announcements of 28 October 2022 to 23 January 2023",
    name="call-up-over",
    says=(
        "The Defence Minister reported on 28 October 2022 that the call-up was complete, and the Kremlin on 1 November "
        "that no decree would follow; in January it added that the decree stays in force for its other effects."
    ),
    when=[subject.holds(RU), subject.resides_in(RU), subject.has("reserve")],
    then=reports(
        RU,
        "No more summonses to mobilisation are sent; contracts go on and soldiers are not let go.",
        departs_from=["ru.mobilisation-2022.liability"],
    ),
    force=in_force("2022-11-01"),
    source=COMPLETED,
    note="For January 2023: islam-today.ru, 23 January 2023, citing the President's spokesman.",
    cases=[
        no("the day before", on="2022-10-31", p=RESERVIST),
        yes("the day of the announcement", on="2022-11-01", p=RESERVIST),
        no("not in the reserve", on="2022-11-01", p=KYRGYZ | {"reserve": False}),
        unknown("nobody asked about the reserve", on="2022-11-01", p=KYRGYZ),
    ],
)

child = person("child")


def born(day: str) -> Told:
    return {"born": day, "parents": ["p"]}


LAW.provision(
    "General Staff, autumn 2022",
    name="three-children",
    says="On an instruction of the General Staff fathers of three children were not mobilised, or were sent home.",
    when=[subject.holds(RU), subject.has("reserve"), count("child", child, child.age < 16) >= 3],
    then=reports(
        RU,
        "Fathers of three are let go, though the law asks for four children.",
        departs_from=["ru.mobilisation-2022.four-children"],
    ),
    force=in_force("2022-10"),
    source=THREE_CHILDREN,
    note="The instruction is no law and could not be relied on everywhere.",
    cases=[
        yes(
            "three children",
            on="2022-11-01",
            p=RESERVIST,
            first=born("2010-01-01"),
            second=born("2012-01-01"),
            third=born("2006-11-02"),
        ),
        no(
            "three children, the eldest turns 16",
            on="2022-11-02",
            p=RESERVIST,
            first=born("2010-01-01"),
            second=born("2012-01-01"),
            third=born("2006-11-02"),
        ),
        no(
            "two children",
            on="2022-11-01",
            p=RESERVIST,
            first=born("2010-01-01"),
            second=born("2012-01-01"),
        ),
        unknown(
            "nobody asked about the reserve",
            on="2022-11-01",
            p=KYRGYZ,
            first=born("2010-01-01"),
            second=born("2012-01-01"),
            third=born("2015-01-01"),
        ),
    ],
)

DESERTS: Told = {"deserts": "RU", "on": "2022-09-26"}

LAW.provision(
    "Barnaul, March 2023",
    name="barnaul",
    says=(
        "A major of the guard service who had crossed into Kazakhstan in September 2022 was refused refuge there, "
        "handed over and sentenced to six and a half years for desertion and for crossing the border."
    ),
    when=[subject.did("deserts", RU).happened],
    then=reports(RU, "Deserters are sought abroad, and tried when a neighbour hands them over."),
    force=in_force("2023-03-24"),
    source=BARNAUL,
    note="He had no leave to go abroad because of State secrets. He was not called up: he served under contract.",
    cases=[
        no("the day before the report", on="2023-03-23", p=after(DESERTS)),
        yes("the day of the report", on="2023-03-24", p=after(DESERTS)),
        no("never deserted", on="2023-03-24", p=KYRGYZ),
        unknown("whether he deserted is not known", on="2023-03-24", p=after(perhaps(DESERTS))),
    ],
)

# --- pressure ------------------------------------------------------------------------------------------------------

IN_2024 = new_citizen("2024-09-03", born="1999-05-05")

LAW.provision(
    "offers of a contract, 2025",
    name="offers",
    says="In one region at least a contract was offered officially to new citizens as the alternative to losing it.",
    when=LATE,
    then=reports(
        RU,
        "Whoever registered late is offered a contract instead of the loss of citizenship.",
        departs_from=["ru.citizenship-2023.22-1-2-c"],
    ),
    force=in_force("2025"),
    source=OFFERS,
    note="Nobody can be bound to sign a contract; the law knows no such alternative.",
    cases=[
        no("the year before", on="2024-12-31", p=IN_2024),
        unknown("in the year of the report", on="2025-06-01", p=IN_2024),
        yes("afterwards", on="2025-12-31", p=IN_2024),
        no("a citizen by birth", on="2025-12-31", p=BY_BIRTH),
    ],
)
