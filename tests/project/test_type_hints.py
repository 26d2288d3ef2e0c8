"""What annotations mean can be asked: plainly of classes, and with `type_hints` of every method, though modules import little."""

import inspect
import subprocess
import sys
import typing
from functools import cached_property
from importlib import import_module
from types import ModuleType, UnionType
from typing import Any

import pytest

import billfold
import billfold_core
from billfold import Money
from billfold.testing import EXAMPLE_KEYS
from billfold_core import Model, type_hints
from billfold_core.later import Later
from creem_client import AsyncCreem, Creem
from creem_client.models import Product, ProductPage
from creem_client.params import CustomFieldInput

FACADE_AND_CORE = [(module, name) for module in (billfold, billfold_core) for name in module.__all__]
CLIENTS = [f"{prefix}{provider.capitalize()}" for provider in EXAMPLE_KEYS for prefix in ("", "Async")]


def members(kind: type) -> dict[str, Any]:
    described = (property, classmethod, staticmethod, cached_property)
    return {name: value for name, value in vars(kind).items() if inspect.isfunction(value) or isinstance(value, described)}


def check(hints: dict[str, Any]) -> None:
    assert not [name for name, hint in hints.items() if isinstance(hint, str | typing.ForwardRef | Later)]


@pytest.mark.parametrize(("module", "name"), FACADE_AND_CORE, ids=lambda part: part if isinstance(part, str) else part.__name__)
def test_public_classes_and_functions(module: ModuleType, name: str) -> None:
    value = getattr(module, name)
    if not isinstance(value, type) and not inspect.isfunction(value):
        return
    check(typing.get_type_hints(value))
    assert type_hints(value) == typing.get_type_hints(value)
    for method in members(value).values() if isinstance(value, type) else ():
        check(type_hints(method))


@pytest.mark.parametrize("provider", EXAMPLE_KEYS)
def test_all_models(provider: str) -> None:
    models = import_module(f"{provider}_client.models")
    kinds = [kind for kind in (getattr(models, name) for name in models.__all__) if isinstance(kind, type)]
    assert len(kinds) > 15
    for kind in kinds:
        check(typing.get_type_hints(kind))
        for method in members(kind).values():
            check(
                typing.get_type_hints(getattr(method, "__func__", method)) if inspect.isfunction(method) else type_hints(method)
            )


@pytest.mark.parametrize("name", CLIENTS)
def test_clients_and_the_methods_of_their_resources(name: str) -> None:
    provider = name.removeprefix("Async").lower()
    kind = getattr(import_module(f"{provider}_client"), name)
    client = kind(EXAMPLE_KEYS[provider])
    check(typing.get_type_hints(kind))
    named = [getattr(client, name) for name in dir(kind) if not name.startswith("_")]
    resources = [value for value in named if ".api." in type(value).__module__]
    assert resources
    for resource in resources:
        for method in members(type(resource)):
            hints = type_hints(getattr(resource, method))
            check(hints)
            assert "return" in hints


def test_what_a_method_takes_and_gives() -> None:
    creem = Creem("creem_test_1")
    hints = type_hints(creem.products.get)
    assert (hints["product_id"], hints["return"]) == (str, Product)
    assert type_hints(Creem.products.get) == type_hints(type(creem.products).get) == hints
    assert type_hints(AsyncCreem.products.get)["return"] is Product
    assert typing.get_type_hints(ProductPage)["items"] == list[Product]
    assert type_hints(billfold.connect)["return"] is billfold.Connection
    assert type_hints(billfold.connect_async)["return"] is billfold.AsyncConnection
    assert typing.get_type_hints(billfold.Product)["raw"] == Model | billfold_core.UnknownVariant
    assert typing.get_type_hints(billfold.Price)["amount"] == Money | None
    fields = typing.get_type_hints(billfold.CreemProduct)["custom_fields"]
    assert CustomFieldInput in typing.get_args(typing.get_args(fields)[0])
    assert isinstance(typing.get_type_hints(billfold.HyperlineProduct)["commitment"], UnionType)


def test_classes_and_functions_of_others() -> None:
    class Mine(Creem):
        note: "Money"

        def buy(self, price: "Money") -> "Mine":
            return self

        @property
        def price(self) -> "Money":
            return Money("1", "USD")

        @cached_property
        def total(self) -> "Money":
            return Money("1", "USD")

        @classmethod
        def made(cls, price: "Money") -> None: ...

    hints = type_hints(Mine)
    assert hints["note"] is Money
    assert hints["base_url"] is str
    assert type_hints(Mine.made) == {"price": Money, "return": type(None)}
    assert type_hints(vars(Mine)["price"]) == type_hints(vars(Mine)["total"]) == {"return": Money}
    # A class inside a function is in no namespace.
    with pytest.raises(NameError, match="Mine"):
        type_hints(Mine.buy)


def test_extras_are_kept_when_asked_for() -> None:
    def noted(value: typing.Annotated[int, "a note"]) -> None: ...

    assert type_hints(noted)["value"] is int
    assert type_hints(noted, include_extras=True)["value"] == typing.Annotated[int, "a note"]


@pytest.mark.parametrize("source", ["x: 'int' = 1\ndef f(a: 'int') -> 'str': ...", ""])
def test_a_module_without_source(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("no_source_here")
    monkeypatch.setitem(sys.modules, "no_source_here", module)
    exec(source, vars(module))
    if source:
        assert type_hints(vars(module)["f"]) == {"a": int, "return": str}


def test_a_client_that_is_not_installed_is_missed_only_where_it_is_named() -> None:
    probe = """
import sys, typing
sys.modules["creem_client"] = None
import billfold
from billfold_core import type_hints
print(sorted(type_hints(billfold.connect)))
typing.get_type_hints(billfold.ClinkProduct)
typing.get_type_hints(billfold.CreemProduct)
"""
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "['api_key', 'provider', 'return', 'settings']"
    assert run.stderr.splitlines()[-1].startswith("ModuleNotFoundError")
    assert "ClinkProduct" not in run.stderr


def test_asking_loads_and_importing_does_not() -> None:
    probe = """
import sys
from creem_client import Creem
print("creem_client.params" in sys.modules, "creem_client.models.product" in sys.modules)
from billfold_core import type_hints; type_hints(Creem.products.create)
print("creem_client.params" in sys.modules, "creem_client.models.product" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False", "True", "True"]
