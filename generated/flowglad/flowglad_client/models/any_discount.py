# Generated from specs/flowglad/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, boolean, choice, integer, text
from billfold_core.moments import epoch_ms

from .discount_amount_type import DiscountAmountType


class AnyDiscount(JsonForm):
    """What every kind of Discount has; `Discount` names the kinds."""

    __slots__ = ()

    id: str
    """Identifier, discount_…."""
    code: str
    """What a buyer enters, 3 to 20 characters in capitals, unique in the pricing model. Compare without regard to case."""
    amount: int
    """How much is taken off, above 0. Read it by `amount_type`: with percent it is a percentage, 20 for 20 %; with fixed
    it is money in the smallest unit of the organisation's currency, 500 for 5.00 USD. What a fixed amount does in
    another currency is not documented."""
    amount_type: DiscountAmountType
    """How to read `amount`."""
    name: str | None
    """Label."""
    active: bool | None
    """Whether it can be redeemed."""
    redemption_count: int | None
    """How often it was redeemed. Only list and get send it; answers to create and update lack it."""
    pricing_model_id: str | None
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers lack it."""
    organization_id: str | None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None
    """When it was last changed, in milliseconds since 1970 UTC."""


class UnknownDiscount(UnknownVariant, AnyDiscount):
    """A kind of Discount that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "duration": ("duration", text, True),
        "id": ("id", text, True),
        "code": ("code", text, True),
        "amount": ("amount", integer, True),
        "amount_type": ("amountType", partial(choice, field="", kind=DiscountAmountType), True),
        "name": ("name", text, False),
        "active": ("active", boolean, False),
        "redemption_count": ("redemptionCount", integer, False),
        "pricing_model_id": ("pricingModelId", text, False),
        "organization_id": ("organizationId", text, False),
        "livemode": ("livemode", boolean, False),
        "created_at": ("createdAt", epoch_ms, False),
        "updated_at": ("updatedAt", epoch_ms, False),
    }

    duration: str
    """Which kind it is."""
