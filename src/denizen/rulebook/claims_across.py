"""Claims that ask the same of several laws: children beside their parents, people born citizens, choices without
sanction, and who becomes stateless through which provision.
"""

from typing import Final

from denizen.language.states import KG, KZ, RU, TJ, UZ, State, name_of
from denizen.rulebook.claim import PROVED, REFUTED, Claim


def _child_alone(state: State, matters: str) -> Claim:
    return Claim(
        f"child-alone-{state.lower()}",
        f"No child loses the nationality of {name_of(state)} that both its parents have.",
        f"minor(child) and was(holds(child, {state})) and not holds(child, {state}) "
        f"and holds(father, {state}) and holds(mother, {state})",
        REFUTED,
        matters,
        states=(state,),
        family="child+father+mother",
        moments=3,
    )


def _born(
    bill: str, part: str, says: str, expected: str, matters: str, *, who: str = "p", within_a_year: bool = False
) -> Claim:
    readings = (("ru.announcement-2022.service", "within a year"),) if within_a_year else ()
    return Claim(
        f"{bill.split('-')[0]}-{part}-born-{'spouse' if who == 'spouse' else 'citizens'}",
        says,
        f"was(holds({who}, RU/birth)) and lost({who}, ru.{bill}.{part}) and not was(lost({who}, ru.{bill}.{part}))",
        expected,
        matters,
        states=(RU, TJ),
        family="p+spouse" if who == "spouse" else "p",
        as_if=(f"ru.{bill}",),
        readings=readings,
        moments=6 if expected == PROVED else 4,
    )


def _choice(
    name: str,
    says: str,
    never: str,
    expected: str,
    matters: str,
    states: tuple[State, ...],
    moments: int = 1,
) -> Claim:
    """Each way to meet a duty runs the law once more, so these claims look one event far at most.

    The law of Russia alone is small enough for two."""
    return Claim(name, says, never, expected, matters, states=states, moments=moments)


def _stateless(name: str, says: str, provision: str, expected: str, matters: str, state: State) -> Claim:
    return Claim(
        f"stateless-{name}",
        says,
        f"lost(p, {provision}) and not was(lost(p, {provision})) and stateless(p) and not was(stateless(p))",
        expected,
        matters,
        states=(state,),
        moments=6 if expected == PROVED else 4,
    )


ACROSS: Final[tuple[Claim, ...]] = (
    # --- a child beside its parents
    _child_alone(RU, "A child can have grounds of its own; nothing asks what its parents have."),
    _child_alone(KZ, "A child can be released alone, and the grounds of Article 21 know no age."),
    _child_alone(KG, "Parents may refuse it for a child with another nationality; Article 26 knows no age."),
    _child_alone(TJ, "The grounds of loss know no age."),
    _child_alone(UZ, "The grounds of Article 25 know no age."),
    # --- proposals and people born citizens
    _born(
        "announcement-2022",
        "deadline",
        "Read as a deadline, the announced year reaches nobody born Russian.",
        REFUTED,
        "Whoever was born a citizen, left, and was naturalised again counts as naturalised.",
        within_a_year=True,
    ),
    _born(
        "matveev-bill-2023",
        "registration",
        "The bill of 2023 takes citizenship from nobody born Russian for not registering.",
        PROVED,
        "It speaks of acquired citizenship only.",
    ),
    _born(
        "matveev-bill-2023",
        "evasion",
        "The bill of 2023 takes citizenship from nobody born Russian for evading call-up.",
        PROVED,
        "It speaks of acquired citizenship only.",
    ),
    _born(
        "matveev-bill-2023",
        "family",
        "The bill of 2023 takes citizenship from no spouse born Russian.",
        PROVED,
        "It reaches those who became citizens together with the evader.",
        who="spouse",
    ),
    _born(
        "kartapolov-bill-2025",
        "family",
        "The bill of 2025 takes citizenship from no spouse born Russian.",
        REFUTED,
        "A Russian husband or wife would lose it with the one who did not register.",
        who="spouse",
    ),
    # --- a choice without sanction
    _choice(
        "choice-russia-alone",
        "Under the law of Russia alone every duty can be met without a sanction.",
        "double_bind(p)",
        PROVED,
        "It takes a second State to leave nobody a way out.",
        (RU,),
        moments=2,
    ),
    _choice(
        "choice-russian-and-uzbek",
        "Whoever owes service to Russia has a choice without sanction, also if Uzbekistan is asked.",
        "double_bind(p)",
        REFUTED,
        "To serve is punished in Uzbekistan, to refuse in Russia.",
        (RU, UZ),
        moments=0,
    ),
    _choice(
        "choice-not-uzbek",
        "Whoever is not Uzbek has a choice that neither Russia nor Uzbekistan sanctions.",
        "double_bind(p) and not holds(p, UZ)",
        PROVED,
        "The bind follows the nationality; whoever lost it is out of it.",
        (RU, UZ),
    ),
    _choice(
        "choice-minor",
        "No child owes a duty that Russia and Uzbekistan turn into a double bind.",
        "double_bind(p) and minor(p)",
        PROVED,
        "The duties that bind both ways begin at 18.",
        (RU, UZ),
    ),
    _choice(
        "choice-russian-and-kazakh",
        "Whoever owes service to Russia has a choice without sanction, also if Kazakhstan is asked.",
        "double_bind(p)",
        REFUTED,
        "To enter the service of another State is a ground to take Kazakh citizenship.",
        (RU, KZ),
        moments=0,
    ),
    _choice(
        "choice-russian-and-kyrgyz",
        "Whoever owes service to Russia has a choice without sanction, also if Kyrgyzstan is asked.",
        "double_bind(p)",
        REFUTED,
        "Whoever may have both nationalities is still punished for serving the other State.",
        (RU, KG),
        moments=0,
    ),
    _choice(
        "choice-russian-and-tajik",
        "Whoever owes service to Russia has a choice without sanction, also if Tajikistan is asked.",
        "double_bind(p)",
        PROVED,
        "The treaty of 1995 lets people with both nationalities serve where they live.",
        (RU, TJ),
    ),
    # --- who becomes stateless, through what
    _stateless(
        "kazakh-fraud",
        "Nobody becomes stateless for having obtained Kazakh citizenship by false papers.",
        "kz.citizenship-1991.21-1-2",
        REFUTED,
        "Whoever was naturalised had to give up the other nationality.",
        KZ,
    ),
    _stateless(
        "kazakh-fighting",
        "Nobody becomes stateless for fighting abroad.",
        "kz.citizenship-1991.21-1-8",
        REFUTED,
        "The ground asks for no other nationality.",
        KZ,
    ),
    _stateless(
        "kyrgyz-acquisition",
        "Nobody becomes stateless for having acquired another nationality beside the Kyrgyz one.",
        "kg.citizenship-2007.26-2-1",
        PROVED,
        "The other nationality must not have ended before the decision.",
        KG,
    ),
    _stateless(
        "tajik-service",
        "Nobody becomes stateless for serving another State.",
        "tj.citizenship-2015.foreign-service",
        REFUTED,
        "The ground asks for no other nationality.",
        TJ,
    ),
    _stateless(
        "uzbek-service",
        "Nobody becomes stateless for serving another State.",
        "uz.citizenship-2020.25-service",
        REFUTED,
        "The ground asks for no other nationality.",
        UZ,
    ),
    _stateless(
        "uzbek-two-at-birth",
        "Nobody becomes stateless for keeping two nationalities of birth past the age of 21.",
        "uz.citizenship-2020.25-age-21",
        PROVED,
        "There is another nationality by definition of the ground.",
        UZ,
    ),
    _stateless(
        "russian-fraud",
        "Nobody becomes stateless for having obtained Russian citizenship by fraud.",
        "ru.citizenship-2023.22-1-3",
        REFUTED,
        "A conviction years later is enough, and nobody asks what else there is.",
        RU,
    ),
)
