"""Operations that are no calls: their addresses are for a browser, and building one sends nothing."""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from .errors import DecodeFault

P = ParamSpec("P")
T = TypeVar("T")


def at_once(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], T]:
    """Return a method of the sync class that sends nothing, for the async class too."""
    return method


def not_called(body: Any) -> str:
    """Raise an error: an address for a browser has no answer to be read."""
    raise DecodeFault("", "is not an answer to a call")
