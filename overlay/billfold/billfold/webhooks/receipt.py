"""What is logged of a delivery: a list of what may be, so that nothing of a signature, a secret or a buyer is."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from billfold_core.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Receipt"]

_LOG: Final = logging.getLogger("billfold.webhooks")
_MOST_LETTERS: Final = 64
_MOST_NAMES: Final = 1000
_told_names = set[tuple[str, str]]()


class Receipt(NamedTuple):
    """What may be told of a delivery. A log record of `billfold.webhooks` has it as its attribute `webhook`.

    Attributes:
        outcome: `handled`, `unknown_event`, `unreadable`, `refused`, `not_post`, `cut_off` (it ended before its body did),
            `no_secret`, `handler_failed`, or `secrets_not_renewed`.
        reason: Why, in a word: the reason of a refusal, or the class of what was raised.
        event: The name of the event; at most 64 printable characters of ASCII.
        delivery_id: The id that the headers or the body carry, in the same way; None for a delivery that was refused.
        size: How many bytes its body has.
        digest: The first 12 digits of the body's SHA-256.
        age: How many seconds ago it was sent.
        secret_index: Which of the secrets signed it.
        seconds: How long it took.
    """

    provider: str
    endpoint: str
    outcome: str
    reason: str | None = None
    event: str | None = None
    delivery_id: str | None = None
    size: int | None = None
    digest: str | None = None
    age: float | None = None
    secret_index: int | None = None
    seconds: float | None = None

    def __str__(self) -> str:
        told = ((name, value) for name, value in self._asdict().items() if value is not None)
        return "webhook " + " ".join(f"{name}={f'{value:.3f}' if isinstance(value, float) else value}" for name, value in told)


def is_told(level: int) -> bool:
    """Return whether anything of that level is logged, so that nothing is computed for nothing."""
    return _LOG.isEnabledFor(level)


def tell(receipt: Receipt, level: int) -> None:
    """Log a receipt."""
    extra: Mapping[str, Any] = {"webhook": receipt}
    _LOG.log(level, "%s", receipt, extra=extra)


def is_new(provider: str, name: str) -> bool:
    """Return whether an unknown name is met for the first time in this process."""
    if (provider, name) in _told_names or len(_told_names) >= _MOST_NAMES:
        return False
    _told_names.add((provider, name))
    return True


def shortened(text: str | None) -> str | None:
    """Return what is printable of a text that others chose, and not too much of it."""
    if text is None:
        return None
    if len(text) <= _MOST_LETTERS and text.isascii() and text.isprintable() and " " not in text:
        return text
    return "".join(letter if " " < letter <= "~" else "?" for letter in text[:_MOST_LETTERS])
