"""Observers of what a client does and is about to send, without its secrets.

An observer gets one `Event` for every request, response, retry and error, and for drift that was kept. Events carry names,
numbers and ids, never a body, a header value or a query value. One that has a `before_send` gets a `Sending` before each attempt,
and can keep it from being sent.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol

from .call import Effect
from .later import Later
from .tuples import NamedTuple

if TYPE_CHECKING:
    from . import rate_limit as limits
else:
    limits = Later("billfold_core.rate_limit")

Step = Literal["request", "response", "retry", "error", "drift"]


class Event(NamedTuple):
    """One step of a call.

    Attributes:
        step: What happened; `drift` is an answer that was not what the spec says, and was read all the same (`on_drift="keep"`).
        provider: The provider's name.
        operation: The operation's name in the spec.
        attempt: Which attempt, from 1.
        seconds: Duration of the attempt (`response`, `error`) or the pause before the next (`retry`).
        status: The HTTP status, if there was an answer.
        request_id: The provider's id of the request, if known.
        problem: The class of what went wrong, if something did; the places of drift, separated by commas.
        rate_limit: How many calls the provider still takes, if its answer says so.
    """

    step: Step
    provider: str
    operation: str
    attempt: int
    seconds: float = 0.0
    status: int = 0
    request_id: str | None = None
    problem: str = ""
    rate_limit: limits.RateLimit | None = None


class Sending(NamedTuple):
    """One attempt of a call, before any byte of it leaves.

    Attributes:
        provider: The provider's name.
        operation: The operation's name in the spec.
        attempt: Which attempt, from 1.
        effect: What repeating the call does: `read`, `idempotent`, `keyed` or `unsafe`.
        idempotency_key: The key that the call carries; None where the operation takes none.
        body_digest: SHA-256 of the body's bytes, in hexadecimal digits; that of nothing if there is no body. Calls with the same
            body have the same digest, but for uploads of files.
        method: The HTTP method.
        path: Where it goes, below the provider's address and without the query: `/v1/products`.
    """

    provider: str
    operation: str
    attempt: int
    effect: Effect
    idempotency_key: str | None
    body_digest: str
    method: str
    path: str


class Observer(Protocol):
    """An object with a `notice` method. It is called in the thread or task of the call.

    What `notice` raises decides nothing about the call: a warning is logged to `billfold.observer`, and the call continues.

    An observer may have a second method, `before_send(sending)`. It is called once before each attempt, with a `Sending`, and
    nothing leaves until it has returned: what it has written down by then survives whatever happens next. If it raises an
    `Exception`, nothing is sent, and the call ends in a `CallError` whose cause it is. For an async client it may be a coroutine
    function; the deadline of the call bounds it.
    """

    def notice(self, event: Event) -> None:
        """Receive one step."""
        ...


def notify(observer: Observer, event: Event) -> None:
    """Send a step to an observer, and log what it raises."""
    try:
        observer.notice(event)
    except Exception as error:
        # Only the type: the text and the frames are the application's own, and may hold anything.
        logging.getLogger("billfold.observer").warning(
            "%s.notice failed with %s at the %s of %s %s; the call went on",
            type(observer).__name__,
            type(error).__name__,
            event.step,
            event.provider,
            event.operation,
        )


class LoggingObserver:
    """Write events to a logger, `billfold.<provider>` unless another is given; silent until the application configures logging.

    Requests and responses are logged at DEBUG, retries at INFO, errors and drift at WARNING.
    """

    _LEVELS: ClassVar[Mapping[str, int]] = {
        "request": logging.DEBUG,
        "response": logging.DEBUG,
        "retry": logging.INFO,
        "error": logging.WARNING,
        "drift": logging.WARNING,
    }

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger

    @classmethod
    def named(cls, provider: str) -> LoggingObserver:
        """Return an observer that logs to `billfold.<provider>`."""
        logger = logging.getLogger(f"billfold.{provider}")
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
        return cls(logger)

    def wants(self, step: Step) -> bool:
        """Return whether the level of a step is enabled."""
        return self._logger.isEnabledFor(self._LEVELS[step])

    def notice(self, event: Event) -> None:
        """Log one step, if its level is on."""
        if self.wants(event.step):
            self._logger.log(
                self._LEVELS[event.step],
                "%s %s %s attempt=%d seconds=%.3f status=%d request_id=%s %s",
                event.provider,
                event.operation,
                event.step,
                event.attempt,
                event.seconds,
                event.status,
                event.request_id,
                event.problem,
            )
