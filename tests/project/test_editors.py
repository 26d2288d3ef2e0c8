"""What jedi offers where a user types: the names of resources and methods, and ours for us alone not before them."""

import sys
from pathlib import Path

import jedi
import pytest
from providers import PROVIDERS

CREEM = {"products", "checkouts", "subscriptions", "customers"}
ROOT = Path(__file__).parent.parent.parent
PROJECT = jedi.Project(ROOT, added_sys_path=[path for path in sys.path if path])


def offered(text: str) -> list[str]:
    """Return what jedi offers at the end of a text, in its order."""
    lines = text.splitlines()
    script = jedi.Script(text, project=PROJECT, environment=jedi.InterpreterEnvironment())
    return [completion.name for completion in script.complete(len(lines), len(lines[-1]))]


@pytest.mark.parametrize(
    "text",
    [
        "creem = Creem()\ncreem.",
        "with Creem() as creem:\n    creem.",
        "with Creem().with_options(RequestOptions()) as creem:\n    creem.",
        "async def main():\n    async with AsyncCreem() as creem:\n        creem.",
    ],
)
def test_the_resources_of_a_client_are_offered(text: str) -> None:
    found = offered(f"from creem_client import AsyncCreem, Creem, RequestOptions\n{text}")
    assert set(found) >= CREEM
    assert {"execute", "send", "with_options"} <= set(found)


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(
    "text",
    [
        "billfold.connect({0!r}).products.",
        "with billfold.connect({0!r}) as shop:\n    shop.products.",
        "async def main():\n    async with billfold.connect_async({0!r}) as shop:\n        shop.products.",
    ],
)
def test_the_operations_of_the_facade_are_offered(provider: str, text: str) -> None:
    assert set(offered(f"import billfold\n{text.format(provider)}")) >= {"archive", "create", "get", "list", "update"}


def test_the_fields_of_what_is_listed_are_offered() -> None:
    found = offered("from creem_client import Creem\nfor product in Creem().products.search():\n    product.")
    assert set(found) >= {"id", "name", "price", "currency"}


ASYNC = "from {0}_client import Async{1}\nasync def main(client: Async{1}):\n    "


@pytest.mark.parametrize(
    "text",
    [
        ASYNC.format("creem", "Creem") + "product = await client.products.get('')\n    product.",
        ASYNC.format("hyperline", "Hyperline") + "customer = await client.customers.get('')\n    customer.",
    ],
)
def test_the_fields_of_what_is_awaited_are_offered(text: str) -> None:
    assert set(offered(text)) >= {"id", "name", "currency"}


@pytest.mark.parametrize(("provider", "name"), [("creem", "Creem"), ("hyperline", "Hyperline")])
def test_the_arguments_of_an_async_method_are_shown(provider: str, name: str) -> None:
    text = ASYNC.format(provider, name) + "client.customers.get("
    script = jedi.Script(text, project=PROJECT, environment=jedi.InterpreterEnvironment())
    (signature,) = script.get_signatures(3, len(text.splitlines()[-1]))
    assert "options" in [parameter.name for parameter in signature.params]


@pytest.mark.parametrize(
    "package", ["billfold", "billfold_core", "billfold_core.webhooks", "creem_client", "creem_client.models"]
)
def test_what_is_for_us_alone_is_not_offered_before_the_rest(package: str) -> None:
    found = offered(f"import {package}\n{package}.")
    assert {"Any", "TYPE_CHECKING", "import_module", "NAME"}.isdisjoint(found)
    public = [name for name in found if not name.startswith("_")]
    assert public
    assert found[: len(public)] == public
