"""Receivers for Django. `billfold[django]` installs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from .endpoint import Endpoint
from .receiving import TOO_LARGE, OnEvent, Reply, is_async, receive, receive_async

__all__ = ["receiver"]

E = TypeVar("E")


def receiver(endpoint: Endpoint[E], *, on_event: OnEvent[E]) -> Callable[[HttpRequest], Any]:
    """Return a view, free of CSRF's check: verifies a delivery, hands its event to `on_event`, and answers.

    Args:
        on_event: Any function; with an async one the view is async too.

    Example:
        `path("webhooks/creem", receiver(Endpoint("creem"), on_event=handle))`
    """

    def receives(request: HttpRequest) -> HttpResponse:
        try:
            return _response(receive(request.method or "", request.headers, request.body, endpoint, on_event=on_event))
        except RequestDataTooBig:
            return _response(TOO_LARGE)

    async def receives_async(request: HttpRequest) -> HttpResponse:
        try:
            return _response(
                await receive_async(request.method or "", request.headers, request.body, endpoint, on_event=on_event)
            )
        except RequestDataTooBig:
            return _response(TOO_LARGE)

    return csrf_exempt(receives_async if is_async(on_event) else receives)


def _response(reply: Reply) -> HttpResponse:
    return HttpResponse(reply.body, status=reply.status, headers=dict(reply.headers))
