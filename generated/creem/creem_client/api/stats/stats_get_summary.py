"""Read the store's totals, and its revenue over time."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.moments import to_epoch_ms
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import sent_as

if TYPE_CHECKING:
    from ...models.currency import CurrencyValue
    from ...models.stats_interval import StatsIntervalValue
    from ...models.stats_summary import StatsSummary


def _read(body: Any) -> StatsSummary:
    from ...models.stats_summary import StatsSummary

    return StatsSummary.from_dict(body)


OPERATION: Final = Operation(
    name="stats_get_summary",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    currency: CurrencyValue,
    *,
    start_date: datetime | Unset = UNSET,
    end_date: datetime | Unset = UNSET,
    interval: StatsIntervalValue | Unset = UNSET,
) -> Call[StatsSummary]:
    """Read the store's totals, and its revenue over time.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get_summary`.
    """

    return Call(
        OPERATION,
        "/v1/stats/summary",
        query={
            "currency": currency,
            "startDate": sent_as(start_date, to_epoch_ms),
            "endDate": sent_as(end_date, to_epoch_ms),
            "interval": interval,
        },
    )
