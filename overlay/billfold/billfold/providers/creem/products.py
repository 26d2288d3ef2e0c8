"""Creem's products: each is its one price."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import ClassVar, Final

from billfold.driver import Driver, given, read_minor, text_of
from billfold.prices.comparing import as_drafted, product_as_asked
from billfold.prices.driver import DraftKind, kind_of
from billfold.prices.vocabulary import Kind, Price, PriceDraft
from billfold.products.capabilities import ArchivesProducts, CreatesProducts, GetsProducts, ListsProducts, UpdatesProducts
from billfold.products.driver import ProductsDriver
from billfold.products.vocabulary import Product, ProductDraft
from billfold.providers.creem.extras import CreemProduct
from billfold.resource import Resource
from billfold.steps import Listing, Steps, as_listed, do
from billfold.vocabulary import Interval, IntervalUnit, Status, extra_of
from billfold_core.unset import UNSET, Unset
from creem_client.api.products import products_archive, products_create, products_get, products_search, products_update
from creem_client.client import PROVIDER
from creem_client.models.billing_period import BillingPeriodValue
from creem_client.models.billing_type import BillingTypeValue
from creem_client.models.currency import Currency, CurrencyValue
from creem_client.models.product import Product as RawProduct
from creem_client.models.recurring_interval import RecurringIntervalValue

_PERIODS: Final[Mapping[BillingPeriodValue, Interval]] = {
    "every-day": Interval(1, "day"),
    "every-month": Interval(1, "month"),
    "every-three-months": Interval(3, "month"),
    "every-six-months": Interval(6, "month"),
    "every-year": Interval(1, "year"),
}
_CUSTOM: Final[BillingPeriodValue] = "custom"
_UNITS: Final[Mapping[IntervalUnit, RecurringIntervalValue]] = {"day": "day", "week": "week", "month": "month", "year": "year"}
_LONGEST: Final[Mapping[IntervalUnit, int]] = {"day": 365, "week": 52, "month": 24, "year": 3}
_WORDS: Final[Mapping[str, IntervalUnit]] = {value: unit for unit, value in _UNITS.items()}
_CURRENCIES: Final[Mapping[str, CurrencyValue]] = {currency.value: currency.value for currency in Currency}
_TYPES: Final[Mapping[DraftKind, BillingTypeValue]] = {"one_time": "onetime", "recurring": "recurring"}
_KINDS: Final[Mapping[str, Kind]] = {value: kind for kind, value in _TYPES.items()}
_STATUSES: Final[Mapping[str, Status]] = {"active": "active", "archived": "archived"}
_LEAST_CENTS: Final = 100


class CreemProductsDriver(ProductsDriver):
    """Map products to Creem's calls and back."""

    currencies: ClassVar[Collection[str] | None] = frozenset(_CURRENCIES)

    def create(self, draft: ProductDraft) -> Steps[Product]:
        """Create the product in one call, and require that it came back as asked for."""
        self.check_draft(draft)
        price = draft.prices[0]
        cents = self.minor_units(price.amount, "prices[0].amount", PROVIDER.minor_units)
        if 0 < cents < _LEAST_CENTS:
            raise self.unsupported("prices[0].amount", f"Creem accepts a price of 0 or of at least 1.00, not {price.amount}.")
        extra = extra_of(draft.extras, CreemProduct) or CreemProduct()
        period, unit, count = self._period(price)
        call = products_create.call(
            name=draft.name,
            description=self.description_of(draft.description),
            price=cents,
            currency=self.mapped(price.amount.currency, _CURRENCIES, "prices[0].amount"),
            billing_type=_TYPES[kind_of(price)],
            billing_period=period,
            recurring_interval=unit,
            recurring_interval_count=count,
            trial_period_days=given(price.trial_days),
            tax_mode=given(extra.tax_mode),
            tax_category=given(extra.tax_category),
            image_url=given(extra.image_url),
            image_urls=given(extra.image_urls),
            default_success_url=given(extra.default_success_url),
            custom_fields=given(extra.custom_fields),
            abandoned_cart_recovery_enabled=given(extra.abandoned_cart_recovery_enabled),
            business_net_pricing=given(extra.business_net_pricing),
            usage_prices=given(extra.usage_prices),
            features=given(extra.features),
        )
        product = _product((yield from do(call)))
        return product_as_asked(self, "products_create", [as_drafted(price)], product)

    def get(self, product_id: str) -> Steps[Product]:
        """Read the product in one call."""
        return _product((yield from do(products_get.call(product_id))))

    def list(self, *, with_prices: bool, wanted: int | None) -> Listing[Product]:
        """Search all products; each carries its price, so `with_prices` changes nothing."""
        return Listing(products_search.call(), products_search.PAGINATION, as_listed(_product))

    def update(self, product_id: str, name: str | Unset, description: str | Unset | None) -> Steps[Product]:
        """Send what changes, and require that it came back as asked for."""
        if not isinstance(description, Unset):
            description = self.description_of(description)
        call = products_update.call(product_id, name=name, description=description)
        product = _product((yield from do(call)))
        return self.changed_as_asked("products_update", product, name=name, description=description)

    def archive(self, product_id: str) -> Steps[Product]:
        """Archive the product in one call."""
        product = _product((yield from do(products_archive.call(product_id))))
        return self.changed_as_asked("products_archive", product, status="archived")

    def _period(self, price: PriceDraft) -> tuple[BillingPeriodValue | Unset, RecurringIntervalValue | Unset, int | Unset]:
        """Return the period of a price, and the unit and count of a period that Creem has no word for."""
        interval = price.interval
        if interval is None:
            return UNSET, UNSET, UNSET
        for period, fixed in _PERIODS.items():
            if fixed.same_as(interval):
                return period, UNSET, UNSET
        months = interval.months
        years = [Interval(months // 12, "year")] if months is not None and months % 12 == 0 else []
        for same in (interval, *years):
            if same.count <= _LONGEST[same.unit]:
                return _CUSTOM, _UNITS[same.unit], same.count
        raise self.no_interval(price, "prices[0]")


class CreemProducts(Resource, CreatesProducts, GetsProducts, ListsProducts, UpdatesProducts, ArchivesProducts):
    """Products at Creem."""

    DRIVER: ClassVar[type[Driver]] = CreemProductsDriver


def _product(raw: RawProduct) -> Product:
    return Product(
        id=raw.id,
        name=raw.name,
        description=raw.description or None,
        status=_STATUSES.get(raw.status, "unknown"),
        provider_status=text_of(raw.status),
        prices=(_price(raw),),
        prices_known=True,
        provider="creem",
        raw=raw,
    )


def _price(raw: RawProduct) -> Price:
    kind: Kind = _KINDS.get(raw.billing_type, "unknown")
    return Price(
        id=None,
        product_id=raw.id,
        amount=read_minor(raw.price, raw.currency, PROVIDER.minor_units),
        kind=kind,
        interval=_interval(raw) if kind == "recurring" else None,
        trial_days=None if raw.trial_price else raw.trial_period_days or None,
        active={"active": True, "archived": False}.get(raw.status),
        default=True,
        label=None,
        provider_status=text_of(raw.status),
        raw=raw,
    )


def _interval(raw: RawProduct) -> Interval | None:
    """Read how often a product is charged; None where it cannot be told, as where the period and its length disagree."""
    fixed = _PERIODS.get(raw.billing_period or "")
    unit, count = _WORDS.get(raw.recurring_interval or ""), raw.recurring_interval_count
    if raw.recurring_interval is None and count is None:
        return fixed
    told = Interval(count, unit) if unit is not None and isinstance(count, int) and count > 0 else None
    if told is None or raw.billing_period == "once" or (fixed is not None and not fixed.same_as(told)):
        return None
    return told
