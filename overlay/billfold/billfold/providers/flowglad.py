"""Flowglad's side of the vocabulary: amounts in the account's currency, which is never sent and so must be known first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import ClassVar, Final

from billfold.driver import Driver, Limits, PriceChange, asked_for, differences, given, sent_back, usable_id
from billfold.errors import PartlyDone, Progress, reporting
from billfold.options import FlowgladProduct
from billfold.steps import Listing, Steps, do
from billfold.vocabulary import Price, PriceDraft, Product, ProductDraft
from billfold_core.errors import InputError
from billfold_core.unset import UNSET, Unset
from flowglad_client import params
from flowglad_client.api.prices import prices_create, prices_get, prices_list, prices_update
from flowglad_client.api.products import products_create, products_get, products_list, products_update
from flowglad_client.client import PROVIDER
from flowglad_client.models.price import Price as RawPrice
from flowglad_client.models.product import Product as RawProduct
from flowglad_client.models.product_with_prices import ProductWithPrices

from . import _flowglad_read as read

_RESERVED: Final = "_no_charge"
_LONGEST_SLUG: Final = 255


class FlowgladDriver(Driver):
    """Flowglad: everything but the change of an amount, which never happens there."""

    provider = "flowglad"
    title = "Flowglad"
    limits = Limits(
        most_prices=None,
        least_prices=1,
        intervals="any number of days, weeks, months and years, and once",
        currencies=None,
        trials=True,
        labels=True,
        defaults=True,
    )
    partial: ClassVar[Mapping[str, str]] = {
        "products.create": "the first price with the product, each other one in a call of its own; all in the account's currency",
        "products.list": "without prices; they are read product by product",
        "prices.add": "in the account's currency",
        "prices.update": "label, active and default; never the amount",
    }

    def __init__(self) -> None:
        # A key is bound to one pricing model and one account, so both are learnt at most once.
        self._currency: str | None = None
        self._pricing_model: str | None = None

    def create_product(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product with its default price, add the others, and read all of it back."""
        self.check_draft(draft)
        options = draft.flowglad or FlowgladProduct()
        slug = self._slug(draft, options)
        amounts = [
            self.minor_units(price.amount, f"prices[{index}].amount", PROVIDER.minor_units)
            for index, price in enumerate(draft.prices)
        ]
        if options.currency is not None:
            self._check_currency(draft, options.currency)
        yield from self._learn(options)
        currency, pricing_model = options.currency or self._currency, options.pricing_model_id or self._pricing_model
        if currency is None:
            raise _unknown("flowglad.currency", "the account has no price to learn its currency from", 'currency="USD"')
        if pricing_model is None:
            raise _unknown("flowglad.pricing_model_id", "the account has no product to learn it from", 'pricing_model_id="…"')
        self._check_currency(draft, currency)
        # The first price becomes the default whatever it says, so the one that is to be the default goes first.
        order = sorted(range(len(draft.prices)), key=lambda index: not draft.prices[index].default)
        first = order[0]
        call = products_create.call(
            product=_product_input(draft, options, slug, pricing_model),
            price=_first_price(draft.prices[first], amounts[first]),
            feature_ids=given(options.feature_ids),
        )
        raw = (yield from do(call)).product
        progress = Progress(read.product(raw, None), [f"prices[{index}]" for index in order[1:]])
        ids: dict[str, int] = {}
        with reporting(self.provider, "products_create", progress):
            for index in order[1:]:
                added = _added_price(draft.prices[index], amounts[index], raw.id, is_default=False)
                price = (yield from do(prices_create.call(price=added))).price
                ids[read.id_of(price)] = index
                progress.left.remove(f"prices[{index}]")
            whole = yield from do(products_get.call(raw.id))
        product = read.product(whole, _in_order(whole, ids, first))
        wrong = tuple(
            f"prices[{index}].{field}"
            for index, (price, found) in enumerate(zip(draft.prices, product.prices, strict=False))
            for field in differences(price, found)
        )
        if wrong or len(product.prices) < len(draft.prices):
            left = wrong or ("prices",)
            raise PartlyDone(
                f"{product.id} exists, but not as asked for: Flowglad says something else about {', '.join(left)}.",
                provider=self.provider,
                operation="products_create",
                done=product,
                left=left,
            )
        return product

    def get_product(self, product_id: str) -> Steps[Product]:
        """Read the product with its prices in one call."""
        return _whole((yield from do(products_get.call(product_id))))

    def list_products(self, *, with_prices: bool) -> Listing:
        """List all products; prices are read for each."""
        return Listing(products_list.call(), products_list.PAGINATION, self._listed_whole if with_prices else _listed)

    def update_product(self, product_id: str, name: str | Unset, description: str | Unset | None) -> Steps[Product]:
        """Read the product, since Flowglad wants name and activity every time, and send what changes."""
        before = yield from do(products_get.call(product_id))
        return (yield from _changed(product_id, before, name=name, description=description, active=before.active))

    def archive_product(self, product_id: str) -> Steps[Product]:
        """Make the product inactive."""
        before = yield from do(products_get.call(product_id))
        return (yield from _changed(product_id, before, name=UNSET, description=UNSET, active=False))

    def restore_product(self, product_id: str) -> Steps[Product]:
        """Make the product active."""
        before = yield from do(products_get.call(product_id))
        return (yield from _changed(product_id, before, name=UNSET, description=UNSET, active=True))

    def add_price(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Learn the account's currency, and add the price."""
        self.check_price(draft, "price")
        amount = self.minor_units(draft.amount, "price.amount", PROVIDER.minor_units)
        if self._currency is None:
            self._remember((yield from do(prices_list.call(limit=1))).data)
        if self._currency is None:
            raise _unknown("price.amount", "the account has no price to learn its currency from", "")
        self._check_amount(draft, "price.amount", self._currency)
        added = _added_price(draft, amount, product_id, is_default=draft.default)
        price = read.price((yield from do(prices_create.call(price=added))).price)
        if wrong := tuple(f"price.{field}" for field in differences(draft, price)):
            raise PartlyDone(
                f"{price.id} exists, but not as asked for: Flowglad says something else about {', '.join(wrong)}.",
                provider=self.provider,
                operation="prices_create",
                done=price,
                left=wrong,
            )
        return price

    def update_price(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Read the price, since Flowglad wants its kind and default flag every time, and send what changes."""
        if not isinstance(change.amount, Unset):
            raise self.unsupported(
                "amount",
                "the amount of a price never changes.",
                "Add a new price with prices.add, and end this one with prices.update(…, active=False).",
            )
        before = (yield from do(prices_get.call(price_id))).price
        body = read.price_update(before, change)
        asked_for(read.id_of(before), price_id)
        return read.price((yield from do(prices_update.call(price_id, price=body))).price)

    def _listed_whole(self, raw: RawProduct) -> Steps[Product]:
        return _whole((yield from do(products_get.call(usable_id(raw.id)))))

    def _learn(self, options: FlowgladProduct) -> Steps[None]:
        """Read what the options leave open: a price tells both, a product the pricing model."""
        wants_currency = options.currency is None and self._currency is None
        wants_model = options.pricing_model_id is None and self._pricing_model is None
        if wants_currency or wants_model:
            self._remember((yield from do(prices_list.call(limit=1))).data)
        if options.pricing_model_id is None and self._pricing_model is None:
            products = (yield from do(products_list.call(limit=1))).data
            model = next((raw.pricing_model_id or raw.catalog_id for raw in products), None)
            self._pricing_model = model and sent_back(model, ".pricingModelId")

    def _remember(self, prices: list[RawPrice]) -> None:
        for raw in prices:
            self._currency = self._currency or read.currency_of(raw)
            model = read.pricing_model_of(raw)
            self._pricing_model = self._pricing_model or (model and sent_back(model, ".pricingModelId"))

    def _check_currency(self, draft: ProductDraft, currency: str) -> None:
        for index, price in enumerate(draft.prices):
            self._check_amount(price, f"prices[{index}].amount", currency)

    def _check_amount(self, price: PriceDraft, path: str, currency: str) -> None:
        if price.amount.currency != currency:
            raise self.unsupported(path, f"the account's currency is {currency}, not {price.amount.currency}.")

    def _slug(self, draft: ProductDraft, options: FlowgladProduct) -> str:
        slug = options.slug if options.slug is not None else slug_of(draft.name)
        if not slug:
            raise _unknown("flowglad.slug", f"no slug can be made of {draft.name!r}", 'slug="…"')
        if slug.endswith(_RESERVED):
            raise self.unsupported("flowglad.slug", f"the ending {_RESERVED} is reserved for Flowglad.")
        return slug


def slug_of(name: str) -> str:
    """Make a slug of a name: its ASCII letters and digits in lower case, everything between them an underscore."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST_SLUG].rstrip("_")


def _unknown(path: str, problem: str, option: str) -> InputError:
    hint = f" Pass flowglad=FlowgladProduct({option})." if option else ""
    return InputError(f"flowglad: {path}: {problem}.{hint} Nothing was written.", path=path, problem=problem)


def _product_input(draft: ProductDraft, options: FlowgladProduct, slug: str, pricing_model: str) -> params.ProductInput:
    body: params.ProductInput = {"name": draft.name, "slug": slug, "active": True, "pricingModelId": pricing_model}
    if draft.description is not None:
        body["description"] = draft.description
    if options.image_url is not None:
        body["imageURL"] = options.image_url
    if options.singular_quantity_label is not None:
        body["singularQuantityLabel"] = options.singular_quantity_label
    if options.plural_quantity_label is not None:
        body["pluralQuantityLabel"] = options.plural_quantity_label
    return body


def _first_price(price: PriceDraft, amount: int) -> params.ProductPriceInput:
    if price.interval is None:
        once: params.SinglePaymentPriceInput = {"type": "single_payment", "unitPrice": amount, "isDefault": True, "active": True}
        if price.label is not None:
            once["name"] = price.label
        return once
    again: params.SubscriptionPriceInput = {
        "type": "subscription",
        "intervalUnit": price.interval.unit,
        "intervalCount": price.interval.count,
        "unitPrice": amount,
        "isDefault": True,
        "active": True,
    }
    if price.label is not None:
        again["name"] = price.label
    if price.trial_days is not None:
        again["trialPeriodDays"] = price.trial_days
    return again


def _added_price(price: PriceDraft, amount: int, product_id: str, *, is_default: bool) -> params.PriceCreateInput:
    first = _first_price(price, amount)
    if first["type"] == "single_payment":
        return {**first, "productId": product_id, "isDefault": is_default}
    if first["type"] == "subscription":
        return {**first, "productId": product_id, "isDefault": is_default}
    raise AssertionError("a draft is no usage price")


def _listed(raw: RawProduct) -> Steps[Product]:
    yield from ()
    return read.product(raw, None)


def _whole(raw: ProductWithPrices) -> Product:
    return read.product(raw, raw.prices)


def _changed(
    product_id: str, before: ProductWithPrices, *, name: str | Unset, description: str | Unset | None, active: bool
) -> Steps[Product]:
    body: params.ProductUpdateInput = {
        "id": asked_for(before.id, product_id),
        "name": sent_back(before.name, ".name") if isinstance(name, Unset) else name,
        "active": active,
    }
    if not isinstance(description, Unset):
        body["description"] = description
    after = (yield from do(products_update.call(product_id, product=body))).product
    return read.product(after, before.prices)


def _in_order(whole: ProductWithPrices, ids: dict[str, int], first: int) -> list[RawPrice]:
    """Put the prices into the order of the draft; the one whose id nobody told is the first that was made."""
    return sorted(whole.prices or [], key=lambda raw: ids.get(read.id_of(raw), first))
