# Generated from specs/flowglad/resources/invoice_line_items.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, boolean, integer, text
from billfold_core.moments import epoch_ms


class AnyInvoiceLineItem(JsonForm):
    """What every kind of InvoiceLineItem has; `InvoiceLineItem` names the kinds."""

    __slots__ = ()

    id: str
    """Identifier, inv_li_…."""
    invoice_id: str | None
    """Identifier of the invoice it is on, inv_…."""
    quantity: int | None
    """How many units are billed. A count, not money."""
    price: int | None
    """Money in the smallest unit of the organisation's currency, which the invoice names. Whether it is the price of one
    unit or of the whole line is not documented. It may be negative. In the currency's minor unit (cents for USD);
    currency: the account's (The organisation's currency; every price that is read names it as `currency`.)."""
    price_id: str | None
    """Identifier of the price it comes from, price_…; null when there is none."""
    description: str | None
    """Text of the line; null when it has none."""
    pricing_model_id: str | None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None
    """When it was last changed, in milliseconds since 1970 UTC."""


class UnknownInvoiceLineItem(UnknownVariant, AnyInvoiceLineItem):
    """A kind of InvoiceLineItem that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "id": ("id", text, True),
        "invoice_id": ("invoiceId", text, False),
        "quantity": ("quantity", integer, False),
        "price": ("price", integer, False),
        "price_id": ("priceId", text, False),
        "description": ("description", text, False),
        "pricing_model_id": ("pricingModelId", text, False),
        "livemode": ("livemode", boolean, False),
        "created_at": ("createdAt", epoch_ms, False),
        "updated_at": ("updatedAt", epoch_ms, False),
    }

    type: str
    """Which kind it is."""
