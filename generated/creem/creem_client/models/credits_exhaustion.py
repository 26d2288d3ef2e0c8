# Generated from specs/creem/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

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
class CreditsExhaustion(Model):
    """Credits that did not suffice, as an event tells it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "customer_id": "customer_id",
        "bucket_name": "bucket_name",
        "unit_label": "unit_label",
        "shortfall_minor_units": "shortfall_minor_units",
        "occurred_at": "occurred_at",
    }
    NULLABLE = frozenset({"customer_id", "bucket_name", "unit_label", "shortfall_minor_units", "occurred_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the shortage, from the first refused charge until credits come in. All events of one shortage have the same."""
    object: str | None = None
    """Kind of record, `customer_credits_exhaustion`."""
    customer_id: str | None = None
    """Id of the customer."""
    bucket_name: str | None = None
    """Name of the account."""
    unit_label: str | None = None
    """What one credit is called."""
    shortfall_minor_units: str | None = None
    """How many credits were missing, a whole number as text."""
    occurred_at: datetime | None = None
    """When it happened, in UTC."""
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
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_bucket_name := get("bucket_name")) is not None and type(_bucket_name) is not str:
                _bucket_name = text(_bucket_name, "bucket_name")
            if (_unit_label := get("unit_label")) is not None and type(_unit_label) is not str:
                _unit_label = text(_unit_label, "unit_label")
            if (_shortfall_minor_units := get("shortfall_minor_units")) is not None and type(_shortfall_minor_units) is not str:
                _shortfall_minor_units = text(_shortfall_minor_units, "shortfall_minor_units")
            if (_occurred_at := get("occurred_at")) is not None:
                _occurred_at = moment(_occurred_at, "occurred_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.object = _object
        self.customer_id = _customer_id
        self.bucket_name = _bucket_name
        self.unit_label = _unit_label
        self.shortfall_minor_units = _shortfall_minor_units
        self.occurred_at = _occurred_at
        self._source = source
        return self
