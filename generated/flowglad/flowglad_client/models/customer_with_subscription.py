from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset

from .customer import Customer
from .subscription import Subscription
from .subscription_item import SubscriptionItem


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerWithSubscription(Model):
    """A new customer and the subscription to the default plan that it was given."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"customer", "subscription", "subscriptionItems"})

    customer: Customer
    """The new customer."""
    subscription: Subscription | None | Unset = UNSET
    """The subscription to the default product. Missing when none was made."""
    subscription_items: list[SubscriptionItem] | None | Unset = UNSET
    """The items of that subscription. Missing when none was made."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _customer = get("customer", UNSET)
        _customer = nested(_customer, "customer", Customer.from_dict)
        if (_subscription := get("subscription", UNSET)) is not UNSET and _subscription is not None:
            _subscription = nested(_subscription, "subscription", Subscription.from_dict)
        if (_subscription_items := get("subscriptionItems", UNSET)) is not UNSET and _subscription_items is not None:
            _subscription_items = array(_subscription_items, "subscriptionItems", SubscriptionItem.from_dict)
        self = cls.__new__(cls)
        self.customer = _customer
        self.subscription = _subscription
        self.subscription_items = _subscription_items
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["customer"] = self.customer.to_dict()
        if self.subscription is not UNSET:
            found["subscription"] = None if self.subscription is None else self.subscription.to_dict()
        if self.subscription_items is not UNSET:
            found["subscriptionItems"] = (
                None if self.subscription_items is None else [item.to_dict() for item in self.subscription_items]
            )
        return found
