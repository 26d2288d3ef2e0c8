# Generated from specs/hyperline/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, array, choice, integer, text
from billfold_core.moments import moment

from .coupon_repeat import CouponRepeat
from .integration import Integration
from .interval import Interval


class AnyCoupon(JsonForm):
    """What every kind of Coupon has; `Coupon` names the kinds."""

    __slots__ = ()

    id: str
    """Id of the coupon. Begins with `cou_`."""
    name: str | None
    """Name that is shown."""
    description: str | None
    """Text for own use."""
    expiration_date: datetime | None
    """Moment from which it can no longer be used. Null means never."""
    redemption_limit: int | None
    """How many subscriptions may use it. Null means any number."""
    product_ids: list[str] | None
    """Ids of the products it is good for. An empty list means any product."""
    repeat: CouponRepeat | None
    """How long it lowers the bills of a subscription, unless said otherwise when it is attached."""
    duration: Interval | None
    """For what time, when `repeat` is `duration`."""
    created_at: datetime | None
    """Moment it was created."""
    deleted_at: datetime | None
    """Moment it was deleted. Null until then."""
    integrations: list[Integration] | None
    """The same coupon in external systems."""


class UnknownCoupon(UnknownVariant, AnyCoupon):
    """A kind of Coupon that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "id": ("id", text, True),
        "name": ("name", text, False),
        "description": ("description", text, False),
        "expiration_date": ("expiration_date", moment, False),
        "redemption_limit": ("redemption_limit", integer, False),
        "product_ids": ("product_ids", partial(array, field="", decode=text), False),
        "repeat": ("repeat", partial(choice, field="", kind=CouponRepeat), False),
        "duration": ("duration", Interval.from_dict, False),
        "created_at": ("created_at", moment, False),
        "deleted_at": ("deleted_at", moment, False),
        "integrations": ("integrations", partial(array, field="", decode=Integration.from_dict), False),
    }

    type: str
    """Which kind it is."""
