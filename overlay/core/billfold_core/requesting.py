"""From a call to a request: address, headers and body, checked so that nothing of it can end up elsewhere."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from . import wire
from ._http import httpx
from .call import Call
from .errors import InputError
from .options import RequestOptions
from .provider import Provider

_URL_CACHE = 256
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Requests:
    """Make the requests of one client."""

    def __init__(self, provider: Provider, base_url: str, headers: Mapping[str, str], timeout: float) -> None:
        self.base_url = base_url
        self.timeout = timeout
        self._headers = {**headers, "user-agent": provider.user_agent, "accept": "application/json"}
        self._urls: dict[str, httpx.URL] = {}

    def maker(self, call: Call[Any], options: RequestOptions, key: str | None) -> Callable[[], httpx.Request]:
        """Give what makes a fresh request for each attempt of a call; everything that can be refused is refused here."""
        operation = call.operation
        own = {operation.key_header: key} if key is not None and operation.key_header else {}
        url = self._url(call, options)
        timeout = self.timeout if options.timeout is None else options.timeout
        extensions = {"timeout": {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}}
        body, content = call.body, None
        if call.files is not None:
            if options.body:
                raise InputError(f"{operation.name}: the body is a file, so no member can be added", path="options.body")
            files = {name: (upload.name, upload.content, upload.content_type) for name, upload in call.files.items()}
            headers = self._all_headers(options, own)
            return lambda: httpx.Request(operation.method, url, headers=headers, files=files, extensions=extensions)
        if options.body:
            if body is not None and not wire.is_object(body):
                raise InputError(f"{operation.name}: the body is not an object, so no member can be added", path="options.body")
            body = {**(body or {}), **options.body}
        if key is not None and operation.key_field:
            body = {**body, operation.key_field: key}
        if body is not None:
            content = _json(operation.name, body)
            own["content-type"] = "application/json"
        headers = self._all_headers(options, own)
        return lambda: httpx.Request(operation.method, url, headers=headers, content=content, extensions=extensions)

    def _all_headers(self, options: RequestOptions, own: Mapping[str, str]) -> Mapping[str, str]:
        if not options.headers:
            return {**self._headers, **own}
        _check_headers(options.headers)
        return headers_over(headers_over(self._headers, options.headers), own)

    def _url(self, call: Call[Any], options: RequestOptions) -> httpx.URL:
        url = self._urls.get(call.path)
        if url is None:
            if len(self._urls) >= _URL_CACHE:
                self._urls.clear()
            # Without the slash, `@other.host` would continue the address of the server.
            if not call.path.startswith("/") or "?" in call.path or "#" in call.path:
                raise InputError(
                    f"path {call.path!r} must begin with / and hold no ? or #; options.query takes parameters", path="path"
                )
            try:
                url = httpx.URL(self.base_url + call.path)
            except (httpx.InvalidURL, UnicodeError) as error:
                raise InputError(f"path {call.path[:100]!r} cannot be sent: {error}", path="path") from None
            self._urls[call.path] = url
        query = {**call.query, **options.query} if options.query else call.query
        if query and (text := wire.query_string(query)):
            return url.copy_with(query=text.encode())
        return url


def _json(operation: str, body: Any) -> bytes:
    try:
        return wire.dumps(body)
    except InputError as error:
        raise InputError(f"{operation}: {error}. Nothing was sent.", path=error.path, problem=error.problem) from None


def headers_over(headers: Mapping[str, str], more: Mapping[str, str]) -> Mapping[str, str]:
    """Lay headers over others; the case of a name does not matter."""
    names = {name.lower() for name in more}
    return {**{name: value for name, value in headers.items() if name.lower() not in names}, **more}


def _check_headers(headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name) or not sendable(value):
            raise InputError(f"header {name!r}: only printable ASCII characters can be sent", path="options.headers")


def sendable(text: str) -> bool:
    """Tell whether a text can be the value of a header."""
    return text.isascii() and text.isprintable() and text == text.strip()
