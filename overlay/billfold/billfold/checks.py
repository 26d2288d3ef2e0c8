"""Checks of what callers pass and of what providers answer."""

from __future__ import annotations

from typing import Final

from billfold_core.errors import DecodeFault, InputError

ONLY_TEXT: Final = (str,)
TEXT: Final = (str, type(None))
FLAG: Final = (bool, type(None))
COUNT: Final = (int, type(None))


def refuse(path: str, problem: str) -> InputError:
    """Return the error for a value that no provider accepts; `problem` goes on after `path`: `must be a list`."""
    return InputError(f"{path} {problem}. Nothing was sent.", path=path, problem=problem)


def counted(value: object, path: str) -> None:
    """Require a whole number above zero."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise refuse(path, f"must be a whole number above 0, not {value!r}")


def filled(value: object, path: str) -> None:
    """Require a text that is not blank."""
    if not isinstance(value, str) or not value.strip():
        raise refuse(path, f"must be a text that is not blank, not {value!r}")


def of_kind(value: object, kind: type, path: str) -> None:
    """Require None or an instance of a class."""
    if value is not None and not isinstance(value, kind):
        raise refuse(path, f"must be a {kind.__name__} or None, not {type(value).__name__}")


def instance_of(value: object, kind: type, path: str, example: str) -> None:
    """Require an instance of a class; `example` is how one is written."""
    if not isinstance(value, kind):
        raise refuse(path, f"must be a {kind.__name__}, such as {example}, not {type(value).__name__}")


def told(value: object, kinds: tuple[type, ...], field: str) -> None:
    """Require a value of these types in an answer: a client that keeps drift returns whatever the provider sent.

    Raises:
        DecodeFault: It is something else.
    """
    if value.__class__ in kinds:
        return
    if not isinstance(value, kinds) or (kinds is COUNT and isinstance(value, bool)):
        raise DecodeFault(f".{field}", f"is {type(value).__name__}, which is no value of this field")
