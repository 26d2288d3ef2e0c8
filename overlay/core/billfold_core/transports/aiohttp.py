"""The extra `billfold-core[aiohttp]`: requests over aiohttp, many times as fast as over httpx when there are many at once."""

import asyncio
import io
import time
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from billfold_core.errors import ConfigurationError

from . import Answer, Lost, NotSent, Reply, Request, bodies, causes
from .environment import refused_environment
from .network import abandon_transport
from .pools import LoopPools

try:
    import aiohttp
    from yarl import URL
except ImportError as error:
    raise ConfigurationError('transport="aiohttp" needs an extra: pip install "billfold-core[aiohttp]"') from error

_NEVER_SENT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)
_LOOPBACK: Final = ("localhost", "127.0.0.1", "::1")
# The timer of connecting ends first, so that what ended it is known.
_AFTER_CONNECTING: Final = 0.02
_LARGE: Final = 2**20
_URL_CACHE: Final = 256


class AiohttpTransport:
    """Send the requests of an async client over aiohttp, with a session for each event loop."""

    def __init__(self, max_connections: int) -> None:
        self.is_closed = False
        self._max_connections = max_connections
        self._addresses: dict[str, tuple[URL, str | None]] = {}
        self._verify: Any = None
        self._pools = LoopPools(self._make)

    def _make(self) -> "AiohttpPool":
        if self._verify is None:
            with refused_environment():
                self._verify = _ssl_context()
        return AiohttpPool(self._max_connections, self._verify)

    async def send(self, request: Request) -> Reply:
        """Send one request, once."""
        if self.is_closed:
            return NotSent("the client was closed", closed=True)
        url, proxy = self._addresses.get(request.url) or self._address(request.url)
        if request.query:
            url = URL(f"{request.url}?{request.query}", encoded=True)
        until = time.monotonic() + request.remaining
        pool = self._pools.current() or await self._pools.open()
        headers: dict[str, str] | None = None
        try:
            headers = request.signed_headers()
            part = min(request.timeout, request.remaining)
            async with pool.session.request(
                request.method,
                url,
                headers=headers,
                data=_body(request.content),
                allow_redirects=False,
                proxy=proxy,
                timeout=aiohttp.ClientTimeout(
                    total=request.remaining + _AFTER_CONNECTING, connect=request.remaining, sock_connect=part, sock_read=part
                ),
            ) as response:
                return await _read(response, request.max_size)
        except Exception as error:
            return _failure(error, until, self.is_closed)
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
        self.closed = False
        self._connector = aiohttp.TCPConnector(limit=max_connections, ssl=verify)
        self.session = aiohttp.ClientSession(
            connector=self._connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
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


async def _read(response: aiohttp.ClientResponse, max_size: int) -> Answer:
    status, headers = response.status, response.headers
    if bodies.announced_too_large(headers, max_size):
        response.close()
        return bodies.too_large(status, headers, max_size)
    parts, size = list[bytes](), 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > max_size:
            response.close()
            return bodies.too_large(status, headers, max_size)
        parts.append(part)
    return bodies.answer(status, headers, b"".join(parts), max_size)


def _failure(error: Exception, until: float, closed: bool) -> NotSent | Lost:
    """Tell what an exception of the library means for the request."""
    timed_out = isinstance(error, TimeoutError | asyncio.TimeoutError)
    passed = timed_out and time.monotonic() >= until
    problem = "the client was closed" if closed else "the deadline of the call passed" if passed else causes.told(error)
    kind = NotSent if isinstance(error, _NEVER_SENT) else Lost
    return kind(problem, timed_out=timed_out, closed=closed, cause=causes.kept(error))


def _proxy_for(address: str) -> str | None:
    """Return the proxy that the environment names for an address."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.scheme == "http" and host in _LOOPBACK:
        return None
    with refused_environment():
        proxies = getproxies()
        proxy = proxies.get(parts.scheme) or proxies.get("all")
        if not proxy or proxy_bypass(host):
            return None
        if urlsplit(proxy).scheme not in ("http", "https"):
            raise ValueError("aiohttp speaks to http proxies only")
        URL(proxy)
        return proxy


def _ssl_context() -> Any:
    from billfold_core._http import httpx

    return httpx.create_ssl_context()
