"""Which providers there are: each tells about itself in a `ProviderInfo`, and is loaded when it is first used.

billfold's own are the packages in `billfold.providers`. Those of others are found through the entry points of the group
`billfold.providers`, or made known with `register`.

Example:
    A provider of your own, with everything it needs in the package `my_shop`. In its `pyproject.toml`:

    ```toml
    [project.entry-points."billfold.providers"]
    my_shop = "my_shop:INFO"
    ```

    After that, `billfold.connect("my_shop")` works wherever the package is installed.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from billfold_core.errors import ConfigurationError
    from billfold_core.webhooks import Binding

GROUP: Final = "billfold.providers"
NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


class Limits:
    """What the drafts of a provider can express, as data: they are checked against it, and the tables are made of it.

    Attributes:
        most_prices: How many prices a product can have; None for any number.
        least_prices: How many it must have.
        intervals: Which intervals there are, in words.
        currencies: Which currencies there are, in words.
        trials: Whether a price can have days that are free.
        labels: Whether a price can have a name.
        defaults: Whether one price can be the default one.
        needs_description: Whether a product must have a description.
    """

    # Not a NamedTuple, which takes several times as long to define: every connection waits for this module.
    def __init__(
        self,
        *,
        most_prices: int | None,
        least_prices: int,
        intervals: str,
        currencies: str,
        trials: bool = False,
        labels: bool = False,
        defaults: bool = False,
        needs_description: bool = False,
    ) -> None:
        self.most_prices = most_prices
        self.least_prices = least_prices
        self.intervals = intervals
        self.currencies = currencies
        self.trials = trials
        self.labels = labels
        self.defaults = defaults
        self.needs_description = needs_description


class ProviderInfo:
    """What a provider is, told without its client: names, places, limits and operations.

    Places are `module:name`, loaded when they are needed.

    Attributes:
        name: What `connect` is given: `creem`.
        title: How it is written: `Creem`.
        client: Its `SyncClient`.
        async_client: Its `AsyncClient`; if left out, the class of the same module whose name is that of `client` after `Async`.
        connection: Its `billfold.connection.Connection`.
        async_connection: Its `billfold.AsyncConnection`.
        install: What to run if the client is missing: `pip install dist/creem_client-*.whl`.
        operations: The operations it has (`products.create`), each with what is missing from it, or an empty text.
        limits: What a draft of a product can express.
        reasons: Why it lacks an operation, where there is more to say than that it does. `customers` stands for all of them.
        alternatives: The nearest thing it does have, for operations that it lacks.
        always_told: The fields of a price of which every answer says something. One that is missing from an answer is then a
            difference from what was asked for: `amount`, `interval`, `trial_days`, `active`, `default`.
        keyed: The operations all of whose writes take an idempotency key. A key is refused for all others.
        webhook: Its `billfold_core.webhooks.Binding`, if it sends webhooks: `creem_client.webhook:BINDING`.
        events: Its `billfold.events.EventMapping`: `billfold.providers.creem.events:MAPPING`.
    """

    def __init__(
        self,
        name: str,
        *,
        title: str,
        client: str,
        async_client: str = "",
        connection: str,
        async_connection: str,
        operations: Mapping[str, str],
        limits: Limits,
        install: str = "",
        reasons: Mapping[str, str] = NOTHING,
        alternatives: Mapping[str, str] = NOTHING,
        always_told: tuple[str, ...] = (),
        keyed: tuple[str, ...] = (),
        webhook: str = "",
        events: str = "",
    ) -> None:
        self.name = name
        self.title = title
        module, _, kind = client.partition(":")
        self.client = client
        self.async_client: str = async_client or f"{module}:Async{kind}"
        self.connection = connection
        self.async_connection = async_connection
        self.operations = operations
        self.limits = limits
        self.install = install
        self.reasons = reasons
        self.alternatives = alternatives
        self.always_told: frozenset[str] = frozenset(always_told)
        self.keyed: frozenset[str] = frozenset(keyed)
        self.webhook = webhook
        self.events = events

    def __repr__(self) -> str:
        return f"ProviderInfo({self.name!r})"


_known: dict[str, ProviderInfo] = {}


def register(info: ProviderInfo) -> None:
    """Make a provider known to `connect`, for this process.

    Raises:
        ConfigurationError: The name is taken by another provider.
    """
    if _known.get(info.name, info) is not info or (info.name not in _known and _own(info.name) is not None):
        raise _refusal(f"a provider named {info.name!r} is registered already")
    _known[info.name] = info


def find(name: str) -> ProviderInfo:
    """Return what is told of a provider.

    Raises:
        ConfigurationError: There is none of that name, or what its package tells is no `ProviderInfo`.
    """
    if name in _known:
        return _known[name]
    # Our own are asked by their name: reading what all installed packages declare takes longer than all else here.
    found = _own(name) if str(name).isidentifier() and not str(name).startswith("_") else None
    if found is None:
        entry = _entry_points().get(name)
        if entry is None:
            raise _refusal(f"there is no provider {name!r}; the installed ones are {', '.join(names())}")
        found = _loaded(name, entry)
    _known[name] = found
    return _known[name]


def names() -> tuple[str, ...]:
    """Return the names of all providers."""
    from pkgutil import iter_modules

    own = {module.name for module in iter_modules(import_module(f"{__package__}.providers").__path__) if module.ispkg}
    return tuple(sorted({*own, *_known, *_entry_points()}))


def load(info: ProviderInfo, place: str) -> Any:
    """Load one part of a provider.

    Raises:
        ConfigurationError: Its package is not installed, or has no such part.
    """
    module, _, attribute = place.partition(":")
    try:
        return getattr(import_module(module), attribute)
    except ModuleNotFoundError as error:
        missing = (error.name or module).partition(".")[0]
        if missing == "billfold":
            raise
        advice = f" Run {info.install}." if info.install else ""
        raise _refusal(f"{info.name}: the package {missing!r} is not installed.{advice}") from error
    except AttributeError as error:
        raise _refusal(f"{info.name}: {place!r} cannot be loaded: {error}.") from error


def binding(info: ProviderInfo) -> Binding[Any]:
    """Return what a provider's webhooks are bound to: how it signs, and its events.

    Raises:
        ConfigurationError: It has no webhooks, or its package is not installed.
    """
    if not info.webhook:
        raise _refusal(f"{info.name}: billfold knows no webhooks of this provider.")
    found: Binding[Any] = load(info, info.webhook)
    return found


def _own(name: str) -> ProviderInfo | None:
    package = f"{__package__}.providers.{name}"
    try:
        info: ProviderInfo = import_module(package).INFO
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
        return None
    return info


def _entry_points() -> dict[str, Any]:
    from importlib.metadata import entry_points

    return {point.name: point for point in entry_points(group=GROUP)}


def _loaded(name: str, entry: Any) -> ProviderInfo:
    try:
        found = entry.load()
    except (ImportError, AttributeError) as error:
        raise _refusal(f"the provider {name!r} is declared as {entry.value!r}, which cannot be loaded: {error}.") from error
    if not isinstance(found, ProviderInfo) or found.name != name:
        raise _refusal(f"the provider {name!r} is declared as {entry.value!r}, which is no ProviderInfo of that name.")
    return found


def _refusal(message: str) -> ConfigurationError:
    # Loaded when needed: a connection that is made without a fault does not pay for the errors.
    from billfold_core.errors import ConfigurationError

    return ConfigurationError(message)
