# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in subscriptions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from . import shared

SubscriptionActivationStrategy: TypeAlias = Literal["start_date", "manually", "checkout", "quote"] | str
"""What activates a subscription. `start_date` is its start, `manually` a call of its own, `checkout` the buyer's payment, `quote` the signature of its quote."""


SubscriptionAddedItemType: TypeAlias = Literal["fee", "seat", "dynamic"] | str
"""Kind of an item that is added to a subscription, by an older reference."""


SubscriptionApplicationSchedule: TypeAlias = Literal["immediately", "next_period", "custom"] | str
"""When a change of a subscription applies. `immediately` is certain. `next_period` and `custom` are what updates are read with; a scheduled form is named too, whose word is not published."""


SubscriptionCalculationMethod: TypeAlias = Literal["pro_rata", "pay_in_full", "do_not_charge"] | str
"""How the difference that a change makes is priced."""


class SubscriptionCheckoutRecipientInput(TypedDict):
    """Who gets the address of a checkout session by mail."""

    email: str
    """Mail address."""

    message: NotRequired[str]
    """Message in the mail."""


SubscriptionInvoiceSchedule: TypeAlias = Literal["period_start", "period_end"] | str
"""Whether a period is billed at its start or at its end."""


SubscriptionPaymentStrategy: TypeAlias = Literal["new", "current", "external"] | str
"""Which payment method is used. `current` is the customer's, `new` is one that the customer gives on a hosted page, `external` means that money is collected outside of Hyperline."""


SubscriptionProrationPrecision: TypeAlias = Literal["calendar_days", "milliseconds"] | str
"""How finely a part of a period is counted."""


class SubscriptionUpdatePayload(TypedDict):
    """What a change needs. `update_count` takes `product_id` and `count`; `add_coupon` takes `coupon_id`, `repeat` and optionally `expires_at`, `apply_at` and `billing_item_ids`; `remove_coupon` takes `coupon_id`; `remove_item` takes `product_id`; `add_item` takes `product_id`, `type`, `prices`, `count`, the billing interval, the product's texts, `start_or_end` and more. What `update_prices` takes is not published. Other keys are sent as they are given."""

    product_id: NotRequired[str]
    """Id of the product."""

    count: NotRequired[int | Decimal]
    """The new quantity as a whole, not the difference."""

    coupon_id: NotRequired[str]
    """Id of an existing coupon, cou_…. A new coupon cannot be made here."""

    repeat: NotRequired[shared.SubscriptionCouponRepeat]
    """How long the coupon reduces invoices."""

    expires_at: NotRequired[datetime | str]
    """Moment at which the coupon ends."""

    apply_at: NotRequired[datetime | str]
    """Moment at which the coupon begins."""

    billing_item_ids: NotRequired[list[str]]
    """Ids of the items that the coupon reduces."""

    type: NotRequired[SubscriptionAddedItemType]
    """Kind of the item that is added."""

    prices: NotRequired[list[dict[str, Any]]]
    """Prices of the item that is added. Their form is not published here; amounts are in the smallest unit of the currency."""

    billing_interval_period: NotRequired[str]
    """Unit of the billing interval of the item that is added."""

    billing_interval_count: NotRequired[int]
    """Number of units between two bills."""

    product_name: NotRequired[str]
    """Name of the item on invoices."""

    product_description: NotRequired[str]
    """Description of the item on invoices."""

    start_or_end: NotRequired[str]
    """Whether the item is billed at the start or at the end of a period."""


SubscriptionUpdateType: TypeAlias = (
    Literal["add_item", "remove_item", "update_count", "add_coupon", "remove_coupon", "update_prices"] | str
)
"""What a change of a subscription is about. Those that were seen; there may be others."""


class SubscriptionCheckoutInput(TypedDict):
    """A hosted page that the buyer is sent to."""

    send_to: NotRequired[SubscriptionCheckoutRecipientInput]
    """Who gets the address by mail."""

    redirect_url: NotRequired[str]
    """Where the buyer is sent afterwards."""


class SubscriptionTrialInput(TypedDict):
    """Free time at the start of a subscription that is made from a plan."""

    end_strategy: shared.SubscriptionEndStrategy
    """What ends the trial."""

    starts_at: NotRequired[datetime | str]
    """Moment it starts."""

    ends_at: NotRequired[datetime | str]
    """Moment it ends."""

    duration: NotRequired[shared.IntervalInput]
    """Its length."""


class SubscriptionUpdateItem(TypedDict):
    """One of several changes."""

    type: SubscriptionUpdateType
    """What is changed. It decides what belongs into `payload`."""

    payload: SubscriptionUpdatePayload
