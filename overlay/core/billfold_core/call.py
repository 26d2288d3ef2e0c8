"""An operation as a value: what to send and how to read the answer, without sending anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, cast

from .errors import InputError
from .later import Later
from .tuples import NamedTuple
from .upload import Upload

if TYPE_CHECKING:
    from . import encode
    from . import rate_limit as limits
    from .download import Target
else:
    encode = Later("billfold_core.encode")
    limits = Later("billfold_core.rate_limit")

T = TypeVar("T")
Item = TypeVar("Item")
Page = TypeVar("Page")
T_co = TypeVar("T_co", covariant=True)
Effect = Literal["read", "idempotent", "keyed", "unsafe"]
"""What repeating a call does: nothing (`read`, `idempotent`), nothing if it carries the same key (`keyed`), or the thing again
(`unsafe`)."""

NO_PARAMETERS: Final[Mapping[str, Any]] = {}


class Operation(NamedTuple, Generic[T]):
    """The constants of one operation, generated from the spec."""

    name: str
    """Its name in the spec, `products_create`."""
    method: str
    effect: Effect
    decode: Callable[[Any], T]
    """Reads what the caller asked for from the answer's JSON."""
    enveloped: bool = False
    """Whether the answer wraps what the caller asked for in the provider's envelope."""
    key_header: str = ""
    """The header of the idempotency key, for a keyed operation that takes it there."""
    key_field: str = ""
    """The body field of the idempotency key, for a keyed operation that takes it there."""
    secrets: tuple[str, ...] = ()
    """The names of what is secret in an answer: a model does not show it, and an error does not repeat it."""
    sent_secrets: tuple[str, ...] = ()
    """The names of what is secret in a request: no frame shows it, and no error or log repeats it, whatever the answer does."""
    host: str = ""
    """The name of the provider's host that takes it, if it is another one than usual."""
    sent: encode.Sent | None = None
    """What it is sent: its path, query and body, as tables."""
    is_download: bool = False
    """Whether it answers a file, or the address of one. Then it gives a `Download`, and `decode` reads nothing."""

    def call(self, arguments: Mapping[str, Any], *, in_bulk: bool = False) -> Call[T]:
        """Return the call that arguments make, by their names. Sends nothing; one `in_bulk` is cut into several.

        Raises:
            InputError: An argument is not what the spec allows, or no spec describes what the operation is sent.
        """
        if self.sent is None:
            raise InputError(
                f"{self.name}: the operation has no table of its arguments (sent). Make a Call of it instead.", path="operation"
            )
        if not self.sent_secrets:
            return self.sent.call(self, arguments, in_bulk=in_bulk)
        try:
            return self.sent.call(self, arguments, in_bulk=in_bulk)
        except BaseException as error:
            from .unseen import shut

            shut(error, None, self.sent_secrets, dict(arguments))
            raise
        finally:
            del arguments


class Pagination(NamedTuple, Generic[Item, Page]):
    """The pagination of one list operation, generated from its `x-pagination`."""

    style: Literal["page", "offset", "cursor"]
    position: str
    """What says where a page starts, by its name in the query: its number, its offset, or a cursor."""
    size: str
    """What says the size of a page, by its name in the query."""
    items: Callable[[Page], Sequence[Item]]
    """Takes the items out of a decoded page."""
    max_size: int | None = None
    """The page size the provider gives at most, whatever is asked for; None if that is not known."""
    total: tuple[str, ...] = ()
    """Where a page says how many items there are in all."""
    next: tuple[str, ...] = ()
    """Where a page says what comes next: a cursor, a page number, or null at the end."""
    more: tuple[str, ...] = ()
    """Where a page says whether there is a next one."""
    last_id: tuple[str, ...] = ()
    """Where the last item of a page says its id, if that is the cursor of the next page."""
    default_size: int = 10
    """The page size the provider gives when none is asked for; where the largest is not known, no larger one is asked for."""
    in_body: bool = False
    """Whether position and size are members of the body, instead of the query."""
    reach: int | None = None
    """The most that offset and size of a page may be together; None if that is not limited."""
    beyond: str = ""
    """The list that reads further than `reach`: `customers.list`."""


class Call(Generic[T]):
    """One call, ready to be sent by a client: `client.execute(call)` gives its result.

    A call holds no client, no key and no connection. It can be kept, compared by eye, sent again, or sent by another client.
    """

    __slots__ = ("body", "files", "operation", "path", "query", "to")

    def __init__(
        self,
        operation: Operation[T],
        path: str,
        *,
        query: Mapping[str, Any] = NO_PARAMETERS,
        body: Any = None,
        files: Mapping[str, Upload | Sequence[Upload]] | None = None,
        to: Target | None = None,
    ) -> None:
        self.operation: Operation[T] = operation
        self.path: str = path
        self.query: Mapping[str, Any] = query
        self.body: Any = body
        self.files: Mapping[str, Upload | Sequence[Upload]] | None = files
        self.to: Target | None = to

    def with_query(self, **changes: Any) -> Call[T]:
        """Make the same call with other query parameters."""
        return Call(self.operation, self.path, query={**self.query, **changes}, body=self.body, files=self.files, to=self.to)

    def with_body(self, **changes: Any) -> Call[T]:
        """Make the same call with other members of its body, which is an object or nothing yet."""
        return Call(
            self.operation, self.path, query=self.query, body={**(self.body or {}), **changes}, files=self.files, to=self.to
        )

    def __repr__(self) -> str:
        return f"Call({self.operation.name}: {self.operation.method} {self.path})"


class Response(NamedTuple, Generic[T]):
    """An answer with everything around it: what `client.send(call)` gives."""

    data: T
    """What the operation gives."""
    status: int
    headers: Mapping[str, str]
    json: Any
    """The answer's JSON as it came, fractions as `Decimal`."""
    request_id: str | None
    attempts: int
    idempotency_key: str | None
    rate_limit: limits.RateLimit | None = None
    """How many calls the provider still takes, if it says so."""

    def __repr__(self) -> str:
        # Not the JSON, which has no fields that know what is secret.
        shown = type(self.data).__name__ if _is_json(self.data) else repr(self.data)
        return f"Response({self.status}, {shown}, request_id={self.request_id!r}, attempts={self.attempts})"


def _is_json(data: object) -> bool:
    """Return whether the result of a call is plain JSON, as for an endpoint that no spec describes."""
    return isinstance(data, dict) or (isinstance(data, list) and any(map(_is_json, cast(list[object], data))))
