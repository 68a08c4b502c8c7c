"""Bill on a third part of Article 328 of the Criminal Code: evading call-up by mobilisation, 2022 and 2023.

Announced in 2022, after the first criminal case against a man who stayed away from mobilisation had failed on the
wording of Article 328; backed by the government's commission on bills in 2023. Not adopted as far as is known.
"""

from denizen.language.enacting import B, Law, exposes, fine, imprisonment, no, sanction, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.mobilisation_2022 import RESERVIST
from denizen.rulebook.ru.people import Told, after, perhaps

LAW = Law(
    "ru.evasion-bill-2022",
    RU,
    kind="bill",
    title="Bill on criminal liability for evading call-up by mobilisation (Criminal Code, Art 328(3))",
    short="Evasion bill of 2022",
    force=history(statement="2022", draft="2023"),
    source=Source(
        "Spektr, 2023, on the support of the government",
        "https://spektr.press/ne-zhdut-a-gotovyatsya-pravitelstvo-podderzhalo-popravki-po-kotorym-za-uklonenie-ot"
        "-mobilizacii-teper-budut-sazhat",
        B,
    ),
)

EVADES: Told = {"evades call-up": "RU", "on": "2023-10-05", "for": "mobilisation"}

LAW.provision(
    "Art 328(3)",
    says="Evading call-up by mobilisation would be a crime: a fine of up to 500,000 roubles or up to five years.",
    on=event("evades call-up", RU, for_="mobilisation"),
    when=[subject.holds(RU)],
    then=exposes(
        RU,
        sanction(fine(None, 500_000, "RUB"), imprisonment(None, 5)),
        imposed_by=event("is convicted", RU, article="328(3)"),
    ),
    note="A conviction under any part of Article 328 is a ground on which acquired citizenship ends.",
    cases=[
        no("the day before", on="2023-10-04", p=after(EVADES, who=RESERVIST)),
        yes("a reservist evades", on="2023-10-05", p=after(EVADES, who=RESERVIST)),
        no("conscription", on="2023-10-05", p=after(EVADES | {"for": "conscription"}, who=RESERVIST)),
        unknown("whether he evaded is not known", on="2023-10-05", p=after(perhaps(EVADES), who=RESERVIST)),
    ],
)
