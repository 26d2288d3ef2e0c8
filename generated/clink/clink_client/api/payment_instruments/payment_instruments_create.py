"""Store a wallet of a customer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unseen import unseen
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.payment_instrument import PaymentInstrument
    from ...models.payment_instrument_address_input import PaymentInstrumentAddressInput
    from ...models.payment_instrument_type import PaymentInstrumentTypeValue


def _read(body: Any) -> PaymentInstrument:
    from ...models.payment_instrument import PaymentInstrument

    return PaymentInstrument.from_dict(body)


OPERATION: Final = Operation(
    name="payment_instruments_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
    sent_secrets=("cpfNumber",),
)


@unseen("cpfNumber", "cpf_number")
def call(
    *,
    payment_instrument_type: PaymentInstrumentTypeValue,
    customer_id: str | Unset = UNSET,
    customer_email: str | Unset = UNSET,
    reference_customer_id: str | Unset = UNSET,
    customer_name: str | Unset = UNSET,
    cpf_name: str | Unset = UNSET,
    cpf_number: str | Unset = UNSET,
    upi_name: str | Unset = UNSET,
    phone_number: str | Unset = UNSET,
    billing_address: PaymentInstrumentAddressInput | params.PaymentInstrumentAddressInput | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
) -> Call[PaymentInstrument]:
    """Store a wallet of a customer.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.payment_instrument_create import PaymentInstrumentCreate

    body = checked_body(
        "payment_instruments_create",
        {
            "paymentInstrumentType": payment_instrument_type,
            "customerId": customer_id,
            "customerEmail": customer_email,
            "referenceCustomerId": reference_customer_id,
            "customerName": customer_name,
            "cpfName": cpf_name,
            "cpfNumber": cpf_number,
            "upiName": upi_name,
            "phoneNumber": phone_number,
            "billingAddress": billing_address,
            "metadata": metadata,
        },
        PaymentInstrumentCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/payment-instrument",
        body=body,
    )
