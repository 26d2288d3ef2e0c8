# Generated from specs/creem/resources/stats.yaml. Do not edit.
"""Figures about the whole store. Names are camelCase here, on the way in and out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    EPOCH_MS,
    Record,
    Rule,
    Sent,
    choice,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import CURRENCY

if TYPE_CHECKING:
    from ..models.currency import CurrencyValue
    from ..models.stats_interval import StatsIntervalValue
    from ..models.stats_summary import StatsSummary


def _read_stats_summary(body: Any) -> StatsSummary:
    from ..models.stats_summary import StatsSummary

    return StatsSummary.from_dict(body)


STATS_INTERVAL: Final = choice("day", "week", "month")

STATS_GET_SUMMARY: Final = Operation(
    name="stats_get_summary",
    method="GET",
    effect="read",
    decode=_read_stats_summary,
    sent=Sent(
        "/v1/stats/summary",
        query=Record({"currency": CURRENCY, "startDate": EPOCH_MS, "endDate": EPOCH_MS, "interval": STATS_INTERVAL}, "currency"),
        query_rules=(
            Rule(
                "startDate",
                "is needed when `interval` is given",
                lambda source: "interval" in source and "startDate" not in source,
            ),
            Rule(
                "endDate", "is needed when `interval` is given", lambda source: "interval" in source and "endDate" not in source
            ),
        ),
    ),
)


class Stats(SyncResource):
    """Figures about the whole store. Names are camelCase here, on the way in and out."""

    def get_summary(
        self,
        currency: CurrencyValue,
        *,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | Unset = UNSET,
        interval: StatsIntervalValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> StatsSummary:
        """Read the store's totals, and its revenue over time.

        Returns the store's counts and revenue in one currency. With `start_date` and `end_date` the totals cover that
        range. With `interval` as well, `periods` has the revenue of each day, week or month, beginning with the
        store's first transaction or `start_date`, whichever is later. `interval` needs both dates.

        Changes nothing at the provider; passing failures are retried.

        Args:
            currency: Currency of all amounts in the answer, `EUR` or `USD`. How sales in the other currency are
                treated is not documented.
            start_date: Start of the range, in milliseconds since 1970-01-01T00:00:00Z. Send `end_date` with it.
                Required with `interval`.
            end_date: End of the range, in milliseconds since 1970-01-01T00:00:00Z. Send `start_date` with it.
                Required with `interval`.
            interval: Length of each period in `periods`. Needs `start_date` and `end_date`; without it there are no
                periods.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.stats.get_summary("EUR")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-metrics-summary
        """
        return self._execute(STATS_GET_SUMMARY, locals())


class AsyncStats(AsyncResource):
    """Figures about the whole store. Names are camelCase here, on the way in and out.

    The methods are those of `Stats`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Stats.get_summary)
    async def get_summary(
        self,
        currency: CurrencyValue,
        *,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | Unset = UNSET,
        interval: StatsIntervalValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> StatsSummary:
        return await self._execute(STATS_GET_SUMMARY, locals())


stats_get_summary: Final = Endpoint(STATS_GET_SUMMARY, Stats.get_summary)
