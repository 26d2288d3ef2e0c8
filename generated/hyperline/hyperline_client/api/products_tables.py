# Generated from specs/hyperline/resources/products.yaml. Do not edit.
"""What the methods of `products` send, as tables, and how its answers are read."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    joined,
    kinds,
    many,
    members,
    nullable,
    number,
    text,
    whole,
)
from billfold_core.model import array

from .shared import (
    AGGREGATOR_FILTER_INPUT,
    AGGREGATOR_TYPE,
    PRICE_CONFIGURATION_INPUT,
    WRITABLE_AGGREGATION_OPERATION,
)

if TYPE_CHECKING:
    from ..models.product import Product
    from ..models.product_feature import ProductFeature
    from ..models.product_page import ProductPage


def _read_product_page(body: Any) -> ProductPage:
    from ..models.product_page import ProductPage

    return ProductPage.from_dict(body)


def _items_product_page(page: ProductPage) -> Sequence[Product]:
    return page.data


def _read_product_from_dict(body: Any) -> Product:
    from ..models.product import product_from_dict

    return product_from_dict(body)


def _read_none(body: Any) -> None:

    return None


def _read_array_product_feature(body: Any) -> builtins.list[ProductFeature]:
    from ..models.product_feature import ProductFeature

    return array(body, "", ProductFeature.from_dict)


def _read_product_feature(body: Any) -> ProductFeature:
    from ..models.product_feature import ProductFeature

    return ProductFeature.from_dict(body)


ACCOUNTING_PROVIDER: Final = choice(*("xero pennylane zoho-books exact-online quickbooks netsuite rillet datev anrok").split())
AGGREGATOR_INPUT: Final = Record(
    {
        "entity": TEXT,
        "operation": WRITABLE_AGGREGATION_OPERATION,
        "property": TEXT,
        "type": AGGREGATOR_TYPE,
        "where": nullable(AGGREGATOR_FILTER_INPUT),
    },
    "entity operation",
    Rule(
        "property",
        "is needed when `operation` is `sum`",
        lambda source: "operation" in source and source["operation"] == "sum" and "property" not in source,
    ),
    Rule(
        "operation",
        "must be `sum` when `property` is given",
        lambda source: "property" in source and "operation" in source and source["operation"] != "sum",
    ),
)
BUNDLE_DISPLAY_MODE: Final = choice("single_line", "ventilated")
BUNDLE_ITEM_INPUT: Final = Record({"product_id": TEXT, "percentage": number()}, "product_id percentage")
CREDIT_AGGREGATOR_INPUT: Final = Record({"aggregator_id": TEXT, "weight": number()}, "aggregator_id weight")
CREDITS_GRANT_MODE: Final = choice("prorated", "full_allowance")
PRODUCT_ACCOUNTING_INTEGRATION_INPUT: Final = Record({"product_id": nullable(TEXT), "revrec_rule_id": nullable(TEXT)})
PRODUCT_ACCOUNTING_INPUT: Final = Record(
    {
        "tax_rate_id": nullable(TEXT),
        "product_code": nullable(TEXT),
        "account_code": nullable(TEXT),
        "integrations": members(PRODUCT_ACCOUNTING_INTEGRATION_INPUT),
    }
)
PRODUCT_STATUS_FILTER: Final = choice("all", "active", "archived")
PRODUCT_TRANSLATION_INPUT: Final = Record({"name": nullable(TEXT), "public_description": nullable(text(most=5000))})
PRODUCT_TYPE: Final = choice("flat_fee", "seat", "dynamic", "credit", "bundle")

PRODUCTS_LIST: Final = Operation(
    name="products_list",
    method="GET",
    effect="read",
    decode=_read_product_page,
    sent=Sent(
        "/v1/products",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                "price_book_id": TEXT,
                "status": PRODUCT_STATUS_FILTER,
                "status__in": joined(many(PRODUCT_STATUS_FILTER)),
                **dict.fromkeys(
                    (
                        "id id__not id__equals id__isNull id__isNotNull id__contains id__startsWith id__endWith name "
                        "name__not name__equals name__isNull name__isNotNull name__contains name__startsWith name__endWith "
                        "description description__not description__equals description__isNull description__isNotNull "
                        "description__contains description__startsWith description__endWith type type__not type__equals "
                        "type__isNull type__isNotNull type__contains type__startsWith type__endWith"
                    ).split(),
                    TEXT,
                ),
            }
        ),
    ),
)
PRODUCTS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_product_page,
    max_size=100,
    total=("meta", "total"),
)
PRODUCTS_CREATE: Final = Operation(
    name="products_create",
    method="POST",
    effect="keyed",
    decode=_read_product_from_dict,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/products",
        body=Record(
            {
                "name": TEXT,
                "type": PRODUCT_TYPE,
                "price_configurations": many(PRICE_CONFIGURATION_INPUT),
                "description": nullable(TEXT),
                "description_display_interval_dates": BOOLEAN,
                "public_description": nullable(text(most=5000)),
                "translations": nullable(members(PRODUCT_TRANSLATION_INPUT)),
                "is_available_on_demand": BOOLEAN,
                "is_available_on_subscription": BOOLEAN,
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "accounting": members(PRODUCT_ACCOUNTING_INPUT),
                "aggregator": AGGREGATOR_INPUT,
                "aggregator_id": TEXT,
                "unit_name": TEXT,
                "is_connected_seat_item": BOOLEAN,
                "credit_aggregators": many(CREDIT_AGGREGATOR_INPUT),
                "low_credits_threshold": number(),
                "credits_grant_mode": CREDITS_GRANT_MODE,
                "display_mode": BUNDLE_DISPLAY_MODE,
                "exclusive_items_enabled": BOOLEAN,
                "bundle_items": many(BUNDLE_ITEM_INPUT),
            },
            "name type price_configurations",
            Rule(
                "aggregator",
                "is needed when `type` is `dynamic`, or else `aggregator_id`",
                lambda source: (
                    "type" in source
                    and source["type"] == "dynamic"
                    and "aggregator" not in source
                    and "aggregator_id" not in source
                ),
            ),
            Rule(
                "aggregator",
                "cannot be given beside `aggregator_id`",
                lambda source: (
                    ("aggregator" in source or "aggregator_id" in source) and "aggregator" in source and "aggregator_id" in source
                ),
            ),
            Rule(
                "type",
                "must be `seat`, `dynamic` or `credit` when `aggregator` or `aggregator_id` is given",
                lambda source: (
                    ("aggregator" in source or "aggregator_id" in source)
                    and "type" in source
                    and source["type"] not in ("seat", "dynamic", "credit")
                ),
            ),
            Rule(
                "type",
                "must be `seat` or `dynamic` when `unit_name` is given",
                lambda source: "unit_name" in source and "type" in source and source["type"] not in ("seat", "dynamic"),
            ),
            Rule(
                "type",
                "must be `seat` when `is_connected_seat_item` is given",
                lambda source: "is_connected_seat_item" in source and "type" in source and source["type"] != "seat",
            ),
            Rule(
                "type",
                "must be `credit` when `credit_aggregators`, `low_credits_threshold` or `credits_grant_mode` is given",
                lambda source: (
                    ("credit_aggregators" in source or "low_credits_threshold" in source or "credits_grant_mode" in source)
                    and "type" in source
                    and source["type"] != "credit"
                ),
            ),
            Rule(
                "aggregator",
                "cannot be given when `credit_aggregators` is given",
                lambda source: "credit_aggregators" in source and "aggregator" in source,
            ),
            Rule(
                "aggregator_id",
                "cannot be given when `credit_aggregators` is given",
                lambda source: "credit_aggregators" in source and "aggregator_id" in source,
            ),
            Rule(
                "type",
                "must be `bundle` when `display_mode`, `exclusive_items_enabled` or `bundle_items` is given",
                lambda source: (
                    ("display_mode" in source or "exclusive_items_enabled" in source or "bundle_items" in source)
                    and "type" in source
                    and source["type"] != "bundle"
                ),
            ),
        ),
    ),
)
PRODUCTS_GET: Final = Operation(
    name="products_get",
    method="GET",
    effect="read",
    decode=_read_product_from_dict,
    sent=Sent("/v1/products/{id}", query=Record({"price_book_id": TEXT})),
)
PRODUCTS_UPDATE: Final = Operation(
    name="products_update",
    method="PUT",
    effect="keyed",
    decode=_read_product_from_dict,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/products/{id}",
        body=Record(
            {
                "name": TEXT,
                "description": nullable(TEXT),
                "public_description": nullable(text(most=5000)),
                "translations": nullable(members(PRODUCT_TRANSLATION_INPUT)),
                "is_available_on_demand": BOOLEAN,
                "is_available_on_subscription": BOOLEAN,
                "properties": nullable(
                    members(
                        nullable(
                            kinds(
                                str=TEXT,
                                int=number(),
                                Decimal=number(),
                                float=number(),
                                bool=BOOLEAN,
                                list=many(
                                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN))
                                ),
                            )
                        )
                    )
                ),
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "accounting": members(PRODUCT_ACCOUNTING_INPUT),
            },
            "name",
        ),
    ),
)
PRODUCTS_DELETE: Final = Operation(
    name="products_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/products/{id}"),
)
PRODUCTS_ARCHIVE: Final = Operation(
    name="products_archive",
    method="PUT",
    effect="keyed",
    decode=_read_product_from_dict,
    key_header="Idempotency-Key",
    sent=Sent("/v1/products/{id}/archive"),
)
PRODUCTS_UNARCHIVE: Final = Operation(
    name="products_unarchive",
    method="PUT",
    effect="keyed",
    decode=_read_product_from_dict,
    key_header="Idempotency-Key",
    sent=Sent("/v1/products/{id}/unarchive"),
)
PRODUCTS_LIST_FEATURES: Final = Operation(
    name="products_list_features",
    method="GET",
    effect="read",
    decode=_read_array_product_feature,
    sent=Sent("/v1/products/{id}/features"),
)
PRODUCTS_SET_FEATURE: Final = Operation(
    name="products_set_feature",
    method="PUT",
    effect="keyed",
    decode=_read_product_feature,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/products/{id}/features/{code}",
        body=Record({"value": kinds(bool=BOOLEAN, int=number(), Decimal=number(), float=number(), str=TEXT)}, "value"),
    ),
)
PRODUCTS_DELETE_FEATURE: Final = Operation(
    name="products_delete_feature",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/products/{id}/features/{code}"),
)
