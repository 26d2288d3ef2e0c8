"""Any number of items through an operation that takes some at a time, each of them accounted for.

The provider knows a repeated item by its key, and skips or replaces it. So a request whose answer was lost can be made again
without counting anything twice, and what an answer does not mention was recorded before: by an attempt whose answer was lost, or
earlier still.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any, Generic, TypeVar

import attrs

from . import error_messages, wire
from .call import Call, Response
from .client import AsyncClient, SyncClient
from .errors import BillfoldError, CallError, InputError, Outcome, StatusError, refused_input
from .options import NO_OPTIONS, RequestOptions
from .partly import Failure, text_at
from .tuples import NamedTuple

Item = TypeVar("Item")
Record = TypeVar("Record")

_TOO_LARGE = 413
_REFUSED_FOR_CONTENT = (400, 404, 409, _TOO_LARGE, 422)
_HOPELESS = 100
"""So many items refused one after the other, with none recorded between them, share what is wrong with them."""

Sent = dict[str, Any]


class Bulk(NamedTuple):
    """The rules by which an operation accepts items and confirms them, generated from its `x-bulk`."""

    items: str
    """The member of the body that holds the items; empty if the body is a list of them."""
    key: str
    """The member of an item by which the provider knows it; one inside of another is `record/id`."""
    scope: tuple[str, ...]
    """The members within which the key is unique."""
    records: Callable[[Any], Sequence[Any]]
    """Takes the records out of a decoded answer."""
    record_key: str = ""
    """The attribute of a record that has the key; empty if records are free in form."""
    record_keys: tuple[tuple[str, ...], ...] = ()
    """Where a record that is free in form may have the key."""
    failures: Callable[[Any], Sequence[Failure]] | None = None
    """Takes what failed out of a decoded answer of success."""
    alike: str = ""
    """The member that has one value in all items of a request."""


class Rejection(NamedTuple, Generic[Item]):
    """An item the provider refused, by itself or within an answer of success, and the refusal."""

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
        """The number of items that are recorded at the provider."""
        return len(self.records) + len(self.recovered) + len(self.known)

    def __repr__(self) -> str:
        # Not the items and records: there may be very many, and they say what customers do.
        return f"BulkReport({self})"

    def __str__(self) -> str:
        parts = [f"{self.recorded} of {self.given} recorded"]
        for name in ("recovered", "known", "duplicates", "rejected", "remaining"):
            if count := len(getattr(self, name)):
                parts.append(f"{count} {'known before' if name == 'known' else name}")
        return f"{', '.join(parts)}, in {self.requests} request{'' if self.requests == 1 else 's'}"


class BulkIncomplete(BillfoldError):
    """Some items of a bulk call are not recorded; `report` names them and the reason for each.

    Attributes:
        report: What became of every item. Give `report.remaining` to a new call; correct what is in `report.rejected`.
        stopped: What kept the remaining items from being sent; None if every item was sent.
    """

    def __init__(self, where: str, report: BulkReport[Any, Any], stopped: BillfoldError | None) -> None:
        advice = ["Items recorded stay recorded."]
        if report.rejected:
            advice.append(f"Correct the rejected ones; the first: {report.rejected[0].error.problem}")
        if stopped is not None:
            problem = f"Stopped by: {stopped.problem if isinstance(stopped, CallError) else stopped}"
            if isinstance(stopped, StatusError) and (stopped.status in _REFUSED_FOR_CONTENT or stopped.status < 300):
                problem = (
                    f"Stopped: {_HOPELESS} items in a row were refused; look for what they share. The last: {stopped.problem}"
                )
            advice.append(f"{problem} Give the remaining ones to a new call; none is recorded twice.")
        super().__init__(f"{where}: {report}. {' '.join(advice)}")
        self.report = report
        self.stopped = stopped

    @property
    def outcome(self) -> Outcome:
        """Always `unknown`: some items are recorded, others are not."""
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
    sent: list[Sent] = whole.body[bulk.items] if bulk.items else whole.body
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
        if len(open_chunks[-1]) > largest:
            _split_last(open_chunks, largest)
        chunk = open_chunks[-1]
        middle = len(chunk) // 2
        part = [item for _, item in chunk]
        body = {**whole.body, bulk.items: part} if bulk.items else part
        answer = yield Call(whole.operation, whole.path, query=whole.query, body=body)
        if not report.requests and isinstance(answer, BillfoldError) and not isinstance(answer, CallError):
            raise answer
        report.requests += 1
        if isinstance(answer, Response):
            keys = [_key_of(item, bulk) for _, item in chunk]
            failed, unknown = _failed(answer, keys, bulk)
            if unknown and len(chunk) > 1:
                # Nobody knows which items these are; in a request of its own, each is known.
                _split_last(open_chunks, middle)
            else:
                open_chunks.pop()
                failed |= dict.fromkeys(keys, unknown[0]) if unknown else {}
                rejected = [(item, failed[key]) for (item, _), key in zip(chunk, keys, strict=True) if key in failed]
                report.rejected += [Rejection(item, _refusal(failure, whole, answer, provider)) for item, failure in rejected]
                refused_in_a_row = refused_in_a_row + 1 if unknown else 0
                _confirm(report, answer, [key for key in keys if key not in failed], bulk)
        elif not isinstance(answer, StatusError) or answer.status not in _REFUSED_FOR_CONTENT:
            stopped = answer
        elif len(chunk) == 1:
            open_chunks.pop()
            report.rejected.append(Rejection(chunk[0][0], answer))
            refused_in_a_row += 1
            if answer.status == _TOO_LARGE:
                # It was this item, not the number of them.
                largest = chunk_size
        else:
            _split_last(open_chunks, middle)
            if answer.status == _TOO_LARGE:
                largest = middle
        if refused_in_a_row == _HOPELESS and open_chunks:
            stopped = report.rejected[-1].error
        if progress is not None:
            progress(report)
    if report.rejected or open_chunks:
        raise BulkIncomplete(where, report, stopped) from stopped
    return report


def _split_last(chunks: list[list[Any]], size: int) -> None:
    """Split the last of some chunks after a number of items; the first part is then the last chunk."""
    chunk = chunks[-1]
    chunks[-1:] = [chunk[size:], chunk[:size]]


def _is_size(value: object) -> bool:
    return isinstance(value, int) and value >= 1


def _check_json(where: str, bulk: Bulk, sent: Sequence[Sent], size: int) -> None:
    """Raise InputError with the place of a free field of an item that JSON cannot express, before the first item is sent."""
    for start in range(0, len(sent), size):
        try:
            wire.dumps(sent[start : start + size])
        except InputError:
            for index, item in enumerate(sent[start : start + size], start):
                try:
                    wire.dumps(item)
                except InputError as error:
                    inside = "" if error.path == "body" else f".{error.path}"
                    raise refused_input(where, f"{bulk.items or 'items'}[{index}]{inside}", error.problem) from None
            raise


def _distinct(sent: Sequence[Sent], bulk: Bulk, where: str) -> tuple[list[int], list[str]]:
    """Number the items to be sent, those that were given twice only once, and give the keys of the others.

    Raises:
        InputError: Two items differ under one key, or may do so; the provider would keep the first and say nothing.
    """
    first: dict[str, list[int]] = {}
    duplicates: list[str] = []
    for index, item in enumerate(sent):
        key = _key_of(item, bulk)
        if not isinstance(key, str) or not key:
            raise refused_input(where, _place(bulk, index), "must be a text that is not empty: the provider knows an item by it")
        for other in first.get(key, ()):
            earlier = sent[other]
            if item == earlier:
                duplicates.append(key)
                break
            problem = f"is that of {bulk.items or 'items'}[{other}]"
            names, others = ([name for name in bulk.scope if name in one] for one in (item, earlier))
            if names != others:
                problem += f", which has `{'`, `'.join(others)}` instead of `{'`, `'.join(names)}`, so both may be the same"
                raise refused_input(where, _place(bulk, index), f"{problem}; use one of these for both")
            if all(item[name] == earlier[name] for name in names):
                problem += ", which differs; the provider would keep one of the two"
                raise refused_input(where, _place(bulk, index), problem)
        else:
            first.setdefault(key, []).append(index)
    return sorted(index for indices in first.values() for index in indices), duplicates


def _chunks(entries: Sequence[tuple[Item, Sent]], bulk: Bulk, size: int) -> list[list[tuple[Item, Sent]]]:
    """Split the items into chunks, none of which has a key twice: answers are matched by key."""
    chunks: list[list[tuple[Item, Sent]]] = []
    keys, kind = set[Any](), None
    if bulk.alike:
        # In the order in which each kind comes first.
        order: dict[Any, int] = {}
        entries = sorted(entries, key=lambda entry: order.setdefault(entry[1].get(bulk.alike), len(order)))
    for entry in entries:
        key, last = _key_of(entry[1], bulk), kind
        kind = entry[1].get(bulk.alike) if bulk.alike else None
        if not chunks or len(chunks[-1]) == size or key in keys or kind != last:
            chunks.append([])
            keys.clear()
        chunks[-1].append(entry)
        keys.add(key)
    return chunks


def _place(bulk: Bulk, index: int) -> str:
    return f"{bulk.items or 'items'}[{index}].{bulk.key.replace('/', '.')}"


def _key_of(item: Sent, bulk: Bulk) -> Any:
    return wire.at(item, bulk.key.split("/"))


def _record_key(record: Any, bulk: Bulk) -> Any:
    if bulk.record_key:
        return getattr(record, bulk.record_key)
    raw = wire.opened(record)
    return raw if isinstance(raw, str) else text_at(raw, bulk.record_keys)


def _failed(answer: Response[Any], keys: Sequence[str], bulk: Bulk) -> tuple[dict[str, Failure], list[Failure]]:
    """Return what failed in an answer of success by its key, and what failed without a key that was sent."""
    failures = bulk.failures(answer.data) if bulk.failures is not None else ()
    asked = set(keys)
    named = {failure.key: failure for failure in failures if failure.key is not None and failure.key in asked}
    return named, [failure for failure in failures if failure.key not in asked]


def _refusal(failure: Failure, whole: Call[Any], answer: Response[Any], provider: str) -> StatusError:
    reason = error_messages.one_line(failure.reason) or "without a reason"
    return StatusError(
        f"answered {answer.status}, but of this item: {reason.rstrip('.')}.",
        status=answer.status,
        reason=failure.reason,
        request_id=answer.request_id,
        provider=provider,
        operation=whole.operation.name,
        effect=whole.operation.effect,
        outcome="rejected",
        attempts=answer.attempts,
    )


def _confirm(report: BulkReport[Any, Any], answer: Response[Any], keys: Sequence[str], bulk: Bulk) -> None:
    asked = set(keys)
    told = [(_record_key(record, bulk), record) for record in bulk.records(answer.data)]
    records = {key: record for key, record in told if key is not None}
    unnamed = [record for key, record in told if key is None]
    report.records += [record for key, record in records.items() if key in asked]
    # Each of those that have no key is one of the items all the same.
    skipped = [key for key in keys if key not in records]
    report.records += unnamed[: len(skipped)]
    skipped = skipped[len(unnamed) :]
    (report.recovered if answer.attempts > 1 else report.known).extend(skipped)
