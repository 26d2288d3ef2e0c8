"""Flowglad's products, each with one price on sale."""

from __future__ import annotations

import re
import unicodedata
from typing import ClassVar, Final

from billfold.driver import Driver, asked_for, given, sent_back
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
from billfold.providers.flowglad import wire
from billfold.providers.flowglad.account import AccountChecks, unknown
from billfold.providers.flowglad.catalog import Catalog
from billfold.providers.flowglad.extras import FlowgladProduct
from billfold.resource import Resource
from billfold.steps import Listing, Steps, as_listed, do
from billfold.vocabulary import extra_of
from billfold_core.errors import Conflict
from billfold_core.unset import UNSET, Unset
from flowglad_client import params
from flowglad_client.api.products import products_create, products_get, products_list, products_update
from flowglad_client.client import PROVIDER
from flowglad_client.models.product import Product as RawProduct
from flowglad_client.models.product_with_prices import ProductWithPrices

_RESERVED: Final = "_no_charge"
_LONGEST_SLUG: Final = 255


class FlowgladProductsDriver(ProductsDriver, AccountChecks):
    """Map products to Flowglad's calls and back."""

    def create(self, draft: ProductDraft) -> Steps[Product]:
        """Make the product with its price, and read both back."""
        self.check_draft(draft)
        extra = extra_of(draft.extras, FlowgladProduct) or FlowgladProduct()
        slug = self._slug(draft, extra)
        price = draft.prices[0]
        amount = self.minor_units(price.amount, "prices[0].amount", PROVIDER.minor_units)
        if extra.currency is not None:
            self.check_currency(price, "prices[0].amount", extra.currency)
        currency, pricing_model = yield from self.learn(extra.currency, extra.pricing_model_id)
        self.check_currency(price, "prices[0].amount", currency)
        call = products_create.call(
            product=_product_input(draft, extra, slug, pricing_model),
            price=wire.price_input(price, amount),
            feature_ids=given(extra.feature_ids),
        )
        try:
            raw = (yield from do(call)).product
        except Conflict as error:
            if extra.slug is not None:
                raise
            raise _slug_in_use(error, slug, draft.name) from error
        with reporting(self.info.name, "products_create", Progress(wire.product(raw, None), [])):
            whole = yield from do(products_get.call(raw.id))
        # Its price is the default one whatever the draft says.
        return product_as_asked(self, "products_create", [as_drafted(price, default=True)], _whole(whole))

    def get(self, product_id: str) -> Steps[Product]:
        """Read the product with its prices in one call."""
        return _whole((yield from do(products_get.call(product_id))))

    def list(self, *, with_prices: bool, wanted: int | None) -> Listing[Product]:
        """List all products; their prices are read with each, or all at once."""
        read = Catalog(wanted).completed if with_prices else as_listed(_listed)
        return Listing(products_list.call(), products_list.PAGINATION, read)

    def update(self, product_id: str, name: str | Unset, description: str | Unset | None) -> Steps[Product]:
        """Read the product, since Flowglad wants name and activity every time, and send what changes."""
        before = yield from do(products_get.call(product_id))
        after = yield from _changed(product_id, before, name=name, description=description, active=before.active)
        return self.changed_as_asked("products_update", after, name=name, description=description)

    def archive(self, product_id: str) -> Steps[Product]:
        """Make the product inactive."""
        before = yield from do(products_get.call(product_id))
        after = yield from _changed(product_id, before, name=UNSET, description=UNSET, active=False)
        return self.changed_as_asked("products_update", after, status="archived")

    def restore(self, product_id: str) -> Steps[Product]:
        """Make the product active."""
        before = yield from do(products_get.call(product_id))
        after = yield from _changed(product_id, before, name=UNSET, description=UNSET, active=True)
        return self.changed_as_asked("products_update", after, status="active")

    def _slug(self, draft: ProductDraft, extra: FlowgladProduct) -> str:
        slug = extra.slug if extra.slug is not None else slug_of(draft.name)
        if not slug:
            raise unknown("slug", f"no slug can be made of {draft.name!r}", 'slug="…"')
        if slug.endswith(_RESERVED):
            raise self.unsupported("extras[FlowgladProduct].slug", f"Flowglad reserves slugs that end in {_RESERVED}.")
        return slug


class FlowgladProducts(
    Resource, CreatesProducts, GetsProducts, ListsProducts, UpdatesProducts, ArchivesProducts, RestoresProducts
):
    """Products at Flowglad."""

    DRIVER: ClassVar[type[Driver]] = FlowgladProductsDriver


def slug_of(name: str) -> str:
    """Make a slug of a name: its ASCII letters and digits in lower case, everything between them an underscore."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST_SLUG].rstrip("_")


def _slug_in_use(error: Conflict, slug: str, name: str) -> Conflict:
    """Return the refusal of a slug that the caller did not choose, with where the slug came from and how to choose another
    one."""
    return Conflict(
        f'{error.problem} The slug {slug!r} was made of the name {name!r}; extras=[FlowgladProduct(slug="…")] sets another.',
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


def _product_input(draft: ProductDraft, extra: FlowgladProduct, slug: str, pricing_model: str) -> params.ProductInput:
    body: params.ProductInput = {"name": draft.name, "slug": slug, "active": True, "pricingModelId": pricing_model}
    if draft.description is not None:
        body["description"] = draft.description
    if extra.image_url is not None:
        body["imageURL"] = extra.image_url
    if extra.singular_quantity_label is not None:
        body["singularQuantityLabel"] = extra.singular_quantity_label
    if extra.plural_quantity_label is not None:
        body["pluralQuantityLabel"] = extra.plural_quantity_label
    return body


def _listed(raw: RawProduct) -> Product:
    return wire.product(raw, None)


def _whole(raw: ProductWithPrices) -> Product:
    return wire.product(raw, raw.prices)


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
    return wire.product(after, before.prices)
