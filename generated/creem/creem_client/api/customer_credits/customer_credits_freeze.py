"""Stop all movements on a credit account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.credit_account import CreditAccount


def _read(body: Any) -> CreditAccount:
    from ...models.credit_account import CreditAccount

    return CreditAccount.from_dict(body)


OPERATION: Final = Operation(
    name="customer_credits_freeze",
    method="POST",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
) -> Call[CreditAccount]:
    """Stop all movements on a credit account.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `freeze`.
    """

    return Call(
        OPERATION,
        f"/v1/customer-credits/accounts/{segment('customer_credits_freeze', 'id', id)}/freeze",
    )
