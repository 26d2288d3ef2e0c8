"""Clink's side of the vocabulary: prices in major units, made with the product or added to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar, Final

from billfold.comparing import as_changed, as_drafted, compare, differences, price_as_asked, product_as_asked
from billfold.driver import Driver, Limits, PriceChange, given, kind_of, usable_id
from billfold.errors import Progress, reporting
from billfold.steps import Listing, Steps, do, every
from billfold.vocabulary import Price, PriceDraft, Product, ProductDraft
from billfold_core.errors import DecodeFault, InputError
from billfold_core.unset import UNSET, Unset
from clink_client import params
from clink_client.api.prices import prices_create, prices_get, prices_list, prices_update
from clink_client.api.products import products_create, products_get, products_list
from clink_client.client import PROVIDER
from clink_client.models.currency import Currency, CurrencyValue
from clink_client.models.price import Price as RawPrice
from clink_client.models.product import Product as RawProduct

from . import _clink_read as read

_ADDRESS: Final = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|//|www\.)", re.IGNORECASE)
_CURRENCIES: Final[Mapping[str, CurrencyValue]] = {currency.value: currency.value for currency in Currency}


class ClinkDriver(Driver):
    """Clink: products are made, read and listed; prices can be added and changed."""

    provider = "clink"
    title = "Clink"
    limits = Limits(
        most_prices=None,
        least_prices=0,
        intervals="any number of days, weeks, months and years, and once",
        currencies=frozenset(_CURRENCIES),
        trials=True,
        defaults=True,
    )
    always_told = frozenset({"amount", "trial_days"})
    partial: ClassVar[Mapping[str, str]] = {
        "products.create": "needs `clink=ClinkProduct(image=…, tax_category=…)`",
        "products.list": "prices that do not come along are read product by product",
        "prices.update": "amount and default; not the label, and not active (the values Clink takes for it are not documented)",
    }
    alternatives: ClassVar[Mapping[str, str]] = {
        "products.update": "It is done in Clink's dashboard.",
        "products.archive": "It is done in Clink's dashboard.",
        "products.restore": "It is done in Clink's dashboard.",
        "prices.replace": "Change the amount with prices.update, or add a price with prices.add.",
    }

    def create_product(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product with its prices in one call, and see to it that they came back as asked for."""
        self.check_draft(draft)
        options = draft.clink
        if options is None:
            raise self.unsupported(
                "clink=None", "a product needs a picture and a tax category.", "Pass clink=ClinkProduct(image=…, tax_category=…)."
            )
        _check_image(options.image)
        prices = [self._price_input(price, f"prices[{index}]") for index, price in enumerate(draft.prices)]
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
        product = read.product(raw, raw.price_list or [])
        if named := compare(asked, product.prices, self.always_told)[1]:
            progress = Progress(product, [difference.path for difference in named])
            with reporting(self.provider, "products_create", progress):
                product = read.product(raw, (yield from _all_prices(raw.product_id)))
        return product_as_asked(self, "products_create", asked, product)

    def get_product(self, product_id: str) -> Steps[Product]:
        """Read the product, and its prices if they did not come along."""
        return (yield from _completed((yield from do(products_get.call(product_id)))))

    def list_products(self, *, with_prices: bool) -> Listing:
        """List all products; prices that do not come along are read for each."""
        return Listing(products_list.call(), products_list.PAGINATION, _completed if with_prices else _listed)

    def add_price(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Add the price in one call, and see to it that it came back as asked for."""
        self.check_price(draft, "price")
        body = self._price_input(draft, "price")
        call = prices_create.call(
            product_id=product_id,
            currency=self.mapped(draft.amount.currency, _CURRENCIES, "price.amount"),
            unit_amount=draft.amount.amount,
            price_type=read.TYPES[kind_of(draft)],
            recurring_details=body.get("recurringDetails", UNSET),
            is_default_price=True if draft.default else UNSET,
        )
        raw = yield from do(call)
        wanted = as_drafted(draft)
        price = read.price(raw, None)
        if named := differences(wanted, price, self.always_told, "price"):
            progress = Progress(price, [difference.path for difference in named])
            with reporting(self.provider, "prices_create", progress):
                raw = yield from do(prices_get.call(raw.price_id))
        if draft.default:
            with reporting(self.provider, "prices_create", Progress(price, ["price.default"])):
                price = yield from _with_mark(raw, product_id)
        else:
            price = read.price(raw, None)
        return price_as_asked(self, "prices_create", wanted, price, "price")

    def update_price(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Read the price, change what was asked for, and send all of it: whether Clink merges or replaces is not known."""
        if not isinstance(change.active, Unset):
            raise self.unsupported(
                "active",
                "the values that Clink takes are not documented.",
                "native.prices.update(id, is_active=…) sends any text you have tried in the test environment.",
            )
        if not isinstance(change.label, Unset):
            raise self.unsupported("label", "prices have no name here.")
        if change.default is False:
            raise self.unsupported("default=False", "the default moves when another price is made the default one.")
        if not isinstance(change.amount, Unset):
            self.minor_units(change.amount, "amount", PROVIDER.minor_units)
        before = yield from do(prices_get.call(price_id))
        currency = before.currency
        if currency is None:
            raise self.unsupported("amount", "Clink does not say which currency the price is in.")
        amount = before.unit_amount
        if not isinstance(change.amount, Unset):
            if change.amount.currency != currency:
                raise self.unsupported("amount", f"the price is in {currency}.", "Add a price in the other currency.")
            amount = change.amount.amount
        details = before.recurring
        try:
            call = prices_update.call(
                price_id,
                currency=currency,
                unit_amount=given(amount),
                price_type=before.price_type or UNSET,
                recurring_details=UNSET if not details else read.as_input(details),
                is_default_price=change.default,
            )
        except InputError as error:
            if error.path == "isDefaultPrice":
                raise
            # All else is sent back as it came, but for an amount that has been checked.
            raise DecodeFault(f".{error.path}", error.problem) from error
        raw = yield from do(call)
        price = read.price(raw, None)
        product_id = raw.product_id or before.product_id
        if change.default is True and product_id:
            with reporting(self.provider, "prices_update", Progress(price, ["default"])):
                price = yield from _with_mark(raw, product_id)
        return price_as_asked(self, "prices_update", as_changed(change, read.price(before, None)), price)

    def _price_input(self, price: PriceDraft, path: str) -> params.ProductPriceInput:
        self.minor_units(price.amount, f"{path}.amount", PROVIDER.minor_units)
        body: params.ProductPriceInput = {
            "currency": self.mapped(price.amount.currency, _CURRENCIES, f"{path}.amount"),
            "unitAmount": price.amount.amount,
            "priceType": read.TYPES[kind_of(price)],
        }
        if price.interval is not None:
            name, count = read.interval_to_wire(price.interval)
            details: params.RecurringDetailsInput = {"interval": name, "intervalCount": count, "pricingModel": "flat_rate"}
            if price.trial_days is not None:
                details["trialPeriodDays"] = price.trial_days
            body["recurringDetails"] = details
        if price.default:
            body["isDefaultPrice"] = True
        return body


def _check_image(image: object) -> None:
    """Refuse the address of a picture: Clink takes the id that it gave to an uploaded one."""
    if isinstance(image, str) and _ADDRESS.match(image):
        problem = "must be the id of an uploaded picture (oss_…), not an address"
        hint = "Upload it with native.products.upload_image(…), and pass the oss_id that it answers."
        raise InputError(f"clink: clink.image: {problem}. {hint} Nothing was sent.", path="clink.image", problem=problem)


def _listed(raw: RawProduct) -> Steps[Product]:
    yield from ()
    return read.product(raw, raw.price_list)


def _completed(raw: RawProduct) -> Steps[Product]:
    found = raw.price_list
    if found is None:
        found = yield from _all_prices(usable_id(raw.product_id))
    return read.product(raw, found)


def _all_prices(product_id: str) -> Steps[list[RawPrice]]:
    """Read all prices of a product: the list takes one activity at a time."""
    found: list[RawPrice] = []
    for active in (True, False):
        call = prices_list.call(product_id=product_id, active=active)
        found += yield from every(PROVIDER.name, call, prices_list.PAGINATION)
    return found


def _with_mark(raw: RawPrice, product_id: str) -> Steps[Price]:
    """Read a price with the mark of the default one, which only the product tells."""
    default = (yield from do(products_get.call(product_id))).default_price or None
    return read.price(raw, None if default is None else default == raw.price_id)
