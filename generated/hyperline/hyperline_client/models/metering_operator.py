# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

MeteringOperatorValue: TypeAlias = (
    Literal[
        "is_null",
        "is_not_null",
        "in",
        "not_in",
        "gte",
        "gt",
        "lte",
        "lt",
        "equals",
        "not_equal",
    ]
    | str
)
"""The values of `MeteringOperator` as plain strings: the known ones complete, and others are checked when a call is made."""


class MeteringOperator(OpenEnum):
    """A comparison in a price's metering filter."""

    IS_NULL: Final[MeteringOperator] = listed("is_null")
    IS_NOT_NULL: Final[MeteringOperator] = listed("is_not_null")
    IN: Final[MeteringOperator] = listed("in")
    NOT_IN: Final[MeteringOperator] = listed("not_in")
    GTE: Final[MeteringOperator] = listed("gte")
    GT: Final[MeteringOperator] = listed("gt")
    LTE: Final[MeteringOperator] = listed("lte")
    LT: Final[MeteringOperator] = listed("lt")
    EQUALS: Final[MeteringOperator] = listed("equals")
    NOT_EQUAL: Final[MeteringOperator] = listed("not_equal")


METERING_OPERATOR_MEMBERS: Final[Mapping[str, MeteringOperator]] = {member.value: member for member in MeteringOperator}
