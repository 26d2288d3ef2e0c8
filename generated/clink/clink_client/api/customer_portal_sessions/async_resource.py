"""Links to Clink's hosted customer portal, where a customer can change subscriptions, for example."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.unset import UNSET, Unset

from . import customer_portal_sessions_create

if TYPE_CHECKING:
    from ...models.customer_portal_session import CustomerPortalSession


class AsyncCustomerPortalSessions:
    """Links to Clink's hosted customer portal, where a customer can change subscriptions, for example."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        customer_id: str,
        return_url: str | Unset = UNSET,
        subscription_update_product_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPortalSession:
        """Create a link to the customer portal.

        Answers an address that opens the customer portal for one customer. It is a magic link: presumably, whoever
        has it is logged in as that customer until `expiresAt`. Hand it to that customer only and do not log it.

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
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-customer-portal
        """
        call = customer_portal_sessions_create.call(
            customer_id=customer_id, return_url=return_url, subscription_update_product_ids=subscription_update_product_ids
        )
        return await self._client.execute(call, options)
