"""List the ledger of a credit account, newest entry first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.credit_entry import CreditEntry
    from ...models.credit_entry_page import CreditEntryPage


def _read(body: Any) -> CreditEntryPage:
    from ...models.credit_entry_page import CreditEntryPage

    return CreditEntryPage.from_dict(body)


OPERATION: Final = Operation(
    name="customer_credits_list_entries",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: CreditEntryPage) -> Sequence[CreditEntry]:
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
    id: str,
    *,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> Call[CreditEntryPage]:
    """List the ledger of a credit account, newest entry first.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_entries`.
    """

    return Call(
        OPERATION,
        f"/v1/customer-credits/accounts/{segment('customer_credits_list_entries', 'id', id)}/entries",
        query={
            "limit": checked_parameter("customer_credits_list_entries", "limit", limit, partial(at_least, minimum=1)),
            "starting_after": starting_after,
            "ending_before": ending_before,
        },
    )
