"""How a delivery leaves: to an address by HTTP, or into a program's test client."""

from __future__ import annotations

from collections.abc import Callable
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import ip_address
from typing import Any, NamedTuple, TypeAlias, cast
from urllib.parse import urlsplit

from billfold_sandbox.addresses import http_parts

from .requests import WebhookRequest

Receiver: TypeAlias = Any
"""A test client of Starlette, FastAPI, Flask or Django, an `httpx.Client`, or a function from a request to the status."""


class Sent(NamedTuple):
    """What became of one attempt."""

    status: int
    """The status of the answer; 0 if there was none."""
    problem: str = ""


def is_on_this_machine(url: str) -> bool:
    """Return whether an address is of this machine, going by its text alone."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or host.endswith(".localhost") or ip_address(host).is_loopback
    except ValueError:
        return False


def checked_target(url: str, *, allow_remote: bool) -> str:
    """Return the address that deliveries go to.

    Raises:
        ValueError: It is no address, or one of another machine that was not allowed.
    """
    if url.startswith("/"):
        return url
    if not is_address(url):
        raise ValueError(f"webhooks_to must be an address such as http://127.0.0.1:8000/webhooks/{{provider}}, not {url!r}")
    if not allow_remote and not is_on_this_machine(url):
        raise ValueError(
            f"webhooks_to must be an address of this machine, not {url!r}; allow_remote (--allow-remote) permits others"
        )
    return url


def is_address(url: str) -> bool:
    """Return whether something can be posted to a text: an address of HTTP with a host that can be looked up, and nothing odd."""
    parts = http_parts(url)
    if parts is None or not url.isascii():
        return False
    try:
        (parts.hostname or "").encode("idna")
    except ValueError:
        return False
    return True


def send(url: str, request: WebhookRequest, patience: float) -> Sent:
    """Post a delivery to an address, once. A redirection is not followed."""
    if not is_address(url):
        return Sent(0, "this is no address that can be posted to")
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=patience)
    try:
        connection.request(request.method, _path(url), request.body, {**request.headers, "user-agent": "billfold-sandbox"})
        answer = connection.getresponse()
        answer.read(65_536)
        return Sent(answer.status)
    except TimeoutError:
        return Sent(0, f"no answer within {patience:g} s")
    except (OSError, HTTPException) as error:
        return Sent(0, str(error) or type(error).__name__)
    finally:
        connection.close()


def hand_over(receiver: Receiver, url: str, request: WebhookRequest) -> Sent:
    """Pass a delivery to a test client or a function. What it raises is raised."""
    if callable(receiver):
        return Sent(int(cast("Callable[[WebhookRequest], int]", receiver)(request)))
    return Sent(int(request.post(receiver, _path(url)).status_code))


def _path(url: str) -> str:
    parts = urlsplit(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
