"""List how much of its resources a subscription has claimed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_parameter, longest, several, shortest
from billfold_core.model import array
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.resource_usage import ResourceUsage


def _read(body: Any) -> list[ResourceUsage]:
    from ...models.resource_usage import ResourceUsage

    return array(body, "", ResourceUsage.from_dict)


OPERATION: Final = Operation(
    name="resource_claims_list_usages",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    subscription_id: str,
    *,
    resource_slugs: Sequence[str] | Unset = UNSET,
    resource_ids: Sequence[str] | Unset = UNSET,
) -> Call[list[ResourceUsage]]:
    """List how much of its resources a subscription has claimed.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_usages`.
    """

    return Call(
        OPERATION,
        f"/api/v1/resource-claims/{segment('resource_claims_list_usages', 'subscription_id', subscription_id)}/usages",
        query={
            "resourceSlugs": checked_parameter(
                "resource_claims_list_usages",
                "resource_slugs",
                resource_slugs,
                several,
                partial(shortest, length=2),
                partial(longest, length=100),
            ),
            "resourceIds": checked_parameter(
                "resource_claims_list_usages", "resource_ids", resource_ids, several, partial(shortest, length=2)
            ),
        },
    )
