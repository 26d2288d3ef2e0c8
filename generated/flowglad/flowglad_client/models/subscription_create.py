from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
    exact_number,
    known_choice,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    by_kind,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms, to_epoch_ms
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .interval_unit import IntervalUnit, IntervalUnitValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCreate(Model):
    """A new subscription. Exactly one of `customerId` and `customerExternalId`, and exactly one of `priceId` and
    `priceSlug`. With `doNotCharge` true, no payment method may be named."""

    FIELDS = {
        "customerId": "customer_id",
        "customerExternalId": "customer_external_id",
        "priceId": "price_id",
        "priceSlug": "price_slug",
        "quantity": "quantity",
        "interval": "interval",
        "intervalCount": "interval_count",
        "trialEnd": "trial_end",
        "metadata": "metadata",
        "name": "name",
        "defaultPaymentMethodId": "default_payment_method_id",
        "backupPaymentMethodId": "backup_payment_method_id",
        "doNotCharge": "do_not_charge",
    }

    customer_id: str | Unset = UNSET
    """Flowglad's identifier of the customer, cust_…. This or `customerExternalId`, not both."""
    customer_external_id: str | Unset = UNSET
    """Your own identifier of the customer, its `externalId`. This or `customerId`, not both."""
    price_id: str | Unset = UNSET
    """Identifier of the price, price_…. This or `priceSlug`, not both."""
    price_slug: str | Unset = UNSET
    """Slug of the price, looked up in the customer's pricing model. This or `priceId`, not both."""
    quantity: int | Unset = UNSET
    """How many units, 0 or more. The server takes 1 when it is left out. Limits: at least 0."""
    interval: IntervalUnitValue | Unset = UNSET
    """Unit of the billing period. The price's own when it is left out."""
    interval_count: int | Unset = UNSET
    """Length of the billing period in `interval`s, at least 1. The server takes 1 when it is left out. Limits: at least
    1."""
    trial_end: datetime | Unset = UNSET
    """When the trial ends, in milliseconds since 1970 UTC. When it is left out, the price's own trial counts from the
    start. In epoch milliseconds on the wire."""
    metadata: Mapping[str, str | Decimal | int | bool] | Unset = UNSET
    """Your own values by name."""
    name: str | Unset = UNSET
    """Label. The name of the product when it is left out."""
    default_payment_method_id: str | Unset = UNSET
    """Identifier of the payment method to charge first, pm_…. The customer's default when it is left out; without any,
    nothing is collected. Not together with `doNotCharge`."""
    backup_payment_method_id: str | Unset = UNSET
    """Identifier of the payment method to try when the first one fails, pm_…. Not together with `doNotCharge`."""
    do_not_charge: bool | Unset = UNSET
    """Whether it is never to be charged: the price of its item becomes 0, the price itself stays as it is. The server
    takes `false` when it is left out. With `true`, name no payment method."""
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
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_customer_external_id := get("customerExternalId", UNSET)) is not UNSET and type(_customer_external_id) is not str:
            _customer_external_id = text(_customer_external_id, "customerExternalId")
        if (_price_id := get("priceId", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_price_slug := get("priceSlug", UNSET)) is not UNSET and type(_price_slug) is not str:
            _price_slug = text(_price_slug, "priceSlug")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if _quantity is not UNSET:
            at_least(_quantity, "quantity", 0)
        if (_interval := get("interval", UNSET)) is not UNSET:
            _interval = known_choice(_interval, "interval", IntervalUnit)
        if (_interval_count := get("intervalCount", UNSET)) is not UNSET and type(_interval_count) is not int:
            _interval_count = integer(_interval_count, "intervalCount")
        if _interval_count is not UNSET:
            at_least(_interval_count, "intervalCount", 1)
        if (_trial_end := get("trialEnd", UNSET)) is not UNSET:
            _trial_end = epoch_ms(_trial_end, "trialEnd")
        if (_metadata := get("metadata", UNSET)) is not UNSET:
            _metadata = mapping(
                _metadata,
                "metadata",
                partial(
                    by_kind,
                    field="",
                    readers={str: text, int: exact_number, Decimal: exact_number, float: exact_number, bool: boolean},
                ),
            )
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_default_payment_method_id := get("defaultPaymentMethodId", UNSET)) is not UNSET and type(
            _default_payment_method_id
        ) is not str:
            _default_payment_method_id = text(_default_payment_method_id, "defaultPaymentMethodId")
        if (_backup_payment_method_id := get("backupPaymentMethodId", UNSET)) is not UNSET and type(
            _backup_payment_method_id
        ) is not str:
            _backup_payment_method_id = text(_backup_payment_method_id, "backupPaymentMethodId")
        if (_do_not_charge := get("doNotCharge", UNSET)) is not UNSET and type(_do_not_charge) is not bool:
            _do_not_charge = boolean(_do_not_charge, "doNotCharge")
        if "customerId" in source and "customerExternalId" in source:
            raise DecodeFault(".customerExternalId", "cannot be given when `customerId` is given")
        if "customerId" not in source and "customerExternalId" not in source:
            raise DecodeFault(".customerExternalId", "is needed, or else `customerId`")
        if "priceId" in source and "priceSlug" in source:
            raise DecodeFault(".priceSlug", "cannot be given when `priceId` is given")
        if "priceId" not in source and "priceSlug" not in source:
            raise DecodeFault(".priceSlug", "is needed, or else `priceId`")
        if "doNotCharge" in source and source["doNotCharge"] is True and "defaultPaymentMethodId" in source:
            raise DecodeFault(".defaultPaymentMethodId", "cannot be given when `doNotCharge` is true")
        if "doNotCharge" in source and source["doNotCharge"] is True and "backupPaymentMethodId" in source:
            raise DecodeFault(".backupPaymentMethodId", "cannot be given when `doNotCharge` is true")
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.customer_external_id = _customer_external_id
        self.price_id = _price_id
        self.price_slug = _price_slug
        self.quantity = _quantity
        self.interval = _interval
        self.interval_count = _interval_count
        self.trial_end = _trial_end
        self.metadata = _metadata
        self.name = _name
        self.default_payment_method_id = _default_payment_method_id
        self.backup_payment_method_id = _backup_payment_method_id
        self.do_not_charge = _do_not_charge
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.customer_id is not UNSET:
            found["customerId"] = plain(self.customer_id)
        if self.customer_external_id is not UNSET:
            found["customerExternalId"] = plain(self.customer_external_id)
        if self.price_id is not UNSET:
            found["priceId"] = plain(self.price_id)
        if self.price_slug is not UNSET:
            found["priceSlug"] = plain(self.price_slug)
        if self.quantity is not UNSET:
            found["quantity"] = plain(self.quantity)
        if self.interval is not UNSET:
            found["interval"] = plain(self.interval)
        if self.interval_count is not UNSET:
            found["intervalCount"] = plain(self.interval_count)
        if self.trial_end is not UNSET:
            found["trialEnd"] = to_epoch_ms(epoch_ms(self.trial_end, "trialEnd"))
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.default_payment_method_id is not UNSET:
            found["defaultPaymentMethodId"] = plain(self.default_payment_method_id)
        if self.backup_payment_method_id is not UNSET:
            found["backupPaymentMethodId"] = plain(self.backup_payment_method_id)
        if self.do_not_charge is not UNSET:
            found["doNotCharge"] = plain(self.do_not_charge)
        return found
