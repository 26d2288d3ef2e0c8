# Generated from specs/hyperline/resources/accounting_journal_entries.yaml. Do not edit.
"""The entries of a ledger and their lines. A posted entry is never changed or deleted: a reversing entry corrects it.
Part of the accounting area, which the provider switches on per account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    FREE,
    TEXT,
    TIME,
    Record,
    Sent,
    choice,
    many,
    nullable,
    text,
    whole,
)
from billfold_core.model import anything
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import RECOGNITION_WINDOW_INPUT

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.accounting_journal_entry import AccountingJournalEntry
    from ..models.accounting_journal_entry_page import AccountingJournalEntryPage
    from ..models.journal_entry_line_page import JournalEntryLinePage
    from ..models.recognition_granularity import RecognitionGranularityValue


def _read_accounting_journal_entry_page(body: Any) -> AccountingJournalEntryPage:
    from ..models.accounting_journal_entry_page import AccountingJournalEntryPage

    return AccountingJournalEntryPage.from_dict(body)


def _items_accounting_journal_entry_page(page: AccountingJournalEntryPage) -> Sequence[AccountingJournalEntry]:
    return page.data


def _read_accounting_journal_entry(body: Any) -> AccountingJournalEntry:
    from ..models.accounting_journal_entry import AccountingJournalEntry

    return AccountingJournalEntry.from_dict(body)


def _read_anything(body: Any) -> Any:

    return anything(body, "")


def _read_journal_entry_line_page(body: Any) -> JournalEntryLinePage:
    from ..models.journal_entry_line_page import JournalEntryLinePage

    return JournalEntryLinePage.from_dict(body)


def _items_journal_entry_line_page(page: JournalEntryLinePage) -> Sequence[dict[str, Any]]:
    return page.data


RECOGNITION_GRANULARITY: Final = choice("day", "month", "quarter", "year")

ACCOUNTING_JOURNAL_ENTRIES_LIST: Final = Operation(
    name="accounting_journal_entries_list",
    method="GET",
    effect="read",
    decode=_read_accounting_journal_entry_page,
    sent=Sent(
        "/v1/accounting/journal-entries",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "entry_number status origin ledger_id invoicing_entity_id invoice_id customer_id subscription_id "
                        "transaction_id ledger_account_id rule_id search"
                    ).split(),
                    TEXT,
                ),
                "year": whole(),
                "quarter": whole(least=1, most=4),
            }
        ),
    ),
)
ACCOUNTING_JOURNAL_ENTRIES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_accounting_journal_entry_page,
    max_size=100,
    total=("meta", "total"),
)
ACCOUNTING_JOURNAL_ENTRIES_CREATE: Final = Operation(
    name="accounting_journal_entries_create",
    method="POST",
    effect="keyed",
    decode=_read_accounting_journal_entry,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/journal-entries",
        body=Record(
            {
                "ledger_id": TEXT,
                "description": text(least=1, most=500),
                "entry_date_at": nullable(TIME),
                "lines": many(FREE),
                "recognition_schedule": FREE,
            },
            "ledger_id description entry_date_at lines",
        ),
    ),
)
ACCOUNTING_JOURNAL_ENTRIES_GET: Final = Operation(
    name="accounting_journal_entries_get",
    method="GET",
    effect="read",
    decode=_read_accounting_journal_entry,
    sent=Sent("/v1/accounting/journal-entries/{id}", query=Record({"invoicing_entity_id": TEXT})),
)
ACCOUNTING_JOURNAL_ENTRIES_PREVIEW_RECOGNITION: Final = Operation(
    name="accounting_journal_entries_preview_recognition",
    method="POST",
    effect="read",
    decode=_read_anything,
    sent=Sent(
        "/v1/accounting/journal-entries/recognition-preview",
        body=Record(
            {
                "ledger_id": TEXT,
                "amount": text(unlike="[^0-9.]", told="anything but digits, with a point where there is a fraction"),
                "method": TEXT,
                "recognition_date": TEXT,
                "window": nullable(RECOGNITION_WINDOW_INPUT),
                "granularity": RECOGNITION_GRANULARITY,
            },
            "ledger_id amount method",
        ),
    ),
)
ACCOUNTING_JOURNAL_ENTRIES_LIST_LINES: Final = Operation(
    name="accounting_journal_entries_list_lines",
    method="GET",
    effect="read",
    decode=_read_journal_entry_line_page,
    sent=Sent(
        "/v1/accounting/journal-entry-lines",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "entry_id ledger_account_id invoice_line_item_id type invoicing_entity_id entry_status customer_id search"
                    ).split(),
                    TEXT,
                ),
                "year": whole(),
                "quarter": whole(least=1, most=4),
            }
        ),
    ),
)
ACCOUNTING_JOURNAL_ENTRIES_LIST_LINES_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_journal_entry_line_page,
    max_size=100,
    total=("meta", "total"),
)


class AccountingJournalEntries(SyncResource):
    """The entries of a ledger and their lines. A posted entry is never changed or deleted: a reversing entry corrects
    it. Part of the accounting area, which the provider switches on per account."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        entry_number: str | Unset = UNSET,
        status: str | Unset = UNSET,
        origin: str | Unset = UNSET,
        ledger_id: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        transaction_id: str | Unset = UNSET,
        ledger_account_id: str | Unset = UNSET,
        rule_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        year: int | Unset = UNSET,
        quarter: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[AccountingJournalEntry, AccountingJournalEntryPage]:
        """List journal entries.

        Gives the journal entries that match every parameter sent. Answers with the items and the total count. A query
        parameter the server does not know is ignored without an error.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            entry_number: Only the entry with this number.
            status: Only entries of this status, such as `posted`. The other values are not published.
            origin: Only entries of this origin. There are automatic and manual ones; the values are not published.
            ledger_id: Only entries of this ledger (`led_`).
            invoicing_entity_id: Only what belongs to this invoicing entity (`ive_`).
            invoice_id: Only entries of this invoice (`inv_`).
            customer_id: Only entries of this customer (`cus_`).
            subscription_id: Only entries of this subscription (`sub_`).
            transaction_id: Only entries of this transaction (`tra_`).
            ledger_account_id: Only entries that touch this account (`lac_`).
            rule_id: Only entries that this accounting rule made (`arl_`).
            search: Only entries with this text in their number, description, customer or invoice.
            year: The calendar year of the period.
            quarter: The quarter of the year, 1 to 4.
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
            for item in hyperline.accounting_journal_entries.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-journal-entries/get-journal-entry
        """
        return self._list(ACCOUNTING_JOURNAL_ENTRIES_LIST, ACCOUNTING_JOURNAL_ENTRIES_LIST_PAGES, locals())

    def create(
        self,
        *,
        ledger_id: str,
        description: str,
        entry_date_at: datetime | None,
        lines: Sequence[Mapping[str, Any]],
        recognition_schedule: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingJournalEntry:
        """A journal entry cannot be changed or deleted once it is made.

        Create and post a manual journal entry.

        Writes an entry into a ledger. Debits and credits must be equal. Answers with the new entry.

        It is posted at once: there is no draft.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            ledger_id: Ledger that the entry is written into (`led_`).
            description: What the entry is about. Limits: not empty, at most 500 characters.
            entry_date_at: When the entry takes effect. Must be sent, and may be null.
            lines: The debits and credits, equal in sum. What a line holds is not published; probably
                `ledger_account_id`, `type` (`debit` or `credit`) and `amount` in the smallest unit of the ledger's
                currency.
            recognition_schedule: How a single credit on a deferred revenue account is recognised. Its members are not
                published; probably those of `accounting_journal_entries.preview_recognition`.
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
            from datetime import UTC, datetime

            hyperline.accounting_journal_entries.create(
                ledger_id="led_123",
                description="Description",
                entry_date_at=datetime(2026, 1, 31, tzinfo=UTC),
                lines=[{}],
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-journal-entries/create-journal-entry
        """
        return self._execute(ACCOUNTING_JOURNAL_ENTRIES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingJournalEntry:
        """Get a journal entry.

        Reads one journal entry with its lines.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the journal entry.
            invoicing_entity_id: The invoicing entity (`ive_`) that must own what is read. It does not select
                anything.
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
            hyperline.accounting_journal_entries.get("id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-journal-entries/get-journal-entry
        """
        return self._execute(ACCOUNTING_JOURNAL_ENTRIES_GET, locals())

    def preview_recognition(
        self,
        *,
        ledger_id: str,
        amount: str,
        method: str,
        recognition_date: str | Unset = UNSET,
        window: params.RecognitionWindowInput | None | Unset = UNSET,
        granularity: RecognitionGranularityValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        """Preview how a manual entry would be recognised.

        Works out the slices in which a deferred amount would become revenue, and stores nothing. What comes back is
        not published: it is handed on as it came.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: nothing is
        stored, so a second call gives the same slices.

        Args:
            ledger_id: The ledger (`led_`).
            amount: The deferred amount as text, in the smallest unit of the ledger's currency. In the currency's
                minor unit (cents for USD); currency: the account's (the ledger's currency, `currency` of
                `accounting_ledgers.get`).
            method: How the amount is recognised, probably `point_in_time` or `over_time`. The values are not
                published.
            recognition_date: The day of recognition, for a point in time, as in 2026-01-31.
            window: The service period, for recognition over time.
            granularity: Length of a slice, for recognition over time.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_journal_entries.preview_recognition(
                ledger_id="led_123",
                amount="10",
                method="Method",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_JOURNAL_ENTRIES_PREVIEW_RECOGNITION, locals())

    def list_lines(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        entry_id: str | Unset = UNSET,
        ledger_account_id: str | Unset = UNSET,
        invoice_line_item_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        entry_status: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        year: int | Unset = UNSET,
        quarter: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[dict[str, Any], JournalEntryLinePage]:
        """List journal entry lines.

        Gives the lines of all entries that match every parameter sent. Answers with the items and the total count.
        What a line holds is not published: every key is kept.

        The provider does not describe this answer: what is said of it here is inferred.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            entry_id: Only lines of this journal entry.
            ledger_account_id: Only lines on this account (`lac_`).
            invoice_line_item_id: Only lines of this line of an invoice (`ili_`).
            type: Only lines of this side, probably `debit` or `credit`. The values are not published.
            invoicing_entity_id: Only what belongs to this invoicing entity (`ive_`).
            entry_status: Only lines of entries of this status, such as `posted`. The other values are not published.
            customer_id: Only lines of this customer (`cus_`).
            search: Only lines with this text in their amount or in the data of their entry.
            year: The calendar year of the period.
            quarter: The quarter of the year, 1 to 4.
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
            for item in hyperline.accounting_journal_entries.list_lines():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(ACCOUNTING_JOURNAL_ENTRIES_LIST_LINES, ACCOUNTING_JOURNAL_ENTRIES_LIST_LINES_PAGES, locals())


class AsyncAccountingJournalEntries(AsyncResource):
    """The entries of a ledger and their lines. A posted entry is never changed or deleted: a reversing entry corrects
    it. Part of the accounting area, which the provider switches on per account.

    The methods are those of `AccountingJournalEntries`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingJournalEntries.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        entry_number: str | Unset = UNSET,
        status: str | Unset = UNSET,
        origin: str | Unset = UNSET,
        ledger_id: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        transaction_id: str | Unset = UNSET,
        ledger_account_id: str | Unset = UNSET,
        rule_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        year: int | Unset = UNSET,
        quarter: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[AccountingJournalEntry, AccountingJournalEntryPage]:
        return self._list(ACCOUNTING_JOURNAL_ENTRIES_LIST, ACCOUNTING_JOURNAL_ENTRIES_LIST_PAGES, locals())

    @documented_by(AccountingJournalEntries.create)
    async def create(
        self,
        *,
        ledger_id: str,
        description: str,
        entry_date_at: datetime | None,
        lines: Sequence[Mapping[str, Any]],
        recognition_schedule: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingJournalEntry:
        return await self._execute(ACCOUNTING_JOURNAL_ENTRIES_CREATE, locals())

    @documented_by(AccountingJournalEntries.get)
    async def get(
        self,
        id: str,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingJournalEntry:
        return await self._execute(ACCOUNTING_JOURNAL_ENTRIES_GET, locals())

    @documented_by(AccountingJournalEntries.preview_recognition)
    async def preview_recognition(
        self,
        *,
        ledger_id: str,
        amount: str,
        method: str,
        recognition_date: str | Unset = UNSET,
        window: params.RecognitionWindowInput | None | Unset = UNSET,
        granularity: RecognitionGranularityValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        return await self._execute(ACCOUNTING_JOURNAL_ENTRIES_PREVIEW_RECOGNITION, locals())

    @documented_by(AccountingJournalEntries.list_lines)
    def list_lines(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        entry_id: str | Unset = UNSET,
        ledger_account_id: str | Unset = UNSET,
        invoice_line_item_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        entry_status: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        year: int | Unset = UNSET,
        quarter: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[dict[str, Any], JournalEntryLinePage]:
        return self._list(ACCOUNTING_JOURNAL_ENTRIES_LIST_LINES, ACCOUNTING_JOURNAL_ENTRIES_LIST_LINES_PAGES, locals())


accounting_journal_entries_list: Final = ListEndpoint(
    ACCOUNTING_JOURNAL_ENTRIES_LIST, ACCOUNTING_JOURNAL_ENTRIES_LIST_PAGES, AccountingJournalEntries.list
)
accounting_journal_entries_create: Final = Endpoint(ACCOUNTING_JOURNAL_ENTRIES_CREATE, AccountingJournalEntries.create)
accounting_journal_entries_get: Final = Endpoint(ACCOUNTING_JOURNAL_ENTRIES_GET, AccountingJournalEntries.get)
accounting_journal_entries_preview_recognition: Final = Endpoint(
    ACCOUNTING_JOURNAL_ENTRIES_PREVIEW_RECOGNITION, AccountingJournalEntries.preview_recognition
)
accounting_journal_entries_list_lines: Final = ListEndpoint(
    ACCOUNTING_JOURNAL_ENTRIES_LIST_LINES, ACCOUNTING_JOURNAL_ENTRIES_LIST_LINES_PAGES, AccountingJournalEntries.list_lines
)
