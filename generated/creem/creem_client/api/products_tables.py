# Generated from specs/creem/resources/products.yaml. Do not edit.
"""What the methods of `products` send, as tables, and how its answers are read."""

from __future__ import annotations

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
    many,
    money,
    money_number,
    nullable,
    text,
    whole,
)

from .shared import CURRENCY, CUSTOM_FIELD_INPUT

if TYPE_CHECKING:
    from ..models.product import Product
    from ..models.product_page import ProductPage


def _read_product(body: Any) -> Product:
    from ..models.product import Product

    return Product.from_dict(body)


def _read_product_page(body: Any) -> ProductPage:
    from ..models.product_page import ProductPage

    return ProductPage.from_dict(body)


def _items_product_page(page: ProductPage) -> Sequence[Product]:
    return page.items


BILLING_PERIOD: Final = choice(
    "once", "every-day", "every-month", "every-three-months", "every-six-months", "every-year", "custom"
)
BILLING_TYPE: Final = choice("recurring", "onetime")
CUSTOMER_CREDITS_FEATURE_INPUT: Final = Record(
    {"amount": TEXT, "unit_label": nullable(TEXT), "bucket_name": nullable(text(least=1))}, "amount"
)
WRITABLE_FEATURE_TYPE: Final = choice("customerCredits")
PRODUCT_FEATURE_INPUT: Final = Record(
    {"type": WRITABLE_FEATURE_TYPE, "description": TEXT, "customer_credits": CUSTOMER_CREDITS_FEATURE_INPUT, "id": TEXT},
    "type description customer_credits",
)
PRODUCT_STATUS: Final = choice("active", "archived")
RECURRING_INTERVAL: Final = choice("day", "week", "month", "year")
TAX_CATEGORY: Final = choice("saas", "digital-goods-service", "ebooks")
TAX_MODE: Final = choice("inclusive", "exclusive")
TRIAL_USAGE_MODE: Final = choice("free", "accrue")
USAGE_SETTLEMENT_MODE: Final = choice("prepaid", "postpaid")
USAGE_TARGET_ACCOUNT: Final = choice("shared", "per_unit")
USAGE_PRICE_INPUT: Final = Record(
    {
        "meter_id": TEXT,
        "unit_price": money_number(least=0),
        "settlement_mode": USAGE_SETTLEMENT_MODE,
        "id": TEXT,
        "free_allowance": whole(least=0),
        "cap": nullable(money(least=0)),
        "target_account": USAGE_TARGET_ACCOUNT,
        "target_account_name": nullable(TEXT),
        "trial_usage_mode": TRIAL_USAGE_MODE,
    },
    "meter_id unit_price settlement_mode",
)

PRODUCTS_GET_BY_QUERY: Final = Operation(
    name="products_get_by_query",
    method="GET",
    effect="read",
    decode=_read_product,
    sent=Sent("/v1/products", query=Record({"product_id": TEXT}, "product_id")),
)
PRODUCTS_CREATE: Final = Operation(
    name="products_create",
    method="POST",
    effect="keyed",
    decode=_read_product,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/products",
        body=Record(
            {
                "name": TEXT,
                "description": TEXT,
                "price": money(least=0),
                "currency": CURRENCY,
                "billing_type": BILLING_TYPE,
                "billing_period": BILLING_PERIOD,
                "tax_mode": TAX_MODE,
                "tax_category": TAX_CATEGORY,
                "image_url": TEXT,
                "default_success_url": TEXT,
                "custom_fields": many(CUSTOM_FIELD_INPUT, most=3),
                "abandoned_cart_recovery_enabled": BOOLEAN,
                "image_urls": many(TEXT, most=8),
                "recurring_interval": RECURRING_INTERVAL,
                "recurring_interval_count": whole(least=1, most=365),
                "business_net_pricing": BOOLEAN,
                "pay_what_you_want": BOOLEAN,
                "suggested_price": money(least=0),
                "trial_period_days": whole(least=1),
                "trial_price": money(least=0),
                "usage_prices": many(USAGE_PRICE_INPUT),
                "features": many(PRODUCT_FEATURE_INPUT),
            },
            "name description price currency billing_type",
            Rule(
                "billing_period",
                "is needed when `billing_type` is `recurring`",
                lambda source: (
                    "billing_type" in source and source["billing_type"] == "recurring" and "billing_period" not in source
                ),
            ),
            Rule(
                "billing_period",
                "must not be `once` when `billing_type` is `recurring`",
                lambda source: (
                    "billing_type" in source
                    and source["billing_type"] == "recurring"
                    and "billing_period" in source
                    and source["billing_period"] == "once"
                ),
            ),
            Rule(
                "price",
                "must be at least 100 when `price` is more than 0",
                lambda source: "price" in source and not (source["price"] <= 0) and source["price"] < 100,
            ),
            Rule(
                "recurring_interval",
                "is needed when `billing_period` is `custom`",
                lambda source: (
                    "billing_period" in source and source["billing_period"] == "custom" and "recurring_interval" not in source
                ),
            ),
            Rule(
                "recurring_interval_count",
                "is needed when `billing_period` is `custom`",
                lambda source: (
                    "billing_period" in source
                    and source["billing_period"] == "custom"
                    and "recurring_interval_count" not in source
                ),
            ),
            Rule(
                "recurring_interval",
                "cannot be given unless `billing_period` is `custom`",
                lambda source: (
                    not ("billing_period" in source and source["billing_period"] == "custom") and "recurring_interval" in source
                ),
            ),
            Rule(
                "recurring_interval_count",
                "cannot be given unless `billing_period` is `custom`",
                lambda source: (
                    not ("billing_period" in source and source["billing_period"] == "custom")
                    and "recurring_interval_count" in source
                ),
            ),
            Rule(
                "recurring_interval_count",
                "must be at most 52 when `recurring_interval` is `week`",
                lambda source: (
                    "recurring_interval" in source
                    and source["recurring_interval"] == "week"
                    and "recurring_interval_count" in source
                    and source["recurring_interval_count"] > 52
                ),
            ),
            Rule(
                "recurring_interval_count",
                "must be at most 24 when `recurring_interval` is `month`",
                lambda source: (
                    "recurring_interval" in source
                    and source["recurring_interval"] == "month"
                    and "recurring_interval_count" in source
                    and source["recurring_interval_count"] > 24
                ),
            ),
            Rule(
                "recurring_interval_count",
                "must be at most 3 when `recurring_interval` is `year`",
                lambda source: (
                    "recurring_interval" in source
                    and source["recurring_interval"] == "year"
                    and "recurring_interval_count" in source
                    and source["recurring_interval_count"] > 3
                ),
            ),
            Rule(
                "trial_period_days",
                "cannot be given when `billing_type` is `onetime`",
                lambda source: "billing_type" in source and source["billing_type"] == "onetime" and "trial_period_days" in source,
            ),
            Rule(
                "trial_price",
                "cannot be given when `billing_type` is `onetime`",
                lambda source: "billing_type" in source and source["billing_type"] == "onetime" and "trial_price" in source,
            ),
            Rule(
                "usage_prices",
                "cannot be given when `billing_type` is `onetime`",
                lambda source: "billing_type" in source and source["billing_type"] == "onetime" and "usage_prices" in source,
            ),
            Rule(
                "pay_what_you_want",
                "must not be true when `billing_type` is `recurring`",
                lambda source: (
                    "billing_type" in source
                    and source["billing_type"] == "recurring"
                    and "pay_what_you_want" in source
                    and source["pay_what_you_want"] is True
                ),
            ),
            Rule(
                "trial_period_days",
                "is needed when `trial_price` is more than 0",
                lambda source: "trial_price" in source and not (source["trial_price"] <= 0) and "trial_period_days" not in source,
            ),
            Rule(
                "trial_price",
                "must be at least 100 when `trial_price` is more than 0",
                lambda source: "trial_price" in source and not (source["trial_price"] <= 0) and source["trial_price"] < 100,
            ),
        ),
    ),
)
PRODUCTS_SEARCH: Final = Operation(
    name="products_search",
    method="GET",
    effect="read",
    decode=_read_product_page,
    sent=Sent(
        "/v1/products/search",
        query=Record({"page_number": whole(least=1), "page_size": whole(least=1), "status": PRODUCT_STATUS}),
    ),
)
PRODUCTS_SEARCH_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_product_page,
    next=("pagination", "next_page"),
)
PRODUCTS_GET: Final = Operation(
    name="products_get",
    method="GET",
    effect="read",
    decode=_read_product,
    sent=Sent("/v1/products/{product_id}"),
)
PRODUCTS_ARCHIVE: Final = Operation(
    name="products_archive",
    method="DELETE",
    effect="idempotent",
    decode=_read_product,
    sent=Sent("/v1/products/{product_id}"),
)
PRODUCTS_UPDATE: Final = Operation(
    name="products_update",
    method="PATCH",
    effect="unsafe",
    decode=_read_product,
    sent=Sent(
        "/v1/products/{product_id}",
        body=Record(
            {
                "name": TEXT,
                "description": TEXT,
                "price": money(least=0),
                "currency": CURRENCY,
                "billing_type": BILLING_TYPE,
                "billing_period": BILLING_PERIOD,
                "tax_mode": TAX_MODE,
                "image_url": TEXT,
                "default_success_url": TEXT,
                "image_urls": many(TEXT, most=8),
                "recurring_interval": RECURRING_INTERVAL,
                "recurring_interval_count": whole(least=1, most=365),
                "business_net_pricing": BOOLEAN,
                "pay_what_you_want": BOOLEAN,
                "suggested_price": money(least=0),
                "trial_period_days": nullable(whole(least=1)),
                "trial_price": nullable(money(least=0)),
                "usage_prices": many(USAGE_PRICE_INPUT),
                "features": many(PRODUCT_FEATURE_INPUT),
            },
            "",
            Rule(
                "price",
                "must be at least 100 when `price` is more than 0",
                lambda source: "price" in source and not (source["price"] <= 0) and source["price"] < 100,
            ),
            Rule(
                "recurring_interval",
                "is needed when `billing_period` is `custom`",
                lambda source: (
                    "billing_period" in source and source["billing_period"] == "custom" and "recurring_interval" not in source
                ),
            ),
            Rule(
                "recurring_interval_count",
                "is needed when `billing_period` is `custom`",
                lambda source: (
                    "billing_period" in source
                    and source["billing_period"] == "custom"
                    and "recurring_interval_count" not in source
                ),
            ),
            Rule(
                "recurring_interval",
                "cannot be given when `billing_period` is `once`, `every-day`, `every-month`, `every-three-months`, `every-six-months` or `every-year`",
                lambda source: (
                    "billing_period" in source
                    and source["billing_period"]
                    in ("once", "every-day", "every-month", "every-three-months", "every-six-months", "every-year")
                    and "recurring_interval" in source
                ),
            ),
            Rule(
                "recurring_interval_count",
                "cannot be given when `billing_period` is `once`, `every-day`, `every-month`, `every-three-months`, `every-six-months` or `every-year`",
                lambda source: (
                    "billing_period" in source
                    and source["billing_period"]
                    in ("once", "every-day", "every-month", "every-three-months", "every-six-months", "every-year")
                    and "recurring_interval_count" in source
                ),
            ),
            Rule(
                "recurring_interval_count",
                "must be at most 52 when `recurring_interval` is `week`",
                lambda source: (
                    "recurring_interval" in source
                    and source["recurring_interval"] == "week"
                    and "recurring_interval_count" in source
                    and source["recurring_interval_count"] > 52
                ),
            ),
            Rule(
                "recurring_interval_count",
                "must be at most 24 when `recurring_interval` is `month`",
                lambda source: (
                    "recurring_interval" in source
                    and source["recurring_interval"] == "month"
                    and "recurring_interval_count" in source
                    and source["recurring_interval_count"] > 24
                ),
            ),
            Rule(
                "recurring_interval_count",
                "must be at most 3 when `recurring_interval` is `year`",
                lambda source: (
                    "recurring_interval" in source
                    and source["recurring_interval"] == "year"
                    and "recurring_interval_count" in source
                    and source["recurring_interval_count"] > 3
                ),
            ),
            Rule(
                "usage_prices",
                "cannot be given when `billing_type` is `onetime`",
                lambda source: "billing_type" in source and source["billing_type"] == "onetime" and "usage_prices" in source,
            ),
        ),
    ),
)
