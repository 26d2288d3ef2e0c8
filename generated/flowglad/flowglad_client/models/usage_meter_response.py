# Generated from specs/flowglad/resources/usage_meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .usage_meter import UsageMeter

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageMeterResponse(Model):
    """One usage meter."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "usageMeter": "usage_meter",
    }

    usage_meter: UsageMeter
    """The usage meter, without prices."""
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
            _usage_meter = get("usageMeter", UNSET)
            _usage_meter = nested(_usage_meter, "usageMeter", UsageMeter.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.usage_meter = _usage_meter
        self._source = source
        return self
