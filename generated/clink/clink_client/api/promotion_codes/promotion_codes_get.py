"""Get a promotion code with its restrictions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.promotion_code_detail import PromotionCodeDetail


def _read(body: Any) -> PromotionCodeDetail:
    from ...models.promotion_code_detail import PromotionCodeDetail

    return PromotionCodeDetail.from_dict(body)


OPERATION: Final = Operation(
    name="promotion_codes_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    promotion_code_id: str,
) -> Call[PromotionCodeDetail]:
    """Get a promotion code with its restrictions.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/promotion-code/{segment('promotion_codes_get', 'promotion_code_id', promotion_code_id)}",
    )
