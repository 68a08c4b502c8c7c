"""Law of Tajikistan of 18 December 2019 No 1652 on amnesty and the legalisation of foreigners and the stateless.

Passed by the lower chamber on 11 December 2019 (No 1535), registered on 19 December 2019. It is for people of the
States of the former Soviet Union who lived in Tajikistan without papers: they are released from liability for the way
they stayed and crossed the border, and get a permit of permanent residence. Article 1 was read in English; the day on
which the law took effect and the one on which it ended were not. The United Nations refugee agency says that the
stateless among them may become citizens afterwards.
"""

from typing import Any

from denizen.language.enacting import BY_DECISION, A, B, Law, acquires, empowers, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, RU, TJ, UZ
from denizen.language.words import Condition, any_of, date, event, person, some, subject

LAW = Law(
    "tj.amnesty-2019",
    TJ,
    title=(
        "Law of Tajikistan of 18 December 2019 No 1652 on amnesty in connection with the legalisation of foreigners "
        "and stateless persons who stay unlawfully"
    ),
    short="Amnesty Law of Tajikistan 2019",
    force=in_force("2019-12-18/2020-01-31", until="2022-01-01/.."),
    source=Source("CIS-Legislation, Law No 1652, Art 1", "https://cis-legislation.com/document.fwx?rgn=121582", A),
)
UNHCR = Source(
    "UNHCR, Tajikistan, joint strategy on statelessness", "https://www.unhcr.org/ibelong/tajikistan-joint-strategy/", B
)

parent = person("parent")
SOVIET = subject.has("soviet_citizen") | any_of(*(subject.holds(state) for state in (UZ, KG, KZ, RU)))
UNLAWFUL: list[Condition] = [
    ~subject.holds(TJ),
    subject.resides_in(TJ),
    subject.fact("stay").among("none"),
    SOVIET,
]
PROSECUTED = subject.did("is charged", TJ).happened

#: She came to marry before the borders were watched, and lost her papers.
WIFE: dict[str, Any] = {
    "born": "1976-04-01",
    "birthplace": "UZ",
    "residence": "TJ",
    "stay": "none",
    "soviet_citizen": True,
    "nationalities": {"TJ": "never", "UZ": "never", "others": "none"},
}
AFGHAN: dict[str, Any] = WIFE | {
    "birthplace": "AF",
    "soviet_citizen": False,
    "nationalities": {"TJ": "never", "UZ": "never", "KG": "never", "KZ": "never", "RU": "never", "AF": "birth"},
}
CHARGED: dict[str, Any] = {"events": [{"is charged": "TJ", "on": "2020-05-01", "article": "307"}]}
SPAN = "as it took effect"

LAW.provision(
    "Art 1, legalisation",
    name="legalisation",
    says=(
        "Foreigners of the States of the former Soviet Union and the stateless who stay unlawfully may register and "
        "get a permit of permanent residence."
    ),
    when=UNLAWFUL,
    unless=[PROSECUTED],
    then=empowers(
        TJ, "register and get a permit of permanent residence", exercised_by=event("obtains residence right", TJ)
    ),
    note="By what officials said it is not for people who are prosecuted, nor for members of banned groups.",
    cases=[
        no("the day before it was signed", on="2019-12-17", p=WIFE),
        unknown(SPAN, on="2020-01-10", p=WIFE),
        yes("a woman from Uzbekistan without papers", on="2020-01-31", p=WIFE),
        yes("an Uzbek citizen", on="2020-06-01", p=WIFE | {"nationalities": {"TJ": "never", "UZ": "birth"}}),
        no("an Afghan", on="2020-06-01", p=AFGHAN),
        no("has a permit", on="2020-06-01", p=WIFE | {"stay": "permanent permit"}),
        no("prosecuted", on="2020-06-01", p=WIFE | CHARGED),
        yes("the last sure day", on="2021-12-31", p=WIFE),
        unknown("whether it still applied was not read", on="2022-01-01", p=WIFE),
        unknown("how she stays was not asked", on="2020-06-01", p=WIFE | {"stay": "unknown"}),
    ],
)
LAW.provision(
    "Art 1, amnesty",
    name="amnesty",
    says="They are released from administrative and criminal liability for the way they stayed and crossed the border.",
    when=UNLAWFUL,
    unless=[PROSECUTED],
    then=protects(TJ, "No liability for unlawful stay and border crossing. Those who gave shelter are released too."),
    cases=[
        no("the day before it was signed", on="2019-12-17", p=WIFE),
        unknown(SPAN, on="2020-01-10", p=WIFE),
        yes("a woman from Uzbekistan without papers", on="2020-01-31", p=WIFE),
        no("an Afghan", on="2020-06-01", p=AFGHAN),
        yes("the last sure day", on="2021-12-31", p=WIFE),
        unknown("whether it still applied was not read", on="2022-01-01", p=WIFE),
    ],
)

LEGALISED: dict[str, Any] = WIFE | {
    "stay": [{"value": "none", "until": "2020-03-01"}, {"value": "permanent permit", "from": "2020-03-01"}],
    "events": [
        {"obtains residence right": "TJ", "on": "2020-03-01"},
        {"applies for citizenship": "TJ", "on": "2020-09-01"},
    ],
}


def permitted(on: str, applied: str = "2020-09-01") -> dict[str, Any]:
    events = [{"obtains residence right": "TJ", "on": on}, {"applies for citizenship": "TJ", "on": applied}]
    return WIFE | {"stay": "permanent permit", "events": events}


PERMITTED: dict[str, Any] = LEGALISED | {"events": [{"obtains residence right": "TJ", "on": "2020-03-01"}]}
STATELESS_PARENT: dict[str, Any] = permitted("2020-03-01") | {"born": "1970-04-01"}
CHILD: dict[str, Any] = permitted("2020-03-01") | {"born": "2004-04-01", "soviet_citizen": False, "parents": ["mother"]}

#: Stateless, with the permit, and a Soviet citizen or the child of one.
MAY_BECOME_CITIZENS: list[Condition] = [
    ~subject.holds(TJ),
    ~subject.holds_another(TJ),
    subject.resides_in(TJ),
    subject.did("obtains residence right", TJ).since(date("2019-12-18")),
    subject.has("soviet_citizen") | some("parent", parent, parent.has("soviet_citizen")),
]

LAW.provision(
    "citizenship afterwards, application",
    name="citizenship-application",
    says="Stateless people who have got the permit may apply for citizenship without waiting for five years.",
    when=MAY_BECOME_CITIZENS,
    unless=[PROSECUTED],
    then=empowers(TJ, "apply for citizenship", exercised_by=event("applies for citizenship", TJ)),
    source=UNHCR,
    note="The agency names the opportunity, not the article.",
    cases=[
        no("the day before the permit", on="2020-02-29", p=PERMITTED),
        yes("on the day of the permit", on="2020-03-01", p=PERMITTED),
        no("a permit of the day before the law", on="2020-09-01", p=permitted("2019-12-17", "2025-01-01")),
        yes("a permit of its first day", on="2020-09-01", p=permitted("2019-12-18", "2025-01-01")),
        no("the day before the law", on="2019-12-17", p=permitted("2019-12-17", "2025-01-01")),
        unknown("as it takes effect", on="2020-01-10", p=permitted("2019-12-18", "2025-01-01")),
        yes("on the last sure day", on="2021-12-31", p=PERMITTED),
        unknown("later", on="2022-01-01", p=PERMITTED),
        no("prosecuted", on="2020-09-01", p=PERMITTED | {"events": [*PERMITTED["events"], *CHARGED["events"]]}),
    ],
)
LAW.provision(
    "citizenship afterwards",
    name="citizenship",
    says=(
        "Stateless people who were Soviet citizens, and their children, may become citizens once they have the permit; "
        "five years of residence are not asked."
    ),
    on=event("applies for citizenship", TJ),
    when=MAY_BECOME_CITIZENS,
    unless=[PROSECUTED],
    then=acquires(TJ, title="naturalisation"),
    by=BY_DECISION,
    as_long_as=~subject.holds(TJ),
    mode="A23",
    source=UNHCR,
    note=(
        "The agency names the opportunity, not the article. That five years are not asked is an inference from that. "
        "Of 46,529 people registered from 2014 to 2019 the citizenship of 40,307 was confirmed."
    ),
    cases=[
        no("the day before she applied", on="2020-08-31", p=LEGALISED),
        yes("applies with the permit", on="2020-09-01", p=LEGALISED, also=["not holds(p, TJ)"]),
        no("a permit of the day before", on="2020-09-01", p=permitted("2019-12-17")),
        yes("a permit of the first day", on="2020-09-01", p=permitted("2019-12-18")),
        yes("her child", on="2020-09-01", p=CHILD, mother=STATELESS_PARENT),
        no("never Soviet", on="2020-09-01", p=CHILD, mother=STATELESS_PARENT | {"soviet_citizen": False}),
        no("an Uzbek citizen", on="2020-09-01", p=LEGALISED | {"nationalities": {"TJ": "never", "UZ": "birth"}}),
        no("applied before the law", on="2020-06-01", p=permitted("2019-12-10", "2019-12-17")),
        unknown("applied as it took effect", on="2020-06-01", p=permitted("2019-12-20", "2020-01-10")),
        yes("applied after that", on="2020-06-01", p=permitted("2019-12-20", "2020-01-31")),
        yes("applied on the last sure day", on="2021-12-31", p=permitted("2020-03-01", "2021-12-31")),
        unknown("applied later", on="2023-06-01", p=permitted("2020-03-01", "2022-01-01")),
    ],
)
LAW.gap(
    "Arts 2 and following",
    says="Procedure, papers, terms, whom the law leaves out, and how long it lasts.",
    because="Article 1 alone was read.",
    taints=["tj.amnesty-2019.legalisation", "tj.amnesty-2019.amnesty", "tj.amnesty-2019.citizenship"],
)
