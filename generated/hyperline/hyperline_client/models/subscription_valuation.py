# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
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

    from . import subscription_contract_value as subscription_contract_value_module
    from . import subscription_recurring_value as subscription_recurring_value_module
    from . import subscription_valuation_arr as subscription_valuation_arr_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_contract_value_module = Later(f"{__package__}.subscription_contract_value")
    subscription_recurring_value_module = Later(f"{__package__}.subscription_recurring_value")
    subscription_valuation_arr_module = Later(f"{__package__}.subscription_valuation_arr")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionValuation(Model):
    """What a subscription is worth, in its currency."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "contract_value": "contract_value",
        "recurring_contract_value": "recurring_contract_value",
        "arr": "arr",
    }
    NULLABLE = frozenset({"contract_value", "recurring_contract_value", "arr"})
    FIRM = frozenset({"contract_value", "recurring_contract_value", "arr"})

    contract_value: subscription_contract_value_module.SubscriptionContractValue | None = None
    """All that is expected to be invoiced over the contract."""
    recurring_contract_value: subscription_recurring_value_module.SubscriptionRecurringValue | None = None
    """The recurring part of it."""
    arr: subscription_valuation_arr_module.SubscriptionValuationArr | None = None
    """Annual recurring revenue."""
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
                    _contract_value, "contract_value", subscription_contract_value_module.SubscriptionContractValue.from_dict
                )
            if (_recurring_contract_value := get("recurring_contract_value")) is not None:
                _recurring_contract_value = nested(
                    _recurring_contract_value,
                    "recurring_contract_value",
                    subscription_recurring_value_module.SubscriptionRecurringValue.from_dict,
                )
            if (_arr := get("arr")) is not None:
                _arr = nested(_arr, "arr", subscription_valuation_arr_module.SubscriptionValuationArr.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.contract_value = _contract_value
        self.recurring_contract_value = _recurring_contract_value
        self.arr = _arr
        self._source = source
        return self
