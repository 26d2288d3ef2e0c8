from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

FeatureTypeValue = Literal[
    "custom",
    "file",
    "licenseKey",
    "customerCredits",
]
"""The known values of `FeatureType`, for plain strings."""


class FeatureType(OpenEnum):
    """`custom` is a note from the seller, `file` is a download, `licenseKey` issues a licence key, `customerCredits`
    grants credits."""

    CUSTOM = "custom"
    FILE = "file"
    LICENSEKEY = "licenseKey"
    CUSTOMERCREDITS = "customerCredits"


FEATURE_TYPE_MEMBERS: Final[Mapping[str, FeatureType]] = {member.value: member for member in FeatureType}
