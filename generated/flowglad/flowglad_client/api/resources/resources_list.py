"""List all resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation

if TYPE_CHECKING:
    from ...models.resource_list import ResourceList


def _read(body: Any) -> ResourceList:
    from ...models.resource_list import ResourceList

    return ResourceList.from_dict(body)


OPERATION: Final = Operation(
    name="resources_list",
    method="GET",
    effect="read",
    decode=_read,
)


def call() -> Call[ResourceList]:
    """List all resources.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/api/v1/resources",
    )
