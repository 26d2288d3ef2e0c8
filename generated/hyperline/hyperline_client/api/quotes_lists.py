# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
"""The lists of `quotes`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .quotes_tables import QUOTES_LIST, QUOTES_LIST_PAGES, QUOTES_LIST_TEMPLATES, QUOTES_LIST_TEMPLATES_PAGES

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.quote import Quote
    from ..models.quote_page import QuotePage
    from ..models.quote_status_filter import QuoteStatusFilterValue
    from ..models.quote_template import QuoteTemplate
    from ..models.quote_template_page import QuoteTemplatePage


class QuotesLists(SyncResource):
    """The lists of `quotes`."""

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
        number: str | Unset = UNSET,
        number_not: str | Unset = UNSET,
        number_equals: str | Unset = UNSET,
        number_is_null: str | Unset = UNSET,
        number_is_not_null: str | Unset = UNSET,
        number_contains: str | Unset = UNSET,
        number_starts_with: str | Unset = UNSET,
        number_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_id_not: str | Unset = UNSET,
        template_id_equals: str | Unset = UNSET,
        template_id_is_null: str | Unset = UNSET,
        template_id_is_not_null: str | Unset = UNSET,
        template_id_contains: str | Unset = UNSET,
        template_id_starts_with: str | Unset = UNSET,
        template_id_end_with: str | Unset = UNSET,
        crm_opportunity_id: str | Unset = UNSET,
        crm_opportunity_id_not: str | Unset = UNSET,
        crm_opportunity_id_equals: str | Unset = UNSET,
        crm_opportunity_id_is_null: str | Unset = UNSET,
        crm_opportunity_id_is_not_null: str | Unset = UNSET,
        crm_opportunity_id_contains: str | Unset = UNSET,
        crm_opportunity_id_starts_with: str | Unset = UNSET,
        crm_opportunity_id_end_with: str | Unset = UNSET,
        type: str | Unset = UNSET,
        type_not: str | Unset = UNSET,
        type_equals: str | Unset = UNSET,
        type_is_null: str | Unset = UNSET,
        type_is_not_null: str | Unset = UNSET,
        type_contains: str | Unset = UNSET,
        type_starts_with: str | Unset = UNSET,
        type_end_with: str | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        status: QuoteStatusFilterValue | Unset = UNSET,
        status_in: Sequence[QuoteStatusFilterValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Quote, QuotePage]:
        """List quotes.

        Gives the quotes that match every filter sent. Answers with the items and the total count.

        Which quotes come back without a `status` is not documented: send `all` to be sure. A query parameter the
        server does not know is ignored without an error, and the unfiltered list comes back.

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
            number: Only items whose `number` is exactly this.
            number_not: Only items whose `number` is anything but this.
            number_equals: Only items whose `number` is exactly this. The same as the plain parameter.
            number_is_null: Only items whose `number` is not set. Send `true`.
            number_is_not_null: Only items whose `number` is set. Send `true`.
            number_contains: Only items whose `number` has this text somewhere in it.
            number_starts_with: Only items whose `number` begins with this text.
            number_end_with: Only items whose `number` ends with this text. Spelled `endWith`, without an s.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
            template_id: Only items whose `template_id` is exactly this.
            template_id_not: Only items whose `template_id` is anything but this.
            template_id_equals: Only items whose `template_id` is exactly this. The same as the plain parameter.
            template_id_is_null: Only items whose `template_id` is not set. Send `true`.
            template_id_is_not_null: Only items whose `template_id` is set. Send `true`.
            template_id_contains: Only items whose `template_id` has this text somewhere in it.
            template_id_starts_with: Only items whose `template_id` begins with this text.
            template_id_end_with: Only items whose `template_id` ends with this text. Spelled `endWith`, without an s.
            crm_opportunity_id: Only items whose `crm_opportunity_id` is exactly this.
            crm_opportunity_id_not: Only items whose `crm_opportunity_id` is anything but this.
            crm_opportunity_id_equals: Only items whose `crm_opportunity_id` is exactly this. The same as the plain
                parameter.
            crm_opportunity_id_is_null: Only items whose `crm_opportunity_id` is not set. Send `true`.
            crm_opportunity_id_is_not_null: Only items whose `crm_opportunity_id` is set. Send `true`.
            crm_opportunity_id_contains: Only items whose `crm_opportunity_id` has this text somewhere in it.
            crm_opportunity_id_starts_with: Only items whose `crm_opportunity_id` begins with this text.
            crm_opportunity_id_end_with: Only items whose `crm_opportunity_id` ends with this text. Spelled `endWith`,
                without an s.
            type: Only items whose `type` is exactly this.
            type_not: Only items whose `type` is anything but this.
            type_equals: Only items whose `type` is exactly this. The same as the plain parameter.
            type_is_null: Only items whose `type` is not set. Send `true`.
            type_is_not_null: Only items whose `type` is set. Send `true`.
            type_contains: Only items whose `type` has this text somewhere in it.
            type_starts_with: Only items whose `type` begins with this text.
            type_end_with: Only items whose `type` ends with this text. Spelled `endWith`, without an s.
            updated_at: Only items whose `updated_at` is exactly this time.
            updated_at_not: Only items whose `updated_at` is any time but this.
            updated_at_equals: Only items whose `updated_at` is exactly this time. The same as the plain parameter.
            updated_at_is_null: Only items whose `updated_at` is not set. Send `true`.
            updated_at_is_not_null: Only items whose `updated_at` is set. Send `true`.
            updated_at_lt: Only items whose `updated_at` is before this time.
            updated_at_lte: Only items whose `updated_at` is this time or before it.
            updated_at_gt: Only items whose `updated_at` is after this time.
            updated_at_gte: Only items whose `updated_at` is this time or after it.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these.
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
            for item in hyperline.quotes.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(QUOTES_LIST, QUOTES_LIST_PAGES, locals())

    def list_templates(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        search: str | Unset = UNSET,
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
        subscription_template_id: str | Unset = UNSET,
        subscription_template_id_not: str | Unset = UNSET,
        subscription_template_id_equals: str | Unset = UNSET,
        subscription_template_id_is_null: str | Unset = UNSET,
        subscription_template_id_is_not_null: str | Unset = UNSET,
        subscription_template_id_contains: str | Unset = UNSET,
        subscription_template_id_starts_with: str | Unset = UNSET,
        subscription_template_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[QuoteTemplate, QuoteTemplatePage]:
        """List quote templates.

        Gives the quote templates that match every filter sent. Answers with the items and the total count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            search: Only templates that match this text. Where it is looked for is not documented.
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
            subscription_template_id: Only items whose `subscription_template_id` is exactly this.
            subscription_template_id_not: Only items whose `subscription_template_id` is anything but this.
            subscription_template_id_equals: Only items whose `subscription_template_id` is exactly this. The same as
                the plain parameter.
            subscription_template_id_is_null: Only items whose `subscription_template_id` is not set. Send `true`.
            subscription_template_id_is_not_null: Only items whose `subscription_template_id` is set. Send `true`.
            subscription_template_id_contains: Only items whose `subscription_template_id` has this text somewhere in
                it.
            subscription_template_id_starts_with: Only items whose `subscription_template_id` begins with this text.
            subscription_template_id_end_with: Only items whose `subscription_template_id` ends with this text.
                Spelled `endWith`, without an s.
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
            for item in hyperline.quotes.list_templates():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes-%3E-templates/list-quote-templates
        """
        return self._list(QUOTES_LIST_TEMPLATES, QUOTES_LIST_TEMPLATES_PAGES, locals())


class AsyncQuotesLists(AsyncResource):
    """The lists of `quotes`.

    The methods are those of `QuotesLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(QuotesLists.list)
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
        number: str | Unset = UNSET,
        number_not: str | Unset = UNSET,
        number_equals: str | Unset = UNSET,
        number_is_null: str | Unset = UNSET,
        number_is_not_null: str | Unset = UNSET,
        number_contains: str | Unset = UNSET,
        number_starts_with: str | Unset = UNSET,
        number_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_id_not: str | Unset = UNSET,
        template_id_equals: str | Unset = UNSET,
        template_id_is_null: str | Unset = UNSET,
        template_id_is_not_null: str | Unset = UNSET,
        template_id_contains: str | Unset = UNSET,
        template_id_starts_with: str | Unset = UNSET,
        template_id_end_with: str | Unset = UNSET,
        crm_opportunity_id: str | Unset = UNSET,
        crm_opportunity_id_not: str | Unset = UNSET,
        crm_opportunity_id_equals: str | Unset = UNSET,
        crm_opportunity_id_is_null: str | Unset = UNSET,
        crm_opportunity_id_is_not_null: str | Unset = UNSET,
        crm_opportunity_id_contains: str | Unset = UNSET,
        crm_opportunity_id_starts_with: str | Unset = UNSET,
        crm_opportunity_id_end_with: str | Unset = UNSET,
        type: str | Unset = UNSET,
        type_not: str | Unset = UNSET,
        type_equals: str | Unset = UNSET,
        type_is_null: str | Unset = UNSET,
        type_is_not_null: str | Unset = UNSET,
        type_contains: str | Unset = UNSET,
        type_starts_with: str | Unset = UNSET,
        type_end_with: str | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        status: QuoteStatusFilterValue | Unset = UNSET,
        status_in: Sequence[QuoteStatusFilterValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Quote, QuotePage]:
        return self._list(QUOTES_LIST, QUOTES_LIST_PAGES, locals())

    @documented_by(QuotesLists.list_templates)
    def list_templates(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        search: str | Unset = UNSET,
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
        subscription_template_id: str | Unset = UNSET,
        subscription_template_id_not: str | Unset = UNSET,
        subscription_template_id_equals: str | Unset = UNSET,
        subscription_template_id_is_null: str | Unset = UNSET,
        subscription_template_id_is_not_null: str | Unset = UNSET,
        subscription_template_id_contains: str | Unset = UNSET,
        subscription_template_id_starts_with: str | Unset = UNSET,
        subscription_template_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[QuoteTemplate, QuoteTemplatePage]:
        return self._list(QUOTES_LIST_TEMPLATES, QUOTES_LIST_TEMPLATES_PAGES, locals())
