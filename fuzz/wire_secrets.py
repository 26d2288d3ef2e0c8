"""Look for secrets in all that a case shows: every frame, text, repr and pickle of its errors, and every line that was logged.

There are three: the API key, a licence key in the body of each call, and a webhook secret in answers.
"""

import json
import logging
from base64 import b64encode
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import quote

from fuzz.shown import everything, looked_into
from fuzz.wire_cases import API_KEY, LICENCE, Case, play
from fuzz.wire_server import Fault, Loopback, Truth
from fuzz.wire_steps import APPLIED, DOUBTFUL, LOST, PERHAPS_REFUSED, answer, close, message

WEBHOOK = "whsec_9ebhookV4lue"


def _spellings(secret: str) -> Iterator[str]:
    yield from (secret, secret.upper(), quote(secret, safe=""), json.dumps(secret)[1:-1].replace("/", "\\/"))
    yield from (b64encode(text.encode()).decode() for text in (secret, f"Bearer {secret}"))


_SENT = [spelling for secret in (API_KEY, LICENCE) for spelling in _spellings(secret)]
_SOUGHT = {"API key": _spellings(API_KEY), "licence key": _spellings(LICENCE), "webhook secret": _spellings(WEBHOOK)}
SOUGHT = {name: tuple(dict.fromkeys(spellings)) for name, spellings in _SOUGHT.items()}
_ECHO = {
    "message": f"License key {LICENCE} not found for {API_KEY}: {' '.join(_SENT)}",
    "code": API_KEY,
    "trace_id": LICENCE,
    "data": [{"secret": [WEBHOOK, {"now": WEBHOOK}]}, {"webhook": {"secret": WEBHOOK}}, [[LICENCE]]],
    "secret": WEBHOOK,
    "note": f"it is {WEBHOOK}",
    LICENCE: {API_KEY: WEBHOOK},
}
_JSON = json.dumps(_ECHO).encode()
_HEADERS = tuple(
    f"{name}: {value}".encode()
    for name, value in {
        "x-request-id": f"{API_KEY} {LICENCE}",
        "x-echo": quote(API_KEY),
        "location": f"/?key={LICENCE}",
        "content-type": f"application/json; key={API_KEY}",
    }.items()
)
_TEXT = " ".join(_SENT).encode()
_REFUSED = (b"400 Bad Request", b"401 Unauthorized", b"404 Not Found", b"409 Conflict", b"422 Unprocessable", b"429 Too Many")
_FAILED = (b"500 Error", b"503 Unavailable", b"520 Unknown")
_STATUSES = {b"302 Found": DOUBTFUL} | dict.fromkeys(_REFUSED, PERHAPS_REFUSED) | dict.fromkeys(_FAILED, LOST)


def _echo(name: str, status: bytes, truth: Truth, body: bytes = _JSON, *, kind: bytes = b"", cut: int = 0) -> Fault:
    headers = (b"content-type: " + kind, *_HEADERS[:-1]) if kind else _HEADERS
    data = message(status, *headers, body=body)
    return answer(f"echo {name}", data[: len(data) - cut], truth, *[close] * bool(cut))


_ALL = (
    *(_echo(status[:3].decode(), status, truth) for status, truth in _STATUSES.items()),
    _echo("200", b"200 OK", APPLIED),
    _echo("200, refused", b"200 OK", DOUBTFUL, json.dumps({"code": API_KEY, "msg": _ECHO}).encode()),
    _echo("200, cut off", b"200 OK", LOST, cut=200),
    _echo("200, no JSON", b"200 OK", LOST, _TEXT),
    _echo("200, half of JSON", b"200 OK", LOST, json.dumps({"secret": [WEBHOOK] * 3}).encode()[:-9]),
    _echo("400, text", b"400 Bad Request", PERHAPS_REFUSED, _TEXT, kind=b"text/plain"),
    _echo("502, page", b"502 Bad Gateway", LOST, b"<p>" + _TEXT, kind=b"text/html"),
    answer("echo in the headers", b"HTTP/1.1 200 " + _TEXT + b"\r\nbad header " + _TEXT + b"\r\n\r\n", LOST, close),
    answer("echo instead of HTTP", _TEXT + b"\r\n\r\n", LOST, close),
)
ECHOES = {fault.name: fault for fault in _ALL}


class Leak(NamedTuple):
    """A place that shows a secret."""

    secret: str
    text: str


class Search:
    """Look for the secrets in what is shown, and count what was looked at."""

    def __init__(self) -> None:
        self.looked_at = 0
        self.logged = 0
        self.leaks: list[Leak] = []

    def look(self, made: object) -> None:
        """Look at all that an error shows, or at the text and the members of something else."""
        self._texts(everything(made) if isinstance(made, BaseException) else looked_into(_Shown(made)))

    def _texts(self, texts: Iterable[str]) -> None:
        for text in texts:
            self.looked_at += 1
            for name, spellings in SOUGHT.items():
                if any(spelling in text for spelling in spellings):
                    self.leaks.append(Leak(name, text))

    @contextmanager
    def logs(self) -> Generator[None]:
        """Have everything logged, and look at all of it."""
        root, handler = logging.getLogger(), _Handler(self)
        before = root.level
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        try:
            yield
        finally:
            root.setLevel(before)
            root.removeHandler(handler)

    def record(self, record: logging.LogRecord, line: str) -> None:
        """Look at a line that was logged, and at what it was made of."""
        self.logged += 1
        self._texts([line, record.getMessage(), *(f"{name}={value!r}" for name, value in vars(record).items())])


class _Shown:
    """Holds something of which the text alone is shown: an answer is the caller's, and so is what is in it."""

    def __init__(self, thing: object) -> None:
        self.text = repr(thing)


class _Handler(logging.Handler):
    def __init__(self, search: Search) -> None:
        super().__init__(logging.DEBUG)
        self._search = search

    def emit(self, record: logging.LogRecord) -> None:
        self._search.record(record, self.format(record))


def searched(loopback: Loopback, case: Case, search: Search) -> list[Leak]:
    """Play one case; give the places that showed a secret."""
    known = len(search.leaks)
    with search.logs():
        play(loopback, case, search.look)
    return search.leaks[known:]


def all_faults(faults: Iterable[Fault]) -> list[Fault]:
    """Add the answers that repeat the secrets to other faults."""
    return [*faults, *ECHOES.values()]
