"""Create a resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.resource_input import ResourceInput
    from ...models.resource_response import ResourceResponse


def _read(body: Any) -> ResourceResponse:
    from ...models.resource_response import ResourceResponse

    return ResourceResponse.from_dict(body)


OPERATION: Final = Operation(
    name="resources_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    resource: ResourceInput | params.ResourceInput,
) -> Call[ResourceResponse]:
    """Create a resource.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.resource_create import ResourceCreate

    body = checked_body(
        "resources_create",
        {
            "resource": resource,
        },
        ResourceCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/resources",
        body=body,
    )
