"""Get a test clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.test_clock import TestClock


def _read(body: Any) -> TestClock:
    from ...models.test_clock import TestClock

    return TestClock.from_dict(body)


OPERATION: Final = Operation(
    name="test_clocks_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    clock_id: str,
) -> Call[TestClock]:
    """Get a test clock.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/subscription/test-clocks/{segment('test_clocks_get', 'clock_id', clock_id)}",
    )
