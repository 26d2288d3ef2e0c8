# Generated from specs/hyperline/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
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
class PageMeta(Model):
    """Where a page lies in the whole list. Count the items of `data` to move on, not `taken`."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "taken": "taken",
        "skipped": "skipped",
        "approximateCount": "approximate_count",
    }
    NULLABLE = frozenset({"taken", "skipped", "approximateCount"})
    FIRM = frozenset({"total"})

    total: int
    """How many items match in all."""
    taken: int | None = None
    """How many items this page is said to hold. On an empty page it can repeat the requested `take`."""
    skipped: int | None = None
    """How many items lie before this page."""
    approximate_count: bool | None = None
    """Whether `total` is an estimate. Seldom sent."""
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
            if type((_total := get("total"))) is not int:
                _total = integer(get("total", UNSET), "total")
            if (_taken := get("taken")) is not None and type(_taken) is not int:
                _taken = integer(_taken, "taken")
            if (_skipped := get("skipped")) is not None and type(_skipped) is not int:
                _skipped = integer(_skipped, "skipped")
            if (_approximate_count := get("approximateCount")) is not None and type(_approximate_count) is not bool:
                _approximate_count = boolean(_approximate_count, "approximateCount")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.total = _total
        self.taken = _taken
        self.skipped = _skipped
        self.approximate_count = _approximate_count
        self._source = source
        return self
