"""Where a request goes: by the provider's real host, or on this machine by the first part of the path."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from .backend import Backend
from .message import Request
from .spec import Environment, Route, Spec

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1", "sandbox"})


class Place(NamedTuple):
    """Where a request goes: the provider, the path below its address, and the environments that can be opened there."""

    backend: Backend
    path: str
    admitted: set[Environment]
    host: str | None = None
    """The name in `x-hosts` of the host that was asked, empty for the main one; None where all of them are at one address."""

    def find(self, method: str) -> tuple[Route | None, dict[str, str], bool]:
        """Find the route of a request; the last part of the answer says whether the path exists under any method."""
        return self.backend.spec.find(method, self.path, self.host)


def locate(backends: Mapping[str, Backend], request: Request) -> Place | None:
    """Find the provider a request is for: by its real host, or on this machine by the first part of the path."""
    for backend in backends.values():
        spec = backend.spec
        if request.host in spec.hosts:
            below = _below(request.path, spec.base_paths[request.host])
            return Place(backend, below, spec.hosts[request.host], spec.host_names[request.host])
    if request.host in LOOPBACK:
        name, _, host = (request.path.split("/")[1] if request.path.startswith("/") else "").partition("-")
        backend = backends.get(name)
        if backend is not None and host in backend.spec.test_paths:
            # A client that is given one address sends everything there, so that of the provider takes what belongs to any host.
            # Nothing here is live, so a live key has nothing to do on a port of this machine.
            below = _below(request.path, place_on_a_port(backend.spec, host))
            return Place(backend, below, {"test"}, host or None)
    return None


def place_on_a_port(spec: Spec, host: str = "") -> str:
    """Return the path at which a server has one of the hosts of a provider: its first part is `hyperline-ingest`."""
    if host not in spec.test_paths:
        raise ValueError(f"{spec.provider} has no host {host!r}; there are {', '.join(filter(None, spec.test_paths))}")
    return f"/{spec.provider}{f'-{host}' if host else ''}{spec.test_paths[host]}"


def _below(path: str, base: str) -> str:
    return path.removeprefix(base) if path.startswith(f"{base}/") else ""
