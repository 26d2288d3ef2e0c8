from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    moment,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .credit_account_status import CREDIT_ACCOUNT_STATUS_MEMBERS, CreditAccountStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditAccount(Model):
    """An account that holds credits of one customer. Its balance is read separately."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"created_at", "customer_id", "id", "name", "status", "store_id", "unit_label", "updated_at"}
    )

    id: str
    """Id of the account. Begins with `cca_` as a rule; do not check for it."""
    store_id: str | None | Unset = UNSET
    """Id of the store."""
    customer_id: str | None | Unset = UNSET
    """Id of the customer who owns the account."""
    name: str | None | Unset = UNSET
    """Name of the account, unique among the accounts of the customer."""
    unit_label: str | None | Unset = UNSET
    """What one unit is called."""
    status: CreditAccountStatus | Unset = UNSET
    """Whether credits can be moved."""
    created_at: datetime | None | Unset = UNSET
    """When the account was created, in UTC."""
    updated_at: datetime | None | Unset = UNSET
    """When the account was last changed, in UTC."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_store_id := get("store_id", UNSET)) is not UNSET and _store_id is not None and type(_store_id) is not str:
            _store_id = text(_store_id, "store_id")
        if (
            (_customer_id := get("customer_id", UNSET)) is not UNSET
            and _customer_id is not None
            and type(_customer_id) is not str
        ):
            _customer_id = text(_customer_id, "customer_id")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_unit_label := get("unit_label", UNSET)) is not UNSET and _unit_label is not None and type(_unit_label) is not str:
            _unit_label = text(_unit_label, "unit_label")
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = CREDIT_ACCOUNT_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", CreditAccountStatus)
        if (_created_at := get("created_at", UNSET)) is not UNSET and _created_at is not None:
            _created_at = moment(_created_at, "created_at")
        if (_updated_at := get("updated_at", UNSET)) is not UNSET and _updated_at is not None:
            _updated_at = moment(_updated_at, "updated_at")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.store_id is not UNSET:
            found["store_id"] = self.store_id
        if self.customer_id is not UNSET:
            found["customer_id"] = self.customer_id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.unit_label is not UNSET:
            found["unit_label"] = self.unit_label
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.created_at is not UNSET:
            found["created_at"] = (
                None if self.created_at is None else unchanged(self._source, "created_at", self.created_at, moment, iso_text)
            )
        if self.updated_at is not UNSET:
            found["updated_at"] = (
                None if self.updated_at is None else unchanged(self._source, "updated_at", self.updated_at, moment, iso_text)
            )
        return found
