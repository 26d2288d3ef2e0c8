# Generated from specs/hyperline/resources/features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

FeatureStatusValue: TypeAlias = (
    Literal[
        "active",
        "archived",
    ]
    | str
)
"""The values of `FeatureStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class FeatureStatus(OpenEnum):
    """Whether a feature can be used (`active`) or is put away (`archived`)."""

    ACTIVE: Final[FeatureStatus] = listed("active")
    ARCHIVED: Final[FeatureStatus] = listed("archived")


FEATURE_STATUS_MEMBERS: Final[Mapping[str, FeatureStatus]] = {member.value: member for member in FeatureStatus}
