"""Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the subscription, appear
once it is paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.unset import UNSET, Unset

from . import checkouts_create, checkouts_get

if TYPE_CHECKING:
    from ... import params
    from ...models.checkout import Checkout
    from ...models.checkout_customer_input import CheckoutCustomerInput
    from ...models.custom_field_input import CustomFieldInput


class AsyncCheckouts:
    """Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the subscription,
    appear once it is paid."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(
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
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/get-checkout
        """
        call = checkouts_get.call(checkout_id)
        return await self._client.execute(call, options)

    async def create(
        self,
        *,
        product_id: str,
        request_id: str | Unset = UNSET,
        units: int | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        customer: CheckoutCustomerInput | params.CheckoutCustomerInput | Unset = UNSET,
        custom_fields: Sequence[CustomFieldInput | params.CustomFieldInput] | Unset = UNSET,
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
            customer: Who buys, as far as it is known, to fill in the page. Either by id or by mail address.
            custom_fields: Extra questions to ask the buyer, at most 3, each with a `key` of its own. How they combine
                with the questions of the product is not documented. Limits: at most 3 items.
            success_url: Address a buyer is sent to after paying, instead of the product's `default_success_url`.
            metadata: Your own values. They are copied to the checkout, to the subscription and into webhooks.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/create-checkout
        """
        call = checkouts_create.call(
            product_id=product_id,
            request_id=request_id,
            units=units,
            discount_code=discount_code,
            customer=customer,
            custom_fields=custom_fields,
            success_url=success_url,
            metadata=metadata,
        )
        return await self._client.execute(call, options)
