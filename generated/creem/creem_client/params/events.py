# Generated from specs/creem. Do not edit.
"""What Creem is sent in events, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NotRequired, TypedDict


class UsageEventInput(TypedDict):
    """One use. Name the customer by exactly one of `customer_id` and `external_customer_id`."""

    name: str
    """Name of the event. Meters with this `event_name` count it."""

    customer_id: NotRequired[str]
    """Id of the customer, who must exist: letters, digits, `_` and `-`."""

    external_customer_id: NotRequired[str]
    """Your own id of the customer, the `external_id` there: letters, digits, `_` and `-`. One that is not known refuses the whole batch."""

    event_id: NotRequired[str]
    """Your own id of the event, unique in the store; blanks around it are cut. With it, the event is counted once however often it is sent. Left out, the server makes one, and a repeat counts again."""

    timestamp: NotRequired[datetime | str]
    """When it was used; when it arrives, if left out. Decides the billing period."""

    properties: NotRequired[dict[str, Any]]
    """Your own values of the use, which meters add up, compare and filter by. At most 50, with names of at most 40 characters; texts, and objects written as JSON, have at most 500 characters."""
