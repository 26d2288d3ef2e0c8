# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

BundleDisplayModeValue: TypeAlias = (
    Literal[
        "single_line",
        "ventilated",
    ]
    | str
)
"""The values of `BundleDisplayMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class BundleDisplayMode(OpenEnum):
    """How invoices show a bundle. `single_line` is one line, `ventilated` one line for each item."""

    SINGLE_LINE: Final[BundleDisplayMode] = listed("single_line")
    VENTILATED: Final[BundleDisplayMode] = listed("ventilated")


BUNDLE_DISPLAY_MODE_MEMBERS: Final[Mapping[str, BundleDisplayMode]] = {member.value: member for member in BundleDisplayMode}
