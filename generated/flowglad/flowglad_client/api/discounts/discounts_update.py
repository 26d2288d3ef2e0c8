"""Change a discount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.discount_response import DiscountResponse
    from ...models.discount_update_input import DiscountUpdateInput


def _read(body: Any) -> DiscountResponse:
    from ...models.discount_response import DiscountResponse

    return DiscountResponse.from_dict(body)


OPERATION: Final = Operation(
    name="discounts_update",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    *,
    discount: DiscountUpdateInput | params.DiscountUpdateInput,
) -> Call[DiscountResponse]:
    """Change a discount.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.discount_update import DiscountUpdate

    body = checked_body(
        "discounts_update",
        {
            "discount": repeated("discounts_update", "discount", discount, "id", id),
        },
        DiscountUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/discounts/{segment('discounts_update', 'id', id)}",
        body=body,
    )
