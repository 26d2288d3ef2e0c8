"""Every class of exception that the HTTP libraries have, raised by a transport, ends in our error."""

import inspect
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import aiohttp
import aiohttp.http_exceptions
import httpcore
import pytest
from core.servers import Client, Mode, Requests, call

from billfold_core.errors import CallError, ConnectionFailed, DecodeError, TimedOut
from billfold_core.http import httpx

SENT = httpx.Request("POST", "https://test.acme.example/v1/things")
CONNECTION: Any = aiohttp.client_reqrep.ConnectionKey("test.acme.example", 443, True, None, None, None, None)
OS_ERROR = OSError(104, "reset")
NO_URL: Any = None
ABOUT: Any = aiohttp.RequestInfo(NO_URL, "POST", NO_URL, NO_URL)
MODULES: tuple[ModuleType, ...] = (httpx, httpcore, aiohttp, aiohttp.client_exceptions, aiohttp.http_exceptions)

# Ways to make one, tried in turn: no class of the three libraries needs another.
WAYS: tuple[Callable[[Any], Any], ...] = (
    lambda kind: kind("gone"),
    lambda kind: kind(),
    lambda kind: kind("gone", request=SENT, response=httpx.Response(500)),
    lambda kind: kind(code=400, message="gone"),
    lambda kind: kind(CONNECTION, OS_ERROR),
    lambda kind: kind("/run/a.sock", CONNECTION, OS_ERROR),
    lambda kind: kind(CONNECTION, "test.acme.example", OS_ERROR),
    lambda kind: kind(ABOUT, (), status=502, message="gone"),
    lambda kind: kind(expected=b"a", got=b"b", host="test.acme.example", port=443),
)


def _classes() -> Iterator[type[Exception]]:
    seen: set[type[Exception]] = set()
    for module in MODULES:
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, Exception) and kind not in seen and kind.__module__.partition(".")[0] in _OWN:
                seen.add(kind)
                yield kind


_OWN = {module.__name__.partition(".")[0] for module in MODULES}
CLASSES = tuple(_classes())


def made(kind: type[Exception]) -> Exception | None:
    for way in WAYS:
        try:
            error: Exception = way(kind)
            str(error)
        except (TypeError, AttributeError):
            continue
        return error
    return None


def test_every_class_can_be_made() -> None:
    assert len(CLASSES) > 70
    assert not [kind for kind in CLASSES if made(kind) is None]


def fails_with(kind: type[Exception]) -> Requests:
    def fail(request: httpx.Request) -> httpx.Response:
        error = made(kind)
        assert error is not None
        raise error

    return Requests(fail)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_class_ends_in_our_error(mode: Mode, kind: type[Exception]) -> None:
    requests = fails_with(kind)
    error = Client[Any](mode, requests).failure(call("unsafe"))
    assert isinstance(error, ConnectionFailed if kind is not httpx.DecodingError else CallError)
    assert error.outcome in ("unknown", "not_sent")
    assert len(requests) == error.attempts == (4 if error.outcome == "not_sent" else 1)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_class_passes_at_a_read(mode: Mode, kind: type[Exception]) -> None:
    requests = fails_with(kind)
    error = Client[Any](mode, requests).failure(call("read"))
    assert isinstance(error, ConnectionFailed | DecodeError)
    assert len(requests) == error.attempts == 4


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if issubclass(kind, httpx.TimeoutException)])
def test_what_is_a_timeout_there_is_one_here(mode: Mode, kind: type[Exception]) -> None:
    assert isinstance(Client[Any](mode, fails_with(kind)).failure(call("unsafe")), TimedOut)
