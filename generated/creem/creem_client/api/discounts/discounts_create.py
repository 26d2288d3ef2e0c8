"""Create a discount code."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.currency import CurrencyValue
    from ...models.discount import Discount
    from ...models.discount_duration import DiscountDurationValue
    from ...models.discount_type import DiscountTypeValue


def _read(body: Any) -> Discount:
    from ...models.discount import Discount

    return Discount.from_dict(body)


OPERATION: Final = Operation(
    name="discounts_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    name: str,
    type: DiscountTypeValue,
    duration: DiscountDurationValue,
    code: str | Unset = UNSET,
    amount: int | Unset = UNSET,
    currency: CurrencyValue | Unset = UNSET,
    percentage: Decimal | int | Unset = UNSET,
    duration_in_months: int | Unset = UNSET,
    expiry_date: datetime | Unset = UNSET,
    max_redemptions: int | Unset = UNSET,
    applies_to_products: Sequence[str] | Unset = UNSET,
) -> Call[Discount]:
    """Create a discount code.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.discount_create import DiscountCreate

    body = checked_body(
        "discounts_create",
        {
            "name": name,
            "type": type,
            "duration": duration,
            "code": code,
            "amount": amount,
            "currency": currency,
            "percentage": percentage,
            "duration_in_months": duration_in_months,
            "expiry_date": expiry_date,
            "max_redemptions": max_redemptions,
            "applies_to_products": applies_to_products,
        },
        DiscountCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/discounts",
        body=body,
    )
