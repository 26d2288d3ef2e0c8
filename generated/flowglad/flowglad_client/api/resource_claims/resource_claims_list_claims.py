"""List the active claims of a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.resource_claim_list import ResourceClaimList


def _read(body: Any) -> ResourceClaimList:
    from ...models.resource_claim_list import ResourceClaimList

    return ResourceClaimList.from_dict(body)


OPERATION: Final = Operation(
    name="resource_claims_list_claims",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    subscription_id: str,
    *,
    resource_slug: str | Unset = UNSET,
) -> Call[ResourceClaimList]:
    """List the active claims of a subscription.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_claims`.
    """

    return Call(
        OPERATION,
        f"/api/v1/resource-claims/{segment('resource_claims_list_claims', 'subscription_id', subscription_id)}/claims",
        query={"resourceSlug": resource_slug},
    )
