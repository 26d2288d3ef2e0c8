# Generated from specs/flowglad/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .record_notice_object import RECORD_NOTICE_OBJECT_MEMBERS, RecordNoticeObject

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import record_notice_customer as record_notice_customer_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    record_notice_customer_module = Later(f"{__package__}.record_notice_customer")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RecordNotice(Model):
    """Which record an event is about. The record itself is fetched; amounts and states are not told."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "customer": "customer",
        "pricingModelId": "pricing_model_id",
    }
    NULLABLE = frozenset({"customer", "pricingModelId"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the record, not of the event."""
    object: RecordNoticeObject
    """What kind of record it is."""
    customer: record_notice_customer_module.RecordNoticeCustomer | None = None
    """The customer concerned; missing where there is none."""
    pricing_model_id: str | None = None
    """Id of the pricing model that the record belongs to."""
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
            _object = get("object", UNSET)
            try:
                _object = RECORD_NOTICE_OBJECT_MEMBERS[_object]
            except (KeyError, TypeError):
                _object = choice(_object, "object", RecordNoticeObject)
            if (_customer := get("customer")) is not None:
                _customer = nested(_customer, "customer", record_notice_customer_module.RecordNoticeCustomer.from_dict)
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.object = _object
        self.customer = _customer
        self.pricing_model_id = _pricing_model_id
        self._source = source
        return self
