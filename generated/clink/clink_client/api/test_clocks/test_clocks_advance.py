"""Move a test clock forward."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.test_clock_task import TestClockTask


def _read(body: Any) -> TestClockTask:
    from ...models.test_clock_task import TestClockTask

    return TestClockTask.from_dict(body)


OPERATION: Final = Operation(
    name="test_clocks_advance",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    clock_id: str,
    *,
    target_frozen_time: datetime,
) -> Call[TestClockTask]:
    """Move a test clock forward.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `advance`.
    """
    from ...models.test_clock_advance import TestClockAdvance

    body = checked_body(
        "test_clocks_advance",
        {
            "targetFrozenTime": target_frozen_time,
        },
        TestClockAdvance.from_dict,
    )
    return Call(
        OPERATION,
        f"/subscription/test-clocks/{segment('test_clocks_advance', 'clock_id', clock_id)}/advance",
        body=body,
    )
