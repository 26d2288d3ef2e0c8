"""The JSON forms of the vocabulary: how an interval, a price and a product are written as plain data, and read again."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar, cast, get_args

import attrs

from billfold_core.errors import DecodeFault, InputError
from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, array, boolean, integer, nested, or_none, record, text
from billfold_core.money import Money, MoneyError
from billfold_core.unset import UNSET

from . import vocabulary

IntervalT = TypeVar("IntervalT", bound=vocabulary.Interval)
PriceT = TypeVar("PriceT", bound=vocabulary.Price)
ProductT = TypeVar("ProductT", bound=vocabulary.Product)


def plain(value: vocabulary.Price | vocabulary.Product) -> dict[str, Any]:
    """Write a record of the vocabulary, without the provider's own one."""
    names = [field.name for field in attrs.fields(type(value)) if field.name != "raw"]
    return {name: _plain(getattr(value, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [plain(price) for price in cast(tuple[vocabulary.Price, ...], value)]
    if isinstance(value, str):
        # A member of an enum is its text.
        return str.__str__(value)
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


def price(kind: type[PriceT], value: Any) -> PriceT:
    """Read a price. The provider's own record is not part of the form; in its place stands the form.

    Raises:
        DecodeFault: It is none.
    """
    source = record(value)
    get = source.get
    return kind(
        id=_text_or_none(get("id", UNSET), "id"),
        product_id=_text_or_none(get("product_id", UNSET), "product_id"),
        amount=or_none(get("amount", UNSET), lambda found: nested(found, "amount", _money)),
        kind=_one_of(get("kind", UNSET), "kind", get_args(vocabulary.Kind)),
        interval=or_none(get("interval", UNSET), lambda found: nested(found, "interval", vocabulary.Interval.from_dict)),
        trial_days=or_none(get("trial_days", UNSET), lambda found: integer(found, "trial_days")),
        active=or_none(get("active", UNSET), lambda found: boolean(found, "active")),
        default=or_none(get("default", UNSET), lambda found: boolean(found, "default")),
        label=_text_or_none(get("label", UNSET), "label"),
        provider_status=_status(get("provider_status", UNSET)),
        raw=UnknownVariant("price", source),
    )


def product(kind: type[ProductT], value: Any) -> ProductT:
    """Read a product, as `price` does.

    Raises:
        DecodeFault: It is none.
    """
    source = record(value)
    get = source.get
    return kind(
        id=text(get("id", UNSET), "id"),
        name=text(get("name", UNSET), "name"),
        description=_text_or_none(get("description", UNSET), "description"),
        status=_one_of(get("status", UNSET), "status", get_args(vocabulary.Status)),
        provider_status=_status(get("provider_status", UNSET)),
        prices=tuple(array(get("prices", UNSET), "prices", vocabulary.Price.from_dict)),
        prices_known=boolean(get("prices_known", UNSET), "prices_known"),
        provider=text(get("provider", UNSET), "provider"),
        raw=UnknownVariant("product", source),
    )


def _text_or_none(value: Any, field: str) -> str | None:
    return or_none(value, lambda found: text(found, field))


def _money(value: Any) -> Money:
    try:
        return Money.from_dict(value)
    except MoneyError as error:
        raise DecodeFault("", str(error)) from None


def _one_of(value: Any, field: str, known: Collection[str]) -> Any:
    if text(value, field) not in known:
        raise DecodeFault(f".{field}", f"must be one of {', '.join(known)}, not {value[:60]!r}")
    return value


def _status(value: Any) -> str | bool | None:
    return value if value is None or isinstance(value, bool) else text(value, "provider_status")
