"""From a call to a request: address, headers and body, checked so that nothing of it can end up elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from . import wire
from .call import Call, Operation
from .errors import InputError
from .http import httpx
from .options import NO_OPTIONS, RequestOptions, sendable
from .provider import Provider
from .signing import Signer
from .transports import Request
from .transports.content import ACCEPTED_ENCODINGS
from .upload import Upload

if TYPE_CHECKING:
    from .download import Landing

_URL_CACHE = 256
_LONGEST_URL = 60_000
_ANY_MEDIA = {"accept": "*/*"}
_HEADER_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"


class Requests:
    """Make the requests of one client."""

    def __init__(
        self, provider: Provider, base_url: str, hosts: Mapping[str, str], signer: Signer, timeout: float, max_answer_size: int
    ) -> None:
        self.base_url = base_url
        self._hosts = hosts
        self.timeout = timeout
        self._signer = signer
        self._max_answer_size = max_answer_size
        self._headers = {
            "accept": "application/json",
            "accept-encoding": ACCEPTED_ENCODINGS,
            "connection": "keep-alive",
            "user-agent": provider.user_agent,
        }
        self._urls: dict[str | tuple[str, str], str] = {}

    def maker(self, call: Call[Any], options: RequestOptions, key: str | None) -> Callable[[float], Request]:
        """Return what makes a fresh request for each attempt, from the seconds that are left for it.

        Raises:
            InputError: Something in the call or its options cannot be sent. All of that is refused before the first attempt.
        """
        operation = call.operation
        own = {operation.key_header: key} if key is not None and operation.key_header else {}
        if operation.is_download:
            own |= _ANY_MEDIA
        url, query = self._url(operation, call.path), _query(call, options)
        content = self._content(call, options, key, own)
        headers = self._all_headers(options, own)
        timeout = self.timeout if options.timeout is None else options.timeout
        secrets = operation.sent_secrets
        max_size = self._max_answer_size if options.max_answer_size is None else options.max_answer_size
        landing = self._landing(call, options) if operation.is_download else None
        return lambda remaining: Request(
            operation.method, url, query, headers, content, self._signer, timeout, remaining, max_size, secrets, landing
        )

    def address(self, call: Call[Any]) -> str:
        """Return the address of a call, with its query.

        Raises:
            InputError: It is none, or too long.
        """
        url, query = self._url(call.operation, call.path), _query(call, NO_OPTIONS)
        return f"{url}?{query}" if query else url

    def led_to(self, request: Request, location: str, remaining: float) -> Request:
        """Return the request for a file whose address the provider gave.

        Raises:
            InputError: The address is none that is asked; the text says why.
        """
        from .leading import led_to

        headers = {name: self._headers[name] for name in ("accept-encoding", "connection", "user-agent")}
        return led_to(request, location, remaining, [self.base_url, *self._hosts.values()], {**headers, **_ANY_MEDIA})

    def _landing(self, call: Call[Any], options: RequestOptions) -> Landing:
        from .download import DEFAULT_MAX_DOWNLOAD_SIZE, Landing, check_target

        check_target(call.operation.name, call.to)
        size = options.max_download_size
        return Landing(call.to, DEFAULT_MAX_DOWNLOAD_SIZE if size is None else size)

    def _content(self, call: Call[Any], options: RequestOptions, key: str | None, own: dict[str, str]) -> bytes | None:
        """Return the encoded body, and put its media type among the headers."""
        operation, body = call.operation, call.body
        if call.files is not None:
            if options.body:
                raise InputError(
                    f"{operation.name}: options.body: the body is a form with a file, so nothing can be added. Nothing was sent.",
                    path="options.body",
                )
            keyed = {operation.key_field: key} if key is not None and operation.key_field else {}
            parts = [*_texts(operation.name, {**(body or {}), **keyed}), *_files(call.files)]
            if not parts:
                return None
            encoded = httpx.Request("POST", "http://localhost", files=parts)
            own["content-type"] = encoded.headers["content-type"]
            return encoded.read()
        if options.body:
            if body is not None and not wire.is_object(body):
                raise InputError(
                    f"{operation.name}: options.body: the body is a list, so nothing can be added. Nothing was sent.",
                    path="options.body",
                )
            body = {**(body or {}), **options.body}
        if key is not None and operation.key_field:
            body = {**body, operation.key_field: key}
        if body is None:
            return None
        own["content-type"] = "application/json"
        return _json(operation.name, body)

    def _all_headers(self, options: RequestOptions, own: Mapping[str, str]) -> Mapping[str, str]:
        if not options.headers:
            return {**self._headers, **own}
        _check_headers(options.headers)
        given = {name: value for name, value in options.headers.items() if name.lower() not in self._signer.header_names}
        return headers_over(headers_over(self._headers, given), own)

    def _url(self, operation: Operation[Any], path: str) -> str:
        place = (operation.host, path) if operation.host else path
        url = self._urls.get(place)
        if url is None:
            if len(self._urls) >= _URL_CACHE:
                self._urls.clear()
            # Without the slash, `@other.host` would continue the address of the server.
            if not path.startswith("/") or "?" in path or "#" in path:
                raise InputError(
                    f"path {path[:100]!r} must begin with / and contain no ? or #; pass parameters with options.query. "
                    "Nothing was sent.",
                    path="path",
                )
            if len(path) > _LONGEST_URL:
                raise InputError(
                    f"path {path[:100]!r}… has {len(path):,} characters, and {_LONGEST_URL:,} are the most. Nothing was sent.",
                    path="path",
                )
            try:
                url = str(httpx.URL(self._base(operation) + path))
            except (httpx.InvalidURL, UnicodeError) as error:
                raise InputError(
                    f"path {path[:100]!r} cannot be sent: {str(error).rstrip('.')}. Nothing was sent.", path="path"
                ) from None
            self._urls[place] = url
        return url

    def _base(self, operation: Operation[Any]) -> str:
        if not operation.host:
            return self.base_url
        if operation.host not in self._hosts:
            problem = f"the provider has no host {operation.host[:100]!r}. Nothing was sent."
            raise InputError(f"{operation.name}: {problem}", path="operation.host", problem=problem)
        return self._hosts[operation.host]


def _query(call: Call[Any], options: RequestOptions) -> str:
    query = {**call.query, **options.query} if options.query else call.query
    sent = call.operation.sent
    # Not when the call is made: what is missing there may be among the options.
    if sent is not None and sent.query_rules:
        sent.check_together(call.operation.name, query)
    if not query:
        return ""
    text = wire.query_string(query)
    if len(text) > _LONGEST_URL:
        longest = max(query, key=lambda name: len(str(query[name])))
        raise InputError(
            f"{call.operation.name}: the query has {len(text):,} characters, and {_LONGEST_URL:,} are the most; the "
            f"longest parameter is {longest[:100]!r}. Nothing was sent.",
            path=longest,
        )
    return text


def _json(operation: str, body: Any) -> bytes:
    try:
        return wire.dumps(body)
    except InputError as error:
        raise InputError(f"{operation}: {error}. Nothing was sent.", path=error.path, problem=error.problem) from None


def _texts(operation: str, members: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a form that are no files: texts as they are, numbers and truth values as in JSON."""
    for name, value in members.items():
        written = _json(operation, value)
        yield name, (None, value.encode("utf-8") if isinstance(value, str) else written)


def _files(members: Mapping[str, Upload | Sequence[Upload]]) -> Iterator[tuple[str, Any]]:
    for name, given in members.items():
        for upload in [given] if isinstance(given, Upload) else given:
            yield name, (upload.name, upload.content, upload.content_type)


def headers_over(headers: Mapping[str, str], more: Mapping[str, str]) -> Mapping[str, str]:
    """Return two mappings of headers combined: the second replaces the first, whatever the case of a name."""
    names = {name.lower() for name in more}
    return {**{name: value for name, value in headers.items() if name.lower() not in names}, **more}


def _check_headers(headers: Mapping[str, str]) -> None:
    size = 0
    for name, value in headers.items():
        if not re.fullmatch(_HEADER_NAME, name) or not sendable(value):
            raise InputError(
                f"options.headers: {name[:100]!r} must have printable ASCII characters only, in its name and its value. "
                "Nothing was sent.",
                path="options.headers",
            )
        size += len(name) + len(value)
    if size > _LONGEST_URL:
        longest = max(headers, key=lambda name: len(name) + len(headers[name]))
        problem = f"they have {size:,} characters, and {_LONGEST_URL:,} are the most; the longest header is {longest[:100]!r}"
        raise InputError(f"options.headers: {problem}. Nothing was sent.", path="options.headers", problem=problem)
