# Generated from specs/flowglad/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, boolean, choice, integer, text
from billfold_core.moments import epoch_ms

from .currency import Currency


class AnyPrice(JsonForm):
    """What every kind of Price has; `Price` names the kinds."""

    __slots__ = ()

    id: str
    """Identifier, price_…."""
    unit_price: int
    """Price of one unit in the smallest unit of `currency`, 0 or more: 2000 is 20.00 USD but 2000 JPY. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    currency: Currency
    """Currency of `unit_price`, taken from the organisation."""
    product_id: str | None
    """Identifier of the product it belongs to, prod_…."""
    name: str | None
    """Label of the price; null when it has none."""
    slug: str | None
    """Stable handle chosen by the seller; null when it has none. Older answers lack it."""
    is_default: bool | None
    """Whether it is the default price of its product or meter."""
    active: bool | None
    """Whether it can be sold."""
    pricing_model_id: str | None
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers lack it."""
    livemode: bool | None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None
    """When it was last changed, in milliseconds since 1970 UTC."""


class UnknownPrice(UnknownVariant, AnyPrice):
    """A kind of Price that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "id": ("id", text, True),
        "unit_price": ("unitPrice", integer, True),
        "currency": ("currency", partial(choice, field="", kind=Currency), True),
        "product_id": ("productId", text, False),
        "name": ("name", text, False),
        "slug": ("slug", text, False),
        "is_default": ("isDefault", boolean, False),
        "active": ("active", boolean, False),
        "pricing_model_id": ("pricingModelId", text, False),
        "livemode": ("livemode", boolean, False),
        "created_at": ("createdAt", epoch_ms, False),
        "updated_at": ("updatedAt", epoch_ms, False),
    }

    type: str
    """Which kind it is."""
