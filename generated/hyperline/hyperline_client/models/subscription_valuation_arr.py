# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription_variable_arr as subscription_variable_arr_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_variable_arr_module = Later(f"{__package__}.subscription_variable_arr")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionValuationArr(Model):
    """Annual recurring revenue of a subscription."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "fixed": "fixed",
        "variable": "variable",
    }
    NULLABLE = frozenset({"fixed", "variable"})
    FIRM = frozenset({"fixed", "variable"})

    fixed: Decimal | None = None
    """Part that does not depend on usage. In the currency's minor unit (cents for USD); currency: the account's (The
    subscription's currency, which `subscriptions.get` reads.)."""
    variable: subscription_variable_arr_module.SubscriptionVariableArr | None = None
    """Part that depends on usage."""
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
            if (_fixed := get("fixed")) is not None and type(_fixed) is not Decimal:
                _fixed = number(_fixed, "fixed")
            if (_variable := get("variable")) is not None:
                _variable = nested(_variable, "variable", subscription_variable_arr_module.SubscriptionVariableArr.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.fixed = _fixed
        self.variable = _variable
        self._source = source
        return self
