"""Receivers for Starlette and FastAPI. `billfold[starlette]` installs Starlette; FastAPI brings its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from billfold_core.webhooks import MOST_BYTES

from .endpoint import Endpoint
from .receiving import OnEvent, check_handler, cut_off, receive_async

__all__ = ["receiver", "respond"]

E = TypeVar("E")


def receiver(endpoint: Endpoint[E], *, on_event: OnEvent[E]) -> Callable[[Request], Awaitable[Response]]:
    """Return what a route calls: verifies a delivery, hands its event to `on_event`, and answers.

    Args:
        on_event: An async function, or any other, which is called in a thread.

    Example:
        FastAPI: `app.post("/webhooks/creem")(receiver(Endpoint("creem"), on_event=handle))`. Starlette:
        `Route("/webhooks/creem", receiver(Endpoint("creem"), on_event=handle), methods=["POST"])`.
    """

    check_handler(on_event)

    async def receives(request: Request) -> Response:
        return await respond(request, endpoint, on_event=on_event)

    receives.__name__ = f"webhook_{endpoint.name}"
    return receives


async def respond(request: Request, endpoint: Endpoint[E], *, on_event: OnEvent[E]) -> Response:
    """Answer a request; for a route of your own, with dependencies for example."""
    try:
        body = await _body(request)
    except ClientDisconnect:
        reply = cut_off(endpoint)
    else:
        received = receive_async(request.method, request.headers.raw, body, endpoint, on_event=on_event)
        del body  # the traceback of what a handler raises shows what a frame still holds
        reply = await received
    return Response(reply.body, reply.status, dict(reply.headers))


async def _body(request: Request) -> bytes:
    """Read a body, up to where it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            break
    return bytes(body)
