"""Read the balance of a credit account, now or at a past moment."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.credit_balance import CreditBalance


def _read(body: Any) -> CreditBalance:
    from ...models.credit_balance import CreditBalance

    return CreditBalance.from_dict(body)


OPERATION: Final = Operation(
    name="customer_credits_get_balance",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
    *,
    at: datetime | Unset = UNSET,
) -> Call[CreditBalance]:
    """Read the balance of a credit account, now or at a past moment.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get_balance`.
    """

    return Call(
        OPERATION,
        f"/v1/customer-credits/accounts/{segment('customer_credits_get_balance', 'id', id)}/balance",
        query={"at": at},
    )
