"""Code of the Republic of Uzbekistan on administrative liability of 22 September 1994.

Articles 235 to 238 on military duty were read as of early 2026, in the wording of ЗРУ-586 of 3 December 2019; earlier
wordings were not. Nothing in the code punishes holding another nationality or not telling of it.
"""

from denizen.language.enacting import A, Law, exposes, fine, no, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import event, event_day, subject
from denizen.rulebook.uz.people import CITIZEN, Told, after, perhaps

LAW = Law(
    "uz.administrative-code-1994",
    UZ,
    kind="code",
    title="Code of Uzbekistan on administrative liability of 22 September 1994",
    original_title="Кодекс Республики Узбекистан об административной ответственности",
    short="Code of Administrative Liability",
    force=in_force("1994-09-22/1995-12-31"),
    source=Source("Code of Administrative Liability, text of early 2026", "https://lex.uz/docs/-97664", A),
)

YOUNG = CITIZEN | {"born": "2005-01-20"}
PENALISED: Told = {"is penalised": "UZ", "on": "2025-05-20", "article": "237"}


def evades(on: str, what: str = "conscription") -> Told:
    return {"evades call-up": "UZ", "on": on, "for": what}


LAW.provision(
    "Art 237",
    says="Evading conscription, alternative service, the mobilisation call-up reserve or reserve service is fined.",
    on=event("evades call-up", UZ, for_="conscription"),
    when=[subject.under("uz.military-2002.draft")],
    as_long_as=~subject.did("is penalised", UZ, article="237").since(event_day),
    then=exposes(UZ, sanction(fine(2, 5, "BRV")), imposed_by=event("is penalised", UZ, article="237")),
    force=in_force("2019-12-03"),
    note="The fine is what makes the next evasion a crime (Criminal Code, Art 225(1)). Conscription alone is computed.",
    cases=[
        no("the day before", on="2025-03-09", p=after(evades("2025-03-10"), who=YOUNG)),
        yes("ignores the call-up", on="2025-03-10", p=after(evades("2025-03-10"), who=YOUNG)),
        yes("not fined yet", on="2025-05-19", p=after(evades("2025-03-10"), PENALISED, who=YOUNG)),
        no("fined", on="2025-05-20", p=after(evades("2025-03-10"), PENALISED, who=YOUNG)),
        no("27 years old", on="2025-03-10", p=after(evades("2025-03-10"), who=YOUNG | {"born": "1998-03-10"})),
        no("evades mobilisation", on="2025-03-10", p=after(evades("2025-03-10", "mobilisation"), who=YOUNG)),
        no(
            "the day before the wording",
            on="2019-12-02",
            p=after(evades("2019-12-02"), who=YOUNG | {"born": "2000-01-20"}),
        ),
        yes("its first day", on="2019-12-03", p=after(evades("2019-12-03"), who=YOUNG | {"born": "2000-01-20"})),
        unknown("whether he evaded is not known", on="2025-03-10", p=after(perhaps(evades("2025-03-10")), who=YOUNG)),
    ],
)
LAW.gap(
    "Art 235",
    says=(
        "Not coming to be entered on the list of the draft station: 0.1 BRV. Breach of the rules of registration, not "
        "coming when summoned without good reason, or not reporting a new address, place of study or work: 0.1 to 1/3 "
        "BRV. The same within a year: 0.5 to 1 BRV."
    ),
    because="No duty of registration is computed for Uzbekistan: its ages and terms were not read.",
)
LAW.gap(
    "Arts 236 and 238",
    says=("Spoiling or losing military papers: 0.1 to 0.5 BRV. Breach of duties in alternative service: 1 to 3 BRV."),
    because="Neither papers nor alternative service are among the facts of a case.",
)
LAW.gap(
    "Arts 235 to 238, earlier wording",
    says="The articles had other fines before 3 December 2019, counted in minimum wages.",
    because="Those wordings were not read.",
    taints=["uz.administrative-code-1994.237"],
)
