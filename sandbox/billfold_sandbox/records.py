"""What the records of several providers have in common."""

from __future__ import annotations

from typing import Final

from .record_store import RecordStore
from .refusal import RefusedError, invalid
from .spec import Json

LARGEST_TOTAL: Final = 2**53


def shown(record: Json) -> Json:
    """Give a record without what only the sandbox keeps with it."""
    return {name: value for name, value in record.items() if not name.startswith("_")}


def found(store: RecordStore, kind: str, record_id: str) -> Json:
    """Give a record.

    Raises:
        RefusedError: There is none (`missing`).
    """
    record = store.get(kind, record_id)
    if record is None:
        raise missing(kind)
    return record


def missing(kind: str) -> RefusedError:
    """Say that there is no such record."""
    return RefusedError("missing", f"{kind.replace('_', ' ').capitalize()} not found")


def checked_total(total: int, *path: str | int) -> int:
    """Refuse an amount that no program could count in minor units without losing some."""
    if abs(total) > LARGEST_TOTAL:
        raise invalid("leads to an amount that is too large", *path)
    return total
