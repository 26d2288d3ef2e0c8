"""Change a usage meter's name, slug or way of counting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.usage_meter_response import UsageMeterResponse
    from ...models.usage_meter_update_input import UsageMeterUpdateInput


def _read(body: Any) -> UsageMeterResponse:
    from ...models.usage_meter_response import UsageMeterResponse

    return UsageMeterResponse.from_dict(body)


OPERATION: Final = Operation(
    name="usage_meters_update",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    *,
    usage_meter: UsageMeterUpdateInput | params.UsageMeterUpdateInput,
) -> Call[UsageMeterResponse]:
    """Change a usage meter's name, slug or way of counting.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.usage_meter_update import UsageMeterUpdate

    body = checked_body(
        "usage_meters_update",
        {
            "usageMeter": repeated("usage_meters_update", "usageMeter", usage_meter, "id", id),
        },
        UsageMeterUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/usage-meters/{segment('usage_meters_update', 'id', id)}",
        body=body,
    )
