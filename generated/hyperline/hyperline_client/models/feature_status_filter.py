# Generated from specs/hyperline/resources/features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

FeatureStatusFilterValue: TypeAlias = (
    Literal[
        "all",
        "active",
        "archived",
    ]
    | str
)
"""The values of `FeatureStatusFilter` as plain strings: the known ones complete, and others are checked when a call is made."""


class FeatureStatusFilter(OpenEnum):
    """Which features to list, by status. `all` gives both."""

    ALL: Final[FeatureStatusFilter] = listed("all")
    ACTIVE: Final[FeatureStatusFilter] = listed("active")
    ARCHIVED: Final[FeatureStatusFilter] = listed("archived")


FEATURE_STATUS_FILTER_MEMBERS: Final[Mapping[str, FeatureStatusFilter]] = {member.value: member for member in FeatureStatusFilter}
