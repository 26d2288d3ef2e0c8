# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorCustomerUsage(Model):
    """The usage of one customer."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "total": "total",
        "subscription_ids": "subscription_ids",
    }
    NULLABLE = frozenset({"total", "subscription_ids"})
    FIRM = frozenset({"customer_id"})

    customer_id: str
    """Id of the customer."""
    total: Decimal | None = None
    """The aggregated number of this customer."""
    subscription_ids: list[str] | None = None
    """Ids of the customer's subscriptions."""
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
            if type((_customer_id := get("customer_id"))) is not str:
                _customer_id = text(get("customer_id", UNSET), "customer_id")
            if (_total := get("total")) is not None and type(_total) is not Decimal:
                _total = number(_total, "total")
            if (_subscription_ids := get("subscription_ids")) is not None:
                _subscription_ids = array(_subscription_ids, "subscription_ids", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.total = _total
        self.subscription_ids = _subscription_ids
        self._source = source
        return self
