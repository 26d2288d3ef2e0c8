"""What carries a request: one module per HTTP library, all of which speak in these terms.

A transport is given a `Request` and returns an `Answer`, `NotSent` or `Lost`, whatever the library below it raises. It sends each
request once; whether one is sent again is decided above, from the effect of the call.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias
from urllib.parse import parse_qsl

from billfold_core.secret import MASK

if TYPE_CHECKING:
    from billfold_core.download import Landing
    from billfold_core.masking import Mask
    from billfold_core.secret import Secret
    from billfold_core.signing import Signer

FILE_STATUS: Final = 200
"""The status of an answer that is a file; no other is one."""
_SHORTEST_HIDDEN: Final = 6


class Request:
    """One attempt of a call. What proves the caller is added at the last moment, by `signed_headers`.

    Attributes:
        url: The address without its query, ready to be sent.
        query: The encoded query, or an empty string.
        timeout: Seconds to wait for a connection, and for each part of the answer.
        remaining: Seconds until the deadline of the whole call.
        max_size: The largest answer to read, in bytes after decompression.
        signed_with: What the signer's clock was corrected by when this attempt was signed, in milliseconds.
        secret_names: The names of the members of the body that are secret.
        landing: Where the file goes that the answer is, if it is one. It is closed, or discarded, by who reads the answer.
        elsewhere: The host that it goes to, if that is none of the provider's: the key does not go there.
        hidden: What is secret in its address, beside the key.
    """

    __slots__ = (
        "_carried",
        "_headers",
        "_signer",
        "content",
        "elsewhere",
        "hidden",
        "landing",
        "max_size",
        "method",
        "query",
        "remaining",
        "secret_names",
        "signed_with",
        "timeout",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        query: str,
        headers: Mapping[str, str],
        content: bytes | None,
        signer: Signer,
        timeout: float,
        remaining: float,
        max_size: int,
        secret_names: tuple[str, ...] = (),
        landing: Landing | None = None,
    ) -> None:
        self.method: str = method
        self.url: str = url
        self.query: str = query
        self.content: bytes | None = content
        self.timeout: float = timeout
        self.remaining: float = remaining
        self.max_size: int = max_size
        self.secret_names: tuple[str, ...] = secret_names
        self.landing: Landing | None = landing
        self.elsewhere: str = ""
        self.hidden: tuple[str, ...] = ()
        self.signed_with: int = 0
        self._carried: MutableMapping[str, str] | None = None
        self._headers = headers
        self._signer = signer

    def signed_headers(self) -> dict[str, str]:
        """Return the headers with those that prove the caller; they hold the key in clear."""
        headers = dict(self._headers)
        if not self.elsewhere:
            self.signed_with = self._signer.sign(headers)
        return headers

    def led_to(self, url: str, query: str, elsewhere: str, headers: Mapping[str, str], remaining: float) -> Request:
        """Return the request for what this one was answered with the address of, which may be at another host."""
        made = Request("GET", url, query, headers, None, self._signer, self.timeout, remaining, self.max_size, (), self.landing)
        made.elsewhere = elsewhere
        # Whoever has the values of the address can read the file.
        made.hidden = (*self.hidden, *(value for _, value in parse_qsl(query) if len(value) >= _SHORTEST_HIDDEN))
        return made

    @property
    def key(self) -> Secret:
        """The key that it is signed with."""
        return self._signer.key

    def carried_in(self, headers: MutableMapping[str, str]) -> None:
        """Store a reference to the signed headers that the library keeps, which others may keep too."""
        self._carried = headers

    def unsign(self) -> None:
        """Remove the key from the headers that the library keeps, of a request that failed."""
        if self._carried is not None and self._signer.header in self._carried:
            self._carried[self._signer.header] = MASK

    def mask(self, names: Collection[str] = (), answer: Any = None) -> Mask:
        """Return what replaces the secrets of this request, and those under some names in its answer, in a text.

        Args:
            names: The names of the members of the answer that are secret.
            answer: The JSON of the answer, if it could be read.
        """
        from billfold_core.masking import Mask

        names = dict.fromkeys((*self.secret_names, *names))
        sent = (self._body(),) if self.secret_names else ()
        return Mask(self._signer.key, names, sent, answer, self.hidden)

    def _body(self) -> Any:
        from billfold_core import wire

        try:
            return wire.loads(self.content or b"")
        except wire.WireError:
            # A file, or nothing.
            return None

    def __repr__(self) -> str:
        return f"Request({self.method} {self.url})"


class Answer:
    """An answer that came, whole unless `fault` says otherwise.

    Attributes:
        status: The HTTP status.
        headers: The headers; the case of a name does not matter.
        content: The body after decompression; empty if it could not be read.
        fault: Why the body could not be read, although all of it came or could have come.
        too_large: The body is larger than was allowed, so asking again would not help.
        location: Where the file is that was asked for, if the answer says so.
    """

    __slots__ = ("content", "fault", "headers", "location", "status", "too_large")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        fault: str = "",
        *,
        too_large: bool = False,
        location: str = "",
    ) -> None:
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.content: bytes = content
        self.fault: str = fault
        self.too_large: bool = too_large
        self.location: str = location

    def __repr__(self) -> str:
        # Not the body: it may repeat what was sent.
        return f"Answer({self.status}, {len(self.content)} bytes)"


class _Failure:
    """What an attempt ended in that brought no whole answer.

    Attributes:
        problem: What happened, in one line.
        timed_out: Whether time ran out.
        closed: The client was closed, so trying again is in vain.
        cause: The exception of the library, if there was one, without the frames that hold the request.
    """

    __slots__ = ("cause", "closed", "problem", "timed_out")

    def __init__(
        self, problem: str, *, timed_out: bool = False, closed: bool = False, cause: BaseException | None = None
    ) -> None:
        self.problem: str = problem
        self.timed_out: bool = timed_out
        self.closed: bool = closed
        self.cause: BaseException | None = cause

    def __repr__(self) -> str:
        # Not the problem: a library may repeat in it what was sent.
        return f"{type(self).__name__}(timed_out={self.timed_out}, closed={self.closed})"


class NotSent(_Failure):
    """A request of which no byte was sent."""

    __slots__ = ()


class Lost(_Failure):
    """The request left, or may have left, and no whole answer came."""

    __slots__ = ()


Reply: TypeAlias = Answer | NotSent | Lost


class SyncTransport(Protocol):
    """What carries the requests of a sync client."""

    is_closed: bool

    def send(self, request: Request) -> Reply:
        """Send one request, once."""
        ...

    def close(self) -> None:
        """Close the connections of this process."""
        ...


class AsyncTransport(Protocol):
    """What carries the requests of an async client, in any number of event loops."""

    is_closed: bool

    async def send(self, request: Request) -> Reply:
        """Send one request, once."""
        ...

    async def aclose(self) -> None:
        """Close the connections of this process, in all its event loops."""
        ...
