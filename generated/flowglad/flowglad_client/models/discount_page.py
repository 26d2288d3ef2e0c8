# Generated from specs/flowglad/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

from .discount import Discount, discount_from_dict

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DiscountPage(Model):
    """One page of discounts, oldest first."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "hasMore": "has_more",
        "total": "total",
        "nextCursor": "next_cursor",
        "currentCursor": "current_cursor",
    }
    NULLABLE = frozenset({"nextCursor", "currentCursor"})
    FIRM = frozenset({"data", "hasMore", "nextCursor"})

    data: list[Discount]
    """The discounts of this page."""
    has_more: bool
    """Whether there is a further page."""
    total: int | None = None
    """How many discounts there are on all pages together."""
    next_cursor: str | None = None
    """Send it as `cursor` to get the next page. Missing on the last page."""
    current_cursor: str | None = None
    """The cursor of this page."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            _data = get("data", UNSET)
            _data = array(_data, "data", discount_from_dict)
            if type((_has_more := get("hasMore"))) is not bool:
                _has_more = boolean(get("hasMore", UNSET), "hasMore")
            if (_total := get("total")) is not None and type(_total) is not int:
                _total = integer(_total, "total")
            if (_next_cursor := get("nextCursor")) is not None and type(_next_cursor) is not str:
                _next_cursor = text(_next_cursor, "nextCursor")
            if (_current_cursor := get("currentCursor")) is not None and type(_current_cursor) is not str:
                _current_cursor = text(_current_cursor, "currentCursor")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.data = _data
        self.has_more = _has_more
        self.total = _total
        self.next_cursor = _next_cursor
        self.current_cursor = _current_cursor
        self._source = source
        return self
