"""Creem, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold.connection import Connection

if TYPE_CHECKING:
    from billfold.prices.capabilities import NoPrices
    from billfold.providers.creem.customers import CreemCustomers
    from billfold.providers.creem.products import CreemProducts
    from creem_client import Creem


class CreemConnection(Connection):
    """Creem, ready to be used."""

    products: CreemProducts
    customers: CreemCustomers
    if TYPE_CHECKING:
        native: Creem
        prices: NoPrices
