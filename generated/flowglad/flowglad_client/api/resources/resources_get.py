"""Get a resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.resource_response import ResourceResponse


def _read(body: Any) -> ResourceResponse:
    from ...models.resource_response import ResourceResponse

    return ResourceResponse.from_dict(body)


OPERATION: Final = Operation(
    name="resources_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[ResourceResponse]:
    """Get a resource.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/resources/{segment('resources_get', 'id', id)}",
    )
