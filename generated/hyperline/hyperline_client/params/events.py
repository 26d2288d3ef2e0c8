# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in events, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeAlias, TypedDict

from ..models.event_matching import EventMatchingValue


class EventInput(TypedDict):
    """Usage of a customer at a moment."""

    customer_id: str
    """Id of the customer at Hyperline, or your own (`external_id`)."""

    event_type: str
    """What happened. Aggregators look for it."""

    timestamp: datetime | str
    """When it happened; decides in which billing period it counts."""

    record: dict[str, Any]
    """What is counted. `id`, a text, is needed and says which event it is; all else is yours."""


EventMatching: TypeAlias = EventMatchingValue
"""What the events that are deleted are found by."""
