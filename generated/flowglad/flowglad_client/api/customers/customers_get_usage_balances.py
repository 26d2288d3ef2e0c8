"""Get a customer's usage credit balances."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_parameter, shortest
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.usage_balances_response import UsageBalancesResponse


def _read(body: Any) -> UsageBalancesResponse:
    from ...models.usage_balances_response import UsageBalancesResponse

    return UsageBalancesResponse.from_dict(body)


OPERATION: Final = Operation(
    name="customers_get_usage_balances",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    external_id: str,
    *,
    subscription_id: str | Unset = UNSET,
) -> Call[UsageBalancesResponse]:
    """Get a customer's usage credit balances.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get_usage_balances`.
    """

    return Call(
        OPERATION,
        f"/api/v1/customers/{segment('customers_get_usage_balances', 'external_id', external_id)}/usage-balances",
        query={
            "subscriptionId": checked_parameter(
                "customers_get_usage_balances", "subscription_id", subscription_id, partial(shortest, length=1)
            )
        },
    )
