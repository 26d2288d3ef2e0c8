"""A request that a provider made, and what it is answered. No framework, no input or output."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from inspect import (
    isasyncgen,
    isasyncgenfunction,
    isawaitable,
    iscoroutine,
    iscoroutinefunction,
    isgenerator,
    isgeneratorfunction,
)
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast

from billfold_core import wire
from billfold_core.errors import ConfigurationError, InputError, WebhookVerificationError
from billfold_core.tuples import NamedTuple
from billfold_core.webhooks import Delivery, Event, Headers, UnknownEvent, UnreadableEvent
from billfold_core.webhooks.given import bytes_of

from .endpoint import Endpoint
from .receipt import Receipt, is_new, is_told, shortened, tell

__all__ = ["OnEvent", "Reply", "receive", "receive_async"]

E = TypeVar("E")
OnEvent: TypeAlias = Callable[[E], object]
"""What is done with an event. It may return a `Reply`, which is then the answer; whatever else it returns is not looked at."""


class Reply(NamedTuple):
    """What a request is answered."""

    status: int
    headers: Mapping[str, str] = {}
    body: bytes = b""

    @classmethod
    def of_json(cls, value: object, status: int = 200) -> Reply:
        """Return a reply with JSON, as Clink takes it for the order of a top-up; a `Decimal` has exactly its digits.

        Raises:
            InputError: JSON cannot say it.

        Example:
            `Reply.of_json({"balance": "12.00"})`
        """
        return cls(status, {"content-type": "application/json"}, wire.dumps(value))


# Creem asks for exactly 200.
RECEIVED: Final = Reply.of_json({"received": True})
TOO_LARGE: Final = Reply(413)
_NOT_POST: Final = Reply(405, {"allow": "POST"})
# Never with a reason, which would help whoever forges.
_REFUSED: Final = Reply(400)
_NO_SECRET: Final = Reply(500)


def receive(method: str, headers: Headers, body: bytes, endpoint: Endpoint[E], *, on_event: OnEvent[E]) -> Reply:
    """Verify a delivery, hand its event to `on_event`, and return what to answer.

    A delivery that is not the provider's is answered 400, or 413 if it is too large, and one that is no POST 405. An event that
    the spec does not know and one that cannot be read are handed on too (`UnknownEvent`, `UnreadableEvent`), and are answered as
    any other: to have them sent again would bring the same bytes.

    Args:
        method: The method of the request.
        headers: Its headers, as a mapping or pairs.
        body: Its body, as it came.
        on_event: What is done with the event. What it raises is passed on, so that the framework answers 500 and the provider
            sends the event again. It is called again for the same event too: `event.dedupe_key` tells.

    Raises:
        InputError: `on_event` is async, and `receive_async` takes it; or it is no function, or one that yields.
        BodyNotBytes: The body is not bytes.
    """
    try:
        if is_async(on_event):
            raise _not_awaited()
        taken = _take(method, headers, body, endpoint)
    finally:
        del headers, body  # the traceback of what a handler raises shows what a frame still holds
    if isinstance(taken, Reply):
        return taken
    event = taken.event
    with _finished(endpoint, taken):
        returned = on_event(event)
        if isawaitable(returned):
            if iscoroutine(returned):
                returned.close()
            raise _not_awaited()
        _check_returned(returned)
    return returned if isinstance(returned, Reply) else RECEIVED


async def receive_async(method: str, headers: Headers, body: bytes, endpoint: Endpoint[E], *, on_event: OnEvent[E]) -> Reply:
    """Verify a delivery, hand its event to `on_event`, and return what to answer; as `receive`.

    Args:
        on_event: An async function, or any other, which is called in a thread since it may wait.
    """
    try:
        if endpoint.may_wait:
            taken = await _in_thread(partial(_take, method, headers, body, endpoint))
        else:
            taken = _take(method, headers, body, endpoint)
    finally:
        del headers, body
    if isinstance(taken, Reply):
        return taken
    event = taken.event
    with _finished(endpoint, taken):
        returned: Any
        if is_async(on_event):
            returned = on_event(event)
        else:
            returned = await _in_thread(partial(on_event, event))
        if isawaitable(returned):
            returned = await returned
        _check_returned(returned)
    return returned if isinstance(returned, Reply) else RECEIVED


def cut_off(endpoint: Endpoint[Any]) -> Reply:
    """Return what to answer, and log it, where a request ends before its body does: nobody reads the answer."""
    tell(Receipt(endpoint.provider, endpoint.name, "cut_off"), logging.INFO)
    return _REFUSED


class _Taken(NamedTuple, Generic[E]):
    """A delivery that is to be handled."""

    event: E
    receipt: Receipt
    started: float


def _take(method: str, headers: Headers, body: bytes, endpoint: Endpoint[E]) -> _Taken[E] | Reply:
    """Return the event of a request, or what to answer to one that brings none; the latter is logged."""
    try:
        started = endpoint.clock()
        if method != "POST":
            tell(Receipt(endpoint.provider, endpoint.name, "not_post"), logging.INFO)
            return _NOT_POST
        body = bytes_of(endpoint.provider, body)
        receipt = Receipt(endpoint.provider, endpoint.name, "handled", size=len(body))
        try:
            opened = endpoint.open(body, headers)
        except WebhookVerificationError as error:
            too_large = error.reason == "too_large"
            digest = None if too_large else _digest(body, logging.WARNING)
            refused = receipt._replace(outcome="refused", reason=error.reason, digest=digest)
            tell(_timed(refused, endpoint, started), logging.WARNING)
            return TOO_LARGE if too_large else _REFUSED
        except ConfigurationError:
            tell(receipt._replace(outcome="no_secret"), logging.ERROR)
            return _NO_SECRET
        return _Taken(opened.event, _of_event(receipt, opened.delivery, cast("Event[Any]", opened.event), started), started)
    finally:
        del headers, body


def _of_event(receipt: Receipt, delivery: Delivery, event: Event[Any], now: float) -> Receipt:
    """Return a receipt with what may be told of a delivery that is the provider's."""
    if isinstance(event, UnreadableEvent):
        receipt = receipt._replace(outcome="unreadable")
    elif isinstance(event, UnknownEvent):
        receipt = receipt._replace(outcome="unknown_event")
    return receipt._replace(
        event=shortened(event.name) or None,
        delivery_id=shortened(delivery.id or event.id),
        digest=_digest(delivery.body, logging.INFO),
        age=None if delivery.sent is None else now - delivery.sent,
        secret_index=delivery.secret_index,
    )


@contextmanager
def _finished(endpoint: Endpoint[Any], taken: _Taken[Any]) -> Generator[None]:
    """Log a delivery once it is handled, or could not be."""
    receipt = taken.receipt
    try:
        yield
    except BaseException as error:
        # A request that was given up ends the handler too, and the provider sends the event again.
        failed = receipt._replace(outcome="handler_failed", reason=type(error).__name__)
        tell(_timed(failed, endpoint, taken.started), logging.WARNING)
        raise
    level = _level(receipt)
    if is_told(level):
        tell(_timed(receipt, endpoint, taken.started), level)


def _level(receipt: Receipt) -> int:
    if receipt.outcome == "unreadable":
        return logging.WARNING
    # One line for each unknown name, not one for each of its deliveries.
    is_known = receipt.outcome != "unknown_event" or is_new(receipt.provider, receipt.event or "")
    return logging.INFO if is_known else logging.DEBUG


def _timed(receipt: Receipt, endpoint: Endpoint[Any], started: float) -> Receipt:
    return receipt._replace(seconds=endpoint.clock() - started)


def _digest(body: bytes, level: int) -> str | None:
    return sha256(body).hexdigest()[:12] if is_told(level) else None


def check_handler(on_event: object) -> None:
    """Refuse what can handle no event, when a receiver is made.

    Raises:
        InputError: It is no function, or one that yields.
    """
    _check_callable(on_event)
    if isgeneratorfunction(on_event) or isasyncgenfunction(on_event):
        raise _yields()


def _check_callable(on_event: object) -> None:
    if not callable(on_event):
        raise InputError(f"on_event must be a function that takes an event, not {type(on_event).__name__}", path="on_event")


def _check_returned(returned: object) -> None:
    if isgenerator(returned) or isasyncgen(returned):
        raise _yields()


def _yields() -> InputError:
    problem = "on_event has a `yield` in it, so nothing of it runs when it is called; take that out, or go through what it yields"
    return InputError(problem, path="on_event")


def is_async(on_event: Callable[..., object]) -> bool:
    """Return whether a function has to be awaited, as far as that can be told without calling it.

    Raises:
        InputError: It is no function.
    """
    _check_callable(on_event)
    return iscoroutinefunction(on_event) or iscoroutinefunction(type(on_event).__call__)


def _not_awaited() -> InputError:
    problem = "on_event is async, and nothing awaits it here; use receive_async, or a function that is not async"
    return InputError(problem, path="on_event")


async def _in_thread(function: Callable[[], Any]) -> Any:
    # With httpx comes anyio, which knows the event loops of asyncio and of trio.
    from anyio.to_thread import run_sync

    return await run_sync(function)
