# Generated from specs/creem/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WebhookEndpointStatusValue: TypeAlias = (
    Literal[
        "enabled",
        "disabled",
    ]
    | str
)
"""The values of `WebhookEndpointStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class WebhookEndpointStatus(OpenEnum):
    """`enabled` gets events, `disabled` keeps its settings and gets none."""

    ENABLED: Final[WebhookEndpointStatus] = listed("enabled")
    DISABLED: Final[WebhookEndpointStatus] = listed("disabled")


WEBHOOK_ENDPOINT_STATUS_MEMBERS: Final[Mapping[str, WebhookEndpointStatus]] = {
    member.value: member for member in WebhookEndpointStatus
}
