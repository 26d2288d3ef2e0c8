# Generated from specs/hyperline/resources/coupons.yaml. Do not edit.
"""Discounts by amount or percentage, for subscriptions, invoices and quotes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    choice,
    many,
    money_number,
    nullable,
    number,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import CURRENCY, INTERVAL_INPUT

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.coupon import Coupon
    from ..models.coupon_page import CouponPage
    from ..models.coupon_type import CouponTypeValue
    from ..models.currency import CurrencyValue
    from ..models.writable_coupon_repeat import WritableCouponRepeatValue


def _read_coupon_page(body: Any) -> CouponPage:
    from ..models.coupon_page import CouponPage

    return CouponPage.from_dict(body)


def _items_coupon_page(page: CouponPage) -> Sequence[Coupon]:
    return page.data


def _read_coupon_from_dict(body: Any) -> Coupon:
    from ..models.coupon import coupon_from_dict

    return coupon_from_dict(body)


def _read_none(body: Any) -> None:

    return None


COUPON_TYPE: Final = choice("amount", "percent")
WRITABLE_COUPON_REPEAT: Final = choice("once", "forever", "duration")

COUPONS_LIST: Final = Operation(
    name="coupons_list",
    method="GET",
    effect="read",
    decode=_read_coupon_page,
    sent=Sent("/v1/coupons", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
COUPONS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_coupon_page,
    max_size=100,
    total=("meta", "total"),
)
COUPONS_CREATE: Final = Operation(
    name="coupons_create",
    method="POST",
    effect="keyed",
    decode=_read_coupon_from_dict,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/coupons",
        body=Record(
            {
                "name": TEXT,
                "type": COUPON_TYPE,
                "discount_amount": money_number(least=0),
                "currency": CURRENCY,
                "discount_percent": number(),
                "description": nullable(TEXT),
                "expiration_date": nullable(TIME),
                "redemption_limit": nullable(whole()),
                "product_ids": nullable(many(TEXT)),
                "repeat": nullable(WRITABLE_COUPON_REPEAT),
                "duration": nullable(INTERVAL_INPUT),
            },
            "name type",
            Rule(
                "discount_amount",
                "is needed when `type` is `amount`",
                lambda source: "type" in source and source["type"] == "amount" and "discount_amount" not in source,
            ),
            Rule(
                "currency",
                "is needed when `type` is `amount`",
                lambda source: "type" in source and source["type"] == "amount" and "currency" not in source,
            ),
            Rule(
                "discount_percent",
                "is needed when `type` is `percent`",
                lambda source: "type" in source and source["type"] == "percent" and "discount_percent" not in source,
            ),
            Rule(
                "duration",
                "is needed when `repeat` is `duration`",
                lambda source: "repeat" in source and source["repeat"] == "duration" and "duration" not in source,
            ),
            Rule(
                "duration",
                "must not be null when `repeat` is `duration`",
                lambda source: (
                    "repeat" in source and source["repeat"] == "duration" and "duration" in source and source["duration"] is None
                ),
            ),
            Rule(
                "duration",
                "must be null unless `repeat` is `duration`",
                lambda source: (
                    not ("repeat" in source and source["repeat"] == "duration")
                    and "duration" in source
                    and source["duration"] is not None
                ),
            ),
        ),
    ),
)
COUPONS_GET: Final = Operation(
    name="coupons_get",
    method="GET",
    effect="read",
    decode=_read_coupon_from_dict,
    sent=Sent("/v1/coupons/{id}"),
)
COUPONS_UPDATE: Final = Operation(
    name="coupons_update",
    method="PUT",
    effect="keyed",
    decode=_read_coupon_from_dict,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/coupons/{id}",
        body=Record(
            {
                "name": TEXT,
                "type": COUPON_TYPE,
                "discount_amount": money_number(least=0),
                "currency": CURRENCY,
                "discount_percent": number(),
                "description": nullable(TEXT),
                "expiration_date": nullable(TIME),
                "redemption_limit": nullable(whole()),
                "product_ids": nullable(many(TEXT)),
                "repeat": nullable(WRITABLE_COUPON_REPEAT),
                "duration": nullable(INTERVAL_INPUT),
            },
            "name type",
            Rule(
                "discount_amount",
                "is needed when `type` is `amount`",
                lambda source: "type" in source and source["type"] == "amount" and "discount_amount" not in source,
            ),
            Rule(
                "currency",
                "is needed when `type` is `amount`",
                lambda source: "type" in source and source["type"] == "amount" and "currency" not in source,
            ),
            Rule(
                "discount_percent",
                "is needed when `type` is `percent`",
                lambda source: "type" in source and source["type"] == "percent" and "discount_percent" not in source,
            ),
            Rule(
                "duration",
                "is needed when `repeat` is `duration`",
                lambda source: "repeat" in source and source["repeat"] == "duration" and "duration" not in source,
            ),
            Rule(
                "duration",
                "must not be null when `repeat` is `duration`",
                lambda source: (
                    "repeat" in source and source["repeat"] == "duration" and "duration" in source and source["duration"] is None
                ),
            ),
            Rule(
                "duration",
                "must be null unless `repeat` is `duration`",
                lambda source: (
                    not ("repeat" in source and source["repeat"] == "duration")
                    and "duration" in source
                    and source["duration"] is not None
                ),
            ),
        ),
    ),
)
COUPONS_DELETE: Final = Operation(
    name="coupons_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/coupons/{id}"),
)


class Coupons(SyncResource):
    """Discounts by amount or percentage, for subscriptions, invoices and quotes."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Coupon, CouponPage]:
        """List coupons.

        Gives the coupons. Answers with the items and the total count. Whether deleted ones are among them is not
        documented.

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
            for item in hyperline.coupons.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(COUPONS_LIST, COUPONS_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        type: CouponTypeValue,
        discount_amount: Decimal | int | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        discount_percent: Decimal | int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        expiration_date: datetime | None | Unset = UNSET,
        redemption_limit: int | None | Unset = UNSET,
        product_ids: Sequence[str] | None | Unset = UNSET,
        repeat: WritableCouponRepeatValue | None | Unset = UNSET,
        duration: params.IntervalInput | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        """Create a coupon.

        Makes a coupon, which lowers a bill by an amount or by a percentage. Answers with the new coupon.

        Attach it to subscriptions, invoices or quotes by its id, or give buyers a code for it with
        `promotion_codes.create`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name that is shown.
            type: How it is reckoned.
            discount_amount: What is taken off, in the smallest unit of `currency`. Required for type `amount`. In the
                currency's minor unit (cents for USD); currency: `currency`. Limits: at least 0.
            currency: Currency of `discount_amount`. Required for type `amount`.
            discount_percent: Share that is taken off, in percent (15 means 15 %). Required for type `percent`.
            description: Text for own use.
            expiration_date: Moment from which it can no longer be used. Absent or null means never.
            redemption_limit: How many subscriptions may use it. Absent or null means any number.
            product_ids: Ids of the products it is good for. Absent, null or empty means any product.
            repeat: How long it lowers the bills of a subscription, unless said otherwise when it is attached.
            duration: For what time. Required when `repeat` is `duration`, and absent or null otherwise.
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
            hyperline.coupons.create(name="Name", type="amount", discount_amount=1000, currency="EUR")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(COUPONS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        """Get a coupon.

        Reads one coupon.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the coupon. Begins with `cou_`; do not check its length.
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
            hyperline.coupons.get("cou_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(COUPONS_GET, locals())

    def update(
        self,
        id: str,
        *,
        name: str,
        type: CouponTypeValue,
        discount_amount: Decimal | int | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        discount_percent: Decimal | int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        expiration_date: datetime | None | Unset = UNSET,
        redemption_limit: int | None | Unset = UNSET,
        product_ids: Sequence[str] | None | Unset = UNSET,
        repeat: WritableCouponRepeatValue | None | Unset = UNSET,
        duration: params.IntervalInput | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        """Update a coupon.

        Changes a coupon. Answers with the changed coupon.

        Send the coupon whole: `name`, `type` and the fields of its type are required even when they stay the same.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the coupon. Begins with `cou_`; do not check its length.
            name: Name that is shown.
            type: How it is reckoned.
            discount_amount: What is taken off, in the smallest unit of `currency`. Required for type `amount`. In the
                currency's minor unit (cents for USD); currency: `currency`. Limits: at least 0.
            currency: Currency of `discount_amount`. Required for type `amount`.
            discount_percent: Share that is taken off, in percent (15 means 15 %). Required for type `percent`.
            description: Text for own use.
            expiration_date: Moment from which it can no longer be used. Absent or null means never.
            redemption_limit: How many subscriptions may use it. Absent or null means any number.
            product_ids: Ids of the products it is good for. Absent, null or empty means any product.
            repeat: How long it lowers the bills of a subscription, unless said otherwise when it is attached.
            duration: For what time. Required when `repeat` is `duration`, and absent or null otherwise.
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
            hyperline.coupons.update(
                "cou_123",
                name="Name",
                type="amount",
                discount_amount=1000,
                currency="EUR",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(COUPONS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a coupon.

        Removes a coupon. Answers without a body; where the coupon is still shown, `deleted_at` is set.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        may be status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the coupon. Begins with `cou_`; do not check its length.
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
            hyperline.coupons.delete("cou_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(COUPONS_DELETE, locals())


class AsyncCoupons(AsyncResource):
    """Discounts by amount or percentage, for subscriptions, invoices and quotes.

    The methods are those of `Coupons`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Coupons.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Coupon, CouponPage]:
        return self._list(COUPONS_LIST, COUPONS_LIST_PAGES, locals())

    @documented_by(Coupons.create)
    async def create(
        self,
        *,
        name: str,
        type: CouponTypeValue,
        discount_amount: Decimal | int | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        discount_percent: Decimal | int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        expiration_date: datetime | None | Unset = UNSET,
        redemption_limit: int | None | Unset = UNSET,
        product_ids: Sequence[str] | None | Unset = UNSET,
        repeat: WritableCouponRepeatValue | None | Unset = UNSET,
        duration: params.IntervalInput | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        return await self._execute(COUPONS_CREATE, locals())

    @documented_by(Coupons.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        return await self._execute(COUPONS_GET, locals())

    @documented_by(Coupons.update)
    async def update(
        self,
        id: str,
        *,
        name: str,
        type: CouponTypeValue,
        discount_amount: Decimal | int | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        discount_percent: Decimal | int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        expiration_date: datetime | None | Unset = UNSET,
        redemption_limit: int | None | Unset = UNSET,
        product_ids: Sequence[str] | None | Unset = UNSET,
        repeat: WritableCouponRepeatValue | None | Unset = UNSET,
        duration: params.IntervalInput | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Coupon:
        return await self._execute(COUPONS_UPDATE, locals())

    @documented_by(Coupons.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(COUPONS_DELETE, locals())


coupons_list: Final = ListEndpoint(COUPONS_LIST, COUPONS_LIST_PAGES, Coupons.list)
coupons_create: Final = Endpoint(COUPONS_CREATE, Coupons.create)
coupons_get: Final = Endpoint(COUPONS_GET, Coupons.get)
coupons_update: Final = Endpoint(COUPONS_UPDATE, Coupons.update)
coupons_delete: Final = Endpoint(COUPONS_DELETE, Coupons.delete)
