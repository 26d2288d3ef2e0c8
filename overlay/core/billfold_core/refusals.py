"""What an attempt that failed means: which error it is, whether it may have taken effect, whether it may pass.

Loaded when the first attempt fails.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import error_messages, wire
from .call import Call
from .errors import (
    AuthenticationError,
    CallError,
    ConnectionFailed,
    DecodeError,
    DecodeFault,
    DownloadError,
    IdempotencyKeyReused,
    Outcome,
    StatusError,
    TimedOut,
    status_error_class,
)
from .masking import Mask
from .provider import KeyStatuses, Provider
from .record_ids import record_id
from .retry import Attempt, Failure, http_date_seconds, retry_after_seconds
from .transports import Answer, Lost, NotSent, causes
from .tuples import NamedTuple

if TYPE_CHECKING:
    from .download import LandingFault

_BODY_LIMIT = 10_000
_LONGEST_SECRET = 4_000
_LONGEST_CODE = 100
_CONFLICT = 409
_TOO_MANY = 429
_LARGEST_CODE = 10**12
_NOT_FOLLOWED = (
    "It redirects, which is not followed, since the key would go along: check base_url, and whether a proxy or a login page "
    "answers in the place of the provider."
)


class Refusal(NamedTuple):
    """The failure of an attempt, before it is known whether another follows."""

    failure: Failure
    error: CallError
    status: int = 0
    retry_after: float | None = None
    cause: BaseException | None = None
    final: bool = False
    """Trying again would be in vain, whatever the effect."""
    in_flight: bool = False
    """The provider may still be at an earlier call with the same key."""


class Refusals:
    """The errors for failed attempts of one client."""

    def __init__(self, provider: Provider, clock: Callable[[], float]) -> None:
        self.provider = provider
        self.clock = clock

    def stopped(self, call: Call[Any], fault: Exception, observer: object, attempt: Attempt) -> CallError:
        """Return the error for an attempt that the observer kept from being sent."""
        # Only the type: the text is the application's own, and may hold anything.
        problem = f"{type(observer).__name__}.before_send failed with {type(fault).__name__}, so this attempt was not made."
        return CallError(problem, **self._context(call, "not_sent", attempt))

    def lost(self, call: Call[Any], reply: NotSent | Lost | None, attempt: Attempt) -> Refusal:
        """Return the refusal for an attempt that nothing came back from."""
        never_sent = isinstance(reply, NotSent)
        failure: Failure = "not_sent" if never_sent else "lost"
        if reply is None:
            return Refusal(failure, ConnectionFailed("no answer.", **self._context(call, "unknown", attempt)))
        kind = TimedOut if reply.timed_out else ConnectionFailed
        mask = attempt.request.mask()
        _hide_in(reply.cause, mask)
        problem = f"no answer ({error_messages.one_line(mask(reply.problem))})."
        error = kind(problem, **self._context(call, "not_sent" if never_sent else "unknown", attempt))
        return Refusal(failure, error, cause=reply.cause, final=reply.closed)

    def refused(self, call: Call[Any], answer: Answer, attempt: Attempt, refused_with: Any = None) -> Refusal:
        """Return the refusal for an error status, or for an answer whose envelope says that the call was refused."""
        rules, status = self.provider.errors, answer.status
        try:
            body = wire.loads(answer.content)
        except wire.WireError:
            body = None
        mask = attempt.request.mask(call.operation.secrets, body)
        told_status, http_like, refused = str(status), status, 400 <= status < 500 and status != 408
        if refused_with is not None:
            told_status = f"{status} with code {error_messages.one_line(mask(error_messages.message(refused_with)), 50)}"
            http_like = _http_like(refused_with)
            refused = _is_code(refused_with) if http_like == 0 else 400 <= http_like < 500 and http_like != 408
        code = wire.first(body, rules.code)
        raw_text = _text_of(answer, mask, readable=body is not None)
        reason = mask(error_messages.message(wire.first(body, rules.message))[: 2 * _BODY_LIMIT])[:_BODY_LIMIT]
        request_id = self._request_id(answer, body, mask)
        media = error_messages.one_line(mask(answer.headers.get("content-type", "")).partition(";")[0], 50)
        told = error_messages.one_line(reason) or (error_messages.one_line(raw_text, 200) if media == "text/plain" else "")
        # Only the address of a file is looked at, and what is wrong with it is in our words.
        told = mask(answer.fault) if 300 <= status < 400 and answer.fault else told
        elsewhere = attempt.request.elsewhere
        where = f"{elsewhere}, where the file is said to be, " if elsewhere else ""
        problem = f"{where}answered {told_status}" + (
            f": {told.rstrip('.')}." if told else f" without a message ({media or 'empty body'})."
        )
        if request_id:
            problem += f" Request id {request_id}."
        if 300 <= http_like < 400 and not answer.fault:
            problem += f" {_NOT_FOLLOWED}"
        keys = self.provider.keys if attempt.key is not None else KeyStatuses()
        # Nothing can be in flight with a key of ours before an attempt may have arrived, nor with another's where the provider
        # has no status for that.
        another = attempt.key_given and keys.in_flight > 0
        in_flight = attempt.key is not None and http_like == (keys.in_flight or _CONFLICT) and (another or attempt.doubtful)
        if in_flight:
            other = "another call with this idempotency key" if attempt.key_given else "an earlier attempt of this call"
            problem += f" It answers so both while {other} is running and when what exists is in the way; it does not say which."
        reused = 0 < http_like == keys.reused
        # What is in flight with a key that others may have too may be this very thing.
        outcome: Outcome = "rejected" if refused and not (in_flight and attempt.key_given) else "unknown"
        if reused:
            # Had an earlier attempt taken effect, the key would stand for it.
            attempt = attempt._replace(doubtful=False)
        # A date is compared with the server's own clock where it is known; ours may be off.
        server_time = http_date_seconds(answer.headers.get("date"))
        now = self.clock() if server_time is None else server_time
        retry_after = retry_after_seconds(answer.headers.get("retry-after"), now)
        limit = self.provider.rate_limit.read(answer.headers, now) if self.provider.rate_limit and not elsewhere else None
        if retry_after is None and http_like == _TOO_MANY and limit is not None and limit.reset is not None:
            retry_after = max(0.0, limit.reset.timestamp() - now)
        # What another host refuses says nothing of the key.
        plain = status_error_class(http_like)
        kind = IdempotencyKeyReused if reused else StatusError if elsewhere and plain is AuthenticationError else plain
        error = kind(
            problem,
            status=status,
            code=mask(code) if isinstance(code, str) else code if _is_code(code) else None,
            reason=reason,
            request_id=request_id,
            body=raw_text,
            retry_after=retry_after,
            rate_limit=limit,
            **self._context(call, outcome, attempt),
        )
        return Refusal("answered", error, http_like, retry_after, in_flight=in_flight)

    def unreadable(self, call: Call[Any], answer: Answer, fault: Exception, attempt: Attempt) -> Refusal:
        """Return the refusal for an answer that could not be read."""
        # JSON that only differs from the spec was written by the provider after the fact; anything else may be a proxy's page,
        # and an empty answer says nothing.
        readable = bool(answer.content) and not isinstance(fault, wire.WireError)
        outcome: Outcome = "applied" if readable and call.operation.effect != "read" else "unknown"
        try:
            body = wire.loads(answer.content)
        except wire.WireError:
            body = None
        mask = attempt.request.mask(call.operation.secrets, body)
        path = mask(f"${fault.path}")[:300] if isinstance(fault, DecodeFault) else "$"
        media = error_messages.one_line(mask(answer.headers.get("content-type") or "no content type"), 100)
        told = "is empty" if not answer.content and not answer.fault else _told(fault)
        # The frames of the fault hold the whole answer, and the answer may repeat what was sent.
        causes.drop_frames(fault)
        cause = fault if isinstance(fault, DecodeFault | wire.WireError) else causes.kept(fault)
        _hide_in(cause, mask)
        found = record_id(call.operation.name, body) if outcome == "applied" else None
        error = DecodeError(
            f"the answer ({answer.status}, {media}) could not be read: "
            f"{error_messages.at_place(path, error_messages.one_line(mask(told), 300))}.",
            path=path,
            status=answer.status,
            body=_text_of(answer, mask, readable=body is not None),
            request_id=self._request_id(answer, None, mask),
            record_id=None if found is None else mask(found),
            **self._context(call, outcome, attempt),
        )
        failure: Failure = "answered" if readable or answer.too_large else "lost"
        return Refusal(failure, error, answer.status, cause=cause, final=readable or answer.too_large)

    def not_kept(self, call: Call[Any], answer: Answer, fault: LandingFault, attempt: Attempt) -> Refusal:
        """Return the refusal for a file that came and could not be kept."""
        media = error_messages.one_line(answer.headers.get("content-type") or "no content type", 100)
        mask = attempt.request.mask()
        problem = mask(f"the file ({answer.status}, {media}) could not be kept: {fault}.")
        cause = None if fault.__cause__ is None else causes.kept(fault.__cause__)
        _hide_in(cause, mask)
        error = DownloadError(problem, **self._context(call, "unknown", attempt))
        return Refusal("answered", error, answer.status, cause=cause, final=True)

    def _request_id(self, answer: Answer, body: Any, mask: Mask) -> str | None:
        rules = self.provider.errors
        found = answer.headers.get(rules.request_id_header) if rules.request_id_header else None
        found = found or wire.first_text(body, rules.request_id)
        return error_messages.one_line(mask(found), 200) if found else None

    def _context(self, call: Call[Any], outcome: Outcome, attempt: Attempt) -> dict[str, Any]:
        # A refusal of this attempt proves nothing about an earlier one; a read has no effect that could be in doubt.
        if attempt.doubtful and (outcome == "not_sent" or (outcome == "rejected" and call.operation.effect != "read")):
            outcome = "unknown"
        return {
            "provider": self.provider.name,
            "operation": call.operation.name,
            "effect": call.operation.effect,
            "outcome": outcome,
            "attempts": attempt.number,
            "idempotency_key": attempt.key,
        }


def _text_of(answer: Answer, mask: Mask, *, readable: bool) -> str:
    """Return the start of a body without what is secret in it."""
    # What is masked is cut off first, since a body may be large, and then again where a secret may have been cut in two.
    begun = answer.content[: 4 * _BODY_LIMIT]
    text = begun.decode("utf-8", "replace")
    text = mask(text) if readable else mask.broken(text)
    return text[: _BODY_LIMIT if len(begun) == len(answer.content) else min(_BODY_LIMIT, max(0, len(text) - _LONGEST_SECRET))]


def _hide_in(error: BaseException | None, mask: Mask) -> None:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        mask.hide_in(error)
        error = error.__cause__


def _http_like(code: object) -> int:
    """Read a provider's own code as an HTTP status if it looks like one; Clink's own codes have eight digits."""
    if isinstance(code, str) and len(code) == 3 and code.isascii() and code.isdecimal():
        code = int(code)
    known = isinstance(code, int) and not isinstance(code, bool) and (200 <= code < 300 or 400 <= code < 600)
    return code if known and isinstance(code, int) else 0


def _is_code(code: object) -> bool:
    """Return whether a value can be a provider's own code: a short text that is not empty, or a number of at most twelve
    digits."""
    if isinstance(code, str):
        return 0 < len(code.strip()) <= _LONGEST_CODE
    return isinstance(code, int) and not isinstance(code, bool) and abs(code) < _LARGEST_CODE


def _told(fault: Exception) -> str:
    """Return what a fault says; an exception of another kind than ours is told by its type."""
    if isinstance(fault, wire.WireError):
        return f"is not JSON: {fault}"
    return fault.problem if isinstance(fault, DecodeFault) else type(fault).__name__
