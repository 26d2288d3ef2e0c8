from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
    known_choice,
    longest,
    money_integer,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .billing_period import BillingPeriod, BillingPeriodValue
from .billing_type import BillingType, BillingTypeValue
from .currency import Currency, CurrencyValue
from .custom_field_input import CustomFieldInput
from .tax_category import TaxCategory, TaxCategoryValue
from .tax_mode import TaxMode, TaxModeValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("creem_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductCreate(Model):
    """A new product with its one price. When `billing_type` is `recurring`, `billing_period` must be given and cannot be
    `once`. `price` is 0 or at least 100."""

    FIELDS = {
        "name": "name",
        "description": "description",
        "price": "price",
        "currency": "currency",
        "billing_type": "billing_type",
        "billing_period": "billing_period",
        "tax_mode": "tax_mode",
        "tax_category": "tax_category",
        "image_url": "image_url",
        "default_success_url": "default_success_url",
        "custom_fields": "custom_fields",
        "abandoned_cart_recovery_enabled": "abandoned_cart_recovery_enabled",
    }
    FIRM = frozenset({"currency"})

    name: str
    """Name that buyers see."""
    description: str
    """Short text about the product that buyers see. Required; send real text, as it is not known whether an empty one is
    accepted."""
    price: int
    """Price per billing period, or once for a one-time product, in cents of `currency` (1000 is 10.00). Either 0, which
    makes the product free, or at least 100. In the currency's minor unit (cents for USD); currency: `currency`.
    Limits: at least 0."""
    currency: CurrencyValue
    """Currency of `price`. Only `EUR` and `USD` can be sold in."""
    billing_type: BillingTypeValue
    """Whether the buyer pays once (`onetime`) or again each period (`recurring`)."""
    billing_period: BillingPeriodValue | Unset = UNSET
    """How often a recurring product is charged. Required, and not `once`, when `billing_type` is `recurring`; leave it
    out for a one-time product."""
    tax_mode: TaxModeValue | Unset = UNSET
    """Whether `price` contains tax (`inclusive`) or tax is added to it (`exclusive`). What applies when it is left out
    is not documented."""
    tax_category: TaxCategoryValue | Unset = UNSET
    """Kind of goods, which decides the tax rules. What applies when it is left out is not documented."""
    image_url: str | Unset = UNSET
    """Public address of the product's picture, a PNG or JPG file."""
    default_success_url: str | Unset = UNSET
    """Address a buyer is sent to after paying, unless the checkout names another."""
    custom_fields: Sequence[CustomFieldInput | params.CustomFieldInput] | Unset = UNSET
    """Extra questions to ask the buyer at checkout, at most 3, each with a `key` of its own. Limits: at most 3 items."""
    abandoned_cart_recovery_enabled: bool | Unset = UNSET
    """Whether buyers who leave a checkout unfinished get reminder mails. The server takes false when it is left out."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if type((_description := get("description", UNSET))) is not str:
            _description = text(_description, "description")
        if type((_price := get("price", UNSET))) is not int:
            _price = money_integer(_price, "price")
        at_least(_price, "price", 0)
        _currency = get("currency", UNSET)
        _currency = known_choice(_currency, "currency", Currency)
        _billing_type = get("billing_type", UNSET)
        _billing_type = known_choice(_billing_type, "billing_type", BillingType)
        if (_billing_period := get("billing_period", UNSET)) is not UNSET:
            _billing_period = known_choice(_billing_period, "billing_period", BillingPeriod)
        if (_tax_mode := get("tax_mode", UNSET)) is not UNSET:
            _tax_mode = known_choice(_tax_mode, "tax_mode", TaxMode)
        if (_tax_category := get("tax_category", UNSET)) is not UNSET:
            _tax_category = known_choice(_tax_category, "tax_category", TaxCategory)
        if (_image_url := get("image_url", UNSET)) is not UNSET and type(_image_url) is not str:
            _image_url = text(_image_url, "image_url")
        if (_default_success_url := get("default_success_url", UNSET)) is not UNSET and type(_default_success_url) is not str:
            _default_success_url = text(_default_success_url, "default_success_url")
        if (_custom_fields := get("custom_fields", UNSET)) is not UNSET:
            _custom_fields = array(_custom_fields, "custom_fields", CustomFieldInput.from_dict)
        if _custom_fields is not UNSET:
            longest(_custom_fields, "custom_fields", 3)
        if (_abandoned_cart_recovery_enabled := get("abandoned_cart_recovery_enabled", UNSET)) is not UNSET and type(
            _abandoned_cart_recovery_enabled
        ) is not bool:
            _abandoned_cart_recovery_enabled = boolean(_abandoned_cart_recovery_enabled, "abandoned_cart_recovery_enabled")
        if "billing_type" in source and source["billing_type"] == "recurring" and "billing_period" not in source:
            raise DecodeFault(".billing_period", "is needed when `billing_type` is `recurring`")
        if (
            "billing_type" in source
            and source["billing_type"] == "recurring"
            and "billing_period" in source
            and source["billing_period"] == "once"
        ):
            raise DecodeFault(".billing_period", "must not be `once` when `billing_type` is `recurring`")
        if "price" in source and not (source["price"] <= 0) and source["price"] < 100:
            raise DecodeFault(".price", "must be at least 100 when `price` is more than 0")
        self = object.__new__(cls)
        self.name = _name
        self.description = _description
        self.price = _price
        self.currency = _currency
        self.billing_type = _billing_type
        self.billing_period = _billing_period
        self.tax_mode = _tax_mode
        self.tax_category = _tax_category
        self.image_url = _image_url
        self.default_success_url = _default_success_url
        self.custom_fields = _custom_fields
        self.abandoned_cart_recovery_enabled = _abandoned_cart_recovery_enabled
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["description"] = plain(self.description)
        found["price"] = plain(self.price)
        found["currency"] = plain(self.currency)
        found["billing_type"] = plain(self.billing_type)
        if self.billing_period is not UNSET:
            found["billing_period"] = plain(self.billing_period)
        if self.tax_mode is not UNSET:
            found["tax_mode"] = plain(self.tax_mode)
        if self.tax_category is not UNSET:
            found["tax_category"] = plain(self.tax_category)
        if self.image_url is not UNSET:
            found["image_url"] = plain(self.image_url)
        if self.default_success_url is not UNSET:
            found["default_success_url"] = plain(self.default_success_url)
        if self.custom_fields is not UNSET:
            found["custom_fields"] = plain(self.custom_fields)
        if self.abandoned_cart_recovery_enabled is not UNSET:
            found["abandoned_cart_recovery_enabled"] = plain(self.abandoned_cart_recovery_enabled)
        return found
