"""Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion codes.
Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from . import coupons_create, coupons_get, coupons_list, coupons_rename

if TYPE_CHECKING:
    from ... import params
    from ...models.acknowledgement import Acknowledgement
    from ...models.coupon import Coupon
    from ...models.coupon_apply_type import CouponApplyTypeValue
    from ...models.coupon_detail import CouponDetail
    from ...models.coupon_discount_type import CouponDiscountTypeValue
    from ...models.coupon_duration_type import CouponDurationTypeValue
    from ...models.coupon_page import CouponPage
    from ...models.promotion_code_create import PromotionCodeCreate


class Coupons:
    """Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion codes.
    Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete them."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        discount_type: CouponDiscountTypeValue | Unset = UNSET,
        duration_type: CouponDurationTypeValue | Unset = UNSET,
        page_num: int = 1,
        page_size: int = 50,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Coupon, CouponPage]:
        """List coupons.

        Answers one page of the account's coupons and how many match. The rows have neither scope nor promotion codes;
        get a coupon to see them. The last page is reached when `rows` is empty or `pageNum * pageSize` is at least
        `total`.

        No sort order is documented, and coupons created meanwhile may shift rows between pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            discount_type: Only coupons whose discount is given this way.
            duration_type: Only coupons that last this long.
            page_num: Which page to answer, counted from 1. Clink documents no sort order. Limits: at least 1.
            page_size: How many rows a page holds, 1 to 50. Clink gives 50 where more are asked for. Limits: at least
                1, at most 50.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-coupons
        """
        call = coupons_list.call(discount_type=discount_type, duration_type=duration_type, page_num=page_num, page_size=page_size)
        return Pager(self._client, call, coupons_list.PAGINATION, options)

    def create(
        self,
        *,
        coupon_name: str,
        discount_type: CouponDiscountTypeValue,
        apply_type: CouponApplyTypeValue,
        duration_type: CouponDurationTypeValue,
        percentage: Decimal | int | Unset = UNSET,
        fixed_amounts: Mapping[str, Decimal | int] | Unset = UNSET,
        applicable_products: Sequence[str] | Unset = UNSET,
        applicable_prices: Mapping[str, Sequence[str]] | Unset = UNSET,
        duration_months: int | Unset = UNSET,
        max_redemption_count: int | Unset = UNSET,
        valid_period_start: datetime | Unset = UNSET,
        valid_period_end: datetime | Unset = UNSET,
        promotion_codes: Sequence[PromotionCodeCreate | params.PromotionCodeCreate] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        """Create a coupon, with promotion codes if wanted.

        Creates a coupon and every code in `promotionCodes` in one call, and answers the coupon. Which members belong
        together:

        - `discountType` `percentage` goes with `percentage`, `fixed_amount` with `fixedAmounts`
        - `applyType` `product` goes with `applicableProducts`, `price` with `applicablePrices`, `none` with neither
        - `durationType` `repeating` goes with `durationMonths`

        Traps: the answer does not hold the promotion codes; get the coupon to see them. `validPeriodStart` is never
        sent back. Only the name can be changed later, so look twice.

        Not safe to repeat: a second call creates a second coupon. After a time-out, list the coupons and look for the
        name first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            coupon_name: Name of the coupon. Customers see it on receipts. Limits: at most 40 characters.
            discount_type: How the discount is given.
            apply_type: What the coupon applies to.
            duration_type: How long the discount lasts on a subscription.
            percentage: How many percent to take off; 20 is a fifth. Needed when `discountType` is `percentage`.
                Limits: at least 0, at most 100.
            fixed_amounts: How much to take off, by currency, in main units (`USD` with 5 is 5 dollars). Needed when
                `discountType` is `fixed_amount`.
            applicable_products: Identifiers of the products that the coupon applies to. Needed when `applyType` is
                `product`.
            applicable_prices: Identifiers of the prices that the coupon applies to, by identifier of their product.
                Needed when `applyType` is `price`.
            duration_months: How many billing periods the discount lasts. Despite the name not months, unless the
                period is a month. Needed when `durationType` is `repeating`.
            max_redemption_count: How often the coupon can be redeemed in all, over all its promotion codes. Without
                it there is no limit, as far as known.
            valid_period_start: When the coupon begins to be valid, in milliseconds since 1970-01-01 UTC (13 digits).
                Never sent back. In epoch milliseconds on the wire.
            valid_period_end: When the coupon stops being valid, in milliseconds since 1970-01-01 UTC (13 digits). In
                epoch milliseconds on the wire.
            promotion_codes: Promotion codes to create with the coupon. Nobody can redeem the coupon until it has one.
                Limits: at most 20 items.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-coupon
        """
        call = coupons_create.call(
            coupon_name=coupon_name,
            discount_type=discount_type,
            apply_type=apply_type,
            duration_type=duration_type,
            percentage=percentage,
            fixed_amounts=fixed_amounts,
            applicable_products=applicable_products,
            applicable_prices=applicable_prices,
            duration_months=duration_months,
            max_redemption_count=max_redemption_count,
            valid_period_start=valid_period_start,
            valid_period_end=valid_period_end,
            promotion_codes=promotion_codes,
        )
        return self._client.execute(call, options)

    def get(
        self,
        coupon_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CouponDetail:
        """Get a coupon with its scope and its promotion codes.

        Answers one coupon with more than a list shows: what it applies to, whether it is valid, and its promotion
        codes. What comes back for an id that does not exist is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            coupon_id: Identifier of the coupon. Clink shows no prefix for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/cn/api-reference/endpoint/get-coupon
        """
        call = coupons_get.call(coupon_id)
        return self._client.execute(call, options)

    def rename(
        self,
        coupon_id: str,
        *,
        new_name: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        """Give a coupon another name.

        Changes the name of a coupon, the only thing of it that can be changed. The answer does not hold the coupon;
        get it to see the new name. Customers see the name on receipts. What comes back for an id that does not exist
        is not documented.

        Repeating the call with the same name is harmless.

        Safe to repeat; passing failures are retried.

        Args:
            coupon_id: Identifier of the coupon. Clink shows no prefix for it.
            new_name: Name that the coupon shall have. Customers see it on receipts. Limits: at most 40 characters.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/rename-coupon
        """
        call = coupons_rename.call(coupon_id, new_name=new_name)
        return self._client.execute(call, options)
