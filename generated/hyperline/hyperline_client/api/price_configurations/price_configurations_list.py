"""List price configurations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.price_configuration import PriceConfiguration
    from ...models.price_configuration_page import PriceConfigurationPage


def _read(body: Any) -> PriceConfigurationPage:
    from ...models.price_configuration_page import PriceConfigurationPage

    return PriceConfigurationPage.from_dict(body)


OPERATION: Final = Operation(
    name="price_configurations_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: PriceConfigurationPage) -> Sequence[PriceConfiguration]:
    return page.data


PAGINATION: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items,
    max_size=100,
    total=("meta", "total"),
)


def call(
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    product_id: str | Unset = UNSET,
    product_id_not: str | Unset = UNSET,
    product_id_equals: str | Unset = UNSET,
    product_id_is_null: str | Unset = UNSET,
    product_id_is_not_null: str | Unset = UNSET,
    product_id_contains: str | Unset = UNSET,
    product_id_starts_with: str | Unset = UNSET,
    product_id_end_with: str | Unset = UNSET,
    price_book_id: str | Unset = UNSET,
    price_book_id_not: str | Unset = UNSET,
    price_book_id_equals: str | Unset = UNSET,
    price_book_id_is_null: str | Unset = UNSET,
    price_book_id_is_not_null: str | Unset = UNSET,
    price_book_id_contains: str | Unset = UNSET,
    price_book_id_starts_with: str | Unset = UNSET,
    price_book_id_end_with: str | Unset = UNSET,
) -> Call[PriceConfigurationPage]:
    """List price configurations.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/v1/price-configurations",
        query={
            "take": checked_parameter("price_configurations_list", "take", take, partial(at_least, minimum=0)),
            "skip": checked_parameter("price_configurations_list", "skip", skip, partial(at_least, minimum=0)),
            "product_id": product_id,
            "product_id__not": product_id_not,
            "product_id__equals": product_id_equals,
            "product_id__isNull": product_id_is_null,
            "product_id__isNotNull": product_id_is_not_null,
            "product_id__contains": product_id_contains,
            "product_id__startsWith": product_id_starts_with,
            "product_id__endWith": product_id_end_with,
            "price_book_id": price_book_id,
            "price_book_id__not": price_book_id_not,
            "price_book_id__equals": price_book_id_equals,
            "price_book_id__isNull": price_book_id_is_null,
            "price_book_id__isNotNull": price_book_id_is_not_null,
            "price_book_id__contains": price_book_id_contains,
            "price_book_id__startsWith": price_book_id_starts_with,
            "price_book_id__endWith": price_book_id_end_with,
        },
    )
