# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ThresholdOperatorValue: TypeAlias = (
    Literal[
        "gte",
        "lte",
    ]
    | str
)
"""The values of `ThresholdOperator` as plain strings: the known ones complete, and others are checked when a call is made."""


class ThresholdOperator(OpenEnum):
    """Side of a threshold. `gte` is at or above it, `lte` at or below it."""

    GTE: Final[ThresholdOperator] = listed("gte")
    LTE: Final[ThresholdOperator] = listed("lte")


THRESHOLD_OPERATOR_MEMBERS: Final[Mapping[str, ThresholdOperator]] = {member.value: member for member in ThresholdOperator}
