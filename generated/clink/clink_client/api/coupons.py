# Generated from specs/clink/resources/coupons.yaml. Do not edit.
"""Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion codes.
Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    EPOCH_MS,
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    many,
    members,
    number,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.acknowledgement import Acknowledgement
    from ..models.coupon import Coupon
    from ..models.coupon_apply_type import CouponApplyTypeValue
    from ..models.coupon_detail import CouponDetail
    from ..models.coupon_discount_type import CouponDiscountTypeValue
    from ..models.coupon_duration_type import CouponDurationTypeValue
    from ..models.coupon_page import CouponPage


def _read_coupon_page(body: Any) -> CouponPage:
    from ..models.coupon_page import CouponPage

    return CouponPage.from_dict(body)


def _items_coupon_page(page: CouponPage) -> Sequence[Coupon]:
    return page.rows


def _read_coupon(body: Any) -> Coupon:
    from ..models.coupon import Coupon

    return Coupon.from_dict(body)


def _read_coupon_detail(body: Any) -> CouponDetail:
    from ..models.coupon_detail import CouponDetail

    return CouponDetail.from_dict(body)


def _read_acknowledgement(body: Any) -> Acknowledgement:
    from ..models.acknowledgement import Acknowledgement

    return Acknowledgement.from_dict(body)


COUPON_APPLY_TYPE: Final = choice("none", "product", "price")
COUPON_DISCOUNT_TYPE: Final = choice("percentage", "fixed_amount")
COUPON_DURATION_TYPE: Final = choice("once", "repeating", "forever")
PROMOTION_CODE_CREATE: Final = Record(
    {
        "code": text(least=1, most=32),
        "firstOrderOnly": BOOLEAN,
        "restrictedCustomerIds": many(TEXT),
        "minimumSpend": members(number()),
        "perCustomerRedemptionLimit": whole(),
        "maxRedemptionLimit": whole(),
        "validPeriodStart": EPOCH_MS,
        "validPeriodEnd": EPOCH_MS,
    }
)

COUPONS_LIST: Final = Operation(
    name="coupons_list",
    method="GET",
    effect="read",
    decode=_read_coupon_page,
    sent=Sent(
        "/coupon",
        query=Record(
            {
                "discountType": COUPON_DISCOUNT_TYPE,
                "durationType": COUPON_DURATION_TYPE,
                "pageNum": whole(least=1),
                "pageSize": whole(least=1),
            }
        ),
    ),
)
COUPONS_LIST_PAGES: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items_coupon_page,
    max_size=50,
    total=("total",),
)
COUPONS_CREATE: Final = Operation(
    name="coupons_create",
    method="POST",
    effect="unsafe",
    decode=_read_coupon,
    enveloped=True,
    sent=Sent(
        "/coupon",
        body=Record(
            {
                "couponName": text(most=40),
                "discountType": COUPON_DISCOUNT_TYPE,
                "applyType": COUPON_APPLY_TYPE,
                "durationType": COUPON_DURATION_TYPE,
                "percentage": number(least=0, most=100),
                "fixedAmounts": members(number()),
                "applicableProducts": many(TEXT),
                "applicablePrices": members(many(TEXT)),
                "durationMonths": whole(),
                "maxRedemptionCount": whole(),
                "validPeriodStart": EPOCH_MS,
                "validPeriodEnd": EPOCH_MS,
                "promotionCodes": many(PROMOTION_CODE_CREATE, most=20),
            },
            "couponName discountType applyType durationType",
            Rule(
                "percentage",
                "is needed when `discountType` is `percentage`",
                lambda source: "discountType" in source and source["discountType"] == "percentage" and "percentage" not in source,
            ),
            Rule(
                "fixedAmounts",
                "is needed when `discountType` is `fixed_amount`",
                lambda source: (
                    "discountType" in source and source["discountType"] == "fixed_amount" and "fixedAmounts" not in source
                ),
            ),
            Rule(
                "applicableProducts",
                "is needed when `applyType` is `product`",
                lambda source: "applyType" in source and source["applyType"] == "product" and "applicableProducts" not in source,
            ),
            Rule(
                "applicablePrices",
                "is needed when `applyType` is `price`",
                lambda source: "applyType" in source and source["applyType"] == "price" and "applicablePrices" not in source,
            ),
            Rule(
                "durationMonths",
                "is needed when `durationType` is `repeating`",
                lambda source: (
                    "durationType" in source and source["durationType"] == "repeating" and "durationMonths" not in source
                ),
            ),
        ),
    ),
)
COUPONS_GET: Final = Operation(
    name="coupons_get",
    method="GET",
    effect="read",
    decode=_read_coupon_detail,
    enveloped=True,
    sent=Sent("/coupon/{coupon_id}"),
)
COUPONS_RENAME: Final = Operation(
    name="coupons_rename",
    method="PUT",
    effect="idempotent",
    decode=_read_acknowledgement,
    sent=Sent("/coupon/{coupon_id}/name", body=Record({"newName": text(most=40)}, "newName")),
)


class Coupons(SyncResource):
    """Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion codes.
    Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete them."""

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

        Answers the account's coupons. The rows have neither scope nor promotion codes; get a coupon to see them.

        No sort order is documented, and coupons created meanwhile may shift rows between pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            discount_type: Only coupons whose discount is given this way.
            duration_type: Only coupons that last this long.
            page_num: Which page to answer, counted from 1. Clink documents no sort order.
            page_size: How many rows a page holds, 1 to 50. Clink gives 50 where more are asked for.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in clink.coupons.list():
                print(item)
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-coupons
        """
        return self._list(COUPONS_LIST, COUPONS_LIST_PAGES, locals())

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
        promotion_codes: Sequence[params.PromotionCodeCreate] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        """Create a coupon, with promotion codes if wanted.

        Creates a coupon and every code in `promotion_codes` in one call, and answers the coupon. Which members belong
        together:

        - `discount_type` `percentage` goes with `percentage`, `fixed_amount` with `fixed_amounts`
        - `apply_type` `product` goes with `applicable_products`, `price` with `applicable_prices`, `none` with neither
        - `duration_type` `repeating` goes with `duration_months`

        Traps: the answer does not hold the promotion codes; get the coupon to see them. `valid_period_start` is never
        sent back. Only the name can be changed later, so look twice.

        Not safe to repeat: a second call creates a second coupon. After a time-out, list the coupons and look for the
        name first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            coupon_name: Name of the coupon. Customers see it on receipts. Limits: at most 40 characters.
            discount_type: How the discount is given.
            apply_type: What the coupon applies to.
            duration_type: How long the discount lasts on a subscription.
            percentage: How many percent to take off; 20 is a fifth. Needed when `discount_type` is `percentage`.
                Limits: at least 0, at most 100.
            fixed_amounts: How much to take off, by currency, in main units (`USD` with 5 is 5 dollars). Needed when
                `discount_type` is `fixed_amount`.
            applicable_products: Identifiers of the products that the coupon applies to. Needed when `apply_type` is
                `product`.
            applicable_prices: Identifiers of the prices that the coupon applies to, by identifier of their product.
                Needed when `apply_type` is `price`.
            duration_months: How many billing periods the discount lasts. Despite the name not months, unless the
                period is a month. Needed when `duration_type` is `repeating`.
            max_redemption_count: How often the coupon can be redeemed in all, over all its promotion codes. Without
                it there is no limit, as far as known.
            valid_period_start: When the coupon begins to be valid, in milliseconds since 1970-01-01 UTC (13 digits).
                Never sent back.
            valid_period_end: When the coupon stops being valid, in milliseconds since 1970-01-01 UTC (13 digits).
            promotion_codes: Promotion codes to create with the coupon. Nobody can redeem the coupon until it has one.
                Limits: at most 20 items.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.coupons.create(
                coupon_name="Summer Sale",
                discount_type="percentage",
                apply_type="none",
                duration_type="once",
                percentage=1,
            )
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-coupon
        """
        return self._execute(COUPONS_CREATE, locals())

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
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.coupons.get("coupon_id_1")
            ```

        Source: https://docs.clinkbill.com/cn/api-reference/endpoint/get-coupon
        """
        return self._execute(COUPONS_GET, locals())

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

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same name is set again;
        nothing else happens.

        Args:
            coupon_id: Identifier of the coupon. Clink shows no prefix for it.
            new_name: Name that the coupon shall have. Customers see it on receipts. Limits: at most 40 characters.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.coupons.rename("coupon_id_1", new_name="Summer Sale 2026")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/rename-coupon
        """
        return self._execute(COUPONS_RENAME, locals())


class AsyncCoupons(AsyncResource):
    """Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion codes.
    Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete them.

    The methods are those of `Coupons`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Coupons.list)
    def list(
        self,
        *,
        discount_type: CouponDiscountTypeValue | Unset = UNSET,
        duration_type: CouponDurationTypeValue | Unset = UNSET,
        page_num: int = 1,
        page_size: int = 50,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Coupon, CouponPage]:
        return self._list(COUPONS_LIST, COUPONS_LIST_PAGES, locals())

    @documented_by(Coupons.create)
    async def create(
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
        promotion_codes: Sequence[params.PromotionCodeCreate] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        return await self._execute(COUPONS_CREATE, locals())

    @documented_by(Coupons.get)
    async def get(
        self,
        coupon_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CouponDetail:
        return await self._execute(COUPONS_GET, locals())

    @documented_by(Coupons.rename)
    async def rename(
        self,
        coupon_id: str,
        *,
        new_name: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        return await self._execute(COUPONS_RENAME, locals())


coupons_list: Final = ListEndpoint(COUPONS_LIST, COUPONS_LIST_PAGES, Coupons.list)
coupons_create: Final = Endpoint(COUPONS_CREATE, Coupons.create)
coupons_get: Final = Endpoint(COUPONS_GET, Coupons.get)
coupons_rename: Final = Endpoint(COUPONS_RENAME, Coupons.rename)
