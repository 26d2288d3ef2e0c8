"""Clink's side of the vocabulary: prices in major units, made with the product or added to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from billfold.driver import Driver, Limits, PriceChange, differences, given, usable_id
from billfold.errors import PartlyDone, Progress, reporting
from billfold.steps import Listing, Steps, do, every
from billfold.vocabulary import Price, PriceDraft, Product, ProductDraft
from billfold_core.errors import DecodeFault, InputError
from billfold_core.unset import UNSET, Unset
from clink_client import params
from clink_client.api.prices import prices_create, prices_get, prices_list, prices_update
from clink_client.api.products import products_create, products_get, products_list
from clink_client.client import PROVIDER
from clink_client.models.currency import Currency
from clink_client.models.price import Price as RawPrice
from clink_client.models.product import Product as RawProduct

from . import _clink_read as read


class ClinkDriver(Driver):
    """Clink: products are made, read and listed; prices can be added and changed."""

    provider = "clink"
    title = "Clink"
    limits = Limits(
        most_prices=None,
        least_prices=0,
        intervals="any number of days, weeks, months and years, and once",
        currencies=frozenset(currency.value for currency in Currency),
        trials=True,
        defaults=True,
    )
    partial: ClassVar[Mapping[str, str]] = {
        "products.create": "needs `clink=ClinkProduct(image=…, tax_category=…)`",
        "products.list": "prices that do not come along are read product by product",
        "prices.update": "amount and default; not the label, and not active (the values Clink takes for it are not documented)",
    }
    alternatives: ClassVar[Mapping[str, str]] = {
        "products.update": "It is done in Clink's dashboard.",
        "products.archive": "It is done in Clink's dashboard.",
        "products.restore": "It is done in Clink's dashboard.",
    }

    def create_product(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product with its prices in one call, and see to it that they came back as asked for."""
        self.check_draft(draft)
        options = draft.clink
        if options is None:
            raise self.unsupported(
                "clink=None", "a product needs a picture and a tax category.", "Pass clink=ClinkProduct(image=…, tax_category=…)."
            )
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
        found = raw.price_list or None
        missing = _differences(draft.prices, found) if found or not draft.prices else ["prices"]
        if missing:
            unread = [f"prices[{index}]" for index in range(len(draft.prices))] if found is None else missing
            progress = Progress(read.product(raw, found), unread)
            with reporting(self.provider, "products_create", progress):
                found = yield from _all_prices(raw.product_id)
        product = read.product(raw, _in_order(draft.prices, found or []))
        if missing := _differences(draft.prices, found):
            raise PartlyDone(
                f"{product.id} exists, but not as asked for: Clink says something else about {', '.join(missing)}.",
                provider=self.provider,
                operation="products_create",
                done=product,
                left=tuple(missing),
            )
        return product

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
            currency=draft.amount.currency,
            unit_amount=draft.amount.amount,
            price_type="one_time" if draft.interval is None else "recurring",
            recurring_details=body.get("recurringDetails", UNSET),
            is_default_price=True if draft.default else UNSET,
        )
        raw = yield from do(call)
        missing = _differences((draft,), [raw])
        if missing:
            with reporting(self.provider, "prices_create", Progress(read.price(raw, None), ["price"])):
                raw = yield from do(prices_get.call(raw.price_id))
        price = read.price(raw, True if draft.default else None)
        if missing := _differences((draft,), [raw]):
            fields = tuple(field.replace("prices[0]", "price") for field in missing)
            raise PartlyDone(
                f"{price.id} exists, but not as asked for: Clink says something else about {', '.join(fields)}.",
                provider=self.provider,
                operation="prices_create",
                done=price,
                left=fields,
            )
        return price

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
        return read.price((yield from do(call)), True if change.default is True else None)

    def _price_input(self, price: PriceDraft, path: str) -> params.ProductPriceInput:
        self.minor_units(price.amount, f"{path}.amount", PROVIDER.minor_units)
        body: params.ProductPriceInput = {
            "currency": price.amount.currency,
            "unitAmount": price.amount.amount,
            "priceType": "one_time" if price.interval is None else "recurring",
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


def _in_order(drafts: tuple[PriceDraft, ...], found: list[RawPrice]) -> list[RawPrice]:
    """Put the prices into the order of their drafts, as far as they can be told apart."""
    rest = list(found)
    ordered: list[RawPrice] = []
    for draft in drafts:
        match = next(
            (raw for raw in rest if read.same_amount(draft, raw) and not differences(draft, read.price(raw, None))), None
        )
        if match is not None:
            rest.remove(match)
            ordered.append(match)
    return ordered + rest


def _differences(drafts: tuple[PriceDraft, ...], found: list[RawPrice] | None) -> list[str]:
    """Name what came back otherwise than it was asked for."""
    rest = list(found or [])
    named: list[str] = []
    for index, draft in enumerate(drafts):
        near = [raw for raw in rest if read.same_amount(draft, raw)]
        if not near:
            named.append(f"prices[{index}]")
            continue
        match = min(near, key=lambda raw: len(differences(draft, read.price(raw, None))))
        rest.remove(match)
        named += [f"prices[{index}].{field}" for field in differences(draft, read.price(match, None))]
    return named
