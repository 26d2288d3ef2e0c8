"""Read one customer by id or by mail address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.customer import Customer


def _read(body: Any) -> Customer:
    from ...models.customer import Customer

    return Customer.from_dict(body)


OPERATION: Final = Operation(
    name="customers_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    *,
    customer_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Call[Customer]:
    """Read one customer by id or by mail address.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        "/v1/customers",
        query={"customer_id": customer_id, "email": email},
    )
