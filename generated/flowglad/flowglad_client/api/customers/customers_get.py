"""Get a customer by your own id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.customer_response import CustomerResponse


def _read(body: Any) -> CustomerResponse:
    from ...models.customer_response import CustomerResponse

    return CustomerResponse.from_dict(body)


OPERATION: Final = Operation(
    name="customers_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    external_id: str,
) -> Call[CustomerResponse]:
    """Get a customer by your own id.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/customers/{segment('customers_get', 'external_id', external_id)}",
    )
