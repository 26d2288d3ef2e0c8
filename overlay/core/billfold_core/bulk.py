"""Any number of items through an operation that takes some at a time, each of them accounted for.

The provider knows a repeated item by its key and skips it. So a request whose answer was lost can be made again without counting
anything twice, and what an answer does not confirm was recorded before: by an attempt whose answer was lost, or earlier still.
"""

from collections.abc import Callable, Generator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import attrs

from . import wire
from .call import Call, Response
from .client import AsyncClient, SyncClient
from .errors import BillfoldError, CallError, InputError, Outcome, StatusError, refused_input
from .options import NO_OPTIONS, RequestOptions

Item = TypeVar("Item")
Record = TypeVar("Record")

_TOO_LARGE = 413
_REFUSED_FOR_CONTENT = (400, 404, 409, _TOO_LARGE, 422)
_HOPELESS = 100
"""So many items refused one after the other, with none recorded between them, share what is wrong with them."""

Sent = dict[str, Any]


class Bulk(NamedTuple):
    """How an operation takes items and confirms them, generated from its `x-bulk`."""

    items: str
    """The member of the body that holds the items."""
    key: str
    """The member of an item by which the provider knows it."""
    scope: tuple[str, ...]
    """The members within which the key is unique."""
    records: Callable[[Any], Sequence[Any]]
    """Takes the records out of a decoded answer."""
    record_key: str
    """The attribute of a record that has the key."""


class Rejection(NamedTuple, Generic[Item]):
    """An item the provider refused, and the refusal."""

    item: Item
    error: StatusError


@attrs.define(eq=False, repr=False)
class BulkReport(Generic[Item, Record]):
    """What became of the items, so far. Every item is in one of these places at any time, also after an interruption."""

    given: int
    """How many items there were."""
    records: list[Record] = attrs.field(factory=list[Any])
    """What the provider recorded, as it gave it back; in no particular order."""
    recovered: list[str] = attrs.field(factory=list[str])
    """Keys of items that a repeated request did not confirm: an attempt whose answer was lost recorded them, or one before."""
    known: list[str] = attrs.field(factory=list[str])
    """Keys of items that the provider skipped at the first attempt, since it had recorded something under them before."""
    duplicates: list[str] = attrs.field(factory=list[str])
    """Keys of items that were given twice; the first of the two was sent."""
    rejected: list[Rejection[Item]] = attrs.field(factory=list[Any])
    """Items that the provider refused. Nothing of them was recorded."""
    requests: int = 0
    """How many requests were answered or given up, retries not counted."""
    _open: list[list[tuple[Item, Sent]]] = attrs.field(factory=list[Any], kw_only=True, alias="open")

    @property
    def remaining(self) -> list[Item]:
        """Items that were not sent, or about which the provider gave no answer. Giving them to a new call is harmless."""
        return [item for chunk in reversed(self._open) for item, _ in chunk]

    @property
    def recorded(self) -> int:
        """How many items are recorded at the provider."""
        return len(self.records) + len(self.recovered) + len(self.known)

    def __repr__(self) -> str:
        # Not the items and records: there may be very many, and they say what customers do.
        return f"BulkReport({self})"

    def __str__(self) -> str:
        parts = [f"{self.recorded} of {self.given} recorded"]
        for name in ("recovered", "known", "duplicates", "rejected", "remaining"):
            if count := len(getattr(self, name)):
                parts.append(f"{count} {name}")
        return f"{', '.join(parts)}, in {self.requests} request{'' if self.requests == 1 else 's'}"


class BulkIncomplete(BillfoldError):
    """Some items of a bulk call are not recorded; `report` says which, and what became of the others.

    Attributes:
        report: What became of every item. Give `report.remaining` to a new call; correct what is in `report.rejected`.
        stopped: What kept the remaining items from being sent; None if every item was sent.
    """

    def __init__(self, where: str, report: BulkReport[Any, Any], stopped: BillfoldError | None) -> None:
        advice = ["Items recorded stay recorded."]
        if report.rejected:
            advice.append(f"Correct the rejected ones; the first: {report.rejected[0].error.problem}")
        if stopped is not None:
            problem = stopped.problem if isinstance(stopped, CallError) else str(stopped)
            if isinstance(stopped, StatusError) and stopped.status in _REFUSED_FOR_CONTENT:
                problem = f"{_HOPELESS} items in a row were refused; look for what they share. {problem}"
            advice.append(f"Stopped by: {problem} Give the remaining ones to a new call; none is recorded twice.")
        super().__init__(f"{where}: {report}. {' '.join(advice)}")
        self.report = report
        self.stopped = stopped

    @property
    def outcome(self) -> Outcome:
        """Unknown: some items are recorded, others are not."""
        return "unknown"


def insert_all(
    client: SyncClient,
    whole: Call[Any],
    items: Sequence[Item],
    bulk: Bulk,
    chunk_size: int,
    progress: Callable[[BulkReport[Item, Any]], None] | None = None,
    options: RequestOptions = NO_OPTIONS,
) -> BulkReport[Item, Any]:
    """Send a call that holds all items as many that hold some.

    Raises:
        InputError: Two items differ under one key, or one cannot be sent as JSON; nothing was sent.
        BulkIncomplete: Some items are not recorded.
    """
    steps = _steps(client.provider.name, whole, items, bulk, chunk_size, progress)
    answer: Response[Any] | BillfoldError | None = None
    while True:
        try:
            call = steps.send(answer)
        except StopIteration as stop:
            report: BulkReport[Item, Any] = stop.value
            return report
        try:
            answer = client.send(call, options)
        except BillfoldError as error:
            answer = error


async def insert_all_async(
    client: AsyncClient,
    whole: Call[Any],
    items: Sequence[Item],
    bulk: Bulk,
    chunk_size: int,
    progress: Callable[[BulkReport[Item, Any]], None] | None = None,
    options: RequestOptions = NO_OPTIONS,
) -> BulkReport[Item, Any]:
    """Send a call that holds all items as many that hold some; as `insert_all`."""
    steps = _steps(client.provider.name, whole, items, bulk, chunk_size, progress)
    answer: Response[Any] | BillfoldError | None = None
    while True:
        try:
            call = steps.send(answer)
        except StopIteration as stop:
            report: BulkReport[Item, Any] = stop.value
            return report
        try:
            answer = await client.send(call, options)
        except BillfoldError as error:
            answer = error


def _steps(
    provider: str,
    whole: Call[Any],
    items: Sequence[Item],
    bulk: Bulk,
    chunk_size: int,
    progress: Callable[[BulkReport[Item, Any]], None] | None,
) -> Generator[Call[Any], Response[Any] | BillfoldError | None, BulkReport[Item, Any]]:
    """Yield call after call, receive its answer or its error, and return the report."""
    where = f"{provider} {whole.operation.name}"
    if not _is_size(chunk_size):
        raise refused_input(where, "chunk_size", f"must be a whole number and at least 1, not {chunk_size!r}")
    sent: list[Sent] = whole.body[bulk.items]
    indices, duplicates = _distinct(sent, bulk, where)
    _check_json(where, bulk, sent, chunk_size)
    # The caller's list may change while it is being sent, so it is not looked at again.
    entries = list(zip(items, sent, strict=True))
    open_chunks = _chunks([entries[index] for index in indices], bulk, chunk_size)[::-1]
    # Chunks stay open until they are answered, so that an interruption at any point leaves a true report.
    report: BulkReport[Item, Any] = BulkReport(len(sent), duplicates=duplicates, open=open_chunks)
    stopped: BillfoldError | None = None
    largest, refused_in_a_row = chunk_size, 0
    while open_chunks and stopped is None:
        chunk = open_chunks[-1]
        if len(chunk) > largest:
            open_chunks[-1:] = [chunk[largest:], chunk[:largest]]
            chunk = open_chunks[-1]
        body = {**whole.body, bulk.items: [item for _, item in chunk]}
        answer = yield Call(whole.operation, whole.path, query=whole.query, body=body)
        if not report.requests and isinstance(answer, BillfoldError) and not isinstance(answer, CallError):
            raise answer
        report.requests += 1
        if isinstance(answer, Response):
            open_chunks.pop()
            refused_in_a_row = 0
            _confirm(report, answer, [item[bulk.key] for _, item in chunk], bulk)
        elif not isinstance(answer, StatusError) or answer.status not in _REFUSED_FOR_CONTENT:
            stopped = answer
        elif len(chunk) == 1:
            open_chunks.pop()
            report.rejected.append(Rejection(chunk[0][0], answer))
            refused_in_a_row += 1
            if answer.status == _TOO_LARGE:
                # It was this item, not the number of them.
                largest = chunk_size
            if refused_in_a_row == _HOPELESS and open_chunks:
                stopped = answer
        else:
            middle = len(chunk) // 2
            open_chunks[-1:] = [chunk[middle:], chunk[:middle]]
            if answer.status == _TOO_LARGE:
                largest = middle
        if progress is not None:
            progress(report)
    if report.rejected or open_chunks:
        raise BulkIncomplete(where, report, stopped) from stopped
    return report


def _is_size(value: object) -> bool:
    return isinstance(value, int) and value >= 1


def _check_json(where: str, bulk: Bulk, sent: Sequence[Sent], size: int) -> None:
    """Refuse what JSON cannot say in the free fields of an item before the first is sent, with its place."""
    for start in range(0, len(sent), size):
        try:
            wire.dumps(sent[start : start + size])
        except InputError:
            for index, item in enumerate(sent[start : start + size], start):
                try:
                    wire.dumps(item)
                except InputError as error:
                    raise refused_input(where, f"{bulk.items}[{index}]", error.problem) from None
            raise


def _distinct(sent: Sequence[Sent], bulk: Bulk, where: str) -> tuple[list[int], list[str]]:
    """Number the items to be sent, those that were given twice only once, and give the keys of the others.

    Raises:
        InputError: Two items differ under one key, or may do so; the provider would keep the first and say nothing.
    """
    first: dict[str, list[int]] = {}
    duplicates: list[str] = []
    for index, item in enumerate(sent):
        key = item[bulk.key]
        for other in first.get(key, ()):
            earlier = sent[other]
            if item == earlier:
                duplicates.append(key)
                break
            problem = f"is that of {bulk.items}[{other}]"
            names, others = ([name for name in bulk.scope if name in one] for one in (item, earlier))
            if names != others:
                problem += f", which has `{'`, `'.join(others)}` instead of `{'`, `'.join(names)}`, so both may be the same"
                raise refused_input(where, f"{bulk.items}[{index}].{bulk.key}", f"{problem}; use one of these for both")
            if all(item[name] == earlier[name] for name in names):
                problem += ", which differs; the provider would keep one of the two"
                raise refused_input(where, f"{bulk.items}[{index}].{bulk.key}", problem)
        else:
            first.setdefault(key, []).append(index)
    return sorted(index for indices in first.values() for index in indices), duplicates


def _chunks(entries: Sequence[tuple[Item, Sent]], bulk: Bulk, size: int) -> list[list[tuple[Item, Sent]]]:
    """Cut the items into chunks, none of which has a key twice: answers are matched by key."""
    chunks: list[list[tuple[Item, Sent]]] = []
    keys = set[Any]()
    for entry in entries:
        key = entry[1][bulk.key]
        if not chunks or len(chunks[-1]) == size or key in keys:
            chunks.append([])
            keys.clear()
        chunks[-1].append(entry)
        keys.add(key)
    return chunks


def _confirm(report: BulkReport[Any, Any], answer: Response[Any], keys: Sequence[str], bulk: Bulk) -> None:
    asked = set(keys)
    records = {getattr(record, bulk.record_key): record for record in bulk.records(answer.data)}
    report.records += [record for key, record in records.items() if key in asked]
    skipped = [key for key in keys if key not in records]
    (report.recovered if answer.attempts > 1 else report.known).extend(skipped)
