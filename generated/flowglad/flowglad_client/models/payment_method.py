from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    boolean,
    choice,
    epoch_ms,
    mapping,
    nested,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .billing_details import BillingDetails
from .payment_method_type import PAYMENT_METHOD_TYPE_MEMBERS, PaymentMethodType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentMethod(Model):
    """A means of payment that a customer has stored."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "billingDetails",
            "createdAt",
            "customerId",
            "default",
            "id",
            "livemode",
            "metadata",
            "paymentMethodData",
            "pricingModelId",
            "type",
            "updatedAt",
        }
    )

    id: str
    """Identifier, pm_…."""
    type: PaymentMethodType
    """Means of payment. It decides what `paymentMethodData` holds."""
    customer_id: str | Unset = UNSET
    """Flowglad's identifier of the customer, cust_…; not your own id."""
    default: bool | Unset = UNSET
    """Whether it is the customer's default, which is charged first."""
    billing_details: BillingDetails | None | Unset = UNSET
    """Who is billed, and where."""
    payment_method_data: dict[str, Any] | Unset = UNSET
    """What the payment processor says about it, such as brand and last digits of a card. Its keys are not documented."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Your own values by name; null or missing when there are none."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        _type = get("type", UNSET)
        try:
            _type = PAYMENT_METHOD_TYPE_MEMBERS[_type]
        except (KeyError, TypeError):
            _type = choice(_type, "type", PaymentMethodType)
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_default := get("default", UNSET)) is not UNSET and type(_default) is not bool:
            _default = boolean(_default, "default")
        if (_billing_details := get("billingDetails", UNSET)) is not UNSET and _billing_details is not None:
            _billing_details = nested(_billing_details, "billingDetails", BillingDetails.from_dict)
        if (_payment_method_data := get("paymentMethodData", UNSET)) is not UNSET:
            _payment_method_data = mapping(_payment_method_data, "paymentMethodData", anything)
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
        self.id = _id
        self.type = _type
        self.customer_id = _customer_id
        self.default = _default
        self.billing_details = _billing_details
        self.payment_method_data = _payment_method_data
        self.metadata = _metadata
        self.pricing_model_id = _pricing_model_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["type"] = str(self.type)
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.default is not UNSET:
            found["default"] = self.default
        if self.billing_details is not UNSET:
            found["billingDetails"] = None if self.billing_details is None else self.billing_details.to_dict()
        if self.payment_method_data is not UNSET:
            found["paymentMethodData"] = self.payment_method_data
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
