"""Faults on demand: what shall go wrong, at which call, and whether the call takes effect all the same."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Literal, NamedTuple, cast, get_args

from .message import Answer, text_answer
from .spec import load
from .webhooks.schemes import check_event

Kind = Literal[
    "rate_limited",
    "server_error",
    "html_520",
    "drop_before",
    "drop_after",
    "slow_body",
    "timeout",
    "redirect",
    "malformed_json",
    "html_200",
    "connect_error",
    "late_commit",
    "list_lag",
    "webhook_duplicate",
    "webhook_reorder",
    "webhook_late",
    "webhook_twice_at_once",
    "webhook_lost",
]
"""
- `rate_limited`: 429 in the provider's form, with `Retry-After` if asked for
- `server_error`: 500, 503 or the like in the provider's form
- `html_520`: status 520 with the HTML of a proxy
- `drop_before`, `drop_after`: the connection closes without an answer, before anything happened or after the commit
- `slow_body`: half of the answer comes, the rest does not
- `timeout`: no answer comes
- `redirect`: 307 to another host
- `malformed_json`: the answer is cut off in the middle of its JSON
- `html_200`: status 200 with HTML, as a proxy with a login page sends it
- `late_commit`: no answer comes, and the call takes effect `seconds` later by the sandbox's clock
- `list_lag`: what was made since this line was added is missing from lists, for as many lists as `times` says
- `webhook_duplicate`: a delivery comes twice, one after the other; `webhook_twice_at_once`: both at the same time
- `webhook_reorder`: a delivery comes after the next one to the same receiver, or after `seconds` if there is none
- `webhook_late`: a delivery comes `seconds` later by the sandbox's clock
- `webhook_lost`: a delivery is never made
- `connect_error`: the provider cannot be reached; in-process only, on a port a connection exists before anything can fail
"""

OF_DELIVERIES = frozenset({"webhook_duplicate", "webhook_reorder", "webhook_late", "webhook_twice_at_once", "webhook_lost"})
NEVER_APPLIED = frozenset({"rate_limited", "drop_before", "redirect", "connect_error"})
APPLIED_AT_FIRST = frozenset({"drop_after", "slow_body", "timeout", "malformed_json", "late_commit", "list_lag"})
ELSEWHERE = "https://elsewhere.invalid"

_PROXY_PAGE = "<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"


class Fault(NamedTuple):
    """One line of the script."""

    kind: Kind
    provider: str | None
    operation: str | None
    times: int | None
    retry_after: float | Literal["date"] | None
    status: int
    applied: bool
    seconds: float
    newest: int = 0
    """For `list_lag`: the number of the last record that lists still show."""


class Faults:
    """The script of a sandbox: the first line that fits a request is played."""

    def __init__(self, newest: Callable[[], int] = lambda: 0) -> None:
        self._script: list[Fault] = []
        self._newest = newest

    def add(
        self,
        kind: Kind,
        *,
        provider: str | None = None,
        operation: str | None = None,
        times: int | None = 1,
        retry_after: float | Literal["date"] | None = None,
        status: int = 500,
        applied: bool | None = None,
        seconds: float = 2.0,
    ) -> None:
        """Add a line to the end of the script.

        Args:
            kind: What goes wrong; see `Kind`.
            provider: Only at this provider; at any if left out.
            operation: Only at this operation, `products_create`; at any if left out. For a fault of deliveries, the event:
                `subscription.paid`.
            times: How often; None means until `clear`.
            retry_after: For `rate_limited` and `server_error`: seconds, or `"date"` for a date `seconds` from now.
            status: For `server_error`.
            applied: Whether the call takes effect all the same. If left out: yes for `drop_after`, `slow_body`, `timeout` and
                `malformed_json`, which come after the commit, and for `late_commit` and `list_lag`; no for the rest.
            seconds: How far in the future the date of `retry_after` is; on a port also how long `slow_body` and `timeout` hang;
                for `late_commit`, after how many seconds of the sandbox's clock the call takes effect (a port hangs for half of
                them); for `webhook_late` and `webhook_reorder`, how many of them a delivery waits.

        Raises:
            ValueError: There is no such kind, provider or operation, or the kind cannot do what was asked.
        """
        if kind not in get_args(Kind):
            raise ValueError(f"there is no fault {kind!r}; there are {', '.join(get_args(Kind))}")
        if operation is not None and provider is None:
            raise ValueError(f"name the provider whose {operation} shall fail")
        if provider is not None:
            _check_place(provider, operation, of_deliveries=kind in OF_DELIVERIES)
        if times is not None and (not isinstance(cast(object, times), int) or times < 1):
            raise ValueError("times: a whole number of at least 1, or None for always")
        if retry_after is not None and kind not in ("rate_limited", "server_error"):
            raise ValueError(f"{kind} carries no Retry-After")
        if retry_after is not None and retry_after != "date" and not _is_wait(retry_after):
            raise ValueError("retry_after: seconds, or 'date'")
        if not isinstance(cast(object, status), int) or not 500 <= status <= 599:
            raise ValueError("status: a whole number from 500 to 599")
        if not isinstance(cast(object, seconds), int | float) or not 0 <= seconds <= 3600:
            raise ValueError("seconds: a number from 0 to 3600")
        if applied is not None and kind in OF_DELIVERIES:
            raise ValueError(f"{kind} is about a delivery, which changes nothing")
        if applied and kind in NEVER_APPLIED:
            raise ValueError(f"{kind} happens before anything takes effect")
        if applied is False and kind == "drop_after":
            raise ValueError("drop_after happens after the commit; drop_before is the other one")
        if applied is False and kind in ("late_commit", "list_lag"):
            raise ValueError(f"{kind} keeps nothing from taking effect")
        if applied is None:
            applied = kind in APPLIED_AT_FIRST
        self._script.append(Fault(kind, provider, operation, times, retry_after, status, applied, seconds, self._newest()))

    def clear(self) -> None:
        """Forget the rest of the script."""
        self._script.clear()

    @property
    def pending(self) -> tuple[Fault, ...]:
        """The lines still to be played, with how often each has left."""
        return tuple(self._script)

    def take(self, provider: str, operation: str, *, lists: bool = False) -> Fault | None:
        """Take the fault of one request off the script; `lists` says whether the request reads a list."""
        return self._take(provider, operation, lambda kind: kind not in OF_DELIVERIES and (lists or kind != "list_lag"))

    def take_delivery(self, provider: str, event: str) -> Fault | None:
        """Take the fault of one delivery off the script."""
        return self._take(provider, event, OF_DELIVERIES.__contains__)

    def _take(self, provider: str, operation: str, plays: Callable[[Kind], bool]) -> Fault | None:
        for index, fault in enumerate(self._script):
            fits = fault.provider in (None, provider) and fault.operation in (None, operation)
            if fits and plays(fault.kind):
                if fault.times == 1:
                    del self._script[index]
                elif fault.times is not None:
                    self._script[index] = fault._replace(times=fault.times - 1)
                return fault
        return None


def _is_wait(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value) and value >= 0


def _check_place(provider: object, operation: object, *, of_deliveries: bool) -> None:
    if not isinstance(provider, str) or not isinstance(operation, str | None):
        raise ValueError("provider and operation: texts")
    known = [route.operation for route in load(provider).routes]
    if operation is not None and of_deliveries:
        check_event(provider, operation)
    elif operation is not None and operation not in known:
        raise ValueError(f"{provider} has no operation {operation!r}; it has {', '.join(known)}")


def broken(fault: Fault, whole: Answer, path: str) -> Answer:
    """Give what arrives in the place of a whole answer. `rate_limited` and `server_error` are the provider's to word."""
    match fault.kind:
        case "html_520":
            return text_answer(520, _PROXY_PAGE.format(title="Web server is returning an unknown error"), "text/html")
        case "html_200":
            return text_answer(200, _PROXY_PAGE.format(title="Sign in to the network"), "text/html")
        case "redirect":
            return Answer(307, {"location": f"{ELSEWHERE}{path}"}, b"")
        case "malformed_json":
            return whole._replace(body=whole.body[: max(1, len(whole.body) // 2)])
        case "drop_before" | "drop_after":
            return whole._replace(fault="drop")
        case "slow_body":
            return whole._replace(fault="slow_body", pause=fault.seconds)
        case "timeout":
            return whole._replace(fault="timeout", pause=fault.seconds)
        case "connect_error":
            return Answer(0, {}, b"", fault="connect_error")
        case "late_commit":
            # Whoever waits longer than that is let go before it takes effect, or it would not be late.
            return whole._replace(fault="timeout", pause=fault.seconds / 2)
        case _:
            return whole
