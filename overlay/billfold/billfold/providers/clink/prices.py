"""Clink's prices: in major units, added to a product and changed."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from billfold.driver import Driver, given
from billfold.errors import Progress, reporting
from billfold.prices.capabilities import AddsPrices, UpdatesPrices
from billfold.prices.comparing import as_changed, as_drafted, differences, price_as_asked
from billfold.prices.driver import PriceChange, PricesDriver, kind_of
from billfold.prices.vocabulary import Price, PriceDraft
from billfold.providers.clink import wire
from billfold.resource import Resource
from billfold.steps import Steps, do
from billfold_core.errors import DecodeFault, InputError
from billfold_core.unset import UNSET, Unset
from clink_client.api.prices import prices_create, prices_get, prices_update
from clink_client.api.products import products_get
from clink_client.client import PROVIDER
from clink_client.models.price import Price as RawPrice


class ClinkPricesDriver(PricesDriver):
    """Map prices to Clink's calls and back."""

    currencies: ClassVar[Collection[str] | None] = frozenset(wire.CURRENCIES)

    def add(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Add the price in one call, and require that it came back as asked for."""
        self.check_price(draft, "price")
        body = wire.price_input(self, draft, "price")
        call = prices_create.call(
            product_id=product_id,
            currency=self.mapped(draft.amount.currency, wire.CURRENCIES, "price.amount"),
            unit_amount=draft.amount.amount,
            price_type=wire.TYPES[kind_of(draft)],
            recurring_details=body.get("recurringDetails", UNSET),
            is_default_price=True if draft.default else UNSET,
        )
        raw = yield from do(call)
        wanted = as_drafted(draft)
        price = wire.price(raw, None)
        if named := differences(wanted, price, self.info.always_told, "price"):
            progress = Progress(price, [difference.path for difference in named])
            with reporting(self.info.name, "prices_create", progress):
                raw = yield from do(prices_get.call(raw.price_id))
        if draft.default:
            with reporting(self.info.name, "prices_create", Progress(price, ["price.default"])):
                price = yield from _with_mark(raw, product_id)
        else:
            price = wire.price(raw, None)
        return price_as_asked(self, "prices_create", wanted, price, "price")

    def update(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Read the price, change what was asked for, and send all of it: whether Clink merges or replaces is not known."""
        if not isinstance(change.active, Unset):
            raise self.unsupported(
                "active",
                "Clink does not document the values that it accepts for this field.",
                "Use native.prices.update(id, is_active=…) with a text that you have tried in the test environment.",
            )
        if not isinstance(change.label, Unset):
            raise self.unsupported("label", "Clink has no labels for prices.", "Leave label out.")
        if change.default is False:
            raise self.unsupported(
                "default=False",
                "at Clink, a price stops being the default one when another becomes it.",
                "Pass default=True for the other price.",
            )
        if not isinstance(change.amount, Unset):
            self.minor_units(change.amount, "amount", PROVIDER.minor_units)
        before = yield from do(prices_get.call(price_id))
        currency = before.currency
        if currency is None:
            raise self.unsupported(
                "amount", "Clink's answer does not state the currency of the price.", "Use native.prices.update."
            )
        amount = before.unit_amount
        if not isinstance(change.amount, Unset):
            if change.amount.currency != currency:
                reason = f"the price is in {currency}, and the new amount is in {change.amount.currency}."
                raise self.unsupported("amount", reason, "Add a price in the other currency with prices.add.")
            amount = change.amount.amount
        details = before.recurring
        try:
            call = prices_update.call(
                price_id,
                currency=currency,
                unit_amount=given(amount),
                price_type=before.price_type or UNSET,
                recurring_details=UNSET if not details else wire.as_input(details),
                is_default_price=change.default,
            )
        except InputError as error:
            if error.path == "isDefaultPrice":
                raise
            # All else is sent back as it came, but for an amount that has been checked.
            raise DecodeFault(f".{error.path}", error.problem) from error
        raw = yield from do(call)
        price = wire.price(raw, None)
        product_id = raw.product_id or before.product_id
        if change.default is True and product_id:
            with reporting(self.info.name, "prices_update", Progress(price, ["default"])):
                price = yield from _with_mark(raw, product_id)
        return price_as_asked(self, "prices_update", as_changed(change, wire.price(before, None)), price)


class ClinkPrices(Resource, AddsPrices, UpdatesPrices):
    """Prices at Clink."""

    DRIVER: ClassVar[type[Driver]] = ClinkPricesDriver


def _with_mark(raw: RawPrice, product_id: str) -> Steps[Price]:
    """Read a price with the mark of the default one, which only the product tells."""
    default = (yield from do(products_get.call(product_id))).default_price or None
    return wire.price(raw, None if default is None else default == raw.price_id)
