# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
"""What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    many,
    nullable,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import (
    BILLING_INTERVAL_INPUT,
    COMMITMENT_INTERVAL_INPUT,
    COUNTRY,
    CURRENCY,
    PRICE_INPUT,
    PRICE_MODEL,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue
    from ..models.price_configuration import PriceConfiguration
    from ..models.price_configuration_page import PriceConfigurationPage
    from ..models.price_model import PriceModelValue


def _read_price_configuration_page(body: Any) -> PriceConfigurationPage:
    from ..models.price_configuration_page import PriceConfigurationPage

    return PriceConfigurationPage.from_dict(body)


def _items_price_configuration_page(page: PriceConfigurationPage) -> Sequence[PriceConfiguration]:
    return page.data


def _read_price_configuration(body: Any) -> PriceConfiguration:
    from ..models.price_configuration import PriceConfiguration

    return PriceConfiguration.from_dict(body)


def _read_none(body: Any) -> None:

    return None


PRICE_CONFIGURATIONS_LIST: Final = Operation(
    name="price_configurations_list",
    method="GET",
    effect="read",
    decode=_read_price_configuration_page,
    sent=Sent(
        "/v1/price-configurations",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "product_id product_id__not product_id__equals product_id__isNull product_id__isNotNull "
                        "product_id__contains product_id__startsWith product_id__endWith price_book_id price_book_id__not "
                        "price_book_id__equals price_book_id__isNull price_book_id__isNotNull price_book_id__contains "
                        "price_book_id__startsWith price_book_id__endWith"
                    ).split(),
                    TEXT,
                ),
            }
        ),
    ),
)
PRICE_CONFIGURATIONS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_price_configuration_page,
    max_size=100,
    total=("meta", "total"),
)
PRICE_CONFIGURATIONS_CREATE: Final = Operation(
    name="price_configurations_create",
    method="POST",
    effect="keyed",
    decode=_read_price_configuration,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/price-configurations",
        body=Record(
            {
                "product_id": TEXT,
                "currency": CURRENCY,
                "billing_interval": BILLING_INTERVAL_INPUT,
                "type": PRICE_MODEL,
                "prices": many(PRICE_INPUT),
                "commitment_interval": nullable(COMMITMENT_INTERVAL_INPUT),
                "countries": nullable(many(COUNTRY)),
                "price_book_id": nullable(TEXT),
                "allow_on_portal": BOOLEAN,
                "country": nullable(COUNTRY),
                "plan_id": nullable(TEXT),
            },
            "product_id currency billing_interval type prices",
            Rule(
                "type",
                "must be `bundle` when `allow_on_portal` is given",
                lambda source: "allow_on_portal" in source and "type" in source and source["type"] != "bundle",
            ),
        ),
    ),
)
PRICE_CONFIGURATIONS_GET: Final = Operation(
    name="price_configurations_get",
    method="GET",
    effect="read",
    decode=_read_price_configuration,
    sent=Sent("/v1/price-configurations/{id}"),
)
PRICE_CONFIGURATIONS_DELETE: Final = Operation(
    name="price_configurations_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/price-configurations/{id}"),
)
PRICE_CONFIGURATIONS_REPLACE_PRICES: Final = Operation(
    name="price_configurations_replace_prices",
    method="PUT",
    effect="keyed",
    decode=_read_price_configuration,
    key_header="Idempotency-Key",
    sent=Sent("/v1/price-configurations/{id}/prices", body=many(PRICE_INPUT, least=1), items="prices"),
)
PRICE_CONFIGURATIONS_ARCHIVE: Final = Operation(
    name="price_configurations_archive",
    method="PUT",
    effect="keyed",
    decode=_read_price_configuration,
    key_header="Idempotency-Key",
    sent=Sent("/v1/price-configurations/{id}/archive"),
)
PRICE_CONFIGURATIONS_UNARCHIVE: Final = Operation(
    name="price_configurations_unarchive",
    method="PUT",
    effect="keyed",
    decode=_read_price_configuration,
    key_header="Idempotency-Key",
    sent=Sent("/v1/price-configurations/{id}/unarchive"),
)


class PriceConfigurations(SyncResource):
    """What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_id_not: str | Unset = UNSET,
        product_id_equals: str | Unset = UNSET,
        product_id_is_null: str | Unset = UNSET,
        product_id_is_not_null: str | Unset = UNSET,
        product_id_contains: str | Unset = UNSET,
        product_id_starts_with: str | Unset = UNSET,
        product_id_end_with: str | Unset = UNSET,
        price_book_id: str | Unset = UNSET,
        price_book_id_not: str | Unset = UNSET,
        price_book_id_equals: str | Unset = UNSET,
        price_book_id_is_null: str | Unset = UNSET,
        price_book_id_is_not_null: str | Unset = UNSET,
        price_book_id_contains: str | Unset = UNSET,
        price_book_id_starts_with: str | Unset = UNSET,
        price_book_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[PriceConfiguration, PriceConfigurationPage]:
        """List price configurations.

        Gives the price configurations of all products, or of those that match every filter sent. Answers with the
        items and the total count.

        A query parameter the server does not know is ignored without an error, and the unfiltered list comes back:
        check the items where it matters.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            product_id: Only items whose `product_id` is exactly this.
            product_id_not: Only items whose `product_id` is anything but this.
            product_id_equals: Only items whose `product_id` is exactly this. The same as the plain parameter.
            product_id_is_null: Only items whose `product_id` is not set. Send `true`.
            product_id_is_not_null: Only items whose `product_id` is set. Send `true`.
            product_id_contains: Only items whose `product_id` has this text somewhere in it.
            product_id_starts_with: Only items whose `product_id` begins with this text.
            product_id_end_with: Only items whose `product_id` ends with this text. Spelled `endWith`, without an s.
            price_book_id: Only items whose `price_book_id` is exactly this.
            price_book_id_not: Only items whose `price_book_id` is anything but this.
            price_book_id_equals: Only items whose `price_book_id` is exactly this. The same as the plain parameter.
            price_book_id_is_null: Only items whose `price_book_id` is not set. Send `true`.
            price_book_id_is_not_null: Only items whose `price_book_id` is set. Send `true`.
            price_book_id_contains: Only items whose `price_book_id` has this text somewhere in it.
            price_book_id_starts_with: Only items whose `price_book_id` begins with this text.
            price_book_id_end_with: Only items whose `price_book_id` ends with this text. Spelled `endWith`, without
                an s.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.price_configurations.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(PRICE_CONFIGURATIONS_LIST, PRICE_CONFIGURATIONS_LIST_PAGES, locals())

    def create(
        self,
        *,
        product_id: str,
        currency: CurrencyValue,
        billing_interval: params.BillingIntervalInput,
        type: PriceModelValue,
        prices: Sequence[params.PriceInput],
        commitment_interval: params.CommitmentIntervalInput | None | Unset = UNSET,
        countries: Sequence[CountryValue] | None | Unset = UNSET,
        price_book_id: str | None | Unset = UNSET,
        allow_on_portal: bool | Unset = UNSET,
        country: CountryValue | None | Unset = UNSET,
        plan_id: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        """Create a price configuration.

        Adds prices to an existing product, for one currency and one billing interval. Answers with the new price
        configuration.

        Without an idempotency key a repeated call makes a second price configuration. Status 404 means that the
        product is unknown.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            product_id: Id of the product to add it to.
            currency: Currency of every amount in `prices`.
            billing_interval: How often to bill, such as every 3 months.
            type: Price model. All items of `prices` must be of this type. Which models are allowed depends on the
                product's type.
            prices: The prices, all of the same type. At most one when `type` is `fee`, otherwise the tiers.
            commitment_interval: Length of commitment this price is for.
            countries: Countries of the customers it applies to. Absent or null means everywhere; an empty list means
                only customers without a country.
            price_book_id: Id of the price book to put it in. Absent or null means the default price book.
            allow_on_portal: Whether customers may buy it in the portal. Only with the model `bundle`, where the
                server takes true when absent.
            country: The one country it applies to. Send `countries` instead. Deprecated.
            plan_id: Id of the legacy plan to limit it to. Deprecated.
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
            hyperline.price_configurations.create(
                product_id="product_id_1",
                currency="EUR",
                billing_interval={"period": "once"},
                type="fee",
                prices=[{"type": "fee", "amount": 1000}],
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_CONFIGURATIONS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        """Get a price configuration.

        Reads one price configuration with its prices.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the price configuration.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.price_configurations.get("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_CONFIGURATIONS_GET, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a price configuration.

        Removes a price configuration for good. Answers without a body.

        Takes no documented idempotency key.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the price configuration.
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
            hyperline.price_configurations.delete("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_CONFIGURATIONS_DELETE, locals())

    def replace_prices(
        self,
        id: str,
        prices: Sequence[params.PriceInput],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        """Replace the prices of a price configuration.

        Puts the prices sent in the place of all present ones. The body is a bare array, not an object. Each price
        must be of the price configuration's `type`, and amounts are in its `currency`. Answers with the changed price
        configuration.

        One fixed price (`fee`) is certain to work. Whether the tiers of the other models are accepted is not
        confirmed; when they are refused, create a new price configuration.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the price configuration.
            prices: The new prices, all of one type. At most one when the type is `fee`. Limits: not empty.
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
            hyperline.price_configurations.replace_prices("id_1", [{"type": "fee", "amount": 1000}])
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_CONFIGURATIONS_REPLACE_PRICES, locals())

    def archive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        """Archive a price configuration.

        Takes a price configuration out of use without deleting it. Takes no body. Answers with the price
        configuration, its `status` now `archived`.

        Known from a third-party client only: try it in the sandbox first.

        The provider does not describe this answer: what is said of it here is inferred.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the price configuration.
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
            hyperline.price_configurations.archive("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_CONFIGURATIONS_ARCHIVE, locals())

    def unarchive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        """Take a price configuration out of the archive.

        Makes an archived price configuration usable again. Takes no body. Answers with the price configuration, its
        `status` now `active`.

        Known from a third-party client only: try it in the sandbox first.

        The provider does not describe this answer: what is said of it here is inferred.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the price configuration.
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
            hyperline.price_configurations.unarchive("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_CONFIGURATIONS_UNARCHIVE, locals())


class AsyncPriceConfigurations(AsyncResource):
    """What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book.

    The methods are those of `PriceConfigurations`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(PriceConfigurations.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_id_not: str | Unset = UNSET,
        product_id_equals: str | Unset = UNSET,
        product_id_is_null: str | Unset = UNSET,
        product_id_is_not_null: str | Unset = UNSET,
        product_id_contains: str | Unset = UNSET,
        product_id_starts_with: str | Unset = UNSET,
        product_id_end_with: str | Unset = UNSET,
        price_book_id: str | Unset = UNSET,
        price_book_id_not: str | Unset = UNSET,
        price_book_id_equals: str | Unset = UNSET,
        price_book_id_is_null: str | Unset = UNSET,
        price_book_id_is_not_null: str | Unset = UNSET,
        price_book_id_contains: str | Unset = UNSET,
        price_book_id_starts_with: str | Unset = UNSET,
        price_book_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[PriceConfiguration, PriceConfigurationPage]:
        return self._list(PRICE_CONFIGURATIONS_LIST, PRICE_CONFIGURATIONS_LIST_PAGES, locals())

    @documented_by(PriceConfigurations.create)
    async def create(
        self,
        *,
        product_id: str,
        currency: CurrencyValue,
        billing_interval: params.BillingIntervalInput,
        type: PriceModelValue,
        prices: Sequence[params.PriceInput],
        commitment_interval: params.CommitmentIntervalInput | None | Unset = UNSET,
        countries: Sequence[CountryValue] | None | Unset = UNSET,
        price_book_id: str | None | Unset = UNSET,
        allow_on_portal: bool | Unset = UNSET,
        country: CountryValue | None | Unset = UNSET,
        plan_id: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        return await self._execute(PRICE_CONFIGURATIONS_CREATE, locals())

    @documented_by(PriceConfigurations.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        return await self._execute(PRICE_CONFIGURATIONS_GET, locals())

    @documented_by(PriceConfigurations.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(PRICE_CONFIGURATIONS_DELETE, locals())

    @documented_by(PriceConfigurations.replace_prices)
    async def replace_prices(
        self,
        id: str,
        prices: Sequence[params.PriceInput],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        return await self._execute(PRICE_CONFIGURATIONS_REPLACE_PRICES, locals())

    @documented_by(PriceConfigurations.archive)
    async def archive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        return await self._execute(PRICE_CONFIGURATIONS_ARCHIVE, locals())

    @documented_by(PriceConfigurations.unarchive)
    async def unarchive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceConfiguration:
        return await self._execute(PRICE_CONFIGURATIONS_UNARCHIVE, locals())


price_configurations_list: Final = ListEndpoint(
    PRICE_CONFIGURATIONS_LIST, PRICE_CONFIGURATIONS_LIST_PAGES, PriceConfigurations.list
)
price_configurations_create: Final = Endpoint(PRICE_CONFIGURATIONS_CREATE, PriceConfigurations.create)
price_configurations_get: Final = Endpoint(PRICE_CONFIGURATIONS_GET, PriceConfigurations.get)
price_configurations_delete: Final = Endpoint(PRICE_CONFIGURATIONS_DELETE, PriceConfigurations.delete)
price_configurations_replace_prices: Final = Endpoint(PRICE_CONFIGURATIONS_REPLACE_PRICES, PriceConfigurations.replace_prices)
price_configurations_archive: Final = Endpoint(PRICE_CONFIGURATIONS_ARCHIVE, PriceConfigurations.archive)
price_configurations_unarchive: Final = Endpoint(PRICE_CONFIGURATIONS_UNARCHIVE, PriceConfigurations.unarchive)
