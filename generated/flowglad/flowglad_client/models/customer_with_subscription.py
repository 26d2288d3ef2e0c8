# Generated from specs/flowglad/resources/customers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .customer import Customer

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription as subscription_module
    from . import subscription_item as subscription_item_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_item_module = Later(f"{__package__}.subscription_item")
    subscription_module = Later(f"{__package__}.subscription")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerWithSubscription(Model):
    """A new customer and the subscription to the default plan that it was given."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer": "customer",
        "subscription": "subscription",
        "subscriptionItems": "subscription_items",
    }
    NULLABLE = frozenset({"subscription", "subscriptionItems"})
    FIRM = frozenset({"subscriptionItems"})

    customer: Customer
    """The new customer."""
    subscription: subscription_module.Subscription | None = None
    """The subscription to the default product. Missing when none was made."""
    subscription_items: list[subscription_item_module.SubscriptionItem] | None = None
    """The items of that subscription. Missing when none was made."""
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
            _customer = get("customer", UNSET)
            _customer = nested(_customer, "customer", Customer.from_dict)
            if (_subscription := get("subscription")) is not None:
                _subscription = nested(_subscription, "subscription", subscription_module.Subscription.from_dict)
            if (_subscription_items := get("subscriptionItems")) is not None:
                _subscription_items = array(
                    _subscription_items, "subscriptionItems", subscription_item_module.SubscriptionItem.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer = _customer
        self.subscription = _subscription
        self.subscription_items = _subscription_items
        self._source = source
        return self
