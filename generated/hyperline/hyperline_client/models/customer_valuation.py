# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
)
from billfold_core.unset import UNSET

from .customer_valuation_group import CustomerValuationGroup

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerValuation(Model):
    """What a customer's contracts are worth."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "by_currency": "by_currency",
    }
    FIRM = frozenset({"by_currency"})

    by_currency: list[CustomerValuationGroup]
    """The values, one for each currency."""
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
            _by_currency = get("by_currency", UNSET)
            _by_currency = array(_by_currency, "by_currency", CustomerValuationGroup.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.by_currency = _by_currency
        self._source = source
        return self
