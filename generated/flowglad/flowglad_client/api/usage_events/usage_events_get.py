"""Get a usage event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.usage_event_response import UsageEventResponse


def _read(body: Any) -> UsageEventResponse:
    from ...models.usage_event_response import UsageEventResponse

    return UsageEventResponse.from_dict(body)


OPERATION: Final = Operation(
    name="usage_events_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[UsageEventResponse]:
    """Get a usage event.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/usage-events/{segment('usage_events_get', 'id', id)}",
    )
