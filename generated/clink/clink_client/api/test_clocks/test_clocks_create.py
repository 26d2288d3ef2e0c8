"""Create a test clock for a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.test_clock import TestClock


def _read(body: Any) -> TestClock:
    from ...models.test_clock import TestClock

    return TestClock.from_dict(body)


OPERATION: Final = Operation(
    name="test_clocks_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    *,
    name: str,
    subscription_id: str,
    metadata: str | Unset = UNSET,
) -> Call[TestClock]:
    """Create a test clock for a subscription.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.test_clock_create import TestClockCreate

    body = checked_body(
        "test_clocks_create",
        {
            "name": name,
            "subscriptionId": subscription_id,
            "metadata": metadata,
        },
        TestClockCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/subscription/test-clocks",
        body=body,
    )
