# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .billing_period import BILLING_PERIOD_MEMBERS, BillingPeriod
from .billing_type import BILLING_TYPE_MEMBERS, BillingType
from .currency import CURRENCY_MEMBERS, Currency
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .product_status import PRODUCT_STATUS_MEMBERS, ProductStatus
from .recurring_interval import RECURRING_INTERVAL_MEMBERS, RecurringInterval
from .tax_category import TAX_CATEGORY_MEMBERS, TaxCategory
from .tax_mode import TAX_MODE_MEMBERS, TaxMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import custom_field as custom_field_module
    from . import feature as feature_module
    from . import usage_price as usage_price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    custom_field_module = Later(f"{__package__}.custom_field")
    feature_module = Later(f"{__package__}.feature")
    usage_price_module = Later(f"{__package__}.usage_price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Product(Model):
    """Something the store sells, with its one price. The price has an id of its own, which products do not show."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "price": "price",
        "currency": "currency",
        "billing_type": "billing_type",
        "status": "status",
        "billing_period": "billing_period",
        "description": "description",
        "tax_mode": "tax_mode",
        "tax_category": "tax_category",
        "mode": "mode",
        "object": "object",
        "image_url": "image_url",
        "image_urls": "image_urls",
        "recurring_interval": "recurring_interval",
        "recurring_interval_count": "recurring_interval_count",
        "trial_period_days": "trial_period_days",
        "trial_price": "trial_price",
        "business_net_pricing": "business_net_pricing",
        "usage_prices": "usage_prices",
        "product_url": "product_url",
        "default_success_url": "default_success_url",
        "features": "features",
        "custom_fields": "custom_fields",
        "custom_field": "custom_field",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset(
        {
            "description",
            "image_url",
            "image_urls",
            "recurring_interval",
            "recurring_interval_count",
            "trial_period_days",
            "trial_price",
            "business_net_pricing",
            "usage_prices",
            "product_url",
            "default_success_url",
            "features",
            "custom_fields",
            "custom_field",
        }
    )
    FIRM = frozenset({"id", "price", "currency", "trial_price", "usage_prices"})

    id: str
    """Id of the product. Begins with `prod_` as a rule; do not check for it."""
    name: str
    """Name that buyers see."""
    price: int
    """Price per billing period, or once for a one-time product, in cents of `currency` (1000 is 10.00). 0 means free."""
    currency: Currency
    """Currency of `price`, an upper-case ISO 4217 code."""
    billing_type: BillingType
    """Whether the buyer pays once (`onetime`) or again each period (`recurring`)."""
    status: ProductStatus
    """Whether the product is on sale."""
    billing_period: BillingPeriod | None = None
    """How often the product is charged; `once` for a one-time product. Other values are possible when reading."""
    description: str | None = None
    """Short text about the product. Older products can be without one."""
    tax_mode: TaxMode | None = None
    """Whether `price` contains tax (`inclusive`) or tax is added to it (`exclusive`)."""
    tax_category: TaxCategory | None = None
    """Kind of goods, which decides the tax rules."""
    mode: EnvironmentMode | None = None
    """Environment that the product lives in."""
    object: str | None = None
    """Kind of record, `product`. Missing in most webhook samples."""
    image_url: str | None = None
    """Address of the product's picture, a PNG or JPG file. Null or missing when there is none."""
    image_urls: list[str] | None = None
    """Addresses of the product's pictures; the first one is the cover."""
    recurring_interval: RecurringInterval | None = None
    """Unit of the billing period, also for the fixed ones (`month` for `every-three-months`). Null for a one-time
    product."""
    recurring_interval_count: int | None = None
    """How many units the billing period has (3 for `every-three-months`). Null for a one-time product."""
    trial_period_days: int | None = None
    """How many days the trial has. Null without a trial."""
    trial_price: int | None = None
    """What the trial costs, in cents of `currency`. Null for a free trial and without a trial."""
    business_net_pricing: bool | None = None
    """Whether a business buyer with a valid VAT number pays the price less the tax in it."""
    usage_prices: list[usage_price_module.UsagePrice] | None = None
    """Prices of what is counted by meters, on recurring products that have them."""
    product_url: str | None = None
    """Hosted page that starts a purchase of this product; send buyers there directly."""
    default_success_url: str | None = None
    """Address a buyer is sent to after paying. An empty text, null and a missing field all mean that none is set."""
    features: list[feature_module.Feature] | None = None
    """What a buyer gets. Credits can be written, the other kinds are attached in the dashboard."""
    custom_fields: list[custom_field_module.CustomField] | None = None
    """Extra questions asked at checkout. Look at `custom_field` when it is missing."""
    custom_field: list[custom_field_module.CustomField] | None = None
    """Old spelling of `custom_fields`, for answers that still use it. Never sent by this client. Deprecated."""
    created_at: datetime | None = None
    """When the product was created, in UTC."""
    updated_at: datetime | None = None
    """When the product was last changed, in UTC."""
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
            if type((_name := get("name"))) is not str:
                _name = text(get("name", UNSET), "name")
            if type((_price := get("price"))) is not int:
                _price = integer(get("price", UNSET), "price")
            _currency = get("currency", UNSET)
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
            _billing_type = get("billing_type", UNSET)
            try:
                _billing_type = BILLING_TYPE_MEMBERS[_billing_type]
            except (KeyError, TypeError):
                _billing_type = choice(_billing_type, "billing_type", BillingType)
            _status = get("status", UNSET)
            try:
                _status = PRODUCT_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", ProductStatus)
            if (_billing_period := get("billing_period")) is not None:
                try:
                    _billing_period = BILLING_PERIOD_MEMBERS[_billing_period]
                except (KeyError, TypeError):
                    _billing_period = choice(_billing_period, "billing_period", BillingPeriod)
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_tax_mode := get("tax_mode")) is not None:
                try:
                    _tax_mode = TAX_MODE_MEMBERS[_tax_mode]
                except (KeyError, TypeError):
                    _tax_mode = choice(_tax_mode, "tax_mode", TaxMode)
            if (_tax_category := get("tax_category")) is not None:
                try:
                    _tax_category = TAX_CATEGORY_MEMBERS[_tax_category]
                except (KeyError, TypeError):
                    _tax_category = choice(_tax_category, "tax_category", TaxCategory)
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_image_url := get("image_url")) is not None and type(_image_url) is not str:
                _image_url = text(_image_url, "image_url")
            if (_image_urls := get("image_urls")) is not None:
                _image_urls = array(_image_urls, "image_urls", text)
            if (_recurring_interval := get("recurring_interval")) is not None:
                try:
                    _recurring_interval = RECURRING_INTERVAL_MEMBERS[_recurring_interval]
                except (KeyError, TypeError):
                    _recurring_interval = choice(_recurring_interval, "recurring_interval", RecurringInterval)
            if (_recurring_interval_count := get("recurring_interval_count")) is not None and type(
                _recurring_interval_count
            ) is not int:
                _recurring_interval_count = integer(_recurring_interval_count, "recurring_interval_count")
            if (_trial_period_days := get("trial_period_days")) is not None and type(_trial_period_days) is not int:
                _trial_period_days = integer(_trial_period_days, "trial_period_days")
            if (_trial_price := get("trial_price")) is not None and type(_trial_price) is not int:
                _trial_price = integer(_trial_price, "trial_price")
            if (_business_net_pricing := get("business_net_pricing")) is not None and type(_business_net_pricing) is not bool:
                _business_net_pricing = boolean(_business_net_pricing, "business_net_pricing")
            if (_usage_prices := get("usage_prices")) is not None:
                _usage_prices = array(_usage_prices, "usage_prices", usage_price_module.UsagePrice.from_dict)
            if (_product_url := get("product_url")) is not None and type(_product_url) is not str:
                _product_url = text(_product_url, "product_url")
            if (_default_success_url := get("default_success_url")) is not None and type(_default_success_url) is not str:
                _default_success_url = text(_default_success_url, "default_success_url")
            if (_features := get("features")) is not None:
                _features = array(_features, "features", feature_module.Feature.from_dict)
            if (_custom_fields := get("custom_fields")) is not None:
                _custom_fields = array(_custom_fields, "custom_fields", custom_field_module.CustomField.from_dict)
            if (_custom_field := get("custom_field")) is not None:
                _custom_field = array(_custom_field, "custom_field", custom_field_module.CustomField.from_dict)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.price = _price
        self.currency = _currency
        self.billing_type = _billing_type
        self.status = _status
        self.billing_period = _billing_period
        self.description = _description
        self.tax_mode = _tax_mode
        self.tax_category = _tax_category
        self.mode = _mode
        self.object = _object
        self.image_url = _image_url
        self.image_urls = _image_urls
        self.recurring_interval = _recurring_interval
        self.recurring_interval_count = _recurring_interval_count
        self.trial_period_days = _trial_period_days
        self.trial_price = _trial_price
        self.business_net_pricing = _business_net_pricing
        self.usage_prices = _usage_prices
        self.product_url = _product_url
        self.default_success_url = _default_success_url
        self.features = _features
        self.custom_fields = _custom_fields
        self.custom_field = _custom_field
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
