"""Create a checkout session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.checkout_payment_method_type import CheckoutPaymentMethodTypeValue
    from ...models.checkout_ui_mode import CheckoutUiModeValue
    from ...models.direct_qr_code_payment_method_type import DirectQrCodePaymentMethodTypeValue
    from ...models.historical_payment_instrument_import_input import HistoricalPaymentInstrumentImportInput
    from ...models.new_checkout_session import NewCheckoutSession
    from ...models.price_data_input import PriceDataInput
    from ...models.scheduled_phase_input import ScheduledPhaseInput


def _read(body: Any) -> NewCheckoutSession:
    from ...models.new_checkout_session import NewCheckoutSession

    return NewCheckoutSession.from_dict(body)


OPERATION: Final = Operation(
    name="checkout_sessions_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
    secrets=("tokenValue", "url"),
)


def call(
    *,
    original_amount: Decimal | int,
    original_currency: str,
    customer_id: str | Unset = UNSET,
    customer_email: str | Unset = UNSET,
    reference_customer_id: str | Unset = UNSET,
    historical_payment_instrument_import: HistoricalPaymentInstrumentImportInput
    | params.HistoricalPaymentInstrumentImportInput
    | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    product_id: str | Unset = UNSET,
    price_id: str | Unset = UNSET,
    price_data_list: Sequence[PriceDataInput | params.PriceDataInput] | Unset = UNSET,
    scheduled_phases: Sequence[ScheduledPhaseInput | params.ScheduledPhaseInput] | Unset = UNSET,
    ui_mode: CheckoutUiModeValue | Unset = UNSET,
    return_url: str | Unset = UNSET,
    success_url: str | Unset = UNSET,
    cancel_url: str | Unset = UNSET,
    payment_method_type: CheckoutPaymentMethodTypeValue | Unset = UNSET,
    payment_method_type_black_list: Sequence[CheckoutPaymentMethodTypeValue] | Unset = UNSET,
    direct_payment_qr_code_payment_method_type: DirectQrCodePaymentMethodTypeValue | Unset = UNSET,
    allow_promotion_codes: bool | Unset = UNSET,
    show_promotion_code: bool | Unset = UNSET,
    promotion_code: str | Unset = UNSET,
    local_price_only: bool | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
) -> Call[NewCheckoutSession]:
    """Create a checkout session.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.checkout_session_create import CheckoutSessionCreate

    body = checked_body(
        "checkout_sessions_create",
        {
            "originalAmount": original_amount,
            "originalCurrency": original_currency,
            "customerId": customer_id,
            "customerEmail": customer_email,
            "referenceCustomerId": reference_customer_id,
            "historicalPaymentInstrumentImport": historical_payment_instrument_import,
            "merchantReferenceId": merchant_reference_id,
            "productId": product_id,
            "priceId": price_id,
            "priceDataList": price_data_list,
            "scheduledPhases": scheduled_phases,
            "uiMode": ui_mode,
            "returnUrl": return_url,
            "successUrl": success_url,
            "cancelUrl": cancel_url,
            "paymentMethodType": payment_method_type,
            "paymentMethodTypeBlackList": payment_method_type_black_list,
            "directPaymentQrCodePaymentMethodType": direct_payment_qr_code_payment_method_type,
            "allowPromotionCodes": allow_promotion_codes,
            "showPromotionCode": show_promotion_code,
            "promotionCode": promotion_code,
            "localPriceOnly": local_price_only,
            "metadata": metadata,
        },
        CheckoutSessionCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/checkout/session",
        body=body,
    )
