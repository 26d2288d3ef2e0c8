# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
"""Payments on a page of Clink: a session leads one customer through one purchase or the start of one subscription.
Sessions can be created and read; the API cannot list, change or close them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    many,
    members,
    money_number,
    text,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import PRICE_DATA_INPUT, SCHEDULED_PHASE_INPUT

if TYPE_CHECKING:
    from .. import params
    from ..models.checkout_payment_method_type import CheckoutPaymentMethodTypeValue
    from ..models.checkout_session import CheckoutSession
    from ..models.checkout_ui_mode import CheckoutUiModeValue
    from ..models.direct_qr_code_payment_method_type import DirectQrCodePaymentMethodTypeValue
    from ..models.new_checkout_session import NewCheckoutSession


def _read_new_checkout_session(body: Any) -> NewCheckoutSession:
    from ..models.new_checkout_session import NewCheckoutSession

    return NewCheckoutSession.from_dict(body)


def _read_checkout_session(body: Any) -> CheckoutSession:
    from ..models.checkout_session import CheckoutSession

    return CheckoutSession.from_dict(body)


CHECKOUT_PAYMENT_METHOD_TYPE: Final = choice(
    *("CARD CASHAPP WECHAT KAKAO PIX ALIPAY UPI PAYPAL GOOGLEPAY APPLEPAY QRIS GCASH").split()
)
CHECKOUT_UI_MODE: Final = choice("hostedPage", "elements")
DIRECT_QR_CODE_PAYMENT_METHOD_TYPE: Final = choice("CASHAPP", "QRIS")
IMPORTED_PAYMENT_METHOD_TYPE: Final = choice("CARD", "CASHAPP")
HISTORICAL_PAYMENT_INSTRUMENT_IMPORT_INPUT: Final = Record(
    {"channelAlias": TEXT, "channelCustomerReference": TEXT, "paymentMethodTypes": many(IMPORTED_PAYMENT_METHOD_TYPE)},
    "channelAlias channelCustomerReference",
)

CHECKOUT_SESSIONS_CREATE: Final = Operation(
    name="checkout_sessions_create",
    method="POST",
    effect="unsafe",
    decode=_read_new_checkout_session,
    enveloped=True,
    secrets=("tokenValue", "url"),
    sent=Sent(
        "/checkout/session",
        body=Record(
            {
                "originalAmount": money_number(above=0),
                "originalCurrency": TEXT,
                "customerId": text(least=1),
                "customerEmail": text(least=1),
                "referenceCustomerId": text(least=1),
                "historicalPaymentInstrumentImport": HISTORICAL_PAYMENT_INSTRUMENT_IMPORT_INPUT,
                "merchantReferenceId": TEXT,
                "productId": TEXT,
                "priceId": TEXT,
                "priceDataList": many(PRICE_DATA_INPUT),
                "scheduledPhases": many(SCHEDULED_PHASE_INPUT),
                "uiMode": CHECKOUT_UI_MODE,
                "returnUrl": TEXT,
                "successUrl": TEXT,
                "cancelUrl": TEXT,
                "paymentMethodType": CHECKOUT_PAYMENT_METHOD_TYPE,
                "paymentMethodTypeBlackList": many(CHECKOUT_PAYMENT_METHOD_TYPE),
                "directPaymentQrCodePaymentMethodType": DIRECT_QR_CODE_PAYMENT_METHOD_TYPE,
                "allowPromotionCodes": BOOLEAN,
                "showPromotionCode": BOOLEAN,
                "promotionCode": TEXT,
                "localPriceOnly": BOOLEAN,
                "metadata": members(text(most=500)),
            },
            "originalAmount originalCurrency",
            Rule(
                "referenceCustomerId",
                "is needed, or else `customerId`, `customerEmail` or `historicalPaymentInstrumentImport`",
                lambda source: (
                    not ("customerId" in source or "customerEmail" in source or "historicalPaymentInstrumentImport" in source)
                    and "referenceCustomerId" not in source
                ),
            ),
            Rule(
                "returnUrl",
                "is needed when `uiMode` is `elements`",
                lambda source: "uiMode" in source and source["uiMode"] == "elements" and "returnUrl" not in source,
            ),
            Rule(
                "allowPromotionCodes",
                "is needed when `showPromotionCode` is false",
                lambda source: (
                    "showPromotionCode" in source and source["showPromotionCode"] is False and "allowPromotionCodes" not in source
                ),
            ),
            Rule(
                "promotionCode",
                "is needed when `showPromotionCode` is false",
                lambda source: (
                    "showPromotionCode" in source and source["showPromotionCode"] is False and "promotionCode" not in source
                ),
            ),
            Rule(
                "allowPromotionCodes",
                "must be true when `showPromotionCode` is false",
                lambda source: (
                    "showPromotionCode" in source
                    and source["showPromotionCode"] is False
                    and "allowPromotionCodes" in source
                    and source["allowPromotionCodes"] is not True
                ),
            ),
            Rule(
                "productId",
                "is needed when `priceId` is given",
                lambda source: ("productId" in source or "priceId" in source) and "productId" not in source,
            ),
            Rule(
                "priceId",
                "is needed when `productId` is given",
                lambda source: ("productId" in source or "priceId" in source) and "priceId" not in source,
            ),
            Rule(
                "priceDataList",
                "cannot be given when `productId` or `priceId` is given",
                lambda source: ("productId" in source or "priceId" in source) and "priceDataList" in source,
            ),
            Rule(
                "productId",
                "is needed when `scheduledPhases` is given",
                lambda source: "scheduledPhases" in source and "productId" not in source,
            ),
            Rule(
                "priceId",
                "is needed when `scheduledPhases` is given",
                lambda source: "scheduledPhases" in source and "priceId" not in source,
            ),
        ),
    ),
)
CHECKOUT_SESSIONS_GET: Final = Operation(
    name="checkout_sessions_get",
    method="GET",
    effect="read",
    decode=_read_checkout_session,
    enveloped=True,
    secrets=("token",),
    sent=Sent("/checkout/session/{id}"),
)


class CheckoutSessions(SyncResource):
    """Payments on a page of Clink: a session leads one customer through one purchase or the start of one subscription.
    Sessions can be created and read; the API cannot list, change or close them."""

    def create(
        self,
        *,
        original_amount: Decimal | int,
        original_currency: str,
        customer_id: str | Unset = UNSET,
        customer_email: str | Unset = UNSET,
        reference_customer_id: str | Unset = UNSET,
        historical_payment_instrument_import: params.HistoricalPaymentInstrumentImportInput | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        price_id: str | Unset = UNSET,
        price_data_list: Sequence[params.PriceDataInput] | Unset = UNSET,
        scheduled_phases: Sequence[params.ScheduledPhaseInput] | Unset = UNSET,
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
        options: RequestOptions = NO_OPTIONS,
    ) -> NewCheckoutSession:
        """Create a checkout session.

        Opens a session for one purchase and answers where the customer pays: send the browser to `url`, or embed the
        form when `ui_mode` is `elements`. The customer is found or created.

        Say who pays with at least one of `customer_id`, `customer_email`, `reference_customer_id`; a complete
        `historical_payment_instrument_import` counts as well. Without any the call fails with `CUSTOMER_NOT_FOUND`;
        if they belong to different customers, with `CUSTOMER_IDENTIFIER_NOT_MATCHED`. A `reference_customer_id` that
        nobody has yet is bound to the customer, if that one has none. How these names travel is not documented,
        presumably in `msg`.

        Say what is paid in one of two styles: `product_id` and `price_id` of the catalogue, or `price_data_list` with
        lines of its own. A subscription needs the first. `original_amount` and `original_currency` are required in
        both.

        Traps: the page being reached at `success_url` proves nothing, so read the session or the order, or wait for
        the event. How long a session lives is not documented; see `expire_time`. `url` may hold a secret: do not log
        it.

        Not safe to repeat: every call opens another session, also with the same `merchant_reference_id`, which is no
        idempotency key.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            original_amount: Total of the purchase, more than 0, in the main unit of `original_currency` (29.99 with
                USD is 29 dollars 99 cents). Required even with a price of the catalogue. In the currency's major unit
                (29.99 is 29 and 99 hundredths); currency: `original_currency`.
            original_currency: Currency of `original_amount`, a three-letter ISO 4217 code. The customer may be
                charged in another one.
            customer_id: Identifier of an existing Clink customer. It decides; `customer_email` and
                `reference_customer_id`, where given too, must belong to the same customer. Limits: not empty.
            customer_email: The customer's email address. Without `customer_id` it finds the customer or creates one.
                Together with `reference_customer_id` it must lead to one customer. Limits: not empty.
            reference_customer_id: The merchant's own key of the customer. It finds a customer, or is bound to the one
                found or created. Limits: not empty.
            historical_payment_instrument_import: Payment instruments to take over from the merchant's own Stripe
                account. When complete, it also says who pays.
            merchant_reference_id: The merchant's own key of the order. Need not be unique, and does not make the call
                safe to repeat.
            product_id: Identifier of a product of the catalogue, together with `price_id`. Required for a
                subscription.
            price_id: Identifier of a price of that product, together with `product_id`. Required for a subscription.
            price_data_list: What is bought, for one-time purchases outside of the catalogue. Not together with
                `product_id` and `price_id`.
            scheduled_phases: Later plan changes of the subscription that begins here. For sessions with a recurring
                price only.
            ui_mode: Where the customer pays.
            return_url: Address to return to from an embedded form; required when `ui_mode` is `elements`. The text
                `{ELEMENTS_SESSION_ID}` in it is replaced by the identifier of the session.
            success_url: Address to send the browser to after success on the hosted page. The identifier of the
                session is added as a query parameter, whose name is not documented.
            cancel_url: Address to send the browser to when the customer gives up on the hosted page.
            payment_method_type: Method of payment to preselect.
            payment_method_type_black_list: Methods of payment to hide.
            direct_payment_qr_code_payment_method_type: Open the QR code of this method at once. Works only if it
                equals `payment_method_type` and is available, and is ignored otherwise. It never completes the payment by
                itself.
            allow_promotion_codes: Whether a promotion code may be used.
            show_promotion_code: Whether to show the field for a promotion code; true if left out. False needs
                `allow_promotion_codes` true and a `promotion_code`.
            promotion_code: Promotion code to fill in. Takes effect only when `allow_promotion_codes` is true.
            local_price_only: Whether to prefer the currencies of the visitor's country, told by the IP address, over
                the original one; false if left out. For one-time purchases only.
            metadata: The merchant's own data, at most 20 keys of at most 40 characters, with values of at most 500.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.checkout_sessions.create(
                original_amount=1000,
                original_currency="USD",
                customer_id="customer_id_1",
            )
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-checkout-session
        """
        return self._execute(CHECKOUT_SESSIONS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CheckoutSession:
        """Get a checkout session.

        Answers one session as it is now, with the order, the subscription and the invoice that came of it. Many
        members are null until the customer has paid, some stay so: count on the identifiers only. What comes back for
        an id that does not exist is not documented.

        The session's secret is called `token` here and `token_value` in the answer to creating it.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the session, for example `sess_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.checkout_sessions.get("sess_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-checkout-session
        """
        return self._execute(CHECKOUT_SESSIONS_GET, locals())


class AsyncCheckoutSessions(AsyncResource):
    """Payments on a page of Clink: a session leads one customer through one purchase or the start of one subscription.
    Sessions can be created and read; the API cannot list, change or close them.

    The methods are those of `CheckoutSessions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CheckoutSessions.create)
    async def create(
        self,
        *,
        original_amount: Decimal | int,
        original_currency: str,
        customer_id: str | Unset = UNSET,
        customer_email: str | Unset = UNSET,
        reference_customer_id: str | Unset = UNSET,
        historical_payment_instrument_import: params.HistoricalPaymentInstrumentImportInput | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        price_id: str | Unset = UNSET,
        price_data_list: Sequence[params.PriceDataInput] | Unset = UNSET,
        scheduled_phases: Sequence[params.ScheduledPhaseInput] | Unset = UNSET,
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
        options: RequestOptions = NO_OPTIONS,
    ) -> NewCheckoutSession:
        return await self._execute(CHECKOUT_SESSIONS_CREATE, locals())

    @documented_by(CheckoutSessions.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CheckoutSession:
        return await self._execute(CHECKOUT_SESSIONS_GET, locals())


checkout_sessions_create: Final = Endpoint(CHECKOUT_SESSIONS_CREATE, CheckoutSessions.create)
checkout_sessions_get: Final = Endpoint(CHECKOUT_SESSIONS_GET, CheckoutSessions.get)
