"""Clink, as the facade knows it without its client."""

from typing import Final

from billfold.registry import Limits, ProviderInfo

_DASHBOARD: Final = "Change it in Clink's dashboard."
INFO = ProviderInfo(
    "clink",
    title="Clink",
    client="clink_client.client:Clink",
    connection="billfold.providers.clink.connection:ClinkConnection",
    async_connection="billfold.providers.clink._async.connection:AsyncClinkConnection",
    webhook="clink_client.webhook:BINDING",
    events="billfold.providers.clink.events:MAPPING",
    install="pip install dist/clink_client-*.whl",
    limits=Limits(
        most_prices=None,
        least_prices=0,
        intervals="any number of days, weeks, months and years, and once",
        currencies="AED, AUD, BRL, CAD, CNY, EUR, GBP, HKD, IDR, INR, JPY, KRW, MYR, PHP, SGD, THB, USD",
        trials=True,
        defaults=True,
    ),
    always_told=("amount", "trial_days"),
    operations={
        "products.create": "needs `extras=[ClinkProduct(image=…, tax_category=…)]`",
        "products.get": "",
        "products.list": "prices that do not come along are read product by product",
        "prices.add": "",
        "prices.update": "amount and default; not the label, and not active (the values Clink takes for it are not documented)",
    },
    reasons={"customers": "Clink creates its customers itself, with a checkout, a payment or a subscription."},
    alternatives={
        "products.update": _DASHBOARD,
        "products.archive": _DASHBOARD,
        "products.restore": _DASHBOARD,
        "prices.replace": "Change the amount with prices.update, or add a price with prices.add.",
        "customers": "Orders and subscriptions of the native client state their customer.",
    },
)
