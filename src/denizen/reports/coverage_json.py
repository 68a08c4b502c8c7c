"""What the rulebook covers as JSON values."""

from typing import Any

from denizen.language.dates import write_day
from denizen.studies.coverage import Coverage, ModeYears, Share


def coverage_to_json(found: Coverage) -> dict[str, Any]:
    return {
        "on": write_day(found.day),
        "shares": [_share(share) for share in found.shares],
        "whole": _share(found.whole),
    }


def _share(share: Share) -> dict[str, Any]:
    return {
        "state": share.state or None,
        "instruments": share.instruments,
        "provisions": _graded(share.provisions),
        "cases": _graded(share.cases),
        "gaps": _graded(share.gaps),
        "sources": share.sources,
        "readings": share.readings,
        "read_in_several_ways": share.read_in_several_ways,
        "departed_from": list(share.departed_from),
        "untested": list(share.untested),
        "reviews": {
            "oldest": share.reviews.oldest or None,
            "recorded": share.reviews.recorded,
            "not_recorded": share.reviews.not_recorded,
        },
        "translations": {
            language: {"there": there, "wanted": wanted} for language, (there, wanted) in share.translations.items()
        },
        "modes": [_mode(mode) for mode in share.modes],
    }


def _graded(counted: Any) -> dict[str, int]:
    return {"all": sum(counted.values()), **counted}


def _mode(mode: ModeYears) -> dict[str, Any]:
    return {
        "mode": mode.mode,
        "meaning": mode.meaning,
        "provisions": list(mode.provisions),
        "years": {str(year): covered.value for year, covered in mode.years.items()},
    }
