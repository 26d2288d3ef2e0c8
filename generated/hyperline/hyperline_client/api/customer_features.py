# Generated from specs/hyperline/resources/customer_features.yaml. Do not edit.
"""What a customer may use. A value set for the customer wins over what products grant, and that over the feature's
default."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    TIME,
    Record,
    Sent,
    kinds,
    nullable,
    number,
)
from billfold_core.model import anything
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset


def _read_anything(body: Any) -> Any:

    return anything(body, "")


def _read_none(body: Any) -> None:

    return None


CUSTOMER_FEATURES_LIST: Final = Operation(
    name="customer_features_list",
    method="GET",
    effect="read",
    decode=_read_anything,
    sent=Sent("/v1/customers/{customer_id}/features"),
)
CUSTOMER_FEATURES_SET: Final = Operation(
    name="customer_features_set",
    method="PUT",
    effect="keyed",
    decode=_read_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{customer_id}/features/{code}",
        body=Record(
            {
                "value": kinds(bool=BOOLEAN, int=number(), Decimal=number(), float=number(), str=TEXT),
                "reason": nullable(TEXT),
                "expires_at": nullable(TIME),
            },
            "value",
        ),
    ),
)
CUSTOMER_FEATURES_DELETE: Final = Operation(
    name="customer_features_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/customers/{customer_id}/features/{code}"),
)


class CustomerFeatures(SyncResource):
    """What a customer may use. A value set for the customer wins over what products grant, and that over the feature's
    default."""

    def list(
        self,
        customer_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        """List what a customer may use.

        Gives the effective value of every feature for the customer: the one set for it, else what its products grant,
        else the default of the feature. The form of the answer is not published: it is handed on as it came.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
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
            hyperline.customer_features.list("cus_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-features/resolve-customer-features
        """
        return self._execute(CUSTOMER_FEATURES_LIST, locals())

    def set(
        self,
        customer_id: str,
        code: str,
        *,
        value: bool | Decimal | int | str,
        reason: str | None | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        """Set the value of a feature for a customer.

        Sets the value for this customer alone; it wins over products and the default until it is taken away or
        expires. The form of the answer is not published: it is handed on as it came.

        The value must fit the feature's kind: a boolean for one that is on or off, a number or `unlimited` for one
        that is counted.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            code: Code of the feature. Features have no other id.
            value: A boolean for a feature that is on or off, a number or the word `unlimited` for one that is
                counted.
            reason: Why it is set.
            expires_at: Moment at which the value ends.
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
            hyperline.customer_features.set("cus_123", "Code", value=True)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-features/set-customer-feature
        """
        return self._execute(CUSTOMER_FEATURES_SET, locals())

    def delete(
        self,
        customer_id: str,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Take the value of a feature off a customer.

        Takes away the value that was set for this customer; what products grant, or the default, holds again. Answers
        without a body. Takes no documented idempotency key.

        No source describes this call: try it in the sandbox first.

        The provider does not describe this call.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the value is gone by then; the
        answer may be status 404, which then means success.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            code: Code of the feature. Features have no other id.
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
            hyperline.customer_features.delete("cus_123", "Code")
            ```

        Source: https://docs.hyperline.co/docs/entitlements/overview
        """
        return self._execute(CUSTOMER_FEATURES_DELETE, locals())


class AsyncCustomerFeatures(AsyncResource):
    """What a customer may use. A value set for the customer wins over what products grant, and that over the feature's
    default.

    The methods are those of `CustomerFeatures`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerFeatures.list)
    async def list(
        self,
        customer_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        return await self._execute(CUSTOMER_FEATURES_LIST, locals())

    @documented_by(CustomerFeatures.set)
    async def set(
        self,
        customer_id: str,
        code: str,
        *,
        value: bool | Decimal | int | str,
        reason: str | None | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        return await self._execute(CUSTOMER_FEATURES_SET, locals())

    @documented_by(CustomerFeatures.delete)
    async def delete(
        self,
        customer_id: str,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(CUSTOMER_FEATURES_DELETE, locals())


customer_features_list: Final = Endpoint(CUSTOMER_FEATURES_LIST, CustomerFeatures.list)
customer_features_set: Final = Endpoint(CUSTOMER_FEATURES_SET, CustomerFeatures.set)
customer_features_delete: Final = Endpoint(CUSTOMER_FEATURES_DELETE, CustomerFeatures.delete)
