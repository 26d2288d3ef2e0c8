from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any, Literal, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
    exact_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    by_kind,
    const,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductCheckoutInput(Model):
    """A session in which a product is bought. Name the price by exactly one of `priceId` and `priceSlug`. Name the
    customer by `customerExternalId`, or set `anonymous` to true and leave `customerExternalId` out."""

    FIELDS = {
        "successUrl": "success_url",
        "cancelUrl": "cancel_url",
        "type": "type",
        "customerExternalId": "customer_external_id",
        "anonymous": "anonymous",
        "priceId": "price_id",
        "priceSlug": "price_slug",
        "quantity": "quantity",
        "preserveBillingCycleAnchor": "preserve_billing_cycle_anchor",
        "outputName": "output_name",
        "outputMetadata": "output_metadata",
    }

    success_url: str
    """Where the customer goes after success. Send an absolute URL."""
    cancel_url: str
    """Where the customer goes after giving up or failing. Send an absolute URL."""
    type: Literal["product"] = "product"
    """Kind of session; always `product` here."""
    customer_external_id: str | Unset = UNSET
    """Your own identifier of the customer, not Flowglad's cust_…. Needed unless `anonymous` is true; then it must be
    left out."""
    anonymous: bool | Unset = UNSET
    """Whether the buyer is not known yet. Left out, it is false, and `customerExternalId` is needed."""
    price_id: str | Unset = UNSET
    """Identifier of the price, price_…. Exactly one of `priceId` and `priceSlug` is needed."""
    price_slug: str | Unset = UNSET
    """Handle of the price. Exactly one of `priceId` and `priceSlug` is needed."""
    quantity: int | Unset = UNSET
    """How many units are bought, at least 1. Left out, it is 1. Limits: at least 1."""
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
        if type((_success_url := get("successUrl", UNSET))) is not str:
            _success_url = text(_success_url, "successUrl")
        if type((_cancel_url := get("cancelUrl", UNSET))) is not str:
            _cancel_url = text(_cancel_url, "cancelUrl")
        if (_type := get("type", UNSET)) != "product":
            _type = const(_type, "type", "product")
        if (_customer_external_id := get("customerExternalId", UNSET)) is not UNSET and type(_customer_external_id) is not str:
            _customer_external_id = text(_customer_external_id, "customerExternalId")
        if (_anonymous := get("anonymous", UNSET)) is not UNSET and type(_anonymous) is not bool:
            _anonymous = boolean(_anonymous, "anonymous")
        if (_price_id := get("priceId", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_price_slug := get("priceSlug", UNSET)) is not UNSET and type(_price_slug) is not str:
            _price_slug = text(_price_slug, "priceSlug")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if _quantity is not UNSET:
            at_least(_quantity, "quantity", 1)
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
        if "priceId" in source and "priceSlug" in source:
            raise DecodeFault(".priceSlug", "cannot be given when `priceId` is given")
        if "priceId" not in source and "priceSlug" not in source:
            raise DecodeFault(".priceSlug", "is needed when `priceId` is left out")
        if "anonymous" in source and source["anonymous"] is True and "customerExternalId" in source:
            raise DecodeFault(".customerExternalId", "cannot be given when `anonymous` is true")
        if not ("anonymous" in source and source["anonymous"] is True) and "customerExternalId" not in source:
            raise DecodeFault(".customerExternalId", "is needed unless `anonymous` is true")
        self = object.__new__(cls)
        self.success_url = _success_url
        self.cancel_url = _cancel_url
        self.type = _type
        self.customer_external_id = _customer_external_id
        self.anonymous = _anonymous
        self.price_id = _price_id
        self.price_slug = _price_slug
        self.quantity = _quantity
        self.preserve_billing_cycle_anchor = _preserve_billing_cycle_anchor
        self.output_name = _output_name
        self.output_metadata = _output_metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["successUrl"] = plain(self.success_url)
        found["cancelUrl"] = plain(self.cancel_url)
        found["type"] = plain(self.type)
        if self.customer_external_id is not UNSET:
            found["customerExternalId"] = plain(self.customer_external_id)
        if self.anonymous is not UNSET:
            found["anonymous"] = plain(self.anonymous)
        if self.price_id is not UNSET:
            found["priceId"] = plain(self.price_id)
        if self.price_slug is not UNSET:
            found["priceSlug"] = plain(self.price_slug)
        if self.quantity is not UNSET:
            found["quantity"] = plain(self.quantity)
        if self.preserve_billing_cycle_anchor is not UNSET:
            found["preserveBillingCycleAnchor"] = plain(self.preserve_billing_cycle_anchor)
        if self.output_name is not UNSET:
            found["outputName"] = plain(self.output_name)
        if self.output_metadata is not UNSET:
            found["outputMetadata"] = plain(self.output_metadata)
        return found
