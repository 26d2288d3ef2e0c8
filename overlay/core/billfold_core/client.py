"""What every generated client is: a provider's constants, a key, a connection pool, and the engine between them."""

from collections.abc import Generator
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar

from ._http import httpx
from .call import NO_OPTIONS, Call, Effect, Operation, RequestOptions, Response
from .errors import ConfigurationError, InputError
from .provider import Environment, Provider
from .retry import RetryPolicy
from .runtime import Runtime
from .secret import Secret

if TYPE_CHECKING:
    from .engine import Answer, Engine
    from .observe import Observer

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
        retry: RetryPolicy,
        observer: "Observer | None",
        runtime: Runtime,
        http: httpx.Client | httpx.AsyncClient,
    ) -> None:
        self.environment = environment
        self.base_url = base_url
        self._runtime = runtime
        self._key = key
        self._settings = (timeout, retry, observer, dict(http.headers))

    @cached_property
    def _engine(self) -> "Engine":
        # Made for the first call: a client that is only constructed does not pay for what carries out calls.
        from .engine import Engine
        from .observe import LoggingObserver

        timeout, retry, observer, headers = self._settings
        return Engine(
            self.provider,
            self._key,
            self.base_url,
            headers,
            timeout=timeout,
            retry=retry,
            observer=observer or LoggingObserver.named(self.provider.name),
            runtime=self._runtime,
        )

    def __repr__(self) -> str:
        # A traceback that shows locals may meet a client that was never made.
        made = "base_url" in self.__dict__
        return f"{type(self).__name__}({self.environment}, {self.base_url})" if made else f"{type(self).__name__}(not made)"


def _undocumented(method: str, path: str, body: Any, effect: Effect) -> Call[Any]:
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
        retry: Limits of the retries.
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
        retry: RetryPolicy = RetryPolicy(),
        transport: httpx.BaseTransport | None = None,
        observer: "Observer | None" = None,
        runtime: Runtime = Runtime(),
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
        if self._http.is_closed:
            raise ConfigurationError(f"{self!r} is closed.")
        steps = self._engine.exchange(call, options)
        answer: Answer = None
        while True:
            step = _advance(steps, answer)
            if isinstance(step, Response):
                return step
            if not isinstance(step, httpx.Request):
                self._engine.runtime.sleep(step)
                answer = None
                continue
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
        retry: RetryPolicy = RetryPolicy(),
        transport: httpx.AsyncBaseTransport | Literal["aiohttp"] | None = None,
        observer: "Observer | None" = None,
        runtime: Runtime = Runtime(),
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
        if self._http.is_closed:
            raise ConfigurationError(f"{self!r} is closed.")
        steps = self._engine.exchange(call, options)
        answer: Answer = None
        while True:
            step = _advance(steps, answer)
            if isinstance(step, Response):
                return step
            if not isinstance(step, httpx.Request):
                await self._engine.runtime.async_sleep(step)
                answer = None
                continue
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


def _advance(
    steps: "Generator[httpx.Request | float, Answer, Response[T]]", answer: "Answer"
) -> httpx.Request | float | Response[T]:
    try:
        return steps.send(answer)
    except StopIteration as stop:
        response: Response[T] = stop.value
        return response
