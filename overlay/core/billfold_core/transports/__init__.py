"""What carries a request: one module per HTTP library, all of which speak in these terms.

A transport is given a `Request` and returns an `Answer`, `NotSent` or `Lost`, whatever the library below it raises. It sends each
request once; whether one is sent again is decided above, from the effect of the call.
"""

from collections.abc import Collection, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from billfold_core.secret import MASK

if TYPE_CHECKING:
    from billfold_core.masking import Mask
    from billfold_core.secret import Secret
    from billfold_core.signing import Signer


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
    """

    __slots__ = (
        "_carried",
        "_headers",
        "_signer",
        "content",
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
        signer: "Signer",
        timeout: float,
        remaining: float,
        max_size: int,
        secret_names: tuple[str, ...] = (),
    ) -> None:
        self.method = method
        self.url = url
        self.query = query
        self.content = content
        self.timeout = timeout
        self.remaining = remaining
        self.max_size = max_size
        self.secret_names = secret_names
        self.signed_with = 0
        self._carried: MutableMapping[str, str] | None = None
        self._headers = headers
        self._signer = signer

    def signed_headers(self) -> dict[str, str]:
        """Return the headers with those that prove the caller; they hold the key in clear."""
        headers = dict(self._headers)
        self.signed_with = self._signer.sign(headers)
        return headers

    @property
    def key(self) -> "Secret":
        """The key that it is signed with."""
        return self._signer.key

    def carried_in(self, headers: MutableMapping[str, str]) -> None:
        """Remember where the library keeps the signed headers, which others may keep too."""
        self._carried = headers

    def unsign(self) -> None:
        """Take the key out of the headers that the library keeps, of a request that failed."""
        if self._carried is not None and self._signer.header in self._carried:
            self._carried[self._signer.header] = MASK

    def mask(self, names: Collection[str] = (), answer: Any = None) -> "Mask":
        """Return what replaces the secrets of this request, and those under some names in its answer, in a text.

        Args:
            names: The names of the members of the answer that are secret.
            answer: The JSON of the answer, if it could be read.
        """
        from billfold_core.masking import Mask

        names = dict.fromkeys((*self.secret_names, *names))
        sent = (self._body(),) if self.secret_names else ()
        return Mask(self._signer.key, names, sent, answer)

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
    """

    __slots__ = ("content", "fault", "headers", "status", "too_large")

    def __init__(
        self, status: int, headers: Mapping[str, str], content: bytes, fault: str = "", *, too_large: bool = False
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.fault = fault
        self.too_large = too_large

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
        self.problem = problem
        self.timed_out = timed_out
        self.closed = closed
        self.cause = cause

    def __repr__(self) -> str:
        # Not the problem: a library may repeat in it what was sent.
        return f"{type(self).__name__}(timed_out={self.timed_out}, closed={self.closed})"


class NotSent(_Failure):
    """No byte of the request left."""

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
