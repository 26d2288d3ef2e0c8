# Generated from specs/clink/resources/promotion_codes.yaml. Do not edit.
"""The texts that customers enter to redeem a coupon. Promotion codes can be created, read, switched on and off; the API
cannot change or delete them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    EPOCH_MS,
    TEXT,
    Record,
    Sent,
    many,
    members,
    number,
    text,
    whole,
)
from billfold_core.model import array
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.acknowledgement import Acknowledgement
    from ..models.promotion_code import PromotionCode
    from ..models.promotion_code_detail import PromotionCodeDetail


def _read_promotion_code_detail(body: Any) -> PromotionCodeDetail:
    from ..models.promotion_code_detail import PromotionCodeDetail

    return PromotionCodeDetail.from_dict(body)


def _read_promotion_code(body: Any) -> PromotionCode:
    from ..models.promotion_code import PromotionCode

    return PromotionCode.from_dict(body)


def _read_array_promotion_code(body: Any) -> list[PromotionCode]:
    from ..models.promotion_code import PromotionCode

    return array(body, "", PromotionCode.from_dict)


def _read_acknowledgement(body: Any) -> Acknowledgement:
    from ..models.acknowledgement import Acknowledgement

    return Acknowledgement.from_dict(body)


PROMOTION_CODES_GET: Final = Operation(
    name="promotion_codes_get",
    method="GET",
    effect="read",
    decode=_read_promotion_code_detail,
    enveloped=True,
    sent=Sent("/promotion-code/{promotion_code_id}"),
)
PROMOTION_CODES_CREATE: Final = Operation(
    name="promotion_codes_create",
    method="POST",
    effect="unsafe",
    decode=_read_promotion_code,
    enveloped=True,
    sent=Sent(
        "/promotion-code/{coupon_id}",
        body=Record(
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
        ),
    ),
)
PROMOTION_CODES_LIST_FOR_COUPON: Final = Operation(
    name="promotion_codes_list_for_coupon",
    method="GET",
    effect="read",
    decode=_read_array_promotion_code,
    enveloped=True,
    sent=Sent("/promotion-code/coupon/{coupon_id}"),
)
PROMOTION_CODES_ACTIVATE: Final = Operation(
    name="promotion_codes_activate",
    method="PUT",
    effect="idempotent",
    decode=_read_acknowledgement,
    sent=Sent("/promotion-code/{promotion_code_id}/active"),
)
PROMOTION_CODES_DEACTIVATE: Final = Operation(
    name="promotion_codes_deactivate",
    method="PUT",
    effect="idempotent",
    decode=_read_acknowledgement,
    sent=Sent("/promotion-code/{promotion_code_id}/deactivate"),
)


class PromotionCodes(SyncResource):
    """The texts that customers enter to redeem a coupon. Promotion codes can be created, read, switched on and off; the
    API cannot change or delete them."""

    def get(
        self,
        promotion_code_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCodeDetail:
        """Get a promotion code with its restrictions.

        Answers one promotion code with more than a list shows: who may redeem it, how often, and from which amount
        on. `promotion_code_id` is the identifier of the **promotion code**: neither the text that customers enter nor
        a coupon's identifier. What comes back for an id that does not exist is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            promotion_code_id: Identifier of the **promotion code** (`promotion_code_id`). Not of a coupon, and not
                the text that customers enter.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.promotion_codes.get("promotion_code_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-promotion-code
        """
        return self._execute(PROMOTION_CODES_GET, locals())

    def create(
        self,
        coupon_id: str,
        *,
        code: str | Unset = UNSET,
        first_order_only: bool | Unset = UNSET,
        restricted_customer_ids: Sequence[str] | Unset = UNSET,
        minimum_spend: Mapping[str, Decimal | int] | Unset = UNSET,
        per_customer_redemption_limit: int | Unset = UNSET,
        max_redemption_limit: int | Unset = UNSET,
        valid_period_start: datetime | Unset = UNSET,
        valid_period_end: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCode:
        """Create a promotion code for a coupon.

        Adds a promotion code to a coupon and answers it. `coupon_id` is the identifier of the **coupon**, although
        the same path with GET takes the identifier of a promotion code. Without `code`, Clink makes one up; read it
        from the answer.

        Traps: restrictions (`restricted_customer_ids`, `minimum_spend`, `per_customer_redemption_limit`) are not in
        the answer; get the promotion code to see them. `valid_period_start` is never sent back. Nothing but the state
        can be changed later.

        Not safe to repeat: a second call without `code` creates a second promotion code; what comes of a second call
        with the same `code` is not documented. After a time-out, list the codes of the coupon first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            coupon_id: Identifier of the **coupon** that the promotion code is for. Not of a promotion code.
            code: The text that customers enter, letters a to z in either case and digits. Clink makes one up if it is
                left out. Limits: not empty, at most 32 characters.
            first_order_only: Whether only a customer's first order can use the promotion code.
            restricted_customer_ids: Identifiers of the only customers who can redeem the promotion code. Empty means
                that all can. Comes back as `customers`, only when the promotion code is got by itself.
            minimum_spend: From which amount on the promotion code can be used, by currency, in main units (`USD` with
                10 is 10 dollars).
            per_customer_redemption_limit: How often one customer can redeem the promotion code.
            max_redemption_limit: How often the promotion code can be redeemed in all.
            valid_period_start: When the promotion code begins to be valid, in milliseconds since 1970-01-01 UTC (13
                digits). Never sent back.
            valid_period_end: When the promotion code stops being valid, in milliseconds since 1970-01-01 UTC (13
                digits).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.promotion_codes.create("coupon_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-promotion-code
        """
        return self._execute(PROMOTION_CODES_CREATE, locals())

    def list_for_coupon(
        self,
        coupon_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[PromotionCode]:
        """List all promotion codes of a coupon.

        Answers every promotion code of a coupon at once: there are no pages and no filter. Restrictions are left out;
        get a promotion code to see them. There is no way to list the codes of all coupons. No sort order is
        documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            coupon_id: Identifier of the coupon whose promotion codes to list.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.promotion_codes.list_for_coupon("coupon_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(PROMOTION_CODES_LIST_FOR_COUPON, locals())

    def activate(
        self,
        promotion_code_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        """Let customers redeem a promotion code again.

        Sets the state of a promotion code to active. The answer does not hold the promotion code. Whether an archived
        code, or one whose coupon is no longer valid, can be activated is not documented.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the code is active already and
        stays so.

        Args:
            promotion_code_id: Identifier of the promotion code. Not the text that customers enter.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.promotion_codes.activate("promotion_code_id_1")
            ```

        Source: https://docs.clinkbill.com/cn/api-reference/endpoint/activate-promotion-code
        """
        return self._execute(PROMOTION_CODES_ACTIVATE, locals())

    def deactivate(
        self,
        promotion_code_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        """Stop customers from redeeming a promotion code.

        Sets the state of a promotion code to inactive; it can be activated again. The answer does not hold the
        promotion code. Discounts that were granted already presumably stay.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the code is inactive already and
        stays so.

        Args:
            promotion_code_id: Identifier of the promotion code. Not the text that customers enter.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.promotion_codes.deactivate("promotion_code_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/deactivate-promotion-code
        """
        return self._execute(PROMOTION_CODES_DEACTIVATE, locals())


class AsyncPromotionCodes(AsyncResource):
    """The texts that customers enter to redeem a coupon. Promotion codes can be created, read, switched on and off; the
    API cannot change or delete them.

    The methods are those of `PromotionCodes`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(PromotionCodes.get)
    async def get(
        self,
        promotion_code_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCodeDetail:
        return await self._execute(PROMOTION_CODES_GET, locals())

    @documented_by(PromotionCodes.create)
    async def create(
        self,
        coupon_id: str,
        *,
        code: str | Unset = UNSET,
        first_order_only: bool | Unset = UNSET,
        restricted_customer_ids: Sequence[str] | Unset = UNSET,
        minimum_spend: Mapping[str, Decimal | int] | Unset = UNSET,
        per_customer_redemption_limit: int | Unset = UNSET,
        max_redemption_limit: int | Unset = UNSET,
        valid_period_start: datetime | Unset = UNSET,
        valid_period_end: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromotionCode:
        return await self._execute(PROMOTION_CODES_CREATE, locals())

    @documented_by(PromotionCodes.list_for_coupon)
    async def list_for_coupon(
        self,
        coupon_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[PromotionCode]:
        return await self._execute(PROMOTION_CODES_LIST_FOR_COUPON, locals())

    @documented_by(PromotionCodes.activate)
    async def activate(
        self,
        promotion_code_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        return await self._execute(PROMOTION_CODES_ACTIVATE, locals())

    @documented_by(PromotionCodes.deactivate)
    async def deactivate(
        self,
        promotion_code_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        return await self._execute(PROMOTION_CODES_DEACTIVATE, locals())


promotion_codes_get: Final = Endpoint(PROMOTION_CODES_GET, PromotionCodes.get)
promotion_codes_create: Final = Endpoint(PROMOTION_CODES_CREATE, PromotionCodes.create)
promotion_codes_list_for_coupon: Final = Endpoint(PROMOTION_CODES_LIST_FOR_COUPON, PromotionCodes.list_for_coupon)
promotion_codes_activate: Final = Endpoint(PROMOTION_CODES_ACTIVATE, PromotionCodes.activate)
promotion_codes_deactivate: Final = Endpoint(PROMOTION_CODES_DEACTIVATE, PromotionCodes.deactivate)
