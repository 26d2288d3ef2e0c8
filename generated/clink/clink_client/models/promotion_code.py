from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .promotion_code_status import PROMOTION_CODE_STATUS_MEMBERS, PromotionCodeStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotionCode(Model):
    """A text that customers enter to redeem a coupon."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "code",
            "couponId",
            "createTime",
            "firstOrderOnly",
            "maxRedemptionLimit",
            "mirroring",
            "promotionCodeId",
            "redemptionCount",
            "status",
            "validPeriodEnd",
        }
    )

    promotion_code_id: str
    """Identifier of the promotion code."""
    coupon_id: str | None | Unset = UNSET
    """Identifier of the coupon that the promotion code redeems."""
    code: str | None | Unset = UNSET
    """The text that customers enter. Not the result code of the envelope, which has the same name."""
    status: PromotionCodeStatus | None | Unset = UNSET
    """State of the promotion code."""
    first_order_only: bool | None | Unset = UNSET
    """Whether only a customer's first order can use the promotion code."""
    redemption_count: int | None | Unset = UNSET
    """How often the promotion code has been redeemed."""
    max_redemption_limit: int | None | Unset = UNSET
    """How often the promotion code can be redeemed in all."""
    valid_period_end: datetime | None | Unset = UNSET
    """When the promotion code stops being valid, in milliseconds since 1970-01-01 UTC. The beginning is never sent back.
    In epoch milliseconds on the wire."""
    create_time: datetime | None | Unset = UNSET
    """When the promotion code was created, in milliseconds since 1970-01-01 UTC. There is no time of the last change. In
    epoch milliseconds on the wire."""
    mirroring: bool | None | Unset = UNSET
    """Whether this record mirrors data that is kept elsewhere. Clink says no more about it."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_promotion_code_id := get("promotionCodeId", UNSET))) is not str:
            _promotion_code_id = text(_promotion_code_id, "promotionCodeId")
        if (_coupon_id := get("couponId", UNSET)) is not UNSET and _coupon_id is not None and type(_coupon_id) is not str:
            _coupon_id = text(_coupon_id, "couponId")
        if (_code := get("code", UNSET)) is not UNSET and _code is not None and type(_code) is not str:
            _code = text(_code, "code")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = PROMOTION_CODE_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", PromotionCodeStatus)
        if (
            (_first_order_only := get("firstOrderOnly", UNSET)) is not UNSET
            and _first_order_only is not None
            and type(_first_order_only) is not bool
        ):
            _first_order_only = boolean(_first_order_only, "firstOrderOnly")
        if (
            (_redemption_count := get("redemptionCount", UNSET)) is not UNSET
            and _redemption_count is not None
            and type(_redemption_count) is not int
        ):
            _redemption_count = integer(_redemption_count, "redemptionCount")
        if (
            (_max_redemption_limit := get("maxRedemptionLimit", UNSET)) is not UNSET
            and _max_redemption_limit is not None
            and type(_max_redemption_limit) is not int
        ):
            _max_redemption_limit = integer(_max_redemption_limit, "maxRedemptionLimit")
        if (_valid_period_end := get("validPeriodEnd", UNSET)) is not UNSET and _valid_period_end is not None:
            _valid_period_end = epoch_ms(_valid_period_end, "validPeriodEnd")
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        if (_mirroring := get("mirroring", UNSET)) is not UNSET and _mirroring is not None and type(_mirroring) is not bool:
            _mirroring = boolean(_mirroring, "mirroring")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["promotionCodeId"] = self.promotion_code_id
        if self.coupon_id is not UNSET:
            found["couponId"] = self.coupon_id
        if self.code is not UNSET:
            found["code"] = self.code
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.first_order_only is not UNSET:
            found["firstOrderOnly"] = self.first_order_only
        if self.redemption_count is not UNSET:
            found["redemptionCount"] = self.redemption_count
        if self.max_redemption_limit is not UNSET:
            found["maxRedemptionLimit"] = self.max_redemption_limit
        if self.valid_period_end is not UNSET:
            found["validPeriodEnd"] = (
                None
                if self.valid_period_end is None
                else unchanged(self._source, "validPeriodEnd", self.valid_period_end, epoch_ms, to_epoch_ms)
            )
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        if self.mirroring is not UNSET:
            found["mirroring"] = self.mirroring
        return found
