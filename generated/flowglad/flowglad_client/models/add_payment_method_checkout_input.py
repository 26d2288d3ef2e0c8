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
class AddPaymentMethodCheckoutInput(Model):
    """A session in which a customer stores a payment method."""

    FIELDS = {
        "customerExternalId": "customer_external_id",
        "successUrl": "success_url",
        "cancelUrl": "cancel_url",
        "type": "type",
        "targetSubscriptionId": "target_subscription_id",
        "automaticallyUpdateSubscriptions": "automatically_update_subscriptions",
        "outputName": "output_name",
        "outputMetadata": "output_metadata",
    }

    customer_external_id: str
    """Your own identifier of the customer, not Flowglad's cust_…."""
    success_url: str
    """Where the customer goes after success. Send an absolute URL."""
    cancel_url: str
    """Where the customer goes after giving up or failing. Send an absolute URL."""
    type: Literal["add_payment_method"] = "add_payment_method"
    """Kind of session; always `add_payment_method` here."""
    target_subscription_id: str | Unset = UNSET
    """Identifier of the subscription that shall be charged to the new payment method, sub_…."""
    automatically_update_subscriptions: bool | None | Unset = UNSET
    """Whether all current subscriptions of the customer move to the new payment method. Null or left out, they do not."""
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
        if type((_success_url := get("successUrl", UNSET))) is not str:
            _success_url = text(_success_url, "successUrl")
        if type((_cancel_url := get("cancelUrl", UNSET))) is not str:
            _cancel_url = text(_cancel_url, "cancelUrl")
        if (_type := get("type", UNSET)) != "add_payment_method":
            _type = const(_type, "type", "add_payment_method")
        if (_target_subscription_id := get("targetSubscriptionId", UNSET)) is not UNSET and type(
            _target_subscription_id
        ) is not str:
            _target_subscription_id = text(_target_subscription_id, "targetSubscriptionId")
        if (
            (_automatically_update_subscriptions := get("automaticallyUpdateSubscriptions", UNSET)) is not UNSET
            and _automatically_update_subscriptions is not None
            and type(_automatically_update_subscriptions) is not bool
        ):
            _automatically_update_subscriptions = boolean(_automatically_update_subscriptions, "automaticallyUpdateSubscriptions")
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
        self.success_url = _success_url
        self.cancel_url = _cancel_url
        self.type = _type
        self.target_subscription_id = _target_subscription_id
        self.automatically_update_subscriptions = _automatically_update_subscriptions
        self.output_name = _output_name
        self.output_metadata = _output_metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["customerExternalId"] = plain(self.customer_external_id)
        found["successUrl"] = plain(self.success_url)
        found["cancelUrl"] = plain(self.cancel_url)
        found["type"] = plain(self.type)
        if self.target_subscription_id is not UNSET:
            found["targetSubscriptionId"] = plain(self.target_subscription_id)
        if self.automatically_update_subscriptions is not UNSET:
            found["automaticallyUpdateSubscriptions"] = plain(self.automatically_update_subscriptions)
        if self.output_name is not UNSET:
            found["outputName"] = plain(self.output_name)
        if self.output_metadata is not UNSET:
            found["outputMetadata"] = plain(self.output_metadata)
        return found
