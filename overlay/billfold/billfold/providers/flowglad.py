"""Flowglad's side of the vocabulary: amounts in the account's currency, which is never sent and so must be known first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import ClassVar, Final

from billfold.comparing import as_changed, as_drafted, price_as_asked, product_as_asked, replacement_as_asked
from billfold.driver import Driver, Limits, PriceChange, asked_for, given, kind_of, sent_back, usable_id
from billfold.errors import Progress, reporting
from billfold.options import FlowgladProduct
from billfold.steps import Listing, Steps, do
from billfold.vocabulary import Price, PriceDraft, Product, ProductDraft
from billfold_core.errors import Conflict, InputError
from billfold_core.unset import UNSET, Unset
from flowglad_client import params
from flowglad_client.api.prices import prices_get, prices_list, prices_update
from flowglad_client.api.products import products_create, products_get, products_list, products_update
from flowglad_client.client import PROVIDER
from flowglad_client.models.price import Price as RawPrice
from flowglad_client.models.product import Product as RawProduct
from flowglad_client.models.product_with_prices import ProductWithPrices

from . import _flowglad_read as read

_RESERVED: Final = "_no_charge"
_LONGEST_SLUG: Final = 255


class FlowgladDriver(Driver):
    """Flowglad: everything, with one price on sale for each product; a new one takes the place of the one before."""

    provider = "flowglad"
    title = "Flowglad"
    limits = Limits(
        most_prices=1,
        least_prices=1,
        intervals="any number of days, weeks, months and years, and once",
        currencies=None,
        trials=True,
        labels=True,
        defaults=True,
    )
    always_told = frozenset({"amount", "interval", "trial_days"})
    partial: ClassVar[Mapping[str, str]] = {
        "products.create": "in the account's currency",
        "products.list": "without prices; they are read product by product",
        "prices.replace": "in the account's currency, by a price of the same kind (once, or again); not at the default product",
        "prices.update": "label, active and default; never the amount",
    }

    reasons: ClassVar[Mapping[str, str]] = {
        "prices.add": "Flowglad keeps one active price per product; adding one takes all others off sale.",
    }
    alternatives: ClassVar[Mapping[str, str]] = {
        "prices.add": "Put it in the place of the present one with prices.replace, or make one product per price.",
    }

    def __init__(self) -> None:
        # A key is bound to one pricing model and one account, so both are learnt at most once.
        self._currency: str | None = None
        self._pricing_model: str | None = None

    def create_product(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product with its price, and read both back."""
        self.check_draft(draft)
        options = draft.flowglad or FlowgladProduct()
        slug = self._slug(draft, options)
        price = draft.prices[0]
        amount = self.minor_units(price.amount, "prices[0].amount", PROVIDER.minor_units)
        if options.currency is not None:
            self._check_amount(price, "prices[0].amount", options.currency)
        yield from self._learn(options)
        currency = self._currency if options.currency is None else options.currency
        pricing_model = self._pricing_model if options.pricing_model_id is None else options.pricing_model_id
        if currency is None:
            raise _unknown("flowglad.currency", "the account has no price to learn its currency from", 'currency="USD"')
        if pricing_model is None:
            raise _unknown("flowglad.pricing_model_id", "the account has no product to learn it from", 'pricing_model_id="…"')
        self._check_amount(price, "prices[0].amount", currency)
        call = products_create.call(
            product=_product_input(draft, options, slug, pricing_model),
            price=_price_input(price, amount),
            feature_ids=given(options.feature_ids),
        )
        try:
            raw = (yield from do(call)).product
        except Conflict as error:
            if options.slug is not None:
                raise
            raise _slug_in_use(error, slug, draft.name) from error
        with reporting(self.provider, "products_create", Progress(read.product(raw, None), [])):
            whole = yield from do(products_get.call(raw.id))
        # Its price is the default one whatever the draft says.
        return product_as_asked(self, "products_create", [as_drafted(price, default=True)], _whole(whole))

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

    def replace_price(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
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
        self._remember(prices)
        if self._currency is None:
            self._remember((yield from do(prices_list.call(limit=1))).data)
        if self._currency is None:
            raise _unknown("price.amount", "the account has no price to learn its currency from", "")
        self._check_amount(draft, "price.amount", self._currency)
        call = products_update.call(product_id, product=product, price=_whole_price(draft, amount, product_id))
        raw = (yield from do(call)).product
        with reporting(self.provider, "prices_replace", Progress(read.product(raw, None), ["price"])):
            after = _whole((yield from do(products_get.call(product_id))))
        ids = {read.id_of(price) for price in prices}
        return replacement_as_asked(self, "prices_replace", as_drafted(draft, default=True), after, ids)

    def update_price(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Read the price, since Flowglad wants its kind and default flag every time, and send what changes."""
        if not isinstance(change.amount, Unset):
            raise self.unsupported(
                "amount",
                "the amount of a price never changes.",
                "Put a new price in its place with prices.replace(product_id, …).",
            )
        before = (yield from do(prices_get.call(price_id))).price
        body = read.price_update(before, change)
        asked_for(read.id_of(before), price_id)
        price = read.price((yield from do(prices_update.call(price_id, price=body))).price)
        return price_as_asked(self, "prices_update", as_changed(change), price)

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

    def _check_replacing(self, before: ProductWithPrices, prices: Sequence[RawPrice], draft: PriceDraft) -> None:
        """Refuse what Flowglad would refuse, or would leave undone without a word."""
        if before.default:
            raise self.unsupported("price", "the default product keeps its price.")
        words = {"one_time": "once", "recurring": "in intervals", "usage": "for usage"}
        kinds = {read.price(price).kind for price in prices} - {"unknown", kind_of(draft)}
        if kinds:
            raise self.unsupported(
                "price.interval",
                f"the prices of a product are all of one kind, and this one is charged {words[min(kinds)]}.",
                "Make another product with products.create.",
            )

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


def _slug_in_use(error: Conflict, slug: str, name: str) -> Conflict:
    """Say of a refusal over a slug that nobody gave where it came from, and how to give another one."""
    return Conflict(
        f'{error.problem} The slug {slug!r} was made of the name {name!r}; flowglad=FlowgladProduct(slug="…") sets another one.',
        status=error.status,
        code=error.code,
        reason=error.reason,
        request_id=error.request_id,
        body=error.body,
        retry_after=error.retry_after,
        provider=error.provider,
        operation=error.operation,
        effect=error.effect,
        outcome=error.outcome,
        attempts=error.attempts,
        idempotency_key=error.idempotency_key,
    )


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


def _price_input(price: PriceDraft, amount: int) -> params.SinglePaymentPriceInput | params.SubscriptionPriceInput:
    if price.interval is None:
        once: params.SinglePaymentPriceInput = {"type": "single_payment", "unitPrice": amount, "isDefault": True, "active": True}
        if price.label is not None:
            once["name"] = price.label
        return once
    again: params.SubscriptionPriceInput = {
        "type": "subscription",
        "intervalUnit": read.UNITS[price.interval.unit],
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


def _whole_price(price: PriceDraft, amount: int, product_id: str) -> params.PriceCreateInput:
    """Say all of a price: what is left out is compared as if it were that of the present price, and may so be lost."""
    sent = _price_input(price, amount)
    if sent["type"] == "single_payment":
        return {"name": None, **sent, "productId": product_id}
    return {"name": None, "trialPeriodDays": None, **sent, "productId": product_id}


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
