# Generated from specs/creem/resources/splits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SplitShareTypeValue: TypeAlias = (
    Literal[
        "fixed",
        "percentage",
    ]
    | str
)
"""The values of `SplitShareType` as plain strings: the known ones complete, and others are checked when a call is made."""


class SplitShareType(OpenEnum):
    """`percentage` is a part of each payment. `fixed` is not in use."""

    FIXED: Final[SplitShareType] = listed("fixed")
    PERCENTAGE: Final[SplitShareType] = listed("percentage")


SPLIT_SHARE_TYPE_MEMBERS: Final[Mapping[str, SplitShareType]] = {member.value: member for member in SplitShareType}
