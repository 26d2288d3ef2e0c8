"""A transport that the caller gives: an object is used as it is, a callable makes one where it is needed."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from typing import Any, Final

from billfold_core.errors import ConfigurationError

_DEEPEST: Final = 3
# Whatever these libraries make holds connections; a mock or an application in process does not.
_LIBRARIES_OF_CONNECTIONS: Final = ("httpcore", "httpcore2", "aiohttp", "httpx_aiohttp", "urllib3")
_POOLS: Final = ("HTTPTransport", "AsyncHTTPTransport")


class Given:
    """A transport object of the caller, and the process it was given in."""

    def __init__(self, transport: Any) -> None:
        self.transport = transport
        self._process = os.getpid()

    def check(self) -> None:
        """Raise ConfigurationError for connections that another process made.

        Raises:
            ConfigurationError: The process was forked since, and the transport has a pool whose connections are the parent's.
        """
        if os.getpid() != self._process and holds_connections(self.transport):
            raise ConfigurationError(
                "transport: this process was forked after the client was given a connection pool, and would share the sockets of "
                "its parent. Nothing was sent. Pass a callable that makes the transport, or make the client after the fork."
            )


def checked(transport: object, method: str, provider: str) -> Any:
    """Return a transport, or what makes one.

    Raises:
        ConfigurationError: It is neither.
    """
    if isinstance(transport, type) or not hasattr(transport, method):
        if callable(transport):
            return transport
        raise ConfigurationError(
            f"{provider}: transport must be an httpx transport with {method}, or a callable that makes one, "
            f"not {type(transport).__name__}."
        )
    return transport


def made(factory: Callable[[], Any], method: str) -> Any:
    """Return the transport that a factory of the caller makes.

    Raises:
        ConfigurationError: It makes something else, or fails.
    """
    try:
        transport = factory()
    except Exception as error:
        raise ConfigurationError(f"transport: the callable that makes it failed: {type(error).__name__}: {error}") from error
    if isinstance(transport, type) or not hasattr(transport, method):
        raise ConfigurationError(f"transport: the callable made {type(transport).__name__}, which is no transport with {method}.")
    return transport


def is_factory(transport: object) -> bool:
    """Return whether what the caller gave makes transports, and is none itself."""
    is_transport = hasattr(transport, "handle_request") or hasattr(transport, "handle_async_request")
    return callable(transport) and (isinstance(transport, type) or not is_transport)


def holds_connections(value: Any, depth: int = 0) -> bool:
    """Return whether a transport is a connection pool, or wraps one."""
    kinds = type(value).__mro__
    if isinstance(value, socket.socket) or any(kind.__module__.partition(".")[0] in _LIBRARIES_OF_CONNECTIONS for kind in kinds):
        return True
    if any(kind.__name__ in _POOLS and kind.__module__.startswith("httpx") for kind in kinds):
        return True
    if depth == _DEEPEST:
        return False
    members = list[Any](getattr(value, "__dict__", {}).values())
    if isinstance(value, Mapping | list | tuple | set):
        members += _members(value)
    return any(holds_connections(member, depth + 1) for member in members)


def _members(value: Any) -> list[Any]:
    return list(value.values() if hasattr(value, "values") else value)
