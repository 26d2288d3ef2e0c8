"""Clink, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold.connection import Connection

if TYPE_CHECKING:
    from billfold.customers.capabilities import NoCustomers
    from billfold.providers.clink.prices import ClinkPrices
    from billfold.providers.clink.products import ClinkProducts
    from clink_client import Clink


class ClinkConnection(Connection):
    """Clink, ready to be used."""

    products: ClinkProducts
    prices: ClinkPrices
    if TYPE_CHECKING:
        native: Clink
        customers: NoCustomers
