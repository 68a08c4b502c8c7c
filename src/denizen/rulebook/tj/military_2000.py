"""Law of the Republic of Tajikistan of 29 November 2000 on general military duty and military service.

In force until the law of 2021. Articles 19 and 20 on who is called up and who is released are known in the German
translation of ACCORD (text as of the end of 2012); the yearly decrees reckon by years of birth (autumn of 2013: men
born from 1986 to 1995). Service done in any other State releases; residence in Russia frees citizens of both States
under the treaty.
"""

from typing import Any

from denizen.language.enacting import B, Law, no, owes, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import TJ
from denizen.language.words import event, subject

LAW = Law(
    "tj.military-2000",
    TJ,
    title="Law of the Republic of Tajikistan of 29 November 2000 on general military duty and military service",
    short="Law on military duty of Tajikistan 2000",
    force=in_force("2000-11-29/2000-12-31", until="2021-02-04/2021-03-02"),
    source=Source(
        "Asia-Plus, 2 September 2013, on the call-up of those born from 1986 to 1995",
        "http://www.asiaplustj.info/tj/news/tajikistan/security/20130902/"
        "era-mon-farmoni-davati-tiramo-ba-khizmati-arbiro-ba-imzo-rasonid",
        B,
    ),
)

ACCORD = Source(
    "ACCORD, 13 January 2015, on military service in Tajikistan, with Articles 19 and 20 of the law",
    "https://www.ecoi.net/en/document/1192893.html",
    B,
)

MAN: dict[str, Any] = {
    "sex": "male",
    "born": "1992-02-10",
    "residence": "TJ",
    "nationalities": {"TJ": "birth", "RU": "never"},
}

LAW.provision(
    "Art 19",
    name="draft",
    says="A man of 18 to 27 who is a citizen owed two years of compulsory service, one year if he was a graduate.",
    when=[subject.is_male, subject.holds(TJ), subject.age >= 18, subject.age < 27],
    unless=[
        subject.did("completes service").happened,
        subject.did("is exempted", TJ).happened,
        subject.under("treaties.ru-tj-1995.4-residence-ru"),
        subject.under("treaties.ru-tj-1995.4-service-ru"),
    ],
    then=owes(TJ, "do compulsory military service", fulfilled_by=event("completes service", TJ)),
    source=ACCORD,
    note=(
        "Service done in another State releases (Article 20). Deferments are not computed. The decrees reckon by years "
        "of birth, up to the one in which a man turns 27."
    ),
    cases=[
        no("the day before 18", on="2010-02-09", p=MAN),
        yes("18 that day", on="2010-02-10", p=MAN),
        yes("the day before 27", on="2019-02-09", p=MAN),
        no("27 that day", on="2019-02-10", p=MAN),
        no("a woman", on="2013-10-10", p=MAN | {"sex": "female"}),
        no("has served", on="2015-10-10", p=MAN | {"events": [{"completes service": "TJ", "on": "2014-10-01"}]}),
        no(
            "has served in Russia, lives at home, not Russian",
            on="2015-10-10",
            p=MAN | {"events": [{"completes service": "RU", "on": "2014-10-01"}]},
        ),
        no("before the law", on="2000-11-28", p=MAN | {"born": "1980-02-10"}),
        unknown("as it took effect", on="2000-12-15", p=MAN | {"born": "1980-02-10"}),
        yes("after that", on="2000-12-31", p=MAN | {"born": "1980-02-10"}),
        yes("the day before the law of 2021", on="2021-02-03", p=MAN | {"born": "1998-02-10"}),
        no("under it", on="2021-03-02", p=MAN | {"born": "1998-02-10"}),
        unknown("year of birth alone", on="2010-02-09", p=MAN | {"born": "1992"}),
    ],
)

LAW.provision(
    "Art 20, fitness",
    name="20-unfit",
    says="Whoever is found unfit, or fit with limits only, was released from call-up.",
    when=[subject.under("tj.military-2000.draft"), subject.fact("fitness").among("unfit", "limited")],
    then=protects(TJ, "Release from call-up, once the finding is confirmed."),
    source=ACCORD,
    note="The duty ends with the decision, told as a final exemption. Holders of higher degrees were released as well.",
    cases=[
        yes("unfit", on="2015-10-10", p=MAN | {"fitness": "unfit"}, also=["owes(p, tj.military-2000.draft)"]),
        yes("with limits", on="2015-10-10", p=MAN | {"fitness": "limited"}),
        no("fit", on="2015-10-10", p=MAN | {"fitness": "fit"}),
        no("27 already", on="2019-02-10", p=MAN | {"fitness": "unfit"}),
        unknown("not known", on="2015-10-10", p=MAN | {"fitness": "unknown"}),
    ],
)

LAW.gap(
    "deferments and exemptions",
    says="Illness, study and family deferred; a higher degree or an unspent conviction kept from call-up.",
    because=(
        "Of Article 20 the beginning was read, of the deferments nothing. A final exemption is told as an event; a "
        "deferment is not computed."
    ),
    taints=["tj.military-2000.draft"],
)
