"""The extra `billfold-core[aiohttp]`: requests over aiohttp, many times as fast as over httpx when there are many at once."""

from __future__ import annotations

import asyncio
import io
import time
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from billfold_core.errors import ConfigurationError

from . import FILE_STATUS, Answer, Lost, NotSent, Reply, Request, causes, content
from .environment import in_environment
from .network import Flight, abandon_transport, current_flight
from .pools import LoopPools

try:
    import aiohttp
    from aiohttp.client_proto import ResponseHandler
    from yarl import URL
except ImportError as _error:
    raise ConfigurationError('transport="aiohttp" needs aiohttp, which is not installed. Run: pip install aiohttp') from _error

_LARGE: Final = 2**20
_URL_CACHE: Final = 256
_LONGEST_HEADER: Final = 100 * 1024
"""As much as the other library reads. aiohttp's own limit holds only when a header comes in several pieces."""


class AiohttpTransport:
    """Send the requests of an async client over aiohttp, with a session for each event loop."""

    def __init__(self, max_connections: int) -> None:
        self.is_closed: bool = False
        self._max_connections = max_connections
        self._addresses: dict[str, tuple[URL, str | None]] = {}
        self._verify: Any = in_environment(_ssl_context)
        self._pools = LoopPools(self._make)

    def _make(self) -> AiohttpPool:
        return AiohttpPool(self._max_connections, self._verify)

    async def send(self, request: Request) -> Reply:
        """Send one request, once."""
        if self.is_closed:
            return NotSent("the client was closed", closed=True)
        url, proxy = self._addresses.get(request.url) or self._address(request.url)
        if request.query:
            url = URL(f"{request.url}?{request.query}", encoded=True)
        flight = Flight(request)
        pool = self._pools.current() or await self._pools.open()
        headers: dict[str, str] | None = None
        try:
            headers = request.signed_headers()
            part = min(request.timeout, request.remaining)
            timeout = aiohttp.ClientTimeout(total=request.remaining, sock_connect=part, sock_read=part)
            with flight:
                async with pool.session.request(
                    request.method,
                    url,
                    headers=headers,
                    data=_body(request.content),
                    allow_redirects=False,
                    proxy=proxy,
                    timeout=timeout,
                ) as response:
                    return await _read(response, request)
        except Exception as error:
            return _failure(error, flight, self.is_closed)
        except BaseException as error:
            causes.drop_frames(error)
            raise
        finally:
            # The frames of an error that passes through are kept; the headers hold the key.
            del headers

    def _address(self, address: str) -> tuple[URL, str | None]:
        if len(self._addresses) >= _URL_CACHE:
            self._addresses.clear()
        found = self._addresses[address] = (URL(address, encoded=True), _proxy_for(address))
        return found

    async def aclose(self) -> None:
        """Close the connections of this process, in all its event loops."""
        self.is_closed = True
        await self._pools.aclose()


class AiohttpPool:
    """The connections of one event loop."""

    def __init__(self, max_connections: int, verify: Any) -> None:
        self.closed: bool = False
        self._connector = _Connector(limit=max_connections, ssl=verify)
        # What is still to be written when a call ends is not waited for.
        vars(self._connector)["_factory"] = lambda: _Conversation(asyncio.get_running_loop())
        self.session: aiohttp.ClientSession = aiohttp.ClientSession(
            connector=self._connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
        )
        # aiohttp repeats a PUT or DELETE by itself when a kept connection breaks, even if it was received. Whether a call may be
        # repeated is decided above, from its effect.
        vars(self.session)["_retry_connection"] = False

    async def aclose(self) -> None:
        """Close the connections."""
        await self.session.close()

    def abandon(self) -> None:
        """Close the sockets of a loop that is gone."""
        self.session.detach()
        kept: Any = vars(self._connector).get("_conns", {})
        busy: Any = vars(self._connector).get("_acquired", ())
        for protocol in [*(entry[0] for entries in kept.values() for entry in entries), *busy]:
            transport = protocol.transport
            # Below TLS there is the transport that has the socket.
            abandon_transport(getattr(getattr(transport, "_ssl_protocol", None), "_transport", None) or transport)
        kept.clear()
        vars(self._connector)["_closed"] = True


def _body(content: bytes | None) -> Any:
    # aiohttp wants to read what is large in pieces.
    return io.BytesIO(content) if content is not None and len(content) > _LARGE else content


class _Connector(aiohttp.TCPConnector):
    """Note when a call has a connection: before that, nothing of it can have left."""

    async def connect(self, *given: Any, **named: Any) -> Any:
        connection = await super().connect(*given, **named)
        flight = current_flight()
        if flight is not None:
            flight.sent = True
        return connection


class _Conversation(ResponseHandler):
    """Close a connection at once, although not all is written; and do not use one again on which something came unasked."""

    def is_connected(self) -> bool:
        return super().is_connected() and not self.should_close

    def close(self) -> None:
        transport = self.transport
        if isinstance(transport, asyncio.WriteTransport) and transport.get_write_buffer_size():
            transport.abort()
        super().close()


async def _read(response: aiohttp.ClientResponse, request: Request) -> Answer:
    status, headers, max_size = response.status, response.headers, request.max_size
    if request.landing is not None and 300 <= status < 400:
        response.close()
        return content.led(status, headers, headers.getall("location", []))
    if request.landing is not None and status == FILE_STATUS:
        from .landing import land_async

        answer = await land_async(status, headers, response.content.iter_any(), request.landing, headers)
        if answer.fault:
            response.close()
        return answer
    if content.announced_too_large(headers, max_size):
        response.close()
        return content.too_large(status, headers, max_size)
    parts, size = list[bytes](), 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > max_size:
            response.close()
            return content.too_large(status, headers, max_size)
        parts.append(part)
    return content.answer(status, headers, b"".join(parts), max_size)


def _failure(error: Exception, flight: Flight, closed: bool) -> NotSent | Lost:
    """Return what an exception of the library means for the request."""
    timed_out = isinstance(error, TimeoutError | asyncio.TimeoutError)
    passed = timed_out and time.monotonic() >= flight.until
    problem = "the client was closed" if closed else "the deadline of the call passed" if passed else causes.told(error)
    kind = Lost if flight.sent else NotSent
    return kind(problem, timed_out=timed_out, closed=closed, cause=causes.kept(error))


def _proxy_for(address: str) -> str | None:
    """Return the proxy that the environment names for an address; never one for plain http."""
    parts = urlsplit(address)
    if parts.scheme == "http":
        # A proxy would read the key, and the address was trusted, not the proxy.
        return None
    return in_environment(lambda: _proxy(parts.scheme, parts.hostname or ""))


def _proxy(scheme: str, host: str) -> str | None:
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    if urlsplit(proxy).scheme not in ("http", "https"):
        raise ValueError("aiohttp speaks to http proxies only")
    URL(proxy)
    return proxy


def _ssl_context() -> Any:
    from billfold_core.http import httpx

    verify = httpx.create_ssl_context()
    if getproxies():
        # What is no address of a proxy is refused as over httpx.
        httpx.AsyncClient(verify=verify)
    return verify
