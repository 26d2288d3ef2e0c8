"""What a caller can set about a client, and which values of it make sense."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from .observe import Observer
    from .retry import RetryPolicy
    from .runtime import Runtime

DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_DEADLINE: Final = 60.0
DEFAULT_MAX_CONNECTIONS: Final = 100
DEFAULT_MAX_ANSWER_SIZE: Final = 32 * 1024 * 1024
_ENDLESS: Final = 1e9


class Settings(NamedTuple):
    """The settings of one client, as they were given."""

    timeout: float
    retry: "RetryPolicy | None"
    observer: "Observer | None"
    runtime: "Runtime | None"
    max_answer_size: int | None


def fault_in(settings: Settings, transport: object, max_connections: int | None, *, awaits: bool) -> str:
    """Return what is wrong with the settings of a client, which can await or not, or an empty string."""
    found = [("timeout", seconds(settings.timeout))]
    if settings.max_answer_size is not None:
        found.append(("max_answer_size", count(settings.max_answer_size)))
    if max_connections is not None:
        found.append(("max_connections", count(max_connections)))
    if max_connections is not None and transport is not None and not isinstance(transport, str):
        found.append(("max_connections", "is set in the transport that was given, so it cannot be set here too"))
    if settings.retry is not None:
        found.append(("retry", _fault_in_retry(settings.retry, settings.timeout)))
    if settings.observer is not None:
        found.append(("observer", _fault_in_observer(settings.observer, awaits)))
    if settings.runtime is not None:
        found.append(("runtime", _fault_in_runtime(settings.runtime)))
    return first(found)


def first(found: Iterable[tuple[str, str]]) -> str:
    """Return the first fault with the name of what has it, or an empty string."""
    return next((f"{name} {problem}" for name, problem in found if problem), "")


def seconds(value: Any, *, zero: bool = False) -> str:
    """Return what keeps a value from being a time in seconds, or an empty string."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and (0 < value < _ENDLESS or (zero and value == 0)):
        return ""
    return f"must be a number of seconds {'of at least' if zero else 'above'} 0, not {_shown(value)}"


def count(value: object) -> str:
    """Return what keeps a value from being a whole number of at least 1, or an empty string."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
        return ""
    return f"must be a whole number of at least 1, not {_shown(value)}"


def _fault_in_retry(retry: object, timeout: float) -> str:
    from .retry import RetryPolicy

    if not isinstance(retry, RetryPolicy):
        return f"must be a RetryPolicy, for example RetryPolicy(max_attempts=3), not {_shown(retry)}"
    deadline = retry.deadline
    found = [
        ("max_attempts", count(retry.max_attempts)),
        ("deadline", "" if deadline is None else seconds(deadline)),
        ("first_delay", seconds(retry.first_delay, zero=True)),
        ("max_delay", seconds(retry.max_delay, zero=True)),
    ]
    # By identity: the usual time-out is shortened to a deadline that was asked for, one that was asked for too contradicts it.
    asked_for = timeout is not DEFAULT_TIMEOUT
    if not first(found) and deadline is not None and asked_for and not seconds(timeout) and timeout > deadline:
        found.append(("deadline", f"of {deadline:g} s, which is shorter than timeout={timeout:g}"))
    problem = first(found)
    return f"has a {problem}" if problem else ""


def _fault_in_observer(observer: object, awaits: bool) -> str:
    if not callable(getattr(observer, "notice", None)):
        return f"must have a method notice(event), which {_kind(observer)} has not"
    before_send: Any = getattr(observer, "before_send", None)
    if before_send is None:
        return ""
    if not callable(before_send):
        return f"must have a method as before_send, not {_kind(before_send)}"
    import functools
    import inspect

    while isinstance(before_send, functools.partial):
        before_send = before_send.func
    for function in (before_send, type(before_send).__call__):
        if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
            return "has a generator function as before_send, none of which runs when it is called"
        if not awaits and inspect.iscoroutinefunction(function):
            return "has a coroutine function as before_send, which only an async client can await; give a plain function"
    return ""


def _fault_in_runtime(runtime: object) -> str:
    from .runtime import Runtime

    return "" if isinstance(runtime, Runtime) else f"must be a Runtime, not {_kind(runtime)}"


def _kind(value: object) -> str:
    return type(value).__name__


def _shown(value: object) -> str:
    """Return a short text of a value that is none of ours, and so may hold anything."""
    short = isinstance(value, float | None) or (isinstance(value, int) and abs(value) < 10**30)
    return repr(value) if short else _kind(value)
