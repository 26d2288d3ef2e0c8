"""Flowglad, as the facade knows it without its client."""

from billfold.registry import Limits, ProviderInfo

INFO = ProviderInfo(
    "flowglad",
    title="Flowglad",
    client="flowglad_client.client:Flowglad",
    connection="billfold.providers.flowglad.connection:FlowgladConnection",
    async_connection="billfold.providers.flowglad._async.connection:AsyncFlowgladConnection",
    webhook="flowglad_client.webhook:BINDING",
    events="billfold.providers.flowglad.events:MAPPING",
    install="pip install dist/flowglad_client-*.whl",
    limits=Limits(
        most_prices=1,
        least_prices=1,
        intervals="any number of days, weeks, months and years, and once",
        currencies="the account's",
        trials=True,
        labels=True,
        defaults=True,
    ),
    always_told=("amount", "interval", "trial_days"),
    operations={
        "products.create": "in the account's currency",
        "products.get": "",
        "products.list": "",
        "products.update": "",
        "products.archive": "",
        "products.restore": "",
        "prices.replace": "in the account's currency, by a price of the same kind (once, or again); not at the default product",
        "prices.update": "label, active and default; never the amount",
        "customers.create": "with a reference",
        "customers.get": "by reference",
        "customers.find": "by reference",
        "customers.list": "",
        "customers.update": "name and email; by reference",
        "customers.archive": "with `and_cancel=True`, since it cancels subscriptions",
    },
    reasons={
        "prices.add": "Flowglad has one active price per product; adding one deactivates all others.",
        "customers.restore": "Flowglad cannot unarchive a customer; the reference is free for a new one.",
    },
    alternatives={
        "prices.add": "Replace the present price with prices.replace, or create one product per price.",
        "customers.restore": "Create another customer with customers.create.",
    },
)
