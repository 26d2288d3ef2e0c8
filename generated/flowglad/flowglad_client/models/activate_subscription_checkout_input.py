from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    by_kind,
    const,
    mapping,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActivateSubscriptionCheckoutInput(Model):
    """A session in which a customer activates a subscription."""

    FIELDS = {
        "customerExternalId": "customer_external_id",
        "targetSubscriptionId": "target_subscription_id",
        "successUrl": "success_url",
        "cancelUrl": "cancel_url",
        "type": "type",
        "preserveBillingCycleAnchor": "preserve_billing_cycle_anchor",
        "outputName": "output_name",
        "outputMetadata": "output_metadata",
    }

    customer_external_id: str
    """Your own identifier of the customer, not Flowglad's cust_…."""
    target_subscription_id: str
    """Identifier of the subscription to activate, sub_…."""
    success_url: str
    """Where the customer goes after success. Send an absolute URL."""
    cancel_url: str
    """Where the customer goes after giving up or failing. Send an absolute URL."""
    type: Literal["activate_subscription"] = "activate_subscription"
    """Kind of session; always `activate_subscription` here."""
    preserve_billing_cycle_anchor: bool | Unset = UNSET
    """Whether the billing date stays as it is when an active subscription that renews is replaced. Left out, it does
    not."""
    output_name: str | Unset = UNSET
    """Name for the purchase or subscription that results."""
    output_metadata: Mapping[str, str | Decimal | int | bool] | None | Unset = UNSET
    """Your own values, copied to the purchase or subscription that results."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_customer_external_id := get("customerExternalId", UNSET))) is not str:
            _customer_external_id = text(_customer_external_id, "customerExternalId")
        if type((_target_subscription_id := get("targetSubscriptionId", UNSET))) is not str:
            _target_subscription_id = text(_target_subscription_id, "targetSubscriptionId")
        if type((_success_url := get("successUrl", UNSET))) is not str:
            _success_url = text(_success_url, "successUrl")
        if type((_cancel_url := get("cancelUrl", UNSET))) is not str:
            _cancel_url = text(_cancel_url, "cancelUrl")
        if (_type := get("type", UNSET)) != "activate_subscription":
            _type = const(_type, "type", "activate_subscription")
        if (_preserve_billing_cycle_anchor := get("preserveBillingCycleAnchor", UNSET)) is not UNSET and type(
            _preserve_billing_cycle_anchor
        ) is not bool:
            _preserve_billing_cycle_anchor = boolean(_preserve_billing_cycle_anchor, "preserveBillingCycleAnchor")
        if (_output_name := get("outputName", UNSET)) is not UNSET and type(_output_name) is not str:
            _output_name = text(_output_name, "outputName")
        if (_output_metadata := get("outputMetadata", UNSET)) is not UNSET and _output_metadata is not None:
            _output_metadata = mapping(
                _output_metadata,
                "outputMetadata",
                partial(
                    by_kind,
                    field="",
                    readers={str: text, int: exact_number, Decimal: exact_number, float: exact_number, bool: boolean},
                ),
            )
        self = object.__new__(cls)
        self.customer_external_id = _customer_external_id
        self.target_subscription_id = _target_subscription_id
        self.success_url = _success_url
        self.cancel_url = _cancel_url
        self.type = _type
        self.preserve_billing_cycle_anchor = _preserve_billing_cycle_anchor
        self.output_name = _output_name
        self.output_metadata = _output_metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["customerExternalId"] = plain(self.customer_external_id)
        found["targetSubscriptionId"] = plain(self.target_subscription_id)
        found["successUrl"] = plain(self.success_url)
        found["cancelUrl"] = plain(self.cancel_url)
        found["type"] = plain(self.type)
        if self.preserve_billing_cycle_anchor is not UNSET:
            found["preserveBillingCycleAnchor"] = plain(self.preserve_billing_cycle_anchor)
        if self.output_name is not UNSET:
            found["outputName"] = plain(self.output_name)
        if self.output_metadata is not UNSET:
            found["outputMetadata"] = plain(self.output_metadata)
        return found
