"""European Convention on Human Rights, Rome, 4 November 1950.

In force from 3 September 1953. Russia was bound from 5 May 1998; it left the Council of Europe on 16 March 2022 and
ceased to be a party on 16 September 2022. The Court may still judge acts up to and including that day. The other four
States never were parties.
"""

from denizen.language.enacting import B, C, Law, empowers, invokes, no, protects, reach, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import binds, event, event_day, event_field, months, now, subject
from denizen.rulebook.intl.losses import AGAINST_THE_WILL, CONVICTED, NEVER_SWORN, annulled, russian

LAW = Law(
    "intl.echr-1950",
    "INTL",
    kind="treaty",
    title="European Convention on Human Rights of 4 November 1950",
    short="ECHR",
    force=in_force("1953-09-03"),
    source=Source(
        "Cases on loss of nationality: Usmanov v Russia (2020) and others", "https://laweuro.com/?p=13642", B
    ),
)

RUSSIAN_LOSS = event("loses", RU, manner=AGAINST_THE_WILL)


PERHAPS_SWORN = NEVER_SWORN | {
    "events": [*NEVER_SWORN["events"], {"takes oath": "RU", "on": "2024-11-22", "happened": "unknown"}]
}


HELD: dict[str, object] = {
    "born": "1962-01-01",
    "nationalities": {"UZ": "never", "RU": "never", "others": "none"},
    "events": [
        {"is to be removed": "RU", "on": "2011-07-19", "to": "UZ", "as": "expulsion"},
        {"is detained": "RU", "on": "2011-07-19"},
    ],
}
VOIDED = {"has the passport voided": "RU", "on": "2010-09-07"}


def undone(on: str, **more: str) -> dict[str, object]:
    return russian(CONVICTED, annulled(on, **more))


LAW.provision(
    "Art 8",
    says=(
        "Loss of nationality touches private life: its consequences are weighed, and it must rest on clear law, "
        "fair procedure, full review and diligence."
    ),
    on=RUSSIAN_LOSS,
    then=invokes(RU, "echr-1950", "No arbitrary loss of nationality with grave consequences for private life."),
    cases=[
        no("the day before the decision", on="2020-01-31", p=undone("2020-02-01")),
        yes("the admission is undone", on="2020-02-01", p=undone("2020-02-01"), also=["not holds(p, RU)"]),
        unknown(
            "whether there was a decision is not known", on="2020-02-01", p=undone("2020-02-01", happened="unknown")
        ),
    ],
)

LAW.provision(
    "Art 8, nationality found never to have been acquired",
    name="8-void",
    says=(
        "Finding a passport void after years touches private life as a loss does: the State answers for its errors, "
        "must act with diligence, and may not leave the holder without papers."
    ),
    on=event("loses", RU, manner="void"),
    then=invokes(RU, "echr-1950", "No finding that a person never was a citizen without diligence and a way out."),
    source=Source(
        "Statelessness case-law database, on the cases against Russia and others",
        "https://caselaw.statelessness.eu/caselaw/ecthr-ramadan-v-malta",
        B,
    ),
    note="Alpeyeva and Dzhalagoniya v Russia (2018). After 16 September 2022 it is an argument only.",
    cases=[
        no("the day before", on="2024-11-22", p=NEVER_SWORN),
        yes("the oath not taken by the last day", on="2024-11-23", p=NEVER_SWORN, also=["not holds(p, RU)"]),
        no("undone by decision", on="2020-02-01", p=undone("2020-02-01")),
        unknown("whether the oath was taken is not known", on="2024-11-23", p=PERHAPS_SWORN),
    ],
)
LAW.provision(
    "Art 8, passport taken away",
    name="8-passport",
    says=(
        "Taking a passport from somebody who had it for years touches private life even before anything is decided on "
        "nationality: it must be lawful, not arbitrary, and open to review."
    ),
    on=event("has the passport voided", RU),
    then=invokes(RU, "echr-1950", "No passport taken as issued by mistake without diligence and a way out."),
    source=Source("European Court, Alpeyeva and Dzhalagoniya v Russia, summary", "https://laweuro.com/?p=7490", B),
    note="So also Sharipov v Russia (2022). Acts after 16 September 2022 are outside the Court's reach.",
    cases=[
        no("the day before", on="2010-09-06", p=russian(VOIDED)),
        yes("the passport is not renewed", on="2010-09-07", p=russian(VOIDED)),
        no("nothing of the kind", on="2010-09-07", p=russian()),
        unknown("whether it happened is not known", on="2010-09-07", p=russian(VOIDED | {"happened": "unknown"})),
    ],
)
LAW.provision(
    "Art 5(1)(f)",
    name="5-1-f",
    says=(
        "Nobody is held so as to be removed when no State will take the person: detention ends once removal is no real "
        "prospect, a court reviews it, and the stateless are not held again for the same cause."
    ),
    when=[
        ~subject.holds(RU),
        ~subject.holds_another(RU),
        subject.did("is to be removed", RU).happened,
        subject.did("is detained", RU).happened,
    ],
    then=invokes(RU, "echr-1950", "No detention of a stateless person whom no State will take."),
    source=Source(
        "ADC Memorial, on Kim v Russia (44260/13, 17 July 2014)",
        "https://adcmemorial.org/en/news/constitutional-court-to-consider-case-of-noe-mskhiladze/",
        B,
    ),
    note="Conditions of detention fall under Article 3. The end of a detention is not among the events.",
    cases=[
        no("the day before", on="2011-07-18", p=HELD),
        yes("held so as to be expelled", on="2011-07-19", p=HELD),
        no("a citizen of Kazakhstan", on="2011-07-19", p=HELD | {"nationalities": {"KZ": "birth", "RU": "never"}}),
        unknown(
            "other nationalities were not asked about", on="2011-07-19", p=HELD | {"nationalities": {"RU": "never"}}
        ),
    ],
)
LAW.provision(
    "Art 58(2)",
    says="Acts up to and including 16 September 2022 can still be judged by the European Court, later ones cannot.",
    on=RUSSIAN_LOSS,
    when=[binds("echr-1950", RU)],
    then=protects(RU, "The European Court has jurisdiction over this loss if the complaint was in time."),
    source=Source("Resolution CM/Res(2022)3", "https://rm.coe.int/0900001680a91beb", B),
    note=(
        "The term is four months from the final domestic decision. Russia executes no judgment that became final "
        "after 15 March 2022."
    ),
    cases=[
        yes("decided on 16 September 2022", on="2022-10-01", p=undone("2022-09-16")),
        no("decided on 17 September 2022", on="2022-10-01", p=undone("2022-09-17")),
        unknown("decided in September 2022", on="2022-10-01", p=undone("2022-09")),
    ],
)


def final(on: str, lost: str = "2022-08-01", **more: str) -> dict[str, object]:
    """The last decision of the Russian courts on an annulment."""
    return russian(CONVICTED, annulled(lost), {"exhausts remedies": "RU", "on": on, **more})


LAW.provision(
    "Arts 34 and 35",
    name="35",
    says=(
        "Whoever lost Russian nationality by an act up to 16 September 2022 may complain to the Court within four "
        "months of the last domestic decision."
    ),
    on=event("exhausts remedies", RU),
    when=[subject.did("loses", RU, manner=AGAINST_THE_WILL).day < "2022-09-17"],
    as_long_as=now <= event_day + months(4),
    covers=reach(since="2022-02-01"),
    then=empowers(
        RU,
        "complain to the European Court of Human Rights",
        exercised_by=event("complains abroad", RU, body="ECtHR"),
    ),
    source=Source("Resolution of the Court of 22 March 2022", "https://rm.coe.int/0912594880262d57", B),
    note=(
        "The term was six months until 1 February 2022. Of a situation that goes on, only the part up to 16 September "
        "2022 counts. An act of 2021 that was litigated until 2024 still counts."
    ),
    cases=[
        no("the day before the last decision", on="2024-03-09", p=final("2024-03-10")),
        yes("litigated until 2024", on="2024-03-10", p=final("2024-03-10")),
        yes("the last day of the four months", on="2024-07-10", p=final("2024-03-10")),
        no("the day after", on="2024-07-11", p=final("2024-03-10")),
        yes("lost on 16 September 2022", on="2024-03-10", p=final("2024-03-10", "2022-09-16")),
        no("lost on 17 September 2022", on="2024-03-10", p=final("2024-03-10", "2022-09-17")),
        no("the last decision on the eve of the new term", on="2022-02-01", p=final("2022-01-31", "2020-02-01")),
        yes("the last decision on its first day", on="2022-02-01", p=final("2022-02-01", "2020-02-01")),
        unknown(
            "whether it was the last decision is not known", on="2024-03-10", p=final("2024-03-10", happened="unknown")
        ),
    ],
)


def objector(on: str, *, alternative: bool = False) -> dict[str, object]:
    return russian({"objects on conscience": "RU", "on": on, "alternative": alternative})


LAW.provision(
    "Art 9",
    says="Punishing a genuine objector where no civilian service is open breaks freedom of conscience.",
    on=event("objects on conscience", RU),
    when=[event_field("alternative").among(False)],
    then=invokes(RU, "echr-1950", "No punishment of a genuine objector without a civilian alternative."),
    grade=C,
    note="Bayatyan v Armenia (2011); of reservists too, Kanatli v Türkiye (2024). Service as such is no forced labour.",
    cases=[
        no("the day before the declaration", on="2022-08-31", p=objector("2022-09-01")),
        yes("no alternative is open", on="2022-09-01", p=objector("2022-09-01")),
        no("an alternative is open", on="2022-09-01", p=objector("2022-09-01", alternative=True)),
        unknown(
            "whether an alternative is open is not told",
            on="2022-09-01",
            p=russian({"objects on conscience": "RU", "on": "2022-09-01"}),
        ),
    ],
)
LAW.gap(
    "Art 8, expulsion",
    says="Expulsion after the loss is weighed on its own, against family life.",
    because="It asks for a weighing of the whole life of a person, which is argued, not computed.",
)
LAW.gap(
    "Art 46",
    says="Russia executes no judgment that became final after 15 March 2022 (Laws 180-FZ and 183-FZ).",
    because=(
        "What a judgment brings inside Russia is not a status of a person here; one final earlier than that can still "
        "reopen a case, a later one is a responsibility between States."
    ),
)
