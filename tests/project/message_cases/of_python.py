"""What is refused of objects by Python's own means, what providers of others may get wrong, and what the commands say."""

import os
import pickle
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from inspect import signature
from typing import Any
from unittest.mock import patch

from pydantic import TypeAdapter

from billfold import cli, registry
from billfold.customers.driver import CustomersDriver
from billfold.prices.driver import PricesDriver
from billfold.products.driver import ProductsDriver
from billfold.registry import Limits, ProviderInfo
from billfold_core import RequestOptions, TrustedAddress
from billfold_core.bulk import Bulk
from billfold_core.nesting import rebuilt
from billfold_core.secret import Secret
from creem_client import Creem
from creem_client.models import Product, ProductStatus
from flowglad_client.models import UnknownPrice

from .given import ANY, MONTHLY, Case, answered, connected, draft, unchecked

LIMITS = Limits(most_prices=1, least_prices=1, intervals="none", currencies="any")


def objects() -> Iterator[Case]:
    """Yield what is refused of clients, models, addresses and providers of others."""
    creem, status = answered(Creem, 200, {}), unchecked(ProductStatus)
    yield "a client that is pickled", lambda: pickle.dumps(creem)
    yield "a connection that is pickled", lambda: pickle.dumps(connected("creem", {}))
    yield "a secret that is pickled", lambda: pickle.dumps(Secret("creem_test_1"))
    yield "a key that is no text, as a secret", lambda: Creem(unchecked(Secret(unchecked(5))))
    yield "a model in a set", lambda: {unchecked(object.__new__(Product))}
    yield "a name that billfold has not", lambda: ANY.connnect
    yield "an attribute that a resource has not", lambda: connected("creem", {}).products.creat
    yield "an attribute that a draft has not", lambda: unchecked(draft(MONTHLY)).colour
    yield "an attribute that an unknown price has not", lambda: UnknownPrice("barter", {}).unit_price
    options = unchecked(RequestOptions)
    yield "options with a setting that there is not", lambda: options(timeouts=5)
    yield "options that are given a setting that there is not", lambda: unchecked(RequestOptions())._replace(timeouts=5)
    yield "options of too few values", lambda: unchecked(RequestOptions)._make([5])
    own = type("Own", (unchecked(RequestOptions),), {"__init__": lambda self, wait: None})
    yield "a signature of options that are made in their own way", lambda: unchecked(own).__signature__
    yield "options with a setting given twice", lambda: options(5, timeout=5)
    yield "options with too many settings", lambda: options(*range(20))
    yield "a part of a bulk call that is missing", lambda: unchecked(Bulk)()
    yield "a value of an enum that is no text", lambda: ProductStatus(unchecked(5))
    yield "an enum's value that is set", lambda: setattr(status, next(iter(status.by_name)), "x")
    yield "an enum's value that is deleted", lambda: delattr(status, next(iter(status.by_name)))
    yield "a value of an enum that is changed", lambda: setattr(ProductStatus("x"), "note", "y")
    yield "a trusted address whose part is deleted", lambda: delattr(TrustedAddress("https://creem.example"), "_url")
    yield "a trusted address that is changed", lambda: setattr(TrustedAddress("https://creem.example"), "host", "x")
    yield "an address that is no text", lambda: Creem("creem_test_1", base_url=unchecked(5))
    yield "a value that holds itself, in plain form", lambda: rebuilt(_ring(), lambda value: value)
    yield "a client that a request would make", lambda: TypeAdapter(_annotation()).validate_python("creem")

    def info(**given: str) -> ProviderInfo:
        parts: dict[str, Any] = {"client": "acme_client:Acme", "connection": "acme:C", "async_connection": "acme:A"}
        return ProviderInfo("acme", title="Acme", operations={}, limits=LIMITS, **{**parts, **given})

    def declared(place: str) -> Callable[[], object]:
        found = {"acme": EntryPoint("acme", place, registry.GROUP)}

        def find() -> object:
            with patch.object(registry, "_entry_points", lambda: found):
                return registry.find("acme")

        return find

    for kind in (ProductsDriver, PricesDriver, CustomersDriver):
        for name in kind.operations():
            yield f"a driver of others without {name}", _calling(getattr(unchecked(kind)(info(), {}), name))
    taken = ProviderInfo("creem", title="C", client="a:A", connection="a:C", async_connection="a:D", operations={}, limits=LIMITS)
    yield "a provider of a name that is taken", lambda: registry.register(taken)
    yield "a provider whose package is missing", lambda: registry.load(info(install="pip install acme"), "acme_client:Acme")
    yield "a provider without its part", lambda: registry.load(info(), "billfold_core:Acme")
    yield "a provider without webhooks", lambda: registry.binding(info())
    yield "a declared provider that cannot be loaded", declared("acme_client:INFO")
    yield "a declared provider that is none", declared("billfold_core.secret:Secret")
    for variable, value in (("HTTPS_PROXY", "http://:0"), ("SSL_CERT_FILE", "/not/there"), ("SSL_CERT_DIR", "/not/there")):
        yield f"{variable} that is none", lambda name=variable, value=value: _in_environment(name, value)


def commands() -> Iterator[Case]:
    """Yield what the commands refuse; the command line shows the text alone."""

    def run(*arguments: str) -> Callable[[], object]:
        return lambda: cli.main.main(arguments, standalone_mode=False)

    def declared(*points: EntryPoint) -> Any:
        return patch.object(cli, "_declared", lambda: {point.name: point for point in points})

    def missing() -> object:
        with declared():
            return cli.main.main(["sandbox"], standalone_mode=False)

    def broken() -> object:
        with declared(EntryPoint("sandbox", "not_there:command", cli.GROUP)):
            return cli.main.main(["sandbox"], standalone_mode=False)

    yield "a command that does not exist", run("pay")
    yield "a provider that does not exist", run("doctor", "stripe")
    yield "a command that is not installed", missing
    yield "a command that cannot be loaded", broken


def _in_environment(name: str, value: str) -> object:
    with patch.dict(os.environ, {name: value}):
        return Creem("creem_test_1").products.get("prod_1")


def _annotation() -> Any:
    from billfold_core.settings import _refused

    return unchecked(_refused)("provider")


def _calling(method: Callable[..., object]) -> Callable[[], object]:
    parameters = signature(method).parameters
    named = {name for name, one in parameters.items() if one.kind is one.KEYWORD_ONLY}
    return lambda: method(*([None] * (len(parameters) - len(named))), **dict.fromkeys(named))


def _ring() -> Any:
    ring: list[Any] = []
    ring.append(ring)
    return ring
