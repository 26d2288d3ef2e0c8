# Generated from specs/creem/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditsMovement(Model):
    """Credits that came to an account or left it, as an event tells it. Credits are whole numbers as text; they are not
    money."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "customer_id": "customer_id",
        "account_id": "account_id",
        "bucket_name": "bucket_name",
        "unit_label": "unit_label",
        "amount_minor_units": "amount_minor_units",
        "balance_after_minor_units": "balance_after_minor_units",
        "reference": "reference",
        "occurred_at": "occurred_at",
    }
    NULLABLE = frozenset(
        {
            "customer_id",
            "account_id",
            "bucket_name",
            "unit_label",
            "amount_minor_units",
            "balance_after_minor_units",
            "reference",
            "occurred_at",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the transaction, `cct_…`. One transaction may move several accounts, so this id and `account_id` together
    are the movement's."""
    object: str | None = None
    """Kind of record, `customer_credits_grant` or `customer_credits_consumption`."""
    customer_id: str | None = None
    """Id of the customer."""
    account_id: str | None = None
    """Id of the account."""
    bucket_name: str | None = None
    """Name of the account."""
    unit_label: str | None = None
    """What one credit is called."""
    amount_minor_units: str | None = None
    """How many credits, a whole number of any size as text."""
    balance_after_minor_units: str | None = None
    """How many credits the account has then, a whole number as text."""
    reference: str | None = None
    """What caused it, such as an order, a window of usage or a recharge."""
    occurred_at: datetime | None = None
    """When it happened, in UTC."""
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
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_account_id := get("account_id")) is not None and type(_account_id) is not str:
                _account_id = text(_account_id, "account_id")
            if (_bucket_name := get("bucket_name")) is not None and type(_bucket_name) is not str:
                _bucket_name = text(_bucket_name, "bucket_name")
            if (_unit_label := get("unit_label")) is not None and type(_unit_label) is not str:
                _unit_label = text(_unit_label, "unit_label")
            if (_amount_minor_units := get("amount_minor_units")) is not None and type(_amount_minor_units) is not str:
                _amount_minor_units = text(_amount_minor_units, "amount_minor_units")
            if (_balance_after_minor_units := get("balance_after_minor_units")) is not None and type(
                _balance_after_minor_units
            ) is not str:
                _balance_after_minor_units = text(_balance_after_minor_units, "balance_after_minor_units")
            if (_reference := get("reference")) is not None and type(_reference) is not str:
                _reference = text(_reference, "reference")
            if (_occurred_at := get("occurred_at")) is not None:
                _occurred_at = moment(_occurred_at, "occurred_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.object = _object
        self.customer_id = _customer_id
        self.account_id = _account_id
        self.bucket_name = _bucket_name
        self.unit_label = _unit_label
        self.amount_minor_units = _amount_minor_units
        self.balance_after_minor_units = _balance_after_minor_units
        self.reference = _reference
        self.occurred_at = _occurred_at
        self._source = source
        return self
