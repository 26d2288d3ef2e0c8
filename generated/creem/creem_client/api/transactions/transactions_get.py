"""Read one transaction by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation

if TYPE_CHECKING:
    from ...models.transaction import Transaction


def _read(body: Any) -> Transaction:
    from ...models.transaction import Transaction

    return Transaction.from_dict(body)


OPERATION: Final = Operation(
    name="transactions_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    transaction_id: str,
) -> Call[Transaction]:
    """Read one transaction by its id.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        "/v1/transactions",
        query={"transaction_id": transaction_id},
    )
