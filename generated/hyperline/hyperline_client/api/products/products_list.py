"""List products."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.product import Product
    from ...models.product_page import ProductPage
    from ...models.product_status_filter import ProductStatusFilterValue


def _read(body: Any) -> ProductPage:
    from ...models.product_page import ProductPage

    return ProductPage.from_dict(body)


OPERATION: Final = Operation(
    name="products_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: ProductPage) -> Sequence[Product]:
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
    status: ProductStatusFilterValue | Unset = UNSET,
    status_in: str | Unset = UNSET,
    id: str | Unset = UNSET,
    id_not: str | Unset = UNSET,
    id_equals: str | Unset = UNSET,
    id_is_null: str | Unset = UNSET,
    id_is_not_null: str | Unset = UNSET,
    id_contains: str | Unset = UNSET,
    id_starts_with: str | Unset = UNSET,
    id_end_with: str | Unset = UNSET,
    name: str | Unset = UNSET,
    name_not: str | Unset = UNSET,
    name_equals: str | Unset = UNSET,
    name_is_null: str | Unset = UNSET,
    name_is_not_null: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_starts_with: str | Unset = UNSET,
    name_end_with: str | Unset = UNSET,
    description: str | Unset = UNSET,
    description_not: str | Unset = UNSET,
    description_equals: str | Unset = UNSET,
    description_is_null: str | Unset = UNSET,
    description_is_not_null: str | Unset = UNSET,
    description_contains: str | Unset = UNSET,
    description_starts_with: str | Unset = UNSET,
    description_end_with: str | Unset = UNSET,
    type: str | Unset = UNSET,
    type_not: str | Unset = UNSET,
    type_equals: str | Unset = UNSET,
    type_is_null: str | Unset = UNSET,
    type_is_not_null: str | Unset = UNSET,
    type_contains: str | Unset = UNSET,
    type_starts_with: str | Unset = UNSET,
    type_end_with: str | Unset = UNSET,
    price_book_id: str | Unset = UNSET,
) -> Call[ProductPage]:
    """List products.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/v1/products",
        query={
            "take": checked_parameter("products_list", "take", take, partial(at_least, minimum=0)),
            "skip": checked_parameter("products_list", "skip", skip, partial(at_least, minimum=0)),
            "status": status,
            "status__in": status_in,
            "id": id,
            "id__not": id_not,
            "id__equals": id_equals,
            "id__isNull": id_is_null,
            "id__isNotNull": id_is_not_null,
            "id__contains": id_contains,
            "id__startsWith": id_starts_with,
            "id__endWith": id_end_with,
            "name": name,
            "name__not": name_not,
            "name__equals": name_equals,
            "name__isNull": name_is_null,
            "name__isNotNull": name_is_not_null,
            "name__contains": name_contains,
            "name__startsWith": name_starts_with,
            "name__endWith": name_end_with,
            "description": description,
            "description__not": description_not,
            "description__equals": description_equals,
            "description__isNull": description_is_null,
            "description__isNotNull": description_is_not_null,
            "description__contains": description_contains,
            "description__startsWith": description_starts_with,
            "description__endWith": description_end_with,
            "type": type,
            "type__not": type_not,
            "type__equals": type_equals,
            "type__isNull": type_is_null,
            "type__isNotNull": type_is_not_null,
            "type__contains": type_contains,
            "type__startsWith": type_starts_with,
            "type__endWith": type_end_with,
            "price_book_id": price_book_id,
        },
    )
