# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
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

from .customer_tax_id_status import CUSTOMER_TAX_ID_STATUS_MEMBERS, CustomerTaxIdStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerTaxId(Model):
    """A tax number, and what checking it found."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "status": "status",
    }
    NULLABLE = frozenset({"value", "status"})

    value: str | None = None
    """The number."""
    status: CustomerTaxIdStatus | None = None
    """What checking it found."""
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
            if (_value := get("value")) is not None and type(_value) is not str:
                _value = text(_value, "value")
            if (_status := get("status")) is not None:
                try:
                    _status = CUSTOMER_TAX_ID_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CustomerTaxIdStatus)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.value = _value
        self.status = _status
        self._source = source
        return self
