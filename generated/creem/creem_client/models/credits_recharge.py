# Generated from specs/creem/webhooks.yaml. Do not edit.
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
class CreditsRecharge(Model):
    """Credits that were bought by themselves because there were few left, as an event tells it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "customer_id": "customer_id",
        "bucket_name": "bucket_name",
        "unit_label": "unit_label",
        "amount_minor_units": "amount_minor_units",
        "currency": "currency",
        "charge_reference": "charge_reference",
        "reference": "reference",
    }
    NULLABLE = frozenset(
        {"customer_id", "bucket_name", "unit_label", "amount_minor_units", "currency", "charge_reference", "reference"}
    )
    FIRM = frozenset({"id", "currency"})

    id: str
    """Id of the transaction that added the credits, `cct_…`; the event `credits.granted` of it has the same."""
    object: str | None = None
    """Kind of record, `customer_credits_auto_recharge`."""
    customer_id: str | None = None
    """Id of the customer."""
    bucket_name: str | None = None
    """Name of the account."""
    unit_label: str | None = None
    """What one credit is called."""
    amount_minor_units: str | None = None
    """How many credits were bought, a whole number of any size as text."""
    currency: str | None = None
    """Currency that was charged, a three-letter ISO 4217 code. What was charged is not told."""
    charge_reference: str | None = None
    """Reference of the charge."""
    reference: str | None = None
    """What used the credits up, such as a window of usage."""
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
            if (_amount_minor_units := get("amount_minor_units")) is not None and type(_amount_minor_units) is not str:
                _amount_minor_units = text(_amount_minor_units, "amount_minor_units")
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
            if (_charge_reference := get("charge_reference")) is not None and type(_charge_reference) is not str:
                _charge_reference = text(_charge_reference, "charge_reference")
            if (_reference := get("reference")) is not None and type(_reference) is not str:
                _reference = text(_reference, "reference")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.object = _object
        self.customer_id = _customer_id
        self.bucket_name = _bucket_name
        self.unit_label = _unit_label
        self.amount_minor_units = _amount_minor_units
        self.currency = _currency
        self.charge_reference = _charge_reference
        self.reference = _reference
        self._source = source
        return self
