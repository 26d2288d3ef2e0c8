"""Settings of one call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from . import settings
from .tuples import NamedTuple


class RequestOptions(NamedTuple):
    """Settings of one call, the same for every method, sync and async.

    Attributes:
        timeout: Seconds to wait for a connection, and for each part of the answer; the client's own setting if left out.
        headers: Headers to add. Those that sign the request cannot be replaced.
        query: Query parameters to add, for what the spec does not know yet; they count where one of several is needed.
        body: Members to add to a JSON object body, for what the spec does not know yet; they are not checked.
        idempotency_key: The key of a keyed operation, kept over retries; made for each call if left out.
        max_attempts: How often the call may be sent at most.
        deadline: Seconds after which the whole call ends, answered or not.
        max_answer_size: The largest answer to read, in bytes after decompression.
        max_download_size: The largest file to download, in bytes after decompression; 1 GiB if left out.
    """

    timeout: float | None = None
    headers: Mapping[str, str] | None = None
    query: Mapping[str, Any] | None = None
    body: Mapping[str, Any] | None = None
    idempotency_key: str | None = None
    max_attempts: int | None = None
    deadline: float | None = None
    max_answer_size: int | None = None
    max_download_size: int | None = None


NO_OPTIONS: Final = RequestOptions()
_LONGEST_KEY: Final = 1_000


def fault_in(options: object) -> tuple[str, str]:
    """Return which setting of a call makes no sense and why, or two empty strings."""
    if not isinstance(options, RequestOptions):
        return "options", f"must be RequestOptions, for example RequestOptions(timeout=5), not {type(options).__name__}"
    key: object = options.idempotency_key
    found = {
        "timeout": "" if options.timeout is None else settings.seconds(options.timeout),
        "headers": _fault_in_members(options.headers, texts=True),
        "query": _fault_in_members(options.query) or _fault_in_query(options.query or {}),
        "body": _fault_in_members(options.body),
        "idempotency_key": "" if key is None else fault_in_key(key),
        "max_attempts": "" if options.max_attempts is None else settings.count(options.max_attempts),
        "deadline": "" if options.deadline is None else settings.seconds(options.deadline),
        "max_answer_size": "" if options.max_answer_size is None else settings.count(options.max_answer_size),
        "max_download_size": "" if options.max_download_size is None else settings.count(options.max_download_size),
    }
    timeout, deadline = options.timeout, options.deadline
    if not any(found.values()) and timeout is not None and deadline is not None and timeout > deadline:
        found["timeout"] = f"of {timeout:g} s is longer than deadline={deadline:g}, which ends the whole call"
    return next(((f"options.{name}", problem) for name, problem in found.items() if problem), ("", ""))


def fault_in_key(key: object) -> str:
    """Return what keeps a value from being an idempotency key, or an empty string."""
    if not isinstance(key, str) or not key:
        return "must be a text that is not empty"
    if not sendable(key) or len(key) > _LONGEST_KEY:
        return f"must have printable ASCII characters only, and at most {_LONGEST_KEY:,} of them"
    return ""


def sendable(text: str) -> bool:
    """Return whether a text can be the value of a header."""
    return text.isascii() and text.isprintable() and text == text.strip()


def _fault_in_query(query: Mapping[str, Any]) -> str:
    from .errors import InputError
    from .wire import query_string

    try:
        query_string(query)
    except InputError as error:
        return f"has a value that cannot be sent: {error.path[:40]!r} {error.problem}"
    return ""


def _fault_in_members(value: object, *, texts: bool = False) -> str:
    if value is None:
        return ""
    if not isinstance(value, Mapping):
        return f"must be a mapping, not {type(value).__name__}"
    for name, member in cast(Mapping[object, object], value).items():
        if not isinstance(name, str):
            return f"must have names that are texts, not {type(name).__name__}"
        if texts and not isinstance(member, str):
            return f"must have texts as values; that of {name[:40]!r} is {type(member).__name__}"
    return ""
