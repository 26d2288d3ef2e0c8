# Generated from specs/hyperline/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

EventMatchingValue: TypeAlias = (
    Literal[
        "record_ids",
        "customer_id",
        "event_type",
        "all",
    ]
    | str
)
"""The values of `EventMatching` as plain strings: the known ones complete, and others are checked when a call is made."""


class EventMatching(OpenEnum):
    """What the events that are deleted are found by."""

    RECORD_IDS: Final[EventMatching] = listed("record_ids")
    CUSTOMER_ID: Final[EventMatching] = listed("customer_id")
    EVENT_TYPE: Final[EventMatching] = listed("event_type")
    ALL: Final[EventMatching] = listed("all")


EVENT_MATCHING_MEMBERS: Final[Mapping[str, EventMatching]] = {member.value: member for member in EventMatching}
