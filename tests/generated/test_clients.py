"""The clients themselves: sync and async alike, documented, with a timeout, and silent about their key."""

import copy
import inspect
import re
from importlib import import_module
from typing import Any

import pytest
from schemas import PROVIDERS, client_of, endpoint, spec

from billfold.testing import EXAMPLE_KEYS
from billfold_core import ConfigurationError, RequestOptions, Runtime, ServerError
from billfold_core.http import httpx
from billfold_core.provider import KeyStatuses
from billfold_core.rate_limit import RateLimitHeaders
from clink_client import Clink
from creem_client import AsyncCreem, Creem
from hyperline_client import Hyperline
from hyperline_client import errors as hyperline_errors
from hyperline_client.api.products import Products

RESOURCES = [
    (provider, tag["name"], "".join(word.title() for word in tag["name"].split("_")))
    for provider in PROVIDERS
    for tag in spec(provider)["tags"]
]


def resource(provider: str, tag: str, name: str) -> type:
    found: type = getattr(import_module(f"{provider}_client.api.{tag}"), name)
    return found


def methods(kind: type) -> dict[str, Any]:
    # A resource with many operations is made of several classes.
    parts = [part for part in reversed(kind.__mro__) if part.__module__.startswith(kind.__module__)]
    return {name: value for part in parts for name, value in vars(part).items() if not name.startswith("_")}


def operations(provider: str) -> list[dict[str, Any]]:
    return [
        item
        for path in spec(provider)["paths"].values()
        for item in path.values()
        if isinstance(item, dict) and "operationId" in item
    ]


@pytest.mark.parametrize(("provider", "tag", "name"), RESOURCES)
def test_sync_and_async_are_alike(provider: str, tag: str, name: str) -> None:
    sync, twin = methods(resource(provider, tag, name)), methods(resource(provider, tag, f"Async{name}"))
    assert sync
    assert list(sync) == list(twin)
    for method, function in sync.items():
        declared, awaited = inspect.signature(function), inspect.signature(twin[method])
        assert declared.parameters == awaited.parameters
        paged = declared.return_annotation.startswith("Pager[")
        assert awaited.return_annotation == ("Async" if paged else "") + declared.return_annotation
        assert twin[method].__doc__ == function.__doc__.replace("`for`", "`async for`")
        plain = inspect.iscoroutinefunction(inspect.unwrap(twin[method]))
        assert plain != (paged or "Sends nothing" in function.__doc__)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_is_a_method_and_a_call(provider: str) -> None:
    client = client_of(provider)(EXAMPLE_KEYS[provider])
    for operation in operations(provider):
        tag, name = operation["tags"][0], operation["operationId"]
        kind = operation.get("x-address")
        assert hasattr(getattr(client, tag), name.removeprefix(f"{tag}_")) == (kind != "leave")
        assert kind or callable(endpoint(provider, name).call)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_parameter_of_a_path_is_an_argument(provider: str) -> None:
    for path, item in spec(provider)["paths"].items():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation and "x-address" not in operation:
                module = endpoint(provider, operation["operationId"])
                arguments = [p for p in inspect.signature(module.call).parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD]
                assert len(re.findall(r"{\w+}", path)) <= len(arguments), operation["operationId"]


@pytest.mark.parametrize(("provider", "tag", "name"), RESOURCES)
def test_docstrings_explain_every_argument_the_effect_and_the_source(provider: str, tag: str, name: str) -> None:
    effects = {"Changes nothing", "Safe to repeat", "Carries one idempotency key", "Repeating it with the same", "Never repeated"}
    effects |= {"Sends nothing"}
    for function in methods(resource(provider, tag, name)).values():
        text = inspect.getdoc(function) or ""
        for parameter in list(inspect.signature(function).parameters)[1:]:
            assert f"\n    {parameter}: " in text
        assert any(effect in text for effect in effects)
        assert "\nSource: https://" in text
        assert "\nRaises:\n" in text


def test_money_arguments_say_unit_and_currency() -> None:
    text = inspect.getdoc(methods(resource("creem", "products", "Products"))["create"]) or ""
    assert "in cents of `currency`" in text
    text = inspect.getdoc(methods(resource("clink", "prices", "Prices"))["update"]) or ""
    assert "major unit" in text


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_timeout_always_exists(provider: str) -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(500)

    kind = client_of(provider)
    client = kind(EXAMPLE_KEYS[provider], transport=httpx.MockTransport(answer), runtime=Runtime(sleep=lambda _: None))
    with pytest.raises(ServerError):
        client.request("GET", "/anything", effect="read")
    assert seen
    assert all(isinstance(value, float) for timeout in seen for value in timeout.values())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_key_is_not_shown(provider: str) -> None:
    kind = client_of(provider)
    key = f"{EXAMPLE_KEYS[provider]}_and_a_long_secret"
    assert key not in repr(kind(key))
    assert key not in repr(vars(kind(key)))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_key_is_read_from_the_environment(provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    variable = f"{provider.upper()}_API_KEY"
    kind = client_of(provider)
    monkeypatch.delenv(variable, raising=False)
    with pytest.raises(ConfigurationError, match=variable):
        kind()
    monkeypatch.setenv(variable, EXAMPLE_KEYS[provider])
    assert kind().environment == "test"


def test_prefix_picks_the_host_and_a_mismatch_is_refused() -> None:
    assert Creem("creem_test_1").base_url == "https://test-api.creem.io"
    assert Creem("creem_1").base_url == "https://api.creem.io"
    assert Clink("sk_uat_1").base_url == "https://uat-api.clinkbill.com/api"
    with pytest.raises(ConfigurationError, match="belongs to test"):
        Creem("creem_test_1", environment="live")


def test_other_settings_make_another_client_on_the_same_connections() -> None:
    timeouts: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        timeouts.append(request.extensions["timeout"]["read"])
        return httpx.Response(404, json={"message": "no"})

    client = Creem("creem_test_1", transport=httpx.MockTransport(answer))
    hurried = client.with_options(RequestOptions(timeout=2.0))
    for candidate in (client, hurried, client):
        with pytest.raises(Exception, match="404"):
            candidate.products.get("prod_1")
    assert timeouts == [30.0, 2.0, 30.0]


def test_resources_are_made_once() -> None:
    client = AsyncCreem("creem_test_1")
    assert client.products is client.products
    assert copy.copy(client).environment == "test"


def test_what_hyperline_answers_about_keys_and_limits_is_known_to_its_client() -> None:
    provider = Hyperline.provider
    assert provider.keys == KeyStatuses(in_flight=409, reused=417, shortest=16)
    assert provider.rate_limit == RateLimitHeaders("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "date")
    assert "IdempotencyKeyReused" in hyperline_errors.__all__
    assert "            IdempotencyKeyReused: The idempotency key was used for another call before." in (
        Products.create.__doc__ or ""
    )
    assert (Creem.provider.keys, Creem.provider.rate_limit) == (KeyStatuses(), None)
