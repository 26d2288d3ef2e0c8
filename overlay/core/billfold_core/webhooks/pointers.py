"""JSON pointers into what was read."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from billfold_core.unset import UNSET
from billfold_core.wire import is_object


def at(value: Any, pointer: str) -> Any:
    """Return what stands where a pointer leads through objects; `UNSET` if it leads nowhere."""
    for step in _steps(pointer):
        if not is_object(value) or step not in value:
            return UNSET
        value = value[step]
    return value


def first(value: Any, pointers: tuple[str, ...]) -> Any:
    """Return what stands where the first pointer leads that leads to something; `UNSET` if none does."""
    for pointer in pointers:
        found = at(value, pointer)
        if found is not UNSET and found is not None:
            return found
    return UNSET


def text(value: Any, pointers: tuple[str, ...]) -> str | None:
    """Return the text where the first pointer leads that leads to some; None if none does."""
    for pointer in pointers:
        found = at(value, pointer)
        if isinstance(found, str) and found:
            return found
    return None


@lru_cache(maxsize=256)
def _steps(pointer: str) -> tuple[str, ...]:
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])
