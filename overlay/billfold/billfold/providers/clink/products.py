"""Clink's products: made with their prices, read and listed."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import ClassVar, Final

from billfold.driver import Driver, given, usable_id
from billfold.errors import Progress, reporting
from billfold.prices.comparing import as_drafted, compare, product_as_asked
from billfold.products.capabilities import CreatesProducts, GetsProducts, ListsProducts
from billfold.products.driver import ProductsDriver
from billfold.products.vocabulary import Product, ProductDraft
from billfold.providers.clink import wire
from billfold.providers.clink.extras import ClinkProduct
from billfold.resource import Resource
from billfold.steps import Listing, Steps, as_listed, do, every
from billfold.vocabulary import extra_of
from billfold_core.errors import InputError
from billfold_core.unset import UNSET
from clink_client.api.prices import prices_list
from clink_client.api.products import products_create, products_get, products_list
from clink_client.client import PROVIDER
from clink_client.models.price import Price as RawPrice
from clink_client.models.product import Product as RawProduct

_ADDRESS: Final = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|//|www\.)", re.IGNORECASE)


class ClinkProductsDriver(ProductsDriver):
    """Map products to Clink's calls and back."""

    currencies: ClassVar[Collection[str] | None] = frozenset(wire.CURRENCIES)

    def create(self, draft: ProductDraft) -> Steps[Product]:
        """Create the product with its prices in one call, and require that they came back as asked for."""
        self.check_draft(draft)
        options = extra_of(draft.extras, ClinkProduct)
        if options is None:
            raise self.unsupported(
                "extras",
                "Clink requires a picture and a tax category for every product.",
                "Pass extras=[ClinkProduct(image=…, tax_category=…)].",
            )
        _check_image(options.image)
        prices = [wire.price_input(self, price, f"prices[{index}]") for index, price in enumerate(draft.prices)]
        call = products_create.call(
            name=draft.name,
            image=options.image,
            tax_category=options.tax_category,
            localized_names=given(options.localized_names),
            description=given(draft.description),
            price_list=prices or UNSET,
        )
        raw = yield from do(call)
        asked = [as_drafted(price) for price in draft.prices]
        product = wire.product(raw, raw.price_list or [])
        if named := compare(asked, product.prices, self.info.always_told)[1]:
            progress = Progress(product, [difference.path for difference in named])
            with reporting(self.info.name, "products_create", progress):
                product = wire.product(raw, (yield from _all_prices(raw.product_id)))
        return product_as_asked(self, "products_create", asked, product)

    def get(self, product_id: str) -> Steps[Product]:
        """Read the product, and its prices if they did not come along."""
        return (yield from _completed((yield from do(products_get.call(product_id)))))

    def list(self, *, with_prices: bool, wanted: int | None) -> Listing[Product]:
        """List all products; prices that do not come along are read for each."""
        return Listing(products_list.call(), products_list.PAGINATION, _completed if with_prices else as_listed(_listed))


class ClinkProducts(Resource, CreatesProducts, GetsProducts, ListsProducts):
    """Products at Clink."""

    DRIVER: ClassVar[type[Driver]] = ClinkProductsDriver


def _check_image(image: object) -> None:
    """Raise InputError for the address of a picture: Clink requires the id that it returned for an uploaded one."""
    if isinstance(image, str) and _ADDRESS.match(image):
        problem = "must be the id of an uploaded picture (oss_…), not an address"
        hint = "Upload it with native.products.upload_image(…), and pass the oss_id that it returns."
        raise InputError(
            f"clink: extras[ClinkProduct].image: {problem}. {hint} Nothing was sent.",
            path="extras[ClinkProduct].image",
            problem=problem,
        )


def _listed(raw: RawProduct) -> Product:
    return wire.product(raw, raw.price_list)


def _completed(raw: RawProduct) -> Steps[Product]:
    found = raw.price_list
    if found is None:
        found = yield from _all_prices(usable_id(raw.product_id))
    return wire.product(raw, found)


def _all_prices(product_id: str) -> Steps[list[RawPrice]]:
    """Read all prices of a product: the list takes one activity at a time."""
    found: list[RawPrice] = []
    for active in (True, False):
        call = prices_list.call(product_id=product_id, active=active)
        found += yield from every(PROVIDER.name, call, prices_list.PAGINATION)
    return found
