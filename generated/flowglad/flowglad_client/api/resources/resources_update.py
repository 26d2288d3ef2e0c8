"""Change a resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.resource_response import ResourceResponse
    from ...models.resource_update_input import ResourceUpdateInput


def _read(body: Any) -> ResourceResponse:
    from ...models.resource_response import ResourceResponse

    return ResourceResponse.from_dict(body)


OPERATION: Final = Operation(
    name="resources_update",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    *,
    resource: ResourceUpdateInput | params.ResourceUpdateInput,
) -> Call[ResourceResponse]:
    """Change a resource.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.resource_update import ResourceUpdate

    body = checked_body(
        "resources_update",
        {
            "resource": repeated("resources_update", "resource", resource, "id", id),
        },
        ResourceUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/resources/{segment('resources_update', 'id', id)}",
        body=body,
    )
