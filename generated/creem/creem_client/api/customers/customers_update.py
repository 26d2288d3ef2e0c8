"""Change a customer's name or metadata."""

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
    name="customers_update",
    method="PATCH",
    effect="idempotent",
    decode=_read,
)


def call(
    *,
    customer_id: str,
    name: str | Unset = UNSET,
    metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
) -> Call[Customer]:
    """Change a customer's name or metadata.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.customer_update import CustomerUpdate

    body = checked_body(
        "customers_update",
        {
            "customer_id": customer_id,
            "name": name,
            "metadata": metadata,
        },
        CustomerUpdate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/customers",
        body=body,
    )
