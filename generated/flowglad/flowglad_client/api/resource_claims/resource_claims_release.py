"""Release units of a resource that a subscription has claimed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.resource_released import ResourceReleased


def _read(body: Any) -> ResourceReleased:
    from ...models.resource_released import ResourceReleased

    return ResourceReleased.from_dict(body)


OPERATION: Final = Operation(
    name="resource_claims_release",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    subscription_id: str,
    *,
    resource_slug: str,
    quantity: int | Unset = UNSET,
    external_id: str | Unset = UNSET,
    external_ids: Sequence[str] | Unset = UNSET,
    claim_ids: Sequence[str] | Unset = UNSET,
) -> Call[ResourceReleased]:
    """Release units of a resource that a subscription has claimed.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `release`.
    """
    from ...models.resource_claim_release import ResourceClaimRelease

    body = checked_body(
        "resource_claims_release",
        {
            "resourceSlug": resource_slug,
            "quantity": quantity,
            "externalId": external_id,
            "externalIds": external_ids,
            "claimIds": claim_ids,
        },
        ResourceClaimRelease.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/resource-claims/{segment('resource_claims_release', 'subscription_id', subscription_id)}/release",
        body=body,
    )
