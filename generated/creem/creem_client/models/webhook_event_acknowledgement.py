# Generated from specs/creem/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
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
class WebhookEventAcknowledgement(Model):
    """What was recorded of an event."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "success": "success",
        "object": "object",
    }
    NULLABLE = frozenset({"id", "success", "object"})

    id: str | None = None
    """Id of the event."""
    success: bool | None = None
    """Whether the first report counts as delivered."""
    object: str | None = None
    """Kind of record. What it says is not documented."""
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
            if (_success := get("success")) is not None and type(_success) is not bool:
                _success = boolean(_success, "success")
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.success = _success
        self.object = _object
        self._source = source
        return self
