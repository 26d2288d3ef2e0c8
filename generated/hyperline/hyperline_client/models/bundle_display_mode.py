from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

BundleDisplayModeValue = Literal[
    "single_line",
    "ventilated",
]
"""The known values of `BundleDisplayMode`, for plain strings."""


class BundleDisplayMode(OpenEnum):
    """How invoices show a bundle. `single_line` is one line, `ventilated` one line for each item."""

    SINGLE_LINE = "single_line"
    VENTILATED = "ventilated"


BUNDLE_DISPLAY_MODE_MEMBERS: Final[Mapping[str, BundleDisplayMode]] = {member.value: member for member in BundleDisplayMode}
