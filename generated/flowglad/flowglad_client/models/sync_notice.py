# Generated from specs/flowglad/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SyncNotice(Model):
    """Where something new is to be synchronised. The server was not found to send it so far."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "scopeId": "scope_id",
        "latestSequence": "latest_sequence",
    }
    NULLABLE = frozenset({"id", "object", "scopeId", "latestSequence"})

    id: str | None = None
    """Id of the scope."""
    object: str | None = None
    """Kind of record, `sync_stream`."""
    scope_id: str | None = None
    """The scope, as `<organisation>:<live or test>`."""
    latest_sequence: Any = None
    """Up to where there is something. Whether it comes as text or as a number is not known."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_scope_id := get("scopeId")) is not None and type(_scope_id) is not str:
                _scope_id = text(_scope_id, "scopeId")
            _latest_sequence = get("latestSequence")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.object = _object
        self.scope_id = _scope_id
        self.latest_sequence = _latest_sequence
        self._source = source
        return self
