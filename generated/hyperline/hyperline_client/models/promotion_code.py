# Generated from specs/hyperline/resources/promotion_codes.yaml. Do not edit.
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
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .promotion_code_period import PROMOTION_CODE_PERIOD_MEMBERS, PromotionCodePeriod

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotionCode(Model):
    """A code that buyers type to get the discount of a coupon."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "code": "code",
        "coupon_id": "coupon_id",
        "client_id": "client_id",
        "customer_id": "customer_id",
        "plan_id": "plan_id",
        "product_id": "product_id",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "expires_at": "expires_at",
        "max_redemptions": "max_redemptions",
        "current_redemptions": "current_redemptions",
        "duration_count": "duration_count",
        "duration_period": "duration_period",
        "only_for_first_time_order": "only_for_first_time_order",
    }
    NULLABLE = frozenset(
        {
            "code",
            "coupon_id",
            "client_id",
            "customer_id",
            "plan_id",
            "product_id",
            "created_at",
            "updated_at",
            "expires_at",
            "max_redemptions",
            "current_redemptions",
            "duration_count",
            "duration_period",
            "only_for_first_time_order",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the promotion code. Begins with `promo_`."""
    code: str | None = None
    """What the buyer types."""
    coupon_id: str | None = None
    """Id of the coupon it stands for."""
    client_id: str | None = None
    """Id of the workspace it belongs to. Begins with `cli_`."""
    customer_id: str | None = None
    """Id of the only customer who may use it. Null means any."""
    plan_id: str | None = None
    """Id of the only plan it is good for. Null means any."""
    product_id: str | None = None
    """Id of the only product it is good for. Null means any."""
    created_at: datetime | None = None
    """Moment it was created."""
    updated_at: datetime | None = None
    """Moment of the last change."""
    expires_at: datetime | None = None
    """Moment from which it can no longer be used. Null means never."""
    max_redemptions: int | None = None
    """How often it may be used, whatever the coupon's own limit is. Null means without a limit."""
    current_redemptions: int | None = None
    """How often it has been used."""
    duration_count: int | None = None
    """For how many periods the discount lasts. 0 or null means once."""
    duration_period: PromotionCodePeriod | None = None
    """Unit of `duration_count`."""
    only_for_first_time_order: bool | None = None
    """Whether only new buyers may use it."""
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
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_coupon_id := get("coupon_id")) is not None and type(_coupon_id) is not str:
                _coupon_id = text(_coupon_id, "coupon_id")
            if (_client_id := get("client_id")) is not None and type(_client_id) is not str:
                _client_id = text(_client_id, "client_id")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_plan_id := get("plan_id")) is not None and type(_plan_id) is not str:
                _plan_id = text(_plan_id, "plan_id")
            if (_product_id := get("product_id")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "product_id")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_expires_at := get("expires_at")) is not None:
                _expires_at = moment(_expires_at, "expires_at")
            if (_max_redemptions := get("max_redemptions")) is not None and type(_max_redemptions) is not int:
                _max_redemptions = integer(_max_redemptions, "max_redemptions")
            if (_current_redemptions := get("current_redemptions")) is not None and type(_current_redemptions) is not int:
                _current_redemptions = integer(_current_redemptions, "current_redemptions")
            if (_duration_count := get("duration_count")) is not None and type(_duration_count) is not int:
                _duration_count = integer(_duration_count, "duration_count")
            if (_duration_period := get("duration_period")) is not None:
                try:
                    _duration_period = PROMOTION_CODE_PERIOD_MEMBERS[_duration_period]
                except (KeyError, TypeError):
                    _duration_period = choice(_duration_period, "duration_period", PromotionCodePeriod)
            if (_only_for_first_time_order := get("only_for_first_time_order")) is not None and type(
                _only_for_first_time_order
            ) is not bool:
                _only_for_first_time_order = boolean(_only_for_first_time_order, "only_for_first_time_order")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.code = _code
        self.coupon_id = _coupon_id
        self.client_id = _client_id
        self.customer_id = _customer_id
        self.plan_id = _plan_id
        self.product_id = _product_id
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.expires_at = _expires_at
        self.max_redemptions = _max_redemptions
        self.current_redemptions = _current_redemptions
        self.duration_count = _duration_count
        self.duration_period = _duration_period
        self.only_for_first_time_order = _only_for_first_time_order
        self._source = source
        return self
