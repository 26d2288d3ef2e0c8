"""Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or delete
them, and cards come from a checkout only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.unset import UNSET, Unset

from . import payment_instruments_create

if TYPE_CHECKING:
    from ... import params
    from ...models.payment_instrument import PaymentInstrument
    from ...models.payment_instrument_address_input import PaymentInstrumentAddressInput
    from ...models.payment_instrument_type import PaymentInstrumentTypeValue


class AsyncPaymentInstruments:
    """Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or
    delete them, and cards come from a checkout only."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

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
        billing_address: PaymentInstrumentAddressInput | params.PaymentInstrumentAddressInput | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentInstrument:
        """Store a wallet of a customer.

        Finds or creates the customer, stores a wallet for later payments and answers it. Send at least one of
        `customerId`, `customerEmail`, `referenceCustomerId`.

        PIX needs `cpfName` and `cpfNumber`. UPI needs `upiName`, `phoneNumber` and a `billingAddress` with everything
        but `line2`. Cards and the wallets of browsers cannot be stored this way.

        The answer cannot be read again: keep `id`.

        Not safe to repeat: a second call may store a second instrument.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            payment_instrument_type: Kind of wallet.
            customer_id: Identifier of an existing Clink customer. It decides; `customerEmail` and
                `referenceCustomerId`, where given too, must belong to the same customer.
            customer_email: The customer's email address. Without `customerId` it finds the customer or creates one.
                Together with `referenceCustomerId` it must lead to one customer.
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
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-payment-instrument
        """
        try:
            return await self._client.execute(
                payment_instruments_create.call(
                    payment_instrument_type=payment_instrument_type,
                    customer_id=customer_id,
                    customer_email=customer_email,
                    reference_customer_id=reference_customer_id,
                    customer_name=customer_name,
                    cpf_name=cpf_name,
                    cpf_number=cpf_number,
                    upi_name=upi_name,
                    phone_number=phone_number,
                    billing_address=billing_address,
                    metadata=metadata,
                ),
                options,
            )
        finally:
            # The traceback of an error shows what a frame still holds.
            del cpf_number, options
