# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in customer payment methods, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

IntegrationProvider: TypeAlias = (
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
"""An external system that objects can be linked to."""
