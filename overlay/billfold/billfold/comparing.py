"""Comparison of what a provider answered with what was asked for.

A write that is answered with success may still have done something else: a field that was ignored, an amount in another currency.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.tuples import NamedTuple

from .errors import PartlyDone

if TYPE_CHECKING:
    from .driver import Driver
    from .errors import Record

__all__ = ["Difference", "hold"]


class Difference(NamedTuple):
    """One thing that is not as it was asked for."""

    path: str
    """What it is, in the names of the draft: `prices[0].trial_days`."""
    asked: str
    came: str

    def __str__(self) -> str:
        return f"{self.path} (asked for {self.asked}, got {self.came})"


def difference(path: str, asked: object, came: object) -> Difference:
    """Return a difference, in words."""
    return Difference(path, "nothing" if asked is None else str(asked), "nothing" if came is None else str(came))


def hold(driver: Driver, operation: str, named: Sequence[Difference], done: Record, state: str) -> None:
    """Require that nothing differs; `state` is what is true of the record all the same: `exists`.

    Raises:
        PartlyDone: Something does.
    """
    if named:
        said = ", ".join(map(str, named))
        raise PartlyDone(
            f"{done.id} {state}, but {driver.info.title}'s answer differs from what was asked for: {said}.",
            provider=driver.info.name,
            operation=operation,
            done=done,
            left=tuple(difference.path for difference in named),
        )
