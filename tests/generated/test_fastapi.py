"""A client as a dependency of FastAPI: it is made from the environment, and nothing that a visitor sends is a setting of it."""

import asyncio
import functools
import inspect
import pydoc
import subprocess
import sys
from collections.abc import Callable
from typing import Annotated, Any
from unittest.mock import create_autospec

import fastapi
import pytest
from schemas import PROVIDERS, client_of

from billfold.testing import EXAMPLE_KEYS
from billfold_core import ConfigurationError
from billfold_core.client import AsyncClient, SyncClient
from billfold_core.http import httpx
from creem_client import Creem

KINDS = [(provider, prefix) for provider in PROVIDERS for prefix in ("", "Async")]
SETTINGS = list(inspect.signature(SyncClient).parameters)
NOWHERE = httpx.MockTransport(lambda request: httpx.Response(500))
EVIL = "https://evil.example"
# What a setting would take as it is; all others are given an address.
FITTING = {"environment": "test", "timeout": "3", "max_connections": "3", "max_answer_size": "3", "retry": "3"}
WAYS: dict[str, Callable[[str, str], tuple[str, dict[str, Any]]]] = {
    "query": lambda name, value: ("/plain", {"params": {name: value}}),
    "query twice": lambda name, value: ("/plain", {"params": [(name, value), (name, value)]}),
    "query with dashes": lambda name, value: ("/plain", {"params": {name.replace("_", "-"): value}}),
    "json": lambda name, value: ("/plain", {"json": {name: value}}),
    "bare json": lambda name, value: ("/plain", {"json": value}),
    "json beside another body": lambda name, value: ("/body", {"json": {"item": {"name": "x"}, name: value}}),
    "form": lambda name, value: ("/plain", {"data": {name: value}}),
    "form beside another field": lambda name, value: ("/form", {"data": {"field": "x", name: value}}),
    "file": lambda name, value: ("/form", {"data": {"field": "x"}, "files": {name: value.encode()}}),
    "header": lambda name, value: ("/plain", {"headers": {name: value, name.replace("_", "-"): value}}),
    "cookie": lambda name, value: ("/plain", {"headers": {"cookie": f"{name}={value}"}}),
    "path": lambda name, value: (f"/path/{name}/{value.replace('/', '')}", {}),
}


def app_with(dependency: Any) -> fastapi.FastAPI:
    """Make an app whose routes want a client, and something of their own."""
    app = fastapi.FastAPI()

    def plain(client: Any = dependency) -> str:
        return str(client.base_url)

    def body(item: Annotated[dict[str, Any], fastapi.Body()], client: Any = dependency) -> str:
        assert "item" in item
        return str(client.base_url)

    def form(field: Annotated[str, fastapi.Form()], client: Any = dependency) -> str:
        assert field == "x"
        return str(client.base_url)

    app.post("/plain")(plain)
    app.post("/body")(body)
    app.post("/form")(form)
    for name in SETTINGS:
        app.post(f"/path/{name}/{{{name}}}")(plain)
    return app


def ask(app: Any, path: str, **given: Any) -> Any:
    async def asked() -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app.example") as visitor:
            return await visitor.post(path, **given)

    return asyncio.run(asked())


@functools.cache
def app_of(provider: str, prefix: str) -> fastapi.FastAPI:
    return app_with(fastapi.Depends(client_of(provider, prefix)))


@pytest.fixture(autouse=True)
def _keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for provider, key in EXAMPLE_KEYS.items():
        monkeypatch.setenv(f"{provider.upper()}_API_KEY", key)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Keep the settings that each client is made with."""
    kept: list[dict[str, Any]] = []
    for kind in (SyncClient, AsyncClient):
        monkeypatch.setattr(kind, "__init__", _keeping(kind.__init__, kept))
    return kept


def _keeping(original: Any, kept: list[dict[str, Any]]) -> Any:
    @functools.wraps(original)
    def keeping(self: Any, *args: Any, **settings: Any) -> None:
        bound = inspect.signature(original).bind(self, *args, **settings)
        kept.append({name: value for name, value in bound.arguments.items() if name != "self"})
        # Requests are not sent here, and connections take long to make.
        original(self, *args, **{**settings, "transport": settings.get("transport") or NOWHERE})

    return keeping


def left_out(settings: dict[str, Any]) -> bool:
    parameters = inspect.signature(SyncClient).parameters
    return all(value == parameters[name].default for name, value in settings.items())


def test_every_setting_is_looked_at() -> None:
    assert {"api_key", "base_url", "transport", "timeout"} <= set(SETTINGS)
    assert list(inspect.signature(AsyncClient).parameters) == SETTINGS


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize(("provider", "prefix"), KINDS)
def test_no_setting_comes_from_a_visitor(provider: str, prefix: str, name: str, given: list[dict[str, Any]]) -> None:
    for way, sending in WAYS.items():
        path, sent = sending(name, FITTING.get(name, EVIL))
        answer = ask(app_of(provider, prefix), path, **sent)
        assert (answer.status_code, answer.json()) == (200, client_of(provider).provider.hosts["test"].url), way
        assert left_out(given.pop()), way
        assert not given, way


@pytest.mark.parametrize(("provider", "prefix"), KINDS)
def test_the_documentation_of_the_app_shows_no_setting(provider: str, prefix: str) -> None:
    paths = app_of(provider, prefix).openapi()["paths"]
    assert "parameters" not in paths["/plain"]["post"]
    assert "requestBody" not in paths["/plain"]["post"]
    assert [field["name"] for field in paths["/path/api_key/{api_key}"]["post"].get("parameters", [])] in ([], ["api_key"])


@pytest.mark.parametrize(("provider", "prefix"), KINDS)
def test_an_annotated_dependency(provider: str, prefix: str, given: list[dict[str, Any]]) -> None:
    kind = client_of(provider, prefix)
    app = fastapi.FastAPI()

    def plain(client: Any) -> str:
        return str(client.base_url)

    for path, annotation in {"/a": Annotated[kind, fastapi.Depends()], "/b": Annotated[kind, fastapi.Security(kind)]}.items():
        plain.__annotations__ = {"client": annotation}
        app.post(path)(plain)
        assert ask(app, path, params=dict.fromkeys(SETTINGS, EVIL)).status_code == 200
    assert len(given) == 2
    assert all(map(left_out, given))


def test_a_route_may_have_parameters_of_the_same_names(given: list[dict[str, Any]]) -> None:
    app = fastapi.FastAPI()

    @app.post("/{environment}")
    def own(environment: str, timeout: float, client: Annotated[Any, fastapi.Depends(Creem)], api_key: str = "none") -> Any:
        return [environment, timeout, api_key, client.base_url]

    answer = ask(app, "/production", params={"timeout": 3, "api_key": "mine"})
    assert answer.json() == ["production", 3.0, "mine", "https://test-api.creem.io"]
    assert left_out(given[0])


def test_settings_that_code_gives_stay() -> None:
    made = functools.partial(Creem, "creem_test_2", timeout=5.0, base_url="http://127.0.0.1:8400/creem")
    app = fastapi.FastAPI()

    @app.post("/")
    def own(client: Annotated[Any, fastapi.Depends(made)]) -> Any:
        return [client._key.reveal(), client._settings.timeout, client.base_url]

    for sent in ({}, {"params": dict.fromkeys(SETTINGS, EVIL)}):
        assert ask(app, "/", **sent).json() == ["creem_test_2", 5.0, "http://127.0.0.1:8400/creem"]


class Tenant(Creem):
    """A client of the app's own, which adds a setting."""

    def __init__(self, api_key: str | None = None, *, base_url: str | None = None, tenant: str = "first") -> None:
        super().__init__(api_key, base_url=base_url)
        self.tenant = tenant


class Other:
    """Something with settings of its own."""

    def __init__(self, other: str = "first") -> None:
        self.other = other


class Named(Creem, Other):
    """A client of the app's own, as it is."""


class Mixed(Other, Tenant):
    """A client of the app's own, made of two things."""

    def __init__(self, other: str = "first", api_key: str | None = None, **settings: Any) -> None:
        Other.__init__(self, other)
        Tenant.__init__(self, api_key)


def test_a_subclass_keeps_what_it_adds(given: list[dict[str, Any]]) -> None:
    app = fastapi.FastAPI()

    @app.post("/tenant")
    def tenant(client: Annotated[Any, fastapi.Depends(Tenant)]) -> str:
        return str(client.tenant)

    @app.post("/named")
    def named(client: Annotated[Any, fastapi.Depends(Named)]) -> str:
        return str(client.base_url)

    @app.post("/mixed")
    def mixed(client: Annotated[Any, fastapi.Depends(Mixed)]) -> str:
        return str(client.other)

    sent = {**dict.fromkeys(SETTINGS, EVIL), "tenant": "second", "other": "second", "settings": "second"}
    assert ask(app, "/mixed", params=sent).json() == "second"
    assert ask(app, "/tenant", params=sent).json() == "second"
    assert ask(app, "/named", params=sent).json() == "https://test-api.creem.io"
    assert all(map(left_out, given))


class Keyed(Creem):
    """A client of the app's own, which wants a key."""

    def __init__(self, api_key: str) -> None:
        super().__init__(api_key)


def test_a_setting_that_must_be_given_is_refused_when_the_route_is_made() -> None:
    app = fastapi.FastAPI()

    def keyed(client: Annotated[Any, fastapi.Depends(Keyed)]) -> None: ...

    with pytest.raises(ConfigurationError, match="api_key") as caught:
        app.get("/")(keyed)
    assert "def " in str(caught.value)


PROBE = """
import inspect, pydoc, sys
from {provider}_client import {name}
assert "fastapi" not in sys.modules
signature = inspect.signature({name})
assert list(signature.parameters) == {settings!r}
print(signature)
"""


@pytest.mark.parametrize(("provider", "prefix"), KINDS)
def test_the_signature_is_complete_with_and_without_fastapi(provider: str, prefix: str) -> None:
    kind = client_of(provider, prefix)
    declared = inspect.signature(kind.__init__)
    shown = inspect.signature(kind)
    own = list(declared.parameters.values())[1:]
    assert [(p.name, p.kind, p.default) for p in shown.parameters.values()] == [(p.name, p.kind, p.default) for p in own]
    assert str(shown) == str(declared.replace(parameters=own))
    for parameter in own:
        assert f"{parameter.name}: {parameter.annotation!r}" in str(shown)
        assert str(parameter.annotation) in str(shown.parameters[parameter.name].annotation)
        assert parameter.name in pydoc.render_doc(kind)
    code = PROBE.format(provider=provider, name=kind.__name__, settings=SETTINGS)
    alone = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert alone.stdout.strip() == str(shown)


@pytest.mark.parametrize(("provider", "prefix"), KINDS)
def test_a_mock_knows_the_settings(provider: str, prefix: str) -> None:
    double = create_autospec(client_of(provider, prefix))
    double("key", timeout=3.0, base_url="http://127.0.0.1")
    for wrong in ({"nothing": 1}, {"timeouts": 3.0}):
        with pytest.raises(TypeError):
            double(**wrong)
    with pytest.raises(TypeError):
        double("key", "test")
