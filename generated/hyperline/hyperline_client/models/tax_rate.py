# Generated from specs/hyperline/resources/tax_rates.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TaxRate(Model):
    """A tax rate."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "code": "code",
        "rate": "rate",
        "invoicing_entity_id": "invoicing_entity_id",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset({"name", "description", "code", "rate", "invoicing_entity_id", "created_at", "updated_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the tax rate (`taxr_`)."""
    name: str | None = None
    """Name of the tax rate."""
    description: str | None = None
    """Free text."""
    code: str | None = None
    """Code of the tax rate."""
    rate: Decimal | None = None
    """The rate as a percentage; 20 means 20 %."""
    invoicing_entity_id: str | None = None
    """Invoicing entity that it belongs to (`ive_`)."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_rate := get("rate")) is not None and type(_rate) is not Decimal:
                _rate = number(_rate, "rate")
            if (_invoicing_entity_id := get("invoicing_entity_id")) is not None and type(_invoicing_entity_id) is not str:
                _invoicing_entity_id = text(_invoicing_entity_id, "invoicing_entity_id")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.description = _description
        self.code = _code
        self.rate = _rate
        self.invoicing_entity_id = _invoicing_entity_id
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
