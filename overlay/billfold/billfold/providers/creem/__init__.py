"""Creem, as the facade knows it without its client."""

from typing import Final

from billfold.registry import Limits, ProviderInfo

_ANOTHER: Final = "Create another product with products.create."
INFO = ProviderInfo(
    "creem",
    title="Creem",
    client="creem_client.client:Creem",
    connection="billfold.providers.creem.connection:CreemConnection",
    async_connection="billfold.providers.creem._async.connection:AsyncCreemConnection",
    webhook="creem_client.webhook:BINDING",
    events="billfold.providers.creem.events:MAPPING",
    install="pip install dist/creem_client-*.whl",
    limits=Limits(
        most_prices=1,
        least_prices=1,
        intervals="up to 365 days, 52 weeks, 24 months and 3 years, and once",
        currencies="EUR, USD",
        trials=True,
        defaults=True,
        needs_description=True,
    ),
    always_told=("amount", "interval", "trial_days"),
    operations={
        "products.create": "",
        "products.get": "",
        "products.list": "whether archived products come too is not documented; "
        'options=RequestOptions(query={"status": "archived"}) asks for those alone',
        "products.update": "the description can be changed, not taken away",
        "products.archive": "for good",
        "customers.create": "",
        "customers.get": "by id or by email",
        "customers.find": "by email",
        "customers.list": "",
        "customers.update": "",
    },
    reasons={"products.restore": "Creem archives a product permanently; its API cannot unarchive one."},
    alternatives={
        "products.restore": _ANOTHER,
        "prices": "Change the price of a product with native.products.update, or create another product with products.create.",
        "customers.archive": "Cancel the customer's subscriptions with native.subscriptions.cancel.",
        "customers.restore": "A customer of Creem is never archived, so none has to be unarchived.",
    },
    keyed=("products.create",),
)
