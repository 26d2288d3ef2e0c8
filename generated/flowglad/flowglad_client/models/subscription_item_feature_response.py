# Generated from specs/flowglad/resources/subscription_item_features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .subscription_item_feature import SubscriptionItemFeature, subscription_item_feature_from_dict

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionItemFeatureResponse(Model):
    """The answer that holds one granted feature."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "subscriptionItemFeature": "subscription_item_feature",
    }

    subscription_item_feature: SubscriptionItemFeature
    """The granted feature."""
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
            _subscription_item_feature = get("subscriptionItemFeature", UNSET)
            _subscription_item_feature = nested(
                _subscription_item_feature, "subscriptionItemFeature", subscription_item_feature_from_dict
            )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.subscription_item_feature = _subscription_item_feature
        self._source = source
        return self
