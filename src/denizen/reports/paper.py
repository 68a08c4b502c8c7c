"""Lines of text for a terminal: indentation, wrapping, and colour where it is wanted."""

import re
import textwrap
from dataclasses import dataclass, field

#: ANSI styles by meaning; the words never depend on them.
_STYLES = {"title": "1", "person": "1;36", "heading": "1", "warn": "33", "bad": "31", "good": "32", "quiet": "2"}


@dataclass(slots=True)
class Paper:
    """Collects lines. ``width`` is in characters; ``colour`` adds ANSI codes."""

    width: int = 100
    colour: bool = False
    lines: list[str] = field(default_factory=list)

    def write(self, text: str = "", *, indent: int = 0, hang: int = 2, style: str = "") -> None:
        """A paragraph, wrapped; continuation lines are indented by ``hang`` more."""
        if not text:
            self.lines.append("")
            return
        wrapped = textwrap.wrap(
            text,
            max(self.width, 40),
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hang),
            break_long_words=False,
            break_on_hyphens=False,
        )
        self.lines.extend(self.styled(line, style) for line in wrapped)

    def command(self, text: str) -> None:
        """A command to paste: one too long for a line goes on after a backslash, never inside quotes."""
        line = "$"
        for word in re.findall(r"(?:'[^']*'|[^\s'])+", text):
            if len(line) + len(word) + 3 > max(self.width, 40) and line.strip():
                self.lines.append(self.styled(f"{line} \\", "quiet"))
                line = "   "
            line += f" {word}"
        self.lines.append(self.styled(line, "quiet"))

    def styled(self, text: str, style: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and style else text

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"
