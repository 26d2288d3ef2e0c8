# Generated from specs/hyperline/resources/bank_accounts.yaml. Do not edit.
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

from .bank_account_transaction import BankAccountTransaction

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BankAccountTransactionPage(Model):
    """One page of bank transactions."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "next_cursor": "next_cursor",
        "has_more": "has_more",
        "total": "total",
    }
    NULLABLE = frozenset({"next_cursor", "has_more", "total"})
    FIRM = frozenset({"data", "next_cursor", "has_more"})

    data: list[BankAccountTransaction]
    """The items of the page."""
    next_cursor: str | None = None
    """The `cursor` to ask for the next page with; null after the last."""
    has_more: bool | None = None
    """Whether there is a further page."""
    total: int | None = None
    """How many items match in all, where `include_total` asked for it."""
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
            _data = array(_data, "data", BankAccountTransaction.from_dict)
            if (_next_cursor := get("next_cursor")) is not None and type(_next_cursor) is not str:
                _next_cursor = text(_next_cursor, "next_cursor")
            if (_has_more := get("has_more")) is not None and type(_has_more) is not bool:
                _has_more = boolean(_has_more, "has_more")
            if (_total := get("total")) is not None and type(_total) is not int:
                _total = integer(_total, "total")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.data = _data
        self.next_cursor = _next_cursor
        self.has_more = _has_more
        self.total = _total
        self._source = source
        return self
