# Generated from specs/hyperline/resources/analytics.yaml. Do not edit.
"""Figures of the whole account, computed by the provider."""

from __future__ import annotations

from typing import Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
)
from billfold_core.model import anything, mapping
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


ANALYTICS_GET: Final = Operation(
    name="analytics_get",
    method="GET",
    effect="read",
    decode=_read_mapping_anything,
    sent=Sent("/v1/analytics", query=Record({"invoicing_entity_id": TEXT})),
)


class Analytics(SyncResource):
    """Figures of the whole account, computed by the provider."""

    def get(
        self,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Get the figures of the account.

        Gives figures that were computed before: recurring revenue, revenue, churn. Answers with an object whose keys
        are not published.

        Years ago it had `arr`, `active_arr`, `pending_arr`, `fixed_arr`, `arr_in_discounts`, `mrr`, `arpa`,
        `active_customers`, `revenue_last_30_days`, `churn_30_days` and `churned_revenue_30_days`.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried.

        Args:
            invoicing_entity_id: Only the figures of this invoicing entity.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.analytics.get()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ANALYTICS_GET, locals())


class AsyncAnalytics(AsyncResource):
    """Figures of the whole account, computed by the provider.

    The methods are those of `Analytics`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Analytics.get)
    async def get(
        self,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(ANALYTICS_GET, locals())


analytics_get: Final = Endpoint(ANALYTICS_GET, Analytics.get)
