"""Claim units of a resource for a subscription."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.resource_claimed import ResourceClaimed


def _read(body: Any) -> ResourceClaimed:
    from ...models.resource_claimed import ResourceClaimed

    return ResourceClaimed.from_dict(body)


OPERATION: Final = Operation(
    name="resource_claims_claim",
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
    metadata: Mapping[str, str | Decimal | int | bool] | Unset = UNSET,
) -> Call[ResourceClaimed]:
    """Claim units of a resource for a subscription.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `claim`.
    """
    from ...models.resource_claim_create import ResourceClaimCreate

    body = checked_body(
        "resource_claims_claim",
        {
            "resourceSlug": resource_slug,
            "quantity": quantity,
            "externalId": external_id,
            "externalIds": external_ids,
            "metadata": metadata,
        },
        ResourceClaimCreate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/resource-claims/{segment('resource_claims_claim', 'subscription_id', subscription_id)}/claim",
        body=body,
    )
