# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
"""What the methods of `customer_credits` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    TIME,
    Record,
    Sent,
    choice,
    many,
    text,
    whole,
)

if TYPE_CHECKING:
    from ..models.credit_account import CreditAccount
    from ..models.credit_account_page import CreditAccountPage
    from ..models.credit_balance import CreditBalance
    from ..models.credit_entry import CreditEntry
    from ..models.credit_entry_page import CreditEntryPage
    from ..models.credit_transaction import CreditTransaction
    from ..models.credit_transaction_list import CreditTransactionList


def _read_credit_account_page(body: Any) -> CreditAccountPage:
    from ..models.credit_account_page import CreditAccountPage

    return CreditAccountPage.from_dict(body)


def _items_credit_account_page(page: CreditAccountPage) -> Sequence[CreditAccount]:
    return page.data


def _read_credit_account(body: Any) -> CreditAccount:
    from ..models.credit_account import CreditAccount

    return CreditAccount.from_dict(body)


def _read_credit_balance(body: Any) -> CreditBalance:
    from ..models.credit_balance import CreditBalance

    return CreditBalance.from_dict(body)


def _read_credit_entry_page(body: Any) -> CreditEntryPage:
    from ..models.credit_entry_page import CreditEntryPage

    return CreditEntryPage.from_dict(body)


def _items_credit_entry_page(page: CreditEntryPage) -> Sequence[CreditEntry]:
    return page.data


def _read_credit_transaction(body: Any) -> CreditTransaction:
    from ..models.credit_transaction import CreditTransaction

    return CreditTransaction.from_dict(body)


def _read_credit_transaction_list(body: Any) -> CreditTransactionList:
    from ..models.credit_transaction_list import CreditTransactionList

    return CreditTransactionList.from_dict(body)


CREDIT_ENTRY_SIDE: Final = choice("debit", "credit")
CREDIT_ENTRY_INPUT: Final = Record({"account_id": TEXT, "side": CREDIT_ENTRY_SIDE, "amount": TEXT}, "account_id side amount")

CUSTOMER_CREDITS_LIST_ACCOUNTS: Final = Operation(
    name="customer_credits_list_accounts",
    method="GET",
    effect="read",
    decode=_read_credit_account_page,
    sent=Sent(
        "/v1/customer-credits/accounts",
        query=Record({"customer_id": TEXT, "limit": whole(least=1), "starting_after": TEXT, "ending_before": TEXT}),
    ),
)
CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES: Final = Pagination(
    style="cursor",
    position="starting_after",
    size="limit",
    items=_items_credit_account_page,
    max_size=100,
    more=("has_more",),
    last_id=("id",),
)
CUSTOMER_CREDITS_CREATE_ACCOUNT: Final = Operation(
    name="customer_credits_create_account",
    method="POST",
    effect="unsafe",
    decode=_read_credit_account,
    sent=Sent(
        "/v1/customer-credits/accounts",
        body=Record({"customer_id": TEXT, "name": text(most=100), "unit_label": TEXT, "initial_balance": TEXT}, "customer_id"),
    ),
)
CUSTOMER_CREDITS_GET_ACCOUNT: Final = Operation(
    name="customer_credits_get_account",
    method="GET",
    effect="read",
    decode=_read_credit_account,
    sent=Sent("/v1/customer-credits/accounts/{id}"),
)
CUSTOMER_CREDITS_GET_BALANCE: Final = Operation(
    name="customer_credits_get_balance",
    method="GET",
    effect="read",
    decode=_read_credit_balance,
    sent=Sent("/v1/customer-credits/accounts/{id}/balance", query=Record({"at": TIME})),
)
CUSTOMER_CREDITS_LIST_ENTRIES: Final = Operation(
    name="customer_credits_list_entries",
    method="GET",
    effect="read",
    decode=_read_credit_entry_page,
    sent=Sent(
        "/v1/customer-credits/accounts/{id}/entries",
        query=Record({"limit": whole(least=1), "starting_after": TEXT, "ending_before": TEXT}),
    ),
)
CUSTOMER_CREDITS_LIST_ENTRIES_PAGES: Final = Pagination(
    style="cursor",
    position="starting_after",
    size="limit",
    items=_items_credit_entry_page,
    max_size=100,
    more=("has_more",),
    last_id=("id",),
)
CUSTOMER_CREDITS_CREDIT: Final = Operation(
    name="customer_credits_credit",
    method="POST",
    effect="keyed",
    decode=_read_credit_transaction,
    key_field="idempotency_key",
    sent=Sent(
        "/v1/customer-credits/accounts/{id}/credit",
        body=Record({"amount": TEXT, "reference": TEXT, "idempotency_key": TEXT}, "amount reference idempotency_key"),
    ),
)
CUSTOMER_CREDITS_DEBIT: Final = Operation(
    name="customer_credits_debit",
    method="POST",
    effect="keyed",
    decode=_read_credit_transaction,
    key_field="idempotency_key",
    sent=Sent(
        "/v1/customer-credits/accounts/{id}/debit",
        body=Record({"amount": TEXT, "reference": TEXT, "idempotency_key": TEXT}, "amount reference idempotency_key"),
    ),
)
CUSTOMER_CREDITS_REVERSE_TRANSACTION: Final = Operation(
    name="customer_credits_reverse_transaction",
    method="POST",
    effect="idempotent",
    decode=_read_credit_transaction,
    sent=Sent("/v1/customer-credits/accounts/{id}/reverse", body=Record({"transaction_id": TEXT}, "transaction_id")),
)
CUSTOMER_CREDITS_FREEZE: Final = Operation(
    name="customer_credits_freeze",
    method="POST",
    effect="idempotent",
    decode=_read_credit_account,
    sent=Sent("/v1/customer-credits/accounts/{id}/freeze"),
)
CUSTOMER_CREDITS_UNFREEZE: Final = Operation(
    name="customer_credits_unfreeze",
    method="POST",
    effect="idempotent",
    decode=_read_credit_account,
    sent=Sent("/v1/customer-credits/accounts/{id}/unfreeze"),
)
CUSTOMER_CREDITS_CLOSE: Final = Operation(
    name="customer_credits_close",
    method="POST",
    effect="idempotent",
    decode=_read_credit_account,
    sent=Sent("/v1/customer-credits/accounts/{id}/close"),
)
CUSTOMER_CREDITS_LIST_TRANSACTIONS: Final = Operation(
    name="customer_credits_list_transactions",
    method="GET",
    effect="read",
    decode=_read_credit_transaction_list,
    sent=Sent("/v1/customer-credits/transactions", query=Record({"reference": TEXT}, "reference")),
)
CUSTOMER_CREDITS_POST_TRANSACTION: Final = Operation(
    name="customer_credits_post_transaction",
    method="POST",
    effect="keyed",
    decode=_read_credit_transaction,
    key_field="idempotency_key",
    sent=Sent(
        "/v1/customer-credits/transactions",
        body=Record(
            {"reference": TEXT, "idempotency_key": TEXT, "entries": many(CREDIT_ENTRY_INPUT, least=2)},
            "reference idempotency_key entries",
        ),
    ),
)
CUSTOMER_CREDITS_GET_TRANSACTION: Final = Operation(
    name="customer_credits_get_transaction",
    method="GET",
    effect="read",
    decode=_read_credit_transaction,
    sent=Sent("/v1/customer-credits/transactions/{transaction_id}"),
)
CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID: Final = Operation(
    name="customer_credits_reverse_transaction_by_id",
    method="POST",
    effect="unsafe",
    decode=_read_credit_transaction,
    sent=Sent("/v1/customer-credits/transactions/{transaction_id}/reverse"),
)
