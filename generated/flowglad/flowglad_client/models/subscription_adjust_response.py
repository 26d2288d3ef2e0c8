from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    choice,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset

from .resolved_timing import RESOLVED_TIMING_MEMBERS, ResolvedTiming
from .subscription import Subscription
from .subscription_item import SubscriptionItem


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionAdjustResponse(Model):
    """A subscription after a change of its items was applied or planned."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"isUpgrade", "resolvedTiming", "subscription", "subscriptionItems"})

    subscription: Subscription
    """The subscription after the change."""
    subscription_items: list[SubscriptionItem] | Unset = UNSET
    """Its new items."""
    resolved_timing: ResolvedTiming | Unset = UNSET
    """When the change applies; what `auto` became."""
    is_upgrade: bool | Unset = UNSET
    """Whether the new total is higher than the old one. `false` when it is lower or the same."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _subscription = get("subscription", UNSET)
        _subscription = nested(_subscription, "subscription", Subscription.from_dict)
        if (_subscription_items := get("subscriptionItems", UNSET)) is not UNSET:
            _subscription_items = array(_subscription_items, "subscriptionItems", SubscriptionItem.from_dict)
        if (_resolved_timing := get("resolvedTiming", UNSET)) is not UNSET:
            try:
                _resolved_timing = RESOLVED_TIMING_MEMBERS[_resolved_timing]
            except (KeyError, TypeError):
                _resolved_timing = choice(_resolved_timing, "resolvedTiming", ResolvedTiming)
        if (_is_upgrade := get("isUpgrade", UNSET)) is not UNSET and type(_is_upgrade) is not bool:
            _is_upgrade = boolean(_is_upgrade, "isUpgrade")
        self = cls.__new__(cls)
        self.subscription = _subscription
        self.subscription_items = _subscription_items
        self.resolved_timing = _resolved_timing
        self.is_upgrade = _is_upgrade
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["subscription"] = self.subscription.to_dict()
        if self.subscription_items is not UNSET:
            found["subscriptionItems"] = [item.to_dict() for item in self.subscription_items]
        if self.resolved_timing is not UNSET:
            found["resolvedTiming"] = str(self.resolved_timing)
        if self.is_upgrade is not UNSET:
            found["isUpgrade"] = self.is_upgrade
        return found
