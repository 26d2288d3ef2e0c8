"""`create_autospec` sees what a client has: resources, their methods and signatures, sync and async."""

import asyncio
import inspect
import subprocess
import sys
from importlib import import_module
from typing import Any
from unittest.mock import AsyncMock, NonCallableMock, create_autospec, patch

import pytest

import billfold
from billfold.testing import EXAMPLE_KEYS
from creem_client import AsyncCreem, Creem

CLIENTS = [f"{prefix}{provider.capitalize()}" for provider in EXAMPLE_KEYS for prefix in ("", "Async")]


def client_class(name: str) -> Any:
    return getattr(import_module(f"{name.removeprefix('Async').lower()}_client"), name)


def resources(client: Any) -> dict[str, Any]:
    """Pair each resource of a real client with its methods."""
    names = [name for name in dir(type(client)) if not name.startswith("_")]
    found = {name: getattr(client, name) for name in names}
    return {name: value for name, value in found.items() if ".api." in type(value).__module__}


@pytest.mark.parametrize("name", CLIENTS)
def test_a_mock_has_every_method_with_its_signature(name: str) -> None:
    kind = client_class(name)
    real = kind(EXAMPLE_KEYS[name.removeprefix("Async").lower()])
    mock, made = create_autospec(kind, instance=True), create_autospec(kind)("key")
    assert resources(real)
    for resource, value in resources(real).items():
        for method in [method for method in dir(value) if not method.startswith("_")]:
            function = getattr(value, method)
            for mocked in (getattr(getattr(mock, resource), method), getattr(getattr(made, resource), method)):
                assert isinstance(mocked, AsyncMock) == inspect.iscoroutinefunction(function)
                for wrong in ({"no_such_argument": 1}, dict.fromkeys(list(inspect.signature(function).parameters)[1:], 1)):
                    if _fits(function, wrong):
                        continue
                    with pytest.raises(TypeError):
                        asyncio.run(mocked(**wrong)) if isinstance(mocked, AsyncMock) else mocked(**wrong)
        with pytest.raises(AttributeError):
            _ = getattr(mock, resource).no_such_method


def _fits(function: Any, arguments: dict[str, Any]) -> bool:
    try:
        inspect.signature(function).bind(**arguments)
    except TypeError:
        return False
    return True


def test_a_mocked_client_in_use() -> None:
    creem = create_autospec(Creem, instance=True)
    creem.products.get.return_value.name = "Pro"
    assert creem.products.get("prod_1").name == "Pro"
    creem.products.get.assert_called_once_with("prod_1")
    with pytest.raises(TypeError, match="missing a required argument: 'product_id'"):
        creem.products.get()
    assert isinstance(creem, Creem)
    assert isinstance(creem.base_url, NonCallableMock | str)

    async def main() -> None:
        client = create_autospec(AsyncCreem, instance=True)
        client.products.get.return_value.name = "Pro"
        assert (await client.products.get(product_id="prod_1")).name == "Pro"
        async with create_autospec(AsyncCreem)() as entered:
            assert entered is not None

    asyncio.run(main())


def test_the_class_of_a_resource_stands_on_the_class_of_its_client() -> None:
    assert inspect.signature(Creem.products.get).parameters.keys() == {"self", "product_id", "options"}
    assert isinstance(Creem("creem_test_1").products, Creem.products)
    with patch("creem_client.Creem", autospec=True) as mocked:
        assert mocked.return_value.products.get("prod_1") is not None


def test_a_test_may_put_something_else_in_place_of_a_resource() -> None:
    creem = Creem("creem_test_1")
    with patch.object(creem, "products", autospec=True) as mocked:
        assert creem.products is mocked
        with pytest.raises(TypeError):
            creem.products.get()
    assert isinstance(creem.products, Creem.products)


@pytest.mark.parametrize("provider", EXAMPLE_KEYS)
@pytest.mark.parametrize("connect", [billfold.connect, billfold.connect_async])
def test_a_mock_of_a_connection_has_what_the_connection_has(connect: Any, provider: str) -> None:
    connection: Any = connect(provider, EXAMPLE_KEYS[provider])
    mock = create_autospec(connection)
    for name in ("create", "get", "list", "update", "archive"):
        assert hasattr(mock.products, name) == hasattr(connection.products, name)
    with pytest.raises(TypeError):
        mock.products.get()
    assert mock.native.products.create.assert_not_called() is None


@pytest.mark.parametrize("kind", [billfold.Connection, billfold.AsyncConnection])
@pytest.mark.parametrize("instance", [True, False])
def test_a_mock_of_the_class_has_what_any_connection_has(kind: Any, instance: bool) -> None:
    mock = create_autospec(kind, instance=instance)
    mock = mock if instance else mock("creem", object())
    for resource, names in {
        "products": ("create", "get", "list", "update", "archive", "restore"),
        "prices": ("add", "update"),
    }.items():
        for name in names:
            method = getattr(getattr(mock, resource), name)
            assert isinstance(method, AsyncMock) == (kind is billfold.AsyncConnection and name != "list")
    with pytest.raises(TypeError, match="'product_id'"):
        asyncio.run(mock.products.get()) if kind is billfold.AsyncConnection else mock.products.get()
    assert mock.native.request is not None
    assert mock.provider is not None


def test_a_client_loads_no_resource_before_it_is_used() -> None:
    probe = (
        "import sys; from creem_client import Creem; c = Creem('creem_test_1'); print([n for n in sys.modules if '.api' in n])"
    )
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
