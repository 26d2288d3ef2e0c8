"""Delete a webhook endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.acknowledgement import Acknowledgement


def _read(body: Any) -> Acknowledgement:
    from ...models.acknowledgement import Acknowledgement

    return Acknowledgement.from_dict(body)


OPERATION: Final = Operation(
    name="webhook_endpoints_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
) -> Call[Acknowledgement]:
    """Delete a webhook endpoint.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `delete`.
    """

    return Call(
        OPERATION,
        f"/webhook/endpoints/{segment('webhook_endpoints_delete', 'id', id)}",
    )
