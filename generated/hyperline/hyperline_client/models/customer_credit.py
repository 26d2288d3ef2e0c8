# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import customer_credit_auto_top_up as customer_credit_auto_top_up_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    customer_credit_auto_top_up_module = Later(f"{__package__}.customer_credit_auto_top_up")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerCredit(Model):
    """A customer's balance of credits of one product."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "product_id": "product_id",
        "customer_id": "customer_id",
        "name": "name",
        "current_balance": "current_balance",
        "low_count_threshold": "low_count_threshold",
        "last_refreshed_at": "last_refreshed_at",
        "auto_topup": "auto_topup",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset(
        {"name", "current_balance", "low_count_threshold", "last_refreshed_at", "auto_topup", "created_at", "updated_at"}
    )
    FIRM = frozenset({"product_id", "customer_id", "auto_topup"})

    product_id: str
    """Id of the credit product. Begins with `itm_`."""
    customer_id: str
    """Id of the customer. Begins with `cus_`."""
    name: str | None = None
    """Name that is displayed."""
    current_balance: Decimal | None = None
    """Credits that are left."""
    low_count_threshold: Decimal | None = None
    """Balance, in credits, at which it counts as low."""
    last_refreshed_at: datetime | None = None
    """Moment at which the balance was last computed."""
    auto_topup: customer_credit_auto_top_up_module.CustomerCreditAutoTopUp | None = None
    """Purchase that is made by itself. Null where there is none."""
    created_at: datetime | None = None
    """Moment it was made."""
    updated_at: datetime | None = None
    """Moment of the last change."""
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
            if type((_product_id := get("product_id"))) is not str:
                _product_id = text(get("product_id", UNSET), "product_id")
            if type((_customer_id := get("customer_id"))) is not str:
                _customer_id = text(get("customer_id", UNSET), "customer_id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_current_balance := get("current_balance")) is not None and type(_current_balance) is not Decimal:
                _current_balance = number(_current_balance, "current_balance")
            if (_low_count_threshold := get("low_count_threshold")) is not None and type(_low_count_threshold) is not Decimal:
                _low_count_threshold = number(_low_count_threshold, "low_count_threshold")
            if (_last_refreshed_at := get("last_refreshed_at")) is not None:
                _last_refreshed_at = moment(_last_refreshed_at, "last_refreshed_at")
            if (_auto_topup := get("auto_topup")) is not None:
                _auto_topup = nested(
                    _auto_topup, "auto_topup", customer_credit_auto_top_up_module.CustomerCreditAutoTopUp.from_dict
                )
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.product_id = _product_id
        self.customer_id = _customer_id
        self.name = _name
        self.current_balance = _current_balance
        self.low_count_threshold = _low_count_threshold
        self.last_refreshed_at = _last_refreshed_at
        self.auto_topup = _auto_topup
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
