"""Archive a customer and cancel its subscriptions."""

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
    name="customers_archive",
    method="POST",
    effect="idempotent",
    decode=_read,
)


def call(
    external_id: str,
) -> Call[CustomerResponse]:
    """Archive a customer and cancel its subscriptions.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `archive`.
    """

    return Call(
        OPERATION,
        f"/api/v1/customers/{segment('customers_archive', 'external_id', external_id)}/archive",
        body={},
    )
