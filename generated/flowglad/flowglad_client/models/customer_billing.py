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
    text,
)
from billfold_core.unset import UNSET

from .customer import Customer
from .invoice_with_lines import InvoiceWithLines
from .payment_method import PaymentMethod
from .purchase import Purchase, purchase_from_dict
from .subscription_details import SubscriptionDetails

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import pricing_model_details as pricing_model_details_module
    from . import subscription_details as subscription_details_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    pricing_model_details_module = Later(f"{__package__}.pricing_model_details")
    subscription_details_module = Later(f"{__package__}.subscription_details")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerBilling(Model):
    """Everything about one customer's billing."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer": "customer",
        "subscriptions": "subscriptions",
        "invoices": "invoices",
        "paymentMethods": "payment_methods",
        "purchases": "purchases",
        "currentSubscriptions": "current_subscriptions",
        "currentSubscription": "current_subscription",
        "pricingModel": "pricing_model",
        "catalog": "catalog",
        "billingPortalUrl": "billing_portal_url",
    }
    NULLABLE = frozenset({"currentSubscriptions", "currentSubscription", "billingPortalUrl"})
    FIRM = frozenset(
        {"subscriptions", "invoices", "purchases", "currentSubscriptions", "currentSubscription", "pricingModel", "catalog"}
    )

    customer: Customer
    """The customer."""
    subscriptions: list[SubscriptionDetails]
    """All its subscriptions, the ended ones too."""
    invoices: list[InvoiceWithLines]
    """All its invoices with their lines."""
    payment_methods: list[PaymentMethod]
    """All its payment methods."""
    purchases: list[Purchase]
    """All its purchases."""
    current_subscriptions: list[subscription_details_module.SubscriptionDetails] | None = None
    """The subscriptions in force. More than one only where the organisation allows several per customer."""
    current_subscription: subscription_details_module.SubscriptionDetails | None = None
    """The subscription in force that was created last; missing when there is none. Prefer `current_subscriptions`."""
    pricing_model: pricing_model_details_module.PricingModelDetails | None = None
    """The pricing model it buys from, with products, prices, features and meters."""
    catalog: pricing_model_details_module.PricingModelDetails | None = None
    """The same as `pricing_model` under its older name. Deprecated."""
    billing_portal_url: str | None = None
    """Address of the page where customers see their billing. The server makes it from the organisation alone, so it is
    the same for all customers and holds no secret. How long it is valid is not documented."""
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
            _subscriptions = get("subscriptions", UNSET)
            _subscriptions = array(_subscriptions, "subscriptions", SubscriptionDetails.from_dict)
            _invoices = get("invoices", UNSET)
            _invoices = array(_invoices, "invoices", InvoiceWithLines.from_dict)
            _payment_methods = get("paymentMethods", UNSET)
            _payment_methods = array(_payment_methods, "paymentMethods", PaymentMethod.from_dict)
            _purchases = get("purchases", UNSET)
            _purchases = array(_purchases, "purchases", purchase_from_dict)
            if (_current_subscriptions := get("currentSubscriptions")) is not None:
                _current_subscriptions = array(
                    _current_subscriptions, "currentSubscriptions", subscription_details_module.SubscriptionDetails.from_dict
                )
            if (_current_subscription := get("currentSubscription")) is not None:
                _current_subscription = nested(
                    _current_subscription, "currentSubscription", subscription_details_module.SubscriptionDetails.from_dict
                )
            if (_pricing_model := get("pricingModel")) is not None:
                _pricing_model = nested(
                    _pricing_model, "pricingModel", pricing_model_details_module.PricingModelDetails.from_dict
                )
            if (_catalog := get("catalog")) is not None:
                _catalog = nested(_catalog, "catalog", pricing_model_details_module.PricingModelDetails.from_dict)
            if (_billing_portal_url := get("billingPortalUrl")) is not None and type(_billing_portal_url) is not str:
                _billing_portal_url = text(_billing_portal_url, "billingPortalUrl")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer = _customer
        self.subscriptions = _subscriptions
        self.invoices = _invoices
        self.payment_methods = _payment_methods
        self.purchases = _purchases
        self.current_subscriptions = _current_subscriptions
        self.current_subscription = _current_subscription
        self.pricing_model = _pricing_model
        self.catalog = _catalog
        self.billing_portal_url = _billing_portal_url
        self._source = source
        return self
