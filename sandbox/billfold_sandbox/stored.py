"""What is stored of a record: its body, and what is kept with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias, cast

from .jsontext import loads_own

Json = dict[str, Any]
Kept: TypeAlias = list[tuple[Sequence[str | int], Any]]
"""What belongs to a record beside what its operations made of it: where, and which value."""


def own_id(record: Json) -> str:
    """Return the id of a record: its `id`, or its first member that is named like one; empty if there is none."""
    name = "id" if "id" in record else next((name for name in record if name.endswith(("Id", "_id"))), "")
    found = record.get(name)
    return found if isinstance(found, str) else ""


def parts_of(body: Json, record_id: str) -> Iterator[Json]:
    """Give a stored body, and what it holds under the same id: the record as answers show it."""
    for part in (body, *body.values()):
        if isinstance(part, dict) and own_id(cast(Json, part)) == record_id:
            yield cast(Json, part)


def read_stored(record_id: object, body: object, kept: object) -> Json:
    """Read a stored body together with what is kept with it.

    Raises:
        ValueError: They are not what was stored.
    """
    record: Json = loads_own(str(body))
    if not isinstance(cast(object, record), dict):
        raise ValueError("a row is no record")
    if kept is not None:
        for part in [*parts_of(record, str(record_id))]:
            for path, value in loads_own(str(kept)):
                _put(part, path, value)
    return record


def _put(part: Any, path: Sequence[str | int], value: Any) -> None:
    """Put a value into a record, if what shall hold it is still there."""
    *way, name = path
    try:
        for step in way:
            part = part[step]
        if isinstance(part, dict):
            part[name] = value
    except (KeyError, IndexError, TypeError):
        return
