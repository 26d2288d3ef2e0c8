"""One call from start to end, without input or output: build, sign, judge the answer, decide on a retry, decode.

`Engine.exchange` is a generator. It yields a request to be sent or a number of seconds to sleep, and is given the response, or
the exception that came instead. The sync and the async client differ only in who does the sending and the sleeping.
"""

import os
import random
import re
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import Any, NamedTuple, TypeVar

from . import bodies, wire
from ._http import httpx
from .call import NO_OPTIONS, Call, RequestOptions, Response
from .errors import (
    CallError,
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    InputError,
    Outcome,
    StatusError,
    TimedOut,
    status_error_class,
)
from .model import DecodeFault
from .observe import Event, Observer, Step
from .provider import Provider
from .retry import Failure, RetryPolicy, http_date_seconds, retry_after_seconds
from .signing import Signer

T = TypeVar("T")
Answer = httpx.Response | httpx.RequestError | None

_BODY_LIMIT = 10_000
_URL_CACHE = 256
_AUTHENTICATION = (401, 403)
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
# Nothing left the machine when one of these is raised.
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)
_AIOHTTP_NEVER_SENT = ("ClientConnectorError", "ConnectionTimeoutError", "ClientHttpProxyError", "InvalidURL")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class Runtime(NamedTuple):
    """The world around a client: time, pauses, chance. Tests give their own."""

    clock: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _async_sleep
    chance: Callable[[], float] = random.random
    new_key: Callable[[], str] = lambda: os.urandom(16).hex()


class Refusal(NamedTuple):
    """Why an attempt failed, before it is known whether another follows."""

    failure: Failure
    error: CallError
    status: int = 0
    retry_after: float | None = None
    cause: BaseException | None = None


class Attempt(NamedTuple):
    """One of the attempts of a call."""

    number: int
    key: str | None
    doubtful: bool
    """Whether an earlier attempt may have taken effect, so that a refusal of this one proves nothing."""


class Engine:
    """Carry out calls for one client, as steps that somebody else performs."""

    def __init__(
        self,
        provider: Provider,
        signer: Signer,
        base_url: str,
        headers: Mapping[str, str],
        *,
        timeout: float,
        retry: RetryPolicy,
        observer: Observer,
        runtime: Runtime,
        defaults: RequestOptions = NO_OPTIONS,
    ) -> None:
        self.provider = provider
        self.signer = signer
        self.base_url = _checked_url(provider, base_url)
        self.retry = retry
        self.observer = observer
        self.runtime = runtime
        self.timeout = timeout
        self.defaults = defaults
        self._headers = {**headers, "user-agent": provider.user_agent, "accept": "application/json"}
        self._urls: dict[str, httpx.URL] = {}

    def with_defaults(self, options: RequestOptions) -> "Engine":
        """Make the same engine with other settings for every call; this one stays as it is."""
        if options.idempotency_key is not None:
            raise InputError(
                "idempotency_key: a key belongs to one call, so it cannot be a setting of all", path="idempotency_key"
            )
        return Engine(
            self.provider,
            self.signer,
            self.base_url,
            self._headers,
            timeout=self.timeout,
            retry=self.retry,
            observer=self.observer,
            runtime=self.runtime,
            defaults=_combined(self.defaults, options),
        )

    def exchange(self, call: Call[T], options: RequestOptions) -> Generator[httpx.Request | float, Answer, Response[T]]:
        """Carry out one call."""
        if options is not NO_OPTIONS or self.defaults is not NO_OPTIONS:
            options = _combined(self.defaults, options)
        operation, runtime, policy = call.operation, self.runtime, self.retry
        if options.max_attempts is not None or options.deadline is not None:
            policy = policy._replace(
                max_attempts=policy.max_attempts if options.max_attempts is None else options.max_attempts,
                deadline=policy.deadline if options.deadline is None else options.deadline,
            )
        key = self._idempotency_key(call, options)
        make_request = self._request_maker(call, options, key)
        began = runtime.monotonic()
        attempt, doubtful, clock_corrected = 1, False, False
        while True:
            self._notice("request", call, attempt)
            attempt_began = runtime.monotonic()
            answer = yield make_request()
            now = runtime.monotonic()
            refusal = self._judge(call, answer, Attempt(attempt, key, doubtful))
            if isinstance(refusal, Response):
                self._notice("response", call, attempt, now - attempt_began, refusal.status, refusal.request_id)
                return refusal
            if (request := _request_of(answer)) is not None:
                self.signer.unsign(request)
            self._notice_refusal(call, attempt, now - attempt_began, refusal)
            doubtful = doubtful or refusal.error.outcome == "unknown"
            if not clock_corrected and isinstance(answer, httpx.Response) and self._clock_was_off(answer, refusal):
                clock_corrected = True
                if attempt < policy.max_attempts and now - began < policy.deadline:
                    attempt += 1
                    continue
            pause = policy.delay(
                operation.effect,
                refusal.failure,
                attempt=attempt,
                elapsed=now - began,
                jitter=runtime.chance(),
                status=refusal.status,
                retry_after=refusal.retry_after,
            )
            if pause is None:
                raise refusal.error from refusal.cause
            self._notice("retry", call, attempt, pause, refusal.status)
            yield float(pause)
            attempt += 1

    def _idempotency_key(self, call: Call[Any], options: RequestOptions) -> str | None:
        if call.operation.effect == "keyed":
            if not call.operation.key_header:
                raise InputError(
                    f"{self.provider.name} {call.operation.name}: no header is known for its idempotency key", path="effect"
                )
            key = options.idempotency_key or self.runtime.new_key()
            if not _sendable(key):
                raise InputError("idempotency_key: only printable ASCII characters can be sent", path="idempotency_key")
            return key
        if options.idempotency_key is not None:
            raise InputError(
                f"{self.provider.name} {call.operation.name}: the provider takes no idempotency key here; "
                "sending one would promise what nobody keeps",
                path="idempotency_key",
            )
        return None

    def _request_maker(self, call: Call[Any], options: RequestOptions, key: str | None) -> Callable[[], httpx.Request]:
        operation = call.operation
        own: dict[str, str] = {} if key is None else {operation.key_header: key}
        url = self._url(call, options)
        timeout = self.timeout if options.timeout is None else options.timeout
        extensions = {"timeout": {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}}
        body, content = call.body, None
        if call.files is not None:
            if options.body:
                raise InputError(f"{operation.name}: the body is a file, so no member can be added", path="options.body")
            files = {name: (upload.name, upload.content, upload.content_type) for name, upload in call.files.items()}
            headers = self._all_headers(options, own)
            return lambda: httpx.Request(operation.method, url, headers=headers, files=files, extensions=extensions)
        if options.body:
            if body is not None and not wire.is_object(body):
                raise InputError(f"{operation.name}: the body is not an object, so no member can be added", path="options.body")
            body = {**(body or {}), **options.body}
        if body is not None:
            content = wire.dumps(body)
            own["content-type"] = "application/json"
        headers = self._all_headers(options, own)
        return lambda: httpx.Request(operation.method, url, headers=headers, content=content, extensions=extensions)

    def _all_headers(self, options: RequestOptions, own: Mapping[str, str]) -> Mapping[str, str]:
        if not options.headers:
            return {**self._headers, **own}
        _check_headers(options.headers)
        return _over(_over(self._headers, options.headers), own)

    def _url(self, call: Call[Any], options: RequestOptions) -> httpx.URL:
        url = self._urls.get(call.path)
        if url is None:
            if len(self._urls) >= _URL_CACHE:
                self._urls.clear()
            # Without the slash, `@other.host` would continue the address of the server.
            if not call.path.startswith("/") or "?" in call.path or "#" in call.path:
                raise InputError(
                    f"path {call.path!r} must begin with / and hold no ? or #; options.query takes parameters", path="path"
                )
            try:
                url = httpx.URL(self.base_url + call.path)
            except (httpx.InvalidURL, UnicodeError) as error:
                raise InputError(f"path {call.path[:100]!r} cannot be sent: {error}", path="path") from None
            self._urls[call.path] = url
        query = {**call.query, **options.query} if options.query else call.query
        if query and (text := wire.query_string(query)):
            return url.copy_with(query=text.encode())
        return url

    def _judge(self, call: Call[T], answer: Answer, attempt: Attempt) -> Response[T] | Refusal:
        if not isinstance(answer, httpx.Response):
            return self._lost(call, answer, attempt)
        status = answer.status_code
        rules = self.provider.errors
        if not 200 <= status < 300:
            return self._refused(call, answer, attempt)
        request_id = answer.headers.get(rules.request_id_header) if rules.request_id_header else None
        operation = call.operation
        body: Any = None
        try:
            if answer.content:
                body = wire.loads(answer.content)
            envelope = self.provider.envelope
            if rules.success is not None and wire.is_object(body):
                code = body.get(rules.success[0])
                if code is not None and code != rules.success[1] and str(code) != str(rules.success[1]):
                    return self._refused(call, answer, attempt, code)
            if operation.enveloped and envelope is not None and wire.is_object(body) and envelope[0] in body:
                data = operation.decode(body.get(envelope[1]))
            else:
                data = operation.decode(body)
        except (DecodeFault, wire.WireError) as fault:
            return self._unreadable(call, answer, fault, attempt, request_id)
        if request_id is None and rules.request_id:
            request_id = bodies.first_text(body, rules.request_id)
        return Response(data, status, answer.headers, body, request_id, attempt.number, attempt.key)

    def _lost(self, call: Call[Any], error: httpx.RequestError | None, attempt: Attempt) -> Refusal:
        never_sent = _never_left(error)
        failure: Failure = "not_sent" if never_sent else "lost"
        kind = TimedOut if isinstance(error, httpx.TimeoutException) else ConnectionFailed
        if error is not None:
            self.signer.key.hide_in(error)
        problem = f"no answer ({bodies.one_line(str(error)) or type(error).__name__})."
        return Refusal(
            failure, kind(problem, **self._context(call, "not_sent" if never_sent else "unknown", attempt)), cause=error
        )

    def _refused(self, call: Call[Any], answer: httpx.Response, attempt: Attempt, refused_with: Any = None) -> Refusal:
        """Describe an error status, or an answer whose envelope says that the call was refused."""
        rules, status = self.provider.errors, answer.status_code
        try:
            body = wire.loads(answer.content)
        except wire.WireError:
            body = None
        told_status, http_like = str(status), status
        if refused_with is not None:
            told_status = f"{status} with code {bodies.one_line(self._masked(bodies.message(refused_with)), 50)}"
            http_like = _http_like(refused_with)
        code = bodies.first(body, rules.code)
        raw_text = self._text_of(answer)
        reason = self._masked(bodies.message(bodies.first(body, rules.message)))[:_BODY_LIMIT]
        request_id = self._request_id(answer, body)
        media = bodies.one_line(self._masked(answer.headers.get("content-type", "")).partition(";")[0], 50)
        told = bodies.one_line(reason) or (bodies.one_line(raw_text, 200) if media == "text/plain" else "")
        problem = f"answered {told_status}" + (
            f": {told.rstrip('.')}." if told else f" without a message ({media or 'empty body'})."
        )
        if request_id:
            problem += f" Request id {request_id}."
        refused = http_like == 0 or (400 <= http_like < 500 and http_like != 408)
        outcome: Outcome = "rejected" if refused else "unknown"
        # A date is compared with the server's own clock where it is known; ours may be off.
        server_time = http_date_seconds(answer.headers.get("date"))
        retry_after = retry_after_seconds(
            answer.headers.get("retry-after"), self.runtime.clock() if server_time is None else server_time
        )
        error = status_error_class(http_like)(
            problem,
            status=status,
            code=self._masked(code) if isinstance(code, str) else code if isinstance(code, int) else None,
            reason=reason,
            request_id=request_id,
            body=raw_text,
            retry_after=retry_after,
            **self._context(call, outcome, attempt),
        )
        return Refusal("answered", error, http_like, retry_after)

    def _unreadable(
        self,
        call: Call[Any],
        answer: httpx.Response,
        fault: DecodeFault | wire.WireError,
        attempt: Attempt,
        request_id: str | None,
    ) -> Refusal:
        path = self._masked(f"${fault.path}")[:300] if isinstance(fault, DecodeFault) else "$"
        # JSON that only differs from the spec was written by the provider after the fact; anything else may be a proxy's page.
        outcome: Outcome = "applied" if isinstance(fault, DecodeFault) else "unknown"
        if call.operation.effect == "read":
            outcome = "unknown"
        media = bodies.one_line(self._masked(answer.headers.get("content-type", "no content type")), 100)
        # The frames of the fault hold the whole answer, and the answer may repeat what was sent.
        self.signer.key.hide_in(fault.with_traceback(None))
        if isinstance(fault, DecodeFault):
            fault.path = self._masked(fault.path)
        error = DecodeError(
            f"the answer ({answer.status_code}, {media}) could not be read at {path}: {bodies.one_line(str(fault), 300)}.",
            path=path,
            status=answer.status_code,
            body=self._text_of(answer),
            request_id=self._request_id(answer, None) or request_id,
            **self._context(call, outcome, attempt),
        )
        return Refusal("lost" if isinstance(fault, wire.WireError) else "answered", error, answer.status_code, cause=fault)

    def _clock_was_off(self, answer: httpx.Response, refusal: Refusal) -> bool:
        if refusal.status not in _AUTHENTICATION:
            return False
        server_time = http_date_seconds(answer.headers.get("date"))
        return server_time is not None and self.signer.correct_clock(server_time)

    def _context(self, call: Call[Any], outcome: Outcome, attempt: Attempt) -> dict[str, Any]:
        if attempt.doubtful and outcome != "applied" and call.operation.effect != "read":
            outcome = "unknown"
        return {
            "provider": self.provider.name,
            "operation": call.operation.name,
            "effect": call.operation.effect,
            "outcome": outcome,
            "attempts": attempt.number,
            "idempotency_key": attempt.key,
        }

    def _request_id(self, answer: httpx.Response, body: Any) -> str | None:
        rules = self.provider.errors
        found = answer.headers.get(rules.request_id_header) if rules.request_id_header else None
        found = found or bodies.first_text(body, rules.request_id)
        return bodies.one_line(self._masked(found), 200) if found else None

    def _text_of(self, answer: httpx.Response) -> str:
        # Not `answer.text`: it lets the answer name any codec, and fails with some.
        return self._masked(answer.content.decode("utf-8", "replace"))[:_BODY_LIMIT]

    def _masked(self, text: str) -> str:
        return self.signer.key.mask_in(text)

    def _notice(
        self,
        step: Step,
        call: Call[Any],
        attempt: int,
        seconds: float = 0.0,
        status: int = 0,
        request_id: str | None = None,
        problem: str = "",
    ) -> None:
        self.observer.notice(Event(step, self.provider.name, call.operation.name, attempt, seconds, status, request_id, problem))

    def _notice_refusal(self, call: Call[Any], attempt: int, seconds: float, refusal: Refusal) -> None:
        request_id = refusal.error.request_id if isinstance(refusal.error, StatusError | DecodeError) else None
        self._notice("error", call, attempt, seconds, refusal.status, request_id, type(refusal.error).__name__)


def _http_like(code: object) -> int:
    """Read a provider's own code as an HTTP status if it looks like one; Clink's own codes have eight digits."""
    if isinstance(code, str) and len(code) == 3 and code.isascii() and code.isdecimal():
        code = int(code)
    known = isinstance(code, int) and (200 <= code < 300 or 400 <= code < 600)
    return code if known and isinstance(code, int) else 0


def _checked_url(provider: Provider, url: str) -> str:
    # Read by the same parser that will send, so that both see the same host.
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL:
        parts = httpx.URL("")
    shown = repr(url.rpartition("@")[2])
    odd = parts.userinfo or (parts.port or 0) > 65_535 or any(sign in url for sign in "?#@\\")
    if parts.scheme not in ("http", "https") or not parts.host or odd:
        raise ConfigurationError(f"{provider.name}: base_url {shown} is not an http(s) address of a server.")
    if parts.scheme == "http" and parts.host not in _LOOPBACK:
        raise ConfigurationError(
            f"{provider.name}: base_url {shown} would send the key in clear; only this machine may be reached without https."
        )
    return url.rstrip("/")


def _combined(first: RequestOptions, second: RequestOptions) -> RequestOptions:
    """Lay options over others: single settings replace, mappings are joined."""
    given = {name: value for name, value in second._asdict().items() if value is not None}
    if first.headers and second.headers:
        given["headers"] = _over(first.headers, second.headers)
    if first.query and second.query:
        given["query"] = {**first.query, **second.query}
    if first.body and second.body:
        given["body"] = {**first.body, **second.body}
    return first._replace(**given)


def _over(headers: Mapping[str, str], more: Mapping[str, str]) -> Mapping[str, str]:
    """Lay headers over others; the case of a name does not matter."""
    names = {name.lower() for name in more}
    return {**{name: value for name, value in headers.items() if name.lower() not in names}, **more}


def _check_headers(headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name) or not _sendable(value):
            raise InputError(f"header {name!r}: only printable ASCII characters can be sent", path="options.headers")


def _sendable(text: str) -> bool:
    return text.isascii() and text.isprintable() and text == text.strip()


def _never_left(error: httpx.RequestError | None) -> bool:
    if not isinstance(error, _NEVER_SENT):
        return False
    # httpx-aiohttp calls every lost connection a ConnectTimeout, one that broke after the request was sent too.
    kinds = [kind for kind in type(error.__cause__).__mro__ if kind.__module__.startswith("aiohttp")]
    return not kinds or any(kind.__name__ in _AIOHTTP_NEVER_SENT for kind in kinds)


def _request_of(answer: Answer) -> httpx.Request | None:
    try:
        return answer.request if answer is not None else None
    except RuntimeError:
        return None
