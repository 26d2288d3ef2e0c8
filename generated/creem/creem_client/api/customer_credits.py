# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
"""Balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are whole numbers sent
as text; they are not money."""

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .customer_credits_actions import AsyncCustomerCreditsActions, CustomerCreditsActions
from .customer_credits_lists import AsyncCustomerCreditsLists, CustomerCreditsLists
from .customer_credits_reads import AsyncCustomerCreditsReads, CustomerCreditsReads
from .customer_credits_tables import (
    CUSTOMER_CREDITS_CLOSE,
    CUSTOMER_CREDITS_CREATE_ACCOUNT,
    CUSTOMER_CREDITS_CREDIT,
    CUSTOMER_CREDITS_DEBIT,
    CUSTOMER_CREDITS_FREEZE,
    CUSTOMER_CREDITS_GET_ACCOUNT,
    CUSTOMER_CREDITS_GET_BALANCE,
    CUSTOMER_CREDITS_GET_TRANSACTION,
    CUSTOMER_CREDITS_LIST_ACCOUNTS,
    CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES,
    CUSTOMER_CREDITS_LIST_ENTRIES,
    CUSTOMER_CREDITS_LIST_ENTRIES_PAGES,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS,
    CUSTOMER_CREDITS_POST_TRANSACTION,
    CUSTOMER_CREDITS_REVERSE_TRANSACTION,
    CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID,
    CUSTOMER_CREDITS_UNFREEZE,
)
from .customer_credits_writes import AsyncCustomerCreditsWrites, CustomerCreditsWrites


class CustomerCredits(
    CustomerCreditsLists,
    CustomerCreditsReads,
    CustomerCreditsWrites,
    CustomerCreditsActions,
):
    """Balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are whole numbers
    sent as text; they are not money."""


class AsyncCustomerCredits(
    AsyncCustomerCreditsLists,
    AsyncCustomerCreditsReads,
    AsyncCustomerCreditsWrites,
    AsyncCustomerCreditsActions,
):
    """Balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are whole numbers
    sent as text; they are not money.

    The methods are those of `CustomerCredits`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


customer_credits_list_accounts: Final = ListEndpoint(
    CUSTOMER_CREDITS_LIST_ACCOUNTS, CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES, CustomerCredits.list_accounts
)
customer_credits_create_account: Final = Endpoint(CUSTOMER_CREDITS_CREATE_ACCOUNT, CustomerCredits.create_account)
customer_credits_get_account: Final = Endpoint(CUSTOMER_CREDITS_GET_ACCOUNT, CustomerCredits.get_account)
customer_credits_get_balance: Final = Endpoint(CUSTOMER_CREDITS_GET_BALANCE, CustomerCredits.get_balance)
customer_credits_list_entries: Final = ListEndpoint(
    CUSTOMER_CREDITS_LIST_ENTRIES, CUSTOMER_CREDITS_LIST_ENTRIES_PAGES, CustomerCredits.list_entries
)
customer_credits_credit: Final = Endpoint(CUSTOMER_CREDITS_CREDIT, CustomerCredits.credit)
customer_credits_debit: Final = Endpoint(CUSTOMER_CREDITS_DEBIT, CustomerCredits.debit)
customer_credits_reverse_transaction: Final = Endpoint(CUSTOMER_CREDITS_REVERSE_TRANSACTION, CustomerCredits.reverse_transaction)
customer_credits_freeze: Final = Endpoint(CUSTOMER_CREDITS_FREEZE, CustomerCredits.freeze)
customer_credits_unfreeze: Final = Endpoint(CUSTOMER_CREDITS_UNFREEZE, CustomerCredits.unfreeze)
customer_credits_close: Final = Endpoint(CUSTOMER_CREDITS_CLOSE, CustomerCredits.close)
customer_credits_list_transactions: Final = Endpoint(CUSTOMER_CREDITS_LIST_TRANSACTIONS, CustomerCredits.list_transactions)
customer_credits_post_transaction: Final = Endpoint(CUSTOMER_CREDITS_POST_TRANSACTION, CustomerCredits.post_transaction)
customer_credits_get_transaction: Final = Endpoint(CUSTOMER_CREDITS_GET_TRANSACTION, CustomerCredits.get_transaction)
customer_credits_reverse_transaction_by_id: Final = Endpoint(
    CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID, CustomerCredits.reverse_transaction_by_id
)
