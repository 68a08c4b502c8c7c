"""The book of claims comes out as recorded; the commands say so."""

import pytest
from click.testing import CliRunner

from denizen.language.states import RU
from denizen.rulebook.claims import CLAIMS, PROVED, Claim
from denizen.solver_commands import find, verify
from denizen.studies.verify import decide

#: Claims that ask the law of Russia read some hundred provisions each. These stand for them here, one of each kind;
#: ``denizen verify`` decides them all.
RUSSIAN = (
    "born-citizens-22-1-2-c",
    "stateless-by-exit",
    "stateless-kazakh-non-registration",
    "announcement-no-deadline",
    "announcement-deadline",
    "matveev-evasion-born-citizens",
    "tajik-treaty-shields-service",
    "choice-russia-alone",
)
DECIDED = [claim for claim in CLAIMS if RU not in claim.states or claim.name in RUSSIAN]


@pytest.mark.parametrize("claim", DECIDED, ids=[claim.name for claim in DECIDED])
def test_a_claim_comes_out_as_recorded(claim: Claim) -> None:
    verdict = decide(claim)
    assert verdict.as_recorded, f"{verdict.verdict}: {verdict.witness.data if verdict.witness else ''}"


def test_the_book_is_large_enough_and_its_names_differ() -> None:
    assert len(CLAIMS) >= 60
    assert len({claim.name for claim in CLAIMS}) == len(CLAIMS)
    assert set(RUSSIAN) <= {claim.name for claim in CLAIMS if RU in claim.states}


def test_a_verdict_otherwise_than_recorded_fails_and_shows_the_family(monkeypatch: pytest.MonkeyPatch) -> None:
    claim = Claim("wrong", "Nobody is a citizen.", "holds(p, KZ)", PROVED, "It is not so.", states=("KZ",), moments=1)
    monkeypatch.setattr("denizen.rulebook.claims.CLAIMS", (claim,))
    result = CliRunner().invoke(verify, [])
    assert result.exit_code == 1
    assert "recorded: proved" in result.output
    assert "people:" in result.output


def test_find_prints_a_case_or_says_that_there_is_none() -> None:
    arguments = ["lost(p, kz.citizenship-1991.21-1-1)", "--states", "KZ", "--moments", "2"]
    result = CliRunner().invoke(find, arguments)
    assert result.exit_code == 0, result.output
    assert result.output.startswith("# found; replay with: denizen assess FILE --on ")
    result = CliRunner().invoke(find, [*arguments[:-1], "1"])
    assert result.exit_code == 0
    assert result.output.startswith("none within 1 moments")


@pytest.mark.parametrize(
    "arguments",
    [
        ["flies(p)"],
        ["holds(p, RU)", "--states", "XX"],
        ["holds(p, RU)", "--on", "2024-01-31"],
        ["holds(p, RU)", "--family", "p+uncle"],
        ["holds(p, RU)", "--as-if", "ru.no-such-bill"],
        ["holds(p, RU)", "--reading", "ru.citizenship-2023.8"],
    ],
)
def test_what_cannot_be_asked_is_said_without_a_traceback(arguments: list[str]) -> None:
    result = CliRunner().invoke(find, arguments)
    assert result.exit_code == 2
    assert result.output.strip()
    assert result.exception is None or isinstance(result.exception, SystemExit)
