"""List the credit accounts of the store."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.credit_account import CreditAccount
    from ...models.credit_account_page import CreditAccountPage


def _read(body: Any) -> CreditAccountPage:
    from ...models.credit_account_page import CreditAccountPage

    return CreditAccountPage.from_dict(body)


OPERATION: Final = Operation(
    name="customer_credits_list_accounts",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: CreditAccountPage) -> Sequence[CreditAccount]:
    return page.data


PAGINATION: Final = Pagination(
    style="cursor",
    position="starting_after",
    size="limit",
    items=_items,
    max_size=100,
    more=("has_more",),
    last_id=("id",),
)


def call(
    *,
    customer_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> Call[CreditAccountPage]:
    """List the credit accounts of the store.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_accounts`.
    """

    return Call(
        OPERATION,
        "/v1/customer-credits/accounts",
        query={
            "customer_id": customer_id,
            "limit": checked_parameter("customer_credits_list_accounts", "limit", limit, partial(at_least, minimum=1)),
            "starting_after": starting_after,
            "ending_before": ending_before,
        },
    )
