# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TaxModeValue: TypeAlias = (
    Literal[
        "inclusive",
        "exclusive",
    ]
    | str
)
"""The values of `TaxMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class TaxMode(OpenEnum):
    """`inclusive` when the price contains tax, `exclusive` when tax is added to it."""

    INCLUSIVE: Final[TaxMode] = listed("inclusive")
    EXCLUSIVE: Final[TaxMode] = listed("exclusive")


TAX_MODE_MEMBERS: Final[Mapping[str, TaxMode]] = {member.value: member for member in TaxMode}
