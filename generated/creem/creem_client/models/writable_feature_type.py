# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WritableFeatureTypeValue: TypeAlias = Literal["customerCredits",] | str
"""The values of `WritableFeatureType` as plain strings: the known ones complete, and others are checked when a call is made."""


class WritableFeatureType(OpenEnum):
    """Kind of feature that can be written, `customerCredits`."""

    CUSTOMERCREDITS: Final[WritableFeatureType] = listed("customerCredits")


WRITABLE_FEATURE_TYPE_MEMBERS: Final[Mapping[str, WritableFeatureType]] = {member.value: member for member in WritableFeatureType}
