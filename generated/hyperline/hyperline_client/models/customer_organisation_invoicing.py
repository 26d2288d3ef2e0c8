# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerOrganisationInvoicingValue: TypeAlias = (
    Literal[
        "none",
        "every_invoice",
        "concat",
    ]
    | str
)
"""The values of `CustomerOrganisationInvoicing` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerOrganisationInvoicing(OpenEnum):
    """How a customer of an organisation is invoiced. `none` is for itself."""

    NONE: Final[CustomerOrganisationInvoicing] = listed("none")
    EVERY_INVOICE: Final[CustomerOrganisationInvoicing] = listed("every_invoice")
    CONCAT: Final[CustomerOrganisationInvoicing] = listed("concat")


CUSTOMER_ORGANISATION_INVOICING_MEMBERS: Final[Mapping[str, CustomerOrganisationInvoicing]] = {
    member.value: member for member in CustomerOrganisationInvoicing
}
