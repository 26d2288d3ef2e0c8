"""Creem's products: each is its one price."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from billfold.driver import given, read_minor, text_of
from billfold.prices.comparing import as_drafted, product_as_asked
from billfold.prices.driver import DraftKind, kind_of
from billfold.prices.vocabulary import Kind, Price, PriceDraft
from billfold.products.capabilities import CreatesProducts, GetsProducts, ListsProducts
from billfold.products.driver import ProductsDriver
from billfold.products.vocabulary import Product, ProductDraft
from billfold.providers.creem.extras import CreemProduct
from billfold.resource import Resource
from billfold.steps import Listing, Steps, as_listed, do
from billfold.vocabulary import Interval, Status, extra_of
from billfold_core.unset import UNSET
from creem_client.api.products import products_create, products_get, products_search
from creem_client.client import PROVIDER
from creem_client.models.billing_period import BillingPeriodValue
from creem_client.models.billing_type import BillingTypeValue
from creem_client.models.currency import Currency, CurrencyValue
from creem_client.models.product import Product as RawProduct

_PERIODS: Final[Mapping[int, BillingPeriodValue]] = {
    1: "every-month",
    3: "every-three-months",
    6: "every-six-months",
    12: "every-year",
}
_INTERVALS: Final[Mapping[str, Interval]] = {
    "every-month": Interval(1, "month"),
    "every-three-months": Interval(3, "month"),
    "every-six-months": Interval(6, "month"),
    "every-year": Interval(1, "year"),
}
_CURRENCIES: Final[Mapping[str, CurrencyValue]] = {currency.value: currency.value for currency in Currency}
_TYPES: Final[Mapping[DraftKind, BillingTypeValue]] = {"one_time": "onetime", "recurring": "recurring"}
_KINDS: Final[Mapping[str, Kind]] = {value: kind for kind, value in _TYPES.items()}
_STATUSES: Final[Mapping[str, Status]] = {"active": "active", "archived": "archived"}
_LEAST_CENTS: Final = 100


class CreemProductsDriver(ProductsDriver):
    """Map products to Creem's calls and back."""

    currencies = frozenset(_CURRENCIES)

    def create(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product in one call, and see to it that it came back as asked for."""
        self.check_draft(draft)
        price = draft.prices[0]
        cents = self.minor_units(price.amount, "prices[0].amount", PROVIDER.minor_units)
        if 0 < cents < _LEAST_CENTS:
            raise self.unsupported("prices[0].amount", f"{price.amount} is too little; a price is 0 or at least 1.00.")
        extra = extra_of(draft.extras, CreemProduct) or CreemProduct()
        call = products_create.call(
            name=draft.name,
            description=self.description_of(draft),
            price=cents,
            currency=self.mapped(price.amount.currency, _CURRENCIES, "prices[0].amount"),
            billing_type=_TYPES[kind_of(price)],
            billing_period=UNSET if price.interval is None else self._period(price),
            tax_mode=given(extra.tax_mode),
            tax_category=given(extra.tax_category),
            image_url=given(extra.image_url),
            default_success_url=given(extra.default_success_url),
            custom_fields=given(extra.custom_fields),
            abandoned_cart_recovery_enabled=given(extra.abandoned_cart_recovery_enabled),
        )
        product = _product((yield from do(call)))
        return product_as_asked(self, "products_create", [as_drafted(price)], product)

    def get(self, product_id: str) -> Steps[Product]:
        """Read the product in one call."""
        return _product((yield from do(products_get.call(product_id))))

    def list(self, *, with_prices: bool, wanted: int | None) -> Listing[Product]:
        """Search all products; each carries its price, so `with_prices` changes nothing."""
        return Listing(products_search.call(), products_search.PAGINATION, as_listed(_product))

    def _period(self, price: PriceDraft) -> BillingPeriodValue:
        months = price.interval.months if price.interval else None
        if months is None or months not in _PERIODS:
            raise self.no_interval(price, "prices[0]")
        return _PERIODS[months]


class CreemProducts(Resource, CreatesProducts, GetsProducts, ListsProducts):
    """Products at Creem."""

    DRIVER = CreemProductsDriver


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
        interval=_INTERVALS.get(raw.billing_period or "") if kind == "recurring" else None,
        trial_days=None,
        active={"active": True, "archived": False}.get(raw.status),
        default=True,
        label=None,
        provider_status=text_of(raw.status),
        raw=raw,
    )
