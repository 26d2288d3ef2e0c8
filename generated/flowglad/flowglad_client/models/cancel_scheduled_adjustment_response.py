# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .subscription import Subscription

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CancelScheduledAdjustmentResponse(Model):
    """A subscription whose planned change of items was withdrawn."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "subscription": "subscription",
        "canceledItemCount": "canceled_item_count",
    }

    subscription: Subscription
    """The subscription; its `scheduled_adjustment_at` is empty."""
    canceled_item_count: int | None = None
    """How many planned items were dropped."""
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
            if (_canceled_item_count := get("canceledItemCount")) is not None and type(_canceled_item_count) is not int:
                _canceled_item_count = integer(_canceled_item_count, "canceledItemCount")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.subscription = _subscription
        self.canceled_item_count = _canceled_item_count
        self._source = source
        return self
