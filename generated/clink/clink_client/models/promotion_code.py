# Generated from specs/clink/resources/promotion_codes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .promotion_code_status import PROMOTION_CODE_STATUS_MEMBERS, PromotionCodeStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotionCode(Model):
    """A text that customers enter to redeem a coupon."""

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
        }
    )
    FIRM = frozenset({"promotionCodeId"})
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
        self._source = source
        return self
