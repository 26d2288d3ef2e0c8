# Generated from specs/flowglad/resources/payment_methods.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    boolean,
    choice,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .payment_method_type import PAYMENT_METHOD_TYPE_MEMBERS, PaymentMethodType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import billing_details as billing_details_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    billing_details_module = Later(f"{__package__}.billing_details")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentMethod(Model):
    """A means of payment that a customer has stored."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "customerId": "customer_id",
        "default": "default",
        "billingDetails": "billing_details",
        "paymentMethodData": "payment_method_data",
        "metadata": "metadata",
        "pricingModelId": "pricing_model_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset({"billingDetails", "metadata"})
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, pm_…."""
    type: PaymentMethodType
    """Means of payment. It decides what `payment_method_data` holds."""
    customer_id: str | None = None
    """Flowglad's identifier of the customer, cust_…; not your own id."""
    default: bool | None = None
    """Whether it is the customer's default, which is charged first."""
    billing_details: billing_details_module.BillingDetails | None = None
    """Who is billed, and where."""
    payment_method_data: dict[str, Any] | None = None
    """What the payment processor says about it, such as brand and last digits of a card. Its keys are not documented."""
    metadata: dict[str, Any] | None = None
    """Your own values by name; null or missing when there are none."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            _type = get("type", UNSET)
            try:
                _type = PAYMENT_METHOD_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", PaymentMethodType)
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_default := get("default")) is not None and type(_default) is not bool:
                _default = boolean(_default, "default")
            if (_billing_details := get("billingDetails")) is not None:
                _billing_details = nested(_billing_details, "billingDetails", billing_details_module.BillingDetails.from_dict)
            if (_payment_method_data := get("paymentMethodData")) is not None:
                _payment_method_data = mapping(_payment_method_data, "paymentMethodData", anything)
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
