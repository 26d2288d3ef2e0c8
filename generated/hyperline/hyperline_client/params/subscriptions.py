# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in subscriptions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NotRequired, TypeAlias, TypedDict

from ..models.subscription_activation_strategy import SubscriptionActivationStrategyValue
from ..models.subscription_application_schedule import SubscriptionApplicationScheduleValue
from ..models.subscription_calculation_method import SubscriptionCalculationMethodValue
from ..models.subscription_invoice_schedule import SubscriptionInvoiceScheduleValue
from ..models.subscription_payment_strategy import SubscriptionPaymentStrategyValue
from ..models.subscription_proration_precision import SubscriptionProrationPrecisionValue
from ..models.subscription_update_type import SubscriptionUpdateTypeValue
from . import shared, values

SubscriptionActivationStrategy: TypeAlias = SubscriptionActivationStrategyValue
"""What activates a subscription. `start_date` is its start, `manually` a call of its own, `checkout` the buyer's payment, `quote` the signature of its quote."""


SubscriptionApplicationSchedule: TypeAlias = SubscriptionApplicationScheduleValue
"""When a change of a subscription applies: at once or, with `scheduled`, at a moment that is sent too. `next_period` and `custom` are what updates were read with."""


SubscriptionCalculationMethod: TypeAlias = SubscriptionCalculationMethodValue
"""How the difference that a change makes is priced."""


class SubscriptionCheckoutRecipientInput(TypedDict):
    """Who gets the address of a checkout session by mail."""

    email: str
    """Mail address."""

    message: NotRequired[str]
    """Message in the mail."""


SubscriptionInvoiceSchedule: TypeAlias = SubscriptionInvoiceScheduleValue
"""Whether a period is billed at its start or at its end."""


SubscriptionPaymentStrategy: TypeAlias = SubscriptionPaymentStrategyValue
"""Which payment method is used. `current` is the customer's, `new` is one that the customer gives on a hosted page, `external` means that money is collected outside of Hyperline."""


SubscriptionProrationPrecision: TypeAlias = SubscriptionProrationPrecisionValue
"""How finely a part of a period is counted."""


SubscriptionUpdatePayload: TypeAlias = dict[str, Any]
"""What a change needs. `update_count` takes `product_id` and `count`, the whole new quantity; `add_coupon` takes `coupon_id`, `repeat` and optionally `expires_at`, `apply_at` and `billing_item_ids`; `remove_coupon` takes `coupon_id`; `remove_item` takes `product_id`; `add_product` takes `product_id`, `type` (`fee`, `seat` or `dynamic`), `prices`, `count`, `billing_interval_period`, `billing_interval_count`, `product_name`, `product_description`, `start_or_end` and `display_interval_dates_in_description`. What `update_prices` takes is not published. It is sent as it is given, with amounts in the smallest unit of the subscription's currency."""


SubscriptionUpdateType: TypeAlias = SubscriptionUpdateTypeValue
"""What a change of a subscription is about. `add_item` and `remove_item` are older; what took the place of the latter was not seen."""


class SubscriptionCheckoutInput(TypedDict):
    """A hosted page that the buyer is sent to."""

    send_to: NotRequired[SubscriptionCheckoutRecipientInput]
    """Who gets the address by mail."""

    redirect_url: NotRequired[str]
    """Where the buyer is sent afterwards."""


class SubscriptionTrialInput(TypedDict):
    """Free time at the start of a subscription that is made from a plan."""

    end_strategy: values.SubscriptionEndStrategy
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
