# Generated from specs/flowglad/resources/checkout_sessions.yaml. Do not edit.
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
    integer,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .checkout_session_status import CHECKOUT_SESSION_STATUS_MEMBERS, CheckoutSessionStatus
from .payment_method_type import PAYMENT_METHOD_TYPE_MEMBERS, PaymentMethodType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import billing_address as billing_address_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    billing_address_module = Later(f"{__package__}.billing_address")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionFields(Model):
    """What checkout sessions of every kind have."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "expires": "expires",
        "quantity": "quantity",
        "customerName": "customer_name",
        "customerEmail": "customer_email",
        "billingAddress": "billing_address",
        "paymentMethodType": "payment_method_type",
        "discountId": "discount_id",
        "successUrl": "success_url",
        "cancelUrl": "cancel_url",
        "preserveBillingCycleAnchor": "preserve_billing_cycle_anchor",
        "outputName": "output_name",
        "outputMetadata": "output_metadata",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset(
        {
            "customerName",
            "customerEmail",
            "billingAddress",
            "paymentMethodType",
            "discountId",
            "successUrl",
            "cancelUrl",
            "outputName",
            "outputMetadata",
        }
    )
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "expires": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, chckt_session_…."""
    status: CheckoutSessionStatus | None = None
    """State of the session."""
    expires: datetime | None = None
    """When the session ends, in milliseconds since 1970 UTC; 24 hours after it was created."""
    quantity: int | None = None
    """How many units are bought."""
    customer_name: str | None = None
    """Name of the buyer; null until it is known."""
    customer_email: str | None = None
    """Mail address of the buyer; null until it is known."""
    billing_address: billing_address_module.BillingAddress | None = None
    """Address the buyer entered; null until there is one."""
    payment_method_type: PaymentMethodType | None = None
    """Means of payment; null until one is chosen."""
    discount_id: str | None = None
    """Identifier of the discount that is applied, discount_…; null when there is none."""
    success_url: str | None = None
    """Where the buyer goes after success; null when it is not set."""
    cancel_url: str | None = None
    """Where the buyer goes after giving up; null when it is not set."""
    preserve_billing_cycle_anchor: bool | None = None
    """Whether the billing date stays as it is when an active subscription is replaced. Always `false` for a purchase."""
    output_name: str | None = None
    """Name for the purchase or subscription that results; null when none is set."""
    output_metadata: dict[str, Any] | None = None
    """Your own values, copied to the purchase or subscription that results; null when there are none."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
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
            if (_status := get("status")) is not None:
                try:
                    _status = CHECKOUT_SESSION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CheckoutSessionStatus)
            if (_expires := get("expires")) is not None:
                _expires = epoch_ms(_expires, "expires")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_customer_name := get("customerName")) is not None and type(_customer_name) is not str:
                _customer_name = text(_customer_name, "customerName")
            if (_customer_email := get("customerEmail")) is not None and type(_customer_email) is not str:
                _customer_email = text(_customer_email, "customerEmail")
            if (_billing_address := get("billingAddress")) is not None:
                _billing_address = nested(_billing_address, "billingAddress", billing_address_module.BillingAddress.from_dict)
            if (_payment_method_type := get("paymentMethodType")) is not None:
                try:
                    _payment_method_type = PAYMENT_METHOD_TYPE_MEMBERS[_payment_method_type]
                except (KeyError, TypeError):
                    _payment_method_type = choice(_payment_method_type, "paymentMethodType", PaymentMethodType)
            if (_discount_id := get("discountId")) is not None and type(_discount_id) is not str:
                _discount_id = text(_discount_id, "discountId")
            if (_success_url := get("successUrl")) is not None and type(_success_url) is not str:
                _success_url = text(_success_url, "successUrl")
            if (_cancel_url := get("cancelUrl")) is not None and type(_cancel_url) is not str:
                _cancel_url = text(_cancel_url, "cancelUrl")
            if (_preserve_billing_cycle_anchor := get("preserveBillingCycleAnchor")) is not None and type(
                _preserve_billing_cycle_anchor
            ) is not bool:
                _preserve_billing_cycle_anchor = boolean(_preserve_billing_cycle_anchor, "preserveBillingCycleAnchor")
            if (_output_name := get("outputName")) is not None and type(_output_name) is not str:
                _output_name = text(_output_name, "outputName")
            if (_output_metadata := get("outputMetadata")) is not None:
                _output_metadata = mapping(_output_metadata, "outputMetadata", anything)
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
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
        self.status = _status
        self.expires = _expires
        self.quantity = _quantity
        self.customer_name = _customer_name
        self.customer_email = _customer_email
        self.billing_address = _billing_address
        self.payment_method_type = _payment_method_type
        self.discount_id = _discount_id
        self.success_url = _success_url
        self.cancel_url = _cancel_url
        self.preserve_billing_cycle_anchor = _preserve_billing_cycle_anchor
        self.output_name = _output_name
        self.output_metadata = _output_metadata
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
