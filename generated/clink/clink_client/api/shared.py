# Generated from specs/clink. Do not edit.
"""Tables of what several resources are sent."""

from typing import Final

from billfold_core.encode import (
    TEXT,
    Record,
    choice,
    members,
    money_number,
    text,
    whole,
)

BILLING_INTERVAL: Final = choice("day", "week", "month", "quarter", "half_year", "year", "custom")
DEVICE_TYPE: Final = choice("Android", "iOS")
PLATFORM_TYPE: Final = choice("WEB", "WAP")
PRICE_DATA_INPUT: Final = Record(
    {"name": TEXT, "unitAmount": money_number(above=0), "quantity": whole(least=1), "currency": TEXT, "imageUrl": TEXT},
    "name unitAmount",
)
PRICE_TYPE: Final = choice("one_time", "recurring")
PRICING_MODEL: Final = choice("flat_rate", "per_seat", "tiered", "usage_based")
ROUNDING_MODE: Final = choice("up", "down", "ceiling", "floor", "half_up", "half_down", "half_even", "unnecessary")
TRANSFORM_QUANTITY_INPUT: Final = Record({"divideBy": whole(), "round": ROUNDING_MODE})
RECURRING_DETAILS_INPUT: Final = Record(
    {
        "interval": BILLING_INTERVAL,
        "intervalCount": whole(),
        "pricingModel": PRICING_MODEL,
        "trialPeriodDays": whole(),
        "transformQuantity": TRANSFORM_QUANTITY_INPUT,
    }
)
SCHEDULED_PHASE_INPUT: Final = Record(
    {
        "sequence": whole(),
        "effectiveCycle": whole(),
        "priceSnapshotId": TEXT,
        "quantity": whole(),
        "metadata": members(text(most=500)),
    },
    "sequence effectiveCycle priceSnapshotId quantity",
)
