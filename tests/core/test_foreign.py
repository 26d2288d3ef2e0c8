"""What a transport raises, whatever it is and wherever it is raised, ends in our error with the truth about the effect."""

import asyncio
import socket
import ssl
from decimal import InvalidOperation
from typing import Any

import aiohttp
import httpcore
import pytest
from core.servers import KEY, Client, Mode, Requests, World, call
from core.transports import Act, Foreign, Parts, good

from billfold_core.call import Effect
from billfold_core.errors import CallError, ConnectionFailed, DecodeError, TimedOut
from billfold_core.http import httpx
from fuzz.shown import everything

GONE = httpx.Request("GET", "https://other.example")


def breaks_with(make: Act, *before: bytes, status: int = 200) -> Act:
    return lambda: httpx.Response(status, headers={"content-type": "application/json"}, stream=Parts(*before, make()))


def _connector_error() -> Exception:
    key: Any = aiohttp.client_reqrep.ConnectionKey("a.example", 443, True, None, None, None, None)
    return aiohttp.ClientConnectorError(key, OSError(111, "refused"))


LOST: dict[str, Act] = {
    "OSError": lambda: OSError(5, "input/output error"),
    "OSError without a number": lambda: OSError("odd"),
    "ConnectionResetError": lambda: ConnectionResetError(104, "reset"),
    "BrokenPipeError": lambda: BrokenPipeError(32, "broken pipe"),
    "ConnectionAbortedError": ConnectionAbortedError,
    "TimeoutError": lambda: TimeoutError("timed out"),
    "SSLError": lambda: ssl.SSLError(1, "[SSL] bad record mac"),
    "SSLEOFError": lambda: ssl.SSLEOFError(8, "EOF"),
    "SSLCertVerificationError": lambda: ssl.SSLCertVerificationError(1, "self-signed"),
    "RuntimeError": lambda: RuntimeError("Event loop is closed"),
    "NotImplementedError": NotImplementedError,
    "ValueError": lambda: ValueError("I/O operation on closed file"),
    "KeyError": lambda: KeyError("headers"),
    "IndexError": IndexError,
    "TypeError": lambda: TypeError("no"),
    "AttributeError": lambda: AttributeError("stream"),
    "AssertionError": AssertionError,
    "StopIteration": lambda: StopIteration(3),
    "StopAsyncIteration": StopAsyncIteration,
    "MemoryError": MemoryError,
    "RecursionError": lambda: RecursionError("maximum recursion depth exceeded"),
    "EOFError": EOFError,
    "UnicodeDecodeError": lambda: UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    "InvalidOperation": InvalidOperation,
    "ExceptionGroup": lambda: ExceptionGroup("two", [OSError("a"), ValueError("b")]),
    "empty message": lambda: Exception(),
    "own class": lambda: type("Odd", (Exception,), {"__str__": lambda self: 1 / 0})(),
    "StreamError": lambda: httpx.StreamError("no"),
    "StreamConsumed": httpx.StreamConsumed,
    "StreamClosed": httpx.StreamClosed,
    "ResponseNotRead": httpx.ResponseNotRead,
    "InvalidURL": lambda: httpx.InvalidURL("no"),
    "CookieConflict": lambda: httpx.CookieConflict("two"),
    "DecodingError": lambda: httpx.DecodingError("bad"),
    "TooManyRedirects": lambda: httpx.TooManyRedirects("20"),
    "HTTPStatusError": lambda: httpx.HTTPStatusError("no", request=GONE, response=httpx.Response(500)),
    "ReadError": lambda: httpx.ReadError("gone"),
    "RemoteProtocolError": lambda: httpx.RemoteProtocolError("gone"),
    "LocalProtocolError": lambda: httpx.LocalProtocolError("state"),
    "httpcore.ReadError": lambda: httpcore.ReadError("gone"),
    "httpcore.RemoteProtocolError": lambda: httpcore.RemoteProtocolError("gone"),
    "httpcore.ConnectionNotAvailable": httpcore.ConnectionNotAvailable,
    "ClientError": aiohttp.ClientError,
    "ClientOSError": lambda: aiohttp.ClientOSError(104, "reset"),
    "ServerDisconnectedError": aiohttp.ServerDisconnectedError,
    "ClientPayloadError": lambda: aiohttp.ClientPayloadError("not completed"),
    "ServerTimeoutError": aiohttp.ServerTimeoutError,
}
NEVER_SENT: dict[str, Act] = {
    kind.__name__: lambda kind=kind: kind("before it left")
    for kind in (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)
}
# Whether these may have been sent is for the transport's own layer to say; here it is enough that they end well.
EITHER: dict[str, Act] = {"ClientConnectorError": _connector_error, "gaierror": lambda: socket.gaierror(-2, "name")}


def check(error: CallError, kinds: tuple[type[CallError], ...] = (ConnectionFailed,)) -> None:
    assert isinstance(error, kinds)
    assert error.provider == "acme"
    assert "\n" not in str(error)
    assert len(str(error)) < 1_000


@pytest.mark.parametrize("effect", ["unsafe", "keyed", "read"])
@pytest.mark.parametrize("name", LOST)
def test_whatever_is_raised_ends_in_our_error(mode: Mode, world: World, name: str, effect: Effect) -> None:
    transport = Foreign(LOST[name])
    error = Client[Any](mode, Requests(), world=world, transport=transport).failure(call(effect))
    check(error, (ConnectionFailed, DecodeError) if name == "DecodingError" else (ConnectionFailed,))
    assert error.outcome == "unknown"
    assert error.attempts == transport.sent == (1 if effect == "unsafe" else 4)
    assert len(world.pauses) == transport.sent - 1


@pytest.mark.parametrize("name", LOST)
def test_a_read_outlives_whatever_is_raised(mode: Mode, name: str) -> None:
    for faults in ([LOST[name]], [breaks_with(LOST[name], b'{"id": ')]):
        transport = Foreign(*faults, good)
        assert Client[Any](mode, Requests(), transport=transport).send(call("read")).attempts == transport.sent == 2


@pytest.mark.parametrize("effect", ["unsafe", "read"])
@pytest.mark.parametrize("name", NEVER_SENT)
def test_what_never_left_says_so(mode: Mode, name: str, effect: Effect) -> None:
    transport = Foreign(NEVER_SENT[name])
    error = Client[Any](mode, Requests(), transport=transport).failure(call(effect))
    check(error)
    assert (error.outcome, error.attempts, transport.sent) == ("not_sent", 4, 4)


@pytest.mark.parametrize("name", EITHER)
def test_what_may_not_have_left_ends_in_our_error(mode: Mode, name: str) -> None:
    transport = Foreign(EITHER[name])
    error = Client[Any](mode, Requests(), transport=transport).failure(call("unsafe"))
    check(error)
    assert error.outcome == ("not_sent" if transport.sent > 1 else error.outcome)


@pytest.mark.parametrize("effect", ["unsafe", "read"])
@pytest.mark.parametrize("name", [*LOST, *NEVER_SENT])
def test_an_answer_that_breaks_off_may_have_taken_effect(mode: Mode, name: str, effect: Effect) -> None:
    for before in ((), (b'{"id": ',), (b'{"id":', b' "thing_1"}')):
        transport = Foreign(breaks_with({**LOST, **NEVER_SENT}[name], *before))
        error = Client[Any](mode, Requests(), transport=transport).failure(call(effect))
        check(error, (ConnectionFailed, DecodeError) if name == "DecodingError" else (ConnectionFailed,))
        assert error.outcome == "unknown"
        assert transport.sent == (1 if effect == "unsafe" else 4)


@pytest.mark.parametrize("make", [TimeoutError, lambda: httpx.ReadTimeout("late"), lambda: httpx.WriteTimeout("late")])
def test_what_came_too_late_timed_out(mode: Mode, make: Act) -> None:
    for act in (make, breaks_with(make, b"{")):
        assert type(Client[Any](mode, Requests(), transport=Foreign(act)).failure(call())) is TimedOut


NO_STREAM: Any = object()
NONSENSE: dict[str, Act] = {
    "None": lambda: None,
    "text": lambda: "200 OK",
    "number": lambda: 200,
    "mapping": lambda: {"status": 200},
    "tuple": lambda: (200, [], b"{}"),
    "class": lambda: httpx.Response,
    "request": lambda: GONE,
    "a body of text": lambda: httpx.Response(200, stream=Parts("{}")),
    "a body of nothing": lambda: httpx.Response(200, stream=Parts(b"{", None)),
    "a body of numbers": lambda: httpx.Response(200, stream=Parts(123, 125)),
    "no stream": lambda: httpx.Response(200, stream=NO_STREAM),
}


@pytest.mark.parametrize("effect", ["unsafe", "read"])
@pytest.mark.parametrize("name", NONSENSE)
def test_a_transport_that_gives_nonsense_is_a_lost_answer(mode: Mode, name: str, effect: Effect) -> None:
    transport = Foreign(NONSENSE[name])
    error = Client[Any](mode, Requests(), transport=transport).failure(call(effect))
    check(error)
    assert error.outcome == "unknown"
    assert transport.sent == (1 if effect == "unsafe" else 4)


class Stop(BaseException):
    """What ends a program, of some library's own."""


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, asyncio.CancelledError, Stop])
@pytest.mark.parametrize("effect", ["unsafe", "read"])
def test_what_ends_the_program_passes(mode: Mode, kind: type[BaseException], effect: Effect) -> None:
    for act in (kind, breaks_with(kind, b"{")):
        transport = Foreign(act)
        with pytest.raises(kind):
            Client[Any](mode, Requests(), transport=transport).send(call(effect))
        assert transport.sent == 1


def test_a_group_with_an_interrupt_passes(mode: Mode) -> None:
    transport = Foreign(lambda: BaseExceptionGroup("two", [KeyboardInterrupt(), OSError()]))
    with pytest.raises(BaseExceptionGroup):
        Client[Any](mode, Requests(), transport=transport).send(call("read"))
    assert transport.sent == 1


TELLING: dict[str, Act] = {
    "OSError": lambda: OSError(5, f"sent {KEY}", KEY),
    "SSLError": lambda: ssl.SSLError(1, f"sent {KEY}"),
    "KeyError": lambda: KeyError(KEY),
    "nested": lambda: ValueError(("sent", {"x-api-key": KEY})),
    "bytes": lambda: RuntimeError(f"sent {KEY}".encode()),
    "UnicodeDecodeError": lambda: UnicodeDecodeError("utf-8", KEY.encode() + b"\xff", 0, 1, f"of {KEY}"),
    "group": lambda: ExceptionGroup(f"sent {KEY}", [OSError(f"sent {KEY}"), ExceptionGroup(KEY, [ValueError(KEY)])]),
    "note": lambda: _noted(RuntimeError("no")),
    "InvalidURL": lambda: httpx.InvalidURL(f"no {KEY}"),
}


def _noted(error: Exception) -> Exception:
    error.add_note(f"sent {KEY}")
    return error


@pytest.mark.parametrize("effect", ["unsafe", "read"])
@pytest.mark.parametrize("name", TELLING)
def test_what_a_transport_tells_shows_no_key(mode: Mode, name: str, effect: Effect) -> None:
    for act in (TELLING[name], breaks_with(TELLING[name], b"{")):
        error = Client[Any](mode, Requests(), transport=Foreign(act)).failure(call(effect))
        assert not [text for text in everything(error) if KEY.removeprefix("acme_test_") in text]
