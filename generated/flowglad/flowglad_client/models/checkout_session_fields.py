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
    integer,
    mapping,
    nested,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .billing_address import BillingAddress
from .checkout_session_status import CHECKOUT_SESSION_STATUS_MEMBERS, CheckoutSessionStatus
from .payment_method_type import PAYMENT_METHOD_TYPE_MEMBERS, PaymentMethodType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionFields(Model):
    """What checkout sessions of every kind have."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "billingAddress",
            "cancelUrl",
            "createdAt",
            "customerEmail",
            "customerName",
            "discountId",
            "expires",
            "id",
            "livemode",
            "organizationId",
            "outputMetadata",
            "outputName",
            "paymentMethodType",
            "preserveBillingCycleAnchor",
            "pricingModelId",
            "quantity",
            "status",
            "successUrl",
            "updatedAt",
        }
    )

    id: str
    """Identifier, chckt_session_…."""
    status: CheckoutSessionStatus | Unset = UNSET
    """State of the session."""
    expires: datetime | Unset = UNSET
    """When the session ends, in milliseconds since 1970 UTC; 24 hours after it was created. In epoch milliseconds on the
    wire."""
    quantity: int | Unset = UNSET
    """How many units are bought."""
    customer_name: str | None | Unset = UNSET
    """Name of the buyer; null until it is known."""
    customer_email: str | None | Unset = UNSET
    """Mail address of the buyer; null until it is known."""
    billing_address: BillingAddress | None | Unset = UNSET
    """Address the buyer entered; null until there is one."""
    payment_method_type: PaymentMethodType | None | Unset = UNSET
    """Means of payment; null until one is chosen."""
    discount_id: str | None | Unset = UNSET
    """Identifier of the discount that is applied, discount_…; null when there is none."""
    success_url: str | None | Unset = UNSET
    """Where the buyer goes after success; null when it is not set."""
    cancel_url: str | None | Unset = UNSET
    """Where the buyer goes after giving up; null when it is not set."""
    preserve_billing_cycle_anchor: bool | Unset = UNSET
    """Whether the billing date stays as it is when an active subscription is replaced. Always `false` for a purchase."""
    output_name: str | None | Unset = UNSET
    """Name for the purchase or subscription that results; null when none is set."""
    output_metadata: dict[str, Any] | None | Unset = UNSET
    """Your own values, copied to the purchase or subscription that results; null when there are none."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
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
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = CHECKOUT_SESSION_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", CheckoutSessionStatus)
        if (_expires := get("expires", UNSET)) is not UNSET:
            _expires = epoch_ms(_expires, "expires")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (
            (_customer_name := get("customerName", UNSET)) is not UNSET
            and _customer_name is not None
            and type(_customer_name) is not str
        ):
            _customer_name = text(_customer_name, "customerName")
        if (
            (_customer_email := get("customerEmail", UNSET)) is not UNSET
            and _customer_email is not None
            and type(_customer_email) is not str
        ):
            _customer_email = text(_customer_email, "customerEmail")
        if (_billing_address := get("billingAddress", UNSET)) is not UNSET and _billing_address is not None:
            _billing_address = nested(_billing_address, "billingAddress", BillingAddress.from_dict)
        if (_payment_method_type := get("paymentMethodType", UNSET)) is not UNSET and _payment_method_type is not None:
            try:
                _payment_method_type = PAYMENT_METHOD_TYPE_MEMBERS[_payment_method_type]
            except (KeyError, TypeError):
                _payment_method_type = choice(_payment_method_type, "paymentMethodType", PaymentMethodType)
        if (_discount_id := get("discountId", UNSET)) is not UNSET and _discount_id is not None and type(_discount_id) is not str:
            _discount_id = text(_discount_id, "discountId")
        if (_success_url := get("successUrl", UNSET)) is not UNSET and _success_url is not None and type(_success_url) is not str:
            _success_url = text(_success_url, "successUrl")
        if (_cancel_url := get("cancelUrl", UNSET)) is not UNSET and _cancel_url is not None and type(_cancel_url) is not str:
            _cancel_url = text(_cancel_url, "cancelUrl")
        if (_preserve_billing_cycle_anchor := get("preserveBillingCycleAnchor", UNSET)) is not UNSET and type(
            _preserve_billing_cycle_anchor
        ) is not bool:
            _preserve_billing_cycle_anchor = boolean(_preserve_billing_cycle_anchor, "preserveBillingCycleAnchor")
        if (_output_name := get("outputName", UNSET)) is not UNSET and _output_name is not None and type(_output_name) is not str:
            _output_name = text(_output_name, "outputName")
        if (_output_metadata := get("outputMetadata", UNSET)) is not UNSET and _output_metadata is not None:
            _output_metadata = mapping(_output_metadata, "outputMetadata", anything)
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.expires is not UNSET:
            found["expires"] = unchanged(self._source, "expires", self.expires, epoch_ms, to_epoch_ms)
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.customer_name is not UNSET:
            found["customerName"] = self.customer_name
        if self.customer_email is not UNSET:
            found["customerEmail"] = self.customer_email
        if self.billing_address is not UNSET:
            found["billingAddress"] = None if self.billing_address is None else self.billing_address.to_dict()
        if self.payment_method_type is not UNSET:
            found["paymentMethodType"] = None if self.payment_method_type is None else str(self.payment_method_type)
        if self.discount_id is not UNSET:
            found["discountId"] = self.discount_id
        if self.success_url is not UNSET:
            found["successUrl"] = self.success_url
        if self.cancel_url is not UNSET:
            found["cancelUrl"] = self.cancel_url
        if self.preserve_billing_cycle_anchor is not UNSET:
            found["preserveBillingCycleAnchor"] = self.preserve_billing_cycle_anchor
        if self.output_name is not UNSET:
            found["outputName"] = self.output_name
        if self.output_metadata is not UNSET:
            found["outputMetadata"] = self.output_metadata
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
