"""Flowglad, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold.connection import Connection

if TYPE_CHECKING:
    from billfold.providers.flowglad.customers import FlowgladCustomers
    from billfold.providers.flowglad.prices import FlowgladPrices
    from billfold.providers.flowglad.products import FlowgladProducts
    from flowglad_client import Flowglad


class FlowgladConnection(Connection):
    """Flowglad, ready to be used."""

    products: FlowgladProducts
    prices: FlowgladPrices
    customers: FlowgladCustomers
    if TYPE_CHECKING:
        native: Flowglad
