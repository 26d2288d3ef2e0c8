from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .cancel_reason_code import CancelReasonCode, CancelReasonCodeValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCancel(Model):
    """How and why to end a subscription."""

    FIELDS = {
        "reason": "reason",
        "cancelReasonCode": "cancel_reason_code",
        "cancelImmediately": "cancel_immediately",
    }

    reason: str
    """Why, in free words. Limits: not empty, at most 255 characters."""
    cancel_reason_code: CancelReasonCodeValue | Unset = UNSET
    """Why, as one of a few reasons."""
    cancel_immediately: bool | Unset = UNSET
    """True ends the subscription now, without a refund; false, which Clink takes where it is left out, ends it with its
    period."""
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
        if type((_reason := get("reason", UNSET))) is not str:
            _reason = text(_reason, "reason")
        shortest(_reason, "reason", 1)
        longest(_reason, "reason", 255)
        if (_cancel_reason_code := get("cancelReasonCode", UNSET)) is not UNSET:
            _cancel_reason_code = known_choice(_cancel_reason_code, "cancelReasonCode", CancelReasonCode)
        if (_cancel_immediately := get("cancelImmediately", UNSET)) is not UNSET and type(_cancel_immediately) is not bool:
            _cancel_immediately = boolean(_cancel_immediately, "cancelImmediately")
        self = object.__new__(cls)
        self.reason = _reason
        self.cancel_reason_code = _cancel_reason_code
        self.cancel_immediately = _cancel_immediately
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["reason"] = plain(self.reason)
        if self.cancel_reason_code is not UNSET:
            found["cancelReasonCode"] = plain(self.cancel_reason_code)
        if self.cancel_immediately is not UNSET:
            found["cancelImmediately"] = plain(self.cancel_immediately)
        return found
