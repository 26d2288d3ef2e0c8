"""The JSON form of a price, read."""

from __future__ import annotations

from typing import Any, TypeVar, get_args

from billfold.forms import money, one_of, status, text_or_none
from billfold.prices import vocabulary
from billfold.vocabulary import Interval
from billfold_core.model import UnknownVariant, boolean, integer, nested, or_none, record
from billfold_core.unset import UNSET

PriceT = TypeVar("PriceT", bound=vocabulary.Price)


def price(kind: type[PriceT], value: Any) -> PriceT:
    """Read a price. The provider's own record is not part of the form; in its place stands the form.

    Raises:
        DecodeFault: It is none.
    """
    source = record(value)
    get = source.get
    return kind(
        id=text_or_none(get("id", UNSET), "id"),
        product_id=text_or_none(get("product_id", UNSET), "product_id"),
        amount=or_none(get("amount", UNSET), lambda found: nested(found, "amount", money)),
        kind=one_of(get("kind", UNSET), "kind", get_args(vocabulary.Kind)),
        interval=or_none(get("interval", UNSET), lambda found: nested(found, "interval", Interval.from_dict)),
        trial_days=or_none(get("trial_days", UNSET), lambda found: integer(found, "trial_days")),
        active=or_none(get("active", UNSET), lambda found: boolean(found, "active")),
        default=or_none(get("default", UNSET), lambda found: boolean(found, "default")),
        label=text_or_none(get("label", UNSET), "label"),
        provider_status=status(get("provider_status", UNSET)),
        raw=UnknownVariant("price", source),
    )
