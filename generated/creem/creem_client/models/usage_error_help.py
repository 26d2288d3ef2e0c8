# Generated from specs/creem/resources/meters.yaml. Do not edit.
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
class UsageErrorHelp(Model):
    """Who has a meter's name already, with code `meter_name_taken`."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "archived_holder": "archived_holder",
        "archived_holder_id": "archived_holder_id",
    }
    NULLABLE = frozenset({"archived_holder", "archived_holder_id"})

    archived_holder: bool | None = None
    """True when the meter that has the name is archived; it can be unarchived."""
    archived_holder_id: str | None = None
    """Id of the archived meter that has the name."""
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
            if (_archived_holder := get("archived_holder")) is not None and type(_archived_holder) is not bool:
                _archived_holder = boolean(_archived_holder, "archived_holder")
            if (_archived_holder_id := get("archived_holder_id")) is not None and type(_archived_holder_id) is not str:
                _archived_holder_id = text(_archived_holder_id, "archived_holder_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.archived_holder = _archived_holder
        self.archived_holder_id = _archived_holder_id
        self._source = source
        return self
