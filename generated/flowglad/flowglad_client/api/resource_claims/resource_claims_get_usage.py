"""Get how much of one resource a subscription has claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.resource_usage import ResourceUsage


def _read(body: Any) -> ResourceUsage:
    from ...models.resource_usage import ResourceUsage

    return ResourceUsage.from_dict(body)


OPERATION: Final = Operation(
    name="resource_claims_get_usage",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    subscription_id: str,
    *,
    resource_slug: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
) -> Call[ResourceUsage]:
    """Get how much of one resource a subscription has claimed.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get_usage`.
    """

    return Call(
        OPERATION,
        f"/api/v1/resource-claims/{segment('resource_claims_get_usage', 'subscription_id', subscription_id)}/usage",
        query={"resourceSlug": resource_slug, "resourceId": resource_id},
    )
