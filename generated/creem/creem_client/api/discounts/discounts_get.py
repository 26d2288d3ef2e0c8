"""Read one discount by its id or by its code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.discount import Discount


def _read(body: Any) -> Discount:
    from ...models.discount import Discount

    return Discount.from_dict(body)


OPERATION: Final = Operation(
    name="discounts_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    *,
    discount_id: str | Unset = UNSET,
    discount_code: str | Unset = UNSET,
) -> Call[Discount]:
    """Read one discount by its id or by its code.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        "/v1/discounts",
        query={"discount_id": discount_id, "discount_code": discount_code},
    )
