# Generated from specs/hyperline/resources/payments.yaml. Do not edit.
"""One-time payments, each of which makes an invoice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    many,
    money_number,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import PAYMENT_METHOD_TYPE

if TYPE_CHECKING:
    from .. import params
    from ..models.payment import Payment
    from ..models.payment_charging_method import PaymentChargingMethodValue
    from ..models.payment_create_method_type import PaymentCreateMethodTypeValue
    from ..models.payment_method_type import PaymentMethodTypeValue
    from ..models.payment_type import PaymentTypeValue


def _read_payment(body: Any) -> Payment:
    from ..models.payment import Payment

    return Payment.from_dict(body)


PAYMENT_CHARGING_METHOD: Final = choice("immediately", "checkout")
PAYMENT_CHECKOUT_RECIPIENT_INPUT: Final = Record({"email": TEXT, "customMessage": TEXT}, "email")
PAYMENT_CHECKOUT_INPUT: Final = Record({"send_to": PAYMENT_CHECKOUT_RECIPIENT_INPUT, "redirect_url": TEXT})
PAYMENT_CREATE_METHOD_TYPE: Final = choice("transfer", "external")
PAYMENT_PRODUCT_INPUT: Final = Record({"id": TEXT, "name": TEXT, "amount": money_number(least=0)}, "id")
PAYMENT_TYPE: Final = choice("one_time")

PAYMENTS_CREATE: Final = Operation(
    name="payments_create",
    method="POST",
    effect="keyed",
    decode=_read_payment,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/payments",
        body=Record(
            {
                "type": PAYMENT_TYPE,
                "customer_id": TEXT,
                "charging_method": PAYMENT_CHARGING_METHOD,
                "products": many(PAYMENT_PRODUCT_INPUT, least=1),
                "items": many(PAYMENT_PRODUCT_INPUT, least=1),
                "purchase_order": TEXT,
                "custom_note": TEXT,
                "payment_method_type": PAYMENT_CREATE_METHOD_TYPE,
                "payment_method_id": TEXT,
                "available_payment_methods": many(PAYMENT_METHOD_TYPE, least=1),
                "checkout_session": PAYMENT_CHECKOUT_INPUT,
            },
            "type customer_id charging_method",
            Rule(
                "available_payment_methods",
                "is needed when `charging_method` is `checkout`",
                lambda source: (
                    "charging_method" in source
                    and source["charging_method"] == "checkout"
                    and "available_payment_methods" not in source
                ),
            ),
            Rule(
                "payment_method_type",
                "cannot be given when `charging_method` is `checkout`",
                lambda source: (
                    "charging_method" in source and source["charging_method"] == "checkout" and "payment_method_type" in source
                ),
            ),
            Rule(
                "payment_method_id",
                "cannot be given when `charging_method` is `checkout`",
                lambda source: (
                    "charging_method" in source and source["charging_method"] == "checkout" and "payment_method_id" in source
                ),
            ),
            Rule(
                "available_payment_methods",
                "cannot be given when `charging_method` is `immediately`",
                lambda source: (
                    "charging_method" in source
                    and source["charging_method"] == "immediately"
                    and "available_payment_methods" in source
                ),
            ),
            Rule(
                "checkout_session",
                "cannot be given when `charging_method` is `immediately`",
                lambda source: (
                    "charging_method" in source and source["charging_method"] == "immediately" and "checkout_session" in source
                ),
            ),
            Rule(
                "payment_method_id",
                "cannot be given when `payment_method_type` is given",
                lambda source: "payment_method_type" in source and "payment_method_id" in source,
            ),
        ),
    ),
)


class Payments(SyncResource):
    """One-time payments, each of which makes an invoice."""

    def create(
        self,
        *,
        type: PaymentTypeValue,
        customer_id: str,
        charging_method: PaymentChargingMethodValue,
        products: Sequence[params.PaymentProductInput] | Unset = UNSET,
        items: Sequence[params.PaymentProductInput] | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        custom_note: str | Unset = UNSET,
        payment_method_type: PaymentCreateMethodTypeValue | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        available_payment_methods: Sequence[PaymentMethodTypeValue] | Unset = UNSET,
        checkout_session: params.PaymentCheckoutInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Payment:
        """With `immediately` the customer is charged at once.

        Create a one-time payment.

        Makes an invoice for products and charges it at once, or opens a hosted page on which the customer pays it.
        Answers with the id of the invoice and, with `checkout`, the address of the page.

        Without an idempotency key a repeated call makes, and charges, a second invoice.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            type: Kind of payment.
            customer_id: Id of the customer, cus_….
            charging_method: Whether it is charged at once or paid on a hosted page.
            products: What is paid for. Limits: not empty.
            items: The old name of `products`. Use that. Limits: not empty. Deprecated.
            purchase_order: The buyer's order number.
            custom_note: Note on the invoice.
            payment_method_type: With `immediately`: how it is paid, if not by the given or the customer's default
                method.
            payment_method_id: With `immediately`: id of a stored payment method, pm_…. Not beside
                `payment_method_type`.
            available_payment_methods: With `checkout`, where it is needed: ways of paying to offer. Limits: not
                empty.
            checkout_session: With `checkout`: settings of the hosted page.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.payments.create(type="one_time", customer_id="cus_123", charging_method="immediately")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/payments/create-payment
        """
        return self._execute(PAYMENTS_CREATE, locals())


class AsyncPayments(AsyncResource):
    """One-time payments, each of which makes an invoice.

    The methods are those of `Payments`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Payments.create)
    async def create(
        self,
        *,
        type: PaymentTypeValue,
        customer_id: str,
        charging_method: PaymentChargingMethodValue,
        products: Sequence[params.PaymentProductInput] | Unset = UNSET,
        items: Sequence[params.PaymentProductInput] | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        custom_note: str | Unset = UNSET,
        payment_method_type: PaymentCreateMethodTypeValue | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        available_payment_methods: Sequence[PaymentMethodTypeValue] | Unset = UNSET,
        checkout_session: params.PaymentCheckoutInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Payment:
        return await self._execute(PAYMENTS_CREATE, locals())


payments_create: Final = Endpoint(PAYMENTS_CREATE, Payments.create)
