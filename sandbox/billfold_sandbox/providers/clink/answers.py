"""How Clink words its answers: the envelope, pages, business failures, times and amounts."""

from __future__ import annotations

import decimal
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

from billfold_core.money import InexactAmount, Money, MoneyError
from billfold_sandbox.addresses import Pages
from billfold_sandbox.backend import RequestContext, Visit
from billfold_sandbox.jsontext import JsonTextError, Number
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json, Spec

SUCCEEDED: Final = 1
ACTION_NEEDED: Final = 5
"""Outcomes of a payment."""


class Moment(NamedTuple):
    """Where and when something happens."""

    store: RecordStore
    now_ms: int
    minor_units: Mapping[str, int]
    pages: Pages

    def round(self, amount: Decimal, currency: str) -> Decimal:
        """Round what comes out of a division to what the currency has."""
        return Money(format(amount, "f"), currency).quantize(rounding=decimal.ROUND_HALF_UP, overrides=self.minor_units).amount


def moment_of(context: RequestContext, spec: Spec) -> Moment:
    """Tell where and when a request happens."""
    return Moment(context.store, context.now_ms, spec.minor_units, context.pages)


def moment_at(visit: Visit, spec: Spec) -> Moment:
    """Tell where and when somebody looks at a page."""
    return Moment(visit.store, visit.now_ms, spec.minor_units, visit.pages)


class FailureError(RefusedError):
    """A business failure: HTTP 200, with another `code` in the envelope and a name in `msg`."""

    def __init__(self, name: str, code: int = 404) -> None:
        super().__init__("missing" if code == 404 else "conflict", name, status=200)
        self.code = code


def success(data: Any, msg: str = "success") -> Answer:
    """Answer about one thing."""
    return json_answer(200, {"code": 200, "msg": msg, "data": data})


def done() -> Answer:
    """Answer that something is done, and nothing else."""
    return json_answer(200, {"code": 200, "msg": "success"})


def page(total: int, rows: list[Json], msg: str = "success") -> Answer:
    """Answer with a part of a list."""
    return json_answer(200, {"total": total, "rows": rows, "code": 200, "msg": msg})


def bounds(context: RequestContext, size: int = 20) -> tuple[int, int]:
    """Give how many rows to skip and how many to answer; `size` is for callers who name none."""
    size = context.query.get("pageSize", size)
    number: int = context.query.get("pageNum", 1)
    # No list is longer than this; the bound keeps SQLite's integers from overflowing.
    return min((number - 1) * size, 2**40), size


def found(store: RecordStore, kind: str, record_id: str) -> Json:
    """Give a record.

    Raises:
        FailureError: There is none; the failure is named after the kind.
    """
    record = store.get(kind, record_id)
    if record is None:
        raise FailureError(f"{kind.upper()}_NOT_FOUND")
    return record


def iso(time_ms: int) -> str:
    """Write a time as text."""
    return datetime.fromtimestamp(time_ms // 1000, UTC).isoformat().replace("+00:00", "Z")


def wire(amount: Decimal) -> Number:
    """Write an amount as a JSON number.

    Raises:
        RefusedError: It is beyond what the sandbox stores.
    """
    try:
        return Number(format(amount, "f"))
    except JsonTextError as error:
        raise invalid(str(error)) from error


def check_amount(sent: Any, currency: str, overrides: Mapping[str, int], *at: str | int, least: int | None = None) -> Decimal:
    """Take an amount that was sent.

    Raises:
        RefusedError: It is negative, not above `least`, or no amount in its currency.
    """
    amount = Decimal(sent)
    if amount < 0:
        raise invalid("must not be negative", *at)
    if least is not None and amount <= least:
        raise invalid(f"must be greater than {least}", *at)
    try:
        Money(format(amount, "f"), currency).to_minor_units(overrides=overrides)
    except InexactAmount:
        raise invalid(f"has more decimal places than {currency}", *at) from None
    except MoneyError:
        raise invalid("is no amount in a known currency", *at) from None
    return amount
