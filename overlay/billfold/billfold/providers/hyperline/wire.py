"""What Hyperline is sent and answers, in the words of the vocabulary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal

from billfold.driver import read_minor, text_of
from billfold.prices.driver import PriceChecks
from billfold.prices.vocabulary import Kind, Price, PriceDraft
from billfold.products.vocabulary import Product
from billfold.vocabulary import Interval, IntervalUnit, Status
from billfold_core.model import UnknownVariant
from billfold_core.money import Money
from hyperline_client.client import PROVIDER
from hyperline_client.models.currency import Currency, CurrencyValue
from hyperline_client.models.fee_price import FeePrice
from hyperline_client.models.price_configuration import PriceConfiguration
from hyperline_client.models.product import Product as RawProduct

if TYPE_CHECKING:
    from billfold.providers.hyperline.extras import HyperlineProduct
    from hyperline_client import params

CURRENCIES: Final[Mapping[str, CurrencyValue]] = {currency.value: currency.value for currency in Currency}
PERIODS: Final[Mapping[IntervalUnit, Literal["days", "weeks", "months", "years"]]] = {
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years",
}
COMMITMENTS: Final[Mapping[IntervalUnit, Literal["weeks", "months", "years"]]] = {
    "week": "weeks",
    "month": "months",
    "year": "years",
}
_UNITS: Final[Mapping[str, IntervalUnit]] = {period: unit for unit, period in PERIODS.items()}
STATUSES: Final[Mapping[str, Status]] = {"active": "active", "archived": "archived"}
_SOLD: Final = ("flat_fee", "seat", "bundle")
_USAGE: Final = ("dynamic", "credit")
_METERED: Final = "bps"


def product(raw: RawProduct, prices: Sequence[PriceConfiguration] | None) -> Product:
    """Read a product of any type; `prices` are None where they were not read."""
    if isinstance(raw, UnknownVariant):
        description, status = raw.raw.get("description"), raw.raw.get("status")
    else:
        description, status = raw.description, raw.status
    kind = raw.tag if isinstance(raw, UnknownVariant) else raw.type
    return Product(
        id=id_of(raw),
        name=name_of(raw),
        description=description if isinstance(description, str) else None,
        status=STATUSES.get(status, "unknown") if isinstance(status, str) else "unknown",
        provider_status=text_of(status),
        prices=tuple(price(found, kind) for found in prices or ()),
        prices_known=prices is not None,
        provider="hyperline",
        raw=raw,
    )


def price(raw: PriceConfiguration, product_type: object) -> Price:
    """Read a price; what its product is says whether it is for usage. Without the product it may not be told."""
    status = raw.status
    return Price(
        id=raw.id,
        product_id=raw.product_id,
        amount=_amount(raw),
        kind=_kind(raw, product_type),
        interval=_interval(raw),
        trial_days=None,
        active={"active": True, "archived": False}.get(status or ""),
        default=None,
        label=None,
        provider_status=text_of(status),
        raw=raw,
    )


def price_input(driver: PriceChecks, price: PriceDraft, path: str, extra: HyperlineProduct) -> params.PriceConfigurationInput:
    """Return what is sent of a price that is made with its product."""
    body: params.PriceConfigurationInput = {
        "currency": driver.mapped(price.amount.currency, CURRENCIES, f"{path}.amount"),
        "billing_interval": {"period": "once"},
        "commitment_interval": {"period": "all"},
        "type": "fee",
        "prices": [{"type": "fee", "amount": driver.minor_units(price.amount, f"{path}.amount", PROVIDER.minor_units)}],
    }
    if price.interval is not None:
        period = driver.mapped(price.interval.unit, PERIODS, f"{path}.interval")
        body["billing_interval"] = {"period": period, "count": price.interval.count}
    if extra.commitment is not None:
        length = driver.mapped(extra.commitment.unit, COMMITMENTS, "extras[HyperlineProduct].commitment")
        body["commitment_interval"] = {"period": length, "count": extra.commitment.count}
    if extra.countries is not None:
        body["countries"] = list(extra.countries)
    if extra.price_book_id is not None:
        body["price_book_id"] = extra.price_book_id
    return body


def interval_from_wire(period: str, count: int | None) -> Interval | None:
    """Read an interval; None if it cannot be told, or is none (`once`)."""
    unit = _UNITS.get(period)
    return Interval(count, unit) if unit is not None and count is not None and count > 0 else None


def configurations(raw: RawProduct) -> list[PriceConfiguration] | None:
    """Return the prices that came along with a product; None if none did, which is not the same as no price."""
    return None if isinstance(raw, UnknownVariant) else raw.price_configurations


def id_of(raw: RawProduct) -> str:
    """Return the id of a product of any type."""
    return str(raw.raw.get("id") or "") if isinstance(raw, UnknownVariant) else raw.id


def name_of(raw: RawProduct) -> str:
    """Return the name of a product of any type."""
    return str(raw.raw.get("name") or "") if isinstance(raw, UnknownVariant) else raw.name


def _kind(raw: PriceConfiguration, product_type: object) -> Kind:
    if product_type in _USAGE or raw.type == _METERED:
        return "usage"
    if product_type not in _SOLD and (product_type is not None or raw.type != "fee"):
        return "unknown"
    billing = raw.billing_interval
    if billing is None:
        return "unknown"
    if billing.period == "once":
        return "one_time"
    return "recurring" if billing.period in _UNITS else "unknown"


def _interval(raw: PriceConfiguration) -> Interval | None:
    billing = raw.billing_interval
    return None if billing is None else interval_from_wire(billing.period, billing.count)


def _amount(raw: PriceConfiguration) -> Money | None:
    """Read the one amount of a fee; tiers and bundles have none."""
    if len(raw.prices) != 1 or raw.type != "fee" or not isinstance(raw.prices[0], FeePrice):
        return None
    currency = raw.currency
    return read_minor(raw.prices[0].amount, None if currency is None else str(currency), PROVIDER.minor_units)
