"""Creem, as the facade knows it without its client."""

from typing import Final

from billfold.registry import Limits, ProviderInfo

_DASHBOARD: Final = "It is done in Creem's dashboard."
INFO = ProviderInfo(
    "creem",
    title="Creem",
    client="creem_client.client:Creem",
    connection="billfold.providers.creem.connection:CreemConnection",
    async_connection="billfold.providers.creem._async.connection:AsyncCreemConnection",
    install='pip install "billfold[creem]"',
    limits=Limits(
        most_prices=1,
        least_prices=1,
        intervals="1, 3, 6 and 12 months, and once",
        currencies="EUR, USD",
        defaults=True,
        needs_description=True,
    ),
    always_told=("amount", "interval"),
    operations={
        "products.create": "",
        "products.get": "",
        "products.list": "",
        "customers.create": "",
        "customers.get": "by id or by email",
        "customers.find": "by email",
        "customers.list": "",
        "customers.update": "",
    },
    alternatives={
        "products.update": _DASHBOARD,
        "products.archive": _DASHBOARD,
        "products.restore": _DASHBOARD,
        "prices": "Make another product with products.create.",
        "customers.archive": "Cancel what the customer pays with native.subscriptions.cancel.",
        "customers.restore": "A customer of Creem is never archived, so there is nothing to put back.",
    },
)
