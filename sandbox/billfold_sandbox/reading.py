"""Reading what a sandbox holds, in pieces: no request waits for more than one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, TypeVar

from .backend import Backend, Visit
from .catalog import CheckoutRow, CheckoutSheet, CustomerSheet, ProductRow, RecordRow
from .emulator import ENVIRONMENTS, Emulator
from .keeping import name_of
from .record_store import RecordStore
from .records import found
from .refusal import RefusedError
from .spec import Json

T = TypeVar("T")
PIECE: Final = 100
"""How many records are read before others have their turn."""
_WINDOW: Final = 2_000
"""How many records are searched before others have their turn."""
_LOOKED_AT: Final = 300
"""Among how many of the last checkouts the page looks for those that wait to be paid."""
_BELONGINGS: Final = 20
_OF_A_KIND: Final = 3
"""How many records of each other kind the page shows."""
_WORDS: Final = (("name", "number", "code", "event_type"), ("status", "state"))
"""The members that say what a record is called, and how it stands."""
_END: Final = 2**62


class Latest(NamedTuple):
    """What the page shows of one provider."""

    products: list[ProductRow]
    more: bool
    """Whether there are older ones that fit."""
    total: int
    """How many products there are in all."""
    checkouts: list[CheckoutRow]
    kinds: list[Kind]


class Kind(NamedTuple):
    """The records of one kind at a provider whose operations are played by its document."""

    name: str
    count: int
    latest: list[RecordRow]


class _TakenBackError(Exception):
    """What was done is taken back; it was done only to see what would come of it."""


def products(emulator: Emulator, provider: str) -> Iterator[ProductRow]:
    """Read all products, those of the test environment first, the oldest first. What changes meanwhile may be in it or not."""
    yield from _all(emulator, provider, "product", lambda backend, visit, record: backend.product_row(visit.store, record))


def checkouts(emulator: Emulator, provider: str) -> Iterator[CheckoutRow]:
    """Read all checkouts that wait to be paid, in the same order."""
    kind = emulator.backends[provider].checkouts
    rows = _all(emulator, provider, kind, lambda backend, visit, record: backend.checkout_row(visit, record)) if kind else ()
    yield from (row for row in rows if row is not None)


def records(emulator: Emulator, provider: str) -> Iterator[RecordRow]:
    """Read all records of the other kinds, where operations are played by the document; none at other providers."""
    for kind in _other_kinds(emulator, provider):
        yield from _all(emulator, provider, kind, lambda _, visit, record, kind=kind: _row(visit.store, kind, record))


def _other_kinds(emulator: Emulator, provider: str) -> dict[str, int]:
    found: dict[str, int] = {}
    if emulator.backends[provider].player is not None:
        with emulator.lock:
            for environment in ENVIRONMENTS:
                for kind, count in _visit(emulator, provider, environment).store.kinds():
                    found[kind] = found.get(kind, 0) + count
    found.pop("product", None)
    return found


def _kinds(emulator: Emulator, provider: str) -> list[Kind]:
    found: list[Kind] = []
    for kind, count in _other_kinds(emulator, provider).items():
        rows: list[tuple[int, RecordRow]] = []
        with emulator.lock:
            for environment in ENVIRONMENTS:
                store = _visit(emulator, provider, environment).store
                rows += [(number, _row(store, kind, record)) for number, record in store.latest(kind, limit=_OF_A_KIND)]
        found.append(Kind(kind, count, [row for _, row in sorted(rows, key=lambda pair: -pair[0])[:_OF_A_KIND]]))
    return found


def _row(store: RecordStore, kind: str, record: Json) -> RecordRow:
    words = [next((record[name] for name in names if isinstance(record.get(name), str)), "") for names in _WORDS]
    return RecordRow(kind, name_of(record), *words, store.environment)


def _all(emulator: Emulator, provider: str, kind: str, row: Callable[[Backend, Visit, Json], T]) -> Iterator[T]:
    backend = emulator.backends[provider]
    for environment in ENVIRONMENTS:
        number: int | None = 0
        while number is not None:
            with emulator.lock:
                visit = _visit(emulator, provider, environment)
                records = visit.store.after(kind, number, limit=PIECE)
                rows = [row(backend, visit, record) for _, record in records]
            yield from rows
            number = records[-1][0] if len(records) == PIECE else None


def latest(emulator: Emulator, provider: str, *, limit: int, words: str = "") -> Latest:
    """Read the last products, newest first, or those of them that have a text in their name or id."""
    backend = emulator.backends[provider]
    found_rows: list[tuple[int, ProductRow]] = []
    for environment in ENVIRONMENTS:
        records = _matching(emulator, provider, environment, words, limit) if words else None
        with emulator.lock:
            store = _visit(emulator, provider, environment).store
            records = store.latest("product", limit=limit + 1) if records is None else records
            found_rows += [(number, backend.product_row(store, record)) for number, record in records]
    with emulator.lock:
        total = sum(_visit(emulator, provider, environment).store.count("product") for environment in ENVIRONMENTS)
    rows = [row for _, row in sorted(found_rows, key=lambda pair: -pair[0])]
    kinds = [] if words else _kinds(emulator, provider)
    return Latest(rows[:limit], len(rows) > limit, total, _waiting(emulator, provider, limit), kinds)


def _matching(emulator: Emulator, provider: str, environment: str, words: str, limit: int) -> list[tuple[int, Any]]:
    records: list[tuple[int, Json]] = []
    before: int | None = _END
    while before is not None and len(records) <= limit:
        with emulator.lock:
            part, before = _visit(emulator, provider, environment).store.search("product", words, before, window=_WINDOW)
        records += part
    return records[: limit + 1]


def _waiting(emulator: Emulator, provider: str, limit: int) -> list[CheckoutRow]:
    backend = emulator.backends[provider]
    if not backend.checkouts:
        return []
    rows: list[tuple[int, CheckoutRow]] = []
    for environment in ENVIRONMENTS:
        with emulator.lock:
            visit = _visit(emulator, provider, environment)
            for number, record in visit.store.latest(backend.checkouts, limit=_LOOKED_AT):
                if len(rows) < limit and (row := backend.checkout_row(visit, record)) is not None:
                    rows.append((number, row))
    return [row for _, row in sorted(rows, key=lambda pair: -pair[0])]


def checkout_sheet(emulator: Emulator, provider: str, checkout_id: str) -> tuple[CheckoutSheet, CheckoutSheet | str | None]:
    """Give a checkout as its page shows it, and what it would be if it were paid now.

    Returns:
        The checkout; and after it, if it waits to be paid, how it would be then, or in words why it cannot be.

    Raises:
        RefusedError: There is no such provider or checkout.
    """
    with emulator.lock:
        sheet = emulator.visit(provider, lambda backend, visit: backend.checkout_sheet(visit, checkout_id))
        return sheet, _paid(emulator, provider, checkout_id) if sheet.state == "waiting" else None


def _paid(emulator: Emulator, provider: str, checkout_id: str) -> CheckoutSheet | str:
    # Only the provider's own rules know what is paid in the end: discounts, trials, what is owed from before.
    after: list[CheckoutSheet] = []

    def pay(backend: Backend, visit: Visit) -> None:
        backend.complete(visit, checkout_id)
        after.append(backend.checkout_sheet(visit, checkout_id))
        raise _TakenBackError

    try:
        emulator.visit(provider, pay)
    except _TakenBackError:
        return after[0]
    except RefusedError as refused:
        return refused.message
    raise AssertionError("it was taken back")


def customer_sheet(emulator: Emulator, provider: str, customer_id: str) -> CustomerSheet:
    """Give a customer, with the latest of what belongs to it.

    Raises:
        RefusedError: There is no such provider or customer.
    """

    def look(backend: Backend, visit: Visit) -> CustomerSheet:
        customer = backend.outcome(visit, "customer", found(visit.store, "customer", customer_id))
        belongings = tuple(
            backend.outcome(visit, kind, record)
            for kind in backend.belongings
            for _, record in visit.store.latest(kind, customer_id, limit=_BELONGINGS)
        )
        return CustomerSheet(customer, visit.store.environment, belongings)

    return emulator.visit(provider, look)


def _visit(emulator: Emulator, provider: str, environment: str) -> Visit:
    emulator.commit_late()
    store = emulator.database.records_of(provider, environment)
    return Visit(store, emulator.now(), emulator.settings.pages(provider))
