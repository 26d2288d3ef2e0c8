# Generated from specs/hyperline/resources/promotion_codes.yaml. Do not edit.
"""Codes that customers enter to get a coupon."""

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
    nullable,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.promotion_code import PromotionCode
    from ..models.promotion_code_page import PromotionCodePage
    from ..models.promotion_code_period import PromotionCodePeriodValue


def _read_promotion_code_page(body: Any) -> PromotionCodePage:
    from ..models.promotion_code_page import PromotionCodePage

    return PromotionCodePage.from_dict(body)


def _items_promotion_code_page(page: PromotionCodePage) -> Sequence[PromotionCode]:
    return page.data


def _read_promotion_code(body: Any) -> PromotionCode:
    from ..models.promotion_code import PromotionCode

    return PromotionCode.from_dict(body)


def _read_none(body: Any) -> None:

    return None


PROMOTION_CODE_PERIOD: Final = choice("once", "days", "weeks", "months", "years")

PROMOTION_CODES_LIST: Final = Operation(
    name="promotion_codes_list",
    method="GET",
    effect="read",
    decode=_read_promotion_code_page,
    sent=Sent(
        "/v1/promotion-codes",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "coupon_id coupon_id__not coupon_id__equals coupon_id__isNull coupon_id__isNotNull "
                        "coupon_id__contains coupon_id__startsWith coupon_id__endWith"
                    ).split(),
                    TEXT,
                ),
            }
        ),
    ),
)
PROMOTION_CODES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_promotion_code_page,
    max_size=100,
    total=("meta", "total"),
)
PROMOTION_CODES_CREATE: Final = Operation(
    name="promotion_codes_create",
    method="POST",
    effect="keyed",
    decode=_read_promotion_code,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/promotion-codes",
        body=Record(
            {
                "code": TEXT,
                "coupon_id": TEXT,
                "customer_id": TEXT,
                "plan_id": TEXT,
                "product_id": TEXT,
                "expires_at": TIME,
                "max_redemptions": whole(),
                "current_redemptions": whole(),
                "duration_count": nullable(whole()),
                "duration_period": PROMOTION_CODE_PERIOD,
                "only_for_first_time_order": BOOLEAN,
            },
            "code coupon_id",
        ),
    ),
)
PROMOTION_CODES_GET: Final = Operation(
    name="promotion_codes_get",
    method="GET",
    effect="read",
    decode=_read_promotion_code,
    sent=Sent("/v1/promotion-codes/{id}"),
)
PROMOTION_CODES_DELETE: Final = Operation(
    name="promotion_codes_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/promotion-codes/{id}"),
)
PROMOTION_CODES_UPDATE: Final = Operation(
    name="promotion_codes_update",
    method="PATCH",
    effect="keyed",
    decode=_read_promotion_code,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/promotion-codes/{id}",
        body=Record(
            {
                "code": TEXT,
                "customer_id": TEXT,
                "plan_id": TEXT,
                "product_id": TEXT,
                "expires_at": TIME,
                "max_redemptions": whole(),
                "current_redemptions": whole(),
                "duration_count": nullable(whole()),
                "duration_period": PROMOTION_CODE_PERIOD,
                "only_for_first_time_order": BOOLEAN,
            }
        ),
    ),
)


class PromotionCodes(SyncResource):
    """Codes that customers enter to get a coupon."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        coupon_id: str | Unset = UNSET,
        coupon_id_not: str | Unset = UNSET,
        coupon_id_equals: str | Unset = UNSET,
        coupon_id_is_null: str | Unset = UNSET,
        coupon_id_is_not_null: str | Unset = UNSET,
        coupon_id_contains: str | Unset = UNSET,
        coupon_id_starts_with: str | Unset = UNSET,
        coupon_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[PromotionCode, PromotionCodePage]:
        """List promotion codes.

        Gives the promotion codes, or of those of the coupons that match every filter sent. Answers with the items and
        the total count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            coupon_id: Only items whose `coupon_id` is exactly this.
            coupon_id_not: Only items whose `coupon_id` is anything but this.
            coupon_id_equals: Only items whose `coupon_id` is exactly this. The same as the plain parameter.
            coupon_id_is_null: Only items whose `coupon_id` is not set. Send `true`.
            coupon_id_is_not_null: Only items whose `coupon_id` is set. Send `true`.
            coupon_id_contains: Only items whose `coupon_id` has this text somewhere in it.
            coupon_id_starts_with: Only items whose `coupon_id` begins with this text.
            coupon_id_end_with: Only items whose `coupon_id` ends with this text. Spelled `endWith`, without an s.
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
            for item in hyperline.promotion_codes.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(PROMOTION_CODES_LIST, PROMOTION_CODES_LIST_PAGES, locals())

    def create(
        self,
        *,
        code: str,
        coupon_id: str,
        customer_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        expires_at: datetime | Unset = UNSET,
        max_redemptions: int | Unset = UNSET,
        current_redemptions: int | Unset = UNSET,
        duration_count: int | None | Unset = UNSET,
        duration_period: PromotionCodePeriodValue | Unset = UNSET,
        only_for_first_time_order: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCode:
        """Create a promotion code.

        Makes a code that buyers type to get the discount of a coupon. Answers with the new promotion code.

        It can be limited to one customer, plan or product. The coupon it stands for never changes.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            code: What the buyer types.
            coupon_id: Id of the coupon it stands for. Cannot be changed later.
            customer_id: Id of the only customer who may use it.
            plan_id: Id of the only plan it is good for.
            product_id: Id of the only product it is good for.
            expires_at: Moment from which it can no longer be used.
            max_redemptions: How often it may be used, whatever the coupon's own limit is.
            current_redemptions: Where the count of uses begins.
            duration_count: For how many periods the discount lasts. 0 or null means once.
            duration_period: Unit of `duration_count`.
            only_for_first_time_order: Whether only new buyers may use it. The server takes false when absent.
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
            hyperline.promotion_codes.create(code="Code", coupon_id="coupon_id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PROMOTION_CODES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCode:
        """Get a promotion code.

        Reads one promotion code by its id, not by the code itself.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the promotion code. Begins with `promo_`; do not check its length.
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
            hyperline.promotion_codes.get("promo_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PROMOTION_CODES_GET, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a promotion code.

        Removes a promotion code. Answers without a body. Its coupon stays.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the promotion code. Begins with `promo_`; do not check its length.
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
            hyperline.promotion_codes.delete("promo_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PROMOTION_CODES_DELETE, locals())

    def update(
        self,
        id: str,
        *,
        code: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        expires_at: datetime | Unset = UNSET,
        max_redemptions: int | Unset = UNSET,
        current_redemptions: int | Unset = UNSET,
        duration_count: int | None | Unset = UNSET,
        duration_period: PromotionCodePeriodValue | Unset = UNSET,
        only_for_first_time_order: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCode:
        """Update a promotion code.

        Changes the fields that are sent; the coupon cannot be changed. Answers with the changed promotion code.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the promotion code. Begins with `promo_`; do not check its length.
            code: What the buyer types.
            customer_id: Id of the only customer who may use it.
            plan_id: Id of the only plan it is good for.
            product_id: Id of the only product it is good for.
            expires_at: Moment from which it can no longer be used.
            max_redemptions: How often it may be used, whatever the coupon's own limit is.
            current_redemptions: The count of uses, set anew.
            duration_count: For how many periods the discount lasts. 0 or null means once.
            duration_period: Unit of `duration_count`.
            only_for_first_time_order: Whether only new buyers may use it.
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
            hyperline.promotion_codes.update("promo_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PROMOTION_CODES_UPDATE, locals())


class AsyncPromotionCodes(AsyncResource):
    """Codes that customers enter to get a coupon.

    The methods are those of `PromotionCodes`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(PromotionCodes.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        coupon_id: str | Unset = UNSET,
        coupon_id_not: str | Unset = UNSET,
        coupon_id_equals: str | Unset = UNSET,
        coupon_id_is_null: str | Unset = UNSET,
        coupon_id_is_not_null: str | Unset = UNSET,
        coupon_id_contains: str | Unset = UNSET,
        coupon_id_starts_with: str | Unset = UNSET,
        coupon_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[PromotionCode, PromotionCodePage]:
        return self._list(PROMOTION_CODES_LIST, PROMOTION_CODES_LIST_PAGES, locals())

    @documented_by(PromotionCodes.create)
    async def create(
        self,
        *,
        code: str,
        coupon_id: str,
        customer_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        expires_at: datetime | Unset = UNSET,
        max_redemptions: int | Unset = UNSET,
        current_redemptions: int | Unset = UNSET,
        duration_count: int | None | Unset = UNSET,
        duration_period: PromotionCodePeriodValue | Unset = UNSET,
        only_for_first_time_order: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCode:
        return await self._execute(PROMOTION_CODES_CREATE, locals())

    @documented_by(PromotionCodes.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCode:
        return await self._execute(PROMOTION_CODES_GET, locals())

    @documented_by(PromotionCodes.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(PROMOTION_CODES_DELETE, locals())

    @documented_by(PromotionCodes.update)
    async def update(
        self,
        id: str,
        *,
        code: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        expires_at: datetime | Unset = UNSET,
        max_redemptions: int | Unset = UNSET,
        current_redemptions: int | Unset = UNSET,
        duration_count: int | None | Unset = UNSET,
        duration_period: PromotionCodePeriodValue | Unset = UNSET,
        only_for_first_time_order: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCode:
        return await self._execute(PROMOTION_CODES_UPDATE, locals())


promotion_codes_list: Final = ListEndpoint(PROMOTION_CODES_LIST, PROMOTION_CODES_LIST_PAGES, PromotionCodes.list)
promotion_codes_create: Final = Endpoint(PROMOTION_CODES_CREATE, PromotionCodes.create)
promotion_codes_get: Final = Endpoint(PROMOTION_CODES_GET, PromotionCodes.get)
promotion_codes_delete: Final = Endpoint(PROMOTION_CODES_DELETE, PromotionCodes.delete)
promotion_codes_update: Final = Endpoint(PROMOTION_CODES_UPDATE, PromotionCodes.update)
