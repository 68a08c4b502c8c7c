"""The pictures of terminal texts in the documentation: which command, which of its lines, and what is pointed at."""

from dataclasses import dataclass
from typing import Final

from docs.pictures.recording import EXAMPLES, record
from docs.pictures.terminal import PictureError, draw, plain

WIDTH: Final = 92


@dataclass(frozen=True, slots=True)
class Cut:
    """Lines left out: from the first that begins with ``at`` up to the next that begins with ``to`` (not left out).

    ``keep`` is the number of lines that stay, counted from the first.
    """

    at: str
    to: str
    keep: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """``callouts`` are words of the text, from top to bottom, each on a line of its own."""

    name: str
    title: str
    command: str
    callouts: tuple[str, ...] = ()
    cuts: tuple[Cut, ...] = ()

    def draw(self) -> str:
        """Raises :class:`PictureError` when the command no longer prints what the picture should show."""
        try:
            return draw(self.lines(), self.title, self.callouts)
        except PictureError as error:
            raise PictureError(f"{self.name}: {error} ({self.command})") from None

    def lines(self) -> list[str]:
        lines = record(self.command, width=WIDTH, colour=True).rstrip("\n").split("\n")
        for cut in self.cuts:
            lines = _without(lines, cut)
        return [f"$ {self.command}", *lines]


def _without(lines: list[str], cut: Cut) -> list[str]:
    first = next((index for index, line in enumerate(lines) if plain(line).startswith(cut.at)), None)
    if first is None:
        raise PictureError(f"no line begins with '{cut.at}'")
    last = next((i for i in range(first + 1, len(lines)) if plain(lines[i]).startswith(cut.to)), None)
    if last is None:
        raise PictureError(f"no line after '{cut.at}' begins with '{cut.to}'")
    indent = " " * (len(cut.at) - len(cut.at.lstrip()) + 2 * bool(cut.keep))
    return [*lines[: first + cut.keep], f"\x1b[2m{indent}[…]\x1b[0m", *lines[last:]]


PICTURES: Final = (
    Picture(
        "assess",
        "The answer of denizen assess about a man who naturalised in Russia",
        f"denizen assess {EXAMPLES}/kazakh-naturalised.yaml",
        (
            "under the law of",
            "Kazakhstan: holds it",
            "read otherwise: lost",
            "possible: lost",
            "Stateless: no (examined: KZ, RU",
            "report the other nationality",
            "(breached)",
            "[A], from 20 November 2017",
            "Exposed to",
            "argued, not applied",
            "ask to leave Russian citizenship",
        ),
        (Cut("  Protected by", "Not computed"), Cut("Not computed", "Grades", keep=1)),
    ),
    Picture(
        "assess-unknown",
        "Part of the answer of denizen assess about a convicted father",
        f"denizen assess {EXAMPLES}/convicted-father.yaml",
        (
            "possible: lost",
            "possible: yes",
            "perhaps: Russia: answer a call-up and serve",
            "waits for: reserve of father",
            "International standards",
            "binding on Russia",
            "argument only on Russia",
            "Reported practice (not law)",
            "Not computed",
        ),
        (
            Cut("    perhaps: Russia: answer a call-up by mobilisation", "  International standards"),
            Cut("    Russia: No worse treatment", "    Russia: A decision would leave"),
            Cut("mother", "Not computed"),
            Cut("Not computed", "Grades", keep=1),
        ),
    ),
    Picture(
        "why",
        "The answer of denizen why: a proof with its margin",
        f"denizen why {EXAMPLES}/kyrgyz-refusal.yaml 'stateless(man)' --as-if ru.announcement-2022",
        (
            "Not known",
            "It is not law",
            "? whether man is a national of Kyrgyzstan",
            "- man is not a national of Russia",
            "Announcement of 22 September 2022, point 2",
            "10 October 2022 is before 6 May 2026",
            "3 years, 6 months, 26 days left",
            "To settle it",
        ),
    ),
    Picture(
        "options",
        "The answer of denizen options about the service announced in September 2022",
        f"denizen options {EXAMPLES}/kazakh-naturalised.yaml --who man --as-if ru.announcement-2022",
        (
            "followed until 23 September 2024",
            "If nothing is done",
            "comply: do military service",
            "if man fights (RU)",
            "possibly sanctioned",
            "refuse: do military service",
            "certain",
            "Double bind",
            "Other readings",
        ),
        (Cut("use: petition", "comply: do military"),),
    ),
    Picture(
        "timeline",
        "The answer of denizen timeline about a family from Kazakhstan",
        f"denizen timeline {EXAMPLES}/kazakh-registered.yaml",
        (
            "█ holds   ▒ not known   · no",
            "2000",
            "Kazakhstan",
            "exposure, Kazakhstan: loss of KZ nationality",
            "perhaps",
            "Events",
        ),
        (
            Cut("  safeguard", "  exposure, Kazakhstan: loss"),
            Cut("  safeguard, Kazakhstan: Citizenship goes on", "  exposure, Kazakhstan: fine"),
            Cut("  exposure, Kazakhstan: fine", "  duty, Russia: answer a call-up and serve"),
            Cut("  safeguard", "child"),
            Cut("  safeguard", "Events"),
        ),
    ),
)
