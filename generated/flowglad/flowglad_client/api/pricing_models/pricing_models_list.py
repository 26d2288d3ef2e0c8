"""List pricing models page by page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.pricing_model import PricingModel
    from ...models.pricing_model_page import PricingModelPage


def _read(body: Any) -> PricingModelPage:
    from ...models.pricing_model_page import PricingModelPage

    return PricingModelPage.from_dict(body)


OPERATION: Final = Operation(
    name="pricing_models_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: PricingModelPage) -> Sequence[PricingModel]:
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
) -> Call[PricingModelPage]:
    """List pricing models page by page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/api/v1/pricing-models",
        query={"cursor": cursor, "limit": checked_parameter("pricing_models_list", "limit", limit, partial(at_least, minimum=1))},
    )
