from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    known_choice,
    money_number,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    integer,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .currency import Currency, CurrencyValue
from .price_type import PriceType, PriceTypeValue
from .recurring_details_input import RecurringDetailsInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("clink_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceCreate(Model):
    """A price to create for an existing product."""

    FIELDS = {
        "productId": "product_id",
        "currency": "currency",
        "unitAmount": "unit_amount",
        "priceType": "price_type",
        "recurringDetails": "recurring_details",
        "priority": "priority",
        "isDefaultPrice": "is_default_price",
    }
    FIRM = frozenset({"currency"})

    product_id: str
    """Identifier of the product that the price is for."""
    currency: CurrencyValue
    """Currency of `unitAmount`."""
    unit_amount: Decimal | int
    """Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29
    dollars 99 cents). Use no more decimal places than the currency has. In the currency's major unit (29.99 is 29 and
    99 hundredths); currency: `currency`."""
    price_type: PriceTypeValue
    """Whether the price is paid once or every billing cycle."""
    recurring_details: RecurringDetailsInput | params.RecurringDetailsInput | Unset = UNSET
    """The billing cycle. Needed when `priceType` is `recurring`. Comes back as `recurring`."""
    priority: int | Unset = UNSET
    """Rank among regional prices; the lower value wins. Never sent back."""
    is_default_price: bool | Unset = UNSET
    """Whether to make this the product's default price. Never sent back; see `defaultPrice` of the product."""
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
        if type((_product_id := get("productId", UNSET))) is not str:
            _product_id = text(_product_id, "productId")
        _currency = get("currency", UNSET)
        _currency = known_choice(_currency, "currency", Currency)
        _unit_amount = get("unitAmount", UNSET)
        _unit_amount = money_number(_unit_amount, "unitAmount")
        _price_type = get("priceType", UNSET)
        _price_type = known_choice(_price_type, "priceType", PriceType)
        if (_recurring_details := get("recurringDetails", UNSET)) is not UNSET:
            _recurring_details = nested(_recurring_details, "recurringDetails", RecurringDetailsInput.from_dict)
        if (_priority := get("priority", UNSET)) is not UNSET and type(_priority) is not int:
            _priority = integer(_priority, "priority")
        if (_is_default_price := get("isDefaultPrice", UNSET)) is not UNSET and type(_is_default_price) is not bool:
            _is_default_price = boolean(_is_default_price, "isDefaultPrice")
        if "priceType" in source and source["priceType"] == "recurring" and "recurringDetails" not in source:
            raise DecodeFault(".recurringDetails", "is needed when `priceType` is `recurring`")
        self = object.__new__(cls)
        self.product_id = _product_id
        self.currency = _currency
        self.unit_amount = _unit_amount
        self.price_type = _price_type
        self.recurring_details = _recurring_details
        self.priority = _priority
        self.is_default_price = _is_default_price
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["productId"] = plain(self.product_id)
        found["currency"] = plain(self.currency)
        found["unitAmount"] = plain(self.unit_amount)
        found["priceType"] = plain(self.price_type)
        if self.recurring_details is not UNSET:
            found["recurringDetails"] = plain(self.recurring_details)
        if self.priority is not UNSET:
            found["priority"] = plain(self.priority)
        if self.is_default_price is not UNSET:
            found["isDefaultPrice"] = plain(self.is_default_price)
        return found
