"""The filters of a list, by the ends of their names: `created_at__gte`, `status__in`, `name__contains`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NamedTuple, TypeAlias, cast

from .spec import Json

_Test: TypeAlias = Callable[[str, Any], bool]


def _same(text: str, wanted: Any) -> bool:
    return _ordered(text) == _ordered(str(wanted))


_TESTS: Final[Mapping[str, _Test]] = {
    "": _same,
    "equals": _same,
    "not": lambda text, wanted: not _same(text, wanted),
    "contains": lambda text, wanted: str(wanted) in text,
    "startsWith": lambda text, wanted: text.startswith(str(wanted)),
    "endWith": lambda text, wanted: text.endswith(str(wanted)),
    "lt": lambda text, wanted: _ordered(text) < _ordered(str(wanted)),
    "lte": lambda text, wanted: _ordered(text) <= _ordered(str(wanted)),
    "gt": lambda text, wanted: _ordered(text) > _ordered(str(wanted)),
    "gte": lambda text, wanted: _ordered(text) >= _ordered(str(wanted)),
    "in": lambda text, wanted: text in _texts(wanted),
    "notIn": lambda text, wanted: text not in _texts(wanted),
}
_OF_NOTHING: Final = frozenset({"not", "notIn"})
"""What is true of a member that is not there."""
_NAME = re.compile(r"(?P<name>.+?)(?:__(?P<test>[A-Za-z]+)|_(?P<late>lt|lte|gt|gte))?")
_EVERY: Final = frozenset({"all", "any"})
"""Words of a state for every state, in a list that leaves some out by itself."""
_SEARCH = "search"


class Filter(NamedTuple):
    """One condition on one member."""

    name: str
    test: str
    wanted: Any

    def lets_in(self, record: Json) -> bool:
        """Return whether a record meets it."""
        if self.test == _SEARCH:
            words = str(self.wanted).lower()
            return any(words in value.lower() for value in record.values() if isinstance(value, str))
        wanted: Any = self.wanted
        if isinstance(wanted, dict):
            member: Any = record.get(self.name) or {}
            return all(_same(str(member.get(name)), value) for name, value in cast(Json, wanted).items())
        texts = [*_texts(_member(record, self.name))]
        if self.test in ("isNull", "isNotNull"):
            return str(self.wanted).lower() != "true" or bool(texts) is (self.test == "isNotNull")
        if not texts:
            return self.test in _OF_NOTHING
        found = (_TESTS[self.test](text, self.wanted) for text in texts)
        return all(found) if self.test in _OF_NOTHING else any(found)


def filters_of(query: Json, members: Collection[str], passed_over: Collection[str]) -> list[Filter]:
    """Return the conditions of a query on members that a record can have; what is no member is ignored, as by the server."""
    found: list[Filter] = []
    if _SEARCH in query and _SEARCH not in members:
        found.append(Filter("", _SEARCH, query[_SEARCH]))
    for asked, wanted in query.items():
        parts = _NAME.fullmatch(asked)
        if asked in passed_over or parts is None:
            continue
        name, test = parts["name"], parts["test"] or parts["late"] or ""
        if asked in members:
            name, test = asked, ""
        known = name in members or name.removesuffix("_id") in members
        everything = test in ("", "in") and not _EVERY.isdisjoint(_texts(wanted))
        if known and not everything and (test in _TESTS or test in ("isNull", "isNotNull")):
            found.append(Filter(name, test, wanted))
    return found


def _member(record: Json, name: str) -> Any:
    if name in record:
        return record[name]
    # `customer_id` may be asked of a record that has the customer itself.
    inner = record.get(name.removesuffix("_id"))
    return cast(Json, inner).get("id") if isinstance(inner, dict) else None


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, list):
        for item in cast("Sequence[Any]", value):
            yield from _texts(item)
    elif isinstance(value, dict):
        yield from _texts(cast(Json, value).get("id"))
    elif value is not None:
        yield str(value).lower() if isinstance(value, bool) else str(value)


def _ordered(text: str) -> tuple[int, Any]:
    """Return what a text is compared by: a time, a number, or itself."""
    try:
        return 0, Decimal(text)
    except InvalidOperation:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return 2, text
    return 1, moment if moment.tzinfo else moment.replace(tzinfo=UTC)
