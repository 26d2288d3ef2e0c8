from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    record,
)
from billfold_core.unset import UNSET, Unset

from .refund_status import REFUND_STATUS_MEMBERS, RefundStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RefundOutcome(Model):
    """How far a refund has got. It has no id; the refund's record comes with webhooks."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"status"})

    status: RefundStatus | Unset = UNSET
    """State of the refund."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = REFUND_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", RefundStatus)
        self = cls.__new__(cls)
        self.status = _status
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.status is not UNSET:
            found["status"] = str(self.status)
        return found
