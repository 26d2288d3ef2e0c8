"""Create a customer ahead of any purchase."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.customer import Customer


def _read(body: Any) -> Customer:
    from ...models.customer import Customer

    return Customer.from_dict(body)


OPERATION: Final = Operation(
    name="customers_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    email: str,
    name: str,
    metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
) -> Call[Customer]:
    """Create a customer ahead of any purchase.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.customer_create import CustomerCreate

    body = checked_body(
        "customers_create",
        {
            "email": email,
            "name": name,
            "metadata": metadata,
        },
        CustomerCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/customers",
        body=body,
    )
