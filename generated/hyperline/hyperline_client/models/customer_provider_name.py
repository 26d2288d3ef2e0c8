# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerProviderNameValue: TypeAlias = (
    Literal[
        "mollie",
        "stripe",
        "gocardless",
        "airwallex",
        "hubspot",
        "salesforce",
    ]
    | str
)
"""The values of `CustomerProviderName` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerProviderName(OpenEnum):
    """An external system that customers can be linked to in bulk."""

    MOLLIE: Final[CustomerProviderName] = listed("mollie")
    STRIPE: Final[CustomerProviderName] = listed("stripe")
    GOCARDLESS: Final[CustomerProviderName] = listed("gocardless")
    AIRWALLEX: Final[CustomerProviderName] = listed("airwallex")
    HUBSPOT: Final[CustomerProviderName] = listed("hubspot")
    SALESFORCE: Final[CustomerProviderName] = listed("salesforce")


CUSTOMER_PROVIDER_NAME_MEMBERS: Final[Mapping[str, CustomerProviderName]] = {
    member.value: member for member in CustomerProviderName
}
