# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
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
    text,
)

from .arr_bucket import ARR_BUCKET_MEMBERS, ArrBucket
from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArrState(Model):
    """Annual recurring revenue (ARR) at one time."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "bucket": "bucket",
        "currency": "currency",
        "total_annual_value": "total_annual_value",
        "fixed_annual_value": "fixed_annual_value",
        "variable_annual_value": "variable_annual_value",
    }
    NULLABLE = frozenset(
        {"customer_id", "bucket", "currency", "total_annual_value", "fixed_annual_value", "variable_annual_value"}
    )
    FIRM = frozenset({"currency", "total_annual_value", "fixed_annual_value", "variable_annual_value"})

    customer_id: str | None = None
    """Id of the customer."""
    bucket: ArrBucket | None = None
    """How it counts."""
    currency: Currency | None = None
    """Currency of the amounts."""
    total_annual_value: Decimal | None = None
    """All of the revenue of a year. In the currency's minor unit (cents for USD); currency: `currency`."""
    fixed_annual_value: Decimal | None = None
    """Part that does not depend on usage. In the currency's minor unit (cents for USD); currency: `currency`."""
    variable_annual_value: Decimal | None = None
    """Part that depends on usage. In the currency's minor unit (cents for USD); currency: `currency`."""
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
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_bucket := get("bucket")) is not None:
                try:
                    _bucket = ARR_BUCKET_MEMBERS[_bucket]
                except (KeyError, TypeError):
                    _bucket = choice(_bucket, "bucket", ArrBucket)
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_total_annual_value := get("total_annual_value")) is not None and type(_total_annual_value) is not Decimal:
                _total_annual_value = number(_total_annual_value, "total_annual_value")
            if (_fixed_annual_value := get("fixed_annual_value")) is not None and type(_fixed_annual_value) is not Decimal:
                _fixed_annual_value = number(_fixed_annual_value, "fixed_annual_value")
            if (_variable_annual_value := get("variable_annual_value")) is not None and type(
                _variable_annual_value
            ) is not Decimal:
                _variable_annual_value = number(_variable_annual_value, "variable_annual_value")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.bucket = _bucket
        self.currency = _currency
        self.total_annual_value = _total_annual_value
        self.fixed_annual_value = _fixed_annual_value
        self.variable_annual_value = _variable_annual_value
        self._source = source
        return self
