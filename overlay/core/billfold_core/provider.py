"""What a client knows about its provider before the first call: addresses, keys, signing, and how answers are built."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from .secret import Secret
from .tuples import NamedTuple

if TYPE_CHECKING:
    from .address import TrustedAddress
    from .errors import ConfigurationError
    from .rate_limit import RateLimitHeaders
    from .signing import Signer

Environment = Literal["live", "test"]
Scheme = Literal["api_key", "bearer", "timestamped_key"]
NO_OVERRIDES: Mapping[str, int] = MappingProxyType({})
NO_FURTHER_HOSTS: Mapping[str, str] = MappingProxyType({})


class Host(NamedTuple):
    """One environment of a provider: its address, the prefixes of the keys that belong to it, and its further addresses."""

    url: str
    key_prefixes: tuple[str, ...]
    further: Mapping[str, str] = NO_FURTHER_HOSTS
    """The addresses of other hosts that take some of the operations, by the name that `Operation.host` has."""


class ErrorRules(NamedTuple):
    """The places of message, code and request id in a provider's error body, as paths of keys tried in order."""

    message: tuple[tuple[str, ...], ...]
    code: tuple[tuple[str, ...], ...] = ()
    request_id: tuple[tuple[str, ...], ...] = ()
    request_id_header: str = ""
    success: tuple[str, Any] | None = None
    """A field of a 2xx body and the value it must have; anything else is an error (Clink: `code` 200)."""


class KeyStatuses(NamedTuple):
    """How a provider refuses an idempotency key: with which statuses, and which key is too short."""

    in_flight: int = 0
    """It is still at an earlier call with this key; 0 if it has no status for that."""
    reused: int = 0
    """The key was used for something else before; 0 if it has no status for that."""
    shortest: int = 1
    """How many characters a key has at least."""


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
    keys: KeyStatuses = KeyStatuses()
    """How it refuses an idempotency key."""
    rate_limit: RateLimitHeaders | None = None
    """Where it says how many calls it still takes."""

    def credentials(self, api_key: str | Secret | None, environment: Environment | None) -> tuple[Secret, Environment]:
        """Find the key and the environment it belongs to.

        Raises:
            ConfigurationError: No key, a key of the other environment, or a key whose environment cannot be told.
        """
        secret = Secret.of(os.environ.get(self.environment_variable, "") if api_key is None else api_key)
        told = f"{self.name}: the API key" + (f" in {self.environment_variable}" if api_key is None else "")
        del api_key  # the traceback of an error shows what a frame still holds
        kind: type = type(secret.reveal())
        if not issubclass(kind, str):
            raise _refusal(f"{self.name}: api_key must be a str, not {kind.__name__}; take the text out of it.")
        found, fault = self._environment_of(secret), _fault_of(secret.reveal())
        if fault == "missing":
            raise _refusal(f"{self.name}: no API key. Pass api_key=… or set {self.environment_variable}.")
        if fault:
            raise _refusal(f"{told} has spaces, line ends or characters that no key has. Copy it again.")
        if found is None and environment is None:
            known = ", ".join(f"{prefix}… ({name})" for name, host in self.hosts.items() for prefix in host.key_prefixes)
            raise _refusal(
                f"{told} does not begin like a {self.title} key ({known}). "
                "Copy it again; if it is one all the same, pass environment='test' or 'live'."
            )
        asked: Any = environment
        if asked is not None and (not isinstance(asked, str) or asked not in self.hosts):
            shown = repr(asked)[:40] if isinstance(asked, str) else type(asked).__name__
            raise _refusal(f"{self.name}: there is no environment {shown}, only {', '.join(self.hosts)}.")
        if found is not None and environment is not None and found != environment:
            raise _refusal(f"{told} belongs to {found}, but environment='{environment}' was asked for.")
        return secret, environment or found or "test"

    def signer(self, key: Secret, clock: Callable[[], float] = time.time) -> Signer:
        """Make what signs the requests of one client."""
        from .signing import ApiKey, Bearer, TimestampedKey

        if self.scheme == "timestamped_key":
            return TimestampedKey(key, self.header, self.timestamp_header, clock=clock)
        if self.scheme == "bearer":
            return Bearer(key, self.header)
        return ApiKey(key, self.header)

    def address(self, base_url: str | TrustedAddress | None, environment: Environment) -> str:
        """Choose the address of the server, and refuse one that would show the key.

        Raises:
            ConfigurationError: It is not an http(s) address, or another server's and no `TrustedAddress`.
        """
        if base_url is None:
            return self.hosts[environment].url
        from .address import checked

        return checked(base_url, self.name, {name: host.url for name, host in self.hosts.items()})

    def further_hosts(self, base_url: str, environment: Environment) -> Mapping[str, str]:
        """Return where the operations go that name a host of their own.

        That is a host of the same environment as `base_url`. A server that stands in for the provider takes all operations.
        """
        hosts = [self.hosts[environment], *self.hosts.values()]
        if hosts[0].url == base_url:
            return hosts[0].further
        from .address import same

        own = next((host.further for host in hosts if same(host.url, base_url)), None)
        return own if own is not None else dict.fromkeys((name for host in hosts for name in host.further), base_url)

    def _environment_of(self, key: Secret) -> Environment | None:
        """Return the environment of the longest prefix that fits; None if there is none, or if it is used in both."""
        longest, found = -1, None
        for name, host in self.hosts.items():
            for prefix in host.key_prefixes:
                if key.reveal().startswith(prefix) and len(prefix) >= longest:
                    found = name if len(prefix) > longest or found == name else None
                    longest = len(prefix)
        return found


def _refusal(message: str) -> ConfigurationError:
    # Loaded when needed: a client that is constructed without a fault does not pay for the errors.
    from .errors import ConfigurationError

    return ConfigurationError(message)


def _fault_of(key: str) -> str:
    if not key.strip():
        return "missing"
    return "" if key == key.strip() and key.isascii() and key.isprintable() and " " not in key else "malformed"
