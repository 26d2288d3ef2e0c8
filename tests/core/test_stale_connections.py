"""Connections that the server closed while they were kept: no transport repeats a request by itself."""

import asyncio
import inspect
from typing import Any

import pytest
from core.callers import Kind, creem
from core.loopback import Answer, Arrival, Loopback

from billfold_core.errors import ConnectionFailed
from billfold_core.retry import RetryPolicy
from creem_client import Creem

METHODS = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH")


def request(client: Any, method: str, *, times: int, effect: str = "unsafe") -> list[Any]:
    """Send the same request again and again, and give what came of each; the client is closed then."""
    settings: dict[str, Any] = {"effect": effect}
    if method in ("PUT", "POST", "PATCH"):
        settings["body"] = {"name": "n"}

    async def in_turn() -> list[Any]:
        results: list[Any] = []
        for _ in range(times):
            try:
                answer = client.request(method, "/v1/things", **settings)
                results.append((await answer if inspect.isawaitable(answer) else answer).status)
            except ConnectionFailed as error:
                results.append((error.outcome, error.attempts))
        if (closing := client.close() if isinstance(client, Creem) else client.aclose()) is not None:
            await closing
        return results

    return asyncio.run(in_turn())


@pytest.mark.parametrize("method", METHODS)
def test_a_request_that_was_received_is_not_sent_again(server: Loopback, kind: Kind, method: str) -> None:
    """The server takes the second request of a kept connection, and hangs up without an answer."""

    def once(arrival: Arrival) -> Answer:
        return Answer({"id": 1}, hang_up=sum(seen.connection == arrival.connection for seen in server.arrivals) == 2)

    server.answer = once
    client = creem(kind, server)
    assert request(client, method, times=3) == [200, ("unknown", 1), 200]
    assert len(server.arrivals) == 3
    assert server.accepted == 2


@pytest.mark.parametrize("method", METHODS)
def test_a_kept_connection_that_was_closed_meanwhile(server: Loopback, kind: Kind, method: str) -> None:
    """Each answer ends its connection without saying so; each request arrives once, or its loss is told."""
    server.answer = lambda arrival: Answer({"id": 1}, close=True)
    client = creem(kind, server)
    results = request(client, method, times=4)
    assert set(results) <= {200, ("unknown", 1)}
    assert results[0] == 200
    assert len(server.arrivals) <= 4
    assert len(server.arrivals) >= results.count(200)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_what_may_be_repeated_is_repeated_by_the_client_alone(server: Loopback, kind: Kind, method: str) -> None:
    """Three attempts are three arrivals."""
    server.answer = lambda arrival: Answer(hang_up=len(server.arrivals) in (2, 3), body={"id": 1})
    client = creem(kind, server, retry=RetryPolicy(max_attempts=3, first_delay=0.001))
    assert request(client, method, times=2, effect="idempotent") == [200, 200]
    assert len(server.arrivals) == 4
