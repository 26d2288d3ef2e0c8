"""Operations that are no calls: their addresses are for a browser, and building one sends nothing."""

from __future__ import annotations

from typing import Any

from .errors import DecodeFault


def not_called(body: Any) -> str:
    """Raise an error: an address for a browser has no answer to be read."""
    raise DecodeFault("", "is not an answer to a call")
