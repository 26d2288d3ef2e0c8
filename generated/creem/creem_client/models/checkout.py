# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    by_kind,
    choice,
    integer,
    mapping,
    name_that_came,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .checkout_status import CHECKOUT_STATUS_MEMBERS, CheckoutStatus
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import applied_discount as applied_discount_module
    from . import custom_field as custom_field_module
    from . import customer as customer_module
    from . import license_ as license__module
    from . import order as order_module
    from . import product as product_module
    from . import product_feature as product_feature_module
    from . import subscription as subscription_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    applied_discount_module = Later(f"{__package__}.applied_discount")
    custom_field_module = Later(f"{__package__}.custom_field")
    customer_module = Later(f"{__package__}.customer")
    license__module = Later(f"{__package__}.license_")
    order_module = Later(f"{__package__}.order")
    product_feature_module = Later(f"{__package__}.product_feature")
    product_module = Later(f"{__package__}.product")
    subscription_module = Later(f"{__package__}.subscription")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Checkout(Model):
    """A hosted payment page for one product, and what came of it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "checkout_url": "checkout_url",
        "product": "product",
        "units": "units",
        "custom_price": "custom_price",
        "discount": "discount",
        "order": "order",
        "subscription": "subscription",
        "customer": "customer",
        "request_id": "request_id",
        "custom_fields": "custom_fields",
        "success_url": "success_url",
        "license_keys": "license_keys",
        "feature": "feature",
        "metadata": "metadata",
        "mode": "mode",
        "object": "object",
    }
    NULLABLE = frozenset(
        {
            "checkout_url",
            "product",
            "units",
            "custom_price",
            "discount",
            "order",
            "subscription",
            "customer",
            "request_id",
            "custom_fields",
            "success_url",
            "license_keys",
            "feature",
            "metadata",
        }
    )
    FIRM = frozenset({"id", "product", "custom_price", "order", "subscription"})
    ALIASES: ClassVar[Mapping[str, Sequence[str]]] = {"product": ["product", "product_id"]}

    id: str
    """Id of the checkout. Begins with `ch_` as a rule; do not check for it."""
    status: CheckoutStatus
    """How far the purchase is."""
    checkout_url: str | None = None
    """Address to send the buyer to. Only of use while `status` is `pending`."""
    product: product_module.Product | str | None = None
    """The product that is bought, as the whole record or as its id. An answer of this API has the id as a rule, a
    webhook the record."""
    units: int | None = None
    """How many seats or pieces are bought; 1 when it is missing."""
    custom_price: int | None = None
    """Price of one piece, in cents of the product's currency, where the checkout was opened with one."""
    discount: applied_discount_module.AppliedDiscount | None = None
    """The discount that is applied. Null or missing when there is none."""
    order: order_module.Order | None = None
    """The order that came of the checkout. Null or missing before the payment."""
    subscription: subscription_module.Subscription | str | None = None
    """The subscription that came of the checkout, as the whole record or as its id. Null or missing before the payment
    and for a one-time product."""
    customer: customer_module.Customer | str | None = None
    """Who buys, as the whole record or as its id. Null or missing while it is not known."""
    request_id: str | None = None
    """The value of your own that the checkout was opened with."""
    custom_fields: list[custom_field_module.CustomField] | None = None
    """The extra questions, with the buyer's answers once there are any."""
    success_url: str | None = None
    """Address the buyer is sent to after paying. An empty text, null and a missing field all mean that none is set."""
    license_keys: list[license__module.License] | None = None
    """The licence keys that the purchase issued. Missing, not empty, when there are none."""
    feature: list[product_feature_module.ProductFeature] | product_feature_module.ProductFeature | None = None
    """What the purchase granted, one record or a list of them. Use `license_keys` for licence keys. Deprecated."""
    metadata: dict[str, Any] | None = None
    """Your own values, as they were given. Null or missing when there are none."""
    mode: EnvironmentMode | None = None
    """Environment that the checkout lives in."""
    object: str | None = None
    """Kind of record, `checkout`."""
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
            _status = get("status", UNSET)
            try:
                _status = CHECKOUT_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", CheckoutStatus)
            if (_checkout_url := get("checkout_url")) is not None and type(_checkout_url) is not str:
                _checkout_url = text(_checkout_url, "checkout_url")
            if (_product := get(name_that_came(source, ["product", "product_id"]))) is not None:
                _product = by_kind(_product, "product", {dict: product_module.Product.from_dict, str: text})
            if (_units := get("units")) is not None and type(_units) is not int:
                _units = integer(_units, "units")
            if (_custom_price := get("custom_price")) is not None and type(_custom_price) is not int:
                _custom_price = integer(_custom_price, "custom_price")
            if (_discount := get("discount")) is not None:
                _discount = nested(_discount, "discount", applied_discount_module.AppliedDiscount.from_dict)
            if (_order := get("order")) is not None:
                _order = nested(_order, "order", order_module.Order.from_dict)
            if (_subscription := get("subscription")) is not None:
                _subscription = by_kind(
                    _subscription, "subscription", {dict: subscription_module.Subscription.from_dict, str: text}
                )
            if (_customer := get("customer")) is not None:
                _customer = by_kind(_customer, "customer", {dict: customer_module.Customer.from_dict, str: text})
            if (_request_id := get("request_id")) is not None and type(_request_id) is not str:
                _request_id = text(_request_id, "request_id")
            if (_custom_fields := get("custom_fields")) is not None:
                _custom_fields = array(_custom_fields, "custom_fields", custom_field_module.CustomField.from_dict)
            if (_success_url := get("success_url")) is not None and type(_success_url) is not str:
                _success_url = text(_success_url, "success_url")
            if (_license_keys := get("license_keys")) is not None:
                _license_keys = array(_license_keys, "license_keys", license__module.License.from_dict)
            if (_feature := get("feature")) is not None:
                _feature = by_kind(
                    _feature,
                    "feature",
                    {
                        list: partial(array, field="", decode=product_feature_module.ProductFeature.from_dict),
                        dict: product_feature_module.ProductFeature.from_dict,
                    },
                )
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.status = _status
        self.checkout_url = _checkout_url
        self.product = _product
        self.units = _units
        self.custom_price = _custom_price
        self.discount = _discount
        self.order = _order
        self.subscription = _subscription
        self.customer = _customer
        self.request_id = _request_id
        self.custom_fields = _custom_fields
        self.success_url = _success_url
        self.license_keys = _license_keys
        self.feature = _feature
        self.metadata = _metadata
        self.mode = _mode
        self.object = _object
        self._source = source
        return self
