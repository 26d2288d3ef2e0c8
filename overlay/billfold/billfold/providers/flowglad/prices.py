"""Flowglad's prices: one on sale for each product; a new one takes the place of the one before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from billfold.driver import Driver, asked_for, sent_back
from billfold.errors import Progress, reporting
from billfold.prices.capabilities import ReplacesPrices, UpdatesPrices
from billfold.prices.comparing import as_changed, as_drafted, price_as_asked, replacement_as_asked
from billfold.prices.driver import PriceChange, PricesDriver, kind_of
from billfold.prices.vocabulary import Price, PriceDraft
from billfold.providers.flowglad import wire
from billfold.providers.flowglad.account import AccountChecks
from billfold.resource import Resource
from billfold.steps import Steps, do
from billfold_core.unset import Unset
from flowglad_client import params
from flowglad_client.api.prices import prices_get, prices_update
from flowglad_client.api.products import products_get, products_update
from flowglad_client.client import PROVIDER
from flowglad_client.models.price import Price as RawPrice
from flowglad_client.models.product_with_prices import ProductWithPrices


class FlowgladPricesDriver(PricesDriver, AccountChecks):
    """Map prices to Flowglad's calls and back."""

    def replace(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Read the product, since Flowglad wants name and activity every time, send them with the price, and read it back."""
        self.check_price(draft, "price")
        amount = self.minor_units(draft.amount, "price.amount", PROVIDER.minor_units)
        before = yield from do(products_get.call(product_id))
        product: params.ProductUpdateInput = {
            "id": asked_for(before.id, product_id),
            "name": sent_back(before.name, ".name"),
            "active": before.active,
        }
        prices = before.prices or []
        self._check_replacing(before, prices, draft)
        self.check_currency(draft, "price.amount", (yield from self.learn_currency(prices)))
        call = products_update.call(product_id, product=product, price=_whole_price(draft, amount, product_id))
        raw = (yield from do(call)).product
        with reporting(self.info.name, "prices_replace", Progress(wire.product(raw, None), ["price"])):
            after = yield from do(products_get.call(product_id))
        ids = {wire.id_of(price) for price in prices}
        return replacement_as_asked(
            self, "prices_replace", as_drafted(draft, default=True), wire.product(after, after.prices), ids
        )

    def update(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Read the price, since Flowglad wants its kind and default flag every time, and send what changes."""
        if not isinstance(change.amount, Unset):
            raise self.unsupported(
                "amount",
                "Flowglad cannot change the amount of a price.",
                "Replace the price with prices.replace(product_id, …).",
            )
        before = (yield from do(prices_get.call(price_id))).price
        body = wire.price_update(before, change)
        asked_for(wire.id_of(before), price_id)
        price = wire.price((yield from do(prices_update.call(price_id, price=body))).price)
        return price_as_asked(self, "prices_update", as_changed(change), price)

    def _check_replacing(self, before: ProductWithPrices, prices: Sequence[RawPrice], draft: PriceDraft) -> None:
        """Raise an error for what Flowglad would refuse, or would leave undone without saying so."""
        if before.default:
            raise self.unsupported(
                "price",
                "Flowglad cannot replace the price of the default product.",
                "Create another product with products.create.",
            )
        words = {"one_time": "once", "recurring": "in intervals", "usage": "by usage"}
        kinds = {wire.price(price).kind for price in prices} - {"unknown", kind_of(draft)}
        if kinds:
            raise self.unsupported(
                "price.interval",
                "all prices of a product at Flowglad are charged in the same way, and those of this one are charged "
                f"{words[min(kinds)]}.",
                "Create another product with products.create.",
            )


class FlowgladPrices(Resource, ReplacesPrices, UpdatesPrices):
    """Prices at Flowglad."""

    DRIVER: ClassVar[type[Driver]] = FlowgladPricesDriver


def _whole_price(price: PriceDraft, amount: int, product_id: str) -> params.PriceCreateInput:
    """Return the complete input of a price: Flowglad replaces fields that are left out by those of the present price."""
    sent = wire.price_input(price, amount)
    if sent["type"] == "single_payment":
        return {"name": None, **sent, "productId": product_id}
    return {"name": None, "trialPeriodDays": None, **sent, "productId": product_id}
