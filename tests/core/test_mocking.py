"""The transport that a client makes for itself is seen by the tools that others test their programs with."""

import asyncio
from typing import Any

import pytest
from core.callers import KEY, ONCE, create
from core.loopback import product

from billfold_core.errors import ConnectionFailed, RateLimited
from billfold_core.http import httpx
from creem_client import AsyncCreem, Creem

pytestmark = pytest.mark.skipif(
    httpx.__name__ != "httpx", reason="respx and pytest-httpx answer for httpx, and the calls are carried by its successor"
)
URL = "https://test-api.creem.io/v1/products"
CLIENTS = pytest.mark.parametrize("client_class", [Creem, AsyncCreem])
MADE = pytest.mark.parametrize("made", ["before", "within"])


def made_with(client: Any, name: str) -> str:
    """Create a product and close the client; give the name that came back."""

    async def once() -> str:
        async with client:
            return str((await create(client, name)).name)

    if isinstance(client, AsyncCreem):
        return asyncio.run(once())
    with client:
        return str(create(client, name).name)


@CLIENTS
@MADE
def test_respx_answers(client_class: Any, made: str) -> None:
    respx = pytest.importorskip("respx")
    client = client_class(KEY, retry=ONCE) if made == "before" else None
    with respx.mock(assert_all_called=True) as router:
        route = router.post(URL, headers={"x-api-key": KEY}, json__name="Pro").respond(200, json=product("Pro"))
        assert made_with(client or client_class(KEY, retry=ONCE), "Pro") == "Pro"
    assert route.call_count == 1


@CLIENTS
def test_respx_fails(client_class: Any) -> None:
    respx = pytest.importorskip("respx")
    with respx.mock as router:
        router.post(URL).mock(side_effect=httpx.ConnectError)
        with pytest.raises(ConnectionFailed) as caught:
            made_with(client_class(KEY, retry=ONCE), "Pro")
    assert caught.value.outcome == "not_sent"


@CLIENTS
@MADE
def test_pytest_httpx_answers(client_class: Any, made: str, request: pytest.FixtureRequest) -> None:
    client = client_class(KEY, retry=ONCE) if made == "before" else None
    mock = request.getfixturevalue("httpx_mock")
    mock.add_response(method="POST", url=URL, match_headers={"x-api-key": KEY}, json=product("Pro"))
    assert made_with(client or client_class(KEY, retry=ONCE), "Pro") == "Pro"
    assert len(mock.get_requests()) == 1


@CLIENTS
def test_pytest_httpx_fails(client_class: Any, httpx_mock: Any) -> None:
    httpx_mock.add_response(url=URL, status_code=429, json={"message": "slowly"})
    with pytest.raises(RateLimited, match="slowly"):
        made_with(client_class(KEY, retry=ONCE), "Pro")
    httpx_mock.add_exception(httpx.ReadTimeout("late"), url=URL)
    with pytest.raises(ConnectionFailed) as caught:
        made_with(client_class(KEY, retry=ONCE), "Pro")
    assert caught.value.outcome == "unknown"
