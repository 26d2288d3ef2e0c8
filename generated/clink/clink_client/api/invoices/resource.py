"""What subscriptions have charged. Invoices can be read one by one; there is no list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions

from . import invoices_get

if TYPE_CHECKING:
    from ...models.invoice import Invoice


class Invoices:
    """What subscriptions have charged. Invoices can be read one by one; there is no list of them."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Invoice:
        """Get an invoice of a subscription.

        Answers one invoice with its items. Its id comes from creating a subscription, from a checkout session or from
        a webhook event.

        What comes back for an id that does not exist is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the invoice, for example `inv_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://clink.mintlify.app/api-reference/endpoint/get-invoice
        """
        call = invoices_get.call(id)
        return self._client.execute(call, options)
