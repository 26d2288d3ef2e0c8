"""Charge a customer once, without a checkout page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.device_type import DeviceTypeValue
    from ...models.payment import Payment
    from ...models.payment_method_type import PaymentMethodTypeValue
    from ...models.platform_type import PlatformTypeValue
    from ...models.price_data_input import PriceDataInput


def _read(body: Any) -> Payment:
    from ...models.payment import Payment

    return Payment.from_dict(body)


OPERATION: Final = Operation(
    name="payments_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    *,
    payment_method_type: PaymentMethodTypeValue,
    return_url: str,
    customer_id: str | Unset = UNSET,
    customer_email: str | Unset = UNSET,
    reference_customer_id: str | Unset = UNSET,
    payment_instrument_id: str | Unset = UNSET,
    price_id: str | Unset = UNSET,
    product_id: str | Unset = UNSET,
    amount: Decimal | int | Unset = UNSET,
    currency: str | Unset = UNSET,
    payment_currency: str | Unset = UNSET,
    price_data_list: Sequence[PriceDataInput | params.PriceDataInput] | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    promotion_code: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    platform_type: PlatformTypeValue | Unset = UNSET,
    device_type: DeviceTypeValue | Unset = UNSET,
) -> Call[Payment]:
    """Charge a customer once, without a checkout page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.payment_create import PaymentCreate

    body = checked_body(
        "payments_create",
        {
            "paymentMethodType": payment_method_type,
            "returnUrl": return_url,
            "customerId": customer_id,
            "customerEmail": customer_email,
            "referenceCustomerId": reference_customer_id,
            "paymentInstrumentId": payment_instrument_id,
            "priceId": price_id,
            "productId": product_id,
            "amount": amount,
            "currency": currency,
            "paymentCurrency": payment_currency,
            "priceDataList": price_data_list,
            "merchantReferenceId": merchant_reference_id,
            "promotionCode": promotion_code,
            "metadata": metadata,
            "platformType": platform_type,
            "deviceType": device_type,
        },
        PaymentCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/payment",
        body=body,
    )
