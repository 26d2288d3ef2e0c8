"""Acme's products: each is sold once, for its one price."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from acme_client.api.products import products_create, products_get
from acme_client.client import PROVIDER
from acme_client.models.currency import Currency, CurrencyValue
from acme_client.models.product import Product as RawProduct
from billfold.driver import read_minor
from billfold.prices.comparing import as_drafted, product_as_asked
from billfold.prices.vocabulary import Price
from billfold.products.capabilities import CreatesProducts, GetsProducts
from billfold.products.driver import ProductsDriver
from billfold.products.vocabulary import Product, ProductDraft
from billfold.resource import Resource
from billfold.steps import Steps, do

_CURRENCIES: Final[Mapping[str, CurrencyValue]] = {currency.value: currency.value for currency in Currency}


class AcmeProductsDriver(ProductsDriver):
    """Map products to Acme's calls and back."""

    currencies = frozenset(_CURRENCIES)

    def create(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product in one call."""
        self.check_draft(draft)
        (price,) = draft.prices
        if price.interval is not None:
            raise self.no_interval(price, "prices[0]")
        call = products_create.call(
            name=draft.name,
            cents=self.minor_units(price.amount, "prices[0].amount", PROVIDER.minor_units),
            currency=self.mapped(price.amount.currency, _CURRENCIES, "prices[0].amount"),
        )
        product = _product((yield from do(call)))
        return product_as_asked(self, "products_create", [as_drafted(price)], product)

    def get(self, product_id: str) -> Steps[Product]:
        """Read the product in one call."""
        return _product((yield from do(products_get.call(product_id))))


class AcmeProducts(Resource, CreatesProducts, GetsProducts):
    """Products at Acme."""

    DRIVER = AcmeProductsDriver


def _product(raw: RawProduct) -> Product:
    price = Price(
        id=None,
        product_id=raw.id,
        amount=read_minor(raw.cents, raw.currency, PROVIDER.minor_units),
        kind="one_time",
        interval=None,
        trial_days=None,
        active=None,
        default=None,
        label=None,
        provider_status=None,
        raw=raw,
    )
    return Product(
        id=raw.id,
        name=raw.name,
        description=None,
        status="unknown",
        provider_status=None,
        prices=(price,),
        prices_known=True,
        provider="acme",
        raw=raw,
    )
