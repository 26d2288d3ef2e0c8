"""Hyperline's prices: price configurations of the model `fee`."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from billfold.driver import Driver
from billfold.errors import Progress, reporting
from billfold.prices.capabilities import AddsPrices, UpdatesPrices
from billfold.prices.comparing import as_changed, as_drafted, price_as_asked
from billfold.prices.driver import PriceChange, PricesDriver
from billfold.prices.vocabulary import Price, PriceDraft
from billfold.providers.hyperline import wire
from billfold.providers.hyperline.extras import HyperlineProduct
from billfold.resource import Resource
from billfold.steps import Steps, do
from billfold_core.unset import UNSET, Unset
from hyperline_client.api.price_configurations import (
    price_configurations_archive,
    price_configurations_create,
    price_configurations_get,
    price_configurations_replace_prices,
    price_configurations_unarchive,
)
from hyperline_client.client import PROVIDER
from hyperline_client.models.price_configuration import PriceConfiguration


class HyperlinePricesDriver(PricesDriver):
    """Map prices to Hyperline's calls and back."""

    currencies: ClassVar[Collection[str] | None] = frozenset(wire.CURRENCIES)

    def add(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Make another price configuration in one call."""
        self.check_price(draft, "price")
        body = wire.price_input(self, draft, "price", HyperlineProduct())
        call = price_configurations_create.call(
            product_id=product_id,
            currency=body["currency"],
            billing_interval=body["billing_interval"],
            type="fee",
            prices=body["prices"],
            commitment_interval=body.get("commitment_interval", UNSET),
        )
        price = wire.price((yield from do(call)), None)
        return price_as_asked(self, "price_configurations_create", as_drafted(draft), price, "price")

    def update(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Replace the amount, then archive or unarchive; each in a call of its own."""
        if not isinstance(change.label, Unset):
            raise self.unsupported("label", "Hyperline has no labels for prices.", "Leave label out.")
        if not isinstance(change.default, Unset):
            raise self.unsupported("default", "Hyperline has no default prices.", "Leave default out.")
        kept: Price | None = None
        raw: PriceConfiguration | None = None
        if not isinstance(change.amount, Unset):
            minor = self.minor_units(change.amount, "amount", PROVIDER.minor_units)
            before = yield from do(price_configurations_get.call(price_id))
            if before.type != "fee":
                raise self.unsupported(
                    "amount",
                    f"the price has the model {before.type}, and only prices of the model fee have a single amount.",
                    "Use native.price_configurations.replace_prices.",
                )
            if before.currency != change.amount.currency:
                reason = f"the price is in {before.currency}, and the new amount is in {change.amount.currency}."
                raise self.unsupported("amount", reason, "Add a price in the other currency with prices.add.")
            kept = wire.price(before, None)
            raw = yield from do(price_configurations_replace_prices.call(price_id, [{"type": "fee", "amount": minor}]))
        if not isinstance(change.active, Unset):
            switch = price_configurations_unarchive if change.active else price_configurations_archive
            if raw is None:
                raw = yield from do(switch.call(price_id))
            else:
                with reporting(self.info.name, "prices_update", Progress(wire.price(raw, None), ["active"])):
                    raw = yield from do(switch.call(price_id))
        if raw is None:
            raw = yield from do(price_configurations_get.call(price_id))
        return price_as_asked(self, "prices_update", as_changed(change, kept), wire.price(raw, None))


class HyperlinePrices(Resource, AddsPrices, UpdatesPrices):
    """Prices at Hyperline."""

    DRIVER: ClassVar[type[Driver]] = HyperlinePricesDriver
