"""Hyperline's side of the vocabulary: a price is a price configuration of the model `fee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final

from billfold.comparing import as_changed, as_drafted, price_as_asked, product_as_asked
from billfold.driver import Driver, Limits, PriceChange, given, sent_back, usable_id
from billfold.errors import Progress, reporting
from billfold.options import HyperlineProduct
from billfold.steps import Listing, Steps, do, every
from billfold.vocabulary import Price, PriceDraft, Product, ProductDraft
from billfold_core.call import Call
from billfold_core.unset import UNSET, Unset
from hyperline_client import params
from hyperline_client.api.price_configurations import (
    price_configurations_archive,
    price_configurations_create,
    price_configurations_get,
    price_configurations_list,
    price_configurations_replace_prices,
    price_configurations_unarchive,
)
from hyperline_client.api.products import (
    products_archive,
    products_create,
    products_get,
    products_list,
    products_unarchive,
    products_update,
)
from hyperline_client.client import PROVIDER
from hyperline_client.models.currency import Currency, CurrencyValue
from hyperline_client.models.price_configuration import PriceConfiguration
from hyperline_client.models.product import Product as RawProduct

from . import _hyperline_read as read

_MOST_INLINE: Final = 50
_CURRENCIES: Final[Mapping[str, CurrencyValue]] = {currency.value: currency.value for currency in Currency}


class HyperlineDriver(Driver):
    """Hyperline: everything, for products of the type `flat_fee`; others are read."""

    provider = "hyperline"
    title = "Hyperline"
    limits = Limits(
        most_prices=None,
        least_prices=0,
        intervals="any number of days, weeks, months and years, and once",
        currencies=frozenset(_CURRENCIES),
    )
    partial: ClassVar[Mapping[str, str]] = {
        "products.create": "products of the type flat_fee",
        "products.list": "without prices; they are read product by product",
        "prices.update": "amount and active; the amount of prices of the model fee only",
    }
    alternatives: ClassVar[Mapping[str, str]] = {
        "prices.replace": "Change the amount with prices.update, or add a price with prices.add.",
    }
    keyed = frozenset(
        {
            "products.create",
            "products.update",
            "products.archive",
            "products.restore",
            "prices.add",
            "prices.update",
        }
    )

    def create_product(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product with its prices in one call."""
        self.check_draft(draft)
        options = draft.hyperline or HyperlineProduct()
        prices = [self._price_input(price, f"prices[{index}]", options) for index, price in enumerate(draft.prices)]
        call = products_create.call(
            name=draft.name,
            type="flat_fee",
            price_configurations=prices,
            description=given(draft.description),
            description_display_interval_dates=given(options.description_display_interval_dates),
            public_description=given(options.public_description),
            custom_properties=given(options.custom_properties),
        )
        product = yield from self._written(call)
        return product_as_asked(self, "products_create", [as_drafted(price) for price in draft.prices], product)

    def get_product(self, product_id: str) -> Steps[Product]:
        """Read the product, and the rest of its prices if they are more than come along."""
        return (yield from _completed((yield from do(products_get.call(product_id)))))

    def list_products(self, *, with_prices: bool) -> Listing:
        """List all products, archived ones too; prices are read for each."""
        return Listing(products_list.call(status="all"), products_list.PAGINATION, self._listed_whole if with_prices else _listed)

    def update_product(self, product_id: str, name: str | Unset, description: str | Unset | None) -> Steps[Product]:
        """Send what changes; Hyperline wants the name every time, so it is read if it stays."""
        if isinstance(name, Unset):
            name = sent_back(read.name_of((yield from do(products_get.call(product_id)))), ".name")
        return (yield from self._written(products_update.call(product_id, name=name, description=description)))

    def archive_product(self, product_id: str) -> Steps[Product]:
        """Archive the product in one call."""
        return (yield from self._written(products_archive.call(product_id)))

    def restore_product(self, product_id: str) -> Steps[Product]:
        """Unarchive the product in one call."""
        return (yield from self._written(products_unarchive.call(product_id)))

    def add_price(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Make another price configuration in one call."""
        self.check_price(draft, "price")
        body = self._price_input(draft, "price", HyperlineProduct())
        call = price_configurations_create.call(
            product_id=product_id,
            currency=body["currency"],
            billing_interval=body["billing_interval"],
            type="fee",
            prices=body["prices"],
            commitment_interval=body.get("commitment_interval", UNSET),
        )
        price = read.price((yield from do(call)), None)
        return price_as_asked(self, "price_configurations_create", as_drafted(draft), price, "price")

    def update_price(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Replace the amount, then archive or unarchive; each in a call of its own."""
        if not isinstance(change.label, Unset):
            raise self.unsupported("label", "prices have no name here.")
        if not isinstance(change.default, Unset):
            raise self.unsupported("default", "no price is the default one here.")
        kept: Price | None = None
        raw: PriceConfiguration | None = None
        if not isinstance(change.amount, Unset):
            minor = self.minor_units(change.amount, "amount", PROVIDER.minor_units)
            before = yield from do(price_configurations_get.call(price_id))
            if before.type != "fee":
                raise self.unsupported(
                    "amount",
                    f"the price has tiers (model {before.type}).",
                    "native.price_configurations.replace_prices takes them.",
                )
            if before.currency != change.amount.currency:
                raise self.unsupported("amount", f"the price is in {before.currency}.", "Add a price in the other currency.")
            kept = read.price(before, None)
            raw = yield from do(price_configurations_replace_prices.call(price_id, [{"type": "fee", "amount": minor}]))
        if not isinstance(change.active, Unset):
            switch = price_configurations_unarchive if change.active else price_configurations_archive
            if raw is None:
                raw = yield from do(switch.call(price_id))
            else:
                with reporting(self.provider, "prices_update", Progress(read.price(raw, None), ["active"])):
                    raw = yield from do(switch.call(price_id))
        if raw is None:
            raw = yield from do(price_configurations_get.call(price_id))
        return price_as_asked(self, "prices_update", as_changed(change, kept), read.price(raw, None))

    def _listed_whole(self, raw: RawProduct) -> Steps[Product]:
        return (yield from self.get_product(usable_id(read.id_of(raw))))

    def _written(self, call: Call[RawProduct]) -> Steps[Product]:
        raw = yield from do(call)
        progress = Progress(read.product(raw, read.configurations(raw)), [])
        with reporting(self.provider, call.operation.name, progress):
            return (yield from _completed(raw))

    def _price_input(self, price: PriceDraft, path: str, options: HyperlineProduct) -> params.PriceConfigurationInput:
        body: params.PriceConfigurationInput = {
            "currency": self.mapped(price.amount.currency, _CURRENCIES, f"{path}.amount"),
            "billing_interval": {"period": "once"},
            "commitment_interval": {"period": "all"},
            "type": "fee",
            "prices": [{"type": "fee", "amount": self.minor_units(price.amount, f"{path}.amount", PROVIDER.minor_units)}],
        }
        if price.interval is not None:
            period = self.mapped(price.interval.unit, read.PERIODS, f"{path}.interval")
            body["billing_interval"] = {"period": period, "count": price.interval.count}
        if options.commitment is not None:
            length = self.mapped(options.commitment.unit, read.COMMITMENTS, "hyperline.commitment")
            body["commitment_interval"] = {"period": length, "count": options.commitment.count}
        if options.countries is not None:
            body["countries"] = list(options.countries)
        if options.price_book_id is not None:
            body["price_book_id"] = options.price_book_id
        return body


def _listed(raw: RawProduct) -> Steps[Product]:
    yield from ()
    return read.product(raw, read.configurations(raw))


def _completed(raw: RawProduct) -> Steps[Product]:
    """Read the prices that did not come along: at most 50 do."""
    found = read.configurations(raw)
    product_id = read.id_of(raw)
    # Without an id, the list would give the prices of all products.
    if product_id and (found is None or len(found) >= _MOST_INLINE):
        call = price_configurations_list.call(product_id=product_id, skip=0)
        found = yield from every(PROVIDER.name, call, price_configurations_list.PAGINATION)
    return read.product(raw, found)
