# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RevenueWaterfallRow(Model):
    """A row of the waterfall, or its totals. What else it holds is not published; every key is kept."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "by_month": "by_month",
    }
    NULLABLE = frozenset({"by_month"})

    by_month: Any = None
    """What is recognised in every month of the columns. The form is not published; amounts are probably in the smallest
    unit of the ledger's currency."""
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
            _by_month = get("by_month")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.by_month = _by_month
        self._source = source
        return self
