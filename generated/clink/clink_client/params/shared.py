# Generated from specs/clink. Do not edit.
"""What Clink is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypeAlias, TypedDict

from . import values

AmountsByCurrencyInput: TypeAlias = dict[str, int | Decimal]
"""Amounts by currency code, such as `USD`, each in the main unit of its currency (4.5 for EUR is 4 euros 50 cents). Use no more decimal places than the currency has."""


class PriceDataInput(TypedDict):
    """A line of a purchase that is not in the catalogue."""

    name: str
    """Label to show at checkout."""

    unitAmount: int | Decimal
    """Price of one unit, more than 0, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has."""

    quantity: NotRequired[int]
    """How many units, at least 1."""

    currency: NotRequired[str]
    """Currency of `unitAmount`, a three-letter ISO 4217 code. Send it; what holds without it is not documented."""

    imageUrl: NotRequired[str]
    """Address (URL) of a picture to show at checkout."""


class ScheduledPhaseInput(TypedDict):
    """A plan change to schedule for a later renewal."""

    sequence: int
    """Place in the schedule. Must rise strictly from phase to phase."""

    effectiveCycle: int
    """Renewal at which the phase takes effect, counted from the creation of the subscription. Must rise strictly from phase to phase."""

    priceSnapshotId: str
    """Identifier of a snapshot (not of a price) of a recurring price that supports the payment currency. Snapshots of one-time prices are refused."""

    quantity: int
    """Quantity from then on."""

    metadata: NotRequired[dict[str, str]]
    """The merchant's own data on the phase. At most 20 keys of up to 40 characters, values of up to 500 characters."""


class TransformQuantityInput(TypedDict):
    """How to convert a quantity before it is charged."""

    divideBy: NotRequired[int]
    """Number to divide the quantity by."""

    round: NotRequired[values.RoundingMode]
    """How the divided quantity becomes a whole number."""


class RecurringDetailsInput(TypedDict):
    """The billing cycle of a recurring price, and how to charge it. Nothing is marked as required; send at least `interval`, `intervalCount` and `pricingModel`, as Clink's own command line does."""

    interval: NotRequired[values.BillingInterval]
    """Unit of the billing cycle."""

    intervalCount: NotRequired[int]
    """How many units make one cycle; 1 is usual. With `interval` `custom`, the number of days of a cycle. What `quarter` with 2 means is not stated."""

    pricingModel: NotRequired[values.PricingModel]
    """What the charge depends on."""

    trialPeriodDays: NotRequired[int]
    """How many days are free before the first charge."""

    transformQuantity: NotRequired[TransformQuantityInput]
    """How to convert the quantity before it is charged. No published request shows it."""
