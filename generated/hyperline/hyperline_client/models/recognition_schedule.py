# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    record,
    text,
)
from billfold_core.unset import UNSET

from .recognition_curve import RECOGNITION_CURVE_MEMBERS, RecognitionCurve
from .recognition_discount_method import RECOGNITION_DISCOUNT_METHOD_MEMBERS, RecognitionDiscountMethod
from .recognition_granularity import RECOGNITION_GRANULARITY_MEMBERS, RecognitionGranularity
from .recognition_method import RECOGNITION_METHOD_MEMBERS, RecognitionMethod
from .recognition_schedule_status import RECOGNITION_SCHEDULE_STATUS_MEMBERS, RecognitionScheduleStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import recognition_slice as recognition_slice_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    recognition_slice_module = Later(f"{__package__}.recognition_slice")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RecognitionSchedule(Model):
    """When an amount becomes revenue. References and amounts come too; their names are not published, and they are kept
    as they come."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "method": "method",
        "discount_recognition_method": "discount_recognition_method",
        "granularity": "granularity",
        "curve": "curve",
        "status": "status",
        "origin": "origin",
        "slices": "slices",
    }
    NULLABLE = frozenset({"method", "discount_recognition_method", "granularity", "curve", "status", "origin", "slices"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the schedule."""
    method: RecognitionMethod | None = None
    """How the amount becomes revenue."""
    discount_recognition_method: RecognitionDiscountMethod | None = None
    """How a discount is recognised."""
    granularity: RecognitionGranularity | None = None
    """Length of a slice."""
    curve: RecognitionCurve | None = None
    """How the amount is spread over the slices."""
    status: RecognitionScheduleStatus | None = None
    """How far the schedule is."""
    origin: str | None = None
    """Where the schedule comes from. The values are not published."""
    slices: list[recognition_slice_module.RecognitionSlice] | None = None
    """The parts in which the amount is recognised."""
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
            if (_method := get("method")) is not None:
                try:
                    _method = RECOGNITION_METHOD_MEMBERS[_method]
                except (KeyError, TypeError):
                    _method = choice(_method, "method", RecognitionMethod)
            if (_discount_recognition_method := get("discount_recognition_method")) is not None:
                try:
                    _discount_recognition_method = RECOGNITION_DISCOUNT_METHOD_MEMBERS[_discount_recognition_method]
                except (KeyError, TypeError):
                    _discount_recognition_method = choice(
                        _discount_recognition_method, "discount_recognition_method", RecognitionDiscountMethod
                    )
            if (_granularity := get("granularity")) is not None:
                try:
                    _granularity = RECOGNITION_GRANULARITY_MEMBERS[_granularity]
                except (KeyError, TypeError):
                    _granularity = choice(_granularity, "granularity", RecognitionGranularity)
            if (_curve := get("curve")) is not None:
                try:
                    _curve = RECOGNITION_CURVE_MEMBERS[_curve]
                except (KeyError, TypeError):
                    _curve = choice(_curve, "curve", RecognitionCurve)
            if (_status := get("status")) is not None:
                try:
                    _status = RECOGNITION_SCHEDULE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", RecognitionScheduleStatus)
            if (_origin := get("origin")) is not None and type(_origin) is not str:
                _origin = text(_origin, "origin")
            if (_slices := get("slices")) is not None:
                _slices = array(_slices, "slices", recognition_slice_module.RecognitionSlice.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.method = _method
        self.discount_recognition_method = _discount_recognition_method
        self.granularity = _granularity
        self.curve = _curve
        self.status = _status
        self.origin = _origin
        self.slices = _slices
        self._source = source
        return self
