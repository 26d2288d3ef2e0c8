from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    at_least,
    known_choice,
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .discount_amount_type import DiscountAmountType, DiscountAmountTypeValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OnceDiscountUpdateInput(Model):
    """New values of a discount on one payment only."""

    FIELDS = {
        "code": "code",
        "amount": "amount",
        "amountType": "amount_type",
        "duration": "duration",
        "id": "id",
        "name": "name",
        "active": "active",
    }

    code: str
    """What a buyer enters, 3 to 20 characters, unique in the pricing model (409 otherwise). The server stores it in
    capitals. Needed every time, also when it stays as it is. Limits: at least 3 characters, at most 20 characters."""
    amount: int
    """How much is taken off, above 0. `amountType` decides how it is read: a percentage, 20 for 20 %, or money in the
    smallest unit of the organisation's currency, 500 for 5.00 USD. A limit for percentages is not documented. Needed
    every time, also when it stays as it is. Limits: at least 1."""
    amount_type: DiscountAmountTypeValue
    """How `amount` is read. Needed every time, also when it stays as it is."""
    duration: Literal["once"] = "once"
    """How many payments it covers; always `once` here."""
    id: str | Unset = UNSET
    """Identifier, discount_…. It must be the one in the path; the server uses that one but refuses a body without this.
    Limits: not empty. May be left out: the call's `id` is put in."""
    name: str | Unset = UNSET
    """Label. Left out, it stays as it is."""
    active: bool | Unset = UNSET
    """Whether it can be redeemed. Left out, it stays as it is; false takes it out of use."""
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
        if type((_code := get("code", UNSET))) is not str:
            _code = text(_code, "code")
        shortest(_code, "code", 3)
        longest(_code, "code", 20)
        if type((_amount := get("amount", UNSET))) is not int:
            _amount = integer(_amount, "amount")
        at_least(_amount, "amount", 1)
        _amount_type = get("amountType", UNSET)
        _amount_type = known_choice(_amount_type, "amountType", DiscountAmountType)
        if (_duration := get("duration", UNSET)) != "once":
            _duration = const(_duration, "duration", "once")
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        shortest(_id, "id", 1)
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.code = _code
        self.amount = _amount
        self.amount_type = _amount_type
        self.duration = _duration
        self.id = _id
        self.name = _name
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["code"] = plain(self.code)
        found["amount"] = plain(self.amount)
        found["amountType"] = plain(self.amount_type)
        found["duration"] = plain(self.duration)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
