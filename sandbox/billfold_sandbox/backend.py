"""What every provider's part of the sandbox is: its keys, its way to refuse, and the table of its operations."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeAlias

from .addresses import NOWHERE, Pages
from .catalog import CheckoutRow, CheckoutSheet, Outcome, ProductRow
from .message import Answer, Request
from .player import player_of
from .record_store import RecordStore
from .refusal import RefusedError
from .spec import Environment, Json, Route, Spec
from .unplayed import Unplayed
from .validate import FORM, Part, read_fields, read_form, read_json, read_query
from .webhooks.changes import Change, Target, Told

if TYPE_CHECKING:
    from .operations import Operations, Table
    from .player import Player


class Settings(NamedTuple):
    """What an account at a provider has that the API cannot set."""

    flowglad_currency: str = "USD"
    flowglad_pricing_model: str = "pricing_model_sandbox"
    base_url: str = ""
    """What the addresses of the sandbox's pages begin with; if it is empty, the address under which a request came."""
    webhooks_to: str = ""
    """Where deliveries of all providers go; `{provider}` stands for the name of one."""
    time_scale: float = 1.0
    """By what all waits of webhooks are multiplied: with 0.01, five minutes are 3 seconds."""
    allow_remote: bool = False
    """Whether deliveries go to addresses of other machines."""

    def pages(self, provider: str, origin: str = "") -> Pages:
        """Return the addresses of a provider's pages, for a request that came under an address."""
        return Pages(self.base_url or origin or NOWHERE, provider)


class Accent(NamedTuple):
    """The colour of a provider's column on the page, as CSS has it: readable on white, and on the dark paper."""

    light: str
    dark: str


class RequestContext(NamedTuple):
    """One request that has been let in: routed, authenticated, read and checked."""

    request: Request
    operation: str
    store: RecordStore
    ids: Mapping[str, str]
    query: Json
    body: Any
    form: list[Part]
    now: float
    spec: Spec
    settings: Settings

    @property
    def now_ms(self) -> int:
        """The sandbox's time in epoch milliseconds."""
        return int(self.now * 1000)

    @property
    def pages(self) -> Pages:
        """The sandbox's pages, for the addresses in an answer."""
        return self.settings.pages(self.spec.provider, self.request.origin)


class Visit(NamedTuple):
    """Somebody looks at a page: at what time, and where the records are."""

    store: RecordStore
    now: float
    pages: Pages

    @property
    def now_ms(self) -> int:
        """The sandbox's time in epoch milliseconds."""
        return int(self.now * 1000)


Handler: TypeAlias = Callable[[RequestContext], Answer]
"""What carries out one operation."""


class Backend(ABC):
    """One provider.

    Each operation of the spec is a function in the table, which takes a `RequestContext` and returns the `Answer`; it raises
    `RefusedError` to undo and refuse. The whole runs inside one transaction. One that is missing is played by the document, or
    answered with 501.
    """

    name: ClassVar[str]
    operations: ClassVar[Operations]
    accent: ClassVar[Accent] = Accent("#565d68", "#a9b0bb")
    capped: ClassVar[Mapping[str, int]] = {}
    """Query parameters that are cut down to a limit instead of being refused."""
    checkouts: ClassVar[str] = ""
    """The kind of record that its checkouts are; empty at a provider without."""
    belongings: ClassVar[Sequence[str]] = ()
    """The kinds of record that the page of a customer shows."""
    any_media_type: ClassVar[bool] = False
    """Whether a JSON body is read whatever its Content-Type says."""

    def __init__(self, spec: Spec, settings: Settings) -> None:
        self.spec = spec
        self.settings = settings
        self.player: Player | None = player_of(spec) if self.operations.rest_by_document else None
        """Plays the operations that have no function; None at a provider that plays none of those."""
        self.functions: Table = self.operations.load(spec)
        rest = {route.operation: self.player.handler(route) for route in spec.routes} if self.player else {}
        self._table: Mapping[str, Handler] = {**rest, **self.functions}
        self._unplayed = Unplayed(spec, self.operations.left_out)

    def seed(self, store: RecordStore, now_ms: int) -> None:
        """Put in what an account has before its first call; nothing, at most providers."""
        del store, now_ms

    def catch_up(self, store: RecordStore, now: float) -> None:
        """Let what time alone brings about take place, before a request or a buyer looks; nothing, at most providers."""
        del store, now

    def endpoints(self, store: RecordStore) -> Iterable[Target]:
        """Return the endpoints of webhooks that were made through the API; none, at providers without."""
        del store
        return ()

    def events_of(self, change: Change) -> Iterable[Told]:
        """Return the events that come of a change to a record; none, where operations announce them themselves."""
        del change
        return ()

    def sent(self, store: RecordStore, message: str, body: bytes, now: float) -> None:
        """Note that a message was sent to an endpoint for the first time; nothing, where no operation tells of it."""
        del store, message, body, now

    @abstractmethod
    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        """Tell which environment a request's key opens.

        Raises:
            RefusedError: No key, or none that opens one of the admitted environments.
        """

    def environment(self, request: Request, route: Route | None, admitted: set[Environment], now: float) -> Environment:
        """Return the environment of a request: the one that its key opens, or that of the host where no key is asked for.

        Raises:
            RefusedError: No key, or none that opens one of the admitted environments.
        """
        if route is not None and route.definition.get("security") == []:
            return "test" if "test" in admitted else "live"
        return self.authenticate(request, admitted, now)

    @abstractmethod
    def refuse(self, refused: RefusedError, now: float) -> Answer:
        """Word a refusal as the provider does."""

    def key_of(self, request: Request) -> str:
        """Return the idempotency key of a request, where one that is still running refuses another of the same key."""
        del request
        return ""

    def caps(self, operation: str) -> Mapping[str, int]:
        """Give the query parameters that one operation cuts down to a limit instead of refusing them."""
        del operation
        return self.capped

    @abstractmethod
    def product_row(self, store: RecordStore, product: Json) -> ProductRow:
        """Give a product with its prices, for people and for tests."""

    def complete(self, visit: Visit, checkout_id: str) -> Json:
        """Pay an open checkout, as a customer on the provider's page would, and give the checkout as the API then shows it.

        Raises:
            RefusedError: There is no such checkout (`missing`), or it cannot be paid any more.
        """
        raise self._no_checkout(visit, checkout_id)

    def fail(self, visit: Visit, checkout_id: str) -> None:
        """Let the payment of an open checkout fail, where the provider has a state for that.

        Raises:
            RefusedError: There is no such checkout (`missing`), it is not open, or the provider knows no such state.
        """
        raise self._no_checkout(visit, checkout_id)

    def checkout_row(self, visit: Visit, checkout: Json) -> CheckoutRow | None:
        """Give a checkout that waits to be paid, and None for any other."""
        del visit, checkout
        return None

    def checkout_sheet(self, visit: Visit, checkout_id: str) -> CheckoutSheet:
        """Give what the page of a checkout shows.

        Raises:
            RefusedError: There is no such checkout (`missing`).
        """
        raise self._no_checkout(visit, checkout_id)

    def outcome(self, visit: Visit, kind: str, record: Json) -> Outcome:
        """Put into words a record that a payment led to; the kinds are `customer` and those of `belongings`."""
        del visit
        return Outcome(kind.capitalize(), str(record["id"]), "")

    def _no_checkout(self, visit: Visit, checkout_id: str) -> RefusedError:
        del visit, checkout_id
        return RefusedError("missing", f"The sandbox has no checkouts of {self.name}")

    def perform(self, request: Request, route: Route, ids: dict[str, str], store: RecordStore, now: float) -> Answer:
        """Read, check and carry out one request."""
        query = read_query(self.spec, route, request.query, capped=self.caps(route.operation))
        described = route.definition.get("requestBody", {})
        media = described.get("content", {})
        body = read_json(self.spec, route, request, any_media_type=self.any_media_type) if "application/json" in media else None
        has_form = "multipart/form-data" in media and (request.body or described.get("required", False))
        form = read_form(request) if has_form else []
        if FORM in media:
            body = read_fields(self.spec, route, request)
        handler = self._table.get(route.operation)
        if handler is None:
            raise RefusedError("not_played", f"The sandbox does not play {route.operation} of {self.spec.title} yet")
        given = handler(RequestContext(request, route.operation, store, ids, query, body, form, now, self.spec, self.settings))
        return self._unplayed.given_back(store, route, body, given)

    def open_with(self, key: str, admitted: set[Environment]) -> Environment:
        """Tell which admitted environment a key opens.

        Raises:
            RefusedError: None of them.
        """
        environment = self.spec.environment_of(key)
        if environment is None or environment not in admitted:
            raise RefusedError("wrong_key", "The key is wrong, or belongs to another environment")
        return environment
