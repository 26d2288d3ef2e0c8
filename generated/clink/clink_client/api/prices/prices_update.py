"""Change a price."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

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
    name="prices_update",
    method="PUT",
    effect="idempotent",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
    *,
    product_id: str | Unset = UNSET,
    currency: CurrencyValue | Unset = UNSET,
    unit_amount: Decimal | int | Unset = UNSET,
    price_type: PriceTypeValue | Unset = UNSET,
    recurring_details: RecurringDetailsInput | params.RecurringDetailsInput | Unset = UNSET,
    priority: int | Unset = UNSET,
    is_active: str | Unset = UNSET,
    is_default_price: bool | Unset = UNSET,
) -> Call[Price]:
    """Change a price.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.price_update import PriceUpdate

    body = checked_body(
        "prices_update",
        {
            "productId": product_id,
            "currency": currency,
            "unitAmount": unit_amount,
            "priceType": price_type,
            "recurringDetails": recurring_details,
            "priority": priority,
            "isActive": is_active,
            "isDefaultPrice": is_default_price,
        },
        PriceUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/price/{segment('prices_update', 'id', id)}",
        body=body,
    )
