# Generated from specs/hyperline/resources/customer_segments.yaml. Do not edit.
"""Groups of customers by rules. What a segment answers with is not published, so its records are plain dicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    FREE,
    TEXT,
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

    from ..models.customer_segment_page import CustomerSegmentPage


def _read_customer_segment_page(body: Any) -> CustomerSegmentPage:
    from ..models.customer_segment_page import CustomerSegmentPage

    return CustomerSegmentPage.from_dict(body)


def _items_customer_segment_page(page: CustomerSegmentPage) -> Sequence[dict[str, Any]]:
    return page.data


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


CUSTOMER_SEGMENTS_LIST: Final = Operation(
    name="customer_segments_list",
    method="GET",
    effect="read",
    decode=_read_customer_segment_page,
    sent=Sent("/v1/customers/segments", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
CUSTOMER_SEGMENTS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_customer_segment_page,
    max_size=100,
    total=("meta", "total"),
)
CUSTOMER_SEGMENTS_CREATE: Final = Operation(
    name="customer_segments_create",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/customers/segments", body=Record({"name": TEXT, "rules": FREE, "description": TEXT}, "name rules")),
)
CUSTOMER_SEGMENTS_UPDATE: Final = Operation(
    name="customer_segments_update",
    method="PATCH",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/customers/segments/{id}", body=Record({"name": TEXT, "rules": FREE, "description": TEXT})),
)


class CustomerSegments(SyncResource):
    """Groups of customers by rules. What a segment answers with is not published, so its records are plain dicts."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[dict[str, Any], CustomerSegmentPage]:
        """List customer segments.

        Gives one page of segments. The keys of a segment are not published.

        The provider does not describe this answer: what is said of it here is inferred.

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
            for item in hyperline.customer_segments.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMER_SEGMENTS_LIST, CUSTOMER_SEGMENTS_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        rules: Mapping[str, Any],
        description: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Create a customer segment.

        Makes a segment. Answers with it; its keys, and those of `rules`, are not published.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name that is displayed.
            rules: Which customers belong to it. The form of a rule is not published.
            description: Text for own use.
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
            hyperline.customer_segments.create(name="Name", rules={"key": "value"})
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_SEGMENTS_CREATE, locals())

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        rules: Mapping[str, Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Update a customer segment.

        Changes the fields that are sent. Answers with the segment; its keys are not published.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the segment.
            name: Name that is displayed.
            rules: Which customers belong to it. The form of a rule is not published.
            description: Text for own use.
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
            hyperline.customer_segments.update("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_SEGMENTS_UPDATE, locals())


class AsyncCustomerSegments(AsyncResource):
    """Groups of customers by rules. What a segment answers with is not published, so its records are plain dicts.

    The methods are those of `CustomerSegments`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerSegments.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[dict[str, Any], CustomerSegmentPage]:
        return self._list(CUSTOMER_SEGMENTS_LIST, CUSTOMER_SEGMENTS_LIST_PAGES, locals())

    @documented_by(CustomerSegments.create)
    async def create(
        self,
        *,
        name: str,
        rules: Mapping[str, Any],
        description: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(CUSTOMER_SEGMENTS_CREATE, locals())

    @documented_by(CustomerSegments.update)
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        rules: Mapping[str, Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(CUSTOMER_SEGMENTS_UPDATE, locals())


customer_segments_list: Final = ListEndpoint(CUSTOMER_SEGMENTS_LIST, CUSTOMER_SEGMENTS_LIST_PAGES, CustomerSegments.list)
customer_segments_create: Final = Endpoint(CUSTOMER_SEGMENTS_CREATE, CustomerSegments.create)
customer_segments_update: Final = Endpoint(CUSTOMER_SEGMENTS_UPDATE, CustomerSegments.update)
