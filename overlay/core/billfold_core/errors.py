"""Every error billfold raises, for all providers.

```
BillfoldError
├── ConfigurationError        a key is missing, unknown, or belongs to the other environment
├── InputError                what the caller gave was refused before anything was sent
│   └── Unsupported           the provider has no such operation or field
├── MoneyError                an amount that is not exact money (billfold_core.money)
├── DecodeFault               a JSON object is not what a model's `from_dict` can read
├── PaginationError           a list that does not end as it should
├── WebhookVerificationError  a delivery that is not the provider's, not in time, or malformed
├── BulkIncomplete            some of many items are not recorded; its report says which (billfold_core.bulk)
└── CallError                 one call did not succeed; `outcome` says whether it may have taken effect
    ├── ConnectionFailed      nothing came back
    │   └── TimedOut
    ├── StatusError           the provider answered with an error
    │   ├── BadRequest        400, 422
    │   ├── AuthenticationError   401, 403
    │   ├── NotFound          404, 410
    │   ├── Conflict          409, 417
    │   │   └── IdempotencyKeyReused  the key was used for something else, where the provider has a status for that
    │   ├── RateLimited       429
    │   ├── ServerError       500 and above, non-standard ones like 520 included
    │   └── Redirected        3xx, followed for a file alone
    ├── DecodeError           the answer could not be read; `path` says where
    └── DownloadError         a file came and could not be kept: it is too large, or there is no room for it
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

if TYPE_CHECKING:
    from .rate_limit import RateLimit

Outcome = Literal["not_sent", "rejected", "applied", "unknown"]
"""Whether a call took effect: never left, refused, took effect though its answer could not be read, or nobody can tell."""
RefusalReason = Literal[
    "missing_header",
    "repeated_header",
    "bad_timestamp",
    "too_old",
    "too_new",
    "bad_sign_type",
    "bad_signature_header",
    "unsupported_version",
    "too_large",
    "no_match",
]
"""Why a delivery of a webhook is refused."""

KIND_NAMES: dict[str, str] = {
    "str": "a string",
    "bool": "a boolean",
    "int": "a number",
    "float": "a number",
    "Decimal": "a number",
    "list": "an array",
    "dict": "an object",
    "NoneType": "null",
}
"""What JSON calls the types that its values have in Python."""
_NEXT_STEP: dict[Outcome, str] = {
    "not_sent": "Nothing was sent; the call may be made again.",
    "rejected": "The provider refused it; nothing took effect.",
    "applied": "It took effect at the provider; do not repeat it, read the record back instead.",
    "unknown": "It may have taken effect; look at the provider before repeating it.",
}
_REPEATABLE: dict[str, str] = {
    "read": "A read changes nothing; it may be made again.",
    "idempotent": "Repeating this call is harmless.",
    "keyed": "It may have taken effect; repeating it with the same idempotency key is safe.",
}


class BillfoldError(Exception):
    """The root of every error billfold raises."""

    @property
    def outcome(self) -> Outcome | None:
        """The effect that the failed call had at the provider; None if no call failed."""
        return "not_sent"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


class ConfigurationError(BillfoldError):
    """A client cannot be made or used as asked: its key, environment or transport is wrong."""


class InputError(BillfoldError, ValueError):
    """What the caller gave was refused before anything was sent.

    Attributes:
        path: Where in the input, in the provider's own field names (`priceList[0].unitAmount`).
        problem: What is wrong with it.
    """

    def __init__(self, message: str, *, path: str = "", problem: str = "") -> None:
        super().__init__(message)
        self.path = path
        self.problem: str = problem or message


def refused_input(operation: str, path: str, problem: str) -> InputError:
    """Return an error that says what is wrong with the input of an operation, and where; an empty path means the whole body."""
    return InputError(f"{operation}: {path or 'body'} {problem.rstrip('.')}. Nothing was sent.", path=path, problem=problem)


class Unsupported(InputError):
    """The provider has no such operation, or cannot express a field of the request. Nothing was changed.

    Attributes:
        provider: The provider that lacks it.
        feature: The operation (`products.update`) or the field (`prices[0].trial_days`).
        alternative: What to do instead, as a sentence, or an empty string.
    """

    def __init__(self, provider: str, feature: str, reason: str, *, alternative: str = "") -> None:
        message = f"{provider}: {feature}: {reason.rstrip('.')}. Nothing was changed."
        super().__init__(f"{message} {alternative}".strip(), path=feature, problem=reason)
        self.provider = provider
        self.feature = feature
        self.alternative = alternative


class PaginationError(BillfoldError):
    """A list that gives the same cursor twice, or cannot be read to its end for another reason. Every call of it succeeded.

    Attributes:
        provider: `creem`, `clink`, …
        operation: The operation's name in the spec, `products_search`.
        problem: What is wrong with the list.
    """

    def __init__(self, problem: str, *, provider: str = "", operation: str = "") -> None:
        super().__init__(f"{provider} {operation}".strip() + f": {problem}" if provider or operation else problem)
        self.problem = problem
        self.provider = provider
        self.operation = operation

    @property
    def outcome(self) -> None:
        """Always None: no call failed."""
        return


class WebhookVerificationError(BillfoldError):
    """A delivery of a webhook that is not the provider's, not in time, or malformed. It is answered with 400 and not handled.

    Its text names headers and ages, and no value of the delivery.

    Attributes:
        provider: `creem`, `clink`, …
        reason: `no_match` if the signature is wrong; the others say what is missing, malformed, too large or out of time.
        problem: What is wrong with the delivery.
    """

    def __init__(self, problem: str, *, provider: str, reason: RefusalReason) -> None:
        super().__init__(f"{provider}: the delivery is refused ({reason}): {problem}.")
        self.problem = problem
        self.provider = provider
        self.reason: RefusalReason = reason

    @property
    def outcome(self) -> None:
        """Always None: no call failed."""
        return


class CallError(BillfoldError):
    """One call to a provider did not succeed.

    Attributes:
        provider: `creem`, `clink`, …
        operation: The operation's name in the spec, `products_create`.
        effect: What repeating the operation does: `read`, `idempotent`, `keyed` or `unsafe`.
        outcome: Whether it may have taken effect.
        attempts: How often it was sent, or tried to be.
        idempotency_key: The key the call carried, if the provider takes one; repeating with it is safe.
    """

    _advice: ClassVar[str] = ""
    """What to do about a refusal."""

    def __init__(
        self,
        problem: str,
        *,
        provider: str = "",
        operation: str = "",
        effect: str = "unsafe",
        outcome: Outcome = "unknown",
        attempts: int = 1,
        idempotency_key: str | None = None,
    ) -> None:
        where = f"{provider} {operation}".strip()
        next_step = _REPEATABLE.get(effect, _NEXT_STEP[outcome]) if outcome == "unknown" else _NEXT_STEP[outcome]
        advice = self._advice if outcome == "rejected" else ""
        super().__init__(f"{where}: {problem} {next_step} {advice}".removeprefix(": ").rstrip())
        self.problem = problem
        self.provider = provider
        self.operation = operation
        self.effect = effect
        self.outcome = outcome
        self.attempts = attempts
        self.idempotency_key = idempotency_key

    @property
    def outcome(self) -> Outcome:
        """The effect that the call may have had."""
        return self._outcome

    @outcome.setter
    def outcome(self, outcome: Outcome) -> None:
        self._outcome: Outcome = outcome


class ConnectionFailed(CallError):
    """The provider could not be reached, or the connection broke before the answer was complete."""


class TimedOut(ConnectionFailed):
    """The provider did not answer in time."""


class StatusError(CallError):
    """The provider answered with an error.

    Attributes:
        status: The HTTP status, as a number (520 and other non-standard ones included).
        code: The provider's own code, if its body has one.
        reason: The provider's own message, if its body has one.
        request_id: What to quote to the provider's support.
        body: The answer's body as text, at most 10,000 characters, without secrets.
        retry_after: Seconds the provider asks to wait, if it says so; after a 429 also those until the window of its rate limit
            begins anew.
        rate_limit: How many calls the provider still takes, if it says so.
    """

    def __init__(
        self,
        problem: str,
        *,
        status: int = 0,
        code: str | int | None = None,
        reason: str = "",
        request_id: str | None = None,
        body: str = "",
        retry_after: float | None = None,
        rate_limit: RateLimit | None = None,
        **context: Any,
    ) -> None:
        super().__init__(problem, **context)
        self.status = status
        self.code = code
        self.reason = reason
        self.request_id = request_id
        self.body = body
        self.retry_after = retry_after
        self.rate_limit = rate_limit


class BadRequest(StatusError):
    """The provider found the request invalid (400, 422)."""

    _advice = "Correct the request before sending it again."


class AuthenticationError(StatusError):
    """The key is wrong, belongs to the other environment, or is not allowed to do this (401, 403)."""

    _advice = "Check the API key, its environment and its rights."


class NotFound(StatusError):
    """The record or route does not exist (404, 410)."""

    _advice = "Check the id, and that it belongs to this environment."


class Conflict(StatusError):
    """The request contradicts what exists: a duplicate, or an idempotency key used for something else (409, 417)."""

    _advice = "Look at what exists before sending it again."


class IdempotencyKeyReused(Conflict):
    """The idempotency key was used before, with other content or for another operation. Nothing of this call took effect."""

    _advice = "The key belongs to another call: take a new one, or send exactly what was sent with it before."


class RateLimited(StatusError):
    """The provider received too many requests (429)."""

    _advice = "Wait before calling again."


class ServerError(StatusError):
    """The provider failed (500 and above)."""


class Redirected(StatusError):
    """The provider pointed elsewhere (3xx). Only a safe address of a file is followed, and the key does not go there."""


class DownloadError(CallError):
    """A file that the provider gives could not be kept: it is larger than was allowed, or could not be written.

    Nothing is left of it, but for what was written to a file object that cannot go back.
    """


class DecodeError(CallError):
    """An answer could not be read.

    Attributes:
        path: Where in the answer, `$.items[3].price`; `$` is the whole of it.
        status: The HTTP status it came with.
        body: The answer's body as text, at most 10,000 characters, without secrets.
        request_id: What to quote to the provider's support.
        record_id: After a write, the id of the record that the answer is about, if that could be read.
    """

    def __init__(
        self,
        problem: str,
        *,
        path: str = "$",
        status: int = 0,
        body: str = "",
        request_id: str | None = None,
        record_id: str | None = None,
        **context: Any,
    ) -> None:
        super().__init__(problem if record_id is None else f"{problem} The record's id is {record_id}.", **context)
        self.path = path
        self.status = status
        self.body = body
        self.request_id = request_id
        self.record_id = record_id


class DecodeFault(BillfoldError, ValueError):
    """A value that is not what the spec says, with the place where it stands: `.items[3].price`."""

    firm: bool = False
    """Whether it is in an amount, a currency or an id, and so is raised even where drift is kept."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(problem)
        self.path: str = path

    @property
    def problem(self) -> str:
        """What is wrong, without the place: `is missing`."""
        return str(self.args[0])

    def __str__(self) -> str:
        place = self.path.lstrip(".")
        return f"{place} {self.problem}" if place else self.problem

    def inside(self, step: str) -> Self:
        """Prepend a step to the path of the value and return the same fault."""
        self.path = step + self.path
        return self


class Kept:
    """A value that is to stay as it came: each reader gives it back unread."""

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw: Any = raw


def wrong(value: object, field: str, expected: str) -> DecodeFault:
    """Return the fault for a value of the wrong kind, or one that is missing."""
    from .unset import UNSET

    if value is UNSET:
        return DecodeFault(f".{field}" if field else "", "is missing")
    found = KIND_NAMES.get(type(value).__name__, type(value).__name__)
    return DecodeFault(f".{field}" if field else "", f"expected {expected}, got {found}")


def unread(value: object, field: str, expected: str) -> Any:
    """Return a value that is kept as it came.

    Raises:
        DecodeFault: It is any other, so it is of the wrong kind or missing.
    """
    if isinstance(value, Kept):
        return value.raw
    raise wrong(value, field, expected)


def status_error_class(status: int) -> type[StatusError]:
    """Choose the class for an HTTP status, standard or not."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status >= 500:
        return ServerError
    if 300 <= status < 400:
        return Redirected
    return StatusError


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequest,
    422: BadRequest,
    401: AuthenticationError,
    403: AuthenticationError,
    404: NotFound,
    410: NotFound,
    409: Conflict,
    417: Conflict,
    429: RateLimited,
}


def _restore(kind: type[BillfoldError], arguments: tuple[Any, ...], state: dict[str, Any]) -> BillfoldError:
    error = kind.__new__(kind)
    error.args = arguments
    error.__dict__.update(state)
    return error
