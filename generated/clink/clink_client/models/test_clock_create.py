from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    longest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TestClockCreate(Model):
    """A test clock to create."""

    FIELDS = {
        "name": "name",
        "subscriptionId": "subscription_id",
        "metadata": "metadata",
    }

    name: str
    """Name of the test clock. Limits: at most 64 characters."""
    subscription_id: str
    """Identifier of the subscription to drive."""
    metadata: str | Unset = UNSET
    """The merchant's own data, as JSON text."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        longest(_name, "name", 64)
        if type((_subscription_id := get("subscriptionId", UNSET))) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_metadata := get("metadata", UNSET)) is not UNSET and type(_metadata) is not str:
            _metadata = text(_metadata, "metadata")
        self = object.__new__(cls)
        self.name = _name
        self.subscription_id = _subscription_id
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["subscriptionId"] = plain(self.subscription_id)
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        return found
