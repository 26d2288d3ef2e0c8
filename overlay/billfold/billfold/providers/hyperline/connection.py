"""Hyperline, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold.connection import Connection

if TYPE_CHECKING:
    from billfold.providers.hyperline.customers import HyperlineCustomers
    from billfold.providers.hyperline.prices import HyperlinePrices
    from billfold.providers.hyperline.products import HyperlineProducts
    from hyperline_client import Hyperline


class HyperlineConnection(Connection):
    """Hyperline, ready to be used."""

    products: HyperlineProducts
    prices: HyperlinePrices
    customers: HyperlineCustomers
    if TYPE_CHECKING:
        native: Hyperline
