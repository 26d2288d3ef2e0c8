from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

IntegrationProviderValue = Literal[
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
"""The known values of `IntegrationProvider`, for plain strings."""


class IntegrationProvider(OpenEnum):
    """An external system that objects can be linked to."""

    ADYEN = "adyen"
    STRIPE = "stripe"
    MOLLIE = "mollie"
    GOCARDLESS = "gocardless"
    AIRWALLEX = "airwallex"
    SALESFORCE = "salesforce"
    HUBSPOT = "hubspot"
    ATTIO = "attio"
    XERO = "xero"
    PENNYLANE = "pennylane"
    ZOHO_BOOKS = "zoho-books"
    EXACT_ONLINE = "exact-online"
    QUICKBOOKS = "quickbooks"
    NETSUITE = "netsuite"
    RILLET = "rillet"
    DATEV = "datev"
    ANROK = "anrok"
    CHARGEBEE = "chargebee"
    SLACK = "slack"
    PLAIN = "plain"
    ZENDESK = "zendesk"
    PYLON = "pylon"
    INTERCOM = "intercom"
    FRONT = "front"
    HELPSCOUT = "helpscout"
    CLAAP = "claap"
    GRAIN = "grain"
    GONG = "gong"
    JIMINNY = "jiminny"
    POSTHOG = "posthog"


INTEGRATION_PROVIDER_MEMBERS: Final[Mapping[str, IntegrationProvider]] = {member.value: member for member in IntegrationProvider}
