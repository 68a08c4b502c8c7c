"""What the authorities of Kazakhstan are reported to do where it departs from the text, or to warn of.

Statements and press reports of 2020 to 2026. Nothing here changes a status.
"""

from typing import Any

from denizen.language.enacting import B, Law, no, reports, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ, RU
from denizen.language.words import as_of, days, subject

COURTS = Source(
    "Orda.kz on convictions for the war in Ukraine; Tengrinews 271128; Radio Svoboda, 26 February 2026",
    "https://orda.kz/kazahstancev-massovo-sazhajut-za-vojnu-v-ukraine-410391",
    B,
)
POLICE = Source(
    "Lada.kz, 2 February 2026, quoting the migration police of Pavlodar",
    "https://www.lada.kz/kazakhstan-news/"
    "148964-pri-kakom-uslovii-kazakhstantsy-avtomaticheski-lishaiutsia-grazhdanstva.html",
    B,
)
EMBASSY = Source("Babel.ua, 22 September 2022; Jerusalem Post, article 717865", "https://babel.ua", B)

REGISTERED = Source(
    "Kazinform, 22 November 2025 and 15 January 2026; infozakon.kz for 2018",
    "https://kaz.inform.kz",
    B,
)

LAW = Law(
    "kz.practice",
    KZ,
    kind="practice",
    title="Reported practice of the authorities of Kazakhstan",
    short="Practice of Kazakhstan",
    force=in_force("2020"),
    source=COURTS,
)

FIGHTS: dict[str, Any] = {"fights": "RU", "on": "2024-06-10", "in": "UA", "form": "contract"}


NATIVE: dict[str, Any] = {"born": "1990-04-02", "nationalities": {"KZ": "birth", "RU": "never", "others": "none"}}


def naturalised(on: str, *events: dict[str, Any]) -> dict[str, Any]:
    """A Kazakh from birth who became Russian on a day, and what happened to him besides."""
    claims = {"KZ": "birth", "RU": {"by": "naturalisation", "on": on}, "others": "none"}
    return {"born": "1990-04-02", "nationalities": claims, "events": list(events)}


#: The last time another nationality was acquired; the day before it tells whether Kazakh citizenship was held then.
ACQUISITION = subject.did("acquires", not_state=KZ)

LAW.provision(
    "officials on automatic loss",
    name="automatic-loss",
    says="Police, border and prosecution officials say that citizenship ended on the day of the other nationality.",
    when=[as_of(ACQUISITION.last_day + days(-1), subject.holds(KZ))],
    then=reports(
        KZ,
        "Officials treat citizenship, and the papers, as void from the day the other nationality was acquired.",
        departs_from=["kz.citizenship-1991.21-1-5"],
    ),
    force=in_force("2025"),
    source=POLICE,
    note=(
        "The citizenship law ends citizenship only when the loss is registered. Over 18,000 losses were registered in "
        "the first ten months of 2025; statements to this effect are of 2025 and 2026."
    ),
    cases=[
        no("before such statements", on="2024-12-31", p=naturalised("2024-02-10")),
        unknown("in the year in which they began", on="2025-06-01", p=naturalised("2024-02-10")),
        yes("in 2026", on="2026-02-02", p=naturalised("2024-02-10"), also=["holds(p, KZ)"]),
        no("the day before becoming Russian", on="2026-03-14", p=naturalised("2026-03-15")),
        yes("on becoming Russian", on="2026-03-15", p=naturalised("2026-03-15")),
        unknown("the day is not known", on="2026-06-01", p=naturalised("2026")),
    ],
)

LAW.provision(
    "courts on dual nationals",
    name="convicted-though-russian",
    says="Courts have convicted under Article 172 men who had become Russian citizens.",
    when=[
        subject.did("fights", RU, not_in=KZ).happened,
        subject.did("acquires", RU).happened,
        subject.holds(KZ) | subject.did("loses", KZ).happened,
    ],
    then=reports(KZ, "A Russian passport has not protected against conviction for fighting abroad."),
    force=in_force("2025-10"),
    source=Source(
        "Radio Svoboda and Altyn-orda.kz, October 2025, on a judgment of a court in Almaty",
        "https://www.svoboda.org/a/v-kazahstane-otpravili-v-koloniyu-byvshego-nayomnika-chvk-vagner-/33555191.html",
        B,
    ),
    note=(
        "A court in Almaty sentenced in early October 2025 a man who fought for a private company from November 2022 "
        "to October 2024 and became Russian in 2023 without giving Kazakh citizenship up: five years, the least that "
        "Article 172 has. A deputy told parliament of others in March 2026 and named a man sentenced in February 2026 "
        "to six years. Whether a loss of Kazakh citizenship had been registered is not reported; if none had, the "
        "judgments agree with the text and contradict the officials who speak of automatic loss."
    ),
    cases=[
        no("before the reports", on="2025-09-30", p=naturalised("2024-02-10", FIGHTS)),
        unknown("in the month of the report", on="2025-10-10", p=naturalised("2024-02-10", FIGHTS)),
        yes("after it", on="2025-10-31", p=naturalised("2024-02-10", FIGHTS)),
        no("never became Russian", on="2026-04-01", p=NATIVE | {"events": [FIGHTS]}),
        unknown(
            "it is not known whether he fought",
            on="2026-04-01",
            p=naturalised("2024-02-10", FIGHTS | {"happened": "unknown"}),
        ),
    ],
)

LAW.provision(
    "courts on private companies",
    name="private-companies",
    says="Courts convict members of private companies under Article 172 like soldiers under contract.",
    when=[
        subject.holds(KZ),
        subject.did("fights", RU, not_in=KZ, form="private company").happened
        | subject.did("signs contract", RU, with_="private company").happened,
    ],
    then=reports(
        KZ,
        "Fighters of private companies are treated as participants (Article 172), rarely as mercenaries.",
        departs_from=["kz.criminal-code-2014.170-3"],
    ),
    force=in_force("2025-12"),
    note="Press analysis of judgments, December 2025. A press count for 2025: 709 cases under 172, 28 under 170.",
    cases=[
        no("before the report", on="2025-11-30", p=naturalised("2024-02-10", FIGHTS | {"form": "private company"})),
        unknown("in its month", on="2025-12-15", p=naturalised("2024-02-10", FIGHTS | {"form": "private company"})),
        yes("after it", on="2026-01-01", p=naturalised("2024-02-10", FIGHTS | {"form": "private company"})),
        yes(
            "signed with a private company",
            on="2026-01-01",
            p=naturalised("2024-02-10", {"signs contract": "RU", "on": "2022-11-01", "with": "private company"}),
        ),
        no("served in the army", on="2026-01-01", p=naturalised("2024-02-10", FIGHTS)),
        unknown("the form is not known", on="2026-01-01", p=naturalised("2024-02-10", FIGHTS | {"form": "unknown"})),
    ],
)

LAW.provision(
    "embassy in Moscow, 21 September 2022",
    name="embassy-2022",
    says="The embassy in Moscow warned citizens that taking part in hostilities abroad is a crime (Article 172).",
    when=[subject.holds(KZ)],
    then=reports(KZ, "Citizens were warned that fighting abroad is punished with five to nine years."),
    force=in_force("2022-09-21"),
    source=EMBASSY,
    note="Repeated by the foreign ministry (24 April 2023), prosecutors (June 2023) and the security committee (2026).",
    cases=[
        no("the day before", on="2022-09-20", p=NATIVE),
        yes("the day of the warning", on="2022-09-21", p=NATIVE),
        no("not a citizen", on="2022-09-21", p={"born": "1990-04-02", "nationalities": {"KZ": "never"}}),
        unknown(
            "it is not known whether he is a citizen",
            on="2022-09-21",
            p={"born": "1990-04-02", "nationalities": {"KZ": "unknown"}},
        ),
    ],
)

REPORTS: dict[str, Any] = {"notifies": "KZ", "on": "2024-03-01", "of": "RU"}
REPORTING = ("kz.citizenship-1991.21-2", "kz.citizenship-1991.21-2-three-days")

LAW.provision(
    "registered losses",
    name="registered-losses",
    says="Losses are registered by the thousand, also on notice from abroad and without the person's knowledge.",
    when=[subject.holds(KZ), subject.under("kz.citizenship-1991.21-1-5")],
    then=reports(KZ, "Over 16,000 losses were registered in ten months of 2024, over 18,000 in those of 2025."),
    force=in_force("2024-10/2024-12"),
    source=REGISTERED,
    cases=[
        no("before the figures", on="2024-09-30", p=naturalised("2024-02-10")),
        unknown("in the months in which they came out", on="2024-11-15", p=naturalised("2024-02-10")),
        yes("a citizen who became Russian", on="2025-06-01", p=naturalised("2024-02-10")),
        no("no other nationality", on="2025-06-01", p=NATIVE),
        no("the day before becoming Russian", on="2025-02-09", p=naturalised("2025-02-10")),
        unknown("the day is not known", on="2025-06-01", p=naturalised("2025")),
    ],
)
LAW.provision(
    "fines and expulsions",
    name="fines",
    says="Several hundred people a year are fined for not having reported another nationality; some are expelled.",
    when=[subject.did("breaches", KZ, provision=REPORTING).happened],
    then=reports(KZ, "Several hundred people a year are penalised for not having reported another nationality."),
    source=REGISTERED,
    note=(
        "Over 600 were penalised in 2018, about 500 in ten months of 2024, over 600 in those of 2025; eleven were "
        "expelled from East Kazakhstan in 2025. At the border 1,190 cases were found in 2024. In Akmola a dual "
        "national found in April 2022 was fined and expelled by a court (koksheinform.kz). Whether the loss had been "
        "registered before is not reported; if it had not, the expulsion of a citizen was against the Constitution."
    ),
    cases=[
        no("the last day of the term", on="2024-03-11", p=naturalised("2024-02-10")),
        yes("the day after", on="2024-03-12", p=naturalised("2024-02-10")),
        no(
            "reported", on="2024-03-12", p=naturalised("2024-02-10", {"notifies": "KZ", "on": "2024-03-01", "of": "RU"})
        ),
        unknown("the day is not known", on="2025-06-01", p=naturalised("2025-04/2025-05")),
    ],
)
LAW.provision(
    "courts on private companies, Article 172",
    name="172-figures",
    says="Prosecutions for fighting abroad have multiplied; courts convict whatever the form of service.",
    when=[subject.under("kz.criminal-code-2014.172")],
    then=reports(
        KZ, "Cases under Article 172: 23 in 2023, 36 in 2024, 141 in 2025 by a deputy's count, with 26 convictions."
    ),
    force=in_force("2026-03"),
    note=(
        "Another count has 709 cases in 2025. Sentences of five years (Atyrau) and six years (Kyzylzhar) are reported."
    ),
    cases=[
        no("before the report", on="2026-02-28", p=naturalised("2024-02-10", FIGHTS)),
        unknown("in its month", on="2026-03-10", p=naturalised("2024-02-10", FIGHTS)),
        yes("a fighter", on="2026-04-01", p=naturalised("2024-02-10", FIGHTS)),
        no("has not fought", on="2026-04-01", p=naturalised("2024-02-10")),
        unknown("not known", on="2026-04-01", p=naturalised("2024-02-10", FIGHTS | {"happened": "unknown"})),
    ],
)

SOVIET: dict[str, Any] = {
    "born": "1962-05-01",
    "residence": "KZ",
    "soviet_passport": True,
    "nationalities": {"KZ": "unknown", "others": "none"},
}

LAW.provision(
    "determination of statelessness, since 2020",
    name="determination-2020",
    says="Interior authorities determine the status of people without papers; who has none is registered as stateless.",
    when=[subject.has("soviet_passport"), subject.resides_in(KZ)],
    then=reports(
        KZ, "Whoever has no papers but a Soviet passport can have the status determined, as a citizen or as stateless."
    ),
    force=in_force("2020"),
    source=Source(
        "Nationality for All, Kazakhstan, state of 14 February 2024",
        "https://seap.nationalityforall.org/region/regional-overview/central-asia/kazakhstan",
        B,
    ),
    note="Who lived in Kazakhstan on 1 March 1992 is a citizen by law, with papers or without (Article 3(1)).",
    cases=[
        no("before the procedure", on="2019-12-31", p=SOVIET),
        unknown("in its first year", on="2020-06-01", p=SOVIET),
        yes("after it", on="2020-12-31", p=SOVIET),
        no("has other papers", on="2021-01-01", p=SOVIET | {"soviet_passport": False}),
        unknown("the papers are not known", on="2021-01-01", p=SOVIET | {"soviet_passport": "unknown"}),
    ],
)
