# Derived from providers/creem/connection.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Creem, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold._async_connection import AsyncConnection

if TYPE_CHECKING:
    from billfold.prices._async import AsyncNoPrices
    from billfold.providers.creem._async.customers import AsyncCreemCustomers
    from billfold.providers.creem._async.products import AsyncCreemProducts
    from creem_client import AsyncCreem


class AsyncCreemConnection(AsyncConnection):
    """Creem, ready to be used."""

    products: AsyncCreemProducts
    customers: AsyncCreemCustomers
    if TYPE_CHECKING:
        native: AsyncCreem
        prices: AsyncNoPrices
