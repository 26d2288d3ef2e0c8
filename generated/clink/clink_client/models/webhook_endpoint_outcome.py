from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

WebhookEndpointOutcomeValue = Literal[
    "created",
    "existing",
    "updated",
    "rotated",
    "updated_rotated",
]
"""The known values of `WebhookEndpointOutcome`, for plain strings."""


class WebhookEndpointOutcome(OpenEnum):
    """What ensuring an endpoint did.

    - `created`: there was none at the address, it was registered
    - `existing`: there was one, nothing had to be changed
    - `updated`: there was one, it was changed
    - `rotated`: there was one, only its signing secret was replaced
    - `updated_rotated`: there was one, it was changed and its signing secret replaced"""

    CREATED = "created"
    EXISTING = "existing"
    UPDATED = "updated"
    ROTATED = "rotated"
    UPDATED_ROTATED = "updated_rotated"


WEBHOOK_ENDPOINT_OUTCOME_MEMBERS: Final[Mapping[str, WebhookEndpointOutcome]] = {
    member.value: member for member in WebhookEndpointOutcome
}
