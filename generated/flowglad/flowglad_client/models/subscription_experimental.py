# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription_item_feature as subscription_item_feature_module
    from . import usage_meter_balance as usage_meter_balance_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_item_feature_module = Later(f"{__package__}.subscription_item_feature")
    usage_meter_balance_module = Later(f"{__package__}.usage_meter_balance")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionExperimental(Model):
    """What a subscription grants. The provider may still change this part."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "featureItems": "feature_items",
        "usageMeterBalances": "usage_meter_balances",
    }

    feature_items: list[subscription_item_feature_module.SubscriptionItemFeature] | None = None
    """The features granted. Whether a customer has a feature is read here."""
    usage_meter_balances: list[usage_meter_balance_module.UsageMeterBalance] | None = None
    """The credits left, one row per usage meter."""
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
            if (_feature_items := get("featureItems")) is not None:
                _feature_items = array(
                    _feature_items, "featureItems", subscription_item_feature_module.subscription_item_feature_from_dict
                )
            if (_usage_meter_balances := get("usageMeterBalances")) is not None:
                _usage_meter_balances = array(
                    _usage_meter_balances, "usageMeterBalances", usage_meter_balance_module.UsageMeterBalance.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.feature_items = _feature_items
        self.usage_meter_balances = _usage_meter_balances
        self._source = source
        return self
