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
from billfold_core.unset import UNSET


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TestClockAdvance(Model):
    """Where to move a test clock to."""

    FIELDS = {
        "targetFrozenTime": "target_frozen_time",
    }

    target_frozen_time: datetime
    """The time that the clock shall show, in milliseconds since 1970-01-01 UTC. Presumably later than the one it shows.
    In epoch milliseconds on the wire."""
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
        _target_frozen_time = get("targetFrozenTime", UNSET)
        _target_frozen_time = epoch_ms(_target_frozen_time, "targetFrozenTime")
        self = object.__new__(cls)
        self.target_frozen_time = _target_frozen_time
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["targetFrozenTime"] = to_epoch_ms(epoch_ms(self.target_frozen_time, "targetFrozenTime"))
        return found
