# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import quote_arr as quote_arr_module
    from . import quote_contract_value as quote_contract_value_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    quote_arr_module = Later(f"{__package__}.quote_arr")
    quote_contract_value_module = Later(f"{__package__}.quote_contract_value")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class QuoteValuation(Model):
    """What a quote is worth. Of some figures the name is published and the form is not; they are given as they came."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "contract_value": "contract_value",
        "recurring_contract_value": "recurring_contract_value",
        "arr": "arr",
        "by_period": "by_period",
    }
    NULLABLE = frozenset({"contract_value", "recurring_contract_value", "arr", "by_period"})
    FIRM = frozenset({"contract_value"})

    contract_value: quote_contract_value_module.QuoteContractValue | None = None
    """Value of the contract."""
    recurring_contract_value: Any = None
    """Recurring part of the contract's value, as it came."""
    arr: quote_arr_module.QuoteArr | None = None
    """Yearly recurring revenue."""
    by_period: Any = None
    """The figures of each period, as they came, where a `granularity` was asked for."""
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
            if (_contract_value := get("contract_value")) is not None:
                _contract_value = nested(
                    _contract_value, "contract_value", quote_contract_value_module.QuoteContractValue.from_dict
                )
            _recurring_contract_value = get("recurring_contract_value")
            if (_arr := get("arr")) is not None:
                _arr = nested(_arr, "arr", quote_arr_module.QuoteArr.from_dict)
            _by_period = get("by_period")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.contract_value = _contract_value
        self.recurring_contract_value = _recurring_contract_value
        self.arr = _arr
        self.by_period = _by_period
        self._source = source
        return self
