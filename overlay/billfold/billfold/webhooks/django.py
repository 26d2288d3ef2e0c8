"""Receivers for Django. `billfold[django]` installs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt

from .endpoint import Endpoint
from .receiving import TOO_LARGE, OnEvent, Reply, check_handler, cut_off, is_async, receive, receive_async

__all__ = ["receiver"]

E = TypeVar("E")


def receiver(endpoint: Endpoint[E], *, on_event: OnEvent[E]) -> Callable[[HttpRequest], Any]:
    """Return a view, free of CSRF's check: verifies a delivery, hands its event to `on_event`, and answers.

    Args:
        on_event: Any function; with an async one the view is async too.

    Example:
        `path("webhooks/creem", receiver(Endpoint("creem"), on_event=handle))`
    """

    check_handler(on_event)

    def receives(request: HttpRequest) -> HttpResponse:
        body = _body(request, endpoint)
        if isinstance(body, Reply):
            return _response(body)
        try:
            return _response(receive(request.method or "", request.headers, body, endpoint, on_event=on_event))
        finally:
            del body  # the traceback of what a handler raises shows what a frame still holds

    async def receives_async(request: HttpRequest) -> HttpResponse:
        body = _body(request, endpoint)
        if isinstance(body, Reply):
            return _response(body)
        received = receive_async(request.method or "", request.headers, body, endpoint, on_event=on_event)
        del body
        return _response(await received)

    return csrf_exempt(receives_async if is_async(on_event) else receives)


def _body(request: HttpRequest, endpoint: Endpoint[Any]) -> bytes | Reply:
    """Return the body of a request, or what to answer where it is too large, or ends too early."""
    try:
        return request.body
    except RequestDataTooBig:
        return TOO_LARGE
    except UnreadablePostError:
        return cut_off(endpoint)


def _response(reply: Reply) -> HttpResponse:
    return HttpResponse(reply.body, status=reply.status, headers=dict(reply.headers))
