# Generated from specs/hyperline/resources/accounting_ledgers.yaml. Do not edit.
"""The general ledgers of invoicing entities, and exports of their statements. Part of the accounting area, which the
provider switches on per account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Sent,
    many,
    nullable,
    whole,
)
from billfold_core.model import anything, mapping
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import CURRENCY, LEDGER_ACCOUNT_TYPE

if TYPE_CHECKING:
    from ..models.accounting_ledger import AccountingLedger
    from ..models.accounting_ledger_list import AccountingLedgerList
    from ..models.currency import CurrencyValue
    from ..models.ledger_account_type import LedgerAccountTypeValue


def _read_accounting_ledger_list(body: Any) -> AccountingLedgerList:
    from ..models.accounting_ledger_list import AccountingLedgerList

    return AccountingLedgerList.from_dict(body)


def _read_accounting_ledger(body: Any) -> AccountingLedger:
    from ..models.accounting_ledger import AccountingLedger

    return AccountingLedger.from_dict(body)


def _read_none(body: Any) -> None:

    return None


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


ACCOUNTING_LEDGERS_LIST: Final = Operation(
    name="accounting_ledgers_list",
    method="GET",
    effect="read",
    decode=_read_accounting_ledger_list,
    sent=Sent("/v1/accounting/ledgers", query=Record({"invoicing_entity_id": TEXT})),
)
ACCOUNTING_LEDGERS_CREATE: Final = Operation(
    name="accounting_ledgers_create",
    method="POST",
    effect="keyed",
    decode=_read_accounting_ledger,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/ledgers",
        body=Record(
            {
                "invoicing_entity_id": TEXT,
                "name": TEXT,
                "code": nullable(TEXT),
                "description": nullable(TEXT),
                "type": TEXT,
                "currency": CURRENCY,
                "entry_number_pattern": TEXT,
                "is_primary": BOOLEAN,
                "is_inactive": BOOLEAN,
            },
            "invoicing_entity_id name code description type currency entry_number_pattern is_primary is_inactive",
        ),
    ),
)
ACCOUNTING_LEDGERS_GET: Final = Operation(
    name="accounting_ledgers_get",
    method="GET",
    effect="read",
    decode=_read_accounting_ledger,
    sent=Sent("/v1/accounting/ledgers/{id}", query=Record({"invoicing_entity_id": TEXT})),
)
ACCOUNTING_LEDGERS_UPDATE: Final = Operation(
    name="accounting_ledgers_update",
    method="PUT",
    effect="keyed",
    decode=_read_accounting_ledger,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/ledgers/{id}",
        body=Record(
            {
                "name": TEXT,
                "code": nullable(TEXT),
                "description": nullable(TEXT),
                "type": TEXT,
                "currency": CURRENCY,
                "entry_number_pattern": TEXT,
                "next_entry_number": whole(),
            }
        ),
    ),
)
ACCOUNTING_LEDGERS_DELETE: Final = Operation(
    name="accounting_ledgers_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/accounting/ledgers/{id}"),
)
ACCOUNTING_LEDGERS_EXPORT_INCOME_STATEMENT: Final = Operation(
    name="accounting_ledgers_export_income_statement",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/income-statement/export",
        body=Record(
            {
                "ledger_id": TEXT,
                "period_from": TEXT,
                "period_to": TEXT,
                "invoicing_entity_id": TEXT,
                "status": TEXT,
                "include_reversed": BOOLEAN,
            },
            "ledger_id period_from period_to",
        ),
    ),
)
ACCOUNTING_LEDGERS_EXPORT_GENERAL_LEDGER: Final = Operation(
    name="accounting_ledgers_export_general_ledger",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/general-ledger/export",
        body=Record(
            {
                "ledger_id": TEXT,
                "period_from": TEXT,
                "period_to": TEXT,
                "invoicing_entity_id": TEXT,
                "status": TEXT,
                "include_reversed": BOOLEAN,
                "account_ids": many(TEXT),
                "account_types": many(LEDGER_ACCOUNT_TYPE),
            },
            "ledger_id period_from period_to",
        ),
    ),
)


class AccountingLedgers(SyncResource):
    """The general ledgers of invoicing entities, and exports of their statements. Part of the accounting area, which the
    provider switches on per account."""

    def list(
        self,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingLedgerList:
        """List ledgers.

        Gives all ledgers, or those of one invoicing entity. Answers with `data` alone; there are no pages.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            invoicing_entity_id: Only what belongs to this invoicing entity (`ive_`).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_ledgers.list()
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-ledgers/list-ledgers
        """
        return self._execute(ACCOUNTING_LEDGERS_LIST, locals())

    def create(
        self,
        *,
        invoicing_entity_id: str,
        name: str,
        code: str | None,
        description: str | None,
        type: str,
        currency: CurrencyValue,
        entry_number_pattern: str,
        is_primary: bool,
        is_inactive: bool,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingLedger:
        """Create a ledger.

        Adds a ledger to an invoicing entity. Answers with the new ledger. All nine fields must be sent; `code` and
        `description` may be null.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            invoicing_entity_id: Invoicing entity that owns the ledger (`ive_`).
            name: Name of the ledger.
            code: Code of the ledger.
            description: Free text.
            type: Kind of ledger. The values are not published, so any text is sent.
            currency: ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO,
                SLL, STD, VEF, ZWL).
            entry_number_pattern: How entries are numbered; `{number}` stands for the number and must be in it.
            is_primary: Whether it is the primary ledger of its invoicing entity.
            is_inactive: Whether it is out of use.
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
            hyperline.accounting_ledgers.create(
                invoicing_entity_id="ive_123",
                name="Name",
                code="Code",
                description="Description",
                type="Type",
                currency="EUR",
                entry_number_pattern="JE-{number}",
                is_primary=True,
                is_inactive=True,
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-ledgers/create-ledger
        """
        return self._execute(ACCOUNTING_LEDGERS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingLedger:
        """Get a ledger.

        Reads one ledger.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the ledger (`led_`).
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
            hyperline.accounting_ledgers.get("led_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-ledgers/get-ledger
        """
        return self._execute(ACCOUNTING_LEDGERS_GET, locals())

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        code: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        entry_number_pattern: str | Unset = UNSET,
        next_entry_number: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingLedger:
        """Update a ledger.

        Changes the fields sent. Answers with the changed ledger.

        The invoicing entity, `is_primary` and `is_inactive` cannot be changed here.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the ledger (`led_`).
            name: Name of the ledger.
            code: Code of the ledger.
            description: Free text.
            type: Kind of ledger. The values are not published, so any text is sent.
            currency: ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO,
                SLL, STD, VEF, ZWL).
            entry_number_pattern: How entries are numbered; `{number}` stands for the number and must be in it.
            next_entry_number: Number of the next entry.
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
            hyperline.accounting_ledgers.update("led_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_LEDGERS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete an unused ledger.

        Removes a ledger that nothing uses. Answers without a body. One that is in use is refused.

        Takes no documented idempotency key.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the ledger (`led_`).
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
            hyperline.accounting_ledgers.delete("led_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_LEDGERS_DELETE, locals())

    def export_income_statement(
        self,
        *,
        ledger_id: str,
        period_from: str,
        period_to: str,
        invoicing_entity_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        include_reversed: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Export an income statement.

        Queues an xlsx file with the income statement of a ledger. What comes back is not published: every key is
        kept. It is probably an export as `exports.create` gives, to be asked for with `exports.get` until it is
        ready.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            ledger_id: The ledger (`led_`).
            period_from: First day of the period, as in 2026-01-31; it belongs to the period.
            period_to: Last day of the period, as in 2026-01-31; it belongs to the period.
            invoicing_entity_id: Only this invoicing entity (`ive_`).
            status: Which journal entries count. The server takes `posted` when absent; other values are not
                published.
            include_reversed: Whether reversed entries count too.
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
            hyperline.accounting_ledgers.export_income_statement(
                ledger_id="led_123",
                period_from="2026-01-31",
                period_to="2026-01-31",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_LEDGERS_EXPORT_INCOME_STATEMENT, locals())

    def export_general_ledger(
        self,
        *,
        ledger_id: str,
        period_from: str,
        period_to: str,
        invoicing_entity_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        include_reversed: bool | Unset = UNSET,
        account_ids: Sequence[str] | Unset = UNSET,
        account_types: Sequence[LedgerAccountTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Export a general ledger.

        Queues an xlsx file with the general ledger, for all accounts or some. What comes back is not published: every
        key is kept. It is probably an export as `exports.create` gives, to be asked for with `exports.get` until it
        is ready.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            ledger_id: The ledger (`led_`).
            period_from: First day of the period, as in 2026-01-31; it belongs to the period.
            period_to: Last day of the period, as in 2026-01-31; it belongs to the period.
            invoicing_entity_id: Only this invoicing entity (`ive_`).
            status: Which journal entries count. The server takes `posted` when absent; other values are not
                published.
            include_reversed: Whether reversed entries count too.
            account_ids: Only these accounts (`lac_`).
            account_types: Only accounts of these types.
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
            hyperline.accounting_ledgers.export_general_ledger(
                ledger_id="led_123",
                period_from="2026-01-31",
                period_to="2026-01-31",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_LEDGERS_EXPORT_GENERAL_LEDGER, locals())


class AsyncAccountingLedgers(AsyncResource):
    """The general ledgers of invoicing entities, and exports of their statements. Part of the accounting area, which the
    provider switches on per account.

    The methods are those of `AccountingLedgers`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingLedgers.list)
    async def list(
        self,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingLedgerList:
        return await self._execute(ACCOUNTING_LEDGERS_LIST, locals())

    @documented_by(AccountingLedgers.create)
    async def create(
        self,
        *,
        invoicing_entity_id: str,
        name: str,
        code: str | None,
        description: str | None,
        type: str,
        currency: CurrencyValue,
        entry_number_pattern: str,
        is_primary: bool,
        is_inactive: bool,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingLedger:
        return await self._execute(ACCOUNTING_LEDGERS_CREATE, locals())

    @documented_by(AccountingLedgers.get)
    async def get(
        self,
        id: str,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingLedger:
        return await self._execute(ACCOUNTING_LEDGERS_GET, locals())

    @documented_by(AccountingLedgers.update)
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        code: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        entry_number_pattern: str | Unset = UNSET,
        next_entry_number: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingLedger:
        return await self._execute(ACCOUNTING_LEDGERS_UPDATE, locals())

    @documented_by(AccountingLedgers.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(ACCOUNTING_LEDGERS_DELETE, locals())

    @documented_by(AccountingLedgers.export_income_statement)
    async def export_income_statement(
        self,
        *,
        ledger_id: str,
        period_from: str,
        period_to: str,
        invoicing_entity_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        include_reversed: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(ACCOUNTING_LEDGERS_EXPORT_INCOME_STATEMENT, locals())

    @documented_by(AccountingLedgers.export_general_ledger)
    async def export_general_ledger(
        self,
        *,
        ledger_id: str,
        period_from: str,
        period_to: str,
        invoicing_entity_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        include_reversed: bool | Unset = UNSET,
        account_ids: Sequence[str] | Unset = UNSET,
        account_types: Sequence[LedgerAccountTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(ACCOUNTING_LEDGERS_EXPORT_GENERAL_LEDGER, locals())


accounting_ledgers_list: Final = Endpoint(ACCOUNTING_LEDGERS_LIST, AccountingLedgers.list)
accounting_ledgers_create: Final = Endpoint(ACCOUNTING_LEDGERS_CREATE, AccountingLedgers.create)
accounting_ledgers_get: Final = Endpoint(ACCOUNTING_LEDGERS_GET, AccountingLedgers.get)
accounting_ledgers_update: Final = Endpoint(ACCOUNTING_LEDGERS_UPDATE, AccountingLedgers.update)
accounting_ledgers_delete: Final = Endpoint(ACCOUNTING_LEDGERS_DELETE, AccountingLedgers.delete)
accounting_ledgers_export_income_statement: Final = Endpoint(
    ACCOUNTING_LEDGERS_EXPORT_INCOME_STATEMENT, AccountingLedgers.export_income_statement
)
accounting_ledgers_export_general_ledger: Final = Endpoint(
    ACCOUNTING_LEDGERS_EXPORT_GENERAL_LEDGER, AccountingLedgers.export_general_ledger
)
