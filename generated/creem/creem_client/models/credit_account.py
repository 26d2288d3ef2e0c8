# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .credit_account_status import CREDIT_ACCOUNT_STATUS_MEMBERS, CreditAccountStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditAccount(Model):
    """An account that holds credits of one customer. Its balance is read separately."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "store_id": "store_id",
        "customer_id": "customer_id",
        "name": "name",
        "unit_label": "unit_label",
        "status": "status",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset({"store_id", "customer_id", "name", "unit_label", "created_at", "updated_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the account. Begins with `cca_` as a rule; do not check for it."""
    store_id: str | None = None
    """Id of the store."""
    customer_id: str | None = None
    """Id of the customer who owns the account."""
    name: str | None = None
    """Name of the account, unique among the accounts of the customer."""
    unit_label: str | None = None
    """What one unit is called."""
    status: CreditAccountStatus | None = None
    """Whether credits can be moved."""
    created_at: datetime | None = None
    """When the account was created, in UTC."""
    updated_at: datetime | None = None
    """When the account was last changed, in UTC."""
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
            if (_store_id := get("store_id")) is not None and type(_store_id) is not str:
                _store_id = text(_store_id, "store_id")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_unit_label := get("unit_label")) is not None and type(_unit_label) is not str:
                _unit_label = text(_unit_label, "unit_label")
            if (_status := get("status")) is not None:
                try:
                    _status = CREDIT_ACCOUNT_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CreditAccountStatus)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.store_id = _store_id
        self.customer_id = _customer_id
        self.name = _name
        self.unit_label = _unit_label
        self.status = _status
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
