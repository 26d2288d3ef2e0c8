"""Get a usage meter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.usage_meter_response import UsageMeterResponse


def _read(body: Any) -> UsageMeterResponse:
    from ...models.usage_meter_response import UsageMeterResponse

    return UsageMeterResponse.from_dict(body)


OPERATION: Final = Operation(
    name="usage_meters_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[UsageMeterResponse]:
    """Get a usage meter.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/usage-meters/{segment('usage_meters_get', 'id', id)}",
    )
