"""Delete a discount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.discount import Discount


def _read(body: Any) -> Discount:
    from ...models.discount import Discount

    return Discount.from_dict(body)


OPERATION: Final = Operation(
    name="discounts_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
) -> Call[Discount]:
    """Delete a discount.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `delete`.
    """

    return Call(
        OPERATION,
        f"/v1/discounts/{segment('discounts_delete', 'id', id)}/delete",
    )
