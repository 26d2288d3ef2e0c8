"""Refund a payment in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ...models.refund_outcome import RefundOutcome


def _read(body: Any) -> RefundOutcome:
    from ...models.refund_outcome import RefundOutcome

    return RefundOutcome.from_dict(body)


OPERATION: Final = Operation(
    name="refunds_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    transaction_id: str,
) -> Call[RefundOutcome]:
    """Refund a payment in full.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.refund_create import RefundCreate

    body = checked_body(
        "refunds_create",
        {
            "transaction_id": transaction_id,
        },
        RefundCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/refunds",
        body=body,
    )
