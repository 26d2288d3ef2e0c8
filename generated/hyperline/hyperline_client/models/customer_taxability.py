# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerTaxabilityValue: TypeAlias = (
    Literal[
        "taxable",
        "exempt",
    ]
    | str
)
"""The values of `CustomerTaxability` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerTaxability(OpenEnum):
    """Whether tax is charged."""

    TAXABLE: Final[CustomerTaxability] = listed("taxable")
    EXEMPT: Final[CustomerTaxability] = listed("exempt")


CUSTOMER_TAXABILITY_MEMBERS: Final[Mapping[str, CustomerTaxability]] = {member.value: member for member in CustomerTaxability}
