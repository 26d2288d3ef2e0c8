"""Answers of success to calls about several things, of which some may have failed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, Final

from . import wire
from .tuples import NamedTuple

_LONGEST_REASON: Final = 1_000
_Places = tuple[tuple[str, ...], ...]


class Failure(NamedTuple):
    """One thing that failed although the call succeeded."""

    key: str | None
    """What it is known by; None if the provider does not say it where it is looked for."""
    reason: str
    """Why it failed, in the provider's words; empty if it does not say so where it is looked for."""
    item: Any
    """All that the provider says of it, as it came."""


class Partly(NamedTuple):
    """The places in an answer that state what failed, or what did not; generated from `x-partial`."""

    failed: str = ""
    """The attribute that has what failed."""
    keys: _Places = ()
    """Where in it the key is, the first that is there."""
    reasons: _Places = ()
    """Where in it the reason is, the first that is there."""
    done: str = ""
    """The attribute that has the keys of what did not fail."""
    number: str = ""
    """The attribute that says how many did not fail."""
    of: str = ""
    """The attribute that says how many there were."""


class TellsFailures:
    """What an answer has that lists what failed."""

    __slots__ = ()
    PARTLY: ClassVar[Partly]

    @property
    def failures(self) -> list[Failure]:
        """What failed, and why, although the call succeeded."""
        rules = self.PARTLY
        return [_failure(item, rules) for item in getattr(self, rules.failed) or ()]

    @property
    def is_complete(self) -> bool:
        """Whether nothing failed."""
        return not getattr(self, self.PARTLY.failed)


class TellsSuccesses:
    """What an answer has that lists what did not fail."""

    __slots__ = ()
    PARTLY: ClassVar[Partly]

    @property
    def is_complete(self) -> bool:
        """Whether nothing failed, by the provider's own count."""
        rules = self.PARTLY
        count, of = getattr(self, rules.number), getattr(self, rules.of)
        return count is not None and of is not None and count >= of

    def unconfirmed(self, keys: Iterable[str]) -> list[str]:
        """Return those of the keys that were sent which the answer does not list, in their order, without a reason."""
        done: set[str] = set(getattr(self, self.PARTLY.done) or ())
        return [key for key in keys if key not in done]


def _failure(item: Any, rules: Partly) -> Failure:
    raw = wire.opened(item)
    if isinstance(raw, str):
        return Failure(raw, "", raw)
    found = text_at(raw, rules.keys)
    return Failure(found, (text_at(raw, rules.reasons) or "")[:_LONGEST_REASON], raw)


def text_at(value: Any, places: Sequence[tuple[str, ...]]) -> str | None:
    """Return the first text, or number, that stands at one of some places."""
    for place in places:
        found = wire.at(value, place)
        if isinstance(found, str) or (isinstance(found, int) and not isinstance(found, bool)):
            return str(found)
    return None
