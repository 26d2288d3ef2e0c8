# Derived from providers/hyperline/connection.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Hyperline, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold._async_connection import AsyncConnection

if TYPE_CHECKING:
    from billfold.providers.hyperline._async.customers import AsyncHyperlineCustomers
    from billfold.providers.hyperline._async.prices import AsyncHyperlinePrices
    from billfold.providers.hyperline._async.products import AsyncHyperlineProducts
    from hyperline_client import AsyncHyperline


class AsyncHyperlineConnection(AsyncConnection):
    """Hyperline, ready to be used."""

    products: AsyncHyperlineProducts
    prices: AsyncHyperlinePrices
    customers: AsyncHyperlineCustomers
    if TYPE_CHECKING:
        native: AsyncHyperline
