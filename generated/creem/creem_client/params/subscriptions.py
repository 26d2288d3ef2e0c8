# Generated from specs/creem. Do not edit.
"""What Creem is sent in subscriptions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from ..models.subscription_cancel_action import SubscriptionCancelActionValue
from ..models.subscription_cancel_mode import SubscriptionCancelModeValue
from ..models.subscription_update_behavior import SubscriptionUpdateBehaviorValue

SubscriptionCancelAction: TypeAlias = SubscriptionCancelActionValue
"""What happens at the end of the paid period: `cancel` ends the subscription, `pause` pauses it."""


SubscriptionCancelMode: TypeAlias = SubscriptionCancelModeValue
"""`immediate` ends the subscription now, `scheduled` at the end of the paid period."""


class SubscriptionItemInput(TypedDict):
    """One item of a subscription to change, or to add when it has no `id`."""

    id: NotRequired[str]
    """Id of the item to change, as `items` of the subscription gives it. Leave it out to add a new item."""

    product_id: NotRequired[str]
    """Id of the product. Which of `product_id` and `price_id` a new item needs is not documented."""

    price_id: NotRequired[str]
    """Id of the product's price, as `price_id` of an item gives it. Begins with `pprice_` as a rule; do not check for it."""

    units: NotRequired[int]
    """New number of seats. The limits are not documented."""


SubscriptionUpdateBehavior: TypeAlias = SubscriptionUpdateBehaviorValue
"""`proration-charge-immediately` charges the difference now and starts a new cycle. `proration-charge` settles it on the next invoice and leaves the cycle as it is. `proration-none` applies the new price from the next cycle on."""
