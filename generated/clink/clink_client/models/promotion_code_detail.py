# Generated from specs/clink/resources/promotion_codes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .promotion_code_status import PROMOTION_CODE_STATUS_MEMBERS, PromotionCodeStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import promotion_code_customer as promotion_code_customer_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    promotion_code_customer_module = Later(f"{__package__}.promotion_code_customer")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotionCodeDetail(Model):
    """A promotion code with its restrictions."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "promotionCodeId": "promotion_code_id",
        "couponId": "coupon_id",
        "code": "code",
        "status": "status",
        "firstOrderOnly": "first_order_only",
        "redemptionCount": "redemption_count",
        "maxRedemptionLimit": "max_redemption_limit",
        "validPeriodEnd": "valid_period_end",
        "createTime": "create_time",
        "mirroring": "mirroring",
        "customers": "customers",
        "perCustomerRedemptionLimit": "per_customer_redemption_limit",
        "minimumSpend": "minimum_spend",
        "currency": "currency",
        "amount": "amount",
    }
    NULLABLE = frozenset(
        {
            "couponId",
            "code",
            "status",
            "firstOrderOnly",
            "redemptionCount",
            "maxRedemptionLimit",
            "validPeriodEnd",
            "createTime",
            "mirroring",
            "customers",
            "perCustomerRedemptionLimit",
            "minimumSpend",
            "currency",
            "amount",
        }
    )
    FIRM = frozenset({"promotionCodeId", "currency", "amount"})
    UNITS: ClassVar[Mapping[str, str]] = {"createTime": "epoch_ms", "validPeriodEnd": "epoch_ms"}

    promotion_code_id: str
    """Identifier of the promotion code."""
    coupon_id: str | None = None
    """Identifier of the coupon that the promotion code redeems."""
    code: str | None = None
    """The text that customers enter. Not the result code of the envelope, which has the same name."""
    status: PromotionCodeStatus | None = None
    """State of the promotion code."""
    first_order_only: bool | None = None
    """Whether only a customer's first order can use the promotion code."""
    redemption_count: int | None = None
    """How often the promotion code has been redeemed."""
    max_redemption_limit: int | None = None
    """How often the promotion code can be redeemed in all."""
    valid_period_end: datetime | None = None
    """When the promotion code stops being valid, in milliseconds since 1970-01-01 UTC. The beginning is never sent back."""
    create_time: datetime | None = None
    """When the promotion code was created, in milliseconds since 1970-01-01 UTC. There is no time of the last change."""
    mirroring: bool | None = None
    """Whether this record mirrors data that is kept elsewhere. Clink says no more about it."""
    customers: list[promotion_code_customer_module.PromotionCodeCustomer] | None = None
    """The only customers who can redeem the promotion code; presumably empty or missing when all can."""
    per_customer_redemption_limit: int | None = None
    """How often one customer can redeem the promotion code."""
    minimum_spend: dict[str, Decimal] | None = None
    """From which amount on the promotion code can be used, by currency."""
    currency: str | None = None
    """Currency of `amount`, the first one in `minimum_spend`."""
    amount: Decimal | None = None
    """The first amount in `minimum_spend`. Read `minimum_spend` for all of them. In the currency's major unit (29.99 is
    29 and 99 hundredths); currency: `currency`."""
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
            if type((_promotion_code_id := get("promotionCodeId"))) is not str:
                _promotion_code_id = text(get("promotionCodeId", UNSET), "promotionCodeId")
            if (_coupon_id := get("couponId")) is not None and type(_coupon_id) is not str:
                _coupon_id = text(_coupon_id, "couponId")
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_status := get("status")) is not None:
                try:
                    _status = PROMOTION_CODE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", PromotionCodeStatus)
            if (_first_order_only := get("firstOrderOnly")) is not None and type(_first_order_only) is not bool:
                _first_order_only = boolean(_first_order_only, "firstOrderOnly")
            if (_redemption_count := get("redemptionCount")) is not None and type(_redemption_count) is not int:
                _redemption_count = integer(_redemption_count, "redemptionCount")
            if (_max_redemption_limit := get("maxRedemptionLimit")) is not None and type(_max_redemption_limit) is not int:
                _max_redemption_limit = integer(_max_redemption_limit, "maxRedemptionLimit")
            if (_valid_period_end := get("validPeriodEnd")) is not None:
                _valid_period_end = epoch_ms(_valid_period_end, "validPeriodEnd")
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
            if (_mirroring := get("mirroring")) is not None and type(_mirroring) is not bool:
                _mirroring = boolean(_mirroring, "mirroring")
            if (_customers := get("customers")) is not None:
                _customers = array(_customers, "customers", promotion_code_customer_module.PromotionCodeCustomer.from_dict)
            if (_per_customer_redemption_limit := get("perCustomerRedemptionLimit")) is not None and type(
                _per_customer_redemption_limit
            ) is not int:
                _per_customer_redemption_limit = integer(_per_customer_redemption_limit, "perCustomerRedemptionLimit")
            if (_minimum_spend := get("minimumSpend")) is not None:
                _minimum_spend = mapping(_minimum_spend, "minimumSpend", number)
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.promotion_code_id = _promotion_code_id
        self.coupon_id = _coupon_id
        self.code = _code
        self.status = _status
        self.first_order_only = _first_order_only
        self.redemption_count = _redemption_count
        self.max_redemption_limit = _max_redemption_limit
        self.valid_period_end = _valid_period_end
        self.create_time = _create_time
        self.mirroring = _mirroring
        self.customers = _customers
        self.per_customer_redemption_limit = _per_customer_redemption_limit
        self.minimum_spend = _minimum_spend
        self.currency = _currency
        self.amount = _amount
        self._source = source
        return self
