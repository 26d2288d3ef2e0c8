"""Create a link to a customer's billing portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ...models.customer_portal_link import CustomerPortalLink


def _read(body: Any) -> CustomerPortalLink:
    from ...models.customer_portal_link import CustomerPortalLink

    return CustomerPortalLink.from_dict(body)


OPERATION: Final = Operation(
    name="customers_create_portal_link",
    method="POST",
    effect="unsafe",
    decode=_read,
    secrets=("customer_portal_link",),
)


def call(
    *,
    customer_id: str,
) -> Call[CustomerPortalLink]:
    """Create a link to a customer's billing portal.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create_portal_link`.
    """
    from ...models.customer_portal_link_create import CustomerPortalLinkCreate

    body = checked_body(
        "customers_create_portal_link",
        {
            "customer_id": customer_id,
        },
        CustomerPortalLinkCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/customers/billing",
        body=body,
    )
