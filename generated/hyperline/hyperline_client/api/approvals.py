# Generated from specs/hyperline/resources/approvals.yaml. Do not edit.
"""Who has to approve quotes, and requests to do so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.approval_request import ApprovalRequest
    from ..models.approval_workflow import ApprovalWorkflow
    from ..models.approval_workflow_page import ApprovalWorkflowPage


def _read_approval_workflow_page(body: Any) -> ApprovalWorkflowPage:
    from ..models.approval_workflow_page import ApprovalWorkflowPage

    return ApprovalWorkflowPage.from_dict(body)


def _items_approval_workflow_page(page: ApprovalWorkflowPage) -> Sequence[ApprovalWorkflow]:
    return page.data


def _read_approval_request(body: Any) -> ApprovalRequest:
    from ..models.approval_request import ApprovalRequest

    return ApprovalRequest.from_dict(body)


APPROVALS_LIST_WORKFLOWS: Final = Operation(
    name="approvals_list_workflows",
    method="GET",
    effect="read",
    decode=_read_approval_workflow_page,
    sent=Sent("/v1/approvals/workflows", query=Record({"take": whole(least=0), "skip": whole(least=0), "is_active": BOOLEAN})),
)
APPROVALS_LIST_WORKFLOWS_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_approval_workflow_page,
    max_size=100,
    total=("meta", "total"),
)
APPROVALS_GET_REQUEST: Final = Operation(
    name="approvals_get_request",
    method="GET",
    effect="read",
    decode=_read_approval_request,
    sent=Sent("/v1/approvals/requests/{id}"),
)
APPROVALS_APPROVE_REQUEST: Final = Operation(
    name="approvals_approve_request",
    method="POST",
    effect="keyed",
    decode=_read_approval_request,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/approvals/requests/{id}/approve",
        body=Record(
            {"step_id": text(least=1), "approver_id": TEXT, "approver_email": TEXT, "comment": text(most=2000)},
            "step_id",
            Rule(
                "approver_email",
                "cannot be given when `approver_id` is given",
                lambda source: "approver_id" in source and "approver_email" in source,
            ),
            Rule(
                "approver_email",
                "is needed when `approver_id` is left out",
                lambda source: "approver_id" not in source and "approver_email" not in source,
            ),
        ),
    ),
)


class Approvals(SyncResource):
    """Who has to approve quotes, and requests to do so."""

    def list_workflows(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[ApprovalWorkflow, ApprovalWorkflowPage]:
        """List approval workflows.

        Gives the approval workflows. Answers with the items and the total count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            is_active: Only workflows that are in use, or only those that are not.
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
            for item in hyperline.approvals.list_workflows():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/approval-workflows/list-approval-workflows
        """
        return self._list(APPROVALS_LIST_WORKFLOWS, APPROVALS_LIST_WORKFLOWS_PAGES, locals())

    def get_request(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ApprovalRequest:
        """Get an approval request.

        Reads one approval request, with its steps and what was decided.

        `current_step_id` is what `approvals.approve_request` needs.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the approval request.
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
            hyperline.approvals.get_request("id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/approval-%3E-requests/get-approval-request
        """
        return self._execute(APPROVALS_GET_REQUEST, locals())

    def approve_request(
        self,
        id: str,
        *,
        step_id: str,
        approver_id: str | Unset = UNSET,
        approver_email: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ApprovalRequest:
        """Approve the current step of an approval request.

        Records the approval of one step, by one of those who may decide it. Answers with the approval request as it
        is then.

        Exactly one of `approver_id` and `approver_email` is sent; with the token of a user it must be this user.
        Status 400 means that the decision is invalid; a step that is not the current one is refused.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the approval request.
            step_id: Id of the current step. Limits: not empty.
            approver_id: Id of the user who approves. Leave it out when `approver_email` is given.
            approver_email: E-mail address of the user who approves. Leave it out when `approver_id` is given.
            comment: Comment on the decision. The server cuts blanks off both ends. Limits: at most 2000 characters.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.approvals.approve_request("id_1", step_id="step_id_1", approver_id="approver_id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/approval-%3E-requests/approve-request
        """
        return self._execute(APPROVALS_APPROVE_REQUEST, locals())


class AsyncApprovals(AsyncResource):
    """Who has to approve quotes, and requests to do so.

    The methods are those of `Approvals`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Approvals.list_workflows)
    def list_workflows(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[ApprovalWorkflow, ApprovalWorkflowPage]:
        return self._list(APPROVALS_LIST_WORKFLOWS, APPROVALS_LIST_WORKFLOWS_PAGES, locals())

    @documented_by(Approvals.get_request)
    async def get_request(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ApprovalRequest:
        return await self._execute(APPROVALS_GET_REQUEST, locals())

    @documented_by(Approvals.approve_request)
    async def approve_request(
        self,
        id: str,
        *,
        step_id: str,
        approver_id: str | Unset = UNSET,
        approver_email: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ApprovalRequest:
        return await self._execute(APPROVALS_APPROVE_REQUEST, locals())


approvals_list_workflows: Final = ListEndpoint(APPROVALS_LIST_WORKFLOWS, APPROVALS_LIST_WORKFLOWS_PAGES, Approvals.list_workflows)
approvals_get_request: Final = Endpoint(APPROVALS_GET_REQUEST, Approvals.get_request)
approvals_approve_request: Final = Endpoint(APPROVALS_APPROVE_REQUEST, Approvals.approve_request)
