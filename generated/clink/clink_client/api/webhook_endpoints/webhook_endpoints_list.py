"""List webhook endpoints."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.webhook_endpoint import WebhookEndpoint
    from ...models.webhook_endpoint_page import WebhookEndpointPage


def _read(body: Any) -> WebhookEndpointPage:
    from ...models.webhook_endpoint_page import WebhookEndpointPage

    return WebhookEndpointPage.from_dict(body)


OPERATION: Final = Operation(
    name="webhook_endpoints_list",
    method="GET",
    effect="read",
    decode=_read,
    secrets=("signingSecret",),
)


def _items(page: WebhookEndpointPage) -> Sequence[WebhookEndpoint]:
    return page.rows


PAGINATION: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items,
    max_size=100,
    total=("total",),
)


def call(
    *,
    enabled: bool | Unset = UNSET,
    url: str | Unset = UNSET,
    page_num: int = 1,
    page_size: int = 100,
) -> Call[WebhookEndpointPage]:
    """List webhook endpoints.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/webhook/endpoints",
        query={
            "enabled": enabled,
            "url": url,
            "pageNum": checked_parameter("webhook_endpoints_list", "page_num", page_num, partial(at_least, minimum=1)),
            "pageSize": checked_parameter("webhook_endpoints_list", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
