"""Get everything about a customer's billing at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.customer_billing import CustomerBilling


def _read(body: Any) -> CustomerBilling:
    from ...models.customer_billing import CustomerBilling

    return CustomerBilling.from_dict(body)


OPERATION: Final = Operation(
    name="customers_get_billing",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    external_id: str,
) -> Call[CustomerBilling]:
    """Get everything about a customer's billing at once.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get_billing`.
    """

    return Call(
        OPERATION,
        f"/api/v1/customers/{segment('customers_get_billing', 'external_id', external_id)}/billing",
    )
