# Generated from specs/hyperline/resources/features.yaml. Do not edit.
"""What a customer may use, by code; products and customers carry values of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    FREE,
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    kinds,
    nullable,
    number,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.feature import Feature
    from ..models.feature_page import FeaturePage
    from ..models.feature_resolution_strategy import FeatureResolutionStrategyValue
    from ..models.feature_status_filter import FeatureStatusFilterValue
    from ..models.feature_value_type import FeatureValueTypeValue


def _read_feature_page(body: Any) -> FeaturePage:
    from ..models.feature_page import FeaturePage

    return FeaturePage.from_dict(body)


def _items_feature_page(page: FeaturePage) -> Sequence[Feature]:
    return page.data


def _read_feature(body: Any) -> Feature:
    from ..models.feature import Feature

    return Feature.from_dict(body)


def _read_none(body: Any) -> None:

    return None


FEATURE_RESOLUTION_STRATEGY: Final = text(least=1)
FEATURE_STATUS_FILTER: Final = choice("all", "active", "archived")
FEATURE_VALUE_TYPE: Final = text(least=1)

FEATURES_LIST: Final = Operation(
    name="features_list",
    method="GET",
    effect="read",
    decode=_read_feature_page,
    sent=Sent("/v1/features", query=Record({"take": whole(least=0), "skip": whole(least=0), "status": FEATURE_STATUS_FILTER})),
)
FEATURES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_feature_page,
    max_size=100,
    total=("meta", "total"),
)
FEATURES_CREATE: Final = Operation(
    name="features_create",
    method="POST",
    effect="keyed",
    decode=_read_feature,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/features",
        body=Record(
            {
                "code": text(least=1, most=100),
                "name": text(least=1),
                "value_type": FEATURE_VALUE_TYPE,
                "default_value": kinds(bool=BOOLEAN, int=number(), Decimal=number(), float=number(), str=TEXT),
                "resolution_strategy": nullable(FEATURE_RESOLUTION_STRATEGY),
                "description": nullable(TEXT),
            },
            "code name value_type default_value",
            Rule(
                "resolution_strategy",
                "must be null when `value_type` is `boolean`",
                lambda source: (
                    "value_type" in source
                    and source["value_type"] == "boolean"
                    and "resolution_strategy" in source
                    and source["resolution_strategy"] is not None
                ),
            ),
        ),
    ),
)
FEATURES_GET: Final = Operation(
    name="features_get",
    method="GET",
    effect="read",
    decode=_read_feature,
    sent=Sent("/v1/features/{code}"),
)
FEATURES_UPDATE: Final = Operation(
    name="features_update",
    method="PUT",
    effect="keyed",
    decode=_read_feature,
    key_header="Idempotency-Key",
    sent=Sent("/v1/features/{code}", body=FREE, items="body"),
)
FEATURES_DELETE: Final = Operation(
    name="features_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/features/{code}"),
)
FEATURES_ARCHIVE: Final = Operation(
    name="features_archive",
    method="PUT",
    effect="keyed",
    decode=_read_feature,
    key_header="Idempotency-Key",
    sent=Sent("/v1/features/{code}/archive"),
)


class Features(SyncResource):
    """What a customer may use, by code; products and customers carry values of them."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        status: FeatureStatusFilterValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Feature, FeaturePage]:
        """List features.

        Gives the features, or of those of one status. Answers with the items and the total count.

        Which features come back without a `status` is not documented: send `all` to be sure of the archived ones.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            status: Only features of this status; `all` gives both. What the server takes when absent is not
                documented.
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
            for item in hyperline.features.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/docs/entitlements/overview
        """
        return self._list(FEATURES_LIST, FEATURES_LIST_PAGES, locals())

    def create(
        self,
        *,
        code: str,
        name: str,
        value_type: FeatureValueTypeValue,
        default_value: bool | Decimal | int | str,
        resolution_strategy: FeatureResolutionStrategyValue | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Feature:
        """Create a feature.

        Makes a feature, something that products grant to customers. Answers with the new feature. Status 409 means
        that the code is taken.

        What a customer gets is the value set for the customer, or else what the customer's products grant, or else
        the default value.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            code: Code, 1 to 100 small letters, digits, `_` and `-`, beginning with a letter or digit. It cannot be
                one that is taken.
            name: Name that is shown. Limits: not empty.
            value_type: Kind of value.
            default_value: What customers get whose products say nothing: a boolean for a feature that is on or off, a
                number or the word `unlimited` for one that is counted.
            resolution_strategy: How the values of several products become one. For a feature that is counted; null
                for one that is on or off.
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
            hyperline.features.create(code="en", name="Name", value_type="boolean", default_value=True)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/features/create-feature
        """
        return self._execute(FEATURES_CREATE, locals())

    def get(
        self,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Feature:
        """Get a feature.

        Reads one feature by its code.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            code: Code of the feature. Features have no other id.
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
            hyperline.features.get("Code")
            ```

        Source: https://docs.hyperline.co/docs/entitlements/overview
        """
        return self._execute(FEATURES_GET, locals())

    def update(
        self,
        code: str,
        body: Mapping[str, Any],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Feature:
        """Update a feature.

        Changes a feature. Answers with the changed feature. The body is not published: keys are sent as they are
        given.

        Known from a third-party client only: try it in the sandbox first.

        The provider does not describe this answer: what is said of it here is inferred.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            code: Code of the feature. Features have no other id.
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
            hyperline.features.update("Code", {"key": "value"})
            ```

        Source: https://docs.hyperline.co/docs/entitlements/overview
        """
        return self._execute(FEATURES_UPDATE, locals())

    def delete(
        self,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a feature.

        Removes a feature for good. Archive it first, or the answer is status 400. Answers without a body.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
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
            hyperline.features.delete("Code")
            ```

        Source: https://docs.hyperline.co/docs/entitlements/overview
        """
        return self._execute(FEATURES_DELETE, locals())

    def archive(
        self,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Feature:
        """Archive a feature.

        Takes a feature out of use. Takes no body. Answers with the feature, its `status` now `archived`. No call that
        takes it out of the archive is known.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            code: Code of the feature. Features have no other id.
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
            hyperline.features.archive("Code")
            ```

        Source: https://docs.hyperline.co/docs/entitlements/overview
        """
        return self._execute(FEATURES_ARCHIVE, locals())


class AsyncFeatures(AsyncResource):
    """What a customer may use, by code; products and customers carry values of them.

    The methods are those of `Features`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Features.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        status: FeatureStatusFilterValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Feature, FeaturePage]:
        return self._list(FEATURES_LIST, FEATURES_LIST_PAGES, locals())

    @documented_by(Features.create)
    async def create(
        self,
        *,
        code: str,
        name: str,
        value_type: FeatureValueTypeValue,
        default_value: bool | Decimal | int | str,
        resolution_strategy: FeatureResolutionStrategyValue | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Feature:
        return await self._execute(FEATURES_CREATE, locals())

    @documented_by(Features.get)
    async def get(
        self,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Feature:
        return await self._execute(FEATURES_GET, locals())

    @documented_by(Features.update)
    async def update(
        self,
        code: str,
        body: Mapping[str, Any],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Feature:
        return await self._execute(FEATURES_UPDATE, locals())

    @documented_by(Features.delete)
    async def delete(
        self,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(FEATURES_DELETE, locals())

    @documented_by(Features.archive)
    async def archive(
        self,
        code: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Feature:
        return await self._execute(FEATURES_ARCHIVE, locals())


features_list: Final = ListEndpoint(FEATURES_LIST, FEATURES_LIST_PAGES, Features.list)
features_create: Final = Endpoint(FEATURES_CREATE, Features.create)
features_get: Final = Endpoint(FEATURES_GET, Features.get)
features_update: Final = Endpoint(FEATURES_UPDATE, Features.update)
features_delete: Final = Endpoint(FEATURES_DELETE, Features.delete)
features_archive: Final = Endpoint(FEATURES_ARCHIVE, Features.archive)
