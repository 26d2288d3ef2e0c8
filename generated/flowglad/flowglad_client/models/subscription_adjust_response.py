# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .resolved_timing import RESOLVED_TIMING_MEMBERS, ResolvedTiming
from .subscription import Subscription

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription_item as subscription_item_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_item_module = Later(f"{__package__}.subscription_item")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionAdjustResponse(Model):
    """A subscription after a change of its items was applied or planned."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "subscription": "subscription",
        "subscriptionItems": "subscription_items",
        "resolvedTiming": "resolved_timing",
        "isUpgrade": "is_upgrade",
    }
    FIRM = frozenset({"subscriptionItems"})

    subscription: Subscription
    """The subscription after the change."""
    subscription_items: list[subscription_item_module.SubscriptionItem] | None = None
    """Its new items."""
    resolved_timing: ResolvedTiming | None = None
    """When the change applies; what `auto` became."""
    is_upgrade: bool | None = None
    """Whether the new total is higher than the old one. `false` when it is lower or the same."""
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
            _subscription = get("subscription", UNSET)
            _subscription = nested(_subscription, "subscription", Subscription.from_dict)
            if (_subscription_items := get("subscriptionItems")) is not None:
                _subscription_items = array(
                    _subscription_items, "subscriptionItems", subscription_item_module.SubscriptionItem.from_dict
                )
            if (_resolved_timing := get("resolvedTiming")) is not None:
                try:
                    _resolved_timing = RESOLVED_TIMING_MEMBERS[_resolved_timing]
                except (KeyError, TypeError):
                    _resolved_timing = choice(_resolved_timing, "resolvedTiming", ResolvedTiming)
            if (_is_upgrade := get("isUpgrade")) is not None and type(_is_upgrade) is not bool:
                _is_upgrade = boolean(_is_upgrade, "isUpgrade")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.subscription = _subscription
        self.subscription_items = _subscription_items
        self.resolved_timing = _resolved_timing
        self.is_upgrade = _is_upgrade
        self._source = source
        return self
