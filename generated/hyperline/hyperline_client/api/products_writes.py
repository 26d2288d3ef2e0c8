# Generated from specs/hyperline/resources/products.yaml. Do not edit.
"""The writes of `products`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .products_tables import (
    PRODUCTS_ARCHIVE,
    PRODUCTS_CREATE,
    PRODUCTS_DELETE,
    PRODUCTS_DELETE_FEATURE,
    PRODUCTS_SET_FEATURE,
    PRODUCTS_UNARCHIVE,
    PRODUCTS_UPDATE,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.bundle_display_mode import BundleDisplayModeValue
    from ..models.credits_grant_mode import CreditsGrantModeValue
    from ..models.product import Product
    from ..models.product_feature import ProductFeature
    from ..models.product_type import ProductTypeValue


class ProductsWrites(SyncResource):
    """The writes of `products`."""

    def create(
        self,
        *,
        name: str,
        type: ProductTypeValue,
        price_configurations: Sequence[params.PriceConfigurationInput],
        description: str | None | Unset = UNSET,
        description_display_interval_dates: bool | Unset = UNSET,
        public_description: str | None | Unset = UNSET,
        translations: Mapping[str, params.ProductTranslationInput] | None | Unset = UNSET,
        is_available_on_demand: bool | Unset = UNSET,
        is_available_on_subscription: bool | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        accounting: Mapping[str, params.ProductAccountingInput] | Unset = UNSET,
        aggregator: params.AggregatorInput | Unset = UNSET,
        aggregator_id: str | Unset = UNSET,
        unit_name: str | Unset = UNSET,
        is_connected_seat_item: bool | Unset = UNSET,
        credit_aggregators: Sequence[params.CreditAggregatorInput] | Unset = UNSET,
        low_credits_threshold: Decimal | int | Unset = UNSET,
        credits_grant_mode: CreditsGrantModeValue | Unset = UNSET,
        display_mode: BundleDisplayModeValue | Unset = UNSET,
        exclusive_items_enabled: bool | Unset = UNSET,
        bundle_items: Sequence[params.BundleItemInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Create a product.

        Makes a product together with its first prices. `type` decides which of the other fields may be sent. Answers
        with the new product and its price configurations.

        Without an idempotency key a repeated call makes a second product. A product can be archived, and deleted once
        it is archived and nothing uses it; its type never changes.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name, for own use and, unless translated, for customers.
            type: Kind of product. Decides which further fields and which price models may be sent. Never changes.
            price_configurations: The first prices. Models by product type: `flat_fee` takes `fee`; `seat` takes
                `volume`, `bulk`, `packaged` and `bundle`; `dynamic` takes `volume`, `packaged`, `bulk` and `bps`;
                `credit` takes at least `bulk`, `bundle` and `volume`; `bundle` takes at least `fee`.
            description: Text for own use.
            description_display_interval_dates: Whether invoices show the dates of the billed interval in the
                product's description.
            public_description: Text that customers see. At most 5000 characters.
            translations: Name and public description in other languages, by language code (fr, en, de, it, nl, es,
                pt, pl).
            is_available_on_demand: Whether it can be billed at any time as a single charge. The server takes true
                when absent.
            is_available_on_subscription: Whether it can be part of a subscription. The server takes true when absent.
            custom_properties: Values of the custom properties, by the property's slug.
            accounting: Tax and accounting settings, by invoicing entity id.
            aggregator: How usage or seats are measured from events, as a new aggregator. For `seat` (counting only),
                `dynamic` and `credit`. A `dynamic` product needs this or `aggregator_id`, and no product takes both.
            aggregator_id: Id of an existing aggregator, instead of `aggregator`. For `seat`, `dynamic` and `credit`.
            unit_name: What one unit is called, such as user. For `seat` and `dynamic`.
            is_connected_seat_item: Whether the number of seats comes from an external source. For `seat`; the server
                takes false when absent.
            credit_aggregators: Weighted aggregators that consume the credits. For `credit`, and not together with
                `aggregator` or `aggregator_id`.
            low_credits_threshold: Balance, in credits, at which a customer counts as low on credits. For `credit`.
            credits_grant_mode: How many credits a partial period grants. For `credit`; the server takes `prorated`
                when absent.
            display_mode: How invoices show the bundle. For `bundle`.
            exclusive_items_enabled: Whether only one item may be active at a time. For `bundle`.
            bundle_items: The products in the bundle. Their percentages must sum to 100. For `bundle`.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.products.create(
                name="Name",
                type="flat_fee",
                price_configurations=[
                    {
                        "currency": "EUR",
                        "billing_interval": {"period": "once"},
                        "type": "fee",
                        "prices": [{"type": "fee", "amount": 1000}],
                    },
                ],
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/products/create-product
        """
        return self._execute(PRODUCTS_CREATE, locals())

    def update(
        self,
        id: str,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        public_description: str | None | Unset = UNSET,
        translations: Mapping[str, params.ProductTranslationInput] | None | Unset = UNSET,
        is_available_on_demand: bool | Unset = UNSET,
        is_available_on_subscription: bool | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None]
        | None
        | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        accounting: Mapping[str, params.ProductAccountingInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Update a product.

        Changes the texts, availability, properties and accounting settings of a product. Answers with the changed
        product.

        `name` must be sent even when it stays the same. Whether other fields that are left out keep their values is
        not documented. Type and prices cannot be changed here: see `price_configurations.create` and
        `price_configurations.replace_prices`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the product. Begins with `itm_`; do not check its length.
            name: Name. Required even when it stays the same.
            description: Text for own use.
            public_description: Text that customers see. At most 5000 characters.
            translations: Name and public description in other languages, by language code (fr, en, de, it, nl, es,
                pt, pl).
            is_available_on_demand: Whether it can be billed at any time as a single charge.
            is_available_on_subscription: Whether it can be part of a subscription.
            properties: Free data to keep with the product. Cannot be sent when a product is created.
            custom_properties: Values of the custom properties, by the property's slug.
            accounting: Tax and accounting settings, by invoicing entity id.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.products.update("itm_123", name="Name")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRODUCTS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a product.

        Removes a product for good. Archive it first. Answers without a body.

        Status 400 means that the product is active, or that a subscription, plan or template still uses it. Takes no
        documented idempotency key.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the product. Begins with `itm_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.products.delete("itm_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/products/delete-product
        """
        return self._execute(PRODUCTS_DELETE, locals())

    def archive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Archive a product.

        Takes a product out of use: it can no longer be put into new quotes, subscriptions or invoices. Takes no body.
        Answers with the product, its `status` now `archived`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the product. Begins with `itm_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.products.archive("itm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRODUCTS_ARCHIVE, locals())

    def unarchive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Take a product out of the archive.

        Makes an archived product usable again. Takes no body. Answers with the product, its `status` now `active`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the product. Begins with `itm_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.products.unarchive("itm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRODUCTS_UNARCHIVE, locals())

    def set_feature(
        self,
        id: str,
        code: str,
        *,
        value: bool | Decimal | int | str,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductFeature:
        """Set what a product grants of a feature.

        Makes the product grant the feature, or changes how much of it. Answers with the feature and its value.

        The value must fit the feature's kind: a boolean for one that is on or off, a number or `unlimited` for one
        that is counted. Status 400 means that it does not fit.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the product. Begins with `itm_`; do not check its length.
            code: Code of the feature. Features have no other id.
            value: A boolean for a feature that is on or off, a number or the word `unlimited` for one that is
                counted.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.products.set_feature("itm_123", "Code", value=True)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRODUCTS_SET_FEATURE, locals())

    def delete_feature(
        self,
        id: str,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Take a feature off a product.

        Makes the product no longer grant the feature. The feature itself stays. Answers without a body.

        Takes no documented idempotency key.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the product no longer grants the
        feature; the answer may be status 404, which then means success.

        Args:
            id: Id of the product. Begins with `itm_`; do not check its length.
            code: Code of the feature. Features have no other id.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.products.delete_feature("itm_123", "Code")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRODUCTS_DELETE_FEATURE, locals())


class AsyncProductsWrites(AsyncResource):
    """The writes of `products`.

    The methods are those of `ProductsWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(ProductsWrites.create)
    async def create(
        self,
        *,
        name: str,
        type: ProductTypeValue,
        price_configurations: Sequence[params.PriceConfigurationInput],
        description: str | None | Unset = UNSET,
        description_display_interval_dates: bool | Unset = UNSET,
        public_description: str | None | Unset = UNSET,
        translations: Mapping[str, params.ProductTranslationInput] | None | Unset = UNSET,
        is_available_on_demand: bool | Unset = UNSET,
        is_available_on_subscription: bool | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        accounting: Mapping[str, params.ProductAccountingInput] | Unset = UNSET,
        aggregator: params.AggregatorInput | Unset = UNSET,
        aggregator_id: str | Unset = UNSET,
        unit_name: str | Unset = UNSET,
        is_connected_seat_item: bool | Unset = UNSET,
        credit_aggregators: Sequence[params.CreditAggregatorInput] | Unset = UNSET,
        low_credits_threshold: Decimal | int | Unset = UNSET,
        credits_grant_mode: CreditsGrantModeValue | Unset = UNSET,
        display_mode: BundleDisplayModeValue | Unset = UNSET,
        exclusive_items_enabled: bool | Unset = UNSET,
        bundle_items: Sequence[params.BundleItemInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_CREATE, locals())

    @documented_by(ProductsWrites.update)
    async def update(
        self,
        id: str,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        public_description: str | None | Unset = UNSET,
        translations: Mapping[str, params.ProductTranslationInput] | None | Unset = UNSET,
        is_available_on_demand: bool | Unset = UNSET,
        is_available_on_subscription: bool | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None]
        | None
        | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        accounting: Mapping[str, params.ProductAccountingInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_UPDATE, locals())

    @documented_by(ProductsWrites.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(PRODUCTS_DELETE, locals())

    @documented_by(ProductsWrites.archive)
    async def archive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_ARCHIVE, locals())

    @documented_by(ProductsWrites.unarchive)
    async def unarchive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_UNARCHIVE, locals())

    @documented_by(ProductsWrites.set_feature)
    async def set_feature(
        self,
        id: str,
        code: str,
        *,
        value: bool | Decimal | int | str,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductFeature:
        return await self._execute(PRODUCTS_SET_FEATURE, locals())

    @documented_by(ProductsWrites.delete_feature)
    async def delete_feature(
        self,
        id: str,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(PRODUCTS_DELETE_FEATURE, locals())
