# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in usage meters, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from . import values


class UsageMeterPriceInput(TypedDict):
    """The price made together with a usage meter: a usage price that bills every month, has the meter's name and slug and is the meter's default price. For another interval, create a usage price afterwards."""

    type: NotRequired[Literal["usage"]]
    """Kind of price. It is `usage` here even when it is left out."""

    unitPrice: NotRequired[int]
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. 0 when only `usageEventsPerUnit` is given. The currency cannot be sent."""

    usageEventsPerUnit: NotRequired[int]
    """How many usage events make one billed unit, at least 1; 1 when only `unitPrice` is given. A count, not money."""


class UsageMeterUpdateInput(TypedDict):
    """What may change about a usage meter. What is left out stays as it is."""

    id: NotRequired[str]
    """Identifier, usage_meter_…. It must be the one in the path, which decides which meter changes. May be left out: the call's own is put in."""

    name: NotRequired[str]
    """Label, 1 to 255 characters."""

    slug: NotRequired[str]
    """Stable handle, 1 to 255 characters, unique in the pricing model (409 otherwise)."""

    aggregationType: NotRequired[values.AggregationType]
    """How usage events become one number."""
