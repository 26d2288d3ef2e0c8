"""Create a price for a product."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.currency import CurrencyValue
    from ...models.price import Price
    from ...models.price_type import PriceTypeValue
    from ...models.recurring_details_input import RecurringDetailsInput


def _read(body: Any) -> Price:
    from ...models.price import Price

    return Price.from_dict(body)


OPERATION: Final = Operation(
    name="prices_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    *,
    product_id: str,
    currency: CurrencyValue,
    unit_amount: Decimal | int,
    price_type: PriceTypeValue,
    recurring_details: RecurringDetailsInput | params.RecurringDetailsInput | Unset = UNSET,
    priority: int | Unset = UNSET,
    is_default_price: bool | Unset = UNSET,
) -> Call[Price]:
    """Create a price for a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.price_create import PriceCreate

    body = checked_body(
        "prices_create",
        {
            "productId": product_id,
            "currency": currency,
            "unitAmount": unit_amount,
            "priceType": price_type,
            "recurringDetails": recurring_details,
            "priority": priority,
            "isDefaultPrice": is_default_price,
        },
        PriceCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/price",
        body=body,
    )
