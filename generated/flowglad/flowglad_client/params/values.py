# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.aggregation_type import AggregationTypeValue
from ..models.interval_unit import IntervalUnitValue
from ..models.renewal_frequency import RenewalFrequencyValue

AggregationType: TypeAlias = AggregationTypeValue
"""How the usage events of a billing period become one number: the sum of their amounts (`sum`), or how many different sets of properties they carry (`count_distinct_properties`)."""


IntervalUnit: TypeAlias = IntervalUnitValue
"""Unit of a billing interval."""


RenewalFrequency: TypeAlias = RenewalFrequencyValue
"""How often credits are granted: once, or again in every billing period."""
