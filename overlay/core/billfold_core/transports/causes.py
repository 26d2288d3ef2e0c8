"""What is kept of an exception that an HTTP library raised: its type and its text, not the frames that hold the request."""

from __future__ import annotations

import re

from billfold_core.unseen import is_the_callers, links

_MOST_LINKS = 20
_USER = re.compile(r"//[^/\s@]*@")
# Their instances hold texts and numbers once the request is taken away; those of other libraries may hold all of the headers.
_PLAIN_MODULES = ("builtins", "ssl", "socket", "asyncio", "concurrent", "httpx", "httpx2", "httpcore", "httpcore2", "anyio")


class ForeignError(Exception):
    """A substitute for an exception of another library whose own object may hold the request: its type and its text."""


def kept(error: BaseException) -> BaseException:
    """Return what can be shown of an exception: itself without frames if it holds nothing else, or a `ForeignError`."""
    below = error.__cause__ or error.__context__
    if below is not None and is_the_callers(below):
        below = None
    if _is_plain(error):
        shown = error.with_traceback(None)
        if "_request" in vars(shown):
            vars(shown)["_request"] = None
    else:
        shown = ForeignError(f"{type(error).__module__}.{type(error).__qualname__}: {told(error)}")
    shown.__context__ = None
    shown.__cause__ = kept(below) if below is not None and _depth(below) < _MOST_LINKS else None
    return shown


def _is_plain(error: BaseException) -> bool:
    """Return whether an exception holds its arguments, which can be masked, and nothing else that is shown."""
    if type(error).__module__.partition(".")[0] not in _PLAIN_MODULES:
        return False
    if isinstance(error, UnicodeError | BaseExceptionGroup) or vars(error).keys() - {"_request"}:
        return False
    if isinstance(error, OSError):
        # One with a number keeps its text elsewhere too, where masking its arguments does not reach it.
        return all(isinstance(part, str) for part in error.args)
    return all(isinstance(part, str | int | None) for part in error.args)


def drop_frames(error: BaseException) -> None:
    """Remove the frames below ours from an exception that passes through, and from those that caused it."""
    for link in links(error):
        link.__traceback__ = None


def told(error: BaseException) -> str:
    """Return the text of an exception, or the name of its type."""
    try:
        # Without the name and password of a proxy.
        return _USER.sub("//", str(error)) or type(error).__name__
    except Exception:
        return type(error).__name__


def _depth(error: BaseException) -> int:
    return sum(1 for _ in links(error))
