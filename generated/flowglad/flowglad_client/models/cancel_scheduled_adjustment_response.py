from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset

from .subscription import Subscription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CancelScheduledAdjustmentResponse(Model):
    """A subscription whose planned change of items was withdrawn."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"canceledItemCount", "subscription"})

    subscription: Subscription
    """The subscription; its `scheduledAdjustmentAt` is empty."""
    canceled_item_count: int | Unset = UNSET
    """How many planned items were dropped."""
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
        if (_canceled_item_count := get("canceledItemCount", UNSET)) is not UNSET and type(_canceled_item_count) is not int:
            _canceled_item_count = integer(_canceled_item_count, "canceledItemCount")
        self = cls.__new__(cls)
        self.subscription = _subscription
        self.canceled_item_count = _canceled_item_count
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["subscription"] = self.subscription.to_dict()
        if self.canceled_item_count is not UNSET:
            found["canceledItemCount"] = self.canceled_item_count
        return found
