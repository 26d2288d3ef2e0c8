"""How long a call takes at most: its deadline, whatever the server does, over real connections. What it says about the effect
is true.
"""

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import Any

import pytest
from core.scripted import Connection, Ended, Kind, Loopback, attempt, deaf_server, each_kind
from core.servers import KEY, call, provider

from billfold_core.call import Call, Effect
from billfold_core.client import AsyncClient, SyncClient
from billfold_core.errors import CallError, ConfigurationError, ConnectionFailed, TimedOut
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.retry import RetryPolicy

DEADLINE = 0.5
LATE = DEADLINE + 0.6
BODY = b'{"id": "' + b"x" * 200 + b'"}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)


def dripped_body(connection: Connection) -> None:
    connection.request()
    connection.send(HEAD)
    connection.drip(BODY)


def dripped_headers(connection: Connection) -> None:
    connection.request()
    connection.drip(HEAD)


def dripped_chunks(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(100):
        connection.send(b"1\r\n \r\n")
        if not connection.wait(0.05):
            return


def provisional_answers(connection: Connection) -> None:
    connection.request()
    for _ in range(100):
        connection.send(b"HTTP/1.1 102 Processing\r\n\r\n")
        if not connection.wait(0.05):
            return


def silence(connection: Connection) -> None:
    connection.request()
    connection.hold()


def never_reads(connection: Connection) -> None:
    connection.hold()


SLOW = [dripped_body, dripped_headers, dripped_chunks, provisional_answers, silence]


def in_time(kind: Kind, url: str, made: Call[Any], options: RequestOptions = NO_OPTIONS, **settings: Any) -> Ended:
    """Make a call that ends with its deadline."""
    ended = attempt(kind, url, made, options, **settings)
    if ended.seconds >= LATE:
        # A machine with other work may hold up one call, but not two.
        ended = attempt(kind, url, made, options, **settings)
    # What was left open is found now, not in a later test.
    gc.collect()
    assert isinstance(ended.failure, TimedOut)
    assert DEADLINE * 0.8 < ended.seconds < LATE
    return ended


@each_kind
@pytest.mark.parametrize("serve", SLOW)
@pytest.mark.parametrize("effect", ["unsafe", "keyed"])
def test_a_slow_answer_ends_at_the_deadline(kind: Kind, serve: Callable[[Connection], None], effect: Effect) -> None:
    with Loopback(serve) as server:
        error = in_time(kind, server.url, call(effect), RequestOptions(deadline=DEADLINE)).failure
        assert (error.outcome, error.attempts) == ("unknown", 1)


@each_kind
@pytest.mark.parametrize("serve", [dripped_body, silence])
def test_a_deadline_of_the_client_bounds_its_calls(kind: Kind, serve: Callable[[Connection], None]) -> None:
    with Loopback(serve) as server:
        ended = in_time(kind, server.url, call("unsafe"), retry=RetryPolicy(deadline=DEADLINE))
        assert ended.failure.outcome == "unknown"


@each_kind
@pytest.mark.parametrize("serve", [dripped_body, dripped_headers, silence])
def test_the_attempts_of_a_call_share_its_deadline(kind: Kind, serve: Callable[[Connection], None]) -> None:
    policy = RetryPolicy(max_attempts=9, deadline=DEADLINE, first_delay=0.02)

    def first_drops(connection: Connection) -> None:
        if server.connections % 3:
            connection.request()
            connection.reset()
        else:
            serve(connection)

    with Loopback(first_drops) as server:
        error = in_time(kind, server.url, call("read"), retry=policy).failure
        assert (error.outcome, error.attempts) == ("unknown", 3)


@each_kind
def test_attempts_that_time_out_are_repeated_within_the_deadline(kind: Kind) -> None:
    policy = RetryPolicy(max_attempts=50, deadline=DEADLINE, first_delay=0.02)
    with Loopback(silence) as server:
        ended = in_time(kind, server.url, call("read"), timeout=0.1, retry=policy)
        assert 2 <= ended.failure.attempts <= 6


@each_kind
def test_a_request_that_nobody_reads_ends_at_the_deadline(kind: Kind) -> None:
    with Loopback(never_reads) as server:
        made = call("unsafe", body={"name": "x" * 6_000_000})
        assert in_time(kind, server.url, made, RequestOptions(deadline=DEADLINE)).failure.outcome == "unknown"


@each_kind
def test_a_connection_that_is_not_accepted_was_not_used(kind: Kind) -> None:
    with deaf_server() as url:
        assert in_time(kind, url, call("unsafe"), RequestOptions(deadline=DEADLINE)).failure.outcome == "not_sent"


@each_kind
@pytest.mark.parametrize("part", [b"", b"\x16\x03\x03\x00\x7a\x02"])
def test_a_handshake_that_never_ends_sends_nothing(kind: Kind, part: bytes) -> None:
    def serve(connection: Connection) -> None:
        connection.send(part)
        connection.hold()

    with Loopback(serve) as server:
        url = server.url.replace("http://", "https://")
        assert in_time(kind, url, call("unsafe"), RequestOptions(deadline=DEADLINE)).failure.outcome == "not_sent"


def _two_calls(kind: Kind, url: str, arrived: threading.Event) -> list[CallError]:
    """Make a call that keeps the only connection, and one that waits for it."""
    settings: dict[str, Any] = {"base_url": url, "max_connections": 1, "api_key": KEY}
    first, second = RequestOptions(deadline=2 * DEADLINE), RequestOptions(deadline=DEADLINE)
    errors: list[CallError] = []
    if kind == "sync":
        with type("Acme", (SyncClient,), {"provider": provider()})(**settings) as client:

            def keep() -> None:
                with pytest.raises(CallError) as kept:
                    client.send(call(), first)
                errors.append(kept.value)

            thread = threading.Thread(target=keep)
            thread.start()
            arrived.wait(1)
            with pytest.raises(CallError) as caught:
                client.send(call(), second)
            thread.join()
        return [caught.value, *errors]

    async def main() -> list[Any]:
        more = {"transport": "aiohttp"} if kind == "aiohttp" else {}
        async with type("Acme", (AsyncClient,), {"provider": provider()})(**settings, **more) as client:

            async def wait() -> None:
                await asyncio.to_thread(arrived.wait, 1)
                await client.send(call(), second)

            return await asyncio.gather(wait(), client.send(call(), first), return_exceptions=True)

    return asyncio.run(main())


@each_kind
def test_a_call_that_waits_for_a_connection_was_not_sent(kind: Kind) -> None:
    arrived = threading.Event()

    def serve(connection: Connection) -> None:
        connection.request()
        arrived.set()
        connection.hold()

    with Loopback(serve) as server:
        waited, kept = _two_calls(kind, server.url, arrived)
        assert [type(error) for error in (waited, kept)] == [TimedOut, TimedOut]
        assert (waited.outcome, kept.outcome) == ("not_sent", "unknown")
        assert server.connections == 1


@each_kind
@pytest.mark.parametrize("timeout", [1e300, float("inf"), 10**20])
def test_an_endless_timeout_works_or_is_refused_in_words(kind: Kind, timeout: float) -> None:
    def serve(connection: Connection) -> None:
        connection.request()
        connection.send(HEAD, BODY)

    with Loopback(serve) as server:
        refusal = ""
        try:
            ended = attempt(kind, server.url, call("unsafe"), timeout=timeout)
        except ConfigurationError as error:
            refusal = str(error)
        assert "timeout" in refusal if refusal else ended.answer is not None


def reset_at_once(connection: Connection) -> None:
    connection.request()
    connection.reset()


def reset_in_headers(connection: Connection) -> None:
    connection.request()
    connection.send(HEAD[:30])
    connection.wait(0.05)
    connection.reset()


def reset_in_body(connection: Connection) -> None:
    connection.request()
    connection.send(HEAD, BODY[:50])
    connection.wait(0.05)
    connection.reset()


def close_at_once(connection: Connection) -> None:
    connection.request()


def close_in_body(connection: Connection) -> None:
    connection.request()
    connection.send(HEAD, BODY[:50])


@each_kind
@pytest.mark.parametrize("serve", [reset_at_once, reset_in_headers, reset_in_body, close_at_once, close_in_body])
def test_a_connection_that_broke_is_no_timeout(kind: Kind, serve: Callable[[Connection], None]) -> None:
    with Loopback(serve) as server:
        ended = attempt(kind, server.url, call("unsafe"))
        assert type(ended.failure) is ConnectionFailed
        assert ended.failure.outcome == "unknown"
        assert ended.failure.attempts == server.connections == 1
