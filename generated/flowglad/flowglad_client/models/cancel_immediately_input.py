from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    const,
    record,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CancelImmediatelyInput(Model):
    """A cancellation that takes place now."""

    FIELDS = {
        "timing": "timing",
    }

    timing: Literal["immediately"] = "immediately"
    """When it is to end; always `immediately` here."""
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
        if (_timing := get("timing", UNSET)) != "immediately":
            _timing = const(_timing, "timing", "immediately")
        self = object.__new__(cls)
        self.timing = _timing
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["timing"] = plain(self.timing)
        return found
