# Generated from specs/flowglad. Do not edit.
"""Tables of what several resources are sent."""

from typing import Final

from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Union,
    choice,
    constant,
    money,
    nullable,
    text,
    whole,
)

AGGREGATION_TYPE: Final = choice("sum", "count_distinct_properties")
INTERVAL_UNIT: Final = choice("day", "week", "month", "year")
SINGLE_PAYMENT_PRICE_CREATE: Final = Record(
    {
        "productId": TEXT,
        "unitPrice": money(least=0),
        "isDefault": BOOLEAN,
        "type": constant("single_payment"),
        "name": nullable(TEXT),
        "slug": nullable(text(unlike="_no_charge$", told="a slug that ends in _no_charge")),
        "active": BOOLEAN,
    },
    "productId unitPrice isDefault type",
)
SUBSCRIPTION_PRICE_CREATE: Final = Record(
    {
        "productId": TEXT,
        "unitPrice": money(least=0),
        "intervalUnit": INTERVAL_UNIT,
        "intervalCount": whole(least=1),
        "isDefault": BOOLEAN,
        "type": constant("subscription"),
        "name": nullable(TEXT),
        "slug": nullable(text(unlike="_no_charge$", told="a slug that ends in _no_charge")),
        "active": BOOLEAN,
        "trialPeriodDays": nullable(whole(least=0)),
    },
    "productId unitPrice intervalUnit intervalCount isDefault type",
)
USAGE_PRICE_CREATE: Final = Record(
    {
        "usageMeterId": TEXT,
        "usageEventsPerUnit": whole(least=1),
        "unitPrice": money(least=0),
        "intervalUnit": INTERVAL_UNIT,
        "intervalCount": whole(least=1),
        "isDefault": BOOLEAN,
        "type": constant("usage"),
        "name": nullable(TEXT),
        "slug": nullable(text(unlike="_no_charge$", told="a slug that ends in _no_charge")),
        "active": BOOLEAN,
    },
    "usageMeterId usageEventsPerUnit unitPrice intervalUnit intervalCount isDefault type",
)
PRICE_CREATE_INPUT: Final = Union(
    "type",
    {"subscription": SUBSCRIPTION_PRICE_CREATE, "single_payment": SINGLE_PAYMENT_PRICE_CREATE, "usage": USAGE_PRICE_CREATE},
)
RENEWAL_FREQUENCY: Final = choice("once", "every_billing_period")
USAGE_METER_INPUT: Final = Record(
    {
        "name": text(least=1, most=255),
        "slug": text(least=1, most=255),
        "aggregationType": AGGREGATION_TYPE,
        "pricingModelId": TEXT,
    },
    "name slug",
)
