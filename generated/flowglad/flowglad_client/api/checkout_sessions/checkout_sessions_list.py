"""List checkout sessions page by page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.checkout_session import CheckoutSession
    from ...models.checkout_session_page import CheckoutSessionPage


def _read(body: Any) -> CheckoutSessionPage:
    from ...models.checkout_session_page import CheckoutSessionPage

    return CheckoutSessionPage.from_dict(body)


OPERATION: Final = Operation(
    name="checkout_sessions_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: CheckoutSessionPage) -> Sequence[CheckoutSession]:
    return page.data


PAGINATION: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)


def call(
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[CheckoutSessionPage]:
    """List checkout sessions page by page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/api/v1/checkout-sessions",
        query={
            "cursor": cursor,
            "limit": checked_parameter("checkout_sessions_list", "limit", limit, partial(at_least, minimum=1)),
        },
    )
