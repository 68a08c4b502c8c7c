"""Federal Constitutional Law of 21 March 2014 No 6-FKZ on Crimea and Sevastopol, and the treaty of 18 March 2014.

The territory counts in Russian law as part of Russia from 18 March 2014, the day of the treaty; other States do not
recognise that. Article 4 speaks of citizenship; its part 4 was amended on 29 July 2017 and in June 2021.
"""

from denizen.language.enacting import B, Law, acquires, loses, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, event_day, subject
from denizen.rulebook.ru.people import Told, after, perhaps

LAW = Law(
    "ru.crimea-2014",
    RU,
    title="Federal Constitutional Law of 21 March 2014 No 6-FKZ on admitting the Republic of Crimea into Russia",
    original_title=(
        "О принятии в Российскую Федерацию Республики Крым и образовании в составе Российской Федерации новых "
        "субъектов — Республики Крым и города федерального значения Севастополя"
    ),
    short="Law 6-FKZ",
    force=in_force("2014-03-18"),
    source=Source(
        "Vesti Vladivostok, March 2014, quoting the treaty on citizenship",
        "http://vesvladivostok.ru/publ/politika/geopolitika/krymchanam_dali_mesjac_na_opredelenie_grazhdanstva/"
        "52-1-0-38736",
        B,
    ),
)

LIVES: Told = {"is resident at incorporation": "RU", "on": "2014-03-18", "territory": "Crimea"}
DECLINES: Told = {"declines nationality": "RU", "on": "2014-04-18"}
UKRAINIAN: Told = {"born": "1980-05-05", "nationalities": {"UA": "birth", "others": "none"}}

NOBODYS: Told = UKRAINIAN | {"nationalities": {"UA": "never", "others": "none"}}
UZBEK: Told = UKRAINIAN | {"nationalities": {"UZ": "birth", "UA": "never", "others": "none"}}


def recognised(on: str) -> Told:
    """A citizen of Ukraine from birth, recognised as Russian on a day."""
    return UKRAINIAN | {"nationalities": {"UA": "birth", "RU": {"by": "recognition", "on": on}, "others": "none"}}


RECOGNISED = recognised("2014-03-18")

LAW.provision(
    "Art 4(1)",
    says=(
        "Citizens of Ukraine and stateless persons who lived permanently in Crimea or Sevastopol on 18 March 2014 are "
        "recognised as Russian citizens from that day, without application."
    ),
    on=event("is resident at incorporation", RU, territory="Crimea"),
    when=[event_day <= "2014-03-18", ~subject.holds(RU), subject.holds("UA") | ~subject.holds_another(RU)],
    then=acquires(RU, title="recognition"),
    note=(
        "Registered residence was asked for as proof; those without it went to court. Ukraine treats it as no "
        "acquisition. No mode of GLOBALCIT is made for succession."
    ),
    cases=[
        yes("lives in Yalta", on="2014-03-18", p=after(LIVES, who=UKRAINIAN)),
        no("moved there the day after", on="2014-03-19", p=after(LIVES | {"on": "2014-03-19"}, who=UKRAINIAN)),
        no("lives in Kyiv", on="2014-03-18", p=UKRAINIAN),
        yes("stateless", on="2014-03-18", p=after(LIVES, who=NOBODYS), also=["holds(p, RU)"]),
        no("a citizen of Uzbekistan alone", on="2014-03-18", p=after(LIVES, who=UZBEK), also=["not holds(p, RU)"]),
        no(
            "Donetsk, 2022",
            on="2022-09-30",
            p=after(LIVES | {"on": "2022-09-30", "territory": "Donetsk"}, who=UKRAINIAN),
        ),
        unknown("whether he lived there is not known", on="2014-03-18", p=after(perhaps(LIVES), who=UKRAINIAN)),
    ],
)
LAW.provision(
    "Art 4(1), declaration",
    name="4-1-declined",
    says="Not so those who declared within one month that they keep their nationality, or stay stateless.",
    on=event("declines nationality", RU),
    when=[
        subject.holds(RU, by="recognition"),
        subject.did("acquires", RU, title="recognition").last_day >= "2014-03-18",
        event_day < "2014-04-19",
    ],
    then=loses(RU, manner="void"),
    note="They are taken never to have been citizens. A parent could declare for minor children.",
    cases=[
        no("the day before", on="2014-04-17", p=after(DECLINES, who=RECOGNISED), also=["holds(p, RU)"]),
        yes("the last day", on="2014-04-18", p=after(DECLINES, who=RECOGNISED), also=["not holds(p, RU)"]),
        no("a day late", on="2014-04-19", p=after(DECLINES | {"on": "2014-04-19"}, who=RECOGNISED)),
        no(
            "recognised before the territory was taken in, under another text",
            on="2014-04-18",
            p=after(DECLINES, who=recognised("2014-03-17")),
            also=["holds(p, RU)"],
        ),
        unknown("whether he declined is not known", on="2014-04-18", p=after(perhaps(DECLINES), who=RECOGNISED)),
    ],
)
LAW.gap(
    "Art 4(4), as amended in 2021",
    says=(
        "For public office, those recognised who hold a Russian passport count as having no Ukrainian nationality; the "
        "notice of another nationality has rules of its own."
    ),
    because="Public office is outside the rulebook (docs.cntd.ru/document/603814669, read in part).",
    taints=("ru.notice-2014.holders",),
)
