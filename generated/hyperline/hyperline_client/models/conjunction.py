# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ConjunctionValue: TypeAlias = (
    Literal[
        "and",
        "or",
    ]
    | str
)
"""The values of `Conjunction` as plain strings: the known ones complete, and others are checked when a call is made."""


class Conjunction(OpenEnum):
    """Whether all conditions must hold (`and`) or one is enough (`or`)."""

    AND: Final[Conjunction] = listed("and")
    OR: Final[Conjunction] = listed("or")


CONJUNCTION_MEMBERS: Final[Mapping[str, Conjunction]] = {member.value: member for member in Conjunction}
