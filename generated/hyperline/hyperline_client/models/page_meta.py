from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PageMeta(Model):
    """Where a page lies in the whole list. Count the items of `data` to move on, not `taken`."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"approximateCount", "skipped", "taken", "total"})

    total: int
    """How many items match in all."""
    taken: int | None | Unset = UNSET
    """How many items this page is said to hold. On an empty page it can repeat the requested `take`."""
    skipped: int | None | Unset = UNSET
    """How many items lie before this page."""
    approximate_count: bool | None | Unset = UNSET
    """Whether `total` is an estimate. Seldom sent."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_total := get("total", UNSET))) is not int:
            _total = integer(_total, "total")
        if (_taken := get("taken", UNSET)) is not UNSET and _taken is not None and type(_taken) is not int:
            _taken = integer(_taken, "taken")
        if (_skipped := get("skipped", UNSET)) is not UNSET and _skipped is not None and type(_skipped) is not int:
            _skipped = integer(_skipped, "skipped")
        if (
            (_approximate_count := get("approximateCount", UNSET)) is not UNSET
            and _approximate_count is not None
            and type(_approximate_count) is not bool
        ):
            _approximate_count = boolean(_approximate_count, "approximateCount")
        self = cls.__new__(cls)
        self.total = _total
        self.taken = _taken
        self.skipped = _skipped
        self.approximate_count = _approximate_count
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["total"] = self.total
        if self.taken is not UNSET:
            found["taken"] = self.taken
        if self.skipped is not UNSET:
            found["skipped"] = self.skipped
        if self.approximate_count is not UNSET:
            found["approximateCount"] = self.approximate_count
        return found
