"""The extra `billfold-core[aiohttp]`: aiohttp's connections under the same async client, many times as fast."""

from ._http import httpx
from .errors import ConfigurationError


def aiohttp_transport() -> httpx.AsyncBaseTransport:
    """Make a transport that carries requests over aiohttp; it belongs to one event loop.

    Raises:
        ConfigurationError: The extra is not installed.
    """
    try:
        from aiohttp import ClientSession
        from httpx_aiohttp import AiohttpTransport
    except ImportError as error:
        raise ConfigurationError('transport="aiohttp" needs an extra: pip install "billfold-core[aiohttp]"') from error

    class OneAttempt(AiohttpTransport):
        """Send each request once."""

        def get_client(self) -> ClientSession:
            session = super().get_client()
            # aiohttp repeats a PUT or DELETE by itself when a kept connection breaks, even if it was received. Whether a call
            # may be repeated is decided above, from its effect.
            session.__dict__["_retry_connection"] = False
            return session

    return OneAttempt()
