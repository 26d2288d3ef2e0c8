"""One call from start to end, without input or output: build, sign, judge the answer, decide on a retry, decode.

`Engine.exchange` is a generator. It yields a request to be sent, an announcement to be carried out before it, or a number of
seconds to sleep, and is given what came of the request. The sync and the async client differ only in who does all that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import wire
from .announcing import Announcement
from .call import Call, Operation, Response
from .errors import DecodeError, DecodeFault, InputError, StatusError, refused_input
from .observe import Event, LoggingObserver, Observer, Sending, Step, notify
from .options import NO_OPTIONS, RequestOptions, fault_in, fault_in_key
from .provider import NO_FURTHER_HOSTS, Provider
from .requesting import Requests, headers_over
from .retry import Attempt, RetryPolicy, http_date_seconds
from .runtime import Runtime
from .secret import Secret
from .settings import DEFAULT_DEADLINE
from .transports import Answer, NotSent, Reply, Request
from .tuples import NamedTuple

if TYPE_CHECKING:
    from .download import Landing
    from .rate_limit import RateLimit
    from .refusals import Refusal, Refusals
    from .signing import Signer

T = TypeVar("T")

_AUTHENTICATION = (401, 403)
_LONGEST_PLACES = 1_000
_MOST_STEPS = 5
"""So many addresses of a file are followed, one after the other."""
_LATE = NotSent("the deadline passed before the request could be sent", timed_out=True)


class _Replied(NamedTuple):
    """A request, and what came of it."""

    request: Request
    reply: Reply | None


class Engine:
    """The steps of a call for one client, without input or output; the client performs them."""

    def __init__(
        self,
        provider: Provider,
        key: Secret,
        base_url: str,
        *,
        hosts: Mapping[str, str] = NO_FURTHER_HOSTS,
        timeout: float,
        max_answer_size: int,
        retry: RetryPolicy,
        observer: Observer,
        runtime: Runtime,
        keeps_drift: bool = False,
    ) -> None:
        self.provider = provider
        self.signer: Signer = provider.signer(key, runtime.clock)
        self.requests: Requests = Requests(provider, base_url, hosts, self.signer, timeout, max_answer_size)
        self.retry: RetryPolicy = retry if retry.deadline is not None else retry._replace(deadline=max(DEFAULT_DEADLINE, timeout))
        self._deadline_was_given = retry.deadline is not None
        self.observer = observer
        # Most steps of most calls are logged nowhere, and an event costs more than the question.
        self._wants: Callable[[Step], bool] | None = observer.wants if type(observer) is LoggingObserver else None
        self._before_send: Callable[[Sending], object] | None = getattr(observer, "before_send", None)
        self.runtime = runtime
        self._keeps_drift = keeps_drift
        self.defaults = NO_OPTIONS
        self._refusals: Refusals | None = None

    def with_defaults(self, options: RequestOptions) -> Engine:
        """Make the same engine with other settings for every call; this one stays as it is.

        Raises:
            InputError: The settings make no sense, or belong to one call.
        """
        self._check(options)
        if options.idempotency_key is not None:
            raise InputError(
                "options.idempotency_key: a key belongs to one call, so it cannot be set for all calls. Pass it with the call: "
                "options=RequestOptions(idempotency_key=…).",
                path="idempotency_key",
            )
        other = object.__new__(Engine)
        other.__dict__.update(self.__dict__, defaults=_combined(self.defaults, options))
        return other

    def exchange(
        self, call: Call[T], options: RequestOptions
    ) -> Generator[Request | Announcement | float, Reply | None, Response[T]]:
        """Yield the requests and pauses of one call, and return its response."""
        if options is not NO_OPTIONS or self.defaults is not NO_OPTIONS:
            self._check(options)
            options = _combined(self.defaults, options)
        operation, runtime = call.operation, self.runtime
        policy, deadline = self._policy(options)
        key, key_given = self._idempotency_key(call, options)
        make_request = self.requests.maker(call, options, key)
        began = runtime.monotonic()
        attempt, doubtful, clock_corrected, elapsed = 1, False, False, 0.0
        while True:
            if self._before_send is not None:
                request = make_request(deadline - (runtime.monotonic() - began))
                yield from self._announced(self._before_send, call, request, attempt, key, doubtful)
            self._notice("request", call, attempt)
            attempt_began = runtime.monotonic()
            first = make_request(deadline - (attempt_began - began))
            last = _Replied(first, _LATE if first.remaining <= 0 else (yield first))
            if first.landing is not None:
                last = yield from self._led(*last, began + deadline)
            request, reply = last
            now = runtime.monotonic()
            elapsed = now - began
            refusal = self._judge(call, reply, Attempt(attempt, request, key, key_given, doubtful))
            if isinstance(refusal, Response):
                seconds, limit = now - attempt_began, refusal.rate_limit
                self._notice("response", call, attempt, seconds, refusal.status, refusal.request_id, rate_limit=limit)
                return refusal
            request.unsign()
            self._notice_refusal(call, attempt, now - attempt_began, refusal)
            doubtful = doubtful or refusal.error.outcome == "unknown"
            if not clock_corrected and isinstance(reply, Answer) and self._clock_was_off(reply, refusal, request):
                clock_corrected = True
                if attempt < policy.max_attempts and elapsed < deadline:
                    attempt += 1
                    continue
            pause = policy.delay(
                operation.effect,
                refusal.failure,
                attempt=attempt,
                elapsed=elapsed,
                jitter=runtime.chance(),
                status=refusal.status,
                retry_after=refusal.retry_after,
                in_flight=refusal.in_flight,
            )
            if pause is None or refusal.final:
                raise refusal.error from refusal.cause
            self._notice("retry", call, attempt, pause, refusal.status)
            yield float(pause)
            attempt += 1

    def _led(self, request: Request, reply: Reply | None, until: float) -> Generator[Request, Reply | None, _Replied]:
        """Request a file at the address that the answer names; return the last request, and its reply."""
        steps = 0
        while isinstance(reply, Answer) and reply.location and request.method == "GET":
            if steps == _MOST_STEPS:
                reply.fault = f"it redirects again, after {_MOST_STEPS} redirects"
                break
            try:
                request = self.requests.led_to(request, reply.location, until - self.runtime.monotonic())
            except InputError as error:
                reply.fault = str(error)
                break
            steps += 1
            reply = _LATE if request.remaining <= 0 else (yield request)
        return _Replied(request, reply)

    def _announced(
        self,
        tell: Callable[[Sending], object],
        call: Call[Any],
        request: Request,
        attempt: int,
        key: str | None,
        doubtful: bool,
    ) -> Generator[Announcement, Reply | None, None]:
        """Yield the announcement of an attempt to the observer.

        Raises:
            CallError: The observer raised something, so nothing is sent.
        """
        operation = call.operation
        digest = hashlib.sha256(request.content or b"").hexdigest()
        sending = Sending(self.provider.name, operation.name, attempt, operation.effect, key, digest, operation.method, call.path)
        try:
            yield Announcement(tell, sending, request.remaining)
        except Exception as fault:
            this = Attempt(attempt, request, key, doubtful=doubtful)
            error = self._describing().stopped(call, fault, self.observer, this)
            self._notice("error", call, attempt, problem=type(error).__name__)
            raise error from fault

    def _check(self, options: object) -> None:
        """Raise an error for settings of a call that are invalid.

        Raises:
            InputError: They are of the wrong kind, or contradict each other or the client's deadline.
        """
        path, problem = fault_in(options)
        timeout = options.timeout if isinstance(options, RequestOptions) else None
        if not path and timeout is not None and self._deadline_was_given and isinstance(options, RequestOptions):
            limit = options.deadline or self.defaults.deadline or self.retry.deadline or timeout
            if timeout > limit:
                path, problem = (
                    "options.timeout",
                    f"of {timeout:g} s is longer than the deadline of {limit:g} s for the whole call",
                )
        if path:
            raise InputError(f"{path} {problem}. Nothing was sent.", path=path, problem=problem)

    def _policy(self, options: RequestOptions) -> tuple[RetryPolicy, float]:
        """Return the limits of the retries of one call, and its deadline in seconds."""
        policy = self.retry
        deadline = policy.deadline or DEFAULT_DEADLINE
        if options is NO_OPTIONS:
            return policy, deadline
        if options.deadline is not None:
            deadline = options.deadline
        elif options.timeout is not None and not self._deadline_was_given:
            deadline = max(deadline, options.timeout)
        attempts = policy.max_attempts if options.max_attempts is None else options.max_attempts
        return policy._replace(max_attempts=attempts, deadline=deadline), deadline

    def _idempotency_key(self, call: Call[Any], options: RequestOptions) -> tuple[str | None, bool]:
        """Return the key that a call carries, and whether the caller chose it."""
        if call.operation.effect == "keyed":
            given = self._given_key(call, options)
            key = given or self.runtime.new_key()
            problem, least = fault_in_key(key), self.provider.keys.shortest
            if not problem and given and len(given) < least:
                promised = f"{self.provider.title} promises nothing for a shorter one"
                problem = f"must have at least {least} characters, not {len(given)}: {promised}"
            if problem:
                raise refused_input(f"{self.provider.name} {call.operation.name}", "idempotency_key", problem)
            return key, bool(given)
        if options.idempotency_key is not None:
            raise InputError(
                f"{self.provider.name} {call.operation.name}: options.idempotency_key: the provider accepts no idempotency key "
                "for this operation, so a key would not prevent it from happening twice. Nothing was sent. Leave the key out.",
                path="idempotency_key",
            )
        return None, False

    def _given_key(self, call: Call[Any], options: RequestOptions) -> str | None:
        operation = call.operation
        if operation.key_header:
            return options.idempotency_key
        if not operation.key_field or not wire.is_object(call.body):
            problem = "the operation is keyed, and neither key_header nor key_field says where its key goes"
            raise InputError(
                f"{self.provider.name} {operation.name}: {problem}. Nothing was sent.", path="effect", problem=problem
            )
        given = call.body.get(operation.key_field)
        if given is not None and options.idempotency_key not in (None, given):
            raise InputError(
                f"{operation.name}: {operation.key_field} is the idempotency key, and options.idempotency_key differs from it. "
                "Nothing was sent. Pass one of them.",
                path="idempotency_key",
            )
        return given if isinstance(given, str) else options.idempotency_key

    def _judge(self, call: Call[T], answer: Reply | None, attempt: Attempt) -> Response[T] | Refusal:
        if not isinstance(answer, Answer) or not 200 <= answer.status < 300:
            return self._refusal(call, answer, attempt)
        if attempt.request.landing is not None:
            return self._landed(attempt.request.landing, call, answer, attempt)
        if answer.fault:
            return self._refusal(call, answer, attempt, fault=wire.WireError(answer.fault))
        rules, operation = self.provider.errors, call.operation
        body: Any = None
        try:
            if answer.content:
                body = wire.loads(answer.content)
            envelope = self.provider.envelope
            if rules.success is not None and wire.is_object(body):
                code = body.get(rules.success[0])
                if code is not None and code != rules.success[1] and str(code) != str(rules.success[1]):
                    return self._refusal(call, answer, attempt, refused_with=code)
            if operation.enveloped and envelope is not None and wire.is_object(body) and envelope[0] in body:
                opened = body.get(envelope[1])
            else:
                opened = body
            try:
                data = operation.decode(opened)
            except DecodeFault:
                if not self._keeps_drift:
                    raise
                data = self._kept(call, attempt, answer.status, opened)
        except Exception as fault:
            # Generated code raises DecodeFault and nothing else; whatever it is, the call was answered.
            return self._refusal(call, answer, attempt, fault=fault)
        request_id = self._request_id(answer)
        if request_id is None and rules.request_id:
            request_id = wire.first_text(body, rules.request_id)
        if request_id is not None:
            # It is logged, and shown with the answer.
            request_id = self._unsecret(request_id, attempt.request, operation, body)
        return Response(data, answer.status, answer.headers, body, request_id, attempt.number, attempt.key, self._limit(answer))

    def _landed(self, landing: Landing, call: Call[T], answer: Answer, attempt: Attempt) -> Response[T] | Refusal:
        if not landing.arrived:
            fault = None if landing.fault is not None else wire.WireError("it is no file")
            return self._refusal(call, answer, attempt, fault=fault)
        data: Any = landing.download(answer.headers)
        if attempt.request.elsewhere:
            # Another host's own id and limits mean nothing to the provider.
            return Response(data, answer.status, answer.headers, None, None, attempt.number, attempt.key)
        request_id = self._request_id(answer)
        request_id = None if request_id is None else self.signer.key.mask_in(request_id)
        return Response(data, answer.status, answer.headers, None, request_id, attempt.number, attempt.key, self._limit(answer))

    def _request_id(self, answer: Answer) -> str | None:
        header = self.provider.errors.request_id_header
        return answer.headers.get(header) if header else None

    def _limit(self, answer: Answer) -> RateLimit | None:
        return self.provider.rate_limit.read(answer.headers, self.runtime.clock()) if self.provider.rate_limit else None

    def _kept(self, call: Call[T], attempt: Attempt, status: int, body: Any) -> T:
        """Read an answer that is not what the spec says, and tell the observer where it is not.

        Raises:
            DecodeFault: What is wrong is nothing that can be kept.
        """
        from .drift import keeping, places

        data = keeping(call.operation.decode, body)
        where = self._unsecret(", ".join(places(data)), attempt.request, call.operation, body)[:_LONGEST_PLACES]
        self._notice("drift", call, attempt.number, status=status, problem=where)
        return data

    def _refusal(
        self,
        call: Call[Any],
        answer: Reply | None,
        attempt: Attempt,
        *,
        refused_with: Any = None,
        fault: Exception | None = None,
    ) -> Refusal:
        refusals = self._describing()
        if not isinstance(answer, Answer):
            return refusals.lost(call, answer, attempt)
        if fault is not None:
            return refusals.unreadable(call, answer, fault, attempt)
        if attempt.request.landing is not None and attempt.request.landing.fault is not None:
            return refusals.not_kept(call, answer, attempt.request.landing.fault, attempt)
        return refusals.refused(call, answer, attempt, refused_with)

    def _describing(self) -> Refusals:
        from .refusals import Refusals

        if self._refusals is None:
            self._refusals = Refusals(self.provider, self.runtime.clock)
        return self._refusals

    def _unsecret(self, text: str, request: Request, operation: Operation[Any], body: Any) -> str:
        if operation.secrets or operation.sent_secrets:
            return request.mask(operation.secrets, body)(text)
        return self.signer.key.mask_in(text)

    def _clock_was_off(self, answer: Answer, refusal: Refusal, request: Request) -> bool:
        if refusal.status not in _AUTHENTICATION or request.elsewhere:
            return False
        server_time = http_date_seconds(answer.headers.get("date"))
        return server_time is not None and self.signer.correct_clock(server_time, request.signed_with)

    def _notice(
        self,
        step: Step,
        call: Call[Any],
        attempt: int,
        seconds: float = 0.0,
        status: int = 0,
        request_id: str | None = None,
        problem: str = "",
        rate_limit: RateLimit | None = None,
    ) -> None:
        if self._wants is not None and not self._wants(step):
            return
        event = Event(step, self.provider.name, call.operation.name, attempt, seconds, status, request_id, problem, rate_limit)
        notify(self.observer, event)

    def _notice_refusal(self, call: Call[Any], attempt: int, seconds: float, refusal: Refusal) -> None:
        error = refusal.error
        request_id = error.request_id if isinstance(error, StatusError | DecodeError) else None
        limit = error.rate_limit if isinstance(error, StatusError) else None
        self._notice("error", call, attempt, seconds, refusal.status, request_id, type(error).__name__, limit)


def _combined(first: RequestOptions, second: RequestOptions) -> RequestOptions:
    """Return two sets of options combined: single settings of the second replace those of the first, mappings are joined."""
    given = {name: value for name, value in second._asdict().items() if value is not None}
    if first.headers and second.headers:
        given["headers"] = headers_over(first.headers, second.headers)
    if first.query and second.query:
        given["query"] = {**first.query, **second.query}
    if first.body and second.body:
        given["body"] = {**first.body, **second.body}
    return first._replace(**given)
