# Generated from specs/hyperline/resources/custom_properties.yaml. Do not edit.
"""Fields of your own on customers, products and other records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Sent,
    choice,
    many,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_property import CustomProperty
    from ..models.custom_property_entity import CustomPropertyEntityValue
    from ..models.custom_property_page import CustomPropertyPage
    from ..models.custom_property_type import CustomPropertyTypeValue


def _read_custom_property_page(body: Any) -> CustomPropertyPage:
    from ..models.custom_property_page import CustomPropertyPage

    return CustomPropertyPage.from_dict(body)


def _read_custom_property(body: Any) -> CustomProperty:
    from ..models.custom_property import CustomProperty

    return CustomProperty.from_dict(body)


def _read_none(body: Any) -> None:

    return None


CUSTOM_PROPERTY_ENTITY: Final = choice("customer", "product", "plan", "quote", "subscription", "invoice")
CUSTOM_PROPERTY_TYPE: Final = choice("date", "boolean", "number", "text", "select", "multi_select")

CUSTOM_PROPERTIES_LIST: Final = Operation(
    name="custom_properties_list",
    method="GET",
    effect="read",
    decode=_read_custom_property_page,
    sent=Sent("/v1/custom-properties"),
)
CUSTOM_PROPERTIES_CREATE: Final = Operation(
    name="custom_properties_create",
    method="POST",
    effect="keyed",
    decode=_read_custom_property,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/custom-properties",
        body=Record(
            {
                "name": TEXT,
                "type": CUSTOM_PROPERTY_TYPE,
                "slug": TEXT,
                "entities": many(CUSTOM_PROPERTY_ENTITY),
                "api_only": BOOLEAN,
                "required": BOOLEAN,
                "authorized_values": many(TEXT),
            },
            "name type slug entities",
        ),
    ),
)
CUSTOM_PROPERTIES_UPDATE: Final = Operation(
    name="custom_properties_update",
    method="PUT",
    effect="keyed",
    decode=_read_custom_property,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/custom-properties/{id}",
        body=Record(
            {
                "name": TEXT,
                "type": CUSTOM_PROPERTY_TYPE,
                "slug": TEXT,
                "entities": many(CUSTOM_PROPERTY_ENTITY),
                "api_only": BOOLEAN,
                "required": BOOLEAN,
                "authorized_values": many(TEXT),
            },
            "name type slug entities",
        ),
    ),
)
CUSTOM_PROPERTIES_DELETE: Final = Operation(
    name="custom_properties_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/custom-properties/{id}"),
)


class CustomProperties(SyncResource):
    """Fields of your own on customers, products and other records."""

    def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomPropertyPage:
        """List custom properties.

        Reads the custom properties that are defined, with the total count. No way to ask for a further page is
        documented, and there is no call that reads a single one.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.custom_properties.list()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOM_PROPERTIES_LIST, locals())

    def create(
        self,
        *,
        name: str,
        type: CustomPropertyTypeValue,
        slug: str,
        entities: Sequence[CustomPropertyEntityValue],
        api_only: bool | Unset = UNSET,
        required: bool | Unset = UNSET,
        authorized_values: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomProperty:
        """Create a custom property.

        Defines a further field for customers, products and other objects. Answers with the new custom property.

        Its values are read and written as `custom_properties` of those objects, by `slug`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name that is shown.
            type: Kind of value.
            slug: Key of its values in `custom_properties`. Unique.
            entities: Kinds of objects that can have it.
            api_only: Whether to hide it in the provider's interface. The server takes false when absent.
            required: Whether it must have a value. The server takes false when absent.
            authorized_values: The choices, for `select` and `multi_select`.
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
            hyperline.custom_properties.create(name="Name", type="date", slug="Slug", entities=["customer"])
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(CUSTOM_PROPERTIES_CREATE, locals())

    def update(
        self,
        id: str,
        *,
        name: str,
        type: CustomPropertyTypeValue,
        slug: str,
        entities: Sequence[CustomPropertyEntityValue],
        api_only: bool | Unset = UNSET,
        required: bool | Unset = UNSET,
        authorized_values: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomProperty:
        """Update a custom property.

        Changes a custom property. Answers with the changed custom property.

        `name`, `type`, `slug` and `entities` must be sent even when they stay the same.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the custom property. Begins with `cfi_`; do not check its length.
            name: Name that is shown.
            type: Kind of value.
            slug: Key of its values in `custom_properties`. Unique.
            entities: Kinds of objects that can have it.
            api_only: Whether to hide it in the provider's interface. The server takes false when absent.
            required: Whether it must have a value. The server takes false when absent.
            authorized_values: The choices, for `select` and `multi_select`.
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
            hyperline.custom_properties.update(
                "cfi_123",
                name="Name",
                type="date",
                slug="Slug",
                entities=["customer"],
            )
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(CUSTOM_PROPERTIES_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Also removes the values of the property from every object that has one.

        Delete a custom property.

        Removes a custom property. Answers without a body.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the custom property. Begins with `cfi_`; do not check its length.
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
            hyperline.custom_properties.delete("cfi_123")
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(CUSTOM_PROPERTIES_DELETE, locals())


class AsyncCustomProperties(AsyncResource):
    """Fields of your own on customers, products and other records.

    The methods are those of `CustomProperties`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomProperties.list)
    async def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomPropertyPage:
        return await self._execute(CUSTOM_PROPERTIES_LIST, locals())

    @documented_by(CustomProperties.create)
    async def create(
        self,
        *,
        name: str,
        type: CustomPropertyTypeValue,
        slug: str,
        entities: Sequence[CustomPropertyEntityValue],
        api_only: bool | Unset = UNSET,
        required: bool | Unset = UNSET,
        authorized_values: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomProperty:
        return await self._execute(CUSTOM_PROPERTIES_CREATE, locals())

    @documented_by(CustomProperties.update)
    async def update(
        self,
        id: str,
        *,
        name: str,
        type: CustomPropertyTypeValue,
        slug: str,
        entities: Sequence[CustomPropertyEntityValue],
        api_only: bool | Unset = UNSET,
        required: bool | Unset = UNSET,
        authorized_values: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomProperty:
        return await self._execute(CUSTOM_PROPERTIES_UPDATE, locals())

    @documented_by(CustomProperties.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(CUSTOM_PROPERTIES_DELETE, locals())


custom_properties_list: Final = Endpoint(CUSTOM_PROPERTIES_LIST, CustomProperties.list)
custom_properties_create: Final = Endpoint(CUSTOM_PROPERTIES_CREATE, CustomProperties.create)
custom_properties_update: Final = Endpoint(CUSTOM_PROPERTIES_UPDATE, CustomProperties.update)
custom_properties_delete: Final = Endpoint(CUSTOM_PROPERTIES_DELETE, CustomProperties.delete)
