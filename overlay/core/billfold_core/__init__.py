"""What every billfold client stands on: calls as values, signing, safe retries, paging, exact money, one hierarchy of errors.

Names are loaded on first use.
"""

from __future__ import annotations

import typing as _typing
from importlib import import_module as _import_module

if _typing.TYPE_CHECKING:
    from .address import TrustedAddress
    from .bulk import BulkIncomplete, BulkReport
    from .call import Call, Operation, Response
    from .client import AsyncClient, SyncClient
    from .download import Download
    from .enums import OpenEnum
    from .errors import (
        AuthenticationError,
        BadRequest,
        BillfoldError,
        CallError,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DecodeError,
        DownloadError,
        IdempotencyKeyReused,
        InputError,
        NotFound,
        PaginationError,
        RateLimited,
        Redirected,
        ServerError,
        StatusError,
        TimedOut,
        Unsupported,
        WebhookVerificationError,
    )
    from .hints import type_hints
    from .json_text import json_default
    from .model import Model, UnknownVariant
    from .money import InexactAmount, Money, MoneyError
    from .observe import Event, LoggingObserver, Observer, Sending
    from .options import RequestOptions
    from .pages import AsyncPager, Pager
    from .rate_limit import RateLimit
    from .retry import RetryPolicy
    from .runtime import Runtime
    from .unset import UNSET, Unset
    from .upload import Upload

__version__ = "0.1.0"

_HOMES = {
    "address": ("TrustedAddress",),
    "bulk": ("BulkIncomplete", "BulkReport"),
    "call": ("Call", "Operation", "Response"),
    "client": ("AsyncClient", "SyncClient"),
    "download": ("Download",),
    "enums": ("OpenEnum",),
    "errors": (
        "AuthenticationError",
        "BadRequest",
        "BillfoldError",
        "CallError",
        "ConfigurationError",
        "Conflict",
        "ConnectionFailed",
        "DecodeError",
        "DownloadError",
        "IdempotencyKeyReused",
        "InputError",
        "NotFound",
        "PaginationError",
        "RateLimited",
        "Redirected",
        "ServerError",
        "StatusError",
        "TimedOut",
        "Unsupported",
        "WebhookVerificationError",
    ),
    "hints": ("type_hints",),
    "json_text": ("json_default",),
    "model": ("Model", "UnknownVariant"),
    "money": ("InexactAmount", "Money", "MoneyError"),
    "observe": ("Event", "LoggingObserver", "Observer", "Sending"),
    "options": ("RequestOptions",),
    "pages": ("AsyncPager", "Pager"),
    "rate_limit": ("RateLimit",),
    "retry": ("RetryPolicy",),
    "runtime": ("Runtime",),
    "unset": ("UNSET", "Unset"),
    "upload": ("Upload",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "UNSET",
    "AsyncClient",
    "AsyncPager",
    "AuthenticationError",
    "BadRequest",
    "BillfoldError",
    "BulkIncomplete",
    "BulkReport",
    "Call",
    "CallError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Download",
    "DownloadError",
    "Event",
    "IdempotencyKeyReused",
    "InexactAmount",
    "InputError",
    "LoggingObserver",
    "Model",
    "Money",
    "MoneyError",
    "NotFound",
    "Observer",
    "OpenEnum",
    "Operation",
    "Pager",
    "PaginationError",
    "RateLimit",
    "RateLimited",
    "Redirected",
    "RequestOptions",
    "Response",
    "RetryPolicy",
    "Runtime",
    "Sending",
    "ServerError",
    "StatusError",
    "SyncClient",
    "TimedOut",
    "TrustedAddress",
    "UnknownVariant",
    "Unset",
    "Unsupported",
    "Upload",
    "WebhookVerificationError",
    "json_default",
    "type_hints",
]


def __getattr__(name: str) -> _typing.Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f".{_HOME_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
