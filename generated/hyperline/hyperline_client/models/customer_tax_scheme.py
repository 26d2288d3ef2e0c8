# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerTaxSchemeValue: TypeAlias = (
    Literal[
        "exempt",
        "standard",
        "reverse_charge",
        "manual",
        "not_eligible",
    ]
    | str
)
"""The values of `CustomerTaxScheme` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerTaxScheme(OpenEnum):
    """How a customer is taxed."""

    EXEMPT: Final[CustomerTaxScheme] = listed("exempt")
    STANDARD: Final[CustomerTaxScheme] = listed("standard")
    REVERSE_CHARGE: Final[CustomerTaxScheme] = listed("reverse_charge")
    MANUAL: Final[CustomerTaxScheme] = listed("manual")
    NOT_ELIGIBLE: Final[CustomerTaxScheme] = listed("not_eligible")


CUSTOMER_TAX_SCHEME_MEMBERS: Final[Mapping[str, CustomerTaxScheme]] = {member.value: member for member in CustomerTaxScheme}
