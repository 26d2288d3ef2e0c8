"""Hyperline's products, of the type `flat_fee`; others are read."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar, Final

from billfold.driver import Driver, given, sent_back, usable_id
from billfold.errors import Progress, reporting
from billfold.prices.comparing import as_drafted, product_as_asked
from billfold.products.capabilities import (
    ArchivesProducts,
    CreatesProducts,
    GetsProducts,
    ListsProducts,
    RestoresProducts,
    UpdatesProducts,
)
from billfold.products.driver import ProductsDriver
from billfold.products.vocabulary import Product, ProductDraft
from billfold.providers.hyperline import wire
from billfold.providers.hyperline.extras import HyperlineProduct
from billfold.resource import Resource
from billfold.steps import Listing, Steps, as_listed, do, every
from billfold.vocabulary import extra_of
from billfold_core.call import Call
from billfold_core.unset import Unset
from hyperline_client.api.price_configurations import price_configurations_list
from hyperline_client.api.products import (
    products_archive,
    products_create,
    products_get,
    products_list,
    products_unarchive,
    products_update,
)
from hyperline_client.client import PROVIDER
from hyperline_client.models.product import Product as RawProduct

_MOST_INLINE: Final = 50


class HyperlineProductsDriver(ProductsDriver):
    """Map products to Hyperline's calls and back."""

    currencies: ClassVar[Collection[str] | None] = frozenset(wire.CURRENCIES)

    def create(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product with its prices in one call."""
        self.check_draft(draft)
        extra = extra_of(draft.extras, HyperlineProduct) or HyperlineProduct()
        prices = [wire.price_input(self, price, f"prices[{index}]", extra) for index, price in enumerate(draft.prices)]
        call = products_create.call(
            name=draft.name,
            type="flat_fee",
            price_configurations=prices,
            description=given(draft.description),
            description_display_interval_dates=given(extra.description_display_interval_dates),
            public_description=given(extra.public_description),
            custom_properties=given(extra.custom_properties),
        )
        product = yield from self._written(call)
        return product_as_asked(self, "products_create", [as_drafted(price) for price in draft.prices], product)

    def get(self, product_id: str) -> Steps[Product]:
        """Read the product, and the rest of its prices if they are more than come along."""
        return (yield from _completed((yield from do(products_get.call(product_id)))))

    def list(self, *, with_prices: bool, wanted: int | None) -> Listing[Product]:
        """List all products, archived ones too; prices are read for each."""
        read = self._listed_whole if with_prices else as_listed(_listed)
        return Listing(products_list.call(status="all"), products_list.PAGINATION, read)

    def update(self, product_id: str, name: str | Unset, description: str | Unset | None) -> Steps[Product]:
        """Send what changes; Hyperline wants the name every time, so it is read if it stays."""
        if isinstance(name, Unset):
            name = sent_back(wire.name_of((yield from do(products_get.call(product_id)))), ".name")
        product = yield from self._written(products_update.call(product_id, name=name, description=description))
        return self.changed_as_asked("products_update", product, name=name, description=description)

    def archive(self, product_id: str) -> Steps[Product]:
        """Archive the product in one call."""
        product = yield from self._written(products_archive.call(product_id))
        return self.changed_as_asked("products_archive", product, status="archived")

    def restore(self, product_id: str) -> Steps[Product]:
        """Unarchive the product in one call."""
        product = yield from self._written(products_unarchive.call(product_id))
        return self.changed_as_asked("products_unarchive", product, status="active")

    def _listed_whole(self, raw: RawProduct) -> Steps[Product]:
        return (yield from self.get(usable_id(wire.id_of(raw))))

    def _written(self, call: Call[RawProduct]) -> Steps[Product]:
        raw = yield from do(call)
        progress = Progress(wire.product(raw, wire.configurations(raw)), [])
        with reporting(self.info.name, call.operation.name, progress):
            return (yield from _completed(raw))


class HyperlineProducts(
    Resource, CreatesProducts, GetsProducts, ListsProducts, UpdatesProducts, ArchivesProducts, RestoresProducts
):
    """Products at Hyperline."""

    DRIVER: ClassVar[type[Driver]] = HyperlineProductsDriver


def _listed(raw: RawProduct) -> Product:
    return wire.product(raw, wire.configurations(raw))


def _completed(raw: RawProduct) -> Steps[Product]:
    """Read the prices that did not come along: at most 50 do."""
    found = wire.configurations(raw)
    product_id = wire.id_of(raw)
    # Without an id, the list would give the prices of all products.
    if product_id and (found is None or len(found) >= _MOST_INLINE):
        call = price_configurations_list.call(product_id=product_id, skip=0)
        found = yield from every(PROVIDER.name, call, price_configurations_list.PAGINATION)
    return wire.product(raw, found)
