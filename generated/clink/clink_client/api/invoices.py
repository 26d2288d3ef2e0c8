# Generated from specs/clink/resources/invoices.yaml. Do not edit.
"""What subscriptions have charged. Invoices can be read one by one; there is no list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    Sent,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by

if TYPE_CHECKING:
    from ..models.invoice import Invoice


def _read_invoice(body: Any) -> Invoice:
    from ..models.invoice import Invoice

    return Invoice.from_dict(body)


INVOICES_GET: Final = Operation(
    name="invoices_get",
    method="GET",
    effect="read",
    decode=_read_invoice,
    enveloped=True,
    sent=Sent("/subscription/invoice/{id}"),
)


class Invoices(SyncResource):
    """What subscriptions have charged. Invoices can be read one by one; there is no list of them."""

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
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.invoices.get("inv_123")
            ```

        Source: https://clink.mintlify.app/api-reference/endpoint/get-invoice
        """
        return self._execute(INVOICES_GET, locals())


class AsyncInvoices(AsyncResource):
    """What subscriptions have charged. Invoices can be read one by one; there is no list of them.

    The methods are those of `Invoices`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Invoices.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Invoice:
        return await self._execute(INVOICES_GET, locals())


invoices_get: Final = Endpoint(INVOICES_GET, Invoices.get)
