"""What every generated client is: a provider's constants, a key, a transport, and the engine between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, Self, TypeAlias, TypeVar

from .lazy import LazyResource
from .options import NO_OPTIONS, RequestOptions
from .provider import Environment, Provider
from .secret import Secret
from .settings import (
    DEFAULT_MAX_ANSWER_SIZE,
    DEFAULT_MAX_CONNECTIONS,
    DEFAULT_TIMEOUT,
    KeptFromRequests,
    OnDrift,
    Settings,
    fault_in,
    keeps_drift,
)
from .transports import Request

# What is not needed to construct a client is imported where it is first used: a client that makes no call does not pay for it.
if TYPE_CHECKING:
    from types import TracebackType

    from .address import TrustedAddress
    from .call import Call, Effect, Response
    from .engine import Engine
    from .http import httpx
    from .observe import Observer
    from .retry import RetryPolicy
    from .runtime import Runtime
    from .transports import AsyncTransport, Reply, SyncTransport

    TransportChoice: TypeAlias = httpx.BaseTransport | Callable[[], httpx.BaseTransport]
    """What carries the requests of a sync client, or what makes it."""
    AsyncTransportChoice: TypeAlias = httpx.AsyncBaseTransport | Callable[[], httpx.AsyncBaseTransport] | Literal["aiohttp"]
    """What carries the requests of an async client, what makes it, or the name of the library to use."""

T = TypeVar("T")
ClientT = TypeVar("ClientT", bound="_Client")
"""In place of `Self` where jedi has to find the client's own class: it takes `Self` for the class that has the method."""


def _undecoded(body: Any) -> Any:
    return body


class _Client:
    """What the sync and the async client share."""

    provider: ClassVar[Provider]

    def __init_subclass__(cls, *, resources: str = "", **given: Any) -> None:
        """Make a resource of each annotation of a generated client, whose class is in a module of its name in `resources`."""
        super().__init_subclass__(**given)
        if resources:
            LazyResource.put_into(cls, resources)

    __signature__: KeptFromRequests = KeptFromRequests()
    # These two have a value on the class too, so that a mock of the class has them.
    environment: Environment = "test"
    base_url: str = ""
    """The address every path is appended to, but for operations that the provider takes at another host of its own."""
    _settings: Settings
    _key: Secret
    _awaits: ClassVar[bool]
    """Whether it can wait for a coroutine."""
    _closed: bool = False
    _is_copy: bool = False

    def _set_up(
        self,
        secret: Secret | type | None,
        environment: Environment | None,
        base_url: str | TrustedAddress | None,
        settings: Settings,
    ) -> None:
        if isinstance(secret, type):
            raise _refusal(f"{self.provider.name}: api_key must be a str, not {secret.__name__}; take the text out of it.")
        self._key, self.environment = self.provider.credentials(secret, environment)
        self.base_url = self.provider.address(base_url, self.environment)
        self._settings = settings
        self._keeps_drift = keeps_drift(settings.on_drift)

    def _check_settings(self, settings: Settings, transport: object, max_connections: int | None) -> None:
        problem = fault_in(settings, transport, max_connections, awaits=self._awaits)
        if problem:
            raise _refusal(f"{self.provider.name}: {problem}.")

    @cached_property
    def _engine(self) -> Engine:
        from .engine import Engine
        from .observe import LoggingObserver
        from .retry import RetryPolicy
        from .runtime import Runtime

        settings = self._settings
        return Engine(
            self.provider,
            self._key,
            self.base_url,
            hosts=self.provider.further_hosts(self.base_url, self.environment),
            timeout=settings.timeout,
            max_answer_size=settings.max_answer_size or DEFAULT_MAX_ANSWER_SIZE,
            retry=RetryPolicy() if settings.retry is None else settings.retry,
            observer=LoggingObserver.named(self.provider.name) if settings.observer is None else settings.observer,
            runtime=Runtime() if settings.runtime is None else settings.runtime,
            keeps_drift=self._keeps_drift,
        )

    def with_options(self: ClientT, options: RequestOptions) -> ClientT:
        """Make a client with other settings for every call.

        It shares this one's connections, and this one stays as it is: closing the copy closes nothing else.

        Raises:
            InputError: The settings make no sense, or belong to one call.
        """
        engine = self._engine.with_defaults(options)
        copy = object.__new__(type(self))
        # Resources are made anew: those of this client would go on sending with its settings.
        own = {name: value for name, value in vars(self).items() if not isinstance(_attribute(self, name), _MADE_ANEW)}
        vars(copy).update(own, _engine=engine, _is_copy=True)
        return copy

    def address_of(self, call: Call[Any]) -> str:
        """Return the address of a call, with its query and without the key. Sends nothing.

        Raises:
            InputError: It cannot be an address.
        """
        return self._engine.requests.address(call)

    def _check_open(self, closed: bool) -> None:
        if self._closed or closed:
            raise _refusal(f"{self!r} is closed. Nothing was sent. Make a new client, or call it within its `with` block.")

    def _leave(self, error: BaseException, call: Call[Any], options: RequestOptions) -> None:
        """Remove what is secret from the frames and the texts of an error that is raised out of this client."""
        from .unseen import shut

        # What was given in place of options may be anything.
        given = getattr(options, "body", None)
        shut(error, self._key, call.operation.sent_secrets, call.body, given)

    def __copy__(self) -> Self:
        """Return the client itself: an object that is copied with it shares its connections."""
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"a client cannot be pickled: it has a key and connections. Make one where it is needed: {type(self).__name__}()"
        )

    def __repr__(self) -> str:
        # A traceback that shows locals may meet a client that was never made.
        made = "base_url" in self.__dict__
        return f"{type(self).__name__}({self.environment}, {self.base_url})" if made else f"{type(self).__name__}(not made)"


_MADE_ANEW = (cached_property, LazyResource)


def _attribute(client: _Client, name: str) -> object:
    return next((vars(kind)[name] for kind in type(client).__mro__ if name in vars(kind)), None)


def _refusal(message: str) -> Exception:
    from .errors import ConfigurationError

    return ConfigurationError(message)


def _undocumented(method: str, path: str, body: Any, effect: Effect) -> Call[Any]:
    from .call import Call, Operation
    from .errors import InputError

    if not method.isascii() or not method.isalpha():
        raise InputError(f"method {method!r} is not an HTTP method. Nothing was sent.", path="method")
    return Call(Operation(f"{method} {path}", method, effect, _undecoded), path, body=body)


class SyncClient(_Client):
    """The base of every generated sync client.

    Args:
        api_key: The secret key; read from the provider's environment variable if left out.
        environment: `live` or `test`; told from the key's prefix if left out. A key of the other environment is refused.
        base_url: Another address: the provider's own, or one on this machine, for example a local sandbox's. Any other is given
            as a `TrustedAddress`, since the key is sent there. A server that is not the provider's takes all operations, those
            too that the provider takes at another host.
        timeout: Seconds to wait for a connection, and for each part of an answer.
        retry: Limits of the retries and the deadline of a call; `RetryPolicy()` if left out.
        transport: What carries requests: an httpx transport, or a callable that makes one where it is needed (for each process).
            A connection pool of the client's own if left out. It is closed with the client.
        max_connections: How many connections the client's own pool has at most; 100 if left out.
        max_answer_size: The largest answer to read, in bytes after decompression; 32 MiB if left out.
        observer: What is told of every request, response, retry and error, and before each attempt if it has a `before_send`; a
            logger if left out.
        runtime: Time, pauses and chance; for tests.
        on_drift: What becomes of a field of an answer that is not what the spec says. `"raise"`: the call ends in a
            `DecodeError`. `"keep"`: the raw value stays in the field, `model.drifted` lists where, and the observer is told;
            amounts and what holds them, currencies and ids that are always there are raised all the same. Read from
            `BILLFOLD_ON_DRIFT` if left out, else `"raise"`.

    Raises:
        ConfigurationError: The key is missing, of the other environment, or of none that is known; a setting makes no sense; the
            address is another server's and no `TrustedAddress`; or connections cannot be made as the environment's variables ask.
    """

    _awaits = False

    def __init__(
        self,
        api_key: str | Secret | None = None,
        *,
        environment: Environment | None = None,
        base_url: str | TrustedAddress | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retry: RetryPolicy | None = None,
        transport: TransportChoice | None = None,
        max_connections: int | None = None,
        max_answer_size: int | None = None,
        observer: Observer | None = None,
        runtime: Runtime | None = None,
        on_drift: OnDrift | None = None,
    ) -> None:
        secret = _secret(api_key)
        del api_key  # the traceback of an error shows what a frame still holds
        settings = Settings(timeout, retry, observer, runtime, max_answer_size, on_drift)
        self._check_settings(settings, transport, max_connections)
        self._set_up(secret, environment, base_url, settings)
        self._http: SyncTransport = _sync_transport(self.provider.name, transport, max_connections or DEFAULT_MAX_CONNECTIONS)

    def execute(self, call: Call[T], options: RequestOptions = NO_OPTIONS) -> T:
        """Send a call and give its result.

        Raises:
            CallError: The call did not succeed; `outcome` says whether it may have taken effect.
        """
        try:
            return self.send(call, options).data
        finally:
            del call, options  # an error keeps this frame, and they hold what is sent

    def send(self, call: Call[T], options: RequestOptions = NO_OPTIONS) -> Response[T]:
        """Send a call and give the whole answer: result, status, headers, JSON, request id, attempts.

        Raises:
            CallError: The call did not succeed; `outcome` says whether it may have taken effect.
        """
        try:
            return self._send(call, options)
        except BaseException as error:
            self._leave(error, call, options)
            raise
        finally:
            del call, options

    def _send(self, call: Call[T], options: RequestOptions) -> Response[T]:
        self._check_open(self._http.is_closed)
        steps = self._engine.exchange(call, options)
        reply: Reply | None = None
        while True:
            try:
                step = steps.send(reply)
            except StopIteration as stop:
                response: Response[T] = stop.value
                return response
            if isinstance(step, Request):
                reply = self._http.send(step)
                continue
            reply = None
            if isinstance(step, int | float):
                self._engine.runtime.sleep(step)
                continue
            try:
                step.carry_out()
            except Exception as error:
                steps.throw(error)

    def request(
        self, method: str, path: str, *, body: Any = None, effect: Effect = "unsafe", options: RequestOptions = NO_OPTIONS
    ) -> Response[Any]:
        """Call an endpoint that the spec does not know; the result is plain JSON. `effect` says whether it may be repeated."""
        try:
            return self.send(_undocumented(method, path, body, effect), options)
        finally:
            del body, options

    def close(self) -> None:
        """Close the connections. A copy that `with_options` made leaves them to the client that it was made of."""
        self._closed = True
        if not self._is_copy:
            self._http.close()

    def __enter__(self: ClientT) -> ClientT:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncClient(_Client):
    """The base of every generated async client. It takes what `SyncClient` takes, with an async transport.

    One client serves any number of event loops and threads: each loop has connections of its own, which are closed when it ends.
    `transport="aiohttp"` carries requests over aiohttp, for many calls at once; it needs the extra `billfold-core[aiohttp]`. A
    callable is called once for each event loop.
    """

    _awaits = True

    def __init__(
        self,
        api_key: str | Secret | None = None,
        *,
        environment: Environment | None = None,
        base_url: str | TrustedAddress | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retry: RetryPolicy | None = None,
        transport: AsyncTransportChoice | None = None,
        max_connections: int | None = None,
        max_answer_size: int | None = None,
        observer: Observer | None = None,
        runtime: Runtime | None = None,
        on_drift: OnDrift | None = None,
    ) -> None:
        secret = _secret(api_key)
        del api_key  # the traceback of an error shows what a frame still holds
        settings = Settings(timeout, retry, observer, runtime, max_answer_size, on_drift)
        self._check_settings(settings, transport, max_connections)
        self._set_up(secret, environment, base_url, settings)
        self._http: AsyncTransport = _async_transport(self.provider.name, transport, max_connections or DEFAULT_MAX_CONNECTIONS)

    async def execute(self, call: Call[T], options: RequestOptions = NO_OPTIONS) -> T:
        """Send a call and give its result; as `SyncClient.execute`."""
        try:
            return (await self.send(call, options)).data
        finally:
            del call, options

    async def send(self, call: Call[T], options: RequestOptions = NO_OPTIONS) -> Response[T]:
        """Send a call and give the whole answer; as `SyncClient.send`."""
        try:
            return await self._send(call, options)
        except BaseException as error:
            self._leave(error, call, options)
            raise
        finally:
            del call, options

    async def _send(self, call: Call[T], options: RequestOptions) -> Response[T]:
        self._check_open(self._http.is_closed)
        steps = self._engine.exchange(call, options)
        reply: Reply | None = None
        while True:
            try:
                step = steps.send(reply)
            except StopIteration as stop:
                response: Response[T] = stop.value
                return response
            if isinstance(step, Request):
                reply = await self._http.send(step)
                continue
            reply = None
            if isinstance(step, int | float):
                await self._engine.runtime.async_sleep(step)
                continue
            try:
                await step.carry_out_async()
            except Exception as error:
                steps.throw(error)

    async def request(
        self, method: str, path: str, *, body: Any = None, effect: Effect = "unsafe", options: RequestOptions = NO_OPTIONS
    ) -> Response[Any]:
        """Call an endpoint that the spec does not know; as `SyncClient.request`."""
        try:
            return await self.send(_undocumented(method, path, body, effect), options)
        finally:
            del body, options

    async def aclose(self) -> None:
        """Close the connections, in all event loops of this process; as `SyncClient.close`."""
        self._closed = True
        if not self._is_copy:
            await self._http.aclose()

    async def __aenter__(self: ClientT) -> ClientT:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


def _secret(api_key: object) -> Secret | type | None:
    """Return the key where it does not show itself, or its type if it is no text."""
    if api_key is None or isinstance(api_key, Secret):
        return api_key
    return Secret(api_key) if isinstance(api_key, str) else type(api_key)


def _sync_transport(provider: str, transport: object, max_connections: int) -> SyncTransport:
    from .transports.given import checked
    from .transports.httpx import HttpxTransport

    return HttpxTransport(None if transport is None else checked(transport, "handle_request", provider), max_connections)


def _async_transport(provider: str, transport: object, max_connections: int) -> AsyncTransport:
    if transport == "aiohttp":
        from .transports.aiohttp import AiohttpTransport

        return AiohttpTransport(max_connections)
    from .transports.given import checked
    from .transports.httpx_async import AsyncHttpxTransport

    return AsyncHttpxTransport(
        None if transport is None else checked(transport, "handle_async_request", provider), max_connections
    )
