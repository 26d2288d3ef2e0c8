"""Record one usage event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.usage_event_input import UsageEventInput
    from ...models.usage_event_response import UsageEventResponse


def _read(body: Any) -> UsageEventResponse:
    from ...models.usage_event_response import UsageEventResponse

    return UsageEventResponse.from_dict(body)


OPERATION: Final = Operation(
    name="usage_events_create",
    method="POST",
    effect="idempotent",
    decode=_read,
)


def call(
    *,
    usage_event: UsageEventInput | params.UsageEventInput,
) -> Call[UsageEventResponse]:
    """Record one usage event.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.usage_event_create import UsageEventCreate

    body = checked_body(
        "usage_events_create",
        {
            "usageEvent": usage_event,
        },
        UsageEventCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/usage-events",
        body=body,
    )
