# Generated from specs/creem/resources/splits.yaml. Do not edit.
"""Who gets a share of future payments of the store, or of one product."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    choice,
    many,
    nullable,
    number,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.split import Split
    from ..models.split_page import SplitPage
    from ..models.split_type import SplitTypeValue


def _read_split_page(body: Any) -> SplitPage:
    from ..models.split_page import SplitPage

    return SplitPage.from_dict(body)


def _items_split_page(page: SplitPage) -> Sequence[Split]:
    return page.items


def _read_split(body: Any) -> Split:
    from ..models.split import Split

    return Split.from_dict(body)


SPLIT_RECIPIENT_INPUT_KIND: Final = choice("store", "email")
SPLIT_RECIPIENT_INPUT: Final = Record(
    {"recipient_type": SPLIT_RECIPIENT_INPUT_KIND, "recipient_reference": TEXT, "amount": number(least=1, most=100)},
    "recipient_type recipient_reference amount",
)
SPLIT_TYPE: Final = choice("store", "product")

SPLITS_LIST: Final = Operation(
    name="splits_list",
    method="GET",
    effect="read",
    decode=_read_split_page,
    sent=Sent("/v1/splits", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
SPLITS_LIST_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_split_page,
    default_size=50,
    next=("pagination", "next_page"),
)
SPLITS_CREATE: Final = Operation(
    name="splits_create",
    method="POST",
    effect="unsafe",
    decode=_read_split,
    sent=Sent(
        "/v1/splits",
        body=Record(
            {
                "type": SPLIT_TYPE,
                "type_reference": TEXT,
                "recipients": many(SPLIT_RECIPIENT_INPUT, least=1, most=10),
                "description": nullable(TEXT),
            },
            "type type_reference recipients",
        ),
    ),
)
SPLITS_GET: Final = Operation(
    name="splits_get",
    method="GET",
    effect="read",
    decode=_read_split,
    sent=Sent("/v1/splits/{split_id}"),
)
SPLITS_DELETE: Final = Operation(
    name="splits_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_split,
    sent=Sent("/v1/splits/{split_id}"),
)


class Splits(SyncResource):
    """Who gets a share of future payments of the store, or of one product."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Split, SplitPage]:
        """List the splits of the store, page by page.

        Returns the splits that this store owns; deleted ones are missing. The order is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 50 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.splits.list():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-splits
        """
        return self._list(SPLITS_LIST, SPLITS_LIST_PAGES, locals())

    def create(
        self,
        *,
        type: SplitTypeValue,
        type_reference: str,
        recipients: Sequence[params.SplitRecipientInput],
        description: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Split:
        """Share future payments with others.

        Creates a split of what is left of each future payment after fees, and returns it. Another store takes part at
        once; a mail address is invited, and a split that waits for its first acceptance is not `enabled`. The shares
        add up to 100 percent at most. Not safe to repeat: each call makes another split, and may send another mail.
        When the outcome of a call is unknown, list the splits.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            type: Whether payments of the whole store are shared, or of one product.
            type_reference: Id of the store with `store`, id of the product with `product`.
            recipients: Who gets a share, 1 to 10. The shares add up to 100 at most.
            description: A text of your own.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.splits.create(
                type="store",
                type_reference="prod_1234567890",
                recipients=[
                    {
                        "recipient_type": "store",
                        "recipient_reference": "ada@example.com",
                        "amount": 1,
                    },
                ],
            )
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-split
        """
        return self._execute(SPLITS_CREATE, locals())

    def get(
        self,
        split_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Split:
        """Read one split by its id.

        Returns the split. One that another store owns is most likely not found.

        Changes nothing at the provider; passing failures are retried.

        Args:
            split_id: Id of the split, as `split_id` of a split gives it. What it begins with is not documented.
                Limits: not empty.
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
            creem.splits.get("split_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-split
        """
        return self._execute(SPLITS_GET, locals())

    def delete(
        self,
        split_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Split:
        """Stop sharing payments.

        Ends the split and returns it. Payments from then on are not shared; what was shared before stays.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is most likely status 404; after an unknown outcome take that as success.

        Args:
            split_id: Id of the split, as `split_id` of a split gives it. What it begins with is not documented.
                Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.splits.delete("split_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/delete-split
        """
        return self._execute(SPLITS_DELETE, locals())


class AsyncSplits(AsyncResource):
    """Who gets a share of future payments of the store, or of one product.

    The methods are those of `Splits`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Splits.list)
    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Split, SplitPage]:
        return self._list(SPLITS_LIST, SPLITS_LIST_PAGES, locals())

    @documented_by(Splits.create)
    async def create(
        self,
        *,
        type: SplitTypeValue,
        type_reference: str,
        recipients: Sequence[params.SplitRecipientInput],
        description: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Split:
        return await self._execute(SPLITS_CREATE, locals())

    @documented_by(Splits.get)
    async def get(
        self,
        split_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Split:
        return await self._execute(SPLITS_GET, locals())

    @documented_by(Splits.delete)
    async def delete(
        self,
        split_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Split:
        return await self._execute(SPLITS_DELETE, locals())


splits_list: Final = ListEndpoint(SPLITS_LIST, SPLITS_LIST_PAGES, Splits.list)
splits_create: Final = Endpoint(SPLITS_CREATE, Splits.create)
splits_get: Final = Endpoint(SPLITS_GET, Splits.get)
splits_delete: Final = Endpoint(SPLITS_DELETE, Splits.delete)
