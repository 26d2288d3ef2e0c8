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
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .subscription_cancel_action import SubscriptionCancelAction, SubscriptionCancelActionValue
from .subscription_cancel_mode import SubscriptionCancelMode, SubscriptionCancelModeValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCancel(Model):
    """When and how a subscription ends. Everything may be left out."""

    FIELDS = {
        "mode": "mode",
        "onExecute": "on_execute",
    }

    mode: SubscriptionCancelModeValue | Unset = UNSET
    """Whether it ends at once or at the end of the paid period. The store's billing settings decide when it is left out."""
    on_execute: SubscriptionCancelActionValue | Unset = UNSET
    """What happens at the end of the paid period. Ignored unless `mode` is `scheduled`. What applies when it is left out
    is not documented."""
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
        if (_mode := get("mode", UNSET)) is not UNSET:
            _mode = known_choice(_mode, "mode", SubscriptionCancelMode)
        if (_on_execute := get("onExecute", UNSET)) is not UNSET:
            _on_execute = known_choice(_on_execute, "onExecute", SubscriptionCancelAction)
        self = object.__new__(cls)
        self.mode = _mode
        self.on_execute = _on_execute
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.mode is not UNSET:
            found["mode"] = plain(self.mode)
        if self.on_execute is not UNSET:
            found["onExecute"] = plain(self.on_execute)
        return found
