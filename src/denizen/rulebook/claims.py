"""Claims about the law that matter to people, for the solver to prove or refute.

A claim says that something never happens. ``never`` describes what would refute it, in the words of ``denizen find``.
The expected verdict stands here: ``PROVED`` up to the moments asked, or ``REFUTED`` by a family that can be replayed.
A change of law that changes a verdict fails the tests, and the family shows how.
"""

from typing import Final

from denizen.language.states import KG, KZ, RU, TJ, UZ
from denizen.rulebook.claim import PROVED, REFUTED, Claim
from denizen.rulebook.claims_across import ACROSS

ANNOUNCEMENT: Final = ("ru.announcement-2022",)
MATVEEV: Final = ("ru.matveev-bill-2023",)
KARTAPOLOV: Final = ("ru.kartapolov-bill-2025",)


def _by_birth(ground: str, says: str) -> Claim:
    return Claim(
        f"born-citizens-{ground}",
        f"Nobody who is Russian by birth loses citizenship for {says}.",
        f"was(holds(p, RU/birth)) and lost(p, ru.citizenship-2023.{ground}) "
        f"and not was(lost(p, ru.citizenship-2023.{ground}))",
        PROVED,
        "The grounds of 2023 end acquired citizenship only. A child may lose that, be found abandoned later, and be "
        "Russian by birth from then on; so the claim speaks of the day of the loss.",
        moments=6,
    )


CLAIMS: Final[tuple[Claim, ...]] = (
    # --- Russia: who is out of reach
    _by_birth("22-1-2-a", "a conviction on the list"),
    _by_birth("22-1-2-a-2025", "a conviction added to the list in 2025"),
    _by_birth("22-1-2-b", "a finding of the security service"),
    _by_birth("22-1-2-c", "not being on the military register"),
    _by_birth("22-1-3", "fraud"),
    Claim(
        "born-citizens-void-oath",
        "Nobody who is told to be Russian by birth is held never to have been a citizen for want of an oath.",
        "was(holds(p, RU/birth)) and not holds(p, RU) and applies(p, ru.decree-889-2023.3)",
        REFUTED,
        "The decree works by itself and knows no citizens by birth: one wrong record of an admission is enough.",
    ),
    # --- Russia: who can become stateless
    Claim(
        "stateless-by-conviction",
        "Nobody becomes stateless through a conviction in Russia.",
        "lost(p, ru.citizenship-2023.22-1-2-a) and stateless(p)",
        REFUTED,
        "The ministry must decide so once the ground exists, and statelessness is no bar.",
    ),
    Claim(
        "stateless-by-finding",
        "Nobody becomes stateless through a finding of the security service.",
        "lost(p, ru.citizenship-2023.22-1-2-b) and stateless(p)",
        REFUTED,
        "No court has to have found anything.",
    ),
    Claim(
        "stateless-by-non-registration",
        "Nobody becomes stateless by not registering with the commissariat within two weeks.",
        "lost(p, ru.citizenship-2023.22-1-2-c) and stateless(p)",
        REFUTED,
        "Most new citizens had to give up the other nationality first.",
    ),
    Claim(
        "stateless-kazakh-non-registration",
        "Nobody from Kazakhstan becomes stateless by not registering in Russia.",
        "gained(p, RU) and lost(p, kz.citizenship-1991.21-1-5) and lost(p, ru.citizenship-2023.22-1-2-c) "
        "and stateless(p)",
        REFUTED,
        "Kazakhstan takes its citizenship for the Russian one, and Russia takes the Russian one back.",
        states=(RU, KZ),
    ),
    Claim(
        "stateless-by-exit",
        "Nobody becomes stateless by leaving Russian citizenship.",
        "lost(p, ru.citizenship-2023.22-1-1) and stateless(p) and not was(stateless(p))",
        REFUTED,
        "A guarantee of another nationality is enough to be let go, and a guarantee can be broken.",
    ),
    Claim(
        "stateless-child-russia",
        "No child becomes stateless under the law of Russia in force.",
        "minor(child) and was(holds(child, RU)) and stateless(child) and not lost(child, ru.citizenship-2002.22-2) "
        "and not lost(child, ru.citizenship-2002.19) and not did(child, declines-nationality/RU)",
        REFUTED,
        "Article 8 bars only what it defeats. After a passport was voided, the check of Decree 1325 can find that "
        "a child never was a citizen.",
        family="p+child",
        moments=3,
    ),
    # --- Russia: the proposals
    Claim(
        "announcement-reaches-born-citizens",
        "The rules announced in 2022 reach nobody who never acquired Russian citizenship otherwise than by birth.",
        "was(holds(p, RU/birth)) and not did(p, acquires/RU) and lost(p, ru.announcement-2022.refusal)",
        PROVED,
        "Officials said so; the words of the announcement bear it out for the person called.",
        states=(RU, TJ),
        as_if=ANNOUNCEMENT,
        moments=6,
    ),
    Claim(
        "announcement-family-born-citizens",
        "The rules announced in 2022 take citizenship from no child that is Russian by birth.",
        "was(holds(child, RU/birth)) and lost(child, ru.announcement-2022.family) "
        "and not was(lost(child, ru.announcement-2022.family))",
        REFUTED,
        "The members of the family lose with whoever refuses, however they became citizens.",
        family="p+child",
        states=(RU, TJ),
        as_if=ANNOUNCEMENT,
        moments=3,
    ),
    Claim(
        "announcement-family-naturalised-only",
        "Read as reaching naturalised relatives alone, they take it from no child that is Russian by birth.",
        "was(holds(child, RU/birth)) and lost(child, ru.announcement-2022.family) "
        "and not was(lost(child, ru.announcement-2022.family))",
        PROVED,
        "The reading makes the whole difference to children born in Russia.",
        family="p+child",
        states=(RU, TJ),
        as_if=ANNOUNCEMENT,
        readings=(("ru.announcement-2022.family", "naturalised relatives"),),
        moments=6,
    ),
    Claim(
        "announcement-stateless-child",
        "The rules announced in 2022 leave no child stateless.",
        "minor(child) and lost(child, ru.announcement-2022.family) and stateless(child)",
        REFUTED,
        "A child of a naturalised father and a Russian mother has nothing else.",
        family="p+child",
        states=(RU, TJ),
        as_if=ANNOUNCEMENT,
        moments=3,
    ),
    Claim(
        "announcement-stateless-spouse",
        "The rules announced in 2022 leave no Russian-born spouse stateless.",
        "was(holds(spouse, RU/birth)) and lost(spouse, ru.announcement-2022.family) and stateless(spouse) "
        "and not was(lost(spouse, ru.announcement-2022.family))",
        REFUTED,
        "A Russian wife would lose the only nationality she ever had for her husband's refusal.",
        family="p+spouse",
        states=(RU, TJ),
        as_if=ANNOUNCEMENT,
    ),
    Claim(
        "announcement-law-stands",
        "If Article 8 of Law 138-FZ prevails over the announced rules, they leave no child stateless.",
        "minor(child) and stateless(child) and lost(child, ru.announcement-2022.family) "
        "and not was(lost(child, ru.announcement-2022.family))",
        PROVED,
        "The safeguard is there; whether a later rule would leave it there is another matter.",
        states=(RU, TJ),
        family="p+child",
        as_if=("ru.announcement-2022@2023-10-26",),
        readings=(("ru.citizenship-2023.8", "the Law stands"),),
        moments=6,
    ),
    Claim(
        "announcement-no-deadline",
        "Where the year is the length of the service, nobody loses citizenship by waiting.",
        "lost(p, ru.announcement-2022.deadline)",
        PROVED,
        "Two words of the announcement decide whether doing nothing is safe.",
        states=(RU, TJ),
        as_if=ANNOUNCEMENT,
        moments=6,
    ),
    Claim(
        "announcement-deadline",
        "Where the service must be done within a year, nobody loses citizenship by waiting.",
        "lost(p, ru.announcement-2022.deadline)",
        REFUTED,
        "The same two words, read the other way.",
        states=(RU, TJ),
        as_if=ANNOUNCEMENT,
        readings=(("ru.announcement-2022.service", "within a year"),),
    ),
    Claim(
        "matveev-born-children",
        "The bill of 2023 takes citizenship from no child that is Russian by birth.",
        "was(holds(child, RU/birth)) and lost(child, ru.matveev-bill-2023.family) "
        "and not was(lost(child, ru.matveev-bill-2023.family))",
        PROVED,
        "Its author spoke of those who received citizenship together with the evader.",
        family="p+child",
        states=(RU, TJ),
        as_if=MATVEEV,
        moments=6,
    ),
    Claim(
        "kartapolov-born-children",
        "The bill of 2025 takes citizenship from no child that is Russian by birth.",
        "was(holds(child, RU/birth)) and lost(child, ru.kartapolov-bill-2025.family) "
        "and not was(lost(child, ru.kartapolov-bill-2025.family))",
        REFUTED,
        "Families are told that children born in Russia are safe; the bill does not say so.",
        states=(RU, TJ),
        family="p+child",
        as_if=KARTAPOLOV,
        moments=3,
    ),
    # --- Kazakhstan
    Claim(
        "kazakh-practice-stateless",
        "Even if Kazakh citizenship ends of itself with another one, that alone leaves nobody stateless.",
        "was(holds(p, KZ)) and stateless(p) and lost(p, kz.citizenship-1991.21-1-5) "
        "and not was(lost(p, kz.citizenship-1991.21-1-5))",
        PROVED,
        "The other nationality is there on the day; what its State later does with it is another question.",
        states=(KZ,),
        readings=(("kz.citizenship-1991.21-1-5", "official practice"),),
        moments=6,
    ),
    Claim(
        "kazakh-practice-void-oath",
        "The same holds where the other nationality is the Russian one.",
        "was(holds(p, KZ)) and stateless(p) and lost(p, kz.citizenship-1991.21-1-5) "
        "and not was(lost(p, kz.citizenship-1991.21-1-5))",
        REFUTED,
        "Whoever had not taken the oath by November 2024 never became Russian, and is Kazakh no more.",
        states=(KZ, RU),
        readings=(("kz.citizenship-1991.21-1-5", "official practice"),),
    ),
    Claim(
        "kazakh-registered-later-stateless",
        "As the statute has it, the registration of the loss leaves nobody stateless.",
        "was(holds(p, KZ)) and stateless(p) and lost(p, kz.citizenship-1991.21-1-5)",
        REFUTED,
        "The ground is the acquisition; nobody asks whether the other nationality still exists when it is registered.",
        states=(KZ, RU),
    ),
    Claim(
        "kazakh-service-stateless",
        "Nobody becomes stateless for serving another State.",
        "lost(p, kz.citizenship-1991.21-1-1) and stateless(p)",
        REFUTED,
        "The law has no safeguard against statelessness.",
        states=(KZ,),
    ),
    Claim(
        "kazakh-child-follows-one-parent",
        "No child follows a parent out of Kazakh citizenship while the other parent has never left it.",
        "lost(child, kz.citizenship-1991.22-exit) and not was(lost(child, kz.citizenship-1991.22-exit)) "
        "and was(holds(father, KZ)) and holds(father, KZ) and not lost(father, KZ)",
        PROVED,
        "Both parents must have been released.",
        states=(KZ,),
        family="child+father+mother",
        moments=6,
    ),
    Claim(
        "kazakh-child-parent-came-back",
        "No child follows a parent out of Kazakh citizenship while the other parent is a citizen.",
        "lost(child, kz.citizenship-1991.22-exit) and not was(lost(child, kz.citizenship-1991.22-exit)) "
        "and holds(father, KZ)",
        REFUTED,
        "A parent who was released once and has come back still counts as released.",
        states=(KZ,),
        family="child+father+mother",
        moments=5,
    ),
    Claim(
        "kazakh-child-stateless",
        "No child becomes stateless by following its parents out of Kazakh citizenship.",
        "lost(child, kz.citizenship-1991.22-exit) and stateless(child)",
        REFUTED,
        "The parents' new nationality does not have to be the child's.",
        states=(KZ,),
        family="child+father+mother",
    ),
    Claim(
        "kazakh-punished-after-loss",
        "Whoever is no longer Kazakh is not exposed to Article 172 for what was done before.",
        "exposed(p, kz.criminal-code-2014.172) and lost(p, KZ) and not holds(p, KZ)",
        REFUTED,
        "Losing citizenship ends no criminal liability.",
        states=(KZ,),
    ),
    # --- Kyrgyzstan, Tajikistan, Uzbekistan
    Claim(
        "kyrgyz-service-stateless",
        "Nobody becomes stateless for serving another State.",
        "lost(p, KG) and stateless(p) and not was(stateless(p))",
        REFUTED,
        "The grounds of Article 26 ask for no other nationality.",
        states=(KG,),
    ),
    Claim(
        "tajik-treaty-shields-service",
        "Whoever is Russian and Tajik when entering Russian service risks no Tajik citizenship by it.",
        "was(holds(p, RU) and holds(p, TJ) and not exposed(p, tj.citizenship-2015.foreign-service-russia)) "
        "and exposed(p, tj.citizenship-2015.foreign-service-russia) and holds(p, RU)",
        PROVED,
        "The treaty of 1995 is read so in practice.",
        states=(RU, TJ),
        moments=6,
    ),
    Claim(
        "tajik-treaty-acquisition-only",
        "The same, if the treaty protects the acquisition of citizenship alone.",
        "was(holds(p, RU) and holds(p, TJ) and not exposed(p, tj.citizenship-2015.foreign-service-russia)) "
        "and exposed(p, tj.citizenship-2015.foreign-service-russia)",
        REFUTED,
        "No clause of the treaty speaks of contract service.",
        states=(RU, TJ),
        readings=(("treaties.ru-tj-1995.1-service", "acquisition only"),),
    ),
    Claim(
        "uzbek-register-stateless",
        "Nobody becomes stateless for not being on the consular register.",
        "lost(p, uz.citizenship-2020.25-register) and stateless(p)",
        REFUTED,
        "Seven years abroad without a stamp can end the only nationality a person has.",
        states=(UZ,),
    ),
    Claim(
        "uzbek-birth-safe",
        "Nobody who is Uzbek by birth loses citizenship for serving another State.",
        "was(holds(p, UZ/birth)) and lost(p, uz.citizenship-2020.25-service)",
        REFUTED,
        "Unlike in Russia, birth protects nobody.",
        states=(UZ,),
    ),
    # --- between two States
    Claim(
        "mobilised-and-punished",
        "Nobody whom Russia calls up is exposed to punishment in Uzbekistan for obeying.",
        "was(applies(p, ru.mobilisation-2022.call-up) and holds(p, UZ) and not exposed(p, UZ)) "
        "and applies(p, ru.mobilisation-2022.call-up) and exposed(p, uz.criminal-code-1994.foreign-service)",
        REFUTED,
        "What one State commands another punishes.",
        states=(RU, UZ),
    ),
    Claim(
        "called-up-and-kazakh",
        "Nobody loses Kazakh citizenship for answering Russia's call-up.",
        "did(p, is-called-up/RU) and lost(p, kz.citizenship-1991.21-1-1) and holds(p, RU)",
        REFUTED,
        "The wording knows no difference between call-up and contract.",
        states=(RU, KZ),
    ),
    Claim(
        "both-lost",
        "No child of a couple loses Russian citizenship without a decision, a declaration or an act of its own while "
        "both parents keep theirs.",
        "minor(child) and was(holds(child, RU)) and lost(child, RU) and not holds(child, RU) and holds(p, RU) "
        "and holds(spouse, RU) and not lost(p, RU) and not lost(spouse, RU) and not did(child, decides/RU) "
        "and not did(child, refuses-service/RU) and not did(child, declines-nationality/RU) "
        "and not applies(child, ru.decree-889-2023.3)",
        PROVED,
        "Whatever a child loses without a decision on itself, it loses with a parent.",
        family="p+spouse+child",
        states=(RU, TJ),
        as_if=ANNOUNCEMENT,
        moments=3,
    ),
    *ACROSS,
)

__all__ = ["CLAIMS", "PROVED", "REFUTED", "Claim"]
