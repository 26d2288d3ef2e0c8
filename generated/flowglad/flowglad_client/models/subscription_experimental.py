from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    record,
)
from billfold_core.unset import UNSET, Unset

from .subscription_item_feature import SubscriptionItemFeature, subscription_item_feature_from_dict
from .usage_meter_balance import UsageMeterBalance


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionExperimental(Model):
    """What a subscription grants. The provider may still change this part."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"featureItems", "usageMeterBalances"})

    feature_items: list[SubscriptionItemFeature] | Unset = UNSET
    """The features granted. Whether a customer has a feature is read here."""
    usage_meter_balances: list[UsageMeterBalance] | Unset = UNSET
    """The credits left, one row per usage meter."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_feature_items := get("featureItems", UNSET)) is not UNSET:
            _feature_items = array(_feature_items, "featureItems", subscription_item_feature_from_dict)
        if (_usage_meter_balances := get("usageMeterBalances", UNSET)) is not UNSET:
            _usage_meter_balances = array(_usage_meter_balances, "usageMeterBalances", UsageMeterBalance.from_dict)
        self = cls.__new__(cls)
        self.feature_items = _feature_items
        self.usage_meter_balances = _usage_meter_balances
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.feature_items is not UNSET:
            found["featureItems"] = [item.to_dict() for item in self.feature_items]
        if self.usage_meter_balances is not UNSET:
            found["usageMeterBalances"] = [item.to_dict() for item in self.usage_meter_balances]
        return found
