"""The sandbox itself: one plain function from a request to an answer, over SQLite."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from importlib import import_module
from threading import RLock
from typing import Final, NamedTuple, TypeVar
from urllib.parse import unquote_plus

from billfold_core.secret import MASK

from .backend import Backend, Settings, Visit
from .faults import Fault, Faults, broken
from .filling import fill
from .message import Answer, Request, http_date, text_answer
from .places import LOOPBACK, Place, locate
from .record_store import Database, StoreError
from .refusal import RefusedError
from .request_log import Log, Received
from .spec import Environment, Json, Route, Spec, installed, load, without_stand_in
from .webhooks.deliveries import Deliveries
from .webhooks.outbox import Outbox

SECRET_HEADERS: Final = frozenset({"authorization", "x-api-key", "cookie"})
ENVIRONMENTS: Final[tuple[Environment, ...]] = ("test", "live")
LAST_MOMENT: Final = 253_402_300_799.0
_LOGGED_BYTES = 100_000
T = TypeVar("T")


class Late(NamedTuple):
    """A request that takes effect after its caller has gone."""

    at: float
    came: float
    place: Place
    request: Request


class Emulator:
    """Everything one sandbox holds."""

    def __init__(
        self, path: str = ":memory:", *, clock: Callable[[], float] = time.time, settings: Settings = Settings()
    ) -> None:
        self.lock: RLock = RLock()
        self.clock = clock
        self.settings = settings
        self.log: Log = Log()
        self.database: Database = Database(path)
        self.faults: Faults = Faults(self.database.newest)
        self.advanced: float = 0.0
        self._late: list[Late] = []
        self.backends: dict[str, Backend] = {name: _backend(name, settings) for name in installed()}
        self._seed_all()
        outbox = Outbox(self.database, self.backends, settings, self.faults, self.now)
        self.deliveries: Deliveries = Deliveries(self.database, outbox, settings, self.now, self.lock)
        self.database.observer = outbox

    def now(self) -> float:
        """Return the sandbox's time in epoch seconds, within what a date can say: from 1970 to the end of the year 9999."""
        return min(max(self.clock() + self.advanced, 0.0), LAST_MOMENT)

    def set_time(self, now: float) -> None:
        """Set the time, from which it goes on as the clock does.

        Raises:
            ValueError: No date can say it.
        """
        if not 0 <= now <= LAST_MOMENT:
            raise ValueError(f"now: 0 to {LAST_MOMENT:.0f}, in seconds since 1970")
        with self.lock:
            self.advanced = now - self.clock()

    def late(self, place: Place, request: Request, at: float) -> None:
        """Have a request take effect later."""
        self._late.append(Late(at, self.now(), place, request))

    def is_running(self, backend: Backend, request: Request) -> bool:
        """Return whether a request with the same idempotency key has yet to take effect."""
        key = backend.key_of(request)
        return bool(key) and any(late.place.backend is backend and backend.key_of(late.request) == key for late in self._late)

    def commit_late(self) -> None:
        """Let take effect what is due by now, in the order of its time."""
        now = self.now()
        for late in sorted((late for late in self._late if late.at <= now), key=lambda late: late.at):
            self._late.remove(late)
            route, ids, known = late.place.find(late.request.method)
            _carry_out(self, late.place, late.request, route, ids, known, late.came)

    def reset(self) -> None:
        """Forget all records, requests and faults."""
        with self.lock:
            self.database.clear()
            self.faults.clear()
            self.log.clear()
            self._late.clear()
            self._seed_all()

    def complete(self, provider: str, checkout_id: str) -> Json:
        """Pay a checkout in the environment that holds it.

        Raises:
            RefusedError: There is no such provider or checkout (`missing`), or it cannot be paid any more.
        """
        return self.visit(provider, lambda backend, visit: backend.complete(visit, checkout_id))

    def fail(self, provider: str, checkout_id: str) -> None:
        """Let the payment of a checkout fail, in the environment that holds it.

        Raises:
            RefusedError: There is no such provider or checkout (`missing`), it is not open, or the provider knows no such state.
        """
        self.visit(provider, lambda backend, visit: backend.fail(visit, checkout_id))

    def visit(self, provider: str, act: Callable[[Backend, Visit], T]) -> T:
        """Do what somebody does on a page, in the first environment where it is not refused, and keep what it changes.

        Raises:
            RefusedError: There is no such provider (`missing`), or it is refused in all of them.
        """
        with self.lock:
            backend = self.backends.get(provider)
            if backend is None:
                raise RefusedError("missing", f"There is no provider {provider!r} here")
            self.commit_late()
            now = self.now()
            pages = self.settings.pages(provider)
            refusals: list[RefusedError] = []
            for environment in ENVIRONMENTS:
                try:
                    with self.database.transaction():
                        self.catch_up(backend, environment, now)
                        return act(backend, Visit(self.database.records_of(provider, environment), now, pages))
                except RefusedError as refused:
                    refusals.append(refused)
            # That a checkout is unknown in one environment says less than why it is refused in the other.
            raise min(refusals, key=lambda refused: refused.reason == "missing")

    def fill(self, provider: str, resource: str, count: int, within: Sequence[str], members: Json) -> list[str]:
        """Add records in a provider's test environment.

        Raises:
            ValueError: There is no such provider or resource, or its records are made by calls only.
            RefusedError: They are within a record that is not there, or refused.
        """
        if provider not in self.backends:
            raise ValueError(f"there is no provider {provider!r} here")
        if count < 1:
            raise ValueError("count: at least 1")
        with self.lock, self.database.transaction():
            store = self.database.records_of(provider, "test")
            return fill(self.backends[provider], store, resource, count, within, members, self.now())

    def seed(self, backend: Backend, environment: Environment) -> None:
        """Put in what an account has before its first call; that is no request's doing."""
        changes = self.database.changes
        backend.seed(self.database.records_of(backend.name, environment), int(self.now() * 1000))
        self.database.changes = changes

    def catch_up(self, backend: Backend, environment: Environment, now: float) -> None:
        """Let time pass at a provider; that is no request's doing either."""
        changes = self.database.changes
        backend.catch_up(self.database.records_of(backend.name, environment), now)
        self.database.changes = changes

    def _seed_all(self) -> None:
        with self.database.transaction():
            for backend in self.backends.values():
                self.seed(backend, "test")


def _backend(name: str, settings: Settings) -> Backend:
    kind: type[Backend] = import_module(f"{__package__}.providers.{name}").BACKEND
    return kind(load(name), settings)


def answer(emulator: Emulator, request: Request) -> Answer:
    """Answer one request."""
    place = locate(emulator.backends, request)
    if place is None:
        if request.host in LOOPBACK:
            return text_answer(404, f"No provider lives here. There are: {', '.join(emulator.backends)}.")
        lacking = without_stand_in(request.host)
        problem = f"the sandbox has no stand-in of {lacking}: there is no billfold_sandbox/providers/{lacking}" if lacking else ""
        return Answer(0, {}, problem.encode(), fault="connect_error")
    with emulator.lock:
        route, ids, known = place.find(request.method)
        emulator.commit_late()
        lists = route is not None and "x-pagination" in route.definition
        fault = emulator.faults.take(place.backend.name, route.operation if route else "", lists=lists)
        now = emulator.now()
        changes = emulator.database.changes
        if fault and fault.kind == "late_commit":
            emulator.late(place, request, now + fault.seconds)
            given = Answer(200, {}, b"")
        elif fault and fault.kind == "list_lag":
            given = _carry_out(emulator, place, request, route, ids, known, now, newest=fault.newest)
        elif fault and not fault.applied:
            given = _refusal(place.backend, fault, now)
        else:
            given = _carry_out(emulator, place, request, route, ids, known, now)
        if fault:
            if fault.applied and fault.kind == "server_error":
                given = _refusal(place.backend, fault, now)
            given = broken(fault, given, request.path)
        given = given.with_headers({"date": http_date(int(now))})
        _note(emulator, place, request, route, given, fault, applied=emulator.database.changes != changes)
        return given


def _carry_out(
    emulator: Emulator,
    place: Place,
    request: Request,
    route: Route | None,
    ids: dict[str, str],
    known: bool,
    now: float,
    newest: int | None = None,
) -> Answer:
    backend = place.backend
    try:
        environment = backend.environment(request, route, place.admitted, now)
        if route is None:
            raise RefusedError("no_method", "Method not allowed") if known else RefusedError("no_route", "Route not found")
        if emulator.is_running(backend, request):
            raise RefusedError("conflict", "A request with this idempotency key is still running")
        with emulator.database.transaction(writes=request.method not in ("GET", "HEAD")):
            if environment == "live":
                # Most sandboxes never see a live key, so the live side is furnished only when one comes.
                emulator.seed(backend, environment)
            emulator.catch_up(backend, environment, now)
            store = emulator.database.records_of(backend.name, environment)
            store.newest = newest
            given = backend.perform(request, route, ids, store, now)
    except RefusedError as refused:
        given = backend.refuse(refused, now)
        if given.status == 405:
            given = given.with_headers({"allow": ", ".join(backend.spec.methods(place.path))})
    except StoreError as error:
        given = backend.refuse(RefusedError("failed", str(error)), now)
    return given


def _refusal(backend: Backend, fault: Fault, now: float) -> Answer:
    """Word a scripted refusal; the other faults replace it by something of their own."""
    if fault.kind == "rate_limited":
        refused = RefusedError("rate_limited", "Too many requests")
    else:
        refused = RefusedError("failed", "Something failed", status=fault.status)
    given = backend.refuse(refused, now)
    if fault.retry_after is None:
        return given
    wait = http_date(int(now + fault.seconds)) if fault.retry_after == "date" else f"{fault.retry_after:g}"
    return given.with_headers({"retry-after": wait})


def _note(
    emulator: Emulator, place: Place, request: Request, route: Route | None, given: Answer, fault: Fault | None, *, applied: bool
) -> None:
    spec = place.backend.spec
    secret = SECRET_HEADERS | {spec.key_header}
    headers = {name: MASK if name in secret else _masked(spec, value) for name, value in request.headers.items()}
    emulator.log.append(
        Received(
            provider=place.backend.name,
            operation=route.operation if route else "",
            method=request.method,
            path="/".join(_masked(spec, segment) for segment in (place.path or request.path).split("/")),
            query="&".join("=".join(_masked(spec, part) for part in member.split("=", 1)) for member in request.query.split("&")),
            headers=headers,
            body=request.body[:_LOGGED_BYTES],
            status=0 if given.fault in ("drop", "timeout", "connect_error") else given.status,
            applied=applied,
            fault=fault.kind if fault else "",
            at=emulator.now(),
        )
    )


def _masked(spec: Spec, text: str) -> str:
    """Return a text without keys; nothing of one in which characters of a key are written as their numbers."""
    masked = spec.masked(text)
    plain = unquote_plus(masked)
    return masked if spec.masked(plain) == plain else MASK
