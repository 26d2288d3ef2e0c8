"""Any number of items through an operation that takes some at a time, each of them accounted for.

The provider knows a repeated item by its key and skips it. So a request whose answer was lost can be made again without counting
anything twice, and what an answer does not confirm was recorded before: by an attempt whose answer was lost, or earlier still.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import attrs

from .call import Call, Response
from .client import AsyncClient, SyncClient
from .errors import BillfoldError, CallError, InputError, Outcome, StatusError
from .options import NO_OPTIONS, RequestOptions

Item = TypeVar("Item")
Record = TypeVar("Record")

_TOO_LARGE = 413
_REFUSED_FOR_CONTENT = (400, 404, 409, _TOO_LARGE, 422)


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


@attrs.define(eq=False)
class BulkReport(Generic[Item, Record]):
    """What became of the items, so far. Every item is in exactly one of these places."""

    given: int
    """How many items there were."""
    records: list[Record] = attrs.field(factory=list[Any])
    """What the provider recorded, as it gave it back; in no particular order."""
    recovered: list[str] = attrs.field(factory=list[str])
    """Keys of items that a repeated request did not confirm: an attempt whose answer was lost recorded them, or one before."""
    known: list[str] = attrs.field(factory=list[str])
    """Keys of items that the provider skipped at the first attempt, since it had recorded them before."""
    duplicates: list[str] = attrs.field(factory=list[str])
    """Keys of items that were given twice; the first of the two was sent."""
    rejected: list[Rejection[Item]] = attrs.field(factory=list[Any])
    """Items that the provider refused. Nothing of them was recorded."""
    remaining: list[Item] = attrs.field(factory=list[Any])
    """Items that were not sent, or about which the provider gave no answer. Giving them to a new call is harmless."""
    requests: int = 0
    """How many requests were answered or given up, retries not counted."""

    @property
    def recorded(self) -> int:
        """How many items are recorded at the provider."""
        return len(self.records) + len(self.recovered) + len(self.known)

    def __str__(self) -> str:
        parts = [f"{self.recorded} of {self.given} recorded"]
        for name in ("recovered", "known", "duplicates", "rejected", "remaining"):
            if count := len(getattr(self, name)):
                parts.append(f"{count} {name}")
        return f"{', '.join(parts)}, in {self.requests} requests"


class BulkIncomplete(BillfoldError):
    """Some items of a bulk call are not recorded; `report` says which, and what became of the others.

    Attributes:
        report: What became of every item. Give `report.remaining` to a new call; correct what is in `report.rejected`.
    """

    outcome: Outcome = "unknown"

    def __init__(self, where: str, report: BulkReport[Any, Any], stopped: CallError | None) -> None:
        advice = ["Items recorded stay recorded."]
        if report.rejected:
            advice.append(f"Correct the rejected ones; the first: {report.rejected[0].error.problem}")
        if stopped is not None:
            advice.append(f"Stopped by: {stopped.problem} Give the remaining ones to a new call; none is recorded twice.")
        super().__init__(f"{where}: {report}. {' '.join(advice)}")
        self.report = report


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
        InputError: Two items differ under one key.
        BulkIncomplete: Some items are not recorded.
    """
    steps = _steps(client.provider.name, whole, items, bulk, chunk_size, progress)
    answer: Response[Any] | CallError | None = None
    while True:
        try:
            call = steps.send(answer)
        except StopIteration as stop:
            report: BulkReport[Item, Any] = stop.value
            return report
        try:
            answer = client.send(call, options)
        except CallError as error:
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
    answer: Response[Any] | CallError | None = None
    while True:
        try:
            call = steps.send(answer)
        except StopIteration as stop:
            report: BulkReport[Item, Any] = stop.value
            return report
        try:
            answer = await client.send(call, options)
        except CallError as error:
            answer = error


def _steps(
    provider: str,
    whole: Call[Any],
    items: Sequence[Item],
    bulk: Bulk,
    chunk_size: int,
    progress: Callable[[BulkReport[Item, Any]], None] | None,
) -> Generator[Call[Any], Response[Any] | CallError | None, BulkReport[Item, Any]]:
    """Yield call after call, receive its answer or its error, and return the report."""
    if chunk_size < 1:
        raise InputError("chunk_size must be at least 1", path="chunk_size")
    where = f"{provider} {whole.operation.name}"
    sent: list[dict[str, Any]] = whole.body[bulk.items]
    report: BulkReport[Item, Any] = BulkReport(len(sent))
    open_chunks = _chunks(_distinct(sent, bulk, report, where), sent, bulk, chunk_size)[::-1]
    stopped: CallError | None = None
    largest = chunk_size
    while open_chunks and stopped is None:
        chunk = open_chunks.pop()
        if len(chunk) > largest:
            open_chunks.append(chunk[largest:])
            chunk = chunk[:largest]
        body = {**whole.body, bulk.items: [sent[index] for index in chunk]}
        answer = yield Call(whole.operation, whole.path, query=whole.query, body=body)
        report.requests += 1
        if isinstance(answer, Response):
            _confirm(report, answer, [sent[index][bulk.key] for index in chunk], bulk)
        elif not isinstance(answer, StatusError) or answer.status not in _REFUSED_FOR_CONTENT:
            stopped = answer
            open_chunks.append(chunk)
        elif len(chunk) == 1:
            report.rejected.append(Rejection(items[chunk[0]], answer))
        else:
            middle = len(chunk) // 2
            open_chunks += [chunk[middle:], chunk[:middle]]
            if answer.status == _TOO_LARGE:
                largest = middle
        if stopped is not None:
            report.remaining = [items[index] for chunk in reversed(open_chunks) for index in chunk]
        if progress is not None:
            progress(report)
    if report.rejected or report.remaining:
        raise BulkIncomplete(where, report, stopped) from stopped
    return report


def _distinct(sent: Sequence[Mapping[str, Any]], bulk: Bulk, report: BulkReport[Any, Any], where: str) -> list[int]:
    """Number the items to be sent: those that were given twice only once.

    Raises:
        InputError: Two items differ under one key; the provider would keep the first and say nothing.
    """
    first: dict[Any, int] = {}
    for index, item in enumerate(sent):
        earlier = first.setdefault((item[bulk.key], *(item.get(name) for name in bulk.scope)), index)
        if earlier == index:
            continue
        if item != sent[earlier]:
            path = f"{bulk.items}[{index}].{bulk.key}"
            problem = f"is that of {bulk.items}[{earlier}], which differs; the provider would keep one of the two"
            raise InputError(f"{where}: {path} {problem}. Nothing was sent.", path=path, problem=problem)
        report.duplicates.append(item[bulk.key])
    return list(first.values())


def _chunks(indices: Sequence[int], sent: Sequence[Mapping[str, Any]], bulk: Bulk, size: int) -> list[list[int]]:
    """Cut the items into chunks, none of which has a key twice: answers are matched by key."""
    chunks: list[list[int]] = []
    keys = set[Any]()
    for index in indices:
        key = sent[index][bulk.key]
        if not chunks or len(chunks[-1]) == size or key in keys:
            chunks.append([])
            keys.clear()
        chunks[-1].append(index)
        keys.add(key)
    return chunks


def _confirm(report: BulkReport[Any, Any], answer: Response[Any], keys: Sequence[str], bulk: Bulk) -> None:
    asked = set(keys)
    records = {getattr(record, bulk.record_key): record for record in bulk.records(answer.data)}
    report.records += [record for key, record in records.items() if key in asked]
    skipped = [key for key in keys if key not in records]
    (report.recovered if answer.attempts > 1 else report.known).extend(skipped)
