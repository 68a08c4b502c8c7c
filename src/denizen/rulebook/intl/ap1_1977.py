"""Protocol Additional to the Geneva Conventions (Protocol I), 8 June 1977.

In force from 7 December 1978. It binds all five States. Article 47 says who is a mercenary: every one of six elements
must be there, and a member of the armed forces of a party to the conflict is none.
"""

from denizen.language.enacting import A, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import TJ, UZ
from denizen.language.words import subject
from denizen.rulebook.intl.losses import ENLISTS, FIGHTS, IN_THE_RUSSIAN_ARMY, PRIVATE, uzbek

LAW = Law(
    "intl.ap1-1977",
    "INTL",
    kind="treaty",
    title="Protocol Additional to the Geneva Conventions of 12 August 1949 (Protocol I) of 8 June 1977",
    short="Additional Protocol I",
    force=in_force("1978-12-07"),
    source=Source("Text of Article 47", "https://wildgeese.ucoz.ru/publ/5-1-0-13", A),
)

TAJIK = {"born": "1990-04-12", "residence": "TJ", "nationalities": {"TJ": "birth", "RU": "never"}}

NOTE = (
    "It bars the label, not a penalty for foreign service as such. How far private companies are armed forces is open."
)
SIGNS = {"signs contract": "RU", "on": "2023-07-20", "with": "army"}
NO_MERCENARY = "A soldier of a party to the conflict is no mercenary and keeps the rights of a prisoner of war."

LAW.provision(
    "Art 47, Uzbekistan",
    name="47-uz",
    says=(
        "A member of the armed forces of a party is no mercenary, whatever Article 154 of the Criminal Code is "
        "read to say."
    ),
    when=[subject.under("uz.criminal-code-1994.mercenary"), IN_THE_RUSSIAN_ARMY],
    then=invokes(UZ, "ap1-1977", NO_MERCENARY),
    note=NOTE,
    cases=[
        no("the day before the fighting", on="2023-08-31", p=uzbek(ENLISTS, FIGHTS)),
        yes("a contract soldier", on="2023-09-01", p=uzbek(ENLISTS, FIGHTS)),
        yes("told by how he fought", on="2023-09-01", p=uzbek(FIGHTS)),
        yes("told by his contract", on="2023-09-01", p=uzbek(SIGNS, FIGHTS | {"form": "unknown"})),
        no("a fighter of a private company", on="2023-09-01", p=uzbek(PRIVATE, FIGHTS | {"form": "private company"})),
        unknown(
            "the form of service is not told",
            on="2023-09-01",
            p=uzbek({"enters service": "RU", "on": "2023-08-01"}, FIGHTS | {"form": "unknown"}),
        ),
    ],
)

LAW.provision(
    "Art 47, Tajikistan",
    name="47-tj",
    says=(
        "A member of the armed forces of a party is no mercenary in the sense of Article 401 of the Criminal Code "
        "either."
    ),
    when=[subject.under("tj.criminal-code-1998.401"), IN_THE_RUSSIAN_ARMY],
    then=invokes(TJ, "ap1-1977", NO_MERCENARY),
    note=NOTE,
    cases=[
        no("the day before the fighting", on="2023-08-31", p=TAJIK | {"events": [ENLISTS, FIGHTS]}),
        yes("a contract soldier", on="2023-09-01", p=TAJIK | {"events": [ENLISTS, FIGHTS]}),
        no(
            "a fighter of a private company",
            on="2023-09-01",
            p=TAJIK | {"events": [PRIVATE, FIGHTS | {"form": "private company"}]},
        ),
        unknown(
            "the form of service is not told",
            on="2023-09-01",
            p=TAJIK | {"events": [{"enters service": "RU", "on": "2023-08-01"}, FIGHTS | {"form": "unknown"}]},
        ),
    ],
)

LAW.gap(
    "Arts 43 and 47, private companies and volunteer formations",
    says=(
        "Forces under a command responsible to a party are its armed forces, whatever they are called; that may cover "
        "formations such as Wagner, before and after the middle of 2023."
    ),
    because="How a formation was commanded is not told in a case; it is computed as if a private company were none.",
    taints=["intl.ap1-1977.47-uz", "intl.ap1-1977.47-tj"],
)
LAW.gap(
    "Art 47, Kazakhstan and Kyrgyzstan",
    says="All six elements must be there: recruited to fight, taking part, for gain, a stranger, no soldier, not sent.",
    because=(
        "Their codes repeat the elements; a contract with the Russian ministry, Russian citizenship, and as a rule "
        "lawful residence in Russia each rule the label out. Plain participation in a foreign war they may punish."
    ),
)
