# Generated from specs/hyperline/resources/accounting_accounts.yaml. Do not edit.
"""The accounts of a ledger. Part of the accounting area, which the provider switches on per account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    nullable,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import CURRENCY, LEDGER_ACCOUNT_TYPE, SORT_ORDER

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.currency import CurrencyValue
    from ..models.ledger_account import LedgerAccount
    from ..models.ledger_account_page import LedgerAccountPage
    from ..models.ledger_account_type import LedgerAccountTypeValue
    from ..models.sort_order import SortOrderValue


def _read_ledger_account_page(body: Any) -> LedgerAccountPage:
    from ..models.ledger_account_page import LedgerAccountPage

    return LedgerAccountPage.from_dict(body)


def _items_ledger_account_page(page: LedgerAccountPage) -> Sequence[LedgerAccount]:
    return page.data


def _read_ledger_account(body: Any) -> LedgerAccount:
    from ..models.ledger_account import LedgerAccount

    return LedgerAccount.from_dict(body)


def _read_none(body: Any) -> None:

    return None


ACCOUNTING_ACCOUNTS_LIST: Final = Operation(
    name="accounting_accounts_list",
    method="GET",
    effect="read",
    decode=_read_ledger_account_page,
    sent=Sent(
        "/v1/accounting/accounts",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(("id ledger_id invoicing_entity_id code name").split(), TEXT),
                "type": LEDGER_ACCOUNT_TYPE,
                "client_provider_id": TEXT,
                "search": TEXT,
                "year": whole(),
                "quarter": whole(least=1, most=4),
                "sort_by": TEXT,
                "order": SORT_ORDER,
            }
        ),
    ),
)
ACCOUNTING_ACCOUNTS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_ledger_account_page,
    max_size=100,
    total=("meta", "total"),
)
ACCOUNTING_ACCOUNTS_CREATE: Final = Operation(
    name="accounting_accounts_create",
    method="POST",
    effect="keyed",
    decode=_read_ledger_account,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/accounts",
        body=Record(
            {"ledger_id": TEXT, "code": TEXT, "type": LEDGER_ACCOUNT_TYPE, "name": TEXT, "provider_account_id": nullable(TEXT)},
            "ledger_id code type name",
        ),
    ),
)
ACCOUNTING_ACCOUNTS_LIST_PRIMARY: Final = Operation(
    name="accounting_accounts_list_primary",
    method="GET",
    effect="read",
    decode=_read_ledger_account_page,
    sent=Sent(
        "/v1/accounting/primary-ledger/accounts",
        query=Record({"take": whole(least=0), "skip": whole(least=0), "invoicing_entity_id": TEXT}),
    ),
)
ACCOUNTING_ACCOUNTS_LIST_PRIMARY_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_ledger_account_page,
    max_size=100,
    total=("meta", "total"),
)
ACCOUNTING_ACCOUNTS_GET: Final = Operation(
    name="accounting_accounts_get",
    method="GET",
    effect="read",
    decode=_read_ledger_account,
    sent=Sent("/v1/accounting/accounts/{id}"),
)
ACCOUNTING_ACCOUNTS_UPDATE: Final = Operation(
    name="accounting_accounts_update",
    method="PUT",
    effect="keyed",
    decode=_read_ledger_account,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/accounts/{id}",
        body=Record(
            {"code": TEXT, "type": LEDGER_ACCOUNT_TYPE, "name": TEXT, "description": nullable(TEXT), "currency": CURRENCY}
        ),
    ),
)
ACCOUNTING_ACCOUNTS_DELETE: Final = Operation(
    name="accounting_accounts_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/accounting/accounts/{id}"),
)


class AccountingAccounts(SyncResource):
    """The accounts of a ledger. Part of the accounting area, which the provider switches on per account."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        id: str | Unset = UNSET,
        ledger_id: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        code: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: LedgerAccountTypeValue | Unset = UNSET,
        client_provider_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        year: int | Unset = UNSET,
        quarter: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[LedgerAccount, LedgerAccountPage]:
        """List ledger accounts.

        Gives the accounts of all ledgers, or of those that match every parameter sent. Answers with the items and the
        total count.

        The parameters compare exactly and have no operators, unlike those of other lists. With `year` or `quarter`
        each account comes with balances, under names that are not published. A query parameter the server does not
        know is ignored without an error.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            id: Only the account with this id (`lac_`).
            ledger_id: Only accounts of this ledger (`led_`).
            invoicing_entity_id: Only what belongs to this invoicing entity (`ive_`).
            code: Only accounts with exactly this code.
            name: Only accounts with exactly this name.
            type: Only accounts of this type.
            client_provider_id: Only accounts of this connected accounting software.
            search: Only accounts with this text in their name or code.
            year: The calendar year of the period.
            quarter: The quarter of the year, 1 to 4.
            sort_by: What the list is sorted by. The values are not published.
            order: Whether the list goes up or down.
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
            for item in hyperline.accounting_accounts.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-accounts/get-ledger-account
        """
        return self._list(ACCOUNTING_ACCOUNTS_LIST, ACCOUNTING_ACCOUNTS_LIST_PAGES, locals())

    def create(
        self,
        *,
        ledger_id: str,
        code: str,
        type: LedgerAccountTypeValue,
        name: str,
        provider_account_id: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> LedgerAccount:
        """Create a ledger account.

        Adds an account to a ledger. Answers with the new account.

        Description and currency cannot be given here: see `accounting_accounts.update`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            ledger_id: Ledger that the account is added to (`led_`).
            code: Code of the account.
            type: Class of a ledger account.
            name: Name of the account.
            provider_account_id: Id of the account in the connected accounting software.
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
            hyperline.accounting_accounts.create(ledger_id="led_123", code="Code", type="asset", name="Name")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-accounts/create-ledger-account
        """
        return self._execute(ACCOUNTING_ACCOUNTS_CREATE, locals())

    def list_primary(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[LedgerAccount, LedgerAccountPage]:
        """List the accounts of the primary ledger.

        Gives the accounts of an invoicing entity's primary ledger. Answers with the items and the total count.

        Without an invoicing entity the default one is meant.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            invoicing_entity_id: The invoicing entity (`ive_`) whose primary ledger is meant. The server takes the
                default entity when absent.
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
            for item in hyperline.accounting_accounts.list_primary():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(ACCOUNTING_ACCOUNTS_LIST_PRIMARY, ACCOUNTING_ACCOUNTS_LIST_PRIMARY_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> LedgerAccount:
        """Get a ledger account.

        Reads one ledger account.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the ledger account (`lac_`).
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
            hyperline.accounting_accounts.get("lac_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-accounts/get-ledger-account
        """
        return self._execute(ACCOUNTING_ACCOUNTS_GET, locals())

    def update(
        self,
        id: str,
        *,
        code: str | Unset = UNSET,
        type: LedgerAccountTypeValue | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> LedgerAccount:
        """Update a ledger account.

        Changes the fields sent. Answers with the changed account.

        This is the only way to set the description and the currency of an account.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the ledger account (`lac_`).
            code: Code of the account.
            type: Class of a ledger account.
            name: Name of the account.
            description: Free text.
            currency: ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO,
                SLL, STD, VEF, ZWL).
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
            hyperline.accounting_accounts.update("lac_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-accounts/update-ledger-account
        """
        return self._execute(ACCOUNTING_ACCOUNTS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete an unused ledger account.

        Removes an account that nothing uses. Answers without a body. One that is in use is refused.

        Takes no documented idempotency key.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the ledger account (`lac_`).
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
            hyperline.accounting_accounts.delete("lac_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_ACCOUNTS_DELETE, locals())


class AsyncAccountingAccounts(AsyncResource):
    """The accounts of a ledger. Part of the accounting area, which the provider switches on per account.

    The methods are those of `AccountingAccounts`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingAccounts.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        id: str | Unset = UNSET,
        ledger_id: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        code: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: LedgerAccountTypeValue | Unset = UNSET,
        client_provider_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        year: int | Unset = UNSET,
        quarter: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[LedgerAccount, LedgerAccountPage]:
        return self._list(ACCOUNTING_ACCOUNTS_LIST, ACCOUNTING_ACCOUNTS_LIST_PAGES, locals())

    @documented_by(AccountingAccounts.create)
    async def create(
        self,
        *,
        ledger_id: str,
        code: str,
        type: LedgerAccountTypeValue,
        name: str,
        provider_account_id: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> LedgerAccount:
        return await self._execute(ACCOUNTING_ACCOUNTS_CREATE, locals())

    @documented_by(AccountingAccounts.list_primary)
    def list_primary(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[LedgerAccount, LedgerAccountPage]:
        return self._list(ACCOUNTING_ACCOUNTS_LIST_PRIMARY, ACCOUNTING_ACCOUNTS_LIST_PRIMARY_PAGES, locals())

    @documented_by(AccountingAccounts.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> LedgerAccount:
        return await self._execute(ACCOUNTING_ACCOUNTS_GET, locals())

    @documented_by(AccountingAccounts.update)
    async def update(
        self,
        id: str,
        *,
        code: str | Unset = UNSET,
        type: LedgerAccountTypeValue | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> LedgerAccount:
        return await self._execute(ACCOUNTING_ACCOUNTS_UPDATE, locals())

    @documented_by(AccountingAccounts.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(ACCOUNTING_ACCOUNTS_DELETE, locals())


accounting_accounts_list: Final = ListEndpoint(ACCOUNTING_ACCOUNTS_LIST, ACCOUNTING_ACCOUNTS_LIST_PAGES, AccountingAccounts.list)
accounting_accounts_create: Final = Endpoint(ACCOUNTING_ACCOUNTS_CREATE, AccountingAccounts.create)
accounting_accounts_list_primary: Final = ListEndpoint(
    ACCOUNTING_ACCOUNTS_LIST_PRIMARY, ACCOUNTING_ACCOUNTS_LIST_PRIMARY_PAGES, AccountingAccounts.list_primary
)
accounting_accounts_get: Final = Endpoint(ACCOUNTING_ACCOUNTS_GET, AccountingAccounts.get)
accounting_accounts_update: Final = Endpoint(ACCOUNTING_ACCOUNTS_UPDATE, AccountingAccounts.update)
accounting_accounts_delete: Final = Endpoint(ACCOUNTING_ACCOUNTS_DELETE, AccountingAccounts.delete)
