# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

MeterFilterOperatorValue: TypeAlias = (
    Literal[
        "equals",
        "not_equals",
        "gt",
        "gte",
        "lt",
        "lte",
        "contains",
        "not_contains",
    ]
    | str
)
"""The values of `MeterFilterOperator` as plain strings: the known ones complete, and others are checked when a call is made."""


class MeterFilterOperator(OpenEnum):
    """How a value of an event is compared."""

    EQUALS: Final[MeterFilterOperator] = listed("equals")
    NOT_EQUALS: Final[MeterFilterOperator] = listed("not_equals")
    GT: Final[MeterFilterOperator] = listed("gt")
    GTE: Final[MeterFilterOperator] = listed("gte")
    LT: Final[MeterFilterOperator] = listed("lt")
    LTE: Final[MeterFilterOperator] = listed("lte")
    CONTAINS: Final[MeterFilterOperator] = listed("contains")
    NOT_CONTAINS: Final[MeterFilterOperator] = listed("not_contains")


METER_FILTER_OPERATOR_MEMBERS: Final[Mapping[str, MeterFilterOperator]] = {member.value: member for member in MeterFilterOperator}
