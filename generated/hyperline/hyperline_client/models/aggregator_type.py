# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AggregatorTypeValue: TypeAlias = (
    Literal[
        "metered",
        "licensed",
    ]
    | str
)
"""The values of `AggregatorType` as plain strings: the known ones complete, and others are checked when a call is made."""


class AggregatorType(OpenEnum):
    """What happens at the end of a period. A `metered` number starts anew, a `licensed` one goes on."""

    METERED: Final[AggregatorType] = listed("metered")
    LICENSED: Final[AggregatorType] = listed("licensed")


AGGREGATOR_TYPE_MEMBERS: Final[Mapping[str, AggregatorType]] = {member.value: member for member in AggregatorType}
