"""Acme, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold.connection import Connection

if TYPE_CHECKING:
    from acme_client import Acme
    from billfold.customers.capabilities import NoCustomers
    from billfold.prices.capabilities import NoPrices
    from billfold.providers.acme.products import AcmeProducts


class AcmeConnection(Connection):
    """Acme, ready to be used."""

    products: AcmeProducts
    if TYPE_CHECKING:
        native: Acme
        prices: NoPrices
        customers: NoCustomers
