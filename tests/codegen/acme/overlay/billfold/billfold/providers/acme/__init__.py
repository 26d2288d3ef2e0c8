"""Acme, as the facade knows it without its client."""

from billfold.registry import Limits, ProviderInfo

INFO = ProviderInfo(
    "acme",
    title="Acme",
    client="acme_client.client:Acme",
    connection="billfold.providers.acme.connection:AcmeConnection",
    async_connection="billfold.providers.acme._async.connection:AsyncAcmeConnection",
    install="pip install dist/acme_client-*.whl",
    operations={"products.create": "", "products.get": ""},
    limits=Limits(most_prices=1, least_prices=1, intervals="once", currencies="EUR, GBP, USD"),
    always_told=("amount",),
)
