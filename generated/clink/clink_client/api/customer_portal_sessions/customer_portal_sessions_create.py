"""Create a link to the customer portal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.customer_portal_session import CustomerPortalSession


def _read(body: Any) -> CustomerPortalSession:
    from ...models.customer_portal_session import CustomerPortalSession

    return CustomerPortalSession.from_dict(body)


OPERATION: Final = Operation(
    name="customer_portal_sessions_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
    secrets=("url",),
)


def call(
    *,
    customer_id: str,
    return_url: str | Unset = UNSET,
    subscription_update_product_ids: Sequence[str] | Unset = UNSET,
) -> Call[CustomerPortalSession]:
    """Create a link to the customer portal.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.customer_portal_session_create import CustomerPortalSessionCreate

    body = checked_body(
        "customer_portal_sessions_create",
        {
            "customerId": customer_id,
            "returnUrl": return_url,
            "subscriptionUpdateProductIds": subscription_update_product_ids,
        },
        CustomerPortalSessionCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/billing/session",
        body=body,
    )
