"""Close a credit account for good."""

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
    name="customer_credits_close",
    method="POST",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
) -> Call[CreditAccount]:
    """Close a credit account for good.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `close`.
    """

    return Call(
        OPERATION,
        f"/v1/customer-credits/accounts/{segment('customer_credits_close', 'id', id)}/close",
    )
