"""Decrees on simplified admission of Ukrainians: No 183 of 24 April 2019, widened up to No 440 of 11 July 2022.

They named categories under Article 14(8) of Law 62-FZ and were replaced by Decree 11 on 4 January 2024. The first
reached residents of the parts of Donetsk and Luhansk regions outside the control of Ukraine; the last all citizens of
Ukraine.
"""

from denizen.language.enacting import A, B, Law, empowers, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import subject
from denizen.rulebook.ru.people import FOREIGNER, Told, applicant

LAW = Law(
    "ru.decree-183-2019",
    RU,
    kind="decree",
    title="Decree of 24 April 2019 No 183 on categories entitled to simplified admission for humanitarian ends",
    original_title=(
        "Об определении в гуманитарных целях категорий лиц, имеющих право обратиться с заявлениями о приеме в "
        "гражданство Российской Федерации в упрощенном порядке"
    ),
    short="Decree 183",
    force=in_force("2019-04-24", until="2024-01-04"),
    source=Source(
        "Ostro, 24 April 2019, quoting the decree",
        "https://ostro.org/ru/news/putyn-podpysal-ukaz-o-predostavlenyy-rossyjskogo-grazhdanstva-zhytelyam-"
        "okkupyrovannogo-donbassa-po-i282981?changeLang=ru",
        B,
    ),
)
APPLIED = subject.did("applies for citizenship", RU).happened
UKRAINIAN: Told = FOREIGNER | {"residence": "UA", "nationalities": {"UA": "birth", "RU": "never", "others": "none"}}

LAW.provision(
    "point 1",
    name="donbas",
    says=(
        "Residents of certain districts of the Donetsk and Luhansk regions of Ukraine may be admitted without "
        "residence in Russia; the decision takes up to three months."
    ),
    when=[APPLIED, ~subject.holds(RU), subject.resides_in("UA")],
    then=empowers(RU, "be admitted to citizenship"),
    mode="A18",
    note="Papers of the two «republics» with their stamp of residence were the proof. The district is not computed.",
    cases=[
        yes("lives in Donetsk", on="2020-05-10", p=applicant("2020-05-10", who=UKRAINIAN)),
        no("lives in Almaty", on="2020-05-10", p=applicant("2020-05-10")),
        unknown("where is not known", on="2020-05-10", p=applicant("2020-05-10", who=UKRAINIAN, residence="unknown")),
    ],
)
LAW.gap(
    "point 1",
    says="Only residents of the districts named are meant.",
    because="A region of residence is not among the facts; whoever lives in Ukraine is taken in.",
    taints=("ru.decree-183-2019.donbas",),
)
LAW.provision(
    "as amended by Decree 440 of 11 July 2022",
    name="ukrainians",
    says="From 11 July 2022 all citizens of Ukraine may be admitted so, and stateless residents of Ukraine.",
    when=[APPLIED, ~subject.holds(RU), subject.holds("UA")],
    then=empowers(RU, "be admitted to citizenship"),
    force=in_force("2022-07-11", until="2024-01-04"),
    mode="A18",
    source=Source(
        "Decree 440 of 11 July 2022, prezident.org",
        "http://prezident.org/articles/ukaz-prezidenta-rf-440-ot-11-iyulja-2022-goda-11-07-2022.html",
        A,
    ),
    note="From 25 May 2022 (Decree 304) the first circle had taken in the Kherson and Zaporizhzhia regions.",
    cases=[
        no("the day before", on="2022-07-10", p=applicant("2022-07-10", who=UKRAINIAN)),
        yes("the first day", on="2022-07-11", p=applicant("2022-07-11", who=UKRAINIAN, residence="PL")),
        yes("the last day", on="2024-01-03", p=applicant("2024-01-03", who=UKRAINIAN)),
        no("the day of Decree 11", on="2024-01-04", p=applicant("2024-01-04", who=UKRAINIAN)),
        no("a Kazakh", on="2022-07-11", p=applicant("2022-07-11")),
        unknown(
            "the nationality is not known",
            on="2022-07-11",
            p=applicant("2022-07-11", who=UKRAINIAN, nationalities={"RU": "never", "UA": "unknown"}),
        ),
    ],
)
LAW.gap(
    "Decree 11 of 4 January 2024",
    says="From 4 January 2024 another decree names the categories of foreigners who may apply, Ukrainians among them.",
    because="Only its title and day were seen (continent-online.com, doc_id 36785031; Garant on Decree 304).",
    taints=("ru.decree-183-2019.ukrainians",),
)
