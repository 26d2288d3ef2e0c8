# Generated from specs/hyperline/resources/tax_rates.yaml. Do not edit.
"""The tax rates of the account, its own and the default ones. They are read only; a product or a customer names the one
that applies to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.tax_rate import TaxRate
    from ..models.tax_rate_page import TaxRatePage


def _read_tax_rate_page(body: Any) -> TaxRatePage:
    from ..models.tax_rate_page import TaxRatePage

    return TaxRatePage.from_dict(body)


def _items_tax_rate_page(page: TaxRatePage) -> Sequence[TaxRate]:
    return page.data


def _read_tax_rate(body: Any) -> TaxRate:
    from ..models.tax_rate import TaxRate

    return TaxRate.from_dict(body)


TAX_RATES_LIST: Final = Operation(
    name="tax_rates_list",
    method="GET",
    effect="read",
    decode=_read_tax_rate_page,
    sent=Sent(
        "/v1/taxes/rates",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "id id__not id__equals id__isNull id__isNotNull id__contains id__startsWith id__endWith name "
                        "name__not name__equals name__isNull name__isNotNull name__contains name__startsWith name__endWith "
                        "description description__not description__equals description__isNull description__isNotNull "
                        "description__contains description__startsWith description__endWith invoicing_entity_id "
                        "invoicing_entity_id__not invoicing_entity_id__equals invoicing_entity_id__isNull "
                        "invoicing_entity_id__isNotNull invoicing_entity_id__contains invoicing_entity_id__startsWith "
                        "invoicing_entity_id__endWith"
                    ).split(),
                    TEXT,
                ),
            }
        ),
    ),
)
TAX_RATES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_tax_rate_page,
    max_size=100,
    total=("meta", "total"),
)
TAX_RATES_GET: Final = Operation(
    name="tax_rates_get",
    method="GET",
    effect="read",
    decode=_read_tax_rate,
    sent=Sent("/v1/taxes/rates/{id}"),
)


class TaxRates(SyncResource):
    """The tax rates of the account, its own and the default ones. They are read only; a product or a customer names the
    one that applies to it."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        id: str | Unset = UNSET,
        id_not: str | Unset = UNSET,
        id_equals: str | Unset = UNSET,
        id_is_null: str | Unset = UNSET,
        id_is_not_null: str | Unset = UNSET,
        id_contains: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_end_with: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        description: str | Unset = UNSET,
        description_not: str | Unset = UNSET,
        description_equals: str | Unset = UNSET,
        description_is_null: str | Unset = UNSET,
        description_is_not_null: str | Unset = UNSET,
        description_contains: str | Unset = UNSET,
        description_starts_with: str | Unset = UNSET,
        description_end_with: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoicing_entity_id_not: str | Unset = UNSET,
        invoicing_entity_id_equals: str | Unset = UNSET,
        invoicing_entity_id_is_null: str | Unset = UNSET,
        invoicing_entity_id_is_not_null: str | Unset = UNSET,
        invoicing_entity_id_contains: str | Unset = UNSET,
        invoicing_entity_id_starts_with: str | Unset = UNSET,
        invoicing_entity_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[TaxRate, TaxRatePage]:
        """List tax rates.

        Gives the tax rates that match every filter sent. Answers with the items and the total count. A query
        parameter the server does not know is ignored without an error.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            id: Only items whose `id` is exactly this.
            id_not: Only items whose `id` is anything but this.
            id_equals: Only items whose `id` is exactly this. The same as the plain parameter.
            id_is_null: Only items whose `id` is not set. Send `true`.
            id_is_not_null: Only items whose `id` is set. Send `true`.
            id_contains: Only items whose `id` has this text somewhere in it.
            id_starts_with: Only items whose `id` begins with this text.
            id_end_with: Only items whose `id` ends with this text. Spelled `endWith`, without an s.
            name: Only items whose `name` is exactly this.
            name_not: Only items whose `name` is anything but this.
            name_equals: Only items whose `name` is exactly this. The same as the plain parameter.
            name_is_null: Only items whose `name` is not set. Send `true`.
            name_is_not_null: Only items whose `name` is set. Send `true`.
            name_contains: Only items whose `name` has this text somewhere in it.
            name_starts_with: Only items whose `name` begins with this text.
            name_end_with: Only items whose `name` ends with this text. Spelled `endWith`, without an s.
            description: Only items whose `description` is exactly this.
            description_not: Only items whose `description` is anything but this.
            description_equals: Only items whose `description` is exactly this. The same as the plain parameter.
            description_is_null: Only items whose `description` is not set. Send `true`.
            description_is_not_null: Only items whose `description` is set. Send `true`.
            description_contains: Only items whose `description` has this text somewhere in it.
            description_starts_with: Only items whose `description` begins with this text.
            description_end_with: Only items whose `description` ends with this text. Spelled `endWith`, without an s.
            invoicing_entity_id: Only items whose `invoicing_entity_id` is exactly this.
            invoicing_entity_id_not: Only items whose `invoicing_entity_id` is anything but this.
            invoicing_entity_id_equals: Only items whose `invoicing_entity_id` is exactly this. The same as the plain
                parameter.
            invoicing_entity_id_is_null: Only items whose `invoicing_entity_id` is not set. Send `true`.
            invoicing_entity_id_is_not_null: Only items whose `invoicing_entity_id` is set. Send `true`.
            invoicing_entity_id_contains: Only items whose `invoicing_entity_id` has this text somewhere in it.
            invoicing_entity_id_starts_with: Only items whose `invoicing_entity_id` begins with this text.
            invoicing_entity_id_end_with: Only items whose `invoicing_entity_id` ends with this text. Spelled
                `endWith`, without an s.
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
            for item in hyperline.tax_rates.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(TAX_RATES_LIST, TAX_RATES_LIST_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> TaxRate:
        """Get a tax rate.

        Reads one tax rate.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the tax rate (`taxr_`).
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
            hyperline.tax_rates.get("taxr_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/taxes/get-tax-rate
        """
        return self._execute(TAX_RATES_GET, locals())


class AsyncTaxRates(AsyncResource):
    """The tax rates of the account, its own and the default ones. They are read only; a product or a customer names the
    one that applies to it.

    The methods are those of `TaxRates`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(TaxRates.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        id: str | Unset = UNSET,
        id_not: str | Unset = UNSET,
        id_equals: str | Unset = UNSET,
        id_is_null: str | Unset = UNSET,
        id_is_not_null: str | Unset = UNSET,
        id_contains: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_end_with: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        description: str | Unset = UNSET,
        description_not: str | Unset = UNSET,
        description_equals: str | Unset = UNSET,
        description_is_null: str | Unset = UNSET,
        description_is_not_null: str | Unset = UNSET,
        description_contains: str | Unset = UNSET,
        description_starts_with: str | Unset = UNSET,
        description_end_with: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoicing_entity_id_not: str | Unset = UNSET,
        invoicing_entity_id_equals: str | Unset = UNSET,
        invoicing_entity_id_is_null: str | Unset = UNSET,
        invoicing_entity_id_is_not_null: str | Unset = UNSET,
        invoicing_entity_id_contains: str | Unset = UNSET,
        invoicing_entity_id_starts_with: str | Unset = UNSET,
        invoicing_entity_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[TaxRate, TaxRatePage]:
        return self._list(TAX_RATES_LIST, TAX_RATES_LIST_PAGES, locals())

    @documented_by(TaxRates.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> TaxRate:
        return await self._execute(TAX_RATES_GET, locals())


tax_rates_list: Final = ListEndpoint(TAX_RATES_LIST, TAX_RATES_LIST_PAGES, TaxRates.list)
tax_rates_get: Final = Endpoint(TAX_RATES_GET, TaxRates.get)
