"""What every generated client is: a provider's constants, a key, a connection pool, and the engine between them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar

from ._http import httpx
from .options import NO_OPTIONS, RequestOptions
from .secret import Secret

# What is not needed to construct a client is imported where it is first used: a client that makes no call does not pay for it.
if TYPE_CHECKING:
    from collections.abc import Generator
    from types import TracebackType

    from .call import Call, Effect, Response
    from .engine import Answer, Engine
    from .observe import Observer
    from .provider import Environment, Provider
    from .retry import RetryPolicy
    from .runtime import Runtime

T = TypeVar("T")
DEFAULT_TIMEOUT = 30.0


def _undecoded(body: Any) -> Any:
    return body


class _Client:
    """What the sync and the async client share."""

    provider: ClassVar[Provider]
    environment: Environment
    base_url: str
    """The address every path is appended to."""

    def _set_up(
        self,
        key: Secret,
        environment: Environment,
        base_url: str,
        timeout: float,
        retry: RetryPolicy | None,
        observer: Observer | None,
        runtime: Runtime | None,
        http: httpx.Client | httpx.AsyncClient,
    ) -> None:
        self.environment = environment
        self.base_url = base_url
        self._key = key
        self._settings = (timeout, retry, observer, runtime, http)

    @cached_property
    def _engine(self) -> Engine:
        from .engine import Engine
        from .observe import LoggingObserver
        from .retry import RetryPolicy
        from .runtime import Runtime

        timeout, retry, observer, runtime, http = self._settings
        return Engine(
            self.provider,
            self._key,
            self.base_url,
            dict(http.headers),
            timeout=timeout,
            retry=retry or RetryPolicy(),
            observer=observer or LoggingObserver.named(self.provider.name),
            runtime=runtime or Runtime(),
        )

    def _check_open(self, closed: bool) -> None:
        if closed:
            from .errors import ConfigurationError

            raise ConfigurationError(f"{self!r} is closed.")

    def __repr__(self) -> str:
        # A traceback that shows locals may meet a client that was never made.
        made = "base_url" in self.__dict__
        return f"{type(self).__name__}({self.environment}, {self.base_url})" if made else f"{type(self).__name__}(not made)"


def _undocumented(method: str, path: str, body: Any, effect: Effect) -> Call[Any]:
    from .call import Call, Operation
    from .errors import InputError

    if not method.isascii() or not method.isalpha():
        raise InputError(f"{method!r} is not an HTTP method", path="method")
    return Call(Operation(f"{method} {path}", method, effect, _undecoded), path, body=body)


class SyncClient(_Client):
    """The base of every generated sync client.

    Args:
        api_key: The secret key; read from the provider's environment variable if left out.
        environment: `live` or `test`; told from the key's prefix if left out. A key of the other environment is refused.
        base_url: Another address, for example a local sandbox's.
        timeout: Seconds to wait for a connection, and for each part of an answer.
        retry: Limits of the retries; `RetryPolicy()` if left out.
        transport: What carries requests; a real connection pool if left out. It is closed with the client.
        observer: What is told of every request, response, retry and error; a logger if left out.
        runtime: Time, pauses and chance; for tests.

    Raises:
        ConfigurationError: The key is missing, of the other environment, or of none that is known.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        environment: Environment | None = None,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retry: RetryPolicy | None = None,
        transport: httpx.BaseTransport | None = None,
        observer: Observer | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        secret = None if api_key is None else Secret.of(api_key)
        del api_key  # the traceback of an error shows what a frame still holds
        key, environment = self.provider.credentials(secret, environment)
        address = self.provider.address(base_url, environment)
        self._http = httpx.Client(transport=transport)
        self._set_up(key, environment, address, timeout, retry, observer, runtime, self._http)

    def execute(self, call: Call[T], options: RequestOptions = NO_OPTIONS) -> T:
        """Send a call and give its result.

        Raises:
            CallError: The call did not succeed; `outcome` says whether it may have taken effect.
        """
        return self.send(call, options).data

    def send(self, call: Call[T], options: RequestOptions = NO_OPTIONS) -> Response[T]:
        """Send a call and give the whole answer: result, status, headers, JSON, request id, attempts.

        Raises:
            CallError: The call did not succeed; `outcome` says whether it may have taken effect.
        """
        self._check_open(self._http.is_closed)
        steps = self._engine.exchange(call, options)
        answer: Answer = None
        while True:
            step = _advance(steps, answer)
            if isinstance(step, int | float):
                self._engine.runtime.sleep(step)
                answer = None
                continue
            if not isinstance(step, httpx.Request):
                return step
            try:
                answer = self._http.send(step, auth=self._engine.signer, follow_redirects=False)
            except httpx.RequestError as error:
                answer = error

    def request(
        self, method: str, path: str, *, body: Any = None, effect: Effect = "unsafe", options: RequestOptions = NO_OPTIONS
    ) -> Response[Any]:
        """Call an endpoint that the spec does not know; the result is plain JSON. `effect` says whether it may be repeated."""
        return self.send(_undocumented(method, path, body, effect), options)

    def with_options(self, options: RequestOptions) -> Self:
        """Make a client with other settings for every call. It shares this one's connections; this one stays as it is."""
        copy = object.__new__(type(self))
        copy.__dict__.update(
            environment=self.environment, base_url=self.base_url, _http=self._http, _engine=self._engine.with_defaults(options)
        )
        return copy

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncClient(_Client):
    """The base of every generated async client. It takes what `SyncClient` takes, with an async transport.

    `transport="aiohttp"` carries requests over aiohttp, for many calls at once; it needs the extra `billfold-core[aiohttp]`.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        environment: Environment | None = None,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retry: RetryPolicy | None = None,
        transport: httpx.AsyncBaseTransport | Literal["aiohttp"] | None = None,
        observer: Observer | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        secret = None if api_key is None else Secret.of(api_key)
        del api_key  # the traceback of an error shows what a frame still holds
        key, environment = self.provider.credentials(secret, environment)
        address = self.provider.address(base_url, environment)
        if isinstance(transport, str):
            from .fast_transport import aiohttp_transport

            transport = aiohttp_transport()
        self._http = httpx.AsyncClient(transport=transport)
        self._set_up(key, environment, address, timeout, retry, observer, runtime, self._http)

    async def execute(self, call: Call[T], options: RequestOptions = NO_OPTIONS) -> T:
        """Send a call and give its result; as `SyncClient.execute`."""
        return (await self.send(call, options)).data

    async def send(self, call: Call[T], options: RequestOptions = NO_OPTIONS) -> Response[T]:
        """Send a call and give the whole answer; as `SyncClient.send`."""
        self._check_open(self._http.is_closed)
        steps = self._engine.exchange(call, options)
        answer: Answer = None
        while True:
            step = _advance(steps, answer)
            if isinstance(step, int | float):
                await self._engine.runtime.async_sleep(step)
                answer = None
                continue
            if not isinstance(step, httpx.Request):
                return step
            try:
                answer = await self._http.send(step, auth=self._engine.signer, follow_redirects=False)
            except httpx.RequestError as error:
                answer = error

    async def request(
        self, method: str, path: str, *, body: Any = None, effect: Effect = "unsafe", options: RequestOptions = NO_OPTIONS
    ) -> Response[Any]:
        """Call an endpoint that the spec does not know; as `SyncClient.request`."""
        return await self.send(_undocumented(method, path, body, effect), options)

    def with_options(self, options: RequestOptions) -> Self:
        """Make a client with other settings for every call. It shares this one's connections; this one stays as it is."""
        copy = object.__new__(type(self))
        copy.__dict__.update(
            environment=self.environment, base_url=self.base_url, _http=self._http, _engine=self._engine.with_defaults(options)
        )
        return copy

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


def _advance(steps: Generator[httpx.Request | float, Answer, Response[T]], answer: Answer) -> httpx.Request | float | Response[T]:
    try:
        return steps.send(answer)
    except StopIteration as stop:
        response: Response[T] = stop.value
        return response
