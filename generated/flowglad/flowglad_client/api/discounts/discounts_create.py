"""Create a discount code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.discount_input import DiscountInput
    from ...models.discount_response import DiscountResponse


def _read(body: Any) -> DiscountResponse:
    from ...models.discount_response import DiscountResponse

    return DiscountResponse.from_dict(body)


OPERATION: Final = Operation(
    name="discounts_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    discount: DiscountInput | params.DiscountInput,
) -> Call[DiscountResponse]:
    """Create a discount code.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.discount_create import DiscountCreate

    body = checked_body(
        "discounts_create",
        {
            "discount": discount,
        },
        DiscountCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/discounts",
        body=body,
    )
