"""Which providers there are: import strings, loaded when a provider is first used, open to others.

Example:
    A provider of your own, with everything it needs in `my_shop`:

    ```python
    from billfold.registry import Provider, register

    register("my_shop", Provider(title="My Shop", driver="my_shop:Driver", client="my_shop:Client", …))
    with billfold.connect("my_shop") as shop:
        shop.products.list()
    ```
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from billfold_core.errors import ConfigurationError


class Provider:
    """Where the parts of a provider are, each as `module:name`.

    The client is a `SyncClient`; the driver a `billfold.driver.Driver`; products and prices are classes composed of the
    capabilities in `billfold.resources`. The async parts are the same with `async_resources`. `install` is what to run if the
    client is missing: `pip install "billfold[creem]"`.
    """

    # Not a NamedTuple, which takes several times as long to define: every connection waits for this module.
    def __init__(
        self,
        *,
        title: str,
        driver: str,
        client: str,
        async_client: str,
        products: str,
        prices: str,
        async_products: str,
        async_prices: str,
        install: str = "",
    ) -> None:
        self.title = title
        self.driver = driver
        self.client = client
        self.async_client = async_client
        self.products = products
        self.prices = prices
        self.async_products = async_products
        self.async_prices = async_prices
        self.install = install

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Provider) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((self.title, self.driver))


def _built_in(name: str) -> Provider:
    title = name.capitalize()
    return Provider(
        title=title,
        driver=f"billfold.providers.{name}:{title}Driver",
        client=f"{name}_client.client:{title}",
        async_client=f"{name}_client.client:Async{title}",
        products=f"billfold.resources:{title}Products",
        prices=f"billfold.resources:{title}Prices",
        async_products=f"billfold.async_resources:Async{title}Products",
        async_prices=f"billfold.async_resources:Async{title}Prices",
        install=f'pip install "billfold[{name}]"',
    )


BUILT_IN = ("clink", "creem", "flowglad", "hyperline")
_providers = {name: _built_in(name) for name in BUILT_IN}


def register(name: str, provider: Provider) -> None:
    """Make a provider known to `connect`, for this process.

    Raises:
        ConfigurationError: The name is taken by another provider.
    """
    if _providers.get(name, provider) != provider:
        raise _refusal(f"the provider name {name!r} is taken")
    _providers[name] = provider


def find(name: str) -> Provider:
    """Find a provider by its name.

    Raises:
        ConfigurationError: There is none of that name.
    """
    if name not in _providers:
        raise _refusal(f"no provider is called {name!r}; there are {', '.join(sorted(_providers))}")
    return _providers[name]


def names() -> tuple[str, ...]:
    """Give the names of all providers."""
    return tuple(_providers)


def load(name: str, place: str) -> Any:
    """Load one part of a provider.

    Raises:
        ConfigurationError: Its package is not installed.
    """
    module, _, attribute = place.partition(":")
    try:
        return getattr(import_module(module), attribute)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "billfold":
            raise
        hint = find(name).install
        advice = f" Run {hint}." if hint else ""
        raise _refusal(f"{name}: the package {error.name.partition('.')[0]!r} is not installed.{advice}") from error


def _refusal(message: str) -> ConfigurationError:
    # Loaded when needed: a connection that is made without a fault does not pay for the errors.
    from billfold_core.errors import ConfigurationError

    return ConfigurationError(message)
