from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain

from .subscription_update_behavior import SubscriptionUpdateBehavior, SubscriptionUpdateBehaviorValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionUpgrade(Model):
    """The product that a subscription moves to, and how the difference is billed."""

    FIELDS = {
        "product_id": "product_id",
        "update_behavior": "update_behavior",
    }

    product_id: str
    """Id of the product to move to."""
    update_behavior: SubscriptionUpdateBehaviorValue
    """How the difference in price is billed. Must be named here, because sources disagree on what applies without it."""
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
        if type((_product_id := get("product_id", UNSET))) is not str:
            _product_id = text(_product_id, "product_id")
        _update_behavior = get("update_behavior", UNSET)
        _update_behavior = known_choice(_update_behavior, "update_behavior", SubscriptionUpdateBehavior)
        self = object.__new__(cls)
        self.product_id = _product_id
        self.update_behavior = _update_behavior
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["product_id"] = plain(self.product_id)
        found["update_behavior"] = plain(self.update_behavior)
        return found
