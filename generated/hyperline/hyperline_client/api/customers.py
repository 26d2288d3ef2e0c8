# Generated from specs/hyperline/resources/customers.yaml. Do not edit.
"""Who buys, with addresses, tax numbers and payment settings. Subscriptions and invoices belong to a customer."""

# What is deprecated is defined here, and named once more as a value, which is no use of it.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .customers_deprecated import AsyncCustomersDeprecated, CustomersDeprecated
from .customers_lists import AsyncCustomersLists, CustomersLists
from .customers_reads import AsyncCustomersReads, CustomersReads
from .customers_tables import (
    CUSTOMERS_ARCHIVE,
    CUSTOMERS_BULK_UPDATE_PROVIDERS,
    CUSTOMERS_CREATE,
    CUSTOMERS_CREATE_BATCH,
    CUSTOMERS_DELETE,
    CUSTOMERS_GET,
    CUSTOMERS_GET_PORTAL_URL,
    CUSTOMERS_GET_TAX_RATES,
    CUSTOMERS_GET_V1,
    CUSTOMERS_GET_VALUATION,
    CUSTOMERS_LIST,
    CUSTOMERS_LIST_ARR_HISTORY,
    CUSTOMERS_LIST_ARR_HISTORY_PAGES,
    CUSTOMERS_LIST_PAGES,
    CUSTOMERS_LIST_V1,
    CUSTOMERS_LIST_V1_PAGES,
    CUSTOMERS_UNARCHIVE,
    CUSTOMERS_UPDATE,
)
from .customers_writes import AsyncCustomersWrites, CustomersWrites


class Customers(
    CustomersLists,
    CustomersReads,
    CustomersWrites,
    CustomersDeprecated,
):
    """Who buys, with addresses, tax numbers and payment settings. Subscriptions and invoices belong to a customer."""


class AsyncCustomers(
    AsyncCustomersLists,
    AsyncCustomersReads,
    AsyncCustomersWrites,
    AsyncCustomersDeprecated,
):
    """Who buys, with addresses, tax numbers and payment settings. Subscriptions and invoices belong to a customer.

    The methods are those of `Customers`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


customers_list: Final = ListEndpoint(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, Customers.list)
customers_get: Final = Endpoint(CUSTOMERS_GET, Customers.get)
customers_list_v1: Final = ListEndpoint(CUSTOMERS_LIST_V1, CUSTOMERS_LIST_V1_PAGES, Customers.list_v1)
customers_create: Final = Endpoint(CUSTOMERS_CREATE, Customers.create)
customers_create_batch: Final = Endpoint(CUSTOMERS_CREATE_BATCH, Customers.create_batch)
customers_bulk_update_providers: Final = Endpoint(CUSTOMERS_BULK_UPDATE_PROVIDERS, Customers.bulk_update_providers)
customers_get_v1: Final = Endpoint(CUSTOMERS_GET_V1, Customers.get_v1)
customers_update: Final = Endpoint(CUSTOMERS_UPDATE, Customers.update)
customers_delete: Final = Endpoint(CUSTOMERS_DELETE, Customers.delete)
customers_archive: Final = Endpoint(CUSTOMERS_ARCHIVE, Customers.archive)
customers_unarchive: Final = Endpoint(CUSTOMERS_UNARCHIVE, Customers.unarchive)
customers_get_portal_url: Final = Endpoint(CUSTOMERS_GET_PORTAL_URL, Customers.get_portal_url)
customers_get_tax_rates: Final = Endpoint(CUSTOMERS_GET_TAX_RATES, Customers.get_tax_rates)
customers_list_arr_history: Final = ListEndpoint(
    CUSTOMERS_LIST_ARR_HISTORY, CUSTOMERS_LIST_ARR_HISTORY_PAGES, Customers.list_arr_history
)
customers_get_valuation: Final = Endpoint(CUSTOMERS_GET_VALUATION, Customers.get_valuation)
