from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .subscription_item_input import SubscriptionItemInput
from .subscription_update_behavior import SubscriptionUpdateBehavior, SubscriptionUpdateBehaviorValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("creem_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionUpdate(Model):
    """Items of a subscription to change or add, and how the difference is billed."""

    FIELDS = {
        "update_behavior": "update_behavior",
        "items": "items",
    }

    update_behavior: SubscriptionUpdateBehaviorValue
    """How the difference in price is billed. Must be named here, because sources disagree on what applies without it."""
    items: Sequence[SubscriptionItemInput | params.SubscriptionItemInput] | Unset = UNSET
    """The items to change (with `id`) or add (without)."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        _update_behavior = get("update_behavior", UNSET)
        _update_behavior = known_choice(_update_behavior, "update_behavior", SubscriptionUpdateBehavior)
        if (_items := get("items", UNSET)) is not UNSET:
            _items = array(_items, "items", SubscriptionItemInput.from_dict)
        self = object.__new__(cls)
        self.update_behavior = _update_behavior
        self.items = _items
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["update_behavior"] = plain(self.update_behavior)
        if self.items is not UNSET:
            found["items"] = plain(self.items)
        return found
