# Generated from specs/clink/resources/customer_portal_sessions.yaml. Do not edit.
"""Links to Clink's hosted customer portal, where a customer can change subscriptions, for example."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    many,
    text,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_portal_session import CustomerPortalSession


def _read_customer_portal_session(body: Any) -> CustomerPortalSession:
    from ..models.customer_portal_session import CustomerPortalSession

    return CustomerPortalSession.from_dict(body)


CUSTOMER_PORTAL_SESSIONS_CREATE: Final = Operation(
    name="customer_portal_sessions_create",
    method="POST",
    effect="unsafe",
    decode=_read_customer_portal_session,
    enveloped=True,
    secrets=("url",),
    sent=Sent(
        "/billing/session",
        body=Record({"customerId": TEXT, "returnUrl": TEXT, "subscriptionUpdateProductIds": many(text(least=1))}, "customerId"),
    ),
)


class CustomerPortalSessions(SyncResource):
    """Links to Clink's hosted customer portal, where a customer can change subscriptions, for example."""

    def create(
        self,
        *,
        customer_id: str,
        return_url: str | Unset = UNSET,
        subscription_update_product_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPortalSession:
        """Create a link to the customer portal.

        Answers an address that opens the customer portal for one customer. It is a magic link: presumably, whoever
        has it is logged in as that customer until `expires_at`. Hand it to that customer only and do not log it.

        Takes the id of an existing customer only; email addresses and the merchant's own keys are not accepted here.

        Not safe to repeat: each call makes another link.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            customer_id: Identifier of an existing customer, for example `cus_…`.
            return_url: Address (URL) behind the portal's link back.
            subscription_update_product_ids: Products that the customer may change subscriptions to. Empty or left out
                means all of them; blank and unknown ids are refused.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.customer_portal_sessions.create(customer_id="cus_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-customer-portal
        """
        return self._execute(CUSTOMER_PORTAL_SESSIONS_CREATE, locals())


class AsyncCustomerPortalSessions(AsyncResource):
    """Links to Clink's hosted customer portal, where a customer can change subscriptions, for example.

    The methods are those of `CustomerPortalSessions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerPortalSessions.create)
    async def create(
        self,
        *,
        customer_id: str,
        return_url: str | Unset = UNSET,
        subscription_update_product_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPortalSession:
        return await self._execute(CUSTOMER_PORTAL_SESSIONS_CREATE, locals())


customer_portal_sessions_create: Final = Endpoint(CUSTOMER_PORTAL_SESSIONS_CREATE, CustomerPortalSessions.create)
