# Derived from providers/clink/connection.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Clink, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold._async_connection import AsyncConnection

if TYPE_CHECKING:
    from billfold.customers._async import AsyncNoCustomers
    from billfold.providers.clink._async.prices import AsyncClinkPrices
    from billfold.providers.clink._async.products import AsyncClinkProducts
    from clink_client import AsyncClink


class AsyncClinkConnection(AsyncConnection):
    """Clink, ready to be used."""

    products: AsyncClinkProducts
    prices: AsyncClinkPrices
    if TYPE_CHECKING:
        native: AsyncClink
        customers: AsyncNoCustomers
