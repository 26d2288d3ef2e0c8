"""Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from . import discounts_create, discounts_get, discounts_list, discounts_update

if TYPE_CHECKING:
    from ... import params
    from ...models.discount import Discount
    from ...models.discount_input import DiscountInput
    from ...models.discount_page import DiscountPage
    from ...models.discount_response import DiscountResponse
    from ...models.discount_update_input import DiscountUpdateInput


class Discounts:
    """Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Discount, DiscountPage]:
        """List discounts page by page.

        Gives one page of the discounts in the key's pricing model, oldest first, each with the number of times it was
        redeemed. There are no filters. Discounts made while you page appear at the end. Send no query parameters but
        these two: on reads the server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `nextCursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out. Limits:
                at least 1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/discounts/list-discounts
        """
        call = discounts_list.call(cursor=cursor, limit=limit)
        return Pager(self._client, call, discounts_list.PAGINATION, options)

    def create(
        self,
        *,
        discount: DiscountInput | params.DiscountInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        """Create a discount code.

        Makes a discount and gives it back, without a number of redemptions. The code is stored in capitals, so the
        answer may spell it differently; compare codes without regard to case. Not safe to repeat: there is no
        idempotency key, and a second attempt ends in a conflict over the code. Discounts cannot be deleted; set
        `active` to false instead.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            discount: The discount itself.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/discounts/create-discount
        """
        call = discounts_create.call(discount=discount)
        return self._client.execute(call, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        """Get a discount.

        Gives one discount with the number of times it was redeemed, wrapped in `discount`. It is found by its id, not
        by its code.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the discount, discount_…; not its code. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/discounts/get-discount
        """
        call = discounts_get.call(id)
        return self._client.execute(call, options)

    def update(
        self,
        id: str,
        *,
        discount: DiscountUpdateInput | params.DiscountUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        """Change a discount.

        Changes a discount and gives it back, without a number of redemptions. `id`, `code`, `amount`, `amountType`
        and `duration` are needed every time, `numberOfPayments` too where `duration` is number_of_payments; `name`
        and `active` stay as they are when left out. The server uses the id in the path but refuses a body without
        `discount.id`, so both must be there and the same.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the discount, discount_…; not its code. Limits: not empty.
            discount: The discount's new values. Its `id` must be the one in the path.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/discounts/update-discount
        """
        call = discounts_update.call(id, discount=discount)
        return self._client.execute(call, options)
