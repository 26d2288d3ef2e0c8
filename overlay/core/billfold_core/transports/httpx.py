"""Transport over httpx, through its public `Client.send`, so that what watches or replaces httpx sees the requests."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import lru_cache, partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final, TypeVar
from urllib.request import getproxies

from billfold_core.http import httpx

from . import FILE_STATUS, Answer, Lost, NotSent, Reply, Request, content, given
from .network import Backend, DeadlinePassed, Flight
from .processes import PerProcess

ClientT = TypeVar("ClientT", httpx.Client, httpx.AsyncClient)

_NEVER_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)
_AIOHTTP_NEVER_SENT: Final = ("ClientConnectorError", "ConnectionTimeoutError", "ClientHttpProxyError", "InvalidURL")
_URL_CACHE: Final = 256
# Over plain http a proxy would read the key, and the address was trusted, not the proxy.
_DIRECT: Final = ("http://",)
_LOCATIONS: Final = "billfold_locations"


class HttpxTransport:
    """Send the requests of a sync client: over a pool for each process, or with the caller's transport."""

    def __init__(self, transport: Any, max_connections: int) -> None:
        self.is_closed: bool = False
        self._requests = HttpxRequests()
        self._given = None
        if transport is None:
            self._pools = PerProcess(lambda: HttpxPool(_pooled_client(max_connections), max_connections))
            # What the environment forbids is told when the client is made.
            self._pools.get()
        elif given.is_factory(transport):
            self._pools = PerProcess(lambda: HttpxPool(_client(transport=given.made(transport, "handle_request")), None))
        else:
            self._given = given.Given(transport)
            pool = HttpxPool(_client(transport=transport), None)
            self._pools = PerProcess(lambda: pool)

    def send(self, request: Request) -> Reply:
        """Send one request, once."""
        if self._given is not None:
            self._given.check()
        pool = self._pools.get()
        if self.is_closed:
            return NotSent("the client was closed", closed=True)
        flight = Flight(request)
        if not pool.enter(flight):
            return NotSent("no connection became free in time", timed_out=True)
        try:
            with flight:
                response = pool.client.send(self._requests.made(request), stream=True, follow_redirects=False)
                flight.sent = True
                try:
                    return _read(response, request, flight)
                finally:
                    with suppress(Exception):
                        response.close()
        except Exception as error:
            return failure(error, flight, self.is_closed)
        except BaseException as error:
            # It passes through with the frames above us.
            drop_frames(error, request)
            raise
        finally:
            pool.leave()

    def close(self) -> None:
        """Close the connections of this process."""
        self.is_closed = True
        pool = self._pools.made
        if pool is not None:
            pool.client.close()


class HttpxPool:
    """The connections of one process. Calls queue here, so that the deadline of the call bounds the wait for one."""

    def __init__(self, client: httpx.Client, max_connections: int | None) -> None:
        self.client = client
        self._places = None if max_connections is None else threading.Semaphore(max_connections)

    def enter(self, flight: Flight) -> bool:
        """Wait for a place among the connections; tell whether there was one in time."""
        return self._places is None or self._places.acquire(timeout=max(0.0, flight.until - time.monotonic()))

    def leave(self) -> None:
        """Release the place among the connections."""
        if self._places is not None:
            self._places.release()


class HttpxRequests:
    """Make requests of the library, whose addresses are costly to read."""

    def __init__(self) -> None:
        self._known: dict[str, httpx.URL] = {}

    def made(self, request: Request) -> httpx.Request:
        """Return the request as httpx wants it. It holds the key."""
        url = self._known.get(request.url)
        if url is None:
            if len(self._known) >= _URL_CACHE:
                self._known.clear()
            url = self._known[request.url] = httpx.URL(request.url)
        if request.query:
            url = url.copy_with(query=request.query.encode())
        part = min(request.timeout, request.remaining)
        timeouts = {"connect": part, "read": part, "write": part, "pool": part}
        headers = request.signed_headers()
        made = httpx.Request(request.method, url, headers=headers, content=request.content, extensions={"timeout": timeouts})
        request.carried_in(made.headers)
        return made


def _client(**settings: Any) -> httpx.Client:
    client = without_cookies(httpx.Client)(event_hooks={"response": [forget_location]}, **settings)
    watched(client, Backend)
    return client


def _pooled_client(max_connections: int) -> httpx.Client:
    from .environment import in_environment

    return in_environment(lambda: _client(limits=limits_of(max_connections, max_connections), **pool_settings()))


def pool_settings() -> dict[str, Any]:
    """Return the settings of a pool of our own."""
    return {"mounts": dict.fromkeys(_DIRECT)} if getproxies() else {}


def limits_of(connections: int | None, kept: int) -> httpx.Limits:
    """Return how many connections there may be, and how many are kept."""
    return httpx.Limits(max_connections=connections, max_keepalive_connections=kept)


class _NoCookies(httpx.Cookies):
    """Cookies of which none is taken, and that no answer is searched for: that took a fifth of a call."""

    def extract_cookies(self, response: httpx.Response) -> None:
        pass


def without_cookies(kind: Callable[..., ClientT]) -> Callable[..., ClientT]:
    """Return what makes clients that take no cookies, and are otherwise of that kind.

    It is asked for what the library calls its client at the time: what watches requests may have put its own class there, and a
    test a function or a mock.
    """
    if issubclass(type(kind), type):
        # A class may refuse to have others made of it.
        with suppress(TypeError):
            made: Callable[..., ClientT] = _class_without_cookies(kind)
            return made
    return partial(kind, cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])))


@lru_cache(maxsize=8)
def _class_without_cookies(kind: Any) -> Any:
    none = _NoCookies()
    members = {"cookies": property(lambda _: none, lambda _, given: None), "__module__": kind.__module__}
    return type(kind.__name__, (kind,), members)


def forget_location(response: httpx.Response) -> None:
    """Move the address of a redirect from the response to where only we read it."""
    # httpx follows none, and fails at an address that it cannot read.
    if 300 <= response.status_code < 400:
        response.extensions[_LOCATIONS] = response.headers.get_list("location")
        response.headers.pop("location", None)


def led(response: httpx.Response) -> Answer:
    """Return the answer that says where a file is."""
    return content.led(response.status_code, response.headers, response.extensions.get(_LOCATIONS, []))


def watched(client: Any, kind: Any) -> list[Any]:
    """Wrap the network backend of the library's pools, and return them; what has no pool of that kind is left as it is."""
    backends: list[Any] = []
    for transport in (client._transport, *client._mounts.values()):
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            if not isinstance(backend, kind):
                backend = pool._network_backend = kind(backend)
            backends.append(backend)
    return backends


def _read(response: httpx.Response, request: Request, flight: Flight) -> Answer:
    """Read the body up to the largest size, or let it go where the file is to be."""
    headers, status, max_size = response.headers, response.status_code, request.max_size
    if request.landing is not None and 300 <= status < 400:
        return led(response)
    if request.landing is not None and status == FILE_STATUS:
        return _land(response, request, flight)
    if response.is_stream_consumed:
        return already_read(response, max_size)
    if content.announced_too_large(headers, max_size):
        return content.too_large(status, headers, max_size)
    parts, size = list[bytes](), 0
    for part in response.iter_raw():
        size += len(part)
        if size > max_size:
            return content.too_large(status, headers, max_size)
        parts.append(part)
        flight.left(None)
    if has_leftovers(response):
        # The next request on this connection would be given what is left as its answer.
        response.extensions["network_stream"].close()
    return content.answer(status, headers, b"".join(parts), max_size)


def _land(response: httpx.Response, request: Request, flight: Flight) -> Answer:
    """Write the body to the target of the file."""
    from .landing import land

    assert request.landing is not None
    status, headers = response.status_code, response.headers
    if response.is_stream_consumed:
        return land(status, headers, [response.content], request.landing, {})
    answer = land(status, headers, _within(flight, response.iter_raw()), request.landing, headers)
    if has_leftovers(response):
        response.extensions["network_stream"].close()
    return answer


def _within(flight: Flight, parts: Iterator[bytes]) -> Iterator[bytes]:
    for part in parts:
        yield part
        flight.left(None)


def has_leftovers(response: httpx.Response) -> bool:
    """Return whether more came on the connection than the answer."""
    below: Any = response.stream
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state", "trailing_data"):
        below = getattr(below, name, None)
    return bool(below and below[0])


def already_read(response: httpx.Response, max_size: int) -> Answer:
    """Return the answer of a transport in memory, whose body httpx has read."""
    # A transport in memory gives the whole body at once, and httpx has decompressed it.
    if len(response.content) > max_size:
        return content.too_large(response.status_code, response.headers, max_size)
    return Answer(response.status_code, response.headers, response.content)


def drop_frames(error: BaseException, request: Request) -> None:
    """Remove the frames below ours from an exception that passes through, and the key from the request that they hold."""
    from .causes import drop_frames

    request.unsign()
    drop_frames(error)


def failure(error: Exception, flight: Flight, closed: bool) -> NotSent | Lost:
    """Return what an exception of the library means for the request."""
    from . import causes

    passed = isinstance(error, DeadlinePassed)
    timed_out = passed or isinstance(error, httpx.TimeoutException | TimeoutError)
    problem = "the client was closed" if closed else "the deadline of the call passed" if passed else causes.told(error)
    # What answers in place of the network, as in tests, raises what the network would: then the kind of the exception decides.
    never_sent = not flight.sent and (flight.connected or _never_left(error))
    kind = NotSent if never_sent else Lost
    return kind(problem, timed_out=timed_out, closed=closed, cause=None if passed else causes.kept(error))


def _never_left(error: Exception) -> bool:
    if not isinstance(error, _NEVER_SENT):
        return False
    # A transport over aiohttp that the caller gives may call every lost connection a ConnectTimeout; its cause tells when it was.
    kinds = [kind for kind in type(error.__cause__).__mro__ if kind.__module__.startswith("aiohttp")]
    return not kinds or any(kind.__name__ in _AIOHTTP_NEVER_SENT for kind in kinds)
