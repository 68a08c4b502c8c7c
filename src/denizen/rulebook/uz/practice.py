"""Uzbekistan: what authorities and courts were reported to do, 2012 to early 2026.

On loss of citizenship, and on citizens who serve Russia.
"""

from typing import Any

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, RU, UZ
from denizen.language.words import now, subject, years

LAW = Law(
    "uz.practice",
    UZ,
    kind="practice",
    title="Uzbekistan: reported practice on loss of citizenship, foreign service and fighting",
    short="Practice of Uzbekistan",
    force=in_force("2012-02"),
    source=Source(
        "centralasia.media, 21 August and 13 October 2025, 27 January 2026; azattyk.org, 18 February 2026; "
        "minval.az, 22 January 2026",
        "https://centralasia.media",
        B,
    ),
)

FOREIGN_SERVICE = "uz.criminal-code-1994.foreign-service"
SERVES = (
    subject.did("enters service", RU, form="contract").happened
    | subject.did("signs contract", RU).happened
    | subject.did("fights", RU).happened
)

ENLISTS = {"enters service": "RU", "on": "2023-08-01", "form": "contract", "body": "army"}
MAN: dict[str, Any] = {"sex": "male", "born": "1993-01-15", "nationalities": {"UZ": "birth", "RU": "never"}}
SOLDIER = MAN | {"events": [ENLISTS]}
SIGNED = MAN | {"events": [{"signs contract": "RU", "on": "2023-08-01", "with": "army"}]}
SERVED_EARLY = MAN | {"events": [ENLISTS | {"on": "2022-06-01"}]}
RECRUITING = {"recruits others": "RU", "on": "2024-05-01", "as": "armed forces"}
RECRUITER = MAN | {"events": [RECRUITING]}
DUAL_SINCE_2018 = MAN | {"nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2018-03-12"}}}
DUAL = SOLDIER | {"nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2023-03-12"}}}

ABROAD: dict[str, Any] = {
    "sex": "male",
    "born": "1985-01-15",
    "residence": "RU",
    "nationalities": {"UZ": "birth", "others": "none"},
    "consular_register": False,
    "consular_excuse": False,
    "events": [{"moves abroad": "UZ", "on": "2015-03-10"}],
}
LEFT = subject.did("moves abroad", UZ)

MOVED_2008 = {"moves abroad": "UZ", "on": "2008-03-10"}
BRIDE: dict[str, Any] = ABROAD | {
    "sex": "female",
    "born": "1981-06-01",
    "residence": "KG",
    "events": [{"moves abroad": "UZ", "on": "2002-02-15"}],
}

LAW.provision(
    "women married across the border, 2012",
    name="2012-border-brides",
    says=(
        "Women from Uzbekistan who had married in Kyrgyzstan and were not on the consular register were told by the "
        "embassy in Bishkek that their passports had become void after five years, and were refused new ones."
    ),
    when=[
        subject.holds(UZ),
        subject.resides_in(KG),
        LEFT.happened,
        now >= LEFT.last_day + years(5),
        ~subject.has("consular_register"),
    ],
    then=reports(
        UZ,
        "Citizenship is treated as ended after five years off the register, without a decree.",
        departs_from=["uz.citizenship-1992.21-register-5"],
    ),
    force=in_force("2012-02-17", until="2020-09-15"),
    source=Source("EurasiaNet, 17 February 2012", "https://www.ecoi.net/de/dokument/1265073.html", B),
    note="Kyrgyzstan counted about 17,000 stateless people then, and gave the last of those registered papers in 2019.",
    cases=[
        no("the day before the report", on="2012-02-16", p=BRIDE),
        yes("the day of the report", on="2012-02-17", p=BRIDE),
        no("five years less a day", on="2013-03-09", p=BRIDE | {"events": [MOVED_2008]}),
        yes("five years", on="2013-03-10", p=BRIDE | {"events": [MOVED_2008]}),
        no("lives in Russia", on="2012-02-17", p=BRIDE | {"residence": "RU"}),
        no("on the register", on="2012-02-17", p=BRIDE | {"consular_register": True}),
        yes("under the law of 1992", on="2020-09-14", p=BRIDE),
        no("under the new law", on="2020-09-15", p=BRIDE),
        unknown("register not asked about", on="2012-02-17", p=BRIDE | {"consular_register": "unknown"}),
    ],
)

LAW.provision(
    "list of September 2019",
    name="2019-list",
    says=(
        "In September 2019 the embassy in Russia published a list of 1,150 people who had left more than three years "
        "before and were not on the consular register; their loss of citizenship was being considered."
    ),
    when=[subject.holds(UZ), LEFT.happened, now >= LEFT.last_day + years(3), ~subject.has("consular_register")],
    then=reports(UZ, "People off the consular register are listed for loss of citizenship."),
    force=in_force("2019-09-03", until="2020-09-15"),
    source=Source(
        "Sputnik, 3 September 2019",
        "https://oz.sputniknews.uz/amp/20190903/Rossiyada-mingdan-ortiq-kishi-ozbekiston-fuqaroligini-yotishi-mumkin-"
        "12354527.html",
        B,
    ),
    note="Each case waited for a decree. Consulates compare their data with those of ministries and prisons.",
    cases=[
        no("the day before the list", on="2019-09-02", p=ABROAD),
        yes("the day of the list", on="2019-09-03", p=ABROAD),
        yes("under the law of 1992", on="2020-09-14", p=ABROAD),
        no("under the new law", on="2020-09-15", p=ABROAD),
        no(
            "three years less a day",
            on="2019-10-09",
            p=ABROAD | {"events": [{"moves abroad": "UZ", "on": "2016-10-10"}]},
        ),
        yes("three years", on="2019-10-10", p=ABROAD | {"events": [{"moves abroad": "UZ", "on": "2016-10-10"}]}),
        no("on the register", on="2019-12-01", p=ABROAD | {"consular_register": True}),
        unknown("register not asked about", on="2019-12-01", p=ABROAD | {"consular_register": "unknown"}),
    ],
)
LAW.provision(
    "a citizen until the decree",
    name="citizen-until-decree",
    says=(
        "Authorities said in January 2021 and March 2024 that whoever took another nationality is told about loss, "
        "but remains a citizen meanwhile and can get an identity card."
    ),
    when=[subject.holds(UZ), subject.holds_another(UZ)],
    then=reports(UZ, "Holders of another nationality are treated as citizens until a decree."),
    force=in_force("2021-01-16"),
    source=Source("kun.uz, 16 January 2021 and 9 March 2024", "https://kun.uz", B),
    note=(
        "A man who had become Russian in 2022 and fought as a volunteer was put on the wanted list: no decree had "
        "been issued (one source, 74.ru). For a time embassies took no files on loss; when is not known."
    ),
    cases=[
        no("the day before", on="2021-01-15", p=DUAL_SINCE_2018),
        yes("the day of the statement", on="2021-01-16", p=DUAL_SINCE_2018),
        no("no other nationality", on="2022-01-01", p=ABROAD),
        unknown("others not asked about", on="2022-01-01", p=ABROAD | {"nationalities": {"UZ": "birth"}}),
    ],
)

LAW.provision(
    "warnings of 2022",
    name="2022-warnings",
    says=(
        "The embassy in Moscow in August 2022 and the Prosecutor General on 21 September 2022 warned that fighting "
        "abroad means up to ten years under Article 154, and foreign service a penalty under Article 154-1."
    ),
    when=[subject.holds(UZ)],
    force=in_force("2022-08"),
    then=reports(UZ, "Citizens are warned of prosecution for foreign service and fighting."),
    source=Source(
        "kun.uz, 10 August and 21 September 2022",
        "https://m.kun.uz/en/news/2022/08/10/mp-kadirov-proposed-to-deprive-citizenship-of-participants-in-various-"
        "special-operations-and-ban-them-from-entering-uzbekistan",
        B,
    ),
    note=(
        "The consulate in Kazan warned again in October 2024. A party leader asked for loss of citizenship from the "
        "day of hire; no law came of it."
    ),
    cases=[
        no("the month before", on="2022-07-31", p=MAN),
        unknown("within August 2022", on="2022-08-10", p=MAN),
        yes("the end of August 2022", on="2022-08-31", p=MAN),
        no("not a citizen", on="2022-09-21", p=MAN | {"nationalities": {"UZ": "never"}}),
    ],
)

LAW.provision(
    "convictions under Article 154",
    name="convictions",
    says=(
        "Courts convict contract soldiers as mercenaries, also those who never were at the front, signed in prison "
        "or out of fear of deportation. Sentences run from restriction of liberty to six years; return and "
        "confession soften them."
    ),
    when=[subject.holds(UZ), SERVES],
    then=reports(UZ, "Contract soldiers are convicted under Article 154, not 154-1.", departs_from=[FOREIGN_SERVICE]),
    force=in_force("2024-09"),
    note=(
        "338 cases had been opened by January 2026; a thousand or more contract holders were being checked in 2025. "
        "Known: Tashkent, September 2024, restriction of liberty for a man of a private company who had not fought; "
        "Samarkand, October 2024, 3 years; Fergana region, November 2024, 5 years; Andijan, 4 December 2024, "
        "restriction of liberty for 4 years and 2 months; Bekabad, August 2025, 6 years; Pakhtachi, October 2025, 3 "
        "years; Fergana, January 2026, 3 years; Rishtan, February 2026, 3 years; Namangan, 2 years for repairing "
        "vehicles."
    ),
    cases=[
        no("the month before the first sentence known", on="2024-08-31", p=SOLDIER),
        unknown("in that month", on="2024-09-15", p=SOLDIER),
        yes("its end", on="2024-09-30", p=SOLDIER),
        yes("signed a contract, nothing more is told", on="2025-01-01", p=SIGNED),
        no("did not serve", on="2025-01-01", p=MAN),
        unknown("perhaps signed", on="2025-01-01", p=MAN | {"events": [ENLISTS | {"happened": "unknown"}]}),
    ],
)

LAW.provision(
    "conviction of a Russian citizen",
    name="conviction-of-a-dual",
    says=(
        "A man of 32 who already held Russian citizenship got five years under Article 154 for fighting in Luhansk "
        "region."
    ),
    when=[subject.holds(UZ), subject.holds(RU), SERVES],
    then=reports(UZ, "Russian citizenship did not keep a man from being convicted as a mercenary."),
    force=in_force("2024-12/2026-02"),
    note="The day of the sentence was not given; it lies among those reported from December 2024 to February 2026.",
    cases=[
        no("before the reports", on="2024-11-30", p=DUAL),
        unknown("while they appeared", on="2025-06-01", p=DUAL),
        yes("afterwards", on="2026-02-28", p=DUAL),
        no("not Russian", on="2026-02-28", p=SOLDIER),
    ],
)

LAW.provision(
    "warnings of the migration agency",
    name="migration-agency",
    says=(
        "The migration agency told the public in August 2022 and August 2025 that entering foreign service means "
        "three to five years under Article 154-1, which part 1 of that article does not say."
    ),
    when=[subject.holds(UZ), SERVES],
    then=reports(
        UZ,
        "Foreign service itself is said to mean three to five years.",
        departs_from=["uz.criminal-code-1994.foreign-service"],
    ),
    force=in_force("2022-08"),
    source=Source(
        "UzDaily, 14 August 2025",
        "https://www.uzdaily.com/ru/agentstvo-po-migratsii-preduprezhdaet-uchastie-v-boevykh-deistviiakh-za-granitsei-"
        "karaetsia-tiurmoi",
        B,
    ),
    cases=[
        no("the month before", on="2022-07-31", p=SERVED_EARLY),
        yes("the end of August 2022", on="2022-08-31", p=SERVED_EARLY),
        unknown("within August 2022", on="2022-08-10", p=SERVED_EARLY),
        no("did not serve", on="2023-01-01", p=MAN),
    ],
)
LAW.provision(
    "conviction of recruiters",
    name="recruiters",
    says="A recruiter of contract soldiers got seven years and a month under Article 154(2) in April 2025.",
    when=[subject.holds(UZ), subject.did("recruits others", RU).happened],
    then=reports(UZ, "Recruiters of contract soldiers are convicted as recruiters of mercenaries."),
    force=in_force("2025-04-08"),
    source=Source("islamnews.ru, 8 April 2025", "https://islamnews.ru", B),
    note="The day is that of the report.",
    cases=[
        no("the day before", on="2025-04-07", p=RECRUITER),
        yes("the day of the report", on="2025-04-08", p=RECRUITER),
        no("recruited nobody", on="2025-05-01", p=MAN),
        unknown(
            "perhaps recruited",
            on="2025-05-01",
            p=MAN | {"events": [RECRUITING | {"happened": "unknown"}]},
        ),
    ],
)
LAW.gap(
    "bill of 3 February 2026",
    says="Fines for spreading material that promotes foreign fighting passed their first reading.",
    because="Adoption was not verified; it would hit recruiters and propagandists, not those who fight.",
)
