from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    const,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .discount_amount_type import DISCOUNT_AMOUNT_TYPE_MEMBERS, DiscountAmountType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ForeverDiscount(Model):
    """A discount on every payment of a subscription."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "active",
            "amount",
            "amountType",
            "code",
            "createdAt",
            "duration",
            "id",
            "livemode",
            "name",
            "organizationId",
            "pricingModelId",
            "redemptionCount",
            "updatedAt",
        }
    )

    id: str
    """Identifier, discount_…."""
    code: str
    """What a buyer enters, 3 to 20 characters in capitals, unique in the pricing model. Compare without regard to case."""
    amount: int
    """How much is taken off, above 0. Read it by `amountType`: with percent it is a percentage, 20 for 20 %; with fixed
    it is money in the smallest unit of the organisation's currency, 500 for 5.00 USD. What a fixed amount does in
    another currency is not documented."""
    amount_type: DiscountAmountType
    """How to read `amount`."""
    duration: Literal["forever"] = "forever"
    """How many payments it covers; always `forever` here."""
    name: str | Unset = UNSET
    """Label."""
    active: bool | Unset = UNSET
    """Whether it can be redeemed."""
    redemption_count: int | Unset = UNSET
    """How often it was redeemed. Only list and get send it; answers to create and update lack it."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers lack it."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
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
        if type((_code := get("code", UNSET))) is not str:
            _code = text(_code, "code")
        if type((_amount := get("amount", UNSET))) is not int:
            _amount = integer(_amount, "amount")
        _amount_type = get("amountType", UNSET)
        try:
            _amount_type = DISCOUNT_AMOUNT_TYPE_MEMBERS[_amount_type]
        except (KeyError, TypeError):
            _amount_type = choice(_amount_type, "amountType", DiscountAmountType)
        if (_duration := get("duration", UNSET)) != "forever":
            _duration = const(_duration, "duration", "forever")
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        if (_redemption_count := get("redemptionCount", UNSET)) is not UNSET and type(_redemption_count) is not int:
            _redemption_count = integer(_redemption_count, "redemptionCount")
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
        self.id = _id
        self.code = _code
        self.amount = _amount
        self.amount_type = _amount_type
        self.duration = _duration
        self.name = _name
        self.active = _active
        self.redemption_count = _redemption_count
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["code"] = self.code
        found["amount"] = self.amount
        found["amountType"] = str(self.amount_type)
        found["duration"] = self.duration
        if self.name is not UNSET:
            found["name"] = self.name
        if self.active is not UNSET:
            found["active"] = self.active
        if self.redemption_count is not UNSET:
            found["redemptionCount"] = self.redemption_count
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
