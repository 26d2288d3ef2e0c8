# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    by_kind,
    choice,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .subscription_collection_method import SUBSCRIPTION_COLLECTION_METHOD_MEMBERS, SubscriptionCollectionMethod
from .subscription_status import SUBSCRIPTION_STATUS_MEMBERS, SubscriptionStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import applied_discount as applied_discount_module
    from . import customer as customer_module
    from . import product as product_module
    from . import subscription_item as subscription_item_module
    from . import transaction as transaction_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    applied_discount_module = Later(f"{__package__}.applied_discount")
    customer_module = Later(f"{__package__}.customer")
    product_module = Later(f"{__package__}.product")
    subscription_item_module = Later(f"{__package__}.subscription_item")
    transaction_module = Later(f"{__package__}.transaction")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Subscription(Model):
    """What a customer pays for again each period. Decide about access by `status`."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "mode": "mode",
        "object": "object",
        "product": "product",
        "customer": "customer",
        "items": "items",
        "collection_method": "collection_method",
        "status": "status",
        "last_transaction_id": "last_transaction_id",
        "last_transaction": "last_transaction",
        "last_transaction_date": "last_transaction_date",
        "next_transaction_date": "next_transaction_date",
        "current_period_start_date": "current_period_start_date",
        "current_period_end_date": "current_period_end_date",
        "canceled_at": "canceled_at",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "discount": "discount",
        "metadata": "metadata",
    }
    NULLABLE = frozenset(
        {
            "product",
            "customer",
            "items",
            "last_transaction_id",
            "last_transaction",
            "last_transaction_date",
            "next_transaction_date",
            "current_period_start_date",
            "current_period_end_date",
            "canceled_at",
            "discount",
            "metadata",
        }
    )
    FIRM = frozenset({"id", "product", "last_transaction"})

    id: str
    """Id of the subscription. Begins with `sub_` as a rule; do not check for it."""
    mode: EnvironmentMode | None = None
    """Environment that the subscription lives in."""
    object: str | None = None
    """Kind of record, `subscription`."""
    product: product_module.Product | str | None = None
    """The product that is paid for, as its id or as the whole record. Both forms must be expected."""
    customer: customer_module.Customer | str | None = None
    """The customer who pays, as an id or as the whole record. Both forms must be expected."""
    items: list[subscription_item_module.SubscriptionItem] | None = None
    """What makes up the subscription, with the number of seats. Missing in most webhook samples."""
    collection_method: SubscriptionCollectionMethod | None = None
    """How payments are collected."""
    status: SubscriptionStatus | None = None
    """State of the subscription, which decides about access. Other values are possible when reading."""
    last_transaction_id: str | None = None
    """Id of the most recent paid transaction."""
    last_transaction: transaction_module.Transaction | None = None
    """The most recent paid transaction as a whole record. Missing in webhook samples; `last_transaction_id` names it
    there."""
    last_transaction_date: datetime | None = None
    """When the most recent transaction was paid, in UTC."""
    next_transaction_date: datetime | None = None
    """When the next charge is planned, in UTC. Missing once the subscription is cancelled."""
    current_period_start_date: datetime | None = None
    """Start of the paid period, in UTC."""
    current_period_end_date: datetime | None = None
    """End of the paid period, in UTC. Access normally lasts until then."""
    canceled_at: datetime | None = None
    """When it was cancelled, in UTC. Not a sign that it has ended; look at `status`."""
    created_at: datetime | None = None
    """When the subscription was created, in UTC."""
    updated_at: datetime | None = None
    """When the subscription was last changed, in UTC."""
    discount: applied_discount_module.AppliedDiscount | None = None
    """The discount that the subscription was bought with, if any."""
    metadata: dict[str, Any] | None = None
    """Names and values of your own, copied from the checkout."""
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
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_product := get("product")) is not None:
                _product = by_kind(_product, "product", {dict: product_module.Product.from_dict, str: text})
            if (_customer := get("customer")) is not None:
                _customer = by_kind(_customer, "customer", {dict: customer_module.Customer.from_dict, str: text})
            if (_items := get("items")) is not None:
                _items = array(_items, "items", subscription_item_module.SubscriptionItem.from_dict)
            if (_collection_method := get("collection_method")) is not None:
                try:
                    _collection_method = SUBSCRIPTION_COLLECTION_METHOD_MEMBERS[_collection_method]
                except (KeyError, TypeError):
                    _collection_method = choice(_collection_method, "collection_method", SubscriptionCollectionMethod)
            if (_status := get("status")) is not None:
                try:
                    _status = SUBSCRIPTION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", SubscriptionStatus)
            if (_last_transaction_id := get("last_transaction_id")) is not None and type(_last_transaction_id) is not str:
                _last_transaction_id = text(_last_transaction_id, "last_transaction_id")
            if (_last_transaction := get("last_transaction")) is not None:
                _last_transaction = nested(_last_transaction, "last_transaction", transaction_module.Transaction.from_dict)
            if (_last_transaction_date := get("last_transaction_date")) is not None:
                _last_transaction_date = moment(_last_transaction_date, "last_transaction_date")
            if (_next_transaction_date := get("next_transaction_date")) is not None:
                _next_transaction_date = moment(_next_transaction_date, "next_transaction_date")
            if (_current_period_start_date := get("current_period_start_date")) is not None:
                _current_period_start_date = moment(_current_period_start_date, "current_period_start_date")
            if (_current_period_end_date := get("current_period_end_date")) is not None:
                _current_period_end_date = moment(_current_period_end_date, "current_period_end_date")
            if (_canceled_at := get("canceled_at")) is not None:
                _canceled_at = moment(_canceled_at, "canceled_at")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_discount := get("discount")) is not None:
                _discount = nested(_discount, "discount", applied_discount_module.AppliedDiscount.from_dict)
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
