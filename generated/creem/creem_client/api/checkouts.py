# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
"""Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the subscription, appear
once it is paid."""

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
    kinds,
    many,
    members,
    money,
    nullable,
    number,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import CUSTOM_FIELD_INPUT

if TYPE_CHECKING:
    from .. import params
    from ..models.checkout import Checkout


def _read_checkout(body: Any) -> Checkout:
    from ..models.checkout import Checkout

    return Checkout.from_dict(body)


CHECKOUT_CUSTOMER_INPUT: Final = Record(
    {"id": TEXT, "email": TEXT, "name": TEXT},
    "",
    Rule("email", "cannot be given when `id` is given", lambda source: "id" in source and "email" in source),
)

CHECKOUTS_GET: Final = Operation(
    name="checkouts_get",
    method="GET",
    effect="read",
    decode=_read_checkout,
    secrets=("key",),
    sent=Sent("/v1/checkouts", query=Record({"checkout_id": TEXT}, "checkout_id")),
)
CHECKOUTS_CREATE: Final = Operation(
    name="checkouts_create",
    method="POST",
    effect="unsafe",
    decode=_read_checkout,
    secrets=("key",),
    sent=Sent(
        "/v1/checkouts",
        body=Record(
            {
                "product_id": TEXT,
                "request_id": TEXT,
                "units": whole(least=1),
                "discount_code": TEXT,
                "custom_price": money(least=100, most=99999999),
                "affiliate_code": TEXT,
                "customer": CHECKOUT_CUSTOMER_INPUT,
                "custom_fields": many(CUSTOM_FIELD_INPUT, most=3),
                "success_url": TEXT,
                "metadata": members(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number()))),
            },
            "product_id",
        ),
    ),
)


class Checkouts(SyncResource):
    """Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the subscription,
    appear once it is paid."""

    def get(
        self,
        checkout_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Checkout:
        """Read one checkout by its id.

        Returns the checkout that `checkout_id` names. The id travels in the query string, not in the path. Once
        `status` is `completed`, the order, the customer and, for a recurring product, the subscription are in the
        answer. An unknown id, or an id of the other environment, is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            checkout_id: Id of the checkout, as `id` of a checkout gives it. Begins with `ch_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.checkouts.get("ch_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-checkout
        """
        return self._execute(CHECKOUTS_GET, locals())

    def create(
        self,
        *,
        product_id: str,
        request_id: str | Unset = UNSET,
        units: int | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        custom_price: int | Unset = UNSET,
        affiliate_code: str | Unset = UNSET,
        customer: params.CheckoutCustomerInput | Unset = UNSET,
        custom_fields: Sequence[params.CustomFieldInput] | Unset = UNSET,
        success_url: str | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Checkout:
        """Open a checkout for one product.

        Opens a hosted payment page and returns it with status 200; send the buyer to `checkout_url`. Nothing is
        charged before the buyer pays there, and the buyer's return to `success_url` alone does not prove a payment:
        wait for the webhook, or read the checkout again. How long the page stays open is not documented. Not safe to
        repeat: each call opens another page, also with the same `request_id`. An unknown product is answered with
        404.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            product_id: Id of the product that is bought.
            request_id: A value of your own to recognise this purchase by. It comes back in the checkout, in the
                address the buyer returns to and in webhooks. It does not keep a repeated call from opening another
                checkout.
            units: How many seats or pieces are bought; the total is the product's price times this. The server takes
                1 when it is left out. Limits: at least 1.
            discount_code: Code of a discount, as `code` of a discount gives it, to apply from the start.
            custom_price: Price of one piece instead of the product's, in cents of the product's currency, from 100 to
                99999999. For one-time products only.
            affiliate_code: Who brought the buyer, the `referral_code` of an active affiliate of this store. Any other
                code is refused.
            customer: Who buys, as far as it is known, to fill in the page. Either by id or by mail address.
            custom_fields: Extra questions to ask the buyer, at most 3, each with a `key` of its own. How they combine
                with the questions of the product is not documented.
            success_url: Address a buyer is sent to after paying, instead of the product's `default_success_url`.
            metadata: Your own values. They are copied to the checkout, to the subscription and into webhooks.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.checkouts.create(product_id="prod_1234567890")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-checkout
        """
        return self._execute(CHECKOUTS_CREATE, locals())


class AsyncCheckouts(AsyncResource):
    """Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the subscription,
    appear once it is paid.

    The methods are those of `Checkouts`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Checkouts.get)
    async def get(
        self,
        checkout_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Checkout:
        return await self._execute(CHECKOUTS_GET, locals())

    @documented_by(Checkouts.create)
    async def create(
        self,
        *,
        product_id: str,
        request_id: str | Unset = UNSET,
        units: int | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        custom_price: int | Unset = UNSET,
        affiliate_code: str | Unset = UNSET,
        customer: params.CheckoutCustomerInput | Unset = UNSET,
        custom_fields: Sequence[params.CustomFieldInput] | Unset = UNSET,
        success_url: str | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Checkout:
        return await self._execute(CHECKOUTS_CREATE, locals())


checkouts_get: Final = Endpoint(CHECKOUTS_GET, Checkouts.get)
checkouts_create: Final = Endpoint(CHECKOUTS_CREATE, Checkouts.create)
