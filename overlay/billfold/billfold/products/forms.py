"""The JSON form of a product, read."""

from __future__ import annotations

from typing import Any, TypeVar, get_args

from billfold.forms import one_of, status, text_or_none
from billfold.prices.vocabulary import Price
from billfold.products import vocabulary
from billfold.vocabulary import Status
from billfold_core.model import UnknownVariant, array, boolean, record, text
from billfold_core.unset import UNSET

ProductT = TypeVar("ProductT", bound=vocabulary.Product)


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
        description=text_or_none(get("description", UNSET), "description"),
        status=one_of(get("status", UNSET), "status", get_args(Status)),
        provider_status=status(get("provider_status", UNSET)),
        prices=tuple(array(get("prices", UNSET), "prices", Price.from_dict)),
        prices_known=boolean(get("prices_known", UNSET), "prices_known"),
        provider=text(get("provider", UNSET), "provider"),
        raw=UnknownVariant("product", source),
    )
