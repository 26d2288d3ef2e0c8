from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    at_least,
    exact_number,
    longest,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    by_kind,
    integer,
    mapping,
    nested,
    or_none,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .checkout_customer_input import CheckoutCustomerInput
from .custom_field_input import CustomFieldInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("creem_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutCreate(Model):
    """A new checkout. Only the product is required."""

    FIELDS = {
        "product_id": "product_id",
        "request_id": "request_id",
        "units": "units",
        "discount_code": "discount_code",
        "customer": "customer",
        "custom_fields": "custom_fields",
        "success_url": "success_url",
        "metadata": "metadata",
    }

    product_id: str
    """Id of the product that is bought."""
    request_id: str | Unset = UNSET
    """A value of your own to recognise this purchase by. It comes back in the checkout, in the address the buyer returns
    to and in webhooks. It does not keep a repeated call from opening another checkout."""
    units: int | Unset = UNSET
    """How many seats or pieces are bought; the total is the product's price times this. The server takes 1 when it is
    left out. Limits: at least 1."""
    discount_code: str | Unset = UNSET
    """Code of a discount, as `code` of a discount gives it, to apply from the start."""
    customer: CheckoutCustomerInput | params.CheckoutCustomerInput | Unset = UNSET
    """Who buys, as far as it is known, to fill in the page. Either by id or by mail address."""
    custom_fields: Sequence[CustomFieldInput | params.CustomFieldInput] | Unset = UNSET
    """Extra questions to ask the buyer, at most 3, each with a `key` of its own. How they combine with the questions of
    the product is not documented. Limits: at most 3 items."""
    success_url: str | Unset = UNSET
    """Address a buyer is sent to after paying, instead of the product's `default_success_url`."""
    metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET
    """Your own values. They are copied to the checkout, to the subscription and into webhooks."""
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
        if type((_product_id := get("product_id", UNSET))) is not str:
            _product_id = text(_product_id, "product_id")
        if (_request_id := get("request_id", UNSET)) is not UNSET and type(_request_id) is not str:
            _request_id = text(_request_id, "request_id")
        if (_units := get("units", UNSET)) is not UNSET and type(_units) is not int:
            _units = integer(_units, "units")
        if _units is not UNSET:
            at_least(_units, "units", 1)
        if (_discount_code := get("discount_code", UNSET)) is not UNSET and type(_discount_code) is not str:
            _discount_code = text(_discount_code, "discount_code")
        if (_customer := get("customer", UNSET)) is not UNSET:
            _customer = nested(_customer, "customer", CheckoutCustomerInput.from_dict)
        if (_custom_fields := get("custom_fields", UNSET)) is not UNSET:
            _custom_fields = array(_custom_fields, "custom_fields", CustomFieldInput.from_dict)
        if _custom_fields is not UNSET:
            longest(_custom_fields, "custom_fields", 3)
        if (_success_url := get("success_url", UNSET)) is not UNSET and type(_success_url) is not str:
            _success_url = text(_success_url, "success_url")
        if (_metadata := get("metadata", UNSET)) is not UNSET:
            _metadata = mapping(
                _metadata,
                "metadata",
                partial(
                    or_none,
                    decode=partial(
                        by_kind, field="", readers={str: text, int: exact_number, Decimal: exact_number, float: exact_number}
                    ),
                ),
            )
        self = object.__new__(cls)
        self.product_id = _product_id
        self.request_id = _request_id
        self.units = _units
        self.discount_code = _discount_code
        self.customer = _customer
        self.custom_fields = _custom_fields
        self.success_url = _success_url
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["product_id"] = plain(self.product_id)
        if self.request_id is not UNSET:
            found["request_id"] = plain(self.request_id)
        if self.units is not UNSET:
            found["units"] = plain(self.units)
        if self.discount_code is not UNSET:
            found["discount_code"] = plain(self.discount_code)
        if self.customer is not UNSET:
            found["customer"] = plain(self.customer)
        if self.custom_fields is not UNSET:
            found["custom_fields"] = plain(self.custom_fields)
        if self.success_url is not UNSET:
            found["success_url"] = plain(self.success_url)
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        return found
