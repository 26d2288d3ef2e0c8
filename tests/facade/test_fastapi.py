"""The facade's `connect` as a dependency of FastAPI: it is refused when the route is made, in words that say what to write."""

import asyncio
import functools
import inspect
import re
from collections.abc import Iterator
from typing import Annotated, Any
from unittest.mock import create_autospec

import fastapi
import pytest

import billfold
from billfold import ConfigurationError
from billfold_core.http import httpx

CONNECTS = [billfold.connect, billfold.connect_async]
each_connect = pytest.mark.parametrize("connect", CONNECTS)


@each_connect
@pytest.mark.parametrize("path", ["/", "/{provider}", "/{api_key}", "/{settings}", "/{base_url}"])
@pytest.mark.parametrize(
    "bound", [{}, {"provider": "creem"}, {"provider": "creem", "timeout": 3.0}, {"provider": "creem", "api_key": "creem_test_1"}]
)
def test_connect_is_no_dependency(connect: Any, path: str, bound: dict[str, Any]) -> None:
    def route(shop: Annotated[Any, fastapi.Depends(functools.partial(connect, **bound) if bound else connect)]) -> None: ...

    with pytest.raises(ConfigurationError, match="request") as caught:
        fastapi.FastAPI().get(path)(route)
    assert "Depends" in str(caught.value)
    assert "def " in str(caught.value)


@each_connect
def test_nor_with_the_leading_arguments_bound(connect: Any) -> None:
    for bound in (functools.partial(connect, "creem"), functools.partial(connect, "creem", "creem_test_1")):

        def route(shop: Annotated[Any, fastapi.Depends(bound)]) -> None: ...

        with pytest.raises(ConfigurationError, match="request"):
            fastapi.FastAPI().get("/")(route)


def test_a_function_that_connects_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREEM_API_KEY", "creem_test_1")
    app = fastapi.FastAPI()

    def shop() -> Iterator[Any]:
        with billfold.connect("creem") as connection:
            yield connection

    @app.get("/")
    def route(connection: Annotated[Any, fastapi.Depends(shop)]) -> str:
        return str(connection.native.base_url)

    async def asked() -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app.example") as visitor:
            return await visitor.get("/", params={"base_url": "https://evil.example", "api_key": "creem_test_2"})

    assert asyncio.run(asked()).json() == "https://test-api.creem.io"


@each_connect
def test_the_signature_is_complete(connect: Any) -> None:
    assert inspect.isfunction(connect)
    parameters = inspect.signature(connect).parameters
    assert [(name, p.kind.name, p.default) for name, p in parameters.items()] == [
        ("provider", "POSITIONAL_OR_KEYWORD", inspect.Parameter.empty),
        ("api_key", "POSITIONAL_OR_KEYWORD", None),
        ("settings", "VAR_KEYWORD", inspect.Parameter.empty),
    ]
    assert re.search(r"api_key: 'str \| None' = None, \*\*settings: 'Unpack\[\w+\]'", str(inspect.signature(connect)))
    double = create_autospec(connect)
    double("creem", timeout=3.0)
    with pytest.raises(TypeError):
        double()
