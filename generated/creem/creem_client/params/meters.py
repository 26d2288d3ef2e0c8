# Generated from specs/creem. Do not edit.
"""What Creem is sent in meters, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias, TypedDict

from ..models.meter_aggregation import MeterAggregationValue
from ..models.meter_conjunction import MeterConjunctionValue
from ..models.meter_filter_operator import MeterFilterOperatorValue

MeterAggregation: TypeAlias = MeterAggregationValue
"""`count` counts events; `sum`, `average`, `min` and `max` look at the numbers in one property; `unique` counts how many values a property has."""


MeterConjunction: TypeAlias = MeterConjunctionValue
"""`and` wants all clauses to hold, `or` one of them."""


MeterFilterOperator: TypeAlias = MeterFilterOperatorValue
"""How a value of an event is compared."""


class MeterFilterClauseInput(TypedDict):
    """One comparison with a value of an event. Both sides are read as a number if they can be, else as true or false, else as text."""

    property: str
    """Name of the value in an event's `properties`."""

    operator: MeterFilterOperator
    """How the two are compared."""

    value: str | int | Decimal | bool
    """What is compared with. The text `10` equals the number 10."""


class MeterFilterInput(TypedDict):
    """Which of the events are counted."""

    conjunction: MeterConjunction
    """Whether all clauses must hold or one of them."""

    clauses: list[MeterFilterClauseInput]
    """The clauses. An empty list counts all events of the name."""
