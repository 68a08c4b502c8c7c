"""European Convention on Human Rights, Rome, 4 November 1950.

In force from 3 September 1953. Russia was bound from 5 May 1998; it left the Council of Europe on 16 March 2022 and
ceased to be a party on 16 September 2022. The Court may still judge acts up to and including that day. The other four
States never were parties. Of other States the table of parties has those whose nationals stand most often in cases with
these five; a loss under their law is not computed, so that a decision of theirs is what sets the standard off. The
Protocols on movement and expulsion have modules of their own; Articles 3 to 5 stand in echr_1950_liberty, the complaint
to the Court in echr_1950_complaint.
"""

from denizen.language.enacting import B, C, invokes, no, protects, unknown, yes
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import binds, event, event_field, person, some, subject
from denizen.rulebook.intl.echr_1950_complaint import LAW
from denizen.rulebook.intl.echr_1950_liberty import OF_A_MEMBER
from denizen.rulebook.intl.losses import (
    AGAINST_THE_WILL,
    CONVICTED,
    NEVER_SWORN,
    annulled,
    removed,
    russian,
    settled_in_a_party,
    with_a_family_in_a_party,
)

__all__ = ["LAW"]

RUSSIAN_LOSS = event("loses", RU, manner=AGAINST_THE_WILL)

relative = person("relative")
SETTLED = subject.resides_in(RU)
WITH_A_FAMILY_IN_RUSSIA = some("spouse", relative, relative.resides_in(RU)) | some(
    "child", relative, relative.resides_in(RU) & (relative.age < 18)
)


PERHAPS_SWORN = NEVER_SWORN | {
    "events": [*NEVER_SWORN["events"], {"takes oath": "RU", "on": "2024-11-22", "happened": "unknown"}]
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
SENT_AWAY = russian(CONVICTED, annulled("2020-02-01"), removed("RU", "KG", "2020-06-01", **{"as": "expulsion"}))
STRANGER = SENT_AWAY | {"residence": "KG"}
WIFE = {"born": "1990-05-01", "residence": "RU", "nationalities": {"RU": "birth", "others": "none"}}
SMALL = {"born": "2010-06-01", "residence": "RU", "parents": ["p"]}

LAW.provision(
    "Art 8, removal",
    name="8-removal",
    says=(
        "Sending away a person who is settled in the State, or whose spouse or child lives there, is weighed against "
        "private and family life, whatever became of the nationality."
    ),
    on=event("is to be removed", RU),
    when=[SETTLED | WITH_A_FAMILY_IN_RUSSIA],
    then=invokes(RU, "echr-1950", "No removal that does not weigh private and family life against its reasons."),
    note=(
        "Usmanov v Russia (2020): expulsion with a ban of 35 years after the annulment, wife and four children in "
        "Russia, no offence. For acts after 16 September 2022 it is an argument only; Articles 17 and 23 of the "
        "Covenant remain."
    ),
    cases=[
        no("the day before the decision", on="2020-05-31", p=SENT_AWAY),
        yes("settled in Russia", on="2020-06-01", p=SENT_AWAY),
        no("neither settled there nor with a family there", on="2020-06-01", p=STRANGER),
        yes(
            "a wife in Russia",
            on="2020-06-01",
            p=STRANGER | {"spouse": {"id": "wife", "from": "2012-01-01"}},
            wife=WIFE,
        ),
        yes("a child in Russia, the day before 18", on="2020-06-01", p=STRANGER, child=SMALL | {"born": "2002-06-02"}),
        no("the child is 18", on="2020-06-01", p=STRANGER, child=SMALL | {"born": "2002-06-01"}),
        unknown("where the person lives is not known", on="2020-06-01", p=STRANGER | {"residence": "unknown"}),
    ],
)

#: Born in Georgia, in Latvia since 1984, a national of neither, with a daughter who lives there.
IN_LATVIA: dict[str, object] = {
    "born": "1958-01-01",
    "residence": "LV",
    "nationalities": {"LV": "never", "others": "none"},
    "events": [removed("LV", "GE", "1999-05-05", **{"as": "expulsion"})],
}
FAR_FROM_LATVIA = IN_LATVIA | {"residence": "GE"}
IN_RIGA = {"born": "1984-06-01", "residence": "LV", "parents": ["p"]}

LAW.provision(
    "Art 8, removal by other parties",
    name="8-removal-others",
    says="Another party must weigh in the same way before it sends away who is settled, or has a family, there.",
    on=event("is to be removed", not_state=RU),
    when=[settled_in_a_party("echr-1950") | with_a_family_in_a_party("echr-1950")],
    then=invokes("*", "echr-1950", "No removal that does not weigh private and family life against its reasons."),
    source=Source(
        "Kaftailova v Latvia, Chamber, 22 June 2006 (59643/00), in a collection of judgments",
        "https://archive.org/download/ECHR-ACL2019/ECHR_Dataset.zip",
        B,
    ),
    note=(
        "Former citizens of the Soviet Union who had stayed: a breach in Slivenko v Latvia (2003); Sisojeva and "
        "Kaftailova were struck out by the Grand Chamber once a settled status was offered (2007)."
    ),
    cases=[
        no("the day before the decision", on="1999-05-04", p=IN_LATVIA),
        yes("settled in Latvia", on="1999-05-05", p=IN_LATVIA),
        no("neither settled nor with a family there", on="1999-05-05", p=FAR_FROM_LATVIA),
        yes("a daughter of 14 there", on="1999-05-05", p=FAR_FROM_LATVIA, child=IN_RIGA),
        yes("the day before she is 18", on="1999-05-05", p=FAR_FROM_LATVIA, child=IN_RIGA | {"born": "1981-05-06"}),
        no("she is 18", on="1999-05-05", p=FAR_FROM_LATVIA, child=IN_RIGA | {"born": "1981-05-05"}),
        unknown("where the person lives is not known", on="1999-05-05", p=IN_LATVIA | {"residence": "unknown"}),
    ],
)

ANNULS = {"decides": "MT", "on": "2007-07-31", "about": "annulment"}


def maltese(**more: str) -> dict[str, object]:
    """An Egyptian whom Malta made its national, and unmade."""
    claims = {"EG": "birth", "MT": {"by": "naturalisation", "on": "1994-01-01"}, "others": "none"}
    return {"born": "1964-01-01", "nationalities": claims, "events": [ANNULS | more]}


LAW.provision(
    "Art 8, decisions of other parties",
    name="8-others",
    says="The same standard measures a decision on loss or annulment of nationality by another party.",
    on=event("decides", not_state=RU, about=("loss", "annulment")),
    when=[OF_A_MEMBER],
    then=invokes("*", "echr-1950", "No arbitrary loss of nationality with grave consequences for private life."),
    source=Source(
        "Statelessness case-law database, on Ramadan v Malta (2016)",
        "https://caselaw.statelessness.eu/caselaw/ecthr-ramadan-v-malta",
        B,
    ),
    note=(
        "No breach: Ramadan v Malta (2016), fraud; K2 v United Kingdom (2017), Ghoumid v France (2020) and Johansen v "
        "Denmark (2022), terrorism. Breach: Kurić v Slovenia (2012), Ahmadov v Azerbaijan (2020), Emin Huseynov v "
        "Azerbaijan No 2 (2023). There is no right to be granted a nationality (Petropavlovskis v Latvia, 2015), but a "
        "stateless person must have a way to a settled status (Hoti v Croatia, 2018)."
    ),
    cases=[
        no("the day before the decision", on="2007-07-30", p=maltese()),
        yes("annulled by Malta", on="2007-07-31", p=maltese()),
        no("by Kazakhstan, no party", on="2007-07-31", p=maltese(decides="KZ")),
        unknown(
            "whether there was a decision is not known",
            on="2007-07-31",
            p=maltese(happened="unknown"),
        ),
    ],
)
LIVES_THERE = {"is resident at incorporation": "RU", "on": "2014-03-18", "territory": "Crimea"}
CRIMEAN = {
    "born": "1980-05-05",
    "residence": "UA",
    "nationalities": {"UA": "birth", "RU": {"by": "recognition", "on": "2014-03-18"}, "others": "none"},
    "events": [LIVES_THERE],
}

LAW.provision(
    "Art 8, nationality imposed",
    name="8-imposed",
    says="A nationality given to all inhabitants of a territory touches private life if it cannot really be declined.",
    on=event("is resident at incorporation", RU),
    when=[~subject.holds(RU)],
    then=invokes(RU, "echr-1950", "No nationality imposed on inhabitants without a real way to decline it."),
    source=Source(
        "Ukraine v Russia (re Crimea), Grand Chamber, 25 June 2024 (20958/14 and 38334/18)",
        "https://beta.bailii.org/eu/cases/ECHR/2024/569.html",
        C,
    ),
    note=(
        "The beginning of the judgment was read; that it found the way to decline no real one is general knowledge. "
        "For the four territories taken in on 30 September 2022 it is an argument only."
    ),
    cases=[
        no("the day before", on="2014-03-17", p=CRIMEAN),
        yes("lives in Crimea when Russia takes it in", on="2014-03-18", p=CRIMEAN),
        no("Russian before", on="2014-03-18", p=CRIMEAN | {"nationalities": {"RU": "birth", "others": "none"}}),
        no("lives in Kyiv", on="2014-03-18", p=CRIMEAN | {"events": []}),
        unknown(
            "whether he lived there is not known",
            on="2014-03-18",
            p=CRIMEAN | {"events": [LIVES_THERE | {"happened": "unknown"}]},
        ),
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


def objector(on: str, *, alternative: bool = False) -> dict[str, object]:
    return russian({"objects on conscience": "RU", "on": on, "alternative": alternative})


LAW.provision(
    "Art 9",
    says="Punishing a genuine objector where no civilian service is open breaks freedom of conscience.",
    on=event("objects on conscience"),
    when=[OF_A_MEMBER, event_field("alternative").among(False)],
    then=invokes("*", "echr-1950", "No punishment of a genuine objector without a civilian alternative."),
    source=Source(
        "Dyagilev v Russia, judgment of 10 March 2020 (49972/16), with the case-law since Bayatyan",
        "https://www.nomokanon.de/public/urteile/egmr200310.htm",
        B,
    ),
    note=(
        "Bayatyan v Armenia (2011); Savda v Turkey (2012) and Adyan v Armenia (2017), where there was no truly "
        "civilian service; of reservists too, Kanatli v Türkiye (2024). Where a fair procedure is open, a request may "
        "be refused to whoever does not show how serious the conviction is (Dyagilev v Russia: no breach). Punishing "
        "the same refusal again and again is degrading (Ülke v Turkey, 2006). Service as such is no forced labour."
    ),
    cases=[
        no("the day before the declaration", on="2022-08-31", p=objector("2022-09-01")),
        yes("no alternative is open", on="2022-09-01", p=objector("2022-09-01")),
        no("an alternative is open", on="2022-09-01", p=objector("2022-09-01", alternative=True)),
        no(
            "towards Kazakhstan, no party",
            on="2022-09-01",
            p=russian({"objects on conscience": "KZ", "on": "2022-09-01", "alternative": False}),
        ),
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
