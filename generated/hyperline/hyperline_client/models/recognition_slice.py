# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.unset import UNSET

from .recognition_slice_kind import RECOGNITION_SLICE_KIND_MEMBERS, RecognitionSliceKind

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RecognitionSlice(Model):
    """One part of a schedule. Date, amount and status come too; their names are not published, and they are kept as they
    come."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "schedule_id": "schedule_id",
        "kind": "kind",
    }
    NULLABLE = frozenset({"schedule_id", "kind"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the slice."""
    schedule_id: str | None = None
    """The schedule it belongs to."""
    kind: RecognitionSliceKind | None = None
    """Whether it is planned or has happened."""
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
            if (_schedule_id := get("schedule_id")) is not None and type(_schedule_id) is not str:
                _schedule_id = text(_schedule_id, "schedule_id")
            if (_kind := get("kind")) is not None:
                try:
                    _kind = RECOGNITION_SLICE_KIND_MEMBERS[_kind]
                except (KeyError, TypeError):
                    _kind = choice(_kind, "kind", RecognitionSliceKind)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.schedule_id = _schedule_id
        self.kind = _kind
        self._source = source
        return self
