# Generated from specs/clink/resources/payment_instruments.yaml. Do not edit.
"""Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or delete
them, and cards come from a checkout only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    members,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import params
    from ..models.payment_instrument import PaymentInstrument
    from ..models.payment_instrument_type import PaymentInstrumentTypeValue


def _read_payment_instrument(body: Any) -> PaymentInstrument:
    from ..models.payment_instrument import PaymentInstrument

    return PaymentInstrument.from_dict(body)


PAYMENT_INSTRUMENT_ADDRESS_INPUT: Final = Record(
    {"country": TEXT, "region": TEXT, "city": TEXT, "line1": TEXT, "line2": TEXT, "postalCode": TEXT}
)
PAYMENT_INSTRUMENT_TYPE: Final = choice(*("ALIPAY CASHAPP GCASH KAKAO PIX PROMPTPAY QRIS TNG UPI WECHAT").split())

PAYMENT_INSTRUMENTS_CREATE: Final = Operation(
    name="payment_instruments_create",
    method="POST",
    effect="unsafe",
    decode=_read_payment_instrument,
    enveloped=True,
    sent_secrets=("cpfNumber",),
    sent=Sent(
        "/payment-instrument",
        body=Record(
            {
                "paymentInstrumentType": PAYMENT_INSTRUMENT_TYPE,
                "customerId": TEXT,
                "customerEmail": TEXT,
                "referenceCustomerId": TEXT,
                "customerName": TEXT,
                "cpfName": TEXT,
                "cpfNumber": TEXT,
                "upiName": TEXT,
                "phoneNumber": TEXT,
                "billingAddress": PAYMENT_INSTRUMENT_ADDRESS_INPUT,
                "metadata": members(TEXT),
            },
            "paymentInstrumentType",
            Rule(
                "referenceCustomerId",
                "is needed, or else `customerId` or `customerEmail`",
                lambda source: not ("customerId" in source or "customerEmail" in source) and "referenceCustomerId" not in source,
            ),
            Rule(
                "cpfName",
                "is needed when `paymentInstrumentType` is `PIX`",
                lambda source: (
                    "paymentInstrumentType" in source and source["paymentInstrumentType"] == "PIX" and "cpfName" not in source
                ),
            ),
            Rule(
                "cpfNumber",
                "is needed when `paymentInstrumentType` is `PIX`",
                lambda source: (
                    "paymentInstrumentType" in source and source["paymentInstrumentType"] == "PIX" and "cpfNumber" not in source
                ),
            ),
            Rule(
                "upiName",
                "is needed when `paymentInstrumentType` is `UPI`",
                lambda source: (
                    "paymentInstrumentType" in source and source["paymentInstrumentType"] == "UPI" and "upiName" not in source
                ),
            ),
            Rule(
                "phoneNumber",
                "is needed when `paymentInstrumentType` is `UPI`",
                lambda source: (
                    "paymentInstrumentType" in source and source["paymentInstrumentType"] == "UPI" and "phoneNumber" not in source
                ),
            ),
            Rule(
                "billingAddress",
                "is needed when `paymentInstrumentType` is `UPI`",
                lambda source: (
                    "paymentInstrumentType" in source
                    and source["paymentInstrumentType"] == "UPI"
                    and "billingAddress" not in source
                ),
            ),
        ),
    ),
)


class PaymentInstruments(SyncResource):
    """Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or
    delete them, and cards come from a checkout only."""

    def create(
        self,
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
        billing_address: params.PaymentInstrumentAddressInput | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentInstrument:
        """Store a wallet of a customer.

        Finds or creates the customer, stores a wallet for later payments and answers it. Send at least one of
        `customer_id`, `customer_email`, `reference_customer_id`.

        PIX needs `cpf_name` and `cpf_number`. UPI needs `upi_name`, `phone_number` and a `billing_address` with
        everything but `line2`. Cards and the wallets of browsers cannot be stored this way.

        The answer cannot be read again: keep `id`.

        Not safe to repeat: a second call may store a second instrument.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            payment_instrument_type: Kind of wallet.
            customer_id: Identifier of an existing Clink customer. It decides; `customer_email` and
                `reference_customer_id`, where given too, must belong to the same customer.
            customer_email: The customer's email address. Without `customer_id` it finds the customer or creates one.
                Together with `reference_customer_id` it must lead to one customer.
            reference_customer_id: The merchant's own key of the customer. It finds a customer, or is bound to the one
                found or created.
            customer_name: The customer's name, for display.
            cpf_name: Name that the Brazilian tax number (CPF) belongs to. Required for PIX.
            cpf_number: Brazilian tax number (CPF). Required for PIX.
            upi_name: Name of the holder of the UPI account. Required for UPI.
            phone_number: Telephone number of the holder of the UPI account. Required for UPI.
            billing_address: Billing address. Required for UPI, with everything but `line2`.
            metadata: The merchant's own data. No limits are stated here; checkout sessions take 20 keys of 40
                characters with values of 500.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.payment_instruments.create(payment_instrument_type="ALIPAY", customer_id="customer_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-payment-instrument
        """
        try:
            return self._execute(PAYMENT_INSTRUMENTS_CREATE, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del cpf_number, options


class AsyncPaymentInstruments(AsyncResource):
    """Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or
    delete them, and cards come from a checkout only.

    The methods are those of `PaymentInstruments`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(PaymentInstruments.create)
    async def create(
        self,
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
        billing_address: params.PaymentInstrumentAddressInput | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentInstrument:
        try:
            return await self._execute(PAYMENT_INSTRUMENTS_CREATE, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del cpf_number, options


payment_instruments_create: Final = Endpoint(PAYMENT_INSTRUMENTS_CREATE, PaymentInstruments.create)
