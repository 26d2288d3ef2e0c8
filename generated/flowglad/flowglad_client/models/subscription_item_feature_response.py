from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .subscription_item_feature import SubscriptionItemFeature, subscription_item_feature_from_dict


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionItemFeatureResponse(Model):
    """The answer that holds one granted feature."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"subscriptionItemFeature"})

    subscription_item_feature: SubscriptionItemFeature
    """The granted feature."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _subscription_item_feature = get("subscriptionItemFeature", UNSET)
        _subscription_item_feature = nested(
            _subscription_item_feature, "subscriptionItemFeature", subscription_item_feature_from_dict
        )
        self = cls.__new__(cls)
        self.subscription_item_feature = _subscription_item_feature
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["subscriptionItemFeature"] = self.subscription_item_feature.to_dict()
        return found
