"""Let customers redeem a promotion code again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.acknowledgement import Acknowledgement


def _read(body: Any) -> Acknowledgement:
    from ...models.acknowledgement import Acknowledgement

    return Acknowledgement.from_dict(body)


OPERATION: Final = Operation(
    name="promotion_codes_activate",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    promotion_code_id: str,
) -> Call[Acknowledgement]:
    """Let customers redeem a promotion code again.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `activate`.
    """

    return Call(
        OPERATION,
        f"/promotion-code/{segment('promotion_codes_activate', 'promotion_code_id', promotion_code_id)}/active",
    )
