"""Finish with a test clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.test_clock import TestClock


def _read(body: Any) -> TestClock:
    from ...models.test_clock import TestClock

    return TestClock.from_dict(body)


OPERATION: Final = Operation(
    name="test_clocks_complete",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    clock_id: str,
    *,
    reason: str | Unset = UNSET,
) -> Call[TestClock]:
    """Finish with a test clock.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `complete`.
    """
    from ...models.test_clock_complete import TestClockComplete

    body = checked_body(
        "test_clocks_complete",
        {
            "reason": reason,
        },
        TestClockComplete.from_dict,
    )
    return Call(
        OPERATION,
        f"/subscription/test-clocks/{segment('test_clocks_complete', 'clock_id', clock_id)}/complete",
        body=body,
    )
