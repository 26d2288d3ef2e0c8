from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    mapping,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .product_accounting_integration_input import ProductAccountingIntegrationInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("hyperline_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductAccountingInput(Model):
    """A product's tax and accounting settings for one invoicing entity."""

    FIELDS = {
        "tax_rate_id": "tax_rate_id",
        "product_code": "product_code",
        "account_code": "account_code",
        "integrations": "integrations",
    }

    tax_rate_id: str | None | Unset = UNSET
    """Id of a custom tax rate. Begins with `taxr_`."""
    product_code: str | None | Unset = UNSET
    """Code to match the product by, usually its id in the accounting tool."""
    account_code: str | None | Unset = UNSET
    """Account in the general ledger."""
    integrations: Mapping[str, ProductAccountingIntegrationInput | params.ProductAccountingIntegrationInput] | Unset = UNSET
    """Settings by accounting system (xero, pennylane, zoho-books, exact-online, quickbooks, netsuite, rillet, datev,
    anrok)."""
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
        if (
            (_tax_rate_id := get("tax_rate_id", UNSET)) is not UNSET
            and _tax_rate_id is not None
            and type(_tax_rate_id) is not str
        ):
            _tax_rate_id = text(_tax_rate_id, "tax_rate_id")
        if (
            (_product_code := get("product_code", UNSET)) is not UNSET
            and _product_code is not None
            and type(_product_code) is not str
        ):
            _product_code = text(_product_code, "product_code")
        if (
            (_account_code := get("account_code", UNSET)) is not UNSET
            and _account_code is not None
            and type(_account_code) is not str
        ):
            _account_code = text(_account_code, "account_code")
        if (_integrations := get("integrations", UNSET)) is not UNSET:
            _integrations = mapping(_integrations, "integrations", ProductAccountingIntegrationInput.from_dict)
        self = object.__new__(cls)
        self.tax_rate_id = _tax_rate_id
        self.product_code = _product_code
        self.account_code = _account_code
        self.integrations = _integrations
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.tax_rate_id is not UNSET:
            found["tax_rate_id"] = plain(self.tax_rate_id)
        if self.product_code is not UNSET:
            found["product_code"] = plain(self.product_code)
        if self.account_code is not UNSET:
            found["account_code"] = plain(self.account_code)
        if self.integrations is not UNSET:
            found["integrations"] = plain(self.integrations)
        return found
