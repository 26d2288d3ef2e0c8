# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    mapping,
    nested,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import customer_arr_value as customer_arr_value_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    customer_arr_value_module = Later(f"{__package__}.customer_arr_value")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerValuationTotals(Model):
    """What contracts are worth together."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "contract_value": "contract_value",
        "recurring_contract_value": "recurring_contract_value",
        "arr": "arr",
        "by_period": "by_period",
    }
    NULLABLE = frozenset({"contract_value", "recurring_contract_value", "arr", "by_period"})
    FIRM = frozenset({"arr"})

    contract_value: Any = None
    """Total contract value. Its form is not published here; elsewhere it has a total, an invoiced and a remaining part."""
    recurring_contract_value: Any = None
    """Its recurring part. Its form is not published."""
    arr: customer_arr_value_module.CustomerArrValue | None = None
    """Annual recurring revenue."""
    by_period: list[dict[str, Any]] | None = None
    """The same by period, if `granularity` was sent. The keys are not published."""
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
            _contract_value = get("contract_value")
            _recurring_contract_value = get("recurring_contract_value")
            if (_arr := get("arr")) is not None:
                _arr = nested(_arr, "arr", customer_arr_value_module.CustomerArrValue.from_dict)
            if (_by_period := get("by_period")) is not None:
                _by_period = array(_by_period, "by_period", partial(mapping, field="", decode=anything))
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.contract_value = _contract_value
        self.recurring_contract_value = _recurring_contract_value
        self.arr = _arr
        self.by_period = _by_period
        self._source = source
        return self
