"""Validation of the address of a file that an answer names: over https, and without the key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .address import on_this_machine
from .errors import InputError
from .http import httpx
from .transports import Request


def led_to(request: Request, location: str, remaining: float, own: Iterable[str], headers: Mapping[str, str]) -> Request:
    """Return the request for a file.

    Args:
        request: The request that was answered with its address.
        location: The address, which may be relative.
        remaining: The seconds that are left for it.
        own: The addresses of the provider: there the key goes.
        headers: What is sent to any other host.

    Raises:
        InputError: No file is requested from the address; the text says why.
    """
    try:
        url = httpx.URL(request.url).join(location)
        port = url.port
    except (httpx.InvalidURL, UnicodeError, ValueError):
        raise _refused("is not a valid address") from None
    if not location or url.scheme not in ("http", "https") or not url.host or (port or 0) > 65_535:
        raise _refused("is not a valid address")
    if url.userinfo:
        raise _refused("contains a password")
    theirs = [httpx.URL(address) for address in own]
    is_theirs = any(_origin(url) == _origin(one) for one in theirs)
    takes_key = any(_origin(url) == _origin(one) and _below(url.path, one.path) for one in theirs)
    here = on_this_machine(url.host)
    if not is_theirs and here and not any(on_this_machine(one.host) for one in theirs):
        raise _refused("is on this machine")
    if url.scheme == "http" and not is_theirs and not here:
        raise _refused(f"is plain http, to {url.host[:100]}")
    plain = str(url.copy_with(query=None, fragment=None))
    elsewhere = "" if takes_key else url.host[:200]
    return request.led_to(plain, url.query.decode("ascii", "replace"), elsewhere, headers, remaining)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host.lower(), url.port


def _below(path: str, base: str) -> bool:
    return path.startswith(f"{base.rstrip('/')}/")


def _refused(problem: str) -> InputError:
    return InputError(f"the address of the file was not requested, because it {problem}", path="location", problem=problem)
