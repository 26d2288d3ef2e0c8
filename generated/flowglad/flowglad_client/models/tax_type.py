# Generated from specs/flowglad/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TaxTypeValue: TypeAlias = (
    Literal[
        "amusement_tax",
        "communications_tax",
        "gst",
        "hst",
        "igst",
        "jct",
        "lease_tax",
        "pst",
        "qst",
        "rst",
        "sales_tax",
        "vat",
        "none",
    ]
    | str
)
"""The values of `TaxType` as plain strings: the known ones complete, and others are checked when a call is made."""


class TaxType(OpenEnum):
    """Kind of tax; `none` where no tax is due."""

    AMUSEMENT_TAX: Final[TaxType] = listed("amusement_tax")
    COMMUNICATIONS_TAX: Final[TaxType] = listed("communications_tax")
    GST: Final[TaxType] = listed("gst")
    HST: Final[TaxType] = listed("hst")
    IGST: Final[TaxType] = listed("igst")
    JCT: Final[TaxType] = listed("jct")
    LEASE_TAX: Final[TaxType] = listed("lease_tax")
    PST: Final[TaxType] = listed("pst")
    QST: Final[TaxType] = listed("qst")
    RST: Final[TaxType] = listed("rst")
    SALES_TAX: Final[TaxType] = listed("sales_tax")
    VAT: Final[TaxType] = listed("vat")
    NONE: Final[TaxType] = listed("none")


TAX_TYPE_MEMBERS: Final[Mapping[str, TaxType]] = {member.value: member for member in TaxType}
