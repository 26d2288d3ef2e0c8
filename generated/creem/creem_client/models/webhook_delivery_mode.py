# Generated from specs/creem/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WebhookDeliveryModeValue: TypeAlias = (
    Literal[
        "http",
        "cli",
    ]
    | str
)
"""The values of `WebhookDeliveryMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class WebhookDeliveryMode(OpenEnum):
    """`http` posts events to an address; `cli` keeps them until they are collected."""

    HTTP: Final[WebhookDeliveryMode] = listed("http")
    CLI: Final[WebhookDeliveryMode] = listed("cli")


WEBHOOK_DELIVERY_MODE_MEMBERS: Final[Mapping[str, WebhookDeliveryMode]] = {member.value: member for member in WebhookDeliveryMode}
