# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecognitionCurveValue: TypeAlias = (
    Literal[
        "straight_line",
        "custom",
    ]
    | str
)
"""The values of `RecognitionCurve` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecognitionCurve(OpenEnum):
    """How the amount is spread over the slices."""

    STRAIGHT_LINE: Final[RecognitionCurve] = listed("straight_line")
    CUSTOM: Final[RecognitionCurve] = listed("custom")


RECOGNITION_CURVE_MEMBERS: Final[Mapping[str, RecognitionCurve]] = {member.value: member for member in RecognitionCurve}
