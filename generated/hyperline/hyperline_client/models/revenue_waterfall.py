# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    nested,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import revenue_waterfall_row as revenue_waterfall_row_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    revenue_waterfall_row_module = Later(f"{__package__}.revenue_waterfall_row")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RevenueWaterfall(Model):
    """How much of what was booked in one year is recognised in which month."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "columns": "columns",
        "rows": "rows",
        "totals": "totals",
    }
    NULLABLE = frozenset({"columns", "rows", "totals"})

    columns: list[Any] | None = None
    """Every recognition month, without gaps. In what form is not published."""
    rows: list[revenue_waterfall_row_module.RevenueWaterfallRow] | None = None
    """The rows."""
    totals: revenue_waterfall_row_module.RevenueWaterfallRow | None = None
    """The sums over all rows."""
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
            if (_columns := get("columns")) is not None:
                _columns = array(_columns, "columns", anything)
            if (_rows := get("rows")) is not None:
                _rows = array(_rows, "rows", revenue_waterfall_row_module.RevenueWaterfallRow.from_dict)
            if (_totals := get("totals")) is not None:
                _totals = nested(_totals, "totals", revenue_waterfall_row_module.RevenueWaterfallRow.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.columns = _columns
        self.rows = _rows
        self.totals = _totals
        self._source = source
        return self
