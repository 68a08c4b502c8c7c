"""The pages of the law: one for each instrument, an index for each State, the modes, and the index of all."""

from collections.abc import Iterator, Mapping
from datetime import date

from denizen.interpreters.text.states import ENGLISH, name_of
from denizen.language.dates import Day
from denizen.language.modes import MODES
from denizen.language.provisions import Instrument, Provision
from denizen.reports.coverage_text import LEGEND, mode_lines, say_share
from denizen.rulebook.registry import Rulebook
from denizen.rulebook.translations import gap_names, languages, message_name, texts_of
from denizen.studies.coverage import GRADES, Share, cover
from denizen.studies.law import InstrumentPage, ProvisionPage, show
from docs.lawbook.markdown import paragraph, plain, target, to
from docs.lawbook.provision import Texts, Told, section, source
from docs.lawbook.timeline import say_history, timeline
from docs.lawbook.units import units_page


def pages(rulebook: Rulebook, today: Day | None = None) -> dict[str, str]:
    """Every page by its path below ``docs/law``."""
    day = today if today is not None else date.today().toordinal()
    found = {f"{_path(each)}.md": _text(_instrument(rulebook, each, day)) for each in rulebook.instruments}
    shares = cover(rulebook, day).shares
    for share in shares:
        own = [each for each in rulebook.instruments if each.state == share.state]
        found[f"{_folder(own[0])}/index.md"] = _text(_state(share, own))
    found["modes.md"] = _text(_modes(rulebook))
    found["units.md"] = _text(units_page())
    folders = list(dict.fromkeys(_folder(each) for each in rulebook.instruments))
    found["index.md"] = _text(_index(shares, folders))
    return found


def _text(lines: Iterator[str]) -> str:
    return "\n".join(lines).rstrip() + "\n"


def _folder(instrument: Instrument) -> str:
    return instrument.id.partition(".")[0]


def _path(instrument: Instrument) -> str:
    return instrument.id.replace(".", "/", 1)


# --- an instrument ---------------------------------------------------------------------------------------------------


def _instrument(rulebook: Rulebook, instrument: Instrument, today: Day) -> Iterator[str]:
    page = show(rulebook, instrument.id, today)
    assert isinstance(page, InstrumentPage)
    texts: Texts = {language: texts_of(instrument, language) for language in languages()}
    yield target(instrument.id)
    yield f"# {plain(instrument.title)}"
    yield ""
    for language, found in texts.items():
        if title := found.get(message_name(instrument.id)):
            yield from paragraph(title, language)
    if page.original_title:
        yield f"*{plain(page.original_title)}*"
        yield ""
    of = f" of {name_of(page.state)}" if page.state in ENGLISH else ""
    yield f"`{page.id}`, {page.kind}{of}, cited as: {plain(page.short)}."
    yield ""
    yield timeline(instrument.force, today)
    yield ""
    yield f"*{plain(say_history(instrument.force))}*"
    yield ""
    yield f"**Source.** {source(page.source)}"
    yield ""
    for provision in instrument.provisions:
        own = show(rulebook, provision.id, today)
        assert isinstance(own, ProvisionPage)
        yield from section(Told(provision, own, texts), today)
    yield from _gaps(instrument, texts)


def _gaps(instrument: Instrument, texts: Texts) -> Iterator[str]:
    if not instrument.gaps:
        return
    yield "## Not computed"
    yield ""
    for gap, name in zip(instrument.gaps, gap_names(instrument), strict=True):
        yield f"**{plain(gap.article)}.** {plain(gap.says)}"
        yield ""
        for language, found in texts.items():
            if text := found.get(name):
                yield from paragraph(text, language)
        yield f"*Because:* {plain(gap.because)}"
        yield ""
        tainted = [f"`{each}`" if "*" in each else to(each) for each in gap.taints]
        if tainted:
            yield f"*It could change:* {', '.join(tainted)}."
            yield ""


# --- indexes ---------------------------------------------------------------------------------------------------------


def _state(share: Share, instruments: list[Instrument]) -> Iterator[str]:
    name = say_share(share)
    yield f"# {name[0].upper()}{name[1:]}"
    yield ""
    yield "| instrument | force | provisions | gaps | grade |"
    yield "|---|---|---|---|---|"
    for each in instruments:
        cells = (
            to(each.id, each.title),
            plain(say_history(each.force)),
            len(each.provisions),
            len(each.gaps),
            each.source.grade.name,
        )
        yield f"| {' | '.join(str(cell) for cell in cells)} |"
    yield ""
    yield from _toctree([each.id.partition(".")[2] for each in instruments], hidden=True)
    if share.modes:
        yield ""
        yield "## Modes of acquisition and loss in force on 1 January"
        yield ""
        yield "```text"
        yield from mode_lines(share)
        yield "```"
        yield ""
        yield LEGEND


def _modes(rulebook: Rulebook) -> Iterator[str]:
    yield "# Modes of acquisition and loss"
    yield ""
    yield "The codes of the GLOBALCIT typology, and the provisions that carry them. Proposals are marked."
    yield ""
    carrying: dict[str, list[Provision]] = {}
    for provision in rulebook.provisions.values():
        if provision.mode:
            carrying.setdefault(provision.mode, []).append(provision)
    for mode, found in sorted(carrying.items()):
        yield target(f"mode-{mode}")
        yield f"## {mode}: {MODES.get(mode, '')}"
        yield ""
        for provision in found:
            mark = "" if provision.force.ever_in_force else ", a proposal"
            yield f"- {to(provision.id, provision.citation)} ({say_history(provision.force)}{mark})"
        yield ""


def _index(shares: tuple[Share, ...], folders: list[str]) -> Iterator[str]:
    yield "# All the law encoded"
    yield ""
    yield "Written from the rulebook when the documentation is built. A, B and C count provisions by the grade of"
    yield "their source: primary text read, reliable secondary source, not verified."
    yield ""
    yield "| law of | instruments | provisions | A | B | C | worked cases | gaps |"
    yield "|---|---|---|---|---|---|---|---|"
    for share in shares:
        graded: Mapping[str, int] = share.provisions
        counts = [share.instruments, sum(graded.values()), *(graded[grade] for grade in GRADES)]
        counts += [sum(share.cases.values()), sum(share.gaps.values())]
        yield f"| {say_share(share)} | {' | '.join(str(count) for count in counts)} |"
    yield ""
    yield from _toctree([*(f"{folder}/index" for folder in folders), "modes", "units"])


def _toctree(names: list[str], *, hidden: bool = False) -> Iterator[str]:
    yield "```{toctree}"
    yield ":titlesonly:"
    if hidden:
        yield ":hidden:"
    yield ""
    yield from names
    yield "```"
