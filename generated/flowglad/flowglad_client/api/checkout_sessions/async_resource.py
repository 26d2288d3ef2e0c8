"""Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import AsyncPager
from billfold_core.unset import UNSET, Unset

from . import checkout_sessions_create, checkout_sessions_get, checkout_sessions_list

if TYPE_CHECKING:
    from ... import params
    from ...models.checkout_session import CheckoutSession
    from ...models.checkout_session_input import CheckoutSessionInput
    from ...models.checkout_session_page import CheckoutSessionPage
    from ...models.checkout_session_response import CheckoutSessionResponse


class AsyncCheckoutSessions:
    """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[CheckoutSession, CheckoutSessionPage]:
        """List checkout sessions page by page.

        Gives one page of the checkout sessions in the key's pricing model, oldest first, without their addresses;
        read a session to see its `url`. There are no filters. Sessions made while you page appear at the end. Send no
        query parameters but these two: on reads the server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `nextCursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out. Limits:
                at least 1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `async for`; `.pages()` gives the pages. Left
            out, the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/checkout-sessions/list-checkout-sessions
        """
        call = checkout_sessions_list.call(cursor=cursor, limit=limit)
        return AsyncPager(self._client, call, checkout_sessions_list.PAGINATION, options)

    async def create(
        self,
        *,
        checkout_session: CheckoutSessionInput | params.CheckoutSessionInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> CheckoutSessionResponse:
        """Open a checkout session.

        Makes a session and gives it back together with `url`, the address to send the customer to. The session ends
        after 24 hours. `type` says what it is for: buy a product, activate a subscription or store a payment method.
        A product can be bought at a subscription or single payment price, but neither at a usage price nor at a price
        of the pricing model's default product. Sessions of the type `purchase` can be read but not made. Not safe to
        repeat: there is no idempotency key, and every call that succeeds opens another session.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            checkout_session: The session itself.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/checkout-sessions/create-checkout-session
        """
        call = checkout_sessions_create.call(checkout_session=checkout_session)
        return await self._client.execute(call, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CheckoutSessionResponse:
        """Get a checkout session and its address.

        Gives one session as `checkoutSession` and, beside it, its address as `url`. Send no query parameters: a stray
        `id` there would override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the checkout session, chckt_session_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/checkout-sessions/get-checkout-session
        """
        call = checkout_sessions_get.call(id)
        return await self._client.execute(call, options)
