# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ArrDataSourceValue: TypeAlias = (
    Literal[
        "tracked",
        "reconstructed",
    ]
    | str
)
"""The values of `ArrDataSource` as plain strings: the known ones complete, and others are checked when a call is made."""


class ArrDataSource(OpenEnum):
    """Whether a change was `tracked` as it happened or `reconstructed` afterwards."""

    TRACKED: Final[ArrDataSource] = listed("tracked")
    RECONSTRUCTED: Final[ArrDataSource] = listed("reconstructed")


ARR_DATA_SOURCE_MEMBERS: Final[Mapping[str, ArrDataSource]] = {member.value: member for member in ArrDataSource}
