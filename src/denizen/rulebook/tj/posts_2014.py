"""Laws of Tajikistan of 2014 to 2017 that keep citizens with two nationalities from posts of the State.

The Law on the diplomatic service (December 2014), the Laws on public service and on the bodies of national security
(November 2016), the Law on the police (June 2017), and the Code on Administrative Offences as amended in April 2017.
They were read in the press, not in their texts. Citizens of Russia are no exception, although the treaty recognises
their second citizenship. None of these laws touches citizenship.
"""

from typing import Any

from denizen.language.enacting import B, Law, exposes, fine, forbids, no, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import TJ
from denizen.language.words import event, subject

LAW = Law(
    "tj.posts-2014",
    TJ,
    title="Laws of Tajikistan of 2014 to 2017 on the diplomatic, public, security and police service",
    short="Service Laws of Tajikistan",
    force=in_force("2014-12"),
    source=Source(
        "Eurasianet, Tajikistan wages war on dual-citizenship holders; Sputnik Tajikistan, 7 November 2016",
        "https://eurasianet.org",
        B,
    ),
)

MAN: dict[str, Any] = {"born": "1985-03-01", "nationalities": {"TJ": "birth", "others": "none"}}
DUAL: dict[str, Any] = MAN | {
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2010-02-10"}, "others": "none"}
}
PERHAPS: dict[str, Any] = MAN | {"nationalities": {"TJ": "birth", "RU": "unknown", "others": "none"}}
HAS_TWO = [subject.holds(TJ), subject.holds_another(TJ)]

LAW.provision(
    "diplomatic service, December 2014",
    name="diplomats",
    says="Whoever has another citizenship may not serve as a diplomat.",
    when=HAS_TWO,
    then=forbids(TJ, "serve as a diplomat"),
    cases=[
        no("the month before", on="2014-11-30", p=DUAL),
        unknown("in its month", on="2014-12-15", p=DUAL),
        yes("after it", on="2014-12-31", p=DUAL),
        no("no other citizenship", on="2020-01-01", p=MAN),
        unknown("not known whether Russian", on="2020-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "public service and security bodies, November 2016",
    name="public-service",
    says="Whoever has another citizenship may not serve the State as an official or in its security bodies.",
    when=HAS_TWO,
    then=forbids(
        TJ,
        "serve as an official or in the security bodies",
        broken_by=event("enters service", TJ, body=("administration", "security")),
    ),
    force=in_force("2016-11"),
    note="Dismissals are reported from the National Bank and the prosecution.",
    cases=[
        no("the month before", on="2016-10-31", p=DUAL),
        unknown("in its month", on="2016-11-15", p=DUAL),
        yes("after it", on="2016-11-30", p=DUAL),
        no("no other citizenship", on="2020-01-01", p=MAN),
    ],
)

LAW.provision(
    "police, June 2017",
    name="police",
    says="Whoever has another citizenship may not serve in the police.",
    when=HAS_TWO,
    then=forbids(TJ, "serve in the police", broken_by=event("enters service", TJ, body="police")),
    force=in_force("2017-06"),
    cases=[
        no("the month before", on="2017-05-31", p=DUAL),
        unknown("in its month", on="2017-06-15", p=DUAL),
        yes("wants to be a police officer in 2018", on="2018-01-10", p=DUAL),
        yes("at the end of its month", on="2017-06-30", p=DUAL),
        no("no other citizenship", on="2018-01-10", p=MAN),
    ],
)

HIDES: dict[str, Any] = {"hides nationality": "TJ", "on": "2019-03-01"}

LAW.provision(
    "administrative offence, April 2017",
    name="hiding",
    says="An official who hides another citizenship is fined.",
    on=event("hides nationality", TJ),
    when=HAS_TWO,
    then=exposes(TJ, sanction(fine(1000, 1500, "somoni")), imposed_by=event("is penalised", TJ)),
    force=in_force("2017-04"),
    note="The amount is as the press gave it; for people who are no officials no penalty was found.",
    cases=[
        no("the day before", on="2019-02-28", p=DUAL | {"events": [HIDES]}),
        yes("hides it", on="2019-03-01", p=DUAL | {"events": [HIDES]}, also=["holds(p, TJ)"]),
        no("hid it before the rule", on="2019-03-01", p=DUAL | {"events": [HIDES | {"on": "2017-03-31"}]}),
        unknown("in its month", on="2019-03-01", p=DUAL | {"events": [HIDES | {"on": "2017-04-15"}]}),
        yes("at the end of its month", on="2019-03-01", p=DUAL | {"events": [HIDES | {"on": "2017-04-30"}]}),
        unknown(
            "whether it was hidden is not known",
            on="2019-03-01",
            p=DUAL | {"events": [HIDES | {"happened": "unknown"}]},
        ),
    ],
)
