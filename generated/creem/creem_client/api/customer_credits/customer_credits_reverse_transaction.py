"""Undo a credit or a debit of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.credit_transaction import CreditTransaction


def _read(body: Any) -> CreditTransaction:
    from ...models.credit_transaction import CreditTransaction

    return CreditTransaction.from_dict(body)


OPERATION: Final = Operation(
    name="customer_credits_reverse_transaction",
    method="POST",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    *,
    transaction_id: str,
) -> Call[CreditTransaction]:
    """Undo a credit or a debit of an account.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `reverse_transaction`.
    """
    from ...models.credit_reversal_create import CreditReversalCreate

    body = checked_body(
        "customer_credits_reverse_transaction",
        {
            "transaction_id": transaction_id,
        },
        CreditReversalCreate.from_dict,
    )
    return Call(
        OPERATION,
        f"/v1/customer-credits/accounts/{segment('customer_credits_reverse_transaction', 'id', id)}/reverse",
        body=body,
    )
