"""List one customer's subscriptions, page by page."""

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
    from ...models.subscription import Subscription
    from ...models.subscription_page import SubscriptionPage


def _read(body: Any) -> SubscriptionPage:
    from ...models.subscription_page import SubscriptionPage

    return SubscriptionPage.from_dict(body)


OPERATION: Final = Operation(
    name="customers_list_subscriptions",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: SubscriptionPage) -> Sequence[Subscription]:
    return page.items


PAGINATION: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items,
    next=("pagination", "next_page"),
)


def call(
    id: str,
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[SubscriptionPage]:
    """List one customer's subscriptions, page by page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_subscriptions`.
    """

    return Call(
        OPERATION,
        f"/v1/customers/{segment('customers_list_subscriptions', 'id', id)}/subscriptions",
        query={
            "page_number": checked_parameter(
                "customers_list_subscriptions", "page_number", page_number, partial(at_least, minimum=1)
            ),
            "page_size": checked_parameter("customers_list_subscriptions", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
