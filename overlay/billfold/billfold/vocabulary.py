"""The words that several resources share: intervals, states, metadata, and what only one provider has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, ClassVar, Final, Literal, Self, TypeAlias, TypeGuard, TypeVar, get_args

import attrs

from billfold_core.json_form import JsonForm

from .checks import counted, refuse

__all__ = ["EVERY", "Every", "Extra", "Interval", "IntervalUnit", "Metadata", "MetadataValue", "Status", "as_extras", "extra_of"]

IntervalUnit = Literal["day", "week", "month", "year"]
Every = Literal["day", "week", "month", "quarter", "half_year", "year"]
Status = Literal["active", "archived", "unknown"]
"""Whether something is in use; `unknown` where the provider says something else, or nothing."""
MetadataValue: TypeAlias = str | int | Decimal | bool | None
Metadata: TypeAlias = Mapping[str, MetadataValue]
"""Values of your own, by name, as a provider keeps them with a record."""
ExtraT = TypeVar("ExtraT", bound="Extra")

_UNITS: Final[tuple[str, ...]] = get_args(IntervalUnit)


@attrs.frozen
class Interval(JsonForm):
    """A billing interval: every `count` `unit`s.

    Raises:
        InputError: The count is not a whole number above 0, or the unit is none of day, week, month, year.

    Example:
        `Interval(3, "month")` is a quarter.
    """

    count: int
    unit: IntervalUnit

    def __attrs_post_init__(self) -> None:
        counted(self.count, "interval.count")
        if self.unit not in _UNITS:
            raise refuse("interval.unit", f"must be one of {', '.join(_UNITS)}, not {self.unit!r}")

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what `to_dict` gives.

        Raises:
            DecodeFault: It is something else.
        """
        from .forms import interval

        return interval(cls, value)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form: `{"count": 3, "unit": "month"}`."""
        return {"count": self.count, "unit": self.unit}

    @property
    def months(self) -> int | None:
        """The length in months, a year being 12; None for days and weeks."""
        return self.count if self.unit == "month" else 12 * self.count if self.unit == "year" else None

    def same_as(self, other: Interval) -> bool:
        """Return whether both are equally long: 12 months are a year, 7 days a week."""
        return self._length() == other._length()

    def _length(self) -> tuple[str, int]:
        months = self.months
        return ("months", months) if months is not None else ("days", self.count * (7 if self.unit == "week" else 1))

    def __str__(self) -> str:
        return f"every {self.unit}" if self.count == 1 else f"every {self.count} {self.unit}s"


EVERY: Final[Mapping[str, Interval]] = {
    "day": Interval(1, "day"),
    "week": Interval(1, "week"),
    "month": Interval(1, "month"),
    "quarter": Interval(3, "month"),
    "half_year": Interval(6, "month"),
    "year": Interval(1, "year"),
}


class Extra:
    """What only one provider has, given in the `extras` of a draft. Each provider looks at its own."""

    provider: ClassVar[str]


def is_metadata_value(value: object) -> TypeGuard[MetadataValue]:
    """Return whether a value can be in metadata: a text, a whole number, a `Decimal`, true, false or None."""
    return isinstance(value, str | int | Decimal | None)


def told_metadata(values: Mapping[str, Any] | None) -> dict[str, MetadataValue] | None:
    """Return what a provider keeps with a record, but for lists and objects, which stand in the record's `raw` only."""
    if values is None:
        return None
    return {name: value for name, value in values.items() if is_metadata_value(value)}


def as_extras(extras: Iterable[ExtraT]) -> tuple[ExtraT, ...]:
    """Return the extras of a draft."""
    try:
        return tuple(extras)
    except TypeError:
        raise refuse("extras", f"must be a list, like [CreemProduct(...)], not {type(extras).__name__}") from None


def check_extras(extras: Iterable[object], kind: type[Extra]) -> None:
    """Require extras of one kind, at most one of each provider."""
    seen: set[str] = set()
    for index, extra in enumerate(extras):
        if not isinstance(extra, kind):
            raise refuse(f"extras[{index}]", f"must be a {kind.__name__}, such as CreemProduct(...), not {type(extra).__name__}")
        if extra.provider in seen:
            raise refuse(f"extras[{index}]", f"is the second extra of {extra.provider}, and a draft has one for each provider")
        seen.add(extra.provider)


def extra_of(extras: Iterable[Extra], kind: type[ExtraT]) -> ExtraT | None:
    """Return what a draft says to one provider."""
    return next((extra for extra in extras if isinstance(extra, kind)), None)


def not_shown(_: Any) -> str:
    """Return what a `repr` shows for a field that is long or secret."""
    return "…"
