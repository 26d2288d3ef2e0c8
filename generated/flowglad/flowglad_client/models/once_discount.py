# Generated from specs/flowglad/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    const,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .any_discount import AnyDiscount
from .discount_amount_type import DISCOUNT_AMOUNT_TYPE_MEMBERS, DiscountAmountType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OnceDiscount(AnyDiscount, Model):
    """A discount on one payment only."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "code": "code",
        "amount": "amount",
        "amountType": "amount_type",
        "duration": "duration",
        "name": "name",
        "active": "active",
        "redemptionCount": "redemption_count",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, discount_…."""
    code: str
    """What a buyer enters, 3 to 20 characters in capitals, unique in the pricing model. Compare without regard to case."""
    amount: int
    """How much is taken off, above 0. Read it by `amount_type`: with percent it is a percentage, 20 for 20 %; with fixed
    it is money in the smallest unit of the organisation's currency, 500 for 5.00 USD. What a fixed amount does in
    another currency is not documented."""
    amount_type: DiscountAmountType
    """How to read `amount`."""
    duration: Literal["once"] = "once"
    """How many payments it covers; always `once` here."""
    name: str | None = None
    """Label."""
    active: bool | None = None
    """Whether it can be redeemed."""
    redemption_count: int | None = None
    """How often it was redeemed. Only list and get send it; answers to create and update lack it."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers lack it."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            if type((_code := get("code"))) is not str:
                _code = text(get("code", UNSET), "code")
            if type((_amount := get("amount"))) is not int:
                _amount = integer(get("amount", UNSET), "amount")
            _amount_type = get("amountType", UNSET)
            try:
                _amount_type = DISCOUNT_AMOUNT_TYPE_MEMBERS[_amount_type]
            except (KeyError, TypeError):
                _amount_type = choice(_amount_type, "amountType", DiscountAmountType)
            if (_duration := get("duration")) != "once":
                _duration = const(get("duration", UNSET), "duration", "once")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
            if (_redemption_count := get("redemptionCount")) is not None and type(_redemption_count) is not int:
                _redemption_count = integer(_redemption_count, "redemptionCount")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
