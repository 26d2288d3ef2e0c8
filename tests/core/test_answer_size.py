"""How much of an answer is read: nothing a server sends fills the memory, over real connections and over any transport."""

import gzip
import tracemalloc
import zlib
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import pytest
from core.scripted import Connection, Kind, Loopback, attempt, each_kind
from core.servers import Client, Mode, Requests, answering, call
from core.transports import Parts

from billfold_core.call import Effect
from billfold_core.errors import CallError, DecodeError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions

MIB = 1 << 20
LIMIT = 32 * MIB
MOST_MEMORY = 150 * 1_000_000
REFUSED = ("rejected", "unknown")
BLOCK = b" " * 65_536
Send = Callable[[Connection], None]


def packed(size: int, wbits: int = 31) -> bytes:
    """Compress so many zeros, without ever holding them."""
    packer = zlib.compressobj(1, zlib.DEFLATED, wbits)
    block = bytes(MIB)
    parts = [packer.compress(block[: min(MIB, size - done)]) for done in range(0, size, MIB)]
    return b"".join([*parts, packer.flush()])


@cache
def bomb(size: int, coding: str) -> bytes:
    inner = packed(size, 15 if coding == "deflate" else 31)
    for _ in range(coding.count(",")):
        inner = gzip.compress(inner)
    return inner


def answer(connection: Connection, head: str, parts: Iterable[bytes] = ()) -> None:
    connection.request()
    connection.send(f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{head}\r\n\r\n".encode(), *parts)


def plain(size: int) -> Send:
    return lambda connection: answer(connection, f"Content-Length: {size}", [BLOCK] * (size // len(BLOCK)))


def until_closed(size: int) -> Send:
    return lambda connection: answer(connection, "Connection: close", [BLOCK] * (size // len(BLOCK)))


def chunked(size: int) -> Send:
    chunk = b"%x\r\n%s\r\n" % (len(BLOCK), BLOCK)
    return lambda connection: answer(connection, "Transfer-Encoding: chunked", [*[chunk] * (size // len(BLOCK)), b"0\r\n\r\n"])


def compressed(size: int, coding: str) -> Send:
    body = bomb(size, coding)
    return lambda connection: answer(connection, f"Content-Encoding: {coding}\r\nContent-Length: {len(body)}", [body])


LARGE: dict[str, Callable[[], Send]] = {
    "plain": lambda: plain(40 * MIB),
    "until closed": lambda: until_closed(40 * MIB),
    "chunked": lambda: chunked(200 * MIB),
    "gzip": lambda: compressed(40 * MIB, "gzip"),
    "large deflate": lambda: compressed(200 * MIB, "deflate"),
    "nested": lambda: compressed(200 * MIB, "gzip, gzip"),
}


def check_refused(error: CallError | None) -> None:
    assert isinstance(error, DecodeError), repr(error)
    assert error.outcome == "unknown"
    assert error.attempts == 1
    assert "max_answer_size" in str(error)
    assert len(str(error)) < 1_000
    assert len(error.body) <= 10_000


@each_kind
@pytest.mark.parametrize("name", LARGE)
def test_an_answer_that_is_too_large_is_refused_without_being_kept(kind: Kind, name: str) -> None:
    with Loopback(LARGE[name]()) as server:
        tracemalloc.start()
        try:
            ended = attempt(kind, server.url, call("unsafe"))
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert most < MOST_MEMORY
        check_refused(ended.failure)
        assert server.connections == 1


@each_kind
@pytest.mark.parametrize("effect", ["read", "idempotent", "keyed"])
def test_an_answer_that_is_too_large_is_not_asked_for_again(kind: Kind, effect: Effect) -> None:
    with Loopback(chunked(MIB)) as server:
        check_refused(attempt(kind, server.url, call(effect), max_answer_size=1_000).failure)
        assert server.connections == 1


@each_kind
@pytest.mark.parametrize("length", [LIMIT + 1, 10**12, 10**18])
def test_a_length_above_the_limit_is_not_waited_for(kind: Kind, length: int) -> None:
    def serve(connection: Connection) -> None:
        answer(connection, f"Content-Length: {length}", [b'{"id":'])
        connection.hold()

    with Loopback(serve) as server:
        ended = attempt(kind, server.url, call("unsafe"), RequestOptions(deadline=1.2))
        check_refused(ended.failure)
        assert ended.seconds < 1


def text_of(size: int) -> bytes:
    """Make JSON of so many bytes that does not compress well."""
    return b'"' + (b"0123456789abcdef" * (size // 16 + 1))[: size - 2] + b'"'


def sized(body: bytes, coding: str) -> Send:
    if coding:
        body = gzip.compress(body, 1)
    head = f"Content-Length: {len(body)}" + (f"\r\nContent-Encoding: {coding}" if coding else "")
    return lambda connection: answer(connection, head, [body])


@each_kind
@pytest.mark.parametrize(("size", "settings"), [(LIMIT, {}), (LIMIT + 1, {"max_answer_size": LIMIT + 1})])
def test_an_answer_below_the_limit_is_read(kind: Kind, size: int, settings: dict[str, int]) -> None:
    with Loopback(sized(text_of(size), "")) as server:
        ended = attempt(kind, server.url, call("unsafe"), **settings)
        assert ended.answer is not None
        assert len(ended.answer.data) == size - 2


@each_kind
@pytest.mark.parametrize(
    ("limit", "coding"), [(1, ""), (1_000, ""), (1_000, "gzip"), (100_000, ""), (100_000, "gzip"), (2 * MIB, "gzip")]
)
def test_the_limit_is_a_setting_of_the_client_and_of_a_call(kind: Kind, limit: int, coding: str) -> None:
    within, beyond = b"7" if limit == 1 else text_of(limit), text_of(limit + 2)
    with Loopback(sized(within, coding)) as server:
        assert attempt(kind, server.url, call("unsafe"), max_answer_size=limit).answer is not None
        options = RequestOptions(max_answer_size=limit)
        assert attempt(kind, server.url, call("unsafe"), options, max_answer_size=1).answer is not None
    with Loopback(sized(beyond, coding)) as server:
        check_refused(attempt(kind, server.url, call("unsafe"), max_answer_size=limit).failure)
        check_refused(attempt(kind, server.url, call("unsafe"), options, max_answer_size=50 * MIB).failure)


@pytest.mark.parametrize("body", [b'"' + b"x" * 5_000 + b'"', b" " * 1_001])
def test_the_limit_holds_for_any_transport(mode: Mode, body: bytes) -> None:
    for handler in (answering(200, content=body), lambda request: httpx.Response(200, stream=Parts(*[body[:500]] * 10))):
        requests = Requests(handler)
        check_refused(Client[Any](mode, requests, max_answer_size=1_000).failure(call("unsafe")))
        assert len(requests) == 1


@each_kind
@pytest.mark.parametrize(("status", "outcomes"), [(404, REFUSED), (429, REFUSED), (500, ("unknown",))])
def test_a_refusal_that_is_too_large_is_one_without_being_kept(kind: Kind, status: int, outcomes: tuple[str, ...]) -> None:
    def serve(connection: Connection) -> None:
        connection.request()
        connection.send(b"HTTP/1.1 %d No\r\nConnection: close\r\n\r\n" % status, *[BLOCK] * 640)

    with Loopback(serve) as server:
        tracemalloc.start()
        try:
            error = attempt(kind, server.url, call("unsafe"), max_answer_size=MIB).failure
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert most < 20 * MIB
        # What the answer says is not read, but its status is.
        assert error.outcome in outcomes
        assert server.connections == 1


def test_a_copy_has_a_limit_of_its_own(mode: Mode) -> None:
    client = Client[Any](mode, Requests(lambda request: httpx.Response(200, json="x" * 2_000)), max_answer_size=1_000)
    check_refused(client.failure(call("unsafe")))
    client.inner = client.inner.with_options(RequestOptions(max_answer_size=3_000))
    assert len(client.send(call("unsafe")).data) == 2_000
    check_refused(client.failure(call("unsafe"), RequestOptions(max_answer_size=10)))
