# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AggregatorOperatorValue: TypeAlias = (
    Literal[
        "isNull",
        "isNotNull",
        "in",
        "notIn",
        "gte",
        "gt",
        "lte",
        "lt",
        "equals",
        "notEqual",
    ]
    | str
)
"""The values of `AggregatorOperator` as plain strings: the known ones complete, and others are checked when a call is made."""


class AggregatorOperator(OpenEnum):
    """A comparison in an aggregator's filter."""

    ISNULL: Final[AggregatorOperator] = listed("isNull")
    ISNOTNULL: Final[AggregatorOperator] = listed("isNotNull")
    IN: Final[AggregatorOperator] = listed("in")
    NOTIN: Final[AggregatorOperator] = listed("notIn")
    GTE: Final[AggregatorOperator] = listed("gte")
    GT: Final[AggregatorOperator] = listed("gt")
    LTE: Final[AggregatorOperator] = listed("lte")
    LT: Final[AggregatorOperator] = listed("lt")
    EQUALS: Final[AggregatorOperator] = listed("equals")
    NOTEQUAL: Final[AggregatorOperator] = listed("notEqual")


AGGREGATOR_OPERATOR_MEMBERS: Final[Mapping[str, AggregatorOperator]] = {member.value: member for member in AggregatorOperator}
