# Generated from specs/creem/resources/refunds.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
)

from .refund_status import REFUND_STATUS_MEMBERS, RefundStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RefundOutcome(Model):
    """How far a refund has got. It has no id; the refund's record comes with webhooks."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
    }

    status: RefundStatus | None = None
    """State of the refund."""
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
            if (_status := get("status")) is not None:
                try:
                    _status = REFUND_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", RefundStatus)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.status = _status
        self._source = source
        return self
