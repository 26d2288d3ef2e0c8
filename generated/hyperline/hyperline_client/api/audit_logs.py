# Generated from specs/hyperline/resources/audit_logs.yaml. Do not edit.
"""What happened in the account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.audit_log import AuditLog
    from ..models.audit_log_page import AuditLogPage


def _read_audit_log_page(body: Any) -> AuditLogPage:
    from ..models.audit_log_page import AuditLogPage

    return AuditLogPage.from_dict(body)


def _items_audit_log_page(page: AuditLogPage) -> Sequence[AuditLog]:
    return page.data


AUDIT_LOGS_LIST: Final = Operation(
    name="audit_logs_list",
    method="GET",
    effect="read",
    decode=_read_audit_log_page,
    sent=Sent("/v1/audit-logs", query=Record({"limit": whole(least=1), "cursor": TEXT})),
)
AUDIT_LOGS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_audit_log_page,
    max_size=100,
    next=("next_cursor",),
    more=("has_more",),
)


class AuditLogs(SyncResource):
    """What happened in the account."""

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[AuditLog, AuditLogPage]:
        """List what happened in the account.

        Gives what happened, strictly newest first. Answers with the items and where the next page begins.

        There is no filter by time: read on until what comes is older than wanted. The items have no id.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            limit: How many items to return, 1 to 100. The server takes 50 when absent.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
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
            for item in hyperline.audit_logs.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(AUDIT_LOGS_LIST, AUDIT_LOGS_LIST_PAGES, locals())


class AsyncAuditLogs(AsyncResource):
    """What happened in the account.

    The methods are those of `AuditLogs`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AuditLogs.list)
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[AuditLog, AuditLogPage]:
        return self._list(AUDIT_LOGS_LIST, AUDIT_LOGS_LIST_PAGES, locals())


audit_logs_list: Final = ListEndpoint(AUDIT_LOGS_LIST, AUDIT_LOGS_LIST_PAGES, AuditLogs.list)
