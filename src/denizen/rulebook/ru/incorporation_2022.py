"""Federal Constitutional Laws of 4 October 2022 No 5-FKZ to 8-FKZ, and the treaties of 30 September 2022.

Donetsk, Luhansk, Zaporizhzhia and Kherson count in Russian law as part of Russia from 30 September 2022; other States
do not recognise that. Article 5 of the treaty and of each law speaks of citizenship. The Constitutional Court passed
the treaties on 2 October 2022.
"""

from denizen.language.enacting import B, C, Law, acquires, empowers, loses, no, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, event_day, subject
from denizen.rulebook.ru.people import Told, after, perhaps

LAW = Law(
    "ru.incorporation-2022",
    RU,
    title="Federal Constitutional Laws of 4 October 2022 No 5-FKZ to 8-FKZ on admitting four new territories",
    original_title="О принятии в Российскую Федерацию и образовании в составе Российской Федерации нового субъекта",
    short="Laws 5-FKZ to 8-FKZ",
    force=in_force("2022-09-30"),
    source=Source(
        "TNV, 5 October 2022, on the laws signed",
        "https://tnv.ru/news/policy/278683-putin-podpisal-zakon-o-prinyatii-novykh-territoriy-v-sostav-rossii",
        B,
    ),
)
COURT = Source("Dzen, 2 October 2022, on the Constitutional Court", "https://dzen.ru/a/YzmGx2eHKV8BhY2Q", B)

FOUR = ("Donetsk", "Luhansk", "Kherson", "Zaporizhzhia")
LIVED_THERE = subject.did("is resident at incorporation", RU, territory=FOUR)

LIVES: Told = {"is resident at incorporation": "RU", "on": "2022-09-30", "territory": "Donetsk"}
SWEARS: Told = {"takes oath": "RU", "on": "2022-12-01"}
DECLINES: Told = {"declines nationality": "RU", "on": "2022-10-29"}
UKRAINIAN: Told = {"born": "1980-05-05", "nationalities": {"UA": "birth", "others": "none"}}
NOBODYS: Told = UKRAINIAN | {"nationalities": {"UA": "never", "others": "none"}}
UZBEK: Told = UKRAINIAN | {"nationalities": {"UZ": "birth", "UA": "never", "others": "none"}}
RECOGNISED: Told = UKRAINIAN | {
    "nationalities": {"UA": "birth", "RU": {"by": "recognition", "on": "2022-10-10"}, "others": "none"}
}

LAW.provision(
    "Art 5(1)",
    says=(
        "Citizens of Ukraine and of the two «republics», and stateless persons, who lived permanently in one of the "
        "four territories on 30 September 2022 are recognised as Russian citizens from that day."
    ),
    on=event("is resident at incorporation", RU, territory=FOUR),
    when=[event_day <= "2022-09-30", ~subject.holds(RU), subject.holds("UA") | ~subject.holds_another(RU)],
    then=empowers(RU, "be recognised as a citizen, by application and oath"),
    readings=[
        reading(
            "application and oath",
            says="Recognition needs an application and the oath; until then the person is treated as a foreigner.",
            held_by="the Interior Ministry, and the decree of 27 April 2023 on residents without a Russian passport",
        ),
        reading(
            "recognised at once",
            says="Recognition came with the day of the treaty; application and oath only bring the passport.",
            held_by="the wording of the treaties, and the Constitutional Court on 2 October 2022",
            then=acquires(RU, title="recognition"),
        ),
    ],
    source=COURT,
    note="No mode of GLOBALCIT is made for succession. Recognised citizens owe military duty like all others.",
    cases=[
        no("the day before", on="2022-09-29", p=after(LIVES, who=UKRAINIAN)),
        yes("lives in Donetsk", on="2022-09-30", p=after(LIVES, who=UKRAINIAN)),
        yes(
            "the other reading",
            on="2022-09-30",
            p=after(LIVES, who=UKRAINIAN),
            reading="recognised at once",
        ),
        no("moved there the day after", on="2022-10-01", p=after(LIVES | {"on": "2022-10-01"}, who=UKRAINIAN)),
        no("lives in Kyiv", on="2022-09-30", p=UKRAINIAN),
        yes("stateless", on="2022-09-30", p=after(LIVES, who=NOBODYS)),
        no("a citizen of Uzbekistan alone", on="2022-09-30", p=after(LIVES, who=UZBEK)),
        unknown("whether he lived there is not known", on="2022-09-30", p=after(perhaps(LIVES), who=UKRAINIAN)),
    ],
)
LAW.provision(
    "Art 5(2)",
    says="Whoever of them applies and takes the oath is a citizen.",
    on=event("takes oath", RU),
    when=[~subject.holds(RU), LIVED_THERE.happened],
    then=acquires(RU, title="recognition"),
    note="The laws date it back to 30 September 2022; here it begins with the oath.",
    cases=[
        no("the day before", on="2022-11-30", p=after(LIVES, SWEARS, who=UKRAINIAN)),
        yes("the oath", on="2022-12-01", p=after(LIVES, SWEARS, who=UKRAINIAN)),
        no("from Kyiv", on="2022-12-01", p=after(SWEARS, who=UKRAINIAN), also=["not holds(p, RU)"]),
        unknown("whether he swore is not known", on="2022-12-01", p=after(LIVES, perhaps(SWEARS), who=UKRAINIAN)),
    ],
)
LAW.provision(
    "Art 5(1), declaration",
    name="5-1-declined",
    says="Not so those who declared within one month that they keep their nationality, or stay stateless.",
    on=event("declines nationality", RU),
    when=[subject.holds(RU, by="recognition"), LIVED_THERE.happened, event_day < "2022-10-31"],
    then=loses(RU, manner="void"),
    grade=C,
    note="For minor children too. The last day was counted by us; before the oath there is nothing to undo.",
    cases=[
        yes(
            "after an early oath",
            on="2022-10-29",
            p=after(LIVES, DECLINES, who=RECOGNISED),
            also=["not holds(p, RU)"],
        ),
        yes(
            "the last day",
            on="2022-10-30",
            p=after(LIVES, DECLINES | {"on": "2022-10-30"}, who=RECOGNISED),
        ),
        no(
            "a day late",
            on="2022-10-31",
            p=after(LIVES, DECLINES | {"on": "2022-10-31"}, who=RECOGNISED),
        ),
        unknown(
            "whether he declined is not known",
            on="2022-10-29",
            p=after(LIVES, perhaps(DECLINES), who=RECOGNISED),
        ),
    ],
)
LAW.gap(
    "decree of 27 April 2023",
    says=(
        "Residents who had neither become citizens nor declared otherwise by 1 July 2024 are treated as foreigners and "
        "may be expelled."
    ),
    because="The decree was not read; its number and dates rest on general knowledge.",
    taints=("ru.incorporation-2022.5-1",),
)
