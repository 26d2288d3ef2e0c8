"""Removal of secrets from the frames of an error, since error trackers store the locals of every frame.

The frames of an error that leaves us keep their lines and lose their locals. What the caller was handling stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from functools import wraps
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, currentframe
from types import FrameType
from typing import Any, ParamSpec, TypeVar

from .errors import CallError
from .secret import Secret

P = ParamSpec("P")
T = TypeVar("T")

_SUSPENDABLE = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR
_OURS = ("billfold", "billfold_core")


def links(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and all that caused it, up to what the caller was handling when we were called."""
    seen = {id(error)}
    left = [error]
    while left:
        link = left.pop()
        yield link
        for other in (link.__cause__, link.__context__, *_members(link)):
            if other is not None and id(other) not in seen and not is_the_callers(other):
                seen.add(id(other))
                left.append(other)


def _is_group(error: object) -> bool:
    return isinstance(error, BaseExceptionGroup)


def _members(error: Any) -> tuple[BaseException, ...]:
    members: tuple[BaseException, ...] = getattr(error, "exceptions", ()) if _is_group(error) else ()
    return members


def is_the_callers(error: BaseException) -> bool:
    """Return whether an exception, which is the context of another, was being handled when we were called."""
    trace = error.__traceback__
    # The frame that handles an exception is the first of its traceback. Those of libraries below us have ended by now.
    return trace is not None and _called_us(trace.tb_frame)


def _called_us(frame: FrameType) -> bool:
    running = currentframe()
    while running is not None and _is_ours(running):
        running = running.f_back
    while running is not None and running is not frame:
        running = running.f_back
    return running is frame


def _is_ours(frame: FrameType) -> bool:
    name: str = frame.f_globals.get("__name__", "")
    return name.partition(".")[0] in _OURS


def empty_frames(error: BaseException) -> None:
    """Clear the locals of the finished frames of an exception, and of all that caused it."""
    for link in links(error):
        trace = link.__traceback__
        while trace is not None:
            _empty(trace.tb_frame)
            trace = trace.tb_next


def _empty(frame: FrameType) -> None:
    # To clear a frame that only waits would end its coroutine; none of ours waits while it handles an exception.
    if frame.f_code.co_flags & _SUSPENDABLE and not _is_ours(frame):
        return
    try:
        frame.clear()
    except RuntimeError:
        # It is still running; whoever runs it takes care of it.
        return


def shut(error: BaseException, key: Secret | None, names: Collection[str], *bodies: Any) -> None:
    """Remove what is secret from an exception that is raised to the caller, and from all that caused it: from frames and texts.

    Args:
        key: The key of the client, if there is one.
        names: The names of the members of the bodies that are secret.
    """
    empty_frames(error)
    if isinstance(error, CallError):
        # Its texts were made without them.
        return
    from . import wire
    from .masking import Mask

    plain = list[Any]()
    for body in bodies:
        # What cannot be written is told by its type, not by its text.
        with suppress(Exception):
            plain.append(wire.plain(body))
    mask = Mask(key, names, plain)
    for link in links(error):
        mask.hide_in(link)


def unseen(*names: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Return a decorator that keeps a function's arguments, above all its secret ones, out of every frame and text of its errors.

    Args:
        names: The names of what is secret, as arguments and as members of what they hold.
    """

    def wrap(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def guarded(*given: P.args, **named: P.kwargs) -> T:
            try:
                return function(*given, **named)
            except BaseException as error:
                shut(error, None, names, *({name: value} for name, value in named.items()), *given)
                raise
            finally:
                del given, named

        return guarded

    return wrap
