# Generated from specs/hyperline/resources/plans.yaml. Do not edit.
"""Bundles of products of an older kind, which subscriptions were made from. Kept by the provider for accounts that still
have them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    FREE,
    Record,
    Sent,
    whole,
)
from billfold_core.model import anything, mapping
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.plan import Plan
    from ..models.plan_page import PlanPage


def _read_plan_page(body: Any) -> PlanPage:
    from ..models.plan_page import PlanPage

    return PlanPage.from_dict(body)


def _items_plan_page(page: PlanPage) -> Sequence[Plan]:
    return page.data


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_plan(body: Any) -> Plan:
    from ..models.plan import Plan

    return Plan.from_dict(body)


def _read_none(body: Any) -> None:

    return None


PLANS_LIST: Final = Operation(
    name="plans_list",
    method="GET",
    effect="read",
    decode=_read_plan_page,
    sent=Sent("/v1/plans", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
PLANS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_plan_page,
    max_size=100,
    total=("meta", "total"),
)
PLANS_CREATE: Final = Operation(
    name="plans_create",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/plans", body=FREE, items="body"),
)
PLANS_GET: Final = Operation(
    name="plans_get",
    method="GET",
    effect="read",
    decode=_read_plan,
    sent=Sent("/v1/plans/{id}"),
)
PLANS_UPDATE: Final = Operation(
    name="plans_update",
    method="PUT",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/plans/{id}", body=FREE, items="body"),
)
PLANS_DELETE: Final = Operation(
    name="plans_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/plans/{id}"),
)
PLANS_ARCHIVE: Final = Operation(
    name="plans_archive",
    method="PUT",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/plans/{id}/archive"),
)
PLANS_UNARCHIVE: Final = Operation(
    name="plans_unarchive",
    method="PUT",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/plans/{id}/unarchive"),
)


class Plans(SyncResource):
    """Bundles of products of an older kind, which subscriptions were made from. Kept by the provider for accounts that
    still have them."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Plan, PlanPage]:
        """List plans.

        Gives the plans. Answers with the items and the total count. Plans are the forerunners of subscription
        templates.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
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
            for item in hyperline.plans.list():
                print(item)
            ```

        Source: https://github.com/bebity/hyperline-nodejs-client
        """
        return self._list(PLANS_LIST, PLANS_LIST_PAGES, locals())

    def create(
        self,
        body: Mapping[str, Any],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Create a plan.

        Makes a plan. The body is not published: keys are sent as they are given, a `name` at least.

        Known from a third-party client only: try it in the sandbox first. For new work use subscription templates.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            body: An object whose members the provider does not publish. Sent as it is given.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.plans.create({"key": "value"})
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(PLANS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Plan:
        """Get a plan.

        Reads one plan.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the plan. Begins with `plan_`; do not check its length.
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
            hyperline.plans.get("plan_123")
            ```

        Source: https://github.com/bebity/hyperline-nodejs-client
        """
        return self._execute(PLANS_GET, locals())

    def update(
        self,
        id: str,
        body: Mapping[str, Any],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Update a plan.

        Changes a plan. The body is not published: keys are sent as they are given.

        Known from a third-party client only: try it in the sandbox first.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the plan. Begins with `plan_`; do not check its length.
            body: An object whose members the provider does not publish. Sent as it is given.
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
            hyperline.plans.update("plan_123", {"key": "value"})
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(PLANS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a plan.

        Removes a plan. Answers without a body.

        Known from a third-party client only: try it in the sandbox first.

        The provider does not describe this call.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the plan. Begins with `plan_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.plans.delete("plan_123")
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(PLANS_DELETE, locals())

    def archive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Archive a plan.

        Takes a plan out of use without deleting it. Takes no body.

        Known from a third-party client only: try it in the sandbox first.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the plan. Begins with `plan_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
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
            hyperline.plans.archive("plan_123")
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(PLANS_ARCHIVE, locals())

    def unarchive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Take a plan out of the archive.

        Makes an archived plan usable again. Takes no body.

        Known from a third-party client only: try it in the sandbox first.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the plan. Begins with `plan_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
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
            hyperline.plans.unarchive("plan_123")
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(PLANS_UNARCHIVE, locals())


class AsyncPlans(AsyncResource):
    """Bundles of products of an older kind, which subscriptions were made from. Kept by the provider for accounts that
    still have them.

    The methods are those of `Plans`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Plans.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Plan, PlanPage]:
        return self._list(PLANS_LIST, PLANS_LIST_PAGES, locals())

    @documented_by(Plans.create)
    async def create(
        self,
        body: Mapping[str, Any],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(PLANS_CREATE, locals())

    @documented_by(Plans.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Plan:
        return await self._execute(PLANS_GET, locals())

    @documented_by(Plans.update)
    async def update(
        self,
        id: str,
        body: Mapping[str, Any],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(PLANS_UPDATE, locals())

    @documented_by(Plans.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(PLANS_DELETE, locals())

    @documented_by(Plans.archive)
    async def archive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(PLANS_ARCHIVE, locals())

    @documented_by(Plans.unarchive)
    async def unarchive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(PLANS_UNARCHIVE, locals())


plans_list: Final = ListEndpoint(PLANS_LIST, PLANS_LIST_PAGES, Plans.list)
plans_create: Final = Endpoint(PLANS_CREATE, Plans.create)
plans_get: Final = Endpoint(PLANS_GET, Plans.get)
plans_update: Final = Endpoint(PLANS_UPDATE, Plans.update)
plans_delete: Final = Endpoint(PLANS_DELETE, Plans.delete)
plans_archive: Final = Endpoint(PLANS_ARCHIVE, Plans.archive)
plans_unarchive: Final = Endpoint(PLANS_UNARCHIVE, Plans.unarchive)
