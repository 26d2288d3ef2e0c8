"""See what a client does, without seeing its secrets.

An observer gets one `Event` for every request, response, retry and error. Events carry names, numbers and ids, never a body, a
header value or a query value.
"""

import logging
from collections.abc import Mapping
from typing import ClassVar, Literal, NamedTuple, Protocol

Step = Literal["request", "response", "retry", "error"]


class Event(NamedTuple):
    """One step of a call.

    Attributes:
        step: What happened.
        provider: The provider's name.
        operation: The operation's name in the spec.
        attempt: Which attempt, from 1.
        seconds: Duration of the attempt (`response`, `error`) or the pause before the next (`retry`).
        status: The HTTP status, if there was an answer.
        request_id: The provider's id of the request, if known.
        problem: The class of what went wrong, if something did.
    """

    step: Step
    provider: str
    operation: str
    attempt: int
    seconds: float = 0.0
    status: int = 0
    request_id: str | None = None
    problem: str = ""


class Observer(Protocol):
    """Anything with a `notice` method. It is called in the thread or task of the call.

    What it raises decides nothing about the call: a warning goes to the logger `billfold.observer`, and the call goes on.
    """

    def notice(self, event: Event) -> None:
        """Take note of one step."""
        ...


def notify(observer: Observer, event: Event) -> None:
    """Hand a step to an observer, whatever it does with it."""
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

    Requests and responses are logged at DEBUG, retries at INFO, errors at WARNING.
    """

    _LEVELS: ClassVar[Mapping[str, int]] = {
        "request": logging.DEBUG,
        "response": logging.DEBUG,
        "retry": logging.INFO,
        "error": logging.WARNING,
    }

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger

    @classmethod
    def named(cls, provider: str) -> "LoggingObserver":
        """Observe into `billfold.<provider>`."""
        logger = logging.getLogger(f"billfold.{provider}")
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
        return cls(logger)

    def notice(self, event: Event) -> None:
        """Log one step, if its level is on."""
        level = self._LEVELS[event.step]
        if self._logger.isEnabledFor(level):
            self._logger.log(
                level,
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
