# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WebhookEndpointOutcomeValue: TypeAlias = (
    Literal[
        "created",
        "existing",
        "updated",
        "rotated",
        "updated_rotated",
    ]
    | str
)
"""The values of `WebhookEndpointOutcome` as plain strings: the known ones complete, and others are checked when a call is made."""


class WebhookEndpointOutcome(OpenEnum):
    """What ensuring an endpoint did.

    - `created`: there was none at the address, it was registered
    - `existing`: there was one, nothing had to be changed
    - `updated`: there was one, it was changed
    - `rotated`: there was one, only its signing secret was replaced
    - `updated_rotated`: there was one, it was changed and its signing secret replaced"""

    CREATED: Final[WebhookEndpointOutcome] = listed("created")
    EXISTING: Final[WebhookEndpointOutcome] = listed("existing")
    UPDATED: Final[WebhookEndpointOutcome] = listed("updated")
    ROTATED: Final[WebhookEndpointOutcome] = listed("rotated")
    UPDATED_ROTATED: Final[WebhookEndpointOutcome] = listed("updated_rotated")


WEBHOOK_ENDPOINT_OUTCOME_MEMBERS: Final[Mapping[str, WebhookEndpointOutcome]] = {
    member.value: member for member in WebhookEndpointOutcome
}
