# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in prices, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class SinglePaymentPriceUpdate(TypedDict):
    """What may change about a single payment price."""

    type: Literal["single_payment"]
    """Kind the price has; always `single_payment` here."""

    id: NotRequired[str]
    """Identifier, price_…. It decides which price changes, so it must be the one in the path. May be left out: the call's own is put in."""

    isDefault: bool
    """Whether it is to be the default price of its product or meter. Needed every time, also when it stays as it is."""

    name: NotRequired[str | None]
    """Label of the price; null for none."""

    slug: NotRequired[str | None]
    """Stable handle of your choice; null for none. The ending `_no_charge` is reserved for Flowglad."""

    active: NotRequired[bool]
    """Whether it can be sold."""


class SubscriptionPriceUpdate(TypedDict):
    """What may change about a subscription price."""

    type: Literal["subscription"]
    """Kind the price has; always `subscription` here."""

    id: NotRequired[str]
    """Identifier, price_…. It decides which price changes, so it must be the one in the path. May be left out: the call's own is put in."""

    isDefault: bool
    """Whether it is to be the default price of its product or meter. Needed every time, also when it stays as it is."""

    name: NotRequired[str | None]
    """Label of the price; null for none."""

    slug: NotRequired[str | None]
    """Stable handle of your choice; null for none. The ending `_no_charge` is reserved for Flowglad."""

    active: NotRequired[bool]
    """Whether it can be sold."""


class UsagePriceUpdate(TypedDict):
    """What may change about a usage price."""

    type: Literal["usage"]
    """Kind the price has; always `usage` here."""

    id: NotRequired[str]
    """Identifier, price_…. It decides which price changes, so it must be the one in the path. May be left out: the call's own is put in."""

    isDefault: bool
    """Whether it is to be the default price of its product or meter. Needed every time, also when it stays as it is."""

    name: NotRequired[str | None]
    """Label of the price; null for none."""

    slug: NotRequired[str | None]
    """Stable handle of your choice; null for none. The ending `_no_charge` is reserved for Flowglad."""

    active: NotRequired[bool]
    """Whether it can be sold."""


PriceUpdateInput: TypeAlias = SubscriptionPriceUpdate | SinglePaymentPriceUpdate | UsagePriceUpdate
"""What may change about a price. `type` must repeat the kind the price has."""
