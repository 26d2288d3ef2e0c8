"""The JSON forms of the vocabulary: how a record is written as plain data, and what they are read with."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, TypeVar, cast

import attrs

from billfold_core.errors import DecodeFault, InputError
from billfold_core.json_form import JsonForm
from billfold_core.model import integer, or_none, record, text
from billfold_core.money import Money, MoneyError
from billfold_core.unset import UNSET

from . import vocabulary

IntervalT = TypeVar("IntervalT", bound=vocabulary.Interval)


def plain(value: attrs.AttrsInstance) -> dict[str, Any]:
    """Write a record of the vocabulary, without the provider's own one."""
    names = [field.name for field in attrs.fields(type(value)) if field.name != "raw"]
    return {name: _plain(getattr(value, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in cast(tuple[object, ...], value)]
    if isinstance(value, str):
        # A member of an enum is its text.
        return str.__str__(value)
    if isinstance(value, Mapping):
        return dict(cast(Mapping[str, object], value))
    if isinstance(value, datetime):
        return value.isoformat()
    return value.to_dict() if isinstance(value, JsonForm) else value


def interval(kind: type[IntervalT], value: Any) -> IntervalT:
    """Read an interval.

    Raises:
        DecodeFault: It is none.
    """
    get = record(value).get
    # What else a unit might be is refused by the interval itself.
    unit: Any = text(get("unit", UNSET), "unit")
    try:
        return kind(integer(get("count", UNSET), "count"), unit)
    except InputError as error:
        raise DecodeFault(f".{error.path.rpartition('.')[2]}", error.problem) from None


def text_or_none(value: Any, field: str) -> str | None:
    """Read a text that may be missing or null."""
    return or_none(value, lambda found: text(found, field))


def money(value: Any) -> Money:
    """Read an amount.

    Raises:
        DecodeFault: It is none.
    """
    try:
        return Money.from_dict(value)
    except MoneyError as error:
        raise DecodeFault("", str(error)) from None


def one_of(value: Any, field: str, known: Collection[str]) -> Any:
    """Read one of a set of words.

    Raises:
        DecodeFault: It is another one.
    """
    if text(value, field) not in known:
        raise DecodeFault(f".{field}", f"must be one of {', '.join(known)}, not {value[:60]!r}")
    return value


def status(value: Any) -> str | bool | None:
    """Read a provider's own word for a state."""
    return value if value is None or isinstance(value, bool) else text(value, "provider_status")
