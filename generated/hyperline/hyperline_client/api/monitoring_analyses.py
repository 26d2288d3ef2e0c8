# Generated from specs/hyperline/resources/monitoring_analyses.yaml. Do not edit.
"""What the provider's monitoring agent found about the health of customers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    TIME,
    Record,
    Sent,
    choice,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.monitoring_analysis import MonitoringAnalysis
    from ..models.monitoring_analysis_page import MonitoringAnalysisPage
    from ..models.monitoring_analysis_status import MonitoringAnalysisStatusValue


def _read_monitoring_analysis_page(body: Any) -> MonitoringAnalysisPage:
    from ..models.monitoring_analysis_page import MonitoringAnalysisPage

    return MonitoringAnalysisPage.from_dict(body)


def _items_monitoring_analysis_page(page: MonitoringAnalysisPage) -> Sequence[MonitoringAnalysis]:
    return page.data


def _read_monitoring_analysis(body: Any) -> MonitoringAnalysis:
    from ..models.monitoring_analysis import MonitoringAnalysis

    return MonitoringAnalysis.from_dict(body)


MONITORING_ANALYSIS_STATUS: Final = choice("in_progress", "completed", "skipped", "failed")

MONITORING_ANALYSES_LIST: Final = Operation(
    name="monitoring_analyses_list",
    method="GET",
    effect="read",
    decode=_read_monitoring_analysis_page,
    sent=Sent(
        "/v1/agents/monitoring/analyses",
        query=Record(
            {
                "limit": whole(least=1),
                "cursor": TEXT,
                "include_total": BOOLEAN,
                "customer_id": TEXT,
                "status": MONITORING_ANALYSIS_STATUS,
                "created_at__gte": TIME,
                "created_at__lte": TIME,
            }
        ),
    ),
)
MONITORING_ANALYSES_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_monitoring_analysis_page,
    max_size=100,
    next=("next_cursor",),
    more=("has_more",),
)
MONITORING_ANALYSES_GET: Final = Operation(
    name="monitoring_analyses_get",
    method="GET",
    effect="read",
    decode=_read_monitoring_analysis,
    sent=Sent("/v1/agents/monitoring/analyses/{analysis_id}"),
)


class MonitoringAnalyses(SyncResource):
    """What the provider's monitoring agent found about the health of customers."""

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_total: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        status: MonitoringAnalysisStatusValue | Unset = UNSET,
        created_at_gte: datetime | Unset = UNSET,
        created_at_lte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[MonitoringAnalysis, MonitoringAnalysisPage]:
        """List analyses of customers.

        Gives the analyses that match every filter sent. Answers with the items and where the next page begins.

        Without a `status` only completed analyses come back; only these have a score. What an analysis holds is
        published in small part.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            limit: How many items to return, 1 to 100. The server takes 50 when absent.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            include_total: Whether the answer counts all items that match, in `total`. The server takes false when
                absent.
            customer_id: Only analyses of this customer: its id, or the external id that you gave it.
            status: Only analyses with this status. The server takes `completed` when absent.
            created_at_gte: Only analyses made at this time or later.
            created_at_lte: Only analyses made at this time or earlier.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.monitoring_analyses.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/monitoring/list-monitoring-analyses
        """
        return self._list(MONITORING_ANALYSES_LIST, MONITORING_ANALYSES_LIST_PAGES, locals())

    def get(
        self,
        analysis_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> MonitoringAnalysis:
        """Get an analysis of a customer.

        Reads one analysis. What it holds is published in small part; the rest is kept as it came.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            analysis_id: Id of the analysis.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.monitoring_analyses.get("analysis_id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/monitoring/get-monitoring-analysis
        """
        return self._execute(MONITORING_ANALYSES_GET, locals())


class AsyncMonitoringAnalyses(AsyncResource):
    """What the provider's monitoring agent found about the health of customers.

    The methods are those of `MonitoringAnalyses`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(MonitoringAnalyses.list)
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_total: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        status: MonitoringAnalysisStatusValue | Unset = UNSET,
        created_at_gte: datetime | Unset = UNSET,
        created_at_lte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[MonitoringAnalysis, MonitoringAnalysisPage]:
        return self._list(MONITORING_ANALYSES_LIST, MONITORING_ANALYSES_LIST_PAGES, locals())

    @documented_by(MonitoringAnalyses.get)
    async def get(
        self,
        analysis_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> MonitoringAnalysis:
        return await self._execute(MONITORING_ANALYSES_GET, locals())


monitoring_analyses_list: Final = ListEndpoint(MONITORING_ANALYSES_LIST, MONITORING_ANALYSES_LIST_PAGES, MonitoringAnalyses.list)
monitoring_analyses_get: Final = Endpoint(MONITORING_ANALYSES_GET, MonitoringAnalyses.get)
