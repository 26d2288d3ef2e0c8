# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
"""What the methods of `pricing_models` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    NULL,
    TEXT,
    Record,
    Repeat,
    Rule,
    Sent,
    Union,
    choice,
    constant,
    many,
    money,
    nullable,
    text,
    whole,
)

from .shared import INTERVAL_UNIT, RENEWAL_FREQUENCY, USAGE_METER_INPUT

if TYPE_CHECKING:
    from ..models.pricing_model import PricingModel
    from ..models.pricing_model_details_response import PricingModelDetailsResponse
    from ..models.pricing_model_export_response import PricingModelExportResponse
    from ..models.pricing_model_page import PricingModelPage
    from ..models.pricing_model_response import PricingModelResponse


def _read_pricing_model_page(body: Any) -> PricingModelPage:
    from ..models.pricing_model_page import PricingModelPage

    return PricingModelPage.from_dict(body)


def _items_pricing_model_page(page: PricingModelPage) -> Sequence[PricingModel]:
    return page.data


def _read_pricing_model_response(body: Any) -> PricingModelResponse:
    from ..models.pricing_model_response import PricingModelResponse

    return PricingModelResponse.from_dict(body)


def _read_pricing_model_details_response(body: Any) -> PricingModelDetailsResponse:
    from ..models.pricing_model_details_response import PricingModelDetailsResponse

    return PricingModelDetailsResponse.from_dict(body)


def _read_pricing_model_export_response(body: Any) -> PricingModelExportResponse:
    from ..models.pricing_model_export_response import PricingModelExportResponse

    return PricingModelExportResponse.from_dict(body)


CURRENCY: Final = choice(
    *(
        "USD AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BIF BMD BND BOB BRL BSD BWP BYN BZD CAD "
        "CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GIP GMD GNF GTQ GYD HKD "
        "HNL HTG HUF IDR ILS INR ISK JMD JPY KES KGS KHR KMF KRW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD "
        "MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
        "RUB RWF SAR SBD SCR SEK SGD SHP SLE SOS SRD STD SZL THB TJS TOP TRY TTD TWD TZS UAH UGX UYU UZS VND "
        "VUV WST XAF XCD XOF XPF YER ZAR ZMW"
    ).split()
)
DESTINATION_ENVIRONMENT: Final = choice("livemode", "testmode")
PRICING_MODEL_INPUT: Final = Record({"name": text(least=1), "isDefault": BOOLEAN}, "name")
SETUP_RESOURCE_FEATURE_INPUT: Final = Record(
    {
        "slug": text(least=1, most=255),
        "name": TEXT,
        "description": TEXT,
        "amount": whole(least=1),
        "resourceSlug": TEXT,
        "type": constant("resource"),
        "active": BOOLEAN,
    },
    "slug name description amount resourceSlug type",
)
SETUP_TOGGLE_FEATURE_INPUT: Final = Record(
    {"slug": text(least=1, most=255), "name": TEXT, "description": TEXT, "type": constant("toggle"), "active": BOOLEAN},
    "slug name description type",
)
SETUP_USAGE_CREDIT_GRANT_FEATURE_INPUT: Final = Record(
    {
        "slug": text(least=1, most=255),
        "name": TEXT,
        "description": TEXT,
        "amount": whole(least=1),
        "renewalFrequency": RENEWAL_FREQUENCY,
        "usageMeterSlug": TEXT,
        "type": constant("usage_credit_grant"),
        "active": BOOLEAN,
    },
    "slug name description amount renewalFrequency usageMeterSlug type",
)
SETUP_FEATURE_INPUT: Final = Union(
    "type",
    {
        "toggle": SETUP_TOGGLE_FEATURE_INPUT,
        "usage_credit_grant": SETUP_USAGE_CREDIT_GRANT_FEATURE_INPUT,
        "resource": SETUP_RESOURCE_FEATURE_INPUT,
    },
)
SETUP_SINGLE_PAYMENT_PRICE_INPUT: Final = Record(
    {
        "unitPrice": money(least=0),
        "isDefault": BOOLEAN,
        "type": constant("single_payment"),
        "currency": CURRENCY,
        "active": BOOLEAN,
        "slug": text(least=1, most=255, unlike="_no_charge$", told="a slug that ends in _no_charge"),
        "name": text(least=1, most=255),
        "intervalUnit": NULL,
        "intervalCount": NULL,
        "trialPeriodDays": NULL,
        "usageEventsPerUnit": NULL,
        "usageMeterId": NULL,
    },
    "unitPrice isDefault type",
)
SETUP_SUBSCRIPTION_PRICE_INPUT: Final = Record(
    {
        "unitPrice": money(least=0),
        "intervalUnit": INTERVAL_UNIT,
        "intervalCount": whole(least=1),
        "isDefault": BOOLEAN,
        "type": constant("subscription"),
        "currency": CURRENCY,
        "active": BOOLEAN,
        "slug": text(least=1, most=255, unlike="_no_charge$", told="a slug that ends in _no_charge"),
        "name": text(least=1, most=255),
        "trialPeriodDays": nullable(whole(least=0)),
        "usageEventsPerUnit": NULL,
        "usageMeterId": NULL,
    },
    "unitPrice intervalUnit intervalCount isDefault type",
)
SETUP_PRICE_INPUT: Final = Union(
    "type", {"subscription": SETUP_SUBSCRIPTION_PRICE_INPUT, "single_payment": SETUP_SINGLE_PAYMENT_PRICE_INPUT}
)
SETUP_PRODUCT_FIELDS_INPUT: Final = Record(
    {
        "name": text(least=1, most=255),
        "slug": text(least=1, most=255, unlike="_no_charge$", told="a slug that ends in _no_charge"),
        "active": BOOLEAN,
        "description": nullable(TEXT),
        "imageURL": nullable(TEXT),
        "singularQuantityLabel": nullable(TEXT),
        "pluralQuantityLabel": nullable(TEXT),
        "default": BOOLEAN,
    },
    "name slug active",
)
SETUP_PRODUCT_INPUT: Final = Record(
    {"product": SETUP_PRODUCT_FIELDS_INPUT, "price": SETUP_PRICE_INPUT, "features": many(TEXT)}, "product price features"
)
SETUP_RESOURCE_INPUT: Final = Record(
    {"slug": text(least=1, most=255), "name": text(least=1, most=255), "active": BOOLEAN}, "slug name"
)
SETUP_USAGE_PRICE_INPUT: Final = Record(
    {
        "unitPrice": money(least=0),
        "usageEventsPerUnit": whole(least=1),
        "intervalUnit": INTERVAL_UNIT,
        "intervalCount": whole(least=1),
        "isDefault": BOOLEAN,
        "type": constant("usage"),
        "currency": CURRENCY,
        "active": BOOLEAN,
        "slug": text(least=1, most=255, unlike="_no_charge$", told="a slug that ends in _no_charge"),
        "name": text(least=1, most=255),
        "trialPeriodDays": NULL,
    },
    "unitPrice usageEventsPerUnit intervalUnit intervalCount isDefault type",
)
SETUP_USAGE_METER_INPUT: Final = Record({"usageMeter": USAGE_METER_INPUT, "prices": many(SETUP_USAGE_PRICE_INPUT)}, "usageMeter")
PRICING_MODEL_UPDATE_INPUT: Final = Record(
    {
        "name": text(least=1, most=255),
        "id": text(least=1),
        "isDefault": BOOLEAN,
        "features": many(SETUP_FEATURE_INPUT),
        "products": many(SETUP_PRODUCT_INPUT),
        "usageMeters": many(SETUP_USAGE_METER_INPUT),
        "resources": many(SETUP_RESOURCE_INPUT),
    },
    "name",
    Rule(
        "features",
        "is needed when `products`, `usageMeters` or `resources` is given",
        lambda source: (
            ("features" in source or "products" in source or "usageMeters" in source or "resources" in source)
            and "features" not in source
        ),
    ),
    Rule(
        "products",
        "is needed when `features`, `usageMeters` or `resources` is given",
        lambda source: (
            ("features" in source or "products" in source or "usageMeters" in source or "resources" in source)
            and "products" not in source
        ),
    ),
    Rule(
        "usageMeters",
        "is needed when `features`, `products` or `resources` is given",
        lambda source: (
            ("features" in source or "products" in source or "usageMeters" in source or "resources" in source)
            and "usageMeters" not in source
        ),
    ),
    Rule(
        "resources",
        "is needed when `features`, `products` or `usageMeters` is given",
        lambda source: (
            ("features" in source or "products" in source or "usageMeters" in source or "resources" in source)
            and "resources" not in source
        ),
    ),
)

PRICING_MODELS_LIST: Final = Operation(
    name="pricing_models_list",
    method="GET",
    effect="read",
    decode=_read_pricing_model_page,
    sent=Sent("/api/v1/pricing-models", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
PRICING_MODELS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_pricing_model_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
PRICING_MODELS_CREATE: Final = Operation(
    name="pricing_models_create",
    method="POST",
    effect="unsafe",
    decode=_read_pricing_model_response,
    sent=Sent(
        "/api/v1/pricing-models",
        body=Record({"pricingModel": PRICING_MODEL_INPUT, "defaultPlanIntervalUnit": INTERVAL_UNIT}, "pricingModel"),
    ),
)
PRICING_MODELS_SETUP: Final = Operation(
    name="pricing_models_setup",
    method="POST",
    effect="unsafe",
    decode=_read_pricing_model_details_response,
    sent=Sent(
        "/api/v1/pricing-models/setup",
        body=Record(
            {
                "name": text(least=1, most=255),
                "features": many(SETUP_FEATURE_INPUT),
                "products": many(SETUP_PRODUCT_INPUT),
                "usageMeters": many(SETUP_USAGE_METER_INPUT),
                "isDefault": BOOLEAN,
                "resources": many(SETUP_RESOURCE_INPUT),
            },
            "name features products usageMeters",
        ),
    ),
)
PRICING_MODELS_GET_DEFAULT: Final = Operation(
    name="pricing_models_get_default",
    method="GET",
    effect="read",
    decode=_read_pricing_model_details_response,
    sent=Sent("/api/v1/pricing-models/default"),
)
PRICING_MODELS_GET: Final = Operation(
    name="pricing_models_get",
    method="GET",
    effect="read",
    decode=_read_pricing_model_details_response,
    sent=Sent("/api/v1/pricing-models/{id}"),
)
PRICING_MODELS_UPDATE: Final = Operation(
    name="pricing_models_update",
    method="PUT",
    effect="unsafe",
    decode=_read_pricing_model_response,
    sent=Sent(
        "/api/v1/pricing-models/{id}",
        body=Record({"pricingModel": PRICING_MODEL_UPDATE_INPUT}, "pricingModel"),
        repeats=(Repeat("pricingModel", "id", "id"),),
    ),
)
PRICING_MODELS_CLONE: Final = Operation(
    name="pricing_models_clone",
    method="POST",
    effect="unsafe",
    decode=_read_pricing_model_details_response,
    sent=Sent(
        "/api/v1/pricing-models/{id}/clone",
        body=Record({"name": TEXT, "destinationEnvironment": DESTINATION_ENVIRONMENT}, "name"),
    ),
)
PRICING_MODELS_EXPORT: Final = Operation(
    name="pricing_models_export",
    method="GET",
    effect="read",
    decode=_read_pricing_model_export_response,
    sent=Sent("/api/v1/pricing-models/{id}/export"),
)
