# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
)

from .customer_tax_scheme import CUSTOMER_TAX_SCHEME_MEMBERS, CustomerTaxScheme

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerTaxRate(Model):
    """How a customer is taxed."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "scheme": "scheme",
        "rate": "rate",
    }
    NULLABLE = frozenset({"scheme", "rate"})

    scheme: CustomerTaxScheme | None = None
    """How the customer is taxed."""
    rate: Decimal | None = None
    """Tax rate in percent (20 is 20 %)."""
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
            if (_scheme := get("scheme")) is not None:
                try:
                    _scheme = CUSTOMER_TAX_SCHEME_MEMBERS[_scheme]
                except (KeyError, TypeError):
                    _scheme = choice(_scheme, "scheme", CustomerTaxScheme)
            if (_rate := get("rate")) is not None and type(_rate) is not Decimal:
                _rate = number(_rate, "rate")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.scheme = _scheme
        self.rate = _rate
        self._source = source
        return self
