# Generated from specs/hyperline/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

IntegrationProviderValue: TypeAlias = (
    Literal[
        "adyen",
        "stripe",
        "mollie",
        "gocardless",
        "airwallex",
        "salesforce",
        "hubspot",
        "attio",
        "xero",
        "pennylane",
        "zoho-books",
        "exact-online",
        "quickbooks",
        "netsuite",
        "rillet",
        "datev",
        "anrok",
        "chargebee",
        "slack",
        "plain",
        "zendesk",
        "pylon",
        "intercom",
        "front",
        "helpscout",
        "claap",
        "grain",
        "gong",
        "jiminny",
        "posthog",
    ]
    | str
)
"""The values of `IntegrationProvider` as plain strings: the known ones complete, and others are checked when a call is made."""


class IntegrationProvider(OpenEnum):
    """An external system that objects can be linked to."""

    ADYEN: Final[IntegrationProvider] = listed("adyen")
    STRIPE: Final[IntegrationProvider] = listed("stripe")
    MOLLIE: Final[IntegrationProvider] = listed("mollie")
    GOCARDLESS: Final[IntegrationProvider] = listed("gocardless")
    AIRWALLEX: Final[IntegrationProvider] = listed("airwallex")
    SALESFORCE: Final[IntegrationProvider] = listed("salesforce")
    HUBSPOT: Final[IntegrationProvider] = listed("hubspot")
    ATTIO: Final[IntegrationProvider] = listed("attio")
    XERO: Final[IntegrationProvider] = listed("xero")
    PENNYLANE: Final[IntegrationProvider] = listed("pennylane")
    ZOHO_BOOKS: Final[IntegrationProvider] = listed("zoho-books")
    EXACT_ONLINE: Final[IntegrationProvider] = listed("exact-online")
    QUICKBOOKS: Final[IntegrationProvider] = listed("quickbooks")
    NETSUITE: Final[IntegrationProvider] = listed("netsuite")
    RILLET: Final[IntegrationProvider] = listed("rillet")
    DATEV: Final[IntegrationProvider] = listed("datev")
    ANROK: Final[IntegrationProvider] = listed("anrok")
    CHARGEBEE: Final[IntegrationProvider] = listed("chargebee")
    SLACK: Final[IntegrationProvider] = listed("slack")
    PLAIN: Final[IntegrationProvider] = listed("plain")
    ZENDESK: Final[IntegrationProvider] = listed("zendesk")
    PYLON: Final[IntegrationProvider] = listed("pylon")
    INTERCOM: Final[IntegrationProvider] = listed("intercom")
    FRONT: Final[IntegrationProvider] = listed("front")
    HELPSCOUT: Final[IntegrationProvider] = listed("helpscout")
    CLAAP: Final[IntegrationProvider] = listed("claap")
    GRAIN: Final[IntegrationProvider] = listed("grain")
    GONG: Final[IntegrationProvider] = listed("gong")
    JIMINNY: Final[IntegrationProvider] = listed("jiminny")
    POSTHOG: Final[IntegrationProvider] = listed("posthog")


INTEGRATION_PROVIDER_MEMBERS: Final[Mapping[str, IntegrationProvider]] = {member.value: member for member in IntegrationProvider}
