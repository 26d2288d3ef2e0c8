from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditAccountCreate(Model):
    """A new credit account."""

    FIELDS = {
        "customer_id": "customer_id",
        "name": "name",
        "unit_label": "unit_label",
        "initial_balance": "initial_balance",
    }

    customer_id: str
    """Id of the customer who owns the account."""
    name: str | Unset = UNSET
    """Name of the account, unique among the accounts of this customer. The server takes `default` when it is left out."""
    unit_label: str | Unset = UNSET
    """What one unit is called, such as `points`. The server takes `credits` when it is left out."""
    initial_balance: str | Unset = UNSET
    """Credits to start with, a whole number as text. The account starts empty when it is left out."""
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
        if type((_customer_id := get("customer_id", UNSET))) is not str:
            _customer_id = text(_customer_id, "customer_id")
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_unit_label := get("unit_label", UNSET)) is not UNSET and type(_unit_label) is not str:
            _unit_label = text(_unit_label, "unit_label")
        if (_initial_balance := get("initial_balance", UNSET)) is not UNSET and type(_initial_balance) is not str:
            _initial_balance = text(_initial_balance, "initial_balance")
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.name = _name
        self.unit_label = _unit_label
        self.initial_balance = _initial_balance
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["customer_id"] = plain(self.customer_id)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.unit_label is not UNSET:
            found["unit_label"] = plain(self.unit_label)
        if self.initial_balance is not UNSET:
            found["initial_balance"] = plain(self.initial_balance)
        return found
