from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TaxTypeValue = Literal[
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
"""The known values of `TaxType`, for plain strings."""


class TaxType(OpenEnum):
    """Kind of tax; `none` where no tax is due."""

    AMUSEMENT_TAX = "amusement_tax"
    COMMUNICATIONS_TAX = "communications_tax"
    GST = "gst"
    HST = "hst"
    IGST = "igst"
    JCT = "jct"
    LEASE_TAX = "lease_tax"
    PST = "pst"
    QST = "qst"
    RST = "rst"
    SALES_TAX = "sales_tax"
    VAT = "vat"
    NONE = "none"


TAX_TYPE_MEMBERS: Final[Mapping[str, TaxType]] = {member.value: member for member in TaxType}
