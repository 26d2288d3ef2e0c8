# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

MeterConjunctionValue: TypeAlias = (
    Literal[
        "and",
        "or",
    ]
    | str
)
"""The values of `MeterConjunction` as plain strings: the known ones complete, and others are checked when a call is made."""


class MeterConjunction(OpenEnum):
    """`and` wants all clauses to hold, `or` one of them."""

    AND: Final[MeterConjunction] = listed("and")
    OR: Final[MeterConjunction] = listed("or")


METER_CONJUNCTION_MEMBERS: Final[Mapping[str, MeterConjunction]] = {member.value: member for member in MeterConjunction}
