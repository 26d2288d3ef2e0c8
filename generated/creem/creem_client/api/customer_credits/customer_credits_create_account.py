"""Open a credit account for a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.credit_account import CreditAccount


def _read(body: Any) -> CreditAccount:
    from ...models.credit_account import CreditAccount

    return CreditAccount.from_dict(body)


OPERATION: Final = Operation(
    name="customer_credits_create_account",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    customer_id: str,
    name: str | Unset = UNSET,
    unit_label: str | Unset = UNSET,
    initial_balance: str | Unset = UNSET,
) -> Call[CreditAccount]:
    """Open a credit account for a customer.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create_account`.
    """
    from ...models.credit_account_create import CreditAccountCreate

    body = checked_body(
        "customer_credits_create_account",
        {
            "customer_id": customer_id,
            "name": name,
            "unit_label": unit_label,
            "initial_balance": initial_balance,
        },
        CreditAccountCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/customer-credits/accounts",
        body=body,
    )
