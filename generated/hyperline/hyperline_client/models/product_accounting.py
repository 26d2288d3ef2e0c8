# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    mapping,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import product_accounting_integration as product_accounting_integration_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    product_accounting_integration_module = Later(f"{__package__}.product_accounting_integration")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductAccounting(Model):
    """A product's tax and accounting settings for one invoicing entity."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "tax_rate_id": "tax_rate_id",
        "product_code": "product_code",
        "account_code": "account_code",
        "integrations": "integrations",
    }
    NULLABLE = frozenset({"tax_rate_id", "product_code", "account_code", "integrations"})

    tax_rate_id: str | None = None
    """Id of a custom tax rate. Begins with `taxr_`."""
    product_code: str | None = None
    """Code to match the product by, usually its id in the accounting tool."""
    account_code: str | None = None
    """Account in the general ledger."""
    integrations: dict[str, product_accounting_integration_module.ProductAccountingIntegration] | None = None
    """Settings by accounting system (xero, pennylane, zoho-books, exact-online, quickbooks, netsuite, rillet, datev,
    anrok)."""
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
            if (_tax_rate_id := get("tax_rate_id")) is not None and type(_tax_rate_id) is not str:
                _tax_rate_id = text(_tax_rate_id, "tax_rate_id")
            if (_product_code := get("product_code")) is not None and type(_product_code) is not str:
                _product_code = text(_product_code, "product_code")
            if (_account_code := get("account_code")) is not None and type(_account_code) is not str:
                _account_code = text(_account_code, "account_code")
            if (_integrations := get("integrations")) is not None:
                _integrations = mapping(
                    _integrations, "integrations", product_accounting_integration_module.ProductAccountingIntegration.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.tax_rate_id = _tax_rate_id
        self.product_code = _product_code
        self.account_code = _account_code
        self.integrations = _integrations
        self._source = source
        return self
