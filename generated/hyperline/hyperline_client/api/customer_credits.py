# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
"""Balances of prepaid credits. One belongs to a customer and a credit product, and has no id of its own."""

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .customer_credits_actions import AsyncCustomerCreditsActions, CustomerCreditsActions
from .customer_credits_lists import AsyncCustomerCreditsLists, CustomerCreditsLists
from .customer_credits_reads import AsyncCustomerCreditsReads, CustomerCreditsReads
from .customer_credits_tables import (
    CUSTOMER_CREDITS_CREATE,
    CUSTOMER_CREDITS_GET,
    CUSTOMER_CREDITS_GET_PORTAL_SETTINGS,
    CUSTOMER_CREDITS_LIST,
    CUSTOMER_CREDITS_LIST_ALL,
    CUSTOMER_CREDITS_LIST_ALL_PAGES,
    CUSTOMER_CREDITS_LIST_PAGES,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES,
    CUSTOMER_CREDITS_PURCHASE,
    CUSTOMER_CREDITS_RECORD_USAGE,
    CUSTOMER_CREDITS_TOP_UP,
    CUSTOMER_CREDITS_UPDATE,
    CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS,
)
from .customer_credits_writes import AsyncCustomerCreditsWrites, CustomerCreditsWrites


class CustomerCredits(
    CustomerCreditsLists,
    CustomerCreditsReads,
    CustomerCreditsWrites,
    CustomerCreditsActions,
):
    """Balances of prepaid credits. One belongs to a customer and a credit product, and has no id of its own."""


class AsyncCustomerCredits(
    AsyncCustomerCreditsLists,
    AsyncCustomerCreditsReads,
    AsyncCustomerCreditsWrites,
    AsyncCustomerCreditsActions,
):
    """Balances of prepaid credits. One belongs to a customer and a credit product, and has no id of its own.

    The methods are those of `CustomerCredits`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


customer_credits_list_all: Final = ListEndpoint(
    CUSTOMER_CREDITS_LIST_ALL, CUSTOMER_CREDITS_LIST_ALL_PAGES, CustomerCredits.list_all
)
customer_credits_list: Final = ListEndpoint(CUSTOMER_CREDITS_LIST, CUSTOMER_CREDITS_LIST_PAGES, CustomerCredits.list)
customer_credits_create: Final = Endpoint(CUSTOMER_CREDITS_CREATE, CustomerCredits.create)
customer_credits_get: Final = Endpoint(CUSTOMER_CREDITS_GET, CustomerCredits.get)
customer_credits_update: Final = Endpoint(CUSTOMER_CREDITS_UPDATE, CustomerCredits.update)
customer_credits_list_transactions: Final = ListEndpoint(
    CUSTOMER_CREDITS_LIST_TRANSACTIONS, CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES, CustomerCredits.list_transactions
)
customer_credits_purchase: Final = Endpoint(CUSTOMER_CREDITS_PURCHASE, CustomerCredits.purchase)
customer_credits_top_up: Final = Endpoint(CUSTOMER_CREDITS_TOP_UP, CustomerCredits.top_up)
customer_credits_record_usage: Final = Endpoint(CUSTOMER_CREDITS_RECORD_USAGE, CustomerCredits.record_usage)
customer_credits_get_portal_settings: Final = Endpoint(CUSTOMER_CREDITS_GET_PORTAL_SETTINGS, CustomerCredits.get_portal_settings)
customer_credits_update_portal_settings: Final = Endpoint(
    CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS, CustomerCredits.update_portal_settings
)
