"""Change a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.customer_response import CustomerResponse
    from ...models.customer_update_input import CustomerUpdateInput


def _read(body: Any) -> CustomerResponse:
    from ...models.customer_response import CustomerResponse

    return CustomerResponse.from_dict(body)


OPERATION: Final = Operation(
    name="customers_update",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    external_id: str,
    *,
    customer: CustomerUpdateInput | params.CustomerUpdateInput,
) -> Call[CustomerResponse]:
    """Change a customer.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.customer_update import CustomerUpdate

    body = checked_body(
        "customers_update",
        {
            "customer": customer,
        },
        CustomerUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/customers/{segment('customers_update', 'external_id', external_id)}",
        body=body,
    )
