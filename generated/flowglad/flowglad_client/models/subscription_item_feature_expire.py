from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
)
from billfold_core.moments import epoch_ms, to_epoch_ms
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionItemFeatureExpire(Model):
    """When a granted feature ends."""

    FIELDS = {
        "expiredAt": "expired_at",
    }

    expired_at: datetime | Unset = UNSET
    """When it ends, in milliseconds since 1970 UTC. The server would drop it even if the route worked. In epoch
    milliseconds on the wire."""
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
        if (_expired_at := get("expiredAt", UNSET)) is not UNSET:
            _expired_at = epoch_ms(_expired_at, "expiredAt")
        self = object.__new__(cls)
        self.expired_at = _expired_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.expired_at is not UNSET:
            found["expiredAt"] = to_epoch_ms(epoch_ms(self.expired_at, "expiredAt"))
        return found
