"""How Creem's meters count: which events, and what they come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation, localcontext
from typing import Any, Final, cast

from billfold_sandbox.jsontext import dumps
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json

from .headings import seconds

EVENT: Final = "usage_event"
_MOST_PLACES: Final = 60
_DIGITS: Final = 200

_Order = Callable[[Any, Any], bool]
_ORDERS: Final[Mapping[str, _Order]] = {
    "gt": lambda left, right: bool(left > right),
    "gte": lambda left, right: bool(left >= right),
    "lt": lambda left, right: bool(left < right),
    "lte": lambda left, right: bool(left <= right),
}


def matches(definition: Json, event: Json) -> bool:
    """Tell whether an event is one of those that a meter counts."""
    if event["name"] != definition["event_name"]:
        return False
    filter_: Json = definition.get("filter") or {"clauses": []}
    met = [_is_met(clause, event["properties"]) for clause in filter_["clauses"]]
    if not met:
        return True
    return all(met) if filter_["conjunction"] == "and" else any(met)


def units(definition: Json, events: Sequence[Json]) -> Decimal:
    """Tell what events come to."""
    kind: str = definition["aggregation"]
    if kind == "count":
        return Decimal(len(events))
    found = [event["properties"].get(definition["aggregation_property"]) for event in events]
    if kind == "unique":
        return Decimal(len({dumps(value) for value in found if value is not None}))
    # What is no number cannot be added up; how the provider takes it is not documented.
    numbers = [number for value in found if (number := _number(value)) is not None]
    if not numbers:
        return Decimal(0)
    with localcontext() as exact:
        exact.prec = _DIGITS
        match kind:
            case "sum":
                return sum(numbers, Decimal(0))
            case "average":
                return round(sum(numbers, Decimal(0)) / len(numbers), 10)
            case "min":
                return min(numbers)
            case _:
                return max(numbers)


def text_of(number: Decimal) -> str:
    """Write units as answers have them: without an exponent and without zeros at the end."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def counted(store: RecordStore, meter: Json, customer_id: str | None = None) -> list[Json]:
    """Give the events that a meter has counted: none that came in while it was archived, and none that came too late."""
    until = meter.get("_archived_at")
    return [
        event
        for event in store.all(EVENT, customer_id)
        if matches(meter, event) and not event.get("_late") and (until is None or event["created_at"] <= until)
    ]


def between(events: Sequence[Json], start: float, end: float) -> list[Json]:
    """Give the events of some time: from its start on, before its end."""
    return [event for event in events if start <= seconds(event["timestamp"]) < end]


def _is_met(clause: Json, properties: Json) -> bool:
    operator: str = clause["operator"]
    wanted = _read(clause["value"])
    there = clause["property"] in properties
    value = _read(properties.get(clause["property"]))
    match operator:
        case "equals":
            return there and _same(value, wanted)
        case "not_equals":
            return not (there and _same(value, wanted))
        case "contains":
            return there and _contains(properties[clause["property"]], clause["value"])
        case "not_contains":
            return not (there and _contains(properties[clause["property"]], clause["value"]))
        case _:
            comparable = there and type(value) is type(wanted) and not isinstance(value, bool)
            return comparable and _ORDERS[operator](value, wanted)


def _read(value: Any) -> Any:
    """Read a value as filters compare it: as a number if it is one, then as true or false, then as text."""
    number = _number(value)
    if number is not None:
        return number
    if isinstance(value, str) and value.strip().lower() in ("true", "false"):
        return value.strip().lower() == "true"
    return value if isinstance(value, bool | str) else dumps(value).decode()


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        number = Decimal(value.strip()) if isinstance(value, str) else Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) <= _MOST_PLACES else None


def _same(value: Any, wanted: Any) -> bool:
    return type(value) is type(wanted) and bool(value == wanted)


def _contains(value: Any, wanted: Any) -> bool:
    if isinstance(value, list):
        return any(_same(_read(item), _read(wanted)) for item in cast(Sequence[Any], value))
    return str(wanted) in str(value)
