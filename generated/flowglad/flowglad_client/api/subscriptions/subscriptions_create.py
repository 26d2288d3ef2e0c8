"""Create a subscription without a checkout."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.interval_unit import IntervalUnitValue
    from ...models.subscription_response import SubscriptionResponse


def _read(body: Any) -> SubscriptionResponse:
    from ...models.subscription_response import SubscriptionResponse

    return SubscriptionResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    customer_id: str | Unset = UNSET,
    customer_external_id: str | Unset = UNSET,
    price_id: str | Unset = UNSET,
    price_slug: str | Unset = UNSET,
    quantity: int | Unset = UNSET,
    interval: IntervalUnitValue | Unset = UNSET,
    interval_count: int | Unset = UNSET,
    trial_end: datetime | Unset = UNSET,
    metadata: Mapping[str, str | Decimal | int | bool] | Unset = UNSET,
    name: str | Unset = UNSET,
    default_payment_method_id: str | Unset = UNSET,
    backup_payment_method_id: str | Unset = UNSET,
    do_not_charge: bool | Unset = UNSET,
) -> Call[SubscriptionResponse]:
    """Create a subscription without a checkout.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.subscription_create import SubscriptionCreate

    body = checked_body(
        "subscriptions_create",
        {
            "customerId": customer_id,
            "customerExternalId": customer_external_id,
            "priceId": price_id,
            "priceSlug": price_slug,
            "quantity": quantity,
            "interval": interval,
            "intervalCount": interval_count,
            "trialEnd": trial_end,
            "metadata": metadata,
            "name": name,
            "defaultPaymentMethodId": default_payment_method_id,
            "backupPaymentMethodId": backup_payment_method_id,
            "doNotCharge": do_not_charge,
        },
        SubscriptionCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/subscriptions",
        body=body,
    )
