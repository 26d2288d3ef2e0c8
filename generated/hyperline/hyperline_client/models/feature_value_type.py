# Generated from specs/hyperline/resources/features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

FeatureValueTypeValue: TypeAlias = (
    Literal[
        "boolean",
        "number",
    ]
    | str
)
"""The values of `FeatureValueType` as plain strings: the known ones complete, and others are checked when a call is made."""


class FeatureValueType(OpenEnum):
    """Kind of value of a feature. `boolean` is on or off, `number` is counted."""

    BOOLEAN: Final[FeatureValueType] = listed("boolean")
    NUMBER: Final[FeatureValueType] = listed("number")


FEATURE_VALUE_TYPE_MEMBERS: Final[Mapping[str, FeatureValueType]] = {member.value: member for member in FeatureValueType}
