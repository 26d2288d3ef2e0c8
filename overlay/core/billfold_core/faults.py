"""What is said of a value that is not what the spec says, and how one stays where drift is kept."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from .errors import DecodeFault
from .unset import UNSET

KIND_NAMES: Final[Mapping[type, str]] = {
    str: "a string",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    Decimal: "a number",
    list: "an array",
    dict: "an object",
    type(None): "null",
}


class Kept:
    """A value that is to stay as it came: each reader gives it back unread."""

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw


def wrong(value: object, field: str, expected: str) -> DecodeFault:
    """Describe a value of the wrong kind, or one that is missing."""
    if value is UNSET:
        return DecodeFault(f".{field}" if field else "", "is missing")
    found = KIND_NAMES.get(type(value), type(value).__name__)
    return DecodeFault(f".{field}" if field else "", f"expected {expected}, got {found}")


def unread(value: object, field: str, expected: str) -> Any:
    """Give a value that is to stay as it came.

    Raises:
        DecodeFault: It is any other, so it is of the wrong kind or missing.
    """
    if isinstance(value, Kept):
        return value.raw
    raise wrong(value, field, expected)
