# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
"""The reads of `quotes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.download import Download, Target
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .quotes_tables import (
    QUOTES_DOWNLOAD,
    QUOTES_DOWNLOAD_FILE,
    QUOTES_GET,
    QUOTES_GET_TEMPLATE,
    QUOTES_GET_VALUATION,
    QUOTES_LIST_APPROVALS,
)

if TYPE_CHECKING:
    from ..models.quote import Quote
    from ..models.quote_approval import QuoteApproval
    from ..models.quote_template import QuoteTemplate
    from ..models.quote_valuation import QuoteValuation
    from ..models.valuation_period import ValuationPeriodValue


class QuotesReads(SyncResource):
    """The reads of `quotes`."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Get a quote.

        Reads one quote.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote (`quo_`).
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
            hyperline.quotes.get("quo_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes/get-quote
        """
        return self._execute(QUOTES_GET, locals())

    def download(
        self,
        id: str,
        *,
        locale: str | Unset = UNSET,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """Download a quote as PDF.

        Gives the document of a quote, at once or by way of a redirect to a storage address, where no key is sent.

        What the answer looks like is not published beyond that.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote (`quo_`).
            locale: Language of the document: a language code, a hyphen and a country in capitals, such as `en-GB`.
            to: A path, or a file object that is open for bytes, where the file goes: it is there whole or not at all.
                Left out, it is kept until the download is closed.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            The file, all of it: `read()` and `write_to(path)` give it, and a `with` block closes it. Where the
            provider gives its address instead, it is fetched from there, without the key. A large one may need
            `options=RequestOptions(deadline=…)`.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            DownloadError: The file is larger than `options.max_download_size`, or cannot be written.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.quotes.download("quo_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._download(QUOTES_DOWNLOAD, locals())

    def list_approvals(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[QuoteApproval]:
        """List the approvals of a quote.

        Gives the approvals of a quote as a bare list without pages, newest first; at present one item. It is a
        preview while the quote is a draft or has changes requested, and what is being done afterwards.

        Whether an approval is needed says nothing about whether the quote can be finalized.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote (`quo_`).
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
            hyperline.quotes.list_approvals("quo_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes/get-quote-approvals
        """
        return self._execute(QUOTES_LIST_APPROVALS, locals())

    def download_file(
        self,
        quote_id: str,
        file_id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """Download an attachment or the signed file of a quote.

        Gives the content of a file of a quote, at once or by way of a redirect to a storage address, where no key is
        sent. The ids are in `attachments` and `signed_file` of the quote.

        What the answer looks like is not published beyond that.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            quote_id: Id of the quote.
            file_id: Id of the file (`quof_`).
            to: A path, or a file object that is open for bytes, where the file goes: it is there whole or not at all.
                Left out, it is kept until the download is closed.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            The file, all of it: `read()` and `write_to(path)` give it, and a `with` block closes it. Where the
            provider gives its address instead, it is fetched from there, without the key. A large one may need
            `options=RequestOptions(deadline=…)`.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            DownloadError: The file is larger than `options.max_download_size`, or cannot be written.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.quotes.download_file("quote_id_1", "quof_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._download(QUOTES_DOWNLOAD_FILE, locals())

    def get_valuation(
        self,
        id: str,
        *,
        granularity: ValuationPeriodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> QuoteValuation:
        """Get what a quote is worth.

        Computes the contract value, the recurring contract value and the yearly recurring revenue of a quote, as that
        of its subscription.

        Status 404 also means that the quote has no subscription or is not of type `subscription`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote (`quo_`).
            granularity: Length of the periods for which the figures are also given, in `by_period`. Without it there
                are none.
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
            hyperline.quotes.get_valuation("quo_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(QUOTES_GET_VALUATION, locals())

    def get_template(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> QuoteTemplate:
        """Get a quote template.

        Reads one quote template.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote template (`quot_`).
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
            hyperline.quotes.get_template("quot_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes-%3E-templates/get-quote-template
        """
        return self._execute(QUOTES_GET_TEMPLATE, locals())


class AsyncQuotesReads(AsyncResource):
    """The reads of `quotes`.

    The methods are those of `QuotesReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(QuotesReads.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        return await self._execute(QUOTES_GET, locals())

    @documented_by(QuotesReads.download)
    async def download(
        self,
        id: str,
        *,
        locale: str | Unset = UNSET,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        return await self._download(QUOTES_DOWNLOAD, locals())

    @documented_by(QuotesReads.list_approvals)
    async def list_approvals(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[QuoteApproval]:
        return await self._execute(QUOTES_LIST_APPROVALS, locals())

    @documented_by(QuotesReads.download_file)
    async def download_file(
        self,
        quote_id: str,
        file_id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        return await self._download(QUOTES_DOWNLOAD_FILE, locals())

    @documented_by(QuotesReads.get_valuation)
    async def get_valuation(
        self,
        id: str,
        *,
        granularity: ValuationPeriodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> QuoteValuation:
        return await self._execute(QUOTES_GET_VALUATION, locals())

    @documented_by(QuotesReads.get_template)
    async def get_template(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> QuoteTemplate:
        return await self._execute(QUOTES_GET_TEMPLATE, locals())
