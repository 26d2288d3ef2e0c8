"""Receivers for Flask. `billfold[flask]` installs it."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import Any, Final, TypeVar

from flask import Response, current_app, request
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from billfold_core.webhooks import MOST_BYTES

from .endpoint import Endpoint
from .receiving import TOO_LARGE, OnEvent, Reply, check_handler, cut_off, is_async, receive

__all__ = ["receiver"]

_FORMS: Final = ("application/x-www-form-urlencoded", "multipart/form-data")
E = TypeVar("E")


def receiver(endpoint: Endpoint[E], *, on_event: OnEvent[E]) -> Callable[[], Response]:
    """Return a view: verifies a delivery, hands its event to `on_event`, and answers.

    Args:
        on_event: Any function; an async one needs `flask[async]`.

    Example:
        `app.post("/webhooks/creem")(receiver(Endpoint("creem"), on_event=handle))`
    """

    check_handler(on_event)

    def receives() -> Response:
        reply = _reply(endpoint, on_event)
        return Response(reply.body, reply.status, dict(reply.headers))

    # Flask calls a view by this name, and wants each to have its own.
    receives.__name__ = f"webhook_{endpoint.name}".replace(".", "_")
    return receives


def _reply(endpoint: Endpoint[E], on_event: OnEvent[E]) -> Reply:
    handle = _sync(on_event) if is_async(on_event) else on_event
    # One more than is looked at: a body without a length is cut where the limit is, and would seem to be whole.
    request.max_content_length = MOST_BYTES + 1
    was_read = _was_read()
    try:
        body = request.get_data(cache=True)
    except RequestEntityTooLarge:
        return TOO_LARGE
    except ClientDisconnected:
        return cut_off(endpoint)
    if len(body) < (request.content_length or 0):
        del body  # the traceback of an error shows what a frame still holds
        if not was_read:
            # A server that ends a body itself, as gunicorn does, says nothing where it ends too early.
            return cut_off(endpoint)
        raise RuntimeError(
            "the body was read before the receiver could: something used request.form, request.files or request.stream"
        )
    try:
        return receive(request.method, request.headers, body, endpoint, on_event=handle)
    finally:
        del body  # as above, of what a handler raises


def _was_read() -> bool:
    """Return whether something has taken the stream of the request's body, and Flask has not kept what it read."""
    known = vars(request)
    if "form" in known and request.mimetype not in _FORMS:
        # Looked for in vain: of another kind of body nothing is read.
        return False
    return "stream" in known and known.get("_cached_data") is None


def _sync(on_event: Any) -> OnEvent[Any]:
    # Of an object that is called, Flask does not see that it is async.
    return current_app.ensure_sync(on_event if iscoroutinefunction(on_event) else on_event.__call__)
