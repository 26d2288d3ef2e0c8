"""What a client knows about its provider before the first call: addresses, keys, signing, and how answers are built."""

import os
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ._http import httpx
from .secret import Secret

if TYPE_CHECKING:
    from .errors import ConfigurationError
    from .signing import Signer

Environment = Literal["live", "test"]
Scheme = Literal["api_key", "bearer", "timestamped_key"]
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
NO_OVERRIDES: Mapping[str, int] = MappingProxyType({})


class Host(NamedTuple):
    """One environment of a provider: its address and the prefixes of the keys that belong to it."""

    url: str
    key_prefixes: tuple[str, ...]


class ErrorRules(NamedTuple):
    """Where a provider puts message, code and request id in an error body, as paths of keys tried in order."""

    message: tuple[tuple[str, ...], ...]
    code: tuple[tuple[str, ...], ...] = ()
    request_id: tuple[tuple[str, ...], ...] = ()
    request_id_header: str = ""
    success: tuple[str, Any] | None = None
    """A field of a 2xx body and the value it must have; anything else is an error (Clink: `code` 200)."""


class Provider(NamedTuple):
    """The constants of one provider, generated from its spec."""

    name: str
    title: str
    scheme: Scheme
    header: str
    environment_variable: str
    hosts: Mapping[Environment, Host]
    errors: ErrorRules
    user_agent: str
    timestamp_header: str = ""
    envelope: tuple[str, str] | None = None
    """The key that shows a body is wrapped, and the key of what it wraps."""
    minor_units: Mapping[str, int] = NO_OVERRIDES
    """Decimal places of currencies where the provider departs from ISO 4217."""

    def credentials(self, api_key: str | Secret | None, environment: Environment | None) -> tuple[Secret, Environment]:
        """Find the key and the environment it belongs to.

        Raises:
            ConfigurationError: No key, a key of the other environment, or a key whose environment cannot be told.
        """
        secret = Secret.of(os.environ.get(self.environment_variable, "") if api_key is None else api_key)
        del api_key  # the traceback of an error shows what a frame still holds
        kind: type = type(secret.reveal())
        if not issubclass(kind, str):
            raise _refusal(f"{self.name}: api_key must be a str, not {kind.__name__}; take the text out of it.")
        found, fault = self._environment_of(secret), _fault_of(secret.reveal())
        if fault == "missing":
            raise _refusal(f"{self.name}: no API key. Pass api_key=… or set {self.environment_variable}.")
        if fault:
            raise _refusal(f"{self.name}: the API key has spaces, line ends or characters that no key has. Copy it again.")
        if found is None and environment is None:
            known = ", ".join(f"{prefix}… ({name})" for name, host in self.hosts.items() for prefix in host.key_prefixes)
            raise _refusal(
                f"{self.name}: the API key does not begin like a {self.title} key ({known}). "
                "Pass environment='test' or 'live' if it is one."
            )
        if environment is not None and environment not in self.hosts:
            raise _refusal(f"{self.name}: there is no environment {environment!r}, only {', '.join(self.hosts)}.")
        if found is not None and environment is not None and found != environment:
            raise _refusal(f"{self.name}: the API key belongs to {found}, but environment='{environment}' was asked for.")
        return secret, environment or found or "test"

    def signer(self, key: Secret, clock: Callable[[], float] = time.time) -> "Signer":
        """Make what signs the requests of one client."""
        from .signing import ApiKey, Bearer, TimestampedKey

        if self.scheme == "timestamped_key":
            return TimestampedKey(key, self.header, self.timestamp_header, clock=clock)
        if self.scheme == "bearer":
            return Bearer(key, self.header)
        return ApiKey(key, self.header)

    def address(self, base_url: str | None, environment: Environment) -> str:
        """Choose the address of the server, and refuse one that would show the key.

        Raises:
            ConfigurationError: It is not an http(s) address, or one without https of another machine.
        """
        return self.hosts[environment].url if base_url is None else _checked_url(self, base_url)

    def _environment_of(self, key: Secret) -> Environment | None:
        """Tell the environment from the longest prefix that fits; None if there is none, or if it is used in both."""
        longest, found = -1, None
        for name, host in self.hosts.items():
            for prefix in host.key_prefixes:
                if key.reveal().startswith(prefix) and len(prefix) >= longest:
                    found = name if len(prefix) > longest or found == name else None
                    longest = len(prefix)
        return found


def _refusal(message: str) -> "ConfigurationError":
    # Loaded when needed: a client that is constructed without a fault does not pay for the errors.
    from .errors import ConfigurationError

    return ConfigurationError(message)


def _fault_of(key: str) -> str:
    if not key.strip():
        return "missing"
    return "" if key == key.strip() and key.isascii() and key.isprintable() and " " not in key else "malformed"


def _checked_url(provider: Provider, url: str) -> str:
    # Read by the same parser that will send, so that both see the same host.
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL:
        parts = httpx.URL("")
    shown = repr(url.rpartition("@")[2])
    odd = parts.userinfo or (parts.port or 0) > 65_535 or any(sign in url for sign in "?#@\\")
    if parts.scheme not in ("http", "https") or not parts.host or odd:
        raise _refusal(f"{provider.name}: base_url {shown} is not an http(s) address of a server.")
    if parts.scheme == "http" and parts.host not in _LOOPBACK:
        raise _refusal(
            f"{provider.name}: base_url {shown} would send the key in clear; only this machine may be reached without https."
        )
    return url.rstrip("/")
