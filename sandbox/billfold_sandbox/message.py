"""What goes into the sandbox and what comes out, whatever carries it."""

from collections.abc import Iterator, Mapping
from email.utils import formatdate
from functools import lru_cache
from typing import Literal, NamedTuple

from .jsontext import dumps

Break = Literal["", "connect_error", "drop", "timeout", "slow_body"]
"""What the carrier does instead of handing over the whole answer."""


class Request(NamedTuple):
    """One request as it arrived."""

    method: str
    host: str
    path: str
    """As sent, percent-encoded."""
    query: str = ""
    headers: Mapping[str, str] = {}
    """Names in lower case."""
    body: bytes = b""
    origin: str = ""
    """The address of the server under which it came, `http://127.0.0.1:8400`; empty in process."""


class Answer(NamedTuple):
    """One answer, and whether it arrives whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    fault: Break = ""
    pause: float = 0.0
    """How long a carrier with a real clock holds back what never comes, in seconds."""
    more: Iterator[bytes] | None = None
    """What follows the body, in pieces that are made when they are asked for."""

    def with_headers(self, headers: Mapping[str, str]) -> "Answer":
        """Add headers."""
        return self._replace(headers={**self.headers, **headers})


@lru_cache(maxsize=4)
def http_date(second: int) -> str:
    """Return a time in epoch seconds as headers say it; most requests of a second ask for the same one."""
    return formatdate(second, usegmt=True)


def json_answer(status: int, value: object) -> Answer:
    """Answer with JSON."""
    return Answer(status, {"content-type": "application/json; charset=utf-8"}, dumps(value))


def text_answer(status: int, text: str, media_type: str = "text/plain") -> Answer:
    """Answer with text."""
    return Answer(status, {"content-type": f"{media_type}; charset=utf-8"}, text.encode("utf-8", "replace"))
