# Generated from specs/clink/resources/payments.yaml. Do not edit.
"""One-time charges without a checkout page, with a saved payment instrument or a wallet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    many,
    members,
    money_number,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import DEVICE_TYPE, PLATFORM_TYPE, PRICE_DATA_INPUT

if TYPE_CHECKING:
    from .. import params
    from ..models.device_type import DeviceTypeValue
    from ..models.payment import Payment
    from ..models.payment_method_type import PaymentMethodTypeValue
    from ..models.payment_qr_code import PaymentQrCode
    from ..models.platform_type import PlatformTypeValue


def _read_payment(body: Any) -> Payment:
    from ..models.payment import Payment

    return Payment.from_dict(body)


def _read_payment_qr_code(body: Any) -> PaymentQrCode:
    from ..models.payment_qr_code import PaymentQrCode

    return PaymentQrCode.from_dict(body)


PAYMENT_METHOD_TYPE: Final = choice(*("ALIPAY CARD CASHAPP GCASH KAKAO PIX PROMPTPAY QRIS TNG UPI WECHAT").split())

PAYMENTS_CREATE: Final = Operation(
    name="payments_create",
    method="POST",
    effect="unsafe",
    decode=_read_payment,
    enveloped=True,
    sent=Sent(
        "/payment",
        body=Record(
            {
                "paymentMethodType": PAYMENT_METHOD_TYPE,
                "returnUrl": TEXT,
                "customerId": TEXT,
                "customerEmail": TEXT,
                "referenceCustomerId": TEXT,
                "paymentInstrumentId": TEXT,
                "priceId": TEXT,
                "productId": TEXT,
                "amount": money_number(least=0),
                "currency": TEXT,
                "paymentCurrency": TEXT,
                "priceDataList": many(PRICE_DATA_INPUT),
                "merchantReferenceId": TEXT,
                "promotionCode": TEXT,
                "metadata": members(TEXT),
                "platformType": PLATFORM_TYPE,
                "deviceType": DEVICE_TYPE,
            },
            "paymentMethodType returnUrl",
            Rule(
                "referenceCustomerId",
                "is needed, or else `customerId` or `customerEmail`",
                lambda source: not ("customerId" in source or "customerEmail" in source) and "referenceCustomerId" not in source,
            ),
            Rule(
                "paymentInstrumentId",
                "is needed when `paymentMethodType` is `CARD`, `PIX` or `UPI`",
                lambda source: (
                    "paymentMethodType" in source
                    and source["paymentMethodType"] in ("CARD", "PIX", "UPI")
                    and "paymentInstrumentId" not in source
                ),
            ),
            Rule(
                "priceId",
                "is needed when `productId` is given",
                lambda source: ("priceId" in source or "productId" in source) and "priceId" not in source,
            ),
            Rule(
                "productId",
                "is needed when `priceId` is given",
                lambda source: ("priceId" in source or "productId" in source) and "productId" not in source,
            ),
            Rule(
                "amount",
                "cannot be given when `priceId` or `productId` is given",
                lambda source: ("priceId" in source or "productId" in source) and "amount" in source,
            ),
            Rule(
                "currency",
                "cannot be given when `priceId` or `productId` is given",
                lambda source: ("priceId" in source or "productId" in source) and "currency" in source,
            ),
            Rule(
                "amount",
                "is needed when none of `priceId` and `productId` is given",
                lambda source: not ("priceId" in source or "productId" in source) and "amount" not in source,
            ),
            Rule(
                "currency",
                "is needed when none of `priceId` and `productId` is given",
                lambda source: not ("priceId" in source or "productId" in source) and "currency" not in source,
            ),
        ),
    ),
)
PAYMENTS_REFRESH_QR_CODE: Final = Operation(
    name="payments_refresh_qr_code",
    method="POST",
    effect="unsafe",
    decode=_read_payment_qr_code,
    enveloped=True,
    sent=Sent("/payment/{order_id}/qrcode/refresh"),
)


class Payments(SyncResource):
    """One-time charges without a checkout page, with a saved payment instrument or a wallet."""

    def create(
        self,
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
        price_data_list: Sequence[params.PriceDataInput] | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        promotion_code: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        platform_type: PlatformTypeValue | Unset = UNSET,
        device_type: DeviceTypeValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Payment:
        """Charge a customer once, without a checkout page.

        Charges a customer and answers the result with the order it made. The customer is found or created: send at
        least one of `customer_id`, `customer_email`, `reference_customer_id`.

        Say what to charge in one of two ways: a one-time price of the catalogue (`product_id` and `price_id`), or a
        sum (`amount` and `currency`).

        Card details are never accepted: a card is paid with the `payment_instrument_id` of an earlier checkout.
        Wallets may leave it out; then an instrument is made and answered.

        A failed payment is no error: the call succeeds with `status` 3. With `status` 5 the customer has to do what
        `action` says. With 2 the result comes later: read the order, or wait for the event.

        Not safe to repeat: a second call charges again, also with the same `merchant_reference_id`, which is no
        idempotency key. After a time-out, list the orders with that `merchant_reference_id` first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            payment_method_type: Method of payment.
            return_url: Address to return to after the customer was sent elsewhere, for example to confirm the
                payment.
            customer_id: Identifier of an existing Clink customer. It decides; `customer_email` and
                `reference_customer_id`, where given too, must belong to the same customer.
            customer_email: The customer's email address. Without `customer_id` it finds the customer or creates one.
                Together with `reference_customer_id` it must lead to one customer.
            reference_customer_id: The merchant's own key of the customer. It finds a customer, or is bound to the one
                found or created.
            payment_instrument_id: Identifier of a stored payment instrument, for example `pi_…`. Required for `CARD`,
                and as far as known for `PIX` and `UPI`; without it the other methods make one.
            price_id: Identifier of a one-time price of the catalogue, together with `product_id`. Instead of `amount`
                and `currency`.
            product_id: Identifier of the product of that price, together with `price_id`.
            amount: Sum to charge, together with `currency`, in its main unit (29.99 with USD is 29 dollars 99 cents).
                Instead of `product_id` and `price_id`. Use no more decimal places than the currency has. In the
                currency's major unit (29.99 is 29 and 99 hundredths); currency: `currency`. Limits: at least 0.
            currency: Currency of `amount`, a three-letter ISO 4217 code. Also the one charged, unless
                `payment_currency` is another.
            payment_currency: Currency to charge, if another: at the price fixed for it, where there is one, else
                converted. The method of payment must support it.
            price_data_list: What is bought, for display and checks of risk. It does not set the sum.
            merchant_reference_id: The merchant's own key of the order, by which orders can be listed. Does not make
                the call safe to repeat.
            promotion_code: Promotion code to use.
            metadata: The merchant's own data. No limits are stated here; checkout sessions take 20 keys of 40
                characters with values of 500.
            platform_type: Where the customer is.
            device_type: The customer's kind of phone.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.payments.create(
                payment_method_type="ALIPAY",
                return_url="https://example.com/done",
                customer_id="customer_id_1",
                price_id="price_id_1",
                product_id="product_id_1",
            )
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-payment
        """
        return self._execute(PAYMENTS_CREATE, locals())

    def refresh_qr_code(
        self,
        order_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentQrCode:
        """Get a new QR code for a wallet payment.

        Answers a new QR code for a payment that waits for the customer. For CASHAPP only; how other methods are
        refused is not documented.

        Whether the earlier code stays valid is not documented, so take it for void. After a time-out simply call
        again: the caller has no code yet.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            order_id: Identifier of the order that the payment made, for example `order_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.payments.refresh_qr_code("order_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/refresh-wallet-qrcode
        """
        return self._execute(PAYMENTS_REFRESH_QR_CODE, locals())


class AsyncPayments(AsyncResource):
    """One-time charges without a checkout page, with a saved payment instrument or a wallet.

    The methods are those of `Payments`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Payments.create)
    async def create(
        self,
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
        price_data_list: Sequence[params.PriceDataInput] | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        promotion_code: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        platform_type: PlatformTypeValue | Unset = UNSET,
        device_type: DeviceTypeValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Payment:
        return await self._execute(PAYMENTS_CREATE, locals())

    @documented_by(Payments.refresh_qr_code)
    async def refresh_qr_code(
        self,
        order_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentQrCode:
        return await self._execute(PAYMENTS_REFRESH_QR_CODE, locals())


payments_create: Final = Endpoint(PAYMENTS_CREATE, Payments.create)
payments_refresh_qr_code: Final = Endpoint(PAYMENTS_REFRESH_QR_CODE, Payments.refresh_qr_code)
