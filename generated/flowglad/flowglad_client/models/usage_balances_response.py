# Generated from specs/flowglad/resources/customers.yaml. Do not edit.
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

from .usage_meter_balance import UsageMeterBalance

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageBalancesResponse(Model):
    """The balances of one customer."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "usageMeterBalances": "usage_meter_balances",
    }

    usage_meter_balances: list[UsageMeterBalance]
    """One row per usage meter and subscription."""
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
            _usage_meter_balances = get("usageMeterBalances", UNSET)
            _usage_meter_balances = array(_usage_meter_balances, "usageMeterBalances", UsageMeterBalance.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.usage_meter_balances = _usage_meter_balances
        self._source = source
        return self
