"""Record many usage events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.bulk import Bulk
from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.usage_event import UsageEvent
    from ...models.usage_event_input import UsageEventInput
    from ...models.usage_event_list import UsageEventList


def _read(body: Any) -> UsageEventList:
    from ...models.usage_event_list import UsageEventList

    return UsageEventList.from_dict(body)


OPERATION: Final = Operation(
    name="usage_events_bulk_insert",
    method="POST",
    effect="idempotent",
    decode=_read,
)


def _records(answer: UsageEventList) -> Sequence[UsageEvent]:
    return answer.usage_events


BULK: Final = Bulk(
    items="usageEvents",
    key="transactionId",
    scope=("usageMeterId", "usageMeterSlug", "priceId", "priceSlug"),
    records=_records,
    record_key="transaction_id",
)


def call(
    *,
    usage_events: Sequence[UsageEventInput | params.UsageEventInput],
) -> Call[UsageEventList]:
    """Record many usage events.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `bulk_insert`.
    """
    from ...models.usage_event_bulk_create import UsageEventBulkCreate

    body = checked_body(
        "usage_events_bulk_insert",
        {
            "usageEvents": usage_events,
        },
        UsageEventBulkCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/usage-events/bulk",
        body=body,
    )
