# Derived from providers/flowglad/connection.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Flowglad, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold._async_connection import AsyncConnection

if TYPE_CHECKING:
    from billfold.providers.flowglad._async.customers import AsyncFlowgladCustomers
    from billfold.providers.flowglad._async.prices import AsyncFlowgladPrices
    from billfold.providers.flowglad._async.products import AsyncFlowgladProducts
    from flowglad_client import AsyncFlowglad


class AsyncFlowgladConnection(AsyncConnection):
    """Flowglad, ready to be used."""

    products: AsyncFlowgladProducts
    prices: AsyncFlowgladPrices
    customers: AsyncFlowgladCustomers
    if TYPE_CHECKING:
        native: AsyncFlowglad
