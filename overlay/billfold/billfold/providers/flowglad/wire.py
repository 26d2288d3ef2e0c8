"""What Flowglad is sent and answers, in the words of the vocabulary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from billfold.driver import read_minor, status_of
from billfold.prices.driver import PriceChange
from billfold.prices.vocabulary import Kind, Price, PriceDraft
from billfold.products.vocabulary import Product
from billfold.vocabulary import Interval, IntervalUnit
from billfold_core.errors import Unsupported
from billfold_core.model import UnknownVariant
from billfold_core.unset import Unset
from flowglad_client import params
from flowglad_client.client import PROVIDER
from flowglad_client.models.interval_unit import IntervalUnitValue
from flowglad_client.models.price import Price as RawPrice
from flowglad_client.models.product import Product as RawProduct
from flowglad_client.models.product_with_prices import ProductWithPrices
from flowglad_client.models.single_payment_price import SinglePaymentPrice
from flowglad_client.models.subscription_price import SubscriptionPrice
from flowglad_client.models.usage_price import UsagePrice

UNITS: Final[Mapping[IntervalUnit, IntervalUnitValue]] = {"day": "day", "week": "week", "month": "month", "year": "year"}
_WORDS: Final[Mapping[str, IntervalUnit]] = {value: unit for unit, value in UNITS.items()}
_ONE_AMOUNT: Final = ("one_time", "recurring")
_KINDS: Final[Mapping[type, Kind]] = {SubscriptionPrice: "recurring", SinglePaymentPrice: "one_time", UsagePrice: "usage"}


def product(raw: RawProduct | ProductWithPrices, prices: Sequence[RawPrice] | None) -> Product:
    """Read a product; `prices` are None where they were not read."""
    return Product(
        id=raw.id,
        name=raw.name,
        description=raw.description,
        status=status_of(raw.active),
        provider_status=raw.active,
        prices=tuple(price(found) for found in prices or ()),
        prices_known=prices is not None,
        provider="flowglad",
        raw=raw,
    )


def price(raw: RawPrice) -> Price:
    """Read a price of any kind."""
    if isinstance(raw, UnknownVariant):
        return Price(
            id=id_of(raw) or None,
            product_id=None,
            amount=None,
            kind="unknown",
            interval=None,
            trial_days=None,
            active=None,
            default=None,
            label=None,
            provider_status=None,
            raw=raw,
        )
    kind: Kind = _KINDS.get(type(raw), "unknown")
    interval: Interval | None = None
    trial: int | None = None
    if isinstance(raw, SubscriptionPrice):
        trial = raw.trial_period_days
    if not isinstance(raw, SinglePaymentPrice):
        interval = interval_from_wire(raw.interval_unit, raw.interval_count)
    active = raw.active
    return Price(
        id=raw.id,
        product_id=raw.product_id,
        amount=read_minor(raw.unit_price, raw.currency, PROVIDER.minor_units) if kind in _ONE_AMOUNT else None,
        kind=kind,
        interval=interval,
        trial_days=trial or None,
        active=active,
        default=raw.is_default,
        label=raw.name,
        provider_status=active,
        raw=raw,
    )


def interval_from_wire(unit: str | None, count: int | None) -> Interval | None:
    """Read an interval; None if it cannot be told."""
    name = _WORDS.get(unit or "")
    return Interval(count, name) if name is not None and count is not None and count > 0 else None


def id_of(raw: RawPrice) -> str:
    """Return the id of a price of any kind, or an empty string."""
    found = raw.raw.get("id") if isinstance(raw, UnknownVariant) else raw.id
    return found if isinstance(found, str) else ""


def product_id_of(raw: RawPrice) -> str:
    """Return the id of the product that a price of any kind belongs to, or nothing."""
    found = raw.raw.get("productId") if isinstance(raw, UnknownVariant) else raw.product_id
    return found if isinstance(found, str) else ""


def currency_of(raw: RawPrice) -> str | None:
    """Return the currency of a price, which is that of the account."""
    found = raw.raw.get("currency") if isinstance(raw, UnknownVariant) else str(raw.currency)
    return found if isinstance(found, str) else None


def pricing_model_of(raw: RawPrice) -> str | None:
    """Return the pricing model of a price, which is that of the key; older answers lack it."""
    return None if isinstance(raw, UnknownVariant) else raw.pricing_model_id


def price_update(before: RawPrice, change: PriceChange) -> params.PriceUpdateInput:
    """Return the input that changes a price, with the kind and the default flag that Flowglad requires every time."""
    if isinstance(before, UnknownVariant):
        raise Unsupported(
            "flowglad",
            "prices.update",
            f"billfold does not know the type of the price, {before.tag}.",
            alternative="Use native.prices.update.",
        )
    default = before.is_default if isinstance(change.default, Unset) else change.default
    if default is None:
        raise Unsupported(
            "flowglad",
            "prices.update",
            "Flowglad requires the default flag with every change, and its answer does not state the flag of this price.",
            alternative="Pass prices.update(…, default=True) or default=False.",
        )
    body: params.PriceUpdateInput
    match before:
        case SubscriptionPrice():
            body = {"type": "subscription", "id": before.id, "isDefault": default}
        case SinglePaymentPrice():
            body = {"type": "single_payment", "id": before.id, "isDefault": default}
        case UsagePrice():
            body = {"type": "usage", "id": before.id, "isDefault": default}
    if not isinstance(change.active, Unset):
        body["active"] = change.active
    if not isinstance(change.label, Unset):
        body["name"] = change.label
    return body


def price_input(price: PriceDraft, amount: int) -> params.SinglePaymentPriceInput | params.SubscriptionPriceInput:
    """Return what is sent of a price that becomes the one on sale."""
    if price.interval is None:
        once: params.SinglePaymentPriceInput = {"type": "single_payment", "unitPrice": amount, "isDefault": True, "active": True}
        if price.label is not None:
            once["name"] = price.label
        return once
    again: params.SubscriptionPriceInput = {
        "type": "subscription",
        "intervalUnit": UNITS[price.interval.unit],
        "intervalCount": price.interval.count,
        "unitPrice": amount,
        "isDefault": True,
        "active": True,
    }
    if price.label is not None:
        again["name"] = price.label
    if price.trial_days is not None:
        again["trialPeriodDays"] = price.trial_days
    return again
