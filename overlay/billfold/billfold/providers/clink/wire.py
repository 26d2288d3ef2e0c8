"""What Clink is sent and answers, in the words of the vocabulary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, cast

from billfold.driver import read_major, status_of
from billfold.prices.driver import DraftKind, PriceChecks, kind_of
from billfold.prices.vocabulary import Kind, Price, PriceDraft
from billfold.products.vocabulary import Product
from billfold.vocabulary import Interval, IntervalUnit
from billfold_core.money import Money
from clink_client.api.shared import RECURRING_DETAILS_INPUT
from clink_client.client import PROVIDER
from clink_client.models.billing_interval import BillingIntervalValue
from clink_client.models.currency import Currency, CurrencyValue
from clink_client.models.price import Price as RawPrice
from clink_client.models.price_type import PriceTypeValue
from clink_client.models.product import Product as RawProduct
from clink_client.models.recurring_details import RecurringDetails

if TYPE_CHECKING:
    from clink_client import params

CURRENCIES: Final[Mapping[str, CurrencyValue]] = {currency.value: currency.value for currency in Currency}
_MONTHS_OF: Final[Mapping[str, int]] = {"quarter": 3, "half_year": 6}
_UNITS: Final[Mapping[str, IntervalUnit]] = {"day": "day", "week": "week", "month": "month", "year": "year", "custom": "day"}
_ONE_AMOUNT: Final = ("flat_rate", "per_seat")
_WORDS: Final[Mapping[IntervalUnit, BillingIntervalValue]] = {"day": "day", "week": "week", "month": "month", "year": "year"}
TYPES: Final[Mapping[DraftKind, PriceTypeValue]] = {"one_time": "one_time", "recurring": "recurring"}
_KINDS: Final[Mapping[str, Kind]] = {value: kind for kind, value in TYPES.items()}


def interval_to_wire(interval: Interval) -> tuple[BillingIntervalValue, int]:
    """Return an interval as Clink writes it: quarter and half year have names, several days are a custom interval."""
    if interval == Interval(3, "month"):
        return "quarter", 1
    if interval == Interval(6, "month"):
        return "half_year", 1
    if interval.unit == "day" and interval.count > 1:
        return "custom", interval.count
    return _WORDS[interval.unit], interval.count


def interval_from_wire(name: str | None, count: int | None) -> Interval | None:
    """Read an interval; None if it cannot be told. What several quarters mean is not stated anywhere."""
    if name is None or count is None or count < 1:
        return None
    if name in _MONTHS_OF:
        return Interval(_MONTHS_OF[name], "month") if count == 1 else None
    unit = _UNITS.get(name)
    return Interval(count, unit) if unit is not None else None


def product(raw: RawProduct, prices: Sequence[RawPrice] | None) -> Product:
    """Read a product; `prices` are None where they were not read."""
    default = raw.default_price or None
    active = raw.active
    return Product(
        id=raw.product_id,
        name=raw.name or "",
        description=raw.description,
        status=status_of(active),
        provider_status=active,
        prices=tuple(price(found, None if default is None else found.price_id == default) for found in prices or ()),
        prices_known=prices is not None,
        provider="clink",
        raw=raw,
    )


def price(raw: RawPrice, default: bool | None) -> Price:
    """Read a price."""
    details = raw.recurring or None
    trial = details.trial_period_days if details else None
    active = raw.active
    return Price(
        id=raw.price_id,
        product_id=raw.product_id,
        amount=_amount(raw, details),
        kind=_kind(raw, details),
        interval=_interval(details),
        trial_days=trial or None,
        active=active,
        default=default,
        label=None,
        provider_status=active,
        raw=raw,
    )


def price_input(driver: PriceChecks, price: PriceDraft, path: str) -> params.ProductPriceInput:
    """Return what is sent of a price that is made with its product."""
    driver.minor_units(price.amount, f"{path}.amount", PROVIDER.minor_units)
    body: params.ProductPriceInput = {
        "currency": driver.mapped(price.amount.currency, CURRENCIES, f"{path}.amount"),
        "unitAmount": price.amount.amount,
        "priceType": TYPES[kind_of(price)],
    }
    if price.interval is not None:
        name, count = interval_to_wire(price.interval)
        details: params.RecurringDetailsInput = {"interval": name, "intervalCount": count, "pricingModel": "flat_rate"}
        if price.trial_days is not None:
            details["trialPeriodDays"] = price.trial_days
        body["recurringDetails"] = details
    if price.default:
        body["isDefaultPrice"] = True
    return body


def as_input(details: RecurringDetails) -> params.RecurringDetailsInput:
    """Make what can be sent of a billing cycle that was read; what Clink left out stays out."""
    came = details.to_dict()
    given = {name: came[name] for name in RECURRING_DETAILS_INPUT.names if came.get(name) is not None}
    return cast("params.RecurringDetailsInput", RECURRING_DETAILS_INPUT.check(given, ""))


def _kind(raw: RawPrice, details: RecurringDetails | None) -> Kind:
    if details and details.pricing_model == "usage_based":
        return "usage"
    if not raw.price_type:
        # A billing cycle says as much as the type, where that is missing.
        return "recurring" if details else "unknown"
    return _KINDS.get(raw.price_type, "unknown")


def _interval(details: RecurringDetails | None) -> Interval | None:
    if details is None:
        return None
    name = details.interval
    return interval_from_wire(None if name is None else str(name), details.interval_count)


def _amount(raw: RawPrice, details: RecurringDetails | None) -> Money | None:
    """Read the amount of one unit; tiers, usage and converted quantities have none."""
    if details and (details.transform_quantity or (details.pricing_model and details.pricing_model not in _ONE_AMOUNT)):
        return None
    return read_major(raw.unit_amount, raw.currency)
