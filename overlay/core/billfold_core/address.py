"""Checks of the servers that a key may be sent to."""

from __future__ import annotations

import ipaddress
from typing import Any, Final, NoReturn, final

from .errors import ConfigurationError
from .http import httpx
from .settings import KeptFromRequests

_LONGEST_SHOWN: Final = 100


@final
class TrustedAddress:
    """An address of a server that may be sent the API key: a proxy of yours, or a sandbox in another container.

    Plain http is taken too, and shows the key to everybody on the way. Such an address is written in code or in the configuration
    of the app, and never made of what a visitor sent.

    Args:
        url: Where the paths of the provider begin, for example `http://sandbox:8400/creem`.

    Raises:
        ConfigurationError: It is not an http(s) address of a server.
    """

    __slots__ = ("_url",)
    __signature__: KeptFromRequests = KeptFromRequests()
    _url: str

    def __init__(self, url: str) -> None:
        read(url, "TrustedAddress")
        object.__setattr__(self, "_url", str(url).rstrip("/"))

    def __str__(self) -> str:
        return self._url

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._url!r})"

    def __eq__(self, other: object) -> bool:
        return self._url == other._url if isinstance(other, TrustedAddress) else NotImplemented

    def __hash__(self) -> int:
        return hash((TrustedAddress, self._url))

    def __reduce__(self) -> tuple[Any, ...]:
        return TrustedAddress, (self._url,)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a TrustedAddress cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a TrustedAddress cannot be changed")


def checked(given: Any, provider: str, own: dict[str, str]) -> str:
    """Return the address as text.

    Args:
        given: What was given as `base_url`.
        provider: The name of the provider.
        own: The provider's addresses by environment, to which the key belongs anyway.

    Raises:
        ConfigurationError: It is no address, or that of another server and not said to be trusted.
    """
    if isinstance(given, TrustedAddress):
        return str(given)
    what = f"{provider}: base_url"
    parts = read(given, what)
    allowed = {(url.scheme, url.raw_host) for url in map(httpx.URL, own.values())}
    if not on_this_machine(parts.host) and (parts.scheme, parts.raw_host) not in allowed:
        clear = ", in clear" if parts.scheme == "http" else ""
        raise ConfigurationError(
            f"{what} {_shown(given)} is neither on this machine nor an address of the provider ({', '.join(own.values())}): the "
            f"API key would be sent there{clear}. If it may be, write base_url=TrustedAddress({_shown(given)})."
        )
    return str(given).rstrip("/")


def read(url: Any, what: str) -> httpx.URL:
    """Return an address in its parts.

    Raises:
        ConfigurationError: It is not an http(s) address of a server.
    """
    if not isinstance(url, str):
        raise ConfigurationError(f"{what} must be the address of a server as a str, not {type(url).__name__}.")
    # Read by the same parser that will send, so that both see the same host.
    try:
        parts = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError):
        parts = httpx.URL("")
    odd = parts.userinfo or (parts.port or 0) > 65_535 or any(sign in url for sign in "?#@\\")
    if parts.scheme not in ("http", "https") or not parts.host or odd:
        raise ConfigurationError(f"{what} {_shown(url)} is not an http(s) address of a server.")
    return parts


def same(url: str, other: str) -> bool:
    """Return whether two addresses differ at most in spelling: in upper case, or in a default port that is written out."""
    return httpx.URL(url) == httpx.URL(other)


def on_this_machine(host: str) -> bool:
    """Return whether a host, as the parser returns it, is this machine by its name or number."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _shown(url: str) -> str:
    """Return the text of an address without what may be a password."""
    end = url.rpartition("@")[2]
    return repr(end if len(end) <= _LONGEST_SHOWN else f"{end[:_LONGEST_SHOWN]}…")
