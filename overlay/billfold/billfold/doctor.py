"""The command `billfold doctor`: what is installed, which keys are set, and whether each provider answers a read.

No key is ever shown: a key is told by its variable, its environment by the name.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module, metadata
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from billfold import registry
from billfold.connecting import connect
from billfold_core.errors import BillfoldError, ConfigurationError
from billfold_core.options import RequestOptions
from billfold_core.tuples import NamedTuple

if TYPE_CHECKING:
    from billfold.registry import ProviderInfo

_OWN = ("billfold", "billfold-core", "billfold-sandbox")
_BELOW = ("httpx", "httpx2", "attrs", "aiohttp", "click")


class Package(NamedTuple):
    """An installed distribution; `version` is None where it is not installed."""

    name: str
    version: str | None


class Health(NamedTuple):
    """What is known of one provider.

    Attributes:
        name: The provider's name.
        key_variable: The variable of the environment that its key is read from.
        key_set: Whether that variable has a value.
        environment: `live` or `test`, as the key picks it; None where there is no usable key.
        address: The address that is asked.
        answers: Whether a read succeeded; None where none was sent.
        seconds: How long the read took.
        problem: Why it cannot be used, in a sentence; empty where there is nothing to say.
    """

    name: str
    key_variable: str | None = None
    key_set: bool = False
    environment: str | None = None
    address: str | None = None
    answers: bool | None = None
    seconds: float | None = None
    problem: str = ""


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("providers", nargs=-1, metavar="[PROVIDER]...")
@click.option(
    "--sandbox", is_flag=True, help="Ask a sandbox in this process instead, with example keys. Nothing leaves the machine."
)
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    default=10.0,
    show_default=True,
    help="Seconds for each provider's answer.",
)
def doctor(providers: tuple[str, ...], sandbox: bool, as_json: bool, timeout: float) -> None:
    """Show what is installed, which keys are set, and whether each provider answers.

    Each provider whose key is set is asked for one product, which changes nothing. Keys are never shown. With names, only those
    providers are asked.

    Ends with 0 if all that were asked answered. Ends with 1 if one did not, if a provider that was named has no key, or if
    one cannot be loaded.
    """
    names = registry.names()
    if unknown := sorted({*providers} - {*names}):
        raise click.BadParameter(f"no provider is called {unknown[0]!r}; there are {', '.join(names)}", param_hint="PROVIDER")
    with _settings(sandbox) as settings:
        asked = providers or names
        found = [_examine(name, settings, timeout, wanted=name in providers) for name in asked]
    packages = list(_packages())
    fine = not any(one.problem for one in found)
    if as_json:
        told = {
            "ok": fine,
            "python": platform.python_version(),
            "sandbox": sandbox,
            "packages": {one.name: one.version for one in packages},
            "providers": [one._asdict() for one in found],
        }
        click.echo(json.dumps(told, indent=2))
    else:
        click.echo(f"Python {platform.python_version()}")
        for package in packages:
            if package.version is not None or package.name not in _BELOW:
                click.echo(f"  {package.name:18} {package.version or 'not installed'}")
        click.echo("Providers" + (", played by the sandbox" if sandbox else ""))
        for one in found:
            click.echo(f"  {one.name:18} {_in_words(one, sandbox)}")
    raise SystemExit(0 if fine else 1)


@contextmanager
def _settings(sandbox: bool) -> Generator[Mapping[str, Mapping[str, Any]]]:
    """Return the settings with which each provider of a sandbox is connected; none where no sandbox is wanted."""
    if not sandbox:
        yield {}
        return
    try:
        from billfold.testing import EXAMPLE_KEYS, Sandbox
    except ModuleNotFoundError as error:
        raise click.ClickException(str(error)) from error
    with Sandbox() as world:
        yield {name: {"api_key": key, "transport": world.transport} for name, key in EXAMPLE_KEYS.items()}


def _packages() -> Iterator[Package]:
    clients = [_client_of(name) for name in registry.names()]
    for name in (*_OWN, *filter(None, clients)):
        try:
            # What is imported, which may be a source tree that is not installed.
            version: str | None = import_module(name.replace("-", "_")).__version__
        except (ModuleNotFoundError, AttributeError):
            version = _installed(name)
        yield Package(name, version)
    yield from (Package(name, _installed(name)) for name in _BELOW)


def _installed(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _client_of(name: str) -> str:
    """Return the distribution of a provider's client, by the name of its module; empty where the provider cannot be loaded."""
    try:
        return registry.find(name).client.partition(":")[0].partition(".")[0].replace("_", "-")
    except ConfigurationError:
        return ""


def _examine(name: str, sandboxed: Mapping[str, Mapping[str, Any]], timeout: float, *, wanted: bool) -> Health:
    """Find out about one provider; `sandboxed` has the settings of those that a sandbox plays."""
    try:
        info = registry.find(name)
        client: Any = registry.load(info, info.client)
    except ConfigurationError as error:
        return Health(name, problem=str(error))
    variable: str = client.provider.environment_variable
    is_set = bool(os.environ.get(variable))
    known = Health(name, variable, is_set)
    if sandboxed and name not in sandboxed:
        return known
    if not sandboxed and not is_set:
        return known._replace(problem=f"{variable} is not set." if wanted else "")
    try:
        with connect(name, **sandboxed.get(name, {})) as connection:
            known = known._replace(environment=connection.native.environment, address=connection.native.base_url)
            return _ask(info, connection, known, timeout)
    except BillfoldError as error:
        return known._replace(problem=str(error))


def _ask(info: ProviderInfo, connection: Any, known: Health, timeout: float) -> Health:
    if "products.list" not in info.operations:
        return known
    # One attempt: what is slow or fails now and then is to be seen here.
    options = RequestOptions(timeout=timeout, deadline=timeout, max_attempts=1)
    begun = perf_counter()
    try:
        for _ in connection.products.list(max_items=1, with_prices=False, options=options):
            pass
    except BillfoldError as error:
        return known._replace(answers=False, seconds=round(perf_counter() - begun, 3), problem=str(error))
    return known._replace(answers=True, seconds=round(perf_counter() - begun, 3))


def _in_words(one: Health, sandbox: bool) -> str:
    place = f"{one.environment}, {one.address}: " if one.environment else ""
    if one.problem:
        # The line begins with the name already.
        return place + one.problem.removeprefix(f"{one.name}: ").removeprefix(f"{one.name} ")
    if one.answers:
        return f"{place}answered in {one.seconds:.3f} s"
    if one.environment:
        return f"{place}has no products to ask for"
    return "is not in the sandbox" if sandbox else f"{one.key_variable} is not set, so it was not asked"
