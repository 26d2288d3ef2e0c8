# Generated from specs/hyperline/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import event_price as event_price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    event_price_module = Later(f"{__package__}.event_price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EventPriceCalculation(Model):
    """What an event costs."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "result": "result",
    }
    NULLABLE = frozenset({"id", "result"})
    FIRM = frozenset({"result"})

    id: str | None = None
    """Id of the calculation. Begins with `cal_`."""
    result: list[event_price_module.EventPrice] | None = None
    """One entry for each product that the event counts for."""
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
            if (_result := get("result")) is not None:
                _result = array(_result, "result", event_price_module.EventPrice.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.result = _result
        self._source = source
        return self
