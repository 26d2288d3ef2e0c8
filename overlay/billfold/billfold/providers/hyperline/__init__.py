"""Hyperline, as the facade knows it without its client."""

from billfold.registry import Limits, ProviderInfo

INFO = ProviderInfo(
    "hyperline",
    title="Hyperline",
    client="hyperline_client.client:Hyperline",
    connection="billfold.providers.hyperline.connection:HyperlineConnection",
    async_connection="billfold.providers.hyperline._async.connection:AsyncHyperlineConnection",
    install='pip install "billfold[hyperline]"',
    limits=Limits(
        most_prices=None,
        least_prices=0,
        intervals="any number of days, weeks, months and years, and once",
        currencies="155",
    ),
    operations={
        "products.create": "products of the type flat_fee",
        "products.get": "",
        "products.list": "without prices; they are read product by product",
        "products.update": "",
        "products.archive": "",
        "products.restore": "",
        "prices.add": "",
        "prices.update": "amount and active; the amount of prices of the model fee only",
        "customers.create": "",
        "customers.get": "by id",
        "customers.find": "by email or by reference",
        "customers.list": "",
        "customers.update": "",
        "customers.archive": "with `and_cancel=False`, since it keeps subscriptions",
        "customers.restore": "",
    },
    alternatives={"prices.replace": "Change the amount with prices.update, or add a price with prices.add."},
    keyed=(
        "products.create",
        "products.update",
        "products.archive",
        "products.restore",
        "prices.add",
        "prices.update",
        "customers.create",
        "customers.update",
        "customers.archive",
        "customers.restore",
    ),
)
