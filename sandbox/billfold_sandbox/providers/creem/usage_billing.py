"""What a Creem customer pays at a renewal for what was used in the period before it.

Usage that is paid in advance (`prepaid`), out of a credit account while it is counted, is counted here and not taken from there.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Final

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import LARGEST_TOTAL, found
from billfold_sandbox.spec import Json

from .counting import between, counted, units
from .headings import seconds
from .product_terms import usage_prices

_DIGITS: Final = 300


def settle_usage(store: RecordStore, subscription: Json) -> int:
    """Give what the period of a subscription that has just ended costs for its usage, in whole cents."""
    start, end = (seconds(subscription[f"current_period_{edge}_date"]) for edge in ("start", "end"))
    return sum(_cost(store, row, subscription, start, end) for row in usage_prices(store, subscription))


def _cost(store: RecordStore, row: Json, subscription: Json, start: float, end: float) -> int:
    on_trial = subscription["status"] == "trialing" and row["trial_usage_mode"] == "free"
    if row["settlement_mode"] != "postpaid" or on_trial:
        return 0
    meter = found(store, "meter", row["meter_id"])
    used = units(meter, between(counted(store, meter, subscription["customer"]), start, end))
    with localcontext() as exact:
        exact.prec = _DIGITS
        price = max(Decimal(0), used - row["free_allowance"]) * Decimal(row["unit_price"])
        # How the provider rounds is not documented; here half a cent of the whole counts as one.
        cents = int(price.to_integral_value(ROUND_HALF_UP))
    return min(cents, LARGEST_TOTAL if row["cap"] is None else row["cap"])
