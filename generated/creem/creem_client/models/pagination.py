# Generated from specs/creem/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Pagination(Model):
    """Where a page stands in the whole list."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "total_records": "total_records",
        "total_pages": "total_pages",
        "current_page": "current_page",
        "next_page": "next_page",
        "prev_page": "prev_page",
    }
    NULLABLE = frozenset({"next_page", "prev_page"})
    FIRM = frozenset({"next_page"})

    total_records: int
    """Number of records on all pages together."""
    total_pages: int
    """Number of pages at the page size in use."""
    current_page: int
    """Number of this page, counted from 1."""
    next_page: int | None = None
    """Number of the page after this one; null on the last page. Stop paging when it is null."""
    prev_page: int | None = None
    """Number of the page before this one; null on the first page."""
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
            if type((_total_records := get("total_records"))) is not int:
                _total_records = integer(get("total_records", UNSET), "total_records")
            if type((_total_pages := get("total_pages"))) is not int:
                _total_pages = integer(get("total_pages", UNSET), "total_pages")
            if type((_current_page := get("current_page"))) is not int:
                _current_page = integer(get("current_page", UNSET), "current_page")
            if (_next_page := get("next_page")) is not None and type(_next_page) is not int:
                _next_page = integer(_next_page, "next_page")
            if (_prev_page := get("prev_page")) is not None and type(_prev_page) is not int:
                _prev_page = integer(_prev_page, "prev_page")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.total_records = _total_records
        self.total_pages = _total_pages
        self.current_page = _current_page
        self.next_page = _next_page
        self.prev_page = _prev_page
        self._source = source
        return self
