# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecognitionMethodValue: TypeAlias = (
    Literal[
        "none",
        "point_in_time",
        "over_time",
        "usage_based",
        "milestone",
        "manual",
    ]
    | str
)
"""The values of `RecognitionMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecognitionMethod(OpenEnum):
    """How an amount becomes revenue."""

    NONE: Final[RecognitionMethod] = listed("none")
    POINT_IN_TIME: Final[RecognitionMethod] = listed("point_in_time")
    OVER_TIME: Final[RecognitionMethod] = listed("over_time")
    USAGE_BASED: Final[RecognitionMethod] = listed("usage_based")
    MILESTONE: Final[RecognitionMethod] = listed("milestone")
    MANUAL: Final[RecognitionMethod] = listed("manual")


RECOGNITION_METHOD_MEMBERS: Final[Mapping[str, RecognitionMethod]] = {member.value: member for member in RecognitionMethod}
