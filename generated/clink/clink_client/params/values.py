# Generated from specs/clink. Do not edit.
"""What Clink is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.billing_interval import BillingIntervalValue
from ..models.device_type import DeviceTypeValue
from ..models.platform_type import PlatformTypeValue
from ..models.price_type import PriceTypeValue
from ..models.pricing_model import PricingModelValue
from ..models.rounding_mode import RoundingModeValue

BillingInterval: TypeAlias = BillingIntervalValue
"""
Unit of a billing cycle; `intervalCount` says how many of it make one cycle.

- `day`, `week`, `month`, `year`: as they say
- `quarter`: 3 months
- `half_year`: 6 months
- `custom`: a number of days, namely `intervalCount`

"""


DeviceType: TypeAlias = DeviceTypeValue
"""The customer's kind of phone. Upper and lower case matter."""


PlatformType: TypeAlias = PlatformTypeValue
"""
Where the customer is. Clink explains neither value; they carry the usual meaning.

- `WEB`: a browser on a computer
- `WAP`: a browser on a phone

"""


PriceType: TypeAlias = PriceTypeValue
"""
How often a price is paid.

- `one_time`: once, at purchase
- `recurring`: every billing cycle

"""


PricingModel: TypeAlias = PricingModelValue
"""
What a recurring charge depends on. Clink explains none of the values; they carry the usual names.

- `flat_rate`: nothing, it is the same every cycle
- `per_seat`: the number of seats
- `tiered`: the tier that the quantity falls in
- `usage_based`: the usage measured

"""


RoundingMode: TypeAlias = RoundingModeValue
"""
How a divided quantity becomes a whole number. Clink explains none of the values; they carry the usual names.

- `up`, `down`: away from zero, towards zero
- `ceiling`, `floor`: to the next higher, to the next lower
- `half_up`, `half_down`, `half_even`: to the nearest, a half up, down or to the even neighbour
- `unnecessary`: no rounding is expected

"""
