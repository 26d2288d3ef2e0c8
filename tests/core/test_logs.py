"""What the libraries below us log of our calls shows no key and no value of a query; their other records stay as they are."""

import asyncio
import logging
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from core.callers import Kind, closed, creem
from core.http2 import Http2
from core.loopback import Answer, Loopback
from core.servers import KEY as ACME_KEY
from core.servers import SCHEMES, Client, Mode, Requests, call, provider
from hpack import Decoder

from billfold_core.errors import CallError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.provider import Scheme
from billfold_core.retry import RetryPolicy

KEY = "creem_test_5ecretV4lue"
SECRET = "5ecretV4lue"
EMAIL = "alice+5ecretV4lue@example.com"


def shown(records: list[logging.LogRecord]) -> list[str]:
    """Give all that the records show, in their messages and in their parts."""
    return [f"{record.getMessage()} {vars(record)}" for record in records]


def below(records: list[logging.LogRecord]) -> list[logging.LogRecord]:
    return [record for record in records if not record.name.startswith("billfold")]


@pytest.mark.parametrize("status", [200, 404])
def test_the_wire_shows_no_key_and_no_query(kind: Kind, server: Loopback, caplog: pytest.LogCaptureFixture, status: int) -> None:
    caplog.set_level(logging.DEBUG)
    echo = {"X-Echo": f"{KEY} {EMAIL}", "Location": f"/?email={EMAIL}"}
    server.answer = lambda arrival: Answer({"message": KEY, "id": "cust_1"}, status, echo)
    client = creem(kind, server, api_key=KEY)

    def find() -> None:
        answer = client.customers.get(email=EMAIL)
        asyncio.run(answer) if asyncio.iscoroutine(answer) else answer

    if status == 200:
        find()
    else:
        with pytest.raises(CallError):
            find()
    closed(client)
    assert kind == "aiohttp" or below(caplog.records)
    assert [text for text in shown(caplog.records) if SECRET in text or "alice" in text] == []


def http2(mode: Mode, url: str, **given: Any) -> Client[Any]:
    kind: Any = httpx.HTTPTransport if mode == "sync" else httpx.AsyncHTTPTransport
    transport = kind(http1=False, http2=True)
    return Client[Any](mode, Requests(), transport=transport, base_url=url, retry=RetryPolicy(max_attempts=1), **given)


@pytest.mark.parametrize("status", [200, 401])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_http2_shows_no_key(mode: Mode, scheme: Scheme, status: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Http2(status, {"x-echo": ACME_KEY}, {"message": ACME_KEY}) as server:
        client = http2(mode, server.url, rules=provider(scheme))
        made = call("read", query={"email": EMAIL})

        async def send_and_close() -> None:
            async with client.inner:
                await client.inner.send(made)

        def send() -> None:
            if mode == "async":
                asyncio.run(send_and_close())
            else:
                with client.inner:
                    client.send(made)

        if status == 200:
            send()
        else:
            with pytest.raises(CallError):
                send()
    assert ACME_KEY in str(server.requests)
    records = [record for record in caplog.records if record.threadName == "MainThread"]
    assert any(record.name.startswith("hpack") for record in records)
    # The headers are logged in the compressed form too.
    assert [text for text in shown(records) if SECRET in text or "alice" in text] == []
    assert not [text for text in shown(records) if _compressed(text)]


def _compressed(text: str) -> bool:
    """Tell whether a text has the bytes of compressed headers in which there is a key."""
    for start in (index for index in range(len(text)) if text.startswith(("b'", 'b"'), index)):
        end = text.find(text[start + 1], start + 2)
        if end - start > 20:
            try:
                found = Decoder().decode(eval(text[start : end + 1]))
            except Exception:
                continue
            if SECRET in str(found):
                return True
    return False


def test_a_compressed_header_would_be_found() -> None:
    from hpack import Encoder

    assert _compressed(f"Encoded to {Encoder().encode([('x-api-key', ACME_KEY)])!r}")


def own_calls(server: Loopback) -> None:
    with httpx.Client(headers={"x-own": "my-own-header"}) as own:
        own.get(f"{server.url}/own?email=own@example.com&x={KEY}")


def test_the_callers_own_use_is_left_alone(kind: Kind, server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    own_calls(server)
    before = [(record.name, record.msg, str(record.args)) for record in caplog.records]
    assert any("own@example.com" in str(record.args) for record in caplog.records)
    client = creem(kind, server, api_key=KEY)
    answer = client.products.get("prod_1")
    asyncio.run(answer) if asyncio.iscoroutine(answer) else answer
    caplog.clear()
    own_calls(server)
    after = [(record.name, record.msg, str(record.args)) for record in caplog.records]
    closed(client)
    # Ports and the places of objects in memory differ.
    assert [name for name, _, _ in before] == [name for name, _, _ in after]
    assert [(message, args) for name, message, args in before if name == httpx.__name__] == [
        (message, args) for name, message, args in after if name == httpx.__name__
    ]


def test_what_the_caller_does_during_a_call_is_left_alone(
    async_kind: Kind, server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    url = server.url

    async def main() -> None:
        server.answer = lambda arrival: Answer(after=0.0 if "own" in arrival.path else 0.3)
        async with creem(async_kind, server, api_key=KEY) as client, httpx.AsyncClient() as own:
            ours = asyncio.create_task(client.customers.get(email=EMAIL))
            while not server.arrivals:
                await asyncio.sleep(0.005)
            await own.get(f"{url}/own?email=own@example.com")
            assert not ours.done()
            with pytest.raises(CallError):
                await ours

    asyncio.run(main())
    assert any("own@example.com" in str(record.args) for record in caplog.records)
    assert [text for text in shown(caplog.records) if SECRET in text or "alice" in text] == []


class Logging:
    """A transport of the caller that logs what it is given to a logger of a library."""

    def __init__(self, log: Callable[[logging.Logger, httpx.Request], None], name: str) -> None:
        self.log = log
        self.name = name

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.log(logging.getLogger(self.name), request)
        return httpx.Response(200, json={"id": "thing_1"})


def _failed(logger: logging.Logger, request: httpx.Request) -> None:
    try:
        raise OSError(f"could not send {request.headers.raw}")
    except OSError:
        logger.exception("failed at %s", request.url, stack_info=True)


LOGGED: dict[str, Callable[[logging.Logger, httpx.Request], None]] = {
    "headers": lambda logger, request: logger.debug("sending %s", request.headers.raw),
    "a mapping": lambda logger, request: logger.debug("sending %(key)s", {"key": dict(request.headers)}),
    "an exception": _failed,
    "wrong arguments": lambda logger, request: logger.debug(f"sending {dict(request.headers)} %s %s", 1),
    "an object": lambda logger, request: logger.debug(request.headers.raw),
    "an address": lambda logger, request: logger.info("%s", f"{request.url}&token={EMAIL}"),
}


@pytest.mark.parametrize("name", ["httpx", "httpcore.of_tomorrow", "aiohttp.x", "hpack.x", "hpack", "h2.connection", "asyncio"])
@pytest.mark.parametrize("logged", LOGGED)
def test_what_a_library_logs_is_masked_whatever_it_is(
    mode: Mode, logged: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger(name)
    client = Client[Any](mode, Logging(LOGGED[logged], name))
    client.send(call("read"), RequestOptions(query={"email": EMAIL}))
    assert any(record.name == name for record in caplog.records)
    assert [text for text in shown(caplog.records) if SECRET in text or "alice" in text] == []
    assert all(record.exc_info is None for record in caplog.records)
    assert caplog.text


def test_loggers_of_others_are_left_alone(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    given = {"key": ACME_KEY}

    def handler(request: httpx.Request) -> httpx.Response:
        logging.getLogger("shop").info("my own %s", given)
        return httpx.Response(200, json={"id": "thing_1"})

    Client[Any](mode, handler).send(call("read"))
    (record,) = [record for record in caplog.records if record.name == "shop"]
    assert record.args == given
    assert logging.getLogger("shop").filters == []


@pytest.mark.skipif(httpx.__name__ == "httpx2", reason="the program is written for httpx")
def test_nothing_is_done_to_loggers_before_a_call() -> None:
    code = """
import logging, httpx
httpx.Client()
before = dict(logging.root.manager.loggerDict)
from creem_client import Creem
client = Creem("creem_test_1")
assert dict(logging.root.manager.loggerDict) == before
assert not [name for name, logger in before.items() if getattr(logger, "filters", [])]
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
