# Generated from specs/flowglad/resources/checkout_sessions.yaml. Do not edit.
"""Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    Union,
    constant,
    kinds,
    members,
    nullable,
    number,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.checkout_session import CheckoutSession
    from ..models.checkout_session_page import CheckoutSessionPage
    from ..models.checkout_session_response import CheckoutSessionResponse


def _read_checkout_session_page(body: Any) -> CheckoutSessionPage:
    from ..models.checkout_session_page import CheckoutSessionPage

    return CheckoutSessionPage.from_dict(body)


def _items_checkout_session_page(page: CheckoutSessionPage) -> Sequence[CheckoutSession]:
    return page.data


def _read_checkout_session_response(body: Any) -> CheckoutSessionResponse:
    from ..models.checkout_session_response import CheckoutSessionResponse

    return CheckoutSessionResponse.from_dict(body)


ACTIVATE_SUBSCRIPTION_CHECKOUT_INPUT: Final = Record(
    {
        "customerExternalId": TEXT,
        "targetSubscriptionId": TEXT,
        "successUrl": TEXT,
        "cancelUrl": TEXT,
        "type": constant("activate_subscription"),
        "preserveBillingCycleAnchor": BOOLEAN,
        "outputName": TEXT,
        "outputMetadata": nullable(
            members(kinds(str=text(most=500), int=number(), Decimal=number(), float=number(), bool=BOOLEAN))
        ),
    },
    "customerExternalId targetSubscriptionId successUrl cancelUrl type",
)
ADD_PAYMENT_METHOD_CHECKOUT_INPUT: Final = Record(
    {
        "customerExternalId": TEXT,
        "successUrl": TEXT,
        "cancelUrl": TEXT,
        "type": constant("add_payment_method"),
        "targetSubscriptionId": TEXT,
        "automaticallyUpdateSubscriptions": nullable(BOOLEAN),
        "outputName": TEXT,
        "outputMetadata": nullable(
            members(kinds(str=text(most=500), int=number(), Decimal=number(), float=number(), bool=BOOLEAN))
        ),
    },
    "customerExternalId successUrl cancelUrl type",
)
PRODUCT_CHECKOUT_INPUT: Final = Record(
    {
        "successUrl": TEXT,
        "cancelUrl": TEXT,
        "type": constant("product"),
        "customerExternalId": TEXT,
        "anonymous": BOOLEAN,
        "priceId": TEXT,
        "priceSlug": TEXT,
        "quantity": whole(least=1),
        "preserveBillingCycleAnchor": BOOLEAN,
        "outputName": TEXT,
        "outputMetadata": nullable(
            members(kinds(str=text(most=500), int=number(), Decimal=number(), float=number(), bool=BOOLEAN))
        ),
    },
    "successUrl cancelUrl type",
    Rule("priceSlug", "cannot be given when `priceId` is given", lambda source: "priceId" in source and "priceSlug" in source),
    Rule(
        "priceSlug", "is needed when `priceId` is left out", lambda source: "priceId" not in source and "priceSlug" not in source
    ),
    Rule(
        "customerExternalId",
        "cannot be given when `anonymous` is true",
        lambda source: "anonymous" in source and source["anonymous"] is True and "customerExternalId" in source,
    ),
    Rule(
        "customerExternalId",
        "is needed unless `anonymous` is true",
        lambda source: not ("anonymous" in source and source["anonymous"] is True) and "customerExternalId" not in source,
    ),
)
CHECKOUT_SESSION_INPUT: Final = Union(
    "type",
    {
        "product": PRODUCT_CHECKOUT_INPUT,
        "activate_subscription": ACTIVATE_SUBSCRIPTION_CHECKOUT_INPUT,
        "add_payment_method": ADD_PAYMENT_METHOD_CHECKOUT_INPUT,
    },
)

CHECKOUT_SESSIONS_LIST: Final = Operation(
    name="checkout_sessions_list",
    method="GET",
    effect="read",
    decode=_read_checkout_session_page,
    sent=Sent("/api/v1/checkout-sessions", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
CHECKOUT_SESSIONS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_checkout_session_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
CHECKOUT_SESSIONS_CREATE: Final = Operation(
    name="checkout_sessions_create",
    method="POST",
    effect="unsafe",
    decode=_read_checkout_session_response,
    sent=Sent("/api/v1/checkout-sessions", body=Record({"checkoutSession": CHECKOUT_SESSION_INPUT}, "checkoutSession")),
)
CHECKOUT_SESSIONS_GET: Final = Operation(
    name="checkout_sessions_get",
    method="GET",
    effect="read",
    decode=_read_checkout_session_response,
    sent=Sent("/api/v1/checkout-sessions/{id}"),
)


class CheckoutSessions(SyncResource):
    """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CheckoutSession, CheckoutSessionPage]:
        """List checkout sessions page by page.

        Gives the checkout sessions in the key's pricing model, oldest first, without their addresses; read a session
        to see its `url`. There are no filters. Sessions made while you page appear at the end. Send no query
        parameters but these two: on reads the server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `next_cursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in flowglad.checkout_sessions.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/checkout-sessions/list-checkout-sessions
        """
        return self._list(CHECKOUT_SESSIONS_LIST, CHECKOUT_SESSIONS_LIST_PAGES, locals())

    def create(
        self,
        *,
        checkout_session: params.CheckoutSessionInput,
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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.checkout_sessions.create(
                checkout_session={
                    "type": "product",
                    "successUrl": "https://example.com/done",
                    "cancelUrl": "https://example.com/done",
                    "customerExternalId": "cust_123",
                    "priceId": "price_123",
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/checkout-sessions/create-checkout-session
        """
        return self._execute(CHECKOUT_SESSIONS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CheckoutSessionResponse:
        """Get a checkout session and its address.

        Gives one session as `checkout_session` and, beside it, its address as `url`. Send no query parameters: a
        stray `id` there would override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the checkout session, chckt_session_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.checkout_sessions.get("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/checkout-sessions/get-checkout-session
        """
        return self._execute(CHECKOUT_SESSIONS_GET, locals())


class AsyncCheckoutSessions(AsyncResource):
    """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method.

    The methods are those of `CheckoutSessions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CheckoutSessions.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[CheckoutSession, CheckoutSessionPage]:
        return self._list(CHECKOUT_SESSIONS_LIST, CHECKOUT_SESSIONS_LIST_PAGES, locals())

    @documented_by(CheckoutSessions.create)
    async def create(
        self,
        *,
        checkout_session: params.CheckoutSessionInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> CheckoutSessionResponse:
        return await self._execute(CHECKOUT_SESSIONS_CREATE, locals())

    @documented_by(CheckoutSessions.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CheckoutSessionResponse:
        return await self._execute(CHECKOUT_SESSIONS_GET, locals())


checkout_sessions_list: Final = ListEndpoint(CHECKOUT_SESSIONS_LIST, CHECKOUT_SESSIONS_LIST_PAGES, CheckoutSessions.list)
checkout_sessions_create: Final = Endpoint(CHECKOUT_SESSIONS_CREATE, CheckoutSessions.create)
checkout_sessions_get: Final = Endpoint(CHECKOUT_SESSIONS_GET, CheckoutSessions.get)
