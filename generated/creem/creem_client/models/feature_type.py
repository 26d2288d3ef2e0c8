# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

FeatureTypeValue: TypeAlias = (
    Literal[
        "custom",
        "file",
        "licenseKey",
        "customerCredits",
    ]
    | str
)
"""The values of `FeatureType` as plain strings: the known ones complete, and others are checked when a call is made."""


class FeatureType(OpenEnum):
    """`custom` is a note from the seller, `file` is a download, `licenseKey` issues a licence key, `customerCredits`
    grants credits."""

    CUSTOM: Final[FeatureType] = listed("custom")
    FILE: Final[FeatureType] = listed("file")
    LICENSEKEY: Final[FeatureType] = listed("licenseKey")
    CUSTOMERCREDITS: Final[FeatureType] = listed("customerCredits")


FEATURE_TYPE_MEMBERS: Final[Mapping[str, FeatureType]] = {member.value: member for member in FeatureType}
