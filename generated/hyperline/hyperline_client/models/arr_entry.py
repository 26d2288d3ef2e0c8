# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .arr_data_source import ARR_DATA_SOURCE_MEMBERS, ArrDataSource
from .arr_movement import ARR_MOVEMENT_MEMBERS, ArrMovement

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import arr_state as arr_state_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    arr_state_module = Later(f"{__package__}.arr_state")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArrEntry(Model):
    """A change of annual recurring revenue (ARR), with the state before and after."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "subscription_id": "subscription_id",
        "customer_id": "customer_id",
        "occurred_at": "occurred_at",
        "movement_type": "movement_type",
        "data_source": "data_source",
        "change_source": "change_source",
        "previous": "previous",
        "current": "current",
    }
    NULLABLE = frozenset(
        {"subscription_id", "customer_id", "occurred_at", "movement_type", "data_source", "change_source", "previous", "current"}
    )
    FIRM = frozenset({"id", "previous", "current"})

    id: str
    """Id of the change. Begins with `arcg_`."""
    subscription_id: str | None = None
    """Id of the subscription that changed."""
    customer_id: str | None = None
    """Id of the customer."""
    occurred_at: datetime | None = None
    """Moment of the change."""
    movement_type: ArrMovement | None = None
    """Kind of change."""
    data_source: ArrDataSource | None = None
    """How the change is known."""
    change_source: str | None = None
    """What caused the change. The provider publishes no list of the words."""
    previous: arr_state_module.ArrState | None = None
    """State before the change. Null where there was none."""
    current: arr_state_module.ArrState | None = None
    """State after the change. Null where there is none."""
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
            if (_subscription_id := get("subscription_id")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscription_id")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_occurred_at := get("occurred_at")) is not None:
                _occurred_at = moment(_occurred_at, "occurred_at")
            if (_movement_type := get("movement_type")) is not None:
                try:
                    _movement_type = ARR_MOVEMENT_MEMBERS[_movement_type]
                except (KeyError, TypeError):
                    _movement_type = choice(_movement_type, "movement_type", ArrMovement)
            if (_data_source := get("data_source")) is not None:
                try:
                    _data_source = ARR_DATA_SOURCE_MEMBERS[_data_source]
                except (KeyError, TypeError):
                    _data_source = choice(_data_source, "data_source", ArrDataSource)
            if (_change_source := get("change_source")) is not None and type(_change_source) is not str:
                _change_source = text(_change_source, "change_source")
            if (_previous := get("previous")) is not None:
                _previous = nested(_previous, "previous", arr_state_module.ArrState.from_dict)
            if (_current := get("current")) is not None:
                _current = nested(_current, "current", arr_state_module.ArrState.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.subscription_id = _subscription_id
        self.customer_id = _customer_id
        self.occurred_at = _occurred_at
        self.movement_type = _movement_type
        self.data_source = _data_source
        self.change_source = _change_source
        self.previous = _previous
        self.current = _current
        self._source = source
        return self
