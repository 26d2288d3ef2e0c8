"""Every place in which an error can show something."""

import copy
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

from billfold_core.errors import BillfoldError


def frames(error: BaseException) -> Iterator[str]:
    """Give the traceback with the locals of our own frames; those of the tests hold the key, as any caller's may."""
    seen: list[BaseException] = []
    while error not in seen:
        seen.append(error)
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "billfold_core" in frame.f_code.co_filename:
                yield from (f"{name}={_text(value)}" for name, value in frame.f_locals.items())
        following = error.__cause__ or error.__context__
        if following is not None:
            error = following


def _text(value: object) -> str:
    try:
        return repr(value)
    except ValueError:
        return type(value).__name__  # a number with more digits than Python writes


def everything(error: BaseException) -> Iterator[str]:
    yield from (str(error), repr(error), str(vars(error)), "".join(traceback.format_exception(error)))
    yield from frames(error)
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield from (str(vars(cause)), str(getattr(cause, "doc", "")), str(getattr(cause, "object", "")))
        request: Any = getattr(cause, "_request", None)
        yield str(request and request.headers.raw)
    if isinstance(error, BillfoldError):
        yield pickle.dumps(error).decode("latin-1")
        yield str(vars(copy.deepcopy(error)))
