# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
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
class QuoteContractValue(Model):
    """Value of a contract."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "invoiced": "invoiced",
        "remaining": "remaining",
    }
    NULLABLE = frozenset({"total", "invoiced", "remaining"})
    FIRM = frozenset({"total", "invoiced", "remaining"})

    total: Decimal | None = None
    """The whole value, in the smallest unit of the currency. In the currency's minor unit (cents for USD); currency: the
    account's (the currency of the quote's subscription)."""
    invoiced: Decimal | None = None
    """What is invoiced, in the smallest unit of the currency. In the currency's minor unit (cents for USD); currency:
    the account's (the currency of the quote's subscription)."""
    remaining: Decimal | None = None
    """What is left to invoice, in the smallest unit of the currency. In the currency's minor unit (cents for USD);
    currency: the account's (the currency of the quote's subscription)."""
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
            if (_total := get("total")) is not None and type(_total) is not Decimal:
                _total = number(_total, "total")
            if (_invoiced := get("invoiced")) is not None and type(_invoiced) is not Decimal:
                _invoiced = number(_invoiced, "invoiced")
            if (_remaining := get("remaining")) is not None and type(_remaining) is not Decimal:
                _remaining = number(_remaining, "remaining")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.total = _total
        self.invoiced = _invoiced
        self.remaining = _remaining
        self._source = source
        return self
