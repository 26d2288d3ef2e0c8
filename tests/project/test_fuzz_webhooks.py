"""Some hostile deliveries for every provider; `python -m fuzz.webhooks` makes as many as one likes."""

from typing import Any

import pytest

from billfold_core.webhooks import verifying
from fuzz import webhooks
from fuzz.webhook_schemes import SCHEMES


@pytest.mark.parametrize("provider", SCHEMES)
def test_hostile_deliveries_are_judged_as_by_the_oracle_and_show_nothing(provider: str) -> None:
    counts = webhooks.run(provider, 7, range(500))
    assert not counts.problems, counts.summary()
    # Neither is all refused, nor is all taken.
    assert counts.taken > 50
    assert len(counts.reasons) > 6


def test_a_wrong_signature_that_is_taken_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "compare_digest", lambda one, other: one[:20] == other[:20])
    assert "the oracle says None, and it was taken" in webhooks.run("hyperline", 7, range(400)).summary()


def test_an_exception_of_another_kind_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "_too_large", lambda name, most: verifying.found(None, {}))
    assert "foreign exception InputError" in webhooks.run("hyperline", 7, range(100)).summary()


def test_what_a_text_or_a_frame_shows_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    candidates = verifying._candidates

    def telling(way: Any, text: bytes) -> Any:
        found = candidates(way, text)
        return found if isinstance(found, list) else found._replace(problem=f"{text!r}")

    monkeypatch.setattr(verifying, "_candidates", telling)
    assert "shows what is hidden" in webhooks.run("hyperline", 7, range(300)).summary()
