from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    array,
    as_json,
    by_kind,
    choice,
    mapping,
    moment,
    nested,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .applied_discount import AppliedDiscount
from .customer import Customer
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .product import Product
from .subscription_collection_method import SUBSCRIPTION_COLLECTION_METHOD_MEMBERS, SubscriptionCollectionMethod
from .subscription_item import SubscriptionItem
from .subscription_status import SUBSCRIPTION_STATUS_MEMBERS, SubscriptionStatus
from .transaction import Transaction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Subscription(Model):
    """What a customer pays for again each period. Decide about access by `status`."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "canceled_at",
            "collection_method",
            "created_at",
            "current_period_end_date",
            "current_period_start_date",
            "customer",
            "discount",
            "id",
            "items",
            "last_transaction",
            "last_transaction_date",
            "last_transaction_id",
            "metadata",
            "mode",
            "next_transaction_date",
            "object",
            "product",
            "status",
            "updated_at",
        }
    )

    id: str
    """Id of the subscription. Begins with `sub_` as a rule; do not check for it."""
    mode: EnvironmentMode | Unset = UNSET
    """Environment that the subscription lives in."""
    object: str | Unset = UNSET
    """Kind of record, `subscription`."""
    product: Product | str | None | Unset = UNSET
    """The product that is paid for, as its id or as the whole record. Both forms must be expected."""
    customer: Customer | str | None | Unset = UNSET
    """The customer who pays, as an id or as the whole record. Both forms must be expected."""
    items: list[SubscriptionItem] | None | Unset = UNSET
    """What makes up the subscription, with the number of seats. Missing in most webhook samples."""
    collection_method: SubscriptionCollectionMethod | Unset = UNSET
    """How payments are collected."""
    status: SubscriptionStatus | Unset = UNSET
    """State of the subscription, which decides about access. Other values are possible when reading."""
    last_transaction_id: str | None | Unset = UNSET
    """Id of the most recent paid transaction."""
    last_transaction: Transaction | None | Unset = UNSET
    """The most recent paid transaction as a whole record. Missing in webhook samples; `last_transaction_id` names it
    there."""
    last_transaction_date: datetime | None | Unset = UNSET
    """When the most recent transaction was paid, in UTC."""
    next_transaction_date: datetime | None | Unset = UNSET
    """When the next charge is planned, in UTC. Missing once the subscription is cancelled."""
    current_period_start_date: datetime | None | Unset = UNSET
    """Start of the paid period, in UTC."""
    current_period_end_date: datetime | None | Unset = UNSET
    """End of the paid period, in UTC. Access normally lasts until then."""
    canceled_at: datetime | None | Unset = UNSET
    """When it was cancelled, in UTC. Not a sign that it has ended; look at `status`."""
    created_at: datetime | Unset = UNSET
    """When the subscription was created, in UTC."""
    updated_at: datetime | Unset = UNSET
    """When the subscription was last changed, in UTC."""
    discount: AppliedDiscount | None | Unset = UNSET
    """The discount that the subscription was bought with, if any."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Names and values of your own, copied from the checkout."""
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
        if (_mode := get("mode", UNSET)) is not UNSET:
            try:
                _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
            except (KeyError, TypeError):
                _mode = choice(_mode, "mode", EnvironmentMode)
        if (_object := get("object", UNSET)) is not UNSET and type(_object) is not str:
            _object = text(_object, "object")
        if (_product := get("product", UNSET)) is not UNSET and _product is not None:
            _product = by_kind(_product, "product", {dict: Product.from_dict, str: text})
        if (_customer := get("customer", UNSET)) is not UNSET and _customer is not None:
            _customer = by_kind(_customer, "customer", {dict: Customer.from_dict, str: text})
        if (_items := get("items", UNSET)) is not UNSET and _items is not None:
            _items = array(_items, "items", SubscriptionItem.from_dict)
        if (_collection_method := get("collection_method", UNSET)) is not UNSET:
            try:
                _collection_method = SUBSCRIPTION_COLLECTION_METHOD_MEMBERS[_collection_method]
            except (KeyError, TypeError):
                _collection_method = choice(_collection_method, "collection_method", SubscriptionCollectionMethod)
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = SUBSCRIPTION_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", SubscriptionStatus)
        if (
            (_last_transaction_id := get("last_transaction_id", UNSET)) is not UNSET
            and _last_transaction_id is not None
            and type(_last_transaction_id) is not str
        ):
            _last_transaction_id = text(_last_transaction_id, "last_transaction_id")
        if (_last_transaction := get("last_transaction", UNSET)) is not UNSET and _last_transaction is not None:
            _last_transaction = nested(_last_transaction, "last_transaction", Transaction.from_dict)
        if (_last_transaction_date := get("last_transaction_date", UNSET)) is not UNSET and _last_transaction_date is not None:
            _last_transaction_date = moment(_last_transaction_date, "last_transaction_date")
        if (_next_transaction_date := get("next_transaction_date", UNSET)) is not UNSET and _next_transaction_date is not None:
            _next_transaction_date = moment(_next_transaction_date, "next_transaction_date")
        if (
            _current_period_start_date := get("current_period_start_date", UNSET)
        ) is not UNSET and _current_period_start_date is not None:
            _current_period_start_date = moment(_current_period_start_date, "current_period_start_date")
        if (
            _current_period_end_date := get("current_period_end_date", UNSET)
        ) is not UNSET and _current_period_end_date is not None:
            _current_period_end_date = moment(_current_period_end_date, "current_period_end_date")
        if (_canceled_at := get("canceled_at", UNSET)) is not UNSET and _canceled_at is not None:
            _canceled_at = moment(_canceled_at, "canceled_at")
        if (_created_at := get("created_at", UNSET)) is not UNSET:
            _created_at = moment(_created_at, "created_at")
        if (_updated_at := get("updated_at", UNSET)) is not UNSET:
            _updated_at = moment(_updated_at, "updated_at")
        if (_discount := get("discount", UNSET)) is not UNSET and _discount is not None:
            _discount = nested(_discount, "discount", AppliedDiscount.from_dict)
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        self = cls.__new__(cls)
        self.id = _id
        self.mode = _mode
        self.object = _object
        self.product = _product
        self.customer = _customer
        self.items = _items
        self.collection_method = _collection_method
        self.status = _status
        self.last_transaction_id = _last_transaction_id
        self.last_transaction = _last_transaction
        self.last_transaction_date = _last_transaction_date
        self.next_transaction_date = _next_transaction_date
        self.current_period_start_date = _current_period_start_date
        self.current_period_end_date = _current_period_end_date
        self.canceled_at = _canceled_at
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.discount = _discount
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.mode is not UNSET:
            found["mode"] = str(self.mode)
        if self.object is not UNSET:
            found["object"] = self.object
        if self.product is not UNSET:
            found["product"] = None if self.product is None else as_json(self.product)
        if self.customer is not UNSET:
            found["customer"] = None if self.customer is None else as_json(self.customer)
        if self.items is not UNSET:
            found["items"] = None if self.items is None else [item.to_dict() for item in self.items]
        if self.collection_method is not UNSET:
            found["collection_method"] = str(self.collection_method)
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.last_transaction_id is not UNSET:
            found["last_transaction_id"] = self.last_transaction_id
        if self.last_transaction is not UNSET:
            found["last_transaction"] = None if self.last_transaction is None else self.last_transaction.to_dict()
        if self.last_transaction_date is not UNSET:
            found["last_transaction_date"] = (
                None
                if self.last_transaction_date is None
                else unchanged(self._source, "last_transaction_date", self.last_transaction_date, moment, iso_text)
            )
        if self.next_transaction_date is not UNSET:
            found["next_transaction_date"] = (
                None
                if self.next_transaction_date is None
                else unchanged(self._source, "next_transaction_date", self.next_transaction_date, moment, iso_text)
            )
        if self.current_period_start_date is not UNSET:
            found["current_period_start_date"] = (
                None
                if self.current_period_start_date is None
                else unchanged(self._source, "current_period_start_date", self.current_period_start_date, moment, iso_text)
            )
        if self.current_period_end_date is not UNSET:
            found["current_period_end_date"] = (
                None
                if self.current_period_end_date is None
                else unchanged(self._source, "current_period_end_date", self.current_period_end_date, moment, iso_text)
            )
        if self.canceled_at is not UNSET:
            found["canceled_at"] = (
                None if self.canceled_at is None else unchanged(self._source, "canceled_at", self.canceled_at, moment, iso_text)
            )
        if self.created_at is not UNSET:
            found["created_at"] = unchanged(self._source, "created_at", self.created_at, moment, iso_text)
        if self.updated_at is not UNSET:
            found["updated_at"] = unchanged(self._source, "updated_at", self.updated_at, moment, iso_text)
        if self.discount is not UNSET:
            found["discount"] = None if self.discount is None else self.discount.to_dict()
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        return found
