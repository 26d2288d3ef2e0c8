"""Create a subscription and start its first payment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.device_type import DeviceTypeValue
    from ...models.platform_type import PlatformTypeValue
    from ...models.scheduled_phase_input import ScheduledPhaseInput
    from ...models.subscription_created import SubscriptionCreated
    from ...models.subscription_payment_method_type import SubscriptionPaymentMethodTypeValue


def _read(body: Any) -> SubscriptionCreated:
    from ...models.subscription_created import SubscriptionCreated

    return SubscriptionCreated.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    *,
    product_id: str,
    price_id: str,
    payment_method_type: SubscriptionPaymentMethodTypeValue,
    payment_currency: str,
    return_url: str,
    customer_id: str | Unset = UNSET,
    customer_email: str | Unset = UNSET,
    reference_customer_id: str | Unset = UNSET,
    payment_instrument_id: str | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    promotion_code: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    platform_type: PlatformTypeValue | Unset = UNSET,
    device_type: DeviceTypeValue | Unset = UNSET,
    scheduled_phases: Sequence[ScheduledPhaseInput | params.ScheduledPhaseInput] | Unset = UNSET,
) -> Call[SubscriptionCreated]:
    """Create a subscription and start its first payment.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.subscription_create import SubscriptionCreate

    body = checked_body(
        "subscriptions_create",
        {
            "productId": product_id,
            "priceId": price_id,
            "paymentMethodType": payment_method_type,
            "paymentCurrency": payment_currency,
            "returnUrl": return_url,
            "customerId": customer_id,
            "customerEmail": customer_email,
            "referenceCustomerId": reference_customer_id,
            "paymentInstrumentId": payment_instrument_id,
            "merchantReferenceId": merchant_reference_id,
            "promotionCode": promotion_code,
            "metadata": metadata,
            "platformType": platform_type,
            "deviceType": device_type,
            "scheduledPhases": scheduled_phases,
        },
        SubscriptionCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/subscription",
        body=body,
    )
