from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .invoice_line_item import InvoiceLineItem, invoice_line_item_from_dict


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceLineItemPage(Model):
    """One page of invoice lines, oldest first."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"currentCursor", "data", "hasMore", "nextCursor", "total"})

    data: list[InvoiceLineItem]
    """The invoice lines of this page."""
    has_more: bool
    """Whether there is a further page."""
    total: int | Unset = UNSET
    """How many invoice lines there are on all pages together."""
    next_cursor: str | None | Unset = UNSET
    """Send it as `cursor` to get the next page. Missing on the last page."""
    current_cursor: str | None | Unset = UNSET
    """The cursor of this page."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _data = get("data", UNSET)
        _data = array(_data, "data", invoice_line_item_from_dict)
        if type((_has_more := get("hasMore", UNSET))) is not bool:
            _has_more = boolean(_has_more, "hasMore")
        if (_total := get("total", UNSET)) is not UNSET and type(_total) is not int:
            _total = integer(_total, "total")
        if (_next_cursor := get("nextCursor", UNSET)) is not UNSET and _next_cursor is not None and type(_next_cursor) is not str:
            _next_cursor = text(_next_cursor, "nextCursor")
        if (
            (_current_cursor := get("currentCursor", UNSET)) is not UNSET
            and _current_cursor is not None
            and type(_current_cursor) is not str
        ):
            _current_cursor = text(_current_cursor, "currentCursor")
        self = cls.__new__(cls)
        self.data = _data
        self.has_more = _has_more
        self.total = _total
        self.next_cursor = _next_cursor
        self.current_cursor = _current_cursor
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["data"] = [item.to_dict() for item in self.data]
        found["hasMore"] = self.has_more
        if self.total is not UNSET:
            found["total"] = self.total
        if self.next_cursor is not UNSET:
            found["nextCursor"] = self.next_cursor
        if self.current_cursor is not UNSET:
            found["currentCursor"] = self.current_cursor
        return found
