"""Create a customer and put it on the default plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.customer_created import CustomerCreated
    from ...models.customer_input import CustomerInput


def _read(body: Any) -> CustomerCreated:
    from ...models.customer_created import CustomerCreated

    return CustomerCreated.from_dict(body)


OPERATION: Final = Operation(
    name="customers_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    customer: CustomerInput | params.CustomerInput,
) -> Call[CustomerCreated]:
    """Create a customer and put it on the default plan.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.customer_create import CustomerCreate

    body = checked_body(
        "customers_create",
        {
            "customer": customer,
        },
        CustomerCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/customers",
        body=body,
    )
