from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    const,
    record,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain

from .subscription_item_input import SubscriptionItemInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdjustAtPeriodEndInput(Model):
    """A change of items that applies when the running billing period ends."""

    FIELDS = {
        "newSubscriptionItems": "new_subscription_items",
        "timing": "timing",
    }

    new_subscription_items: Sequence[SubscriptionItemInput | params.SubscriptionItemInput]
    """The complete new list of items. What is not in it is removed."""
    timing: Literal["at_end_of_current_billing_period"] = "at_end_of_current_billing_period"
    """When to apply it; always `at_end_of_current_billing_period` here."""
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
        _new_subscription_items = get("newSubscriptionItems", UNSET)
        _new_subscription_items = array(_new_subscription_items, "newSubscriptionItems", SubscriptionItemInput.from_dict)
        if (_timing := get("timing", UNSET)) != "at_end_of_current_billing_period":
            _timing = const(_timing, "timing", "at_end_of_current_billing_period")
        self = object.__new__(cls)
        self.new_subscription_items = _new_subscription_items
        self.timing = _timing
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["newSubscriptionItems"] = plain(self.new_subscription_items)
        found["timing"] = plain(self.timing)
        return found
