"""List the active test clocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.model import array

if TYPE_CHECKING:
    from ...models.test_clock import TestClock


def _read(body: Any) -> list[TestClock]:
    from ...models.test_clock import TestClock

    return array(body, "", TestClock.from_dict)


OPERATION: Final = Operation(
    name="test_clocks_list",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call() -> Call[list[TestClock]]:
    """List the active test clocks.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/subscription/test-clocks/list",
    )
