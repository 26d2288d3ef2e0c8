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
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RecordNoticeCustomer(Model):
    """The customer whom an event concerns."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "externalId": "external_id",
    }
    NULLABLE = frozenset({"externalId"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the customer."""
    external_id: str | None = None
    """Your own id of the customer."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_external_id := get("externalId")) is not None and type(_external_id) is not str:
                _external_id = text(_external_id, "externalId")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.external_id = _external_id
        self._source = source
        return self
