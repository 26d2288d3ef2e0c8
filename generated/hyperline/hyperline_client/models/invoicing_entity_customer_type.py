# Generated from specs/hyperline/resources/invoicing_entities.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoicingEntityCustomerTypeValue: TypeAlias = (
    Literal[
        "corporate",
        "person",
    ]
    | str
)
"""The values of `InvoicingEntityCustomerType` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoicingEntityCustomerType(OpenEnum):
    """A type of customer."""

    CORPORATE: Final[InvoicingEntityCustomerType] = listed("corporate")
    PERSON: Final[InvoicingEntityCustomerType] = listed("person")


INVOICING_ENTITY_CUSTOMER_TYPE_MEMBERS: Final[Mapping[str, InvoicingEntityCustomerType]] = {
    member.value: member for member in InvoicingEntityCustomerType
}
