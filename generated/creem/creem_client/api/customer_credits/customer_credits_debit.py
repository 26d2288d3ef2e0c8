"""Take credits from an account."""

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
    name="customer_credits_debit",
    method="POST",
    effect="keyed",
    decode=_read,
    key_field="idempotency_key",
)


def call(
    id: str,
    *,
    amount: str,
    reference: str,
    idempotency_key: str,
) -> Call[CreditTransaction]:
    """Take credits from an account.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `debit`.
    """
    from ...models.credit_transaction_create import CreditTransactionCreate

    body = checked_body(
        "customer_credits_debit",
        {
            "amount": amount,
            "reference": reference,
            "idempotency_key": idempotency_key,
        },
        CreditTransactionCreate.from_dict,
    )
    return Call(
        OPERATION,
        f"/v1/customer-credits/accounts/{segment('customer_credits_debit', 'id', id)}/debit",
        body=body,
    )
