# Generated from specs/flowglad/resources/resource_claims.yaml. Do not edit.
"""Units of a resource that a subscription has taken, with a name (an external id) or without one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    kinds,
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
    from ..models.resource_claim_list import ResourceClaimList
    from ..models.resource_claimed import ResourceClaimed
    from ..models.resource_released import ResourceReleased
    from ..models.resource_usage import ResourceUsage


def _read_resource_claimed(body: Any) -> ResourceClaimed:
    from ..models.resource_claimed import ResourceClaimed

    return ResourceClaimed.from_dict(body)


def _read_resource_released(body: Any) -> ResourceReleased:
    from ..models.resource_released import ResourceReleased

    return ResourceReleased.from_dict(body)


def _read_resource_usage(body: Any) -> ResourceUsage:
    from ..models.resource_usage import ResourceUsage

    return ResourceUsage.from_dict(body)


def _read_array_resource_usage(body: Any) -> list[ResourceUsage]:
    from ..models.resource_usage import ResourceUsage

    return array(body, "", ResourceUsage.from_dict)


def _read_resource_claim_list(body: Any) -> ResourceClaimList:
    from ..models.resource_claim_list import ResourceClaimList

    return ResourceClaimList.from_dict(body)


RESOURCE_CLAIMS_CLAIM: Final = Operation(
    name="resource_claims_claim",
    method="POST",
    effect="unsafe",
    decode=_read_resource_claimed,
    sent=Sent(
        "/api/v1/resource-claims/{subscription_id}/claim",
        body=Record(
            {
                "resourceSlug": TEXT,
                "quantity": whole(least=1),
                "externalId": text(most=255),
                "externalIds": many(text(most=255), least=1),
                "metadata": members(kinds(str=text(most=500), int=number(), Decimal=number(), float=number(), bool=BOOLEAN)),
            },
            "resourceSlug",
            Rule(
                "quantity",
                "is needed, or else `externalId` or `externalIds`",
                lambda source: (
                    not ("quantity" in source or "externalId" in source or "externalIds" in source) and "quantity" not in source
                ),
            ),
            Rule(
                "externalId",
                "cannot be given when `quantity` is given",
                lambda source: "quantity" in source and "externalId" in source,
            ),
            Rule(
                "externalIds",
                "cannot be given when `quantity` is given",
                lambda source: "quantity" in source and "externalIds" in source,
            ),
            Rule(
                "externalIds",
                "cannot be given when `externalId` is given",
                lambda source: "externalId" in source and "externalIds" in source,
            ),
        ),
    ),
)
RESOURCE_CLAIMS_RELEASE: Final = Operation(
    name="resource_claims_release",
    method="POST",
    effect="unsafe",
    decode=_read_resource_released,
    sent=Sent(
        "/api/v1/resource-claims/{subscription_id}/release",
        body=Record(
            {
                "resourceSlug": TEXT,
                "quantity": whole(least=1),
                "externalId": text(most=255),
                "externalIds": many(text(most=255), least=1),
                "claimIds": many(TEXT, least=1),
            },
            "resourceSlug",
            Rule(
                "quantity",
                "is needed, or else `externalId`, `externalIds` or `claimIds`",
                lambda source: (
                    not ("quantity" in source or "externalId" in source or "externalIds" in source or "claimIds" in source)
                    and "quantity" not in source
                ),
            ),
            Rule(
                "externalId",
                "cannot be given when `quantity` is given",
                lambda source: "quantity" in source and "externalId" in source,
            ),
            Rule(
                "externalIds",
                "cannot be given when `quantity` is given",
                lambda source: "quantity" in source and "externalIds" in source,
            ),
            Rule(
                "claimIds",
                "cannot be given when `quantity` is given",
                lambda source: "quantity" in source and "claimIds" in source,
            ),
            Rule(
                "externalIds",
                "cannot be given when `externalId` is given",
                lambda source: "externalId" in source and "externalIds" in source,
            ),
            Rule(
                "claimIds",
                "cannot be given when `externalId` is given",
                lambda source: "externalId" in source and "claimIds" in source,
            ),
            Rule(
                "claimIds",
                "cannot be given when `externalIds` is given",
                lambda source: "externalIds" in source and "claimIds" in source,
            ),
        ),
    ),
)
RESOURCE_CLAIMS_GET_USAGE: Final = Operation(
    name="resource_claims_get_usage",
    method="GET",
    effect="read",
    decode=_read_resource_usage,
    sent=Sent(
        "/api/v1/resource-claims/{subscription_id}/usage",
        query=Record({"resourceSlug": TEXT, "resourceId": TEXT}),
        query_rules=(
            Rule(
                "resourceSlug",
                "is needed, or else `resource_id`",
                lambda source: "resourceId" not in source and "resourceSlug" not in source,
            ),
            Rule(
                "resourceId",
                "cannot be given when `resource_slug` is given",
                lambda source: "resourceSlug" in source and "resourceId" in source,
            ),
        ),
    ),
)
RESOURCE_CLAIMS_LIST_USAGES: Final = Operation(
    name="resource_claims_list_usages",
    method="GET",
    effect="read",
    decode=_read_array_resource_usage,
    sent=Sent(
        "/api/v1/resource-claims/{subscription_id}/usages",
        query=Record({"resourceSlugs": many(TEXT, least=2, most=100), "resourceIds": many(TEXT, least=2)}),
    ),
)
RESOURCE_CLAIMS_LIST_CLAIMS: Final = Operation(
    name="resource_claims_list_claims",
    method="GET",
    effect="read",
    decode=_read_resource_claim_list,
    sent=Sent("/api/v1/resource-claims/{subscription_id}/claims", query=Record({"resourceSlug": TEXT})),
)


class ResourceClaims(SyncResource):
    """Units of a resource that a subscription has taken, with a name (an external id) or without one."""

    def claim(
        self,
        subscription_id: str,
        *,
        resource_slug: str,
        quantity: int | Unset = UNSET,
        external_id: str | Unset = UNSET,
        external_ids: Sequence[str] | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | bool] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceClaimed:
        """Claim units of a resource for a subscription.

        Takes units of a resource and gives the claims and what is left. Send exactly one of `quantity` (that many
        claims without a name), `external_id` (one named claim) and `external_ids` (several). Repeating a named claim
        does no harm: a name is claimed once. With `quantity` every call takes more, so it is not safe to repeat. What
        the server answers when the capacity does not suffice is not documented.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            subscription_id: Identifier of the subscription, sub_…. Limits: not empty.
            resource_slug: Handle of the resource.
            quantity: How many claims without a name to make, at least 1. Every call makes more. Instead of
                `external_id` and `external_ids`.
            external_id: Your name for one claim, at most 255 characters. A name that is claimed already is not
                claimed again. Instead of `quantity` and `external_ids`.
            external_ids: Your names for several claims, at least one of them, each with at most 255 characters. Names
                that are claimed already are not claimed again. Instead of `quantity` and `external_id`.
            metadata: Your own values, kept with each claim of this call.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.resource_claims.claim("sub_123", resource_slug="seats", quantity=1)
            ```

        Source: https://docs.flowglad.com/api-reference/resource-claims/claim-resource
        """
        return self._execute(RESOURCE_CLAIMS_CLAIM, locals())

    def release(
        self,
        subscription_id: str,
        *,
        resource_slug: str,
        quantity: int | Unset = UNSET,
        external_id: str | Unset = UNSET,
        external_ids: Sequence[str] | Unset = UNSET,
        claim_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceReleased:
        """Release units of a resource that a subscription has claimed.

        Gives claimed units back and gives the released claims and what is left. Send exactly one of `quantity` (that
        many claims without a name, the oldest first), `external_id`, `external_ids` and `claim_ids` (claims with or
        without a name). With `quantity` every call releases more, so it is not safe to repeat.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            subscription_id: Identifier of the subscription, sub_…. Limits: not empty.
            resource_slug: Handle of the resource.
            quantity: How many claims without a name to release, at least 1, the oldest first. Every call releases
                more. Instead of `external_id`, `external_ids` and `claim_ids`.
            external_id: The name of one claim, at most 255 characters. Instead of `quantity`, `external_ids` and
                `claim_ids`.
            external_ids: The names of several claims, at least one of them, each with at most 255 characters. Instead
                of `quantity`, `external_id` and `claim_ids`.
            claim_ids: Identifiers (res_claim_…) of claims with or without a name, at least one of them. Instead of
                `quantity`, `external_id` and `external_ids`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.resource_claims.release("sub_123", resource_slug="seats", quantity=1)
            ```

        Source: https://docs.flowglad.com/api-reference/resource-claims/release-resource
        """
        return self._execute(RESOURCE_CLAIMS_RELEASE, locals())

    def get_usage(
        self,
        subscription_id: str,
        *,
        resource_slug: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceUsage:
        """Get how much of one resource a subscription has claimed.

        Gives the numbers of one resource and its claims. Name the resource by exactly one of `resource_slug` and
        `resource_id`. The answer is not wrapped. Send no other query parameters: on reads the server lets query
        parameters override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            subscription_id: Identifier of the subscription, sub_…. Limits: not empty.
            resource_slug: Handle of the resource. Instead of `resource_id`.
            resource_id: Identifier of the resource, resource_…. Instead of `resource_slug`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.resource_claims.get_usage("sub_123", resource_slug="seats")
            ```

        Source: https://docs.flowglad.com/api-reference/resource-claims/get-resource-usage
        """
        return self._execute(RESOURCE_CLAIMS_GET_USAGE, locals())

    def list_usages(
        self,
        subscription_id: str,
        *,
        resource_slugs: Sequence[str] | Unset = UNSET,
        resource_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[ResourceUsage]:
        """List how much of its resources a subscription has claimed.

        Gives the numbers and the claims of every resource of the subscription, or only of the resources named, as a
        bare list without pages. Name none or at least two: a list of one is refused by the server. For a single
        resource use get_usage. Send no other query parameters: on reads the server lets query parameters override the
        path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            subscription_id: Identifier of the subscription, sub_…. Limits: not empty.
            resource_slugs: Handles of the resources, 2 to 100; the name is repeated for each. Leave it out for all
                resources.
            resource_ids: Identifiers (resource_…) of the resources, at least 2; the name is repeated for each. Leave
                it out for all resources.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.resource_claims.list_usages("sub_123")
            ```

        Source: https://docs.flowglad.com/api-reference/resource-claims/list-resource-usages
        """
        return self._execute(RESOURCE_CLAIMS_LIST_USAGES, locals())

    def list_claims(
        self,
        subscription_id: str,
        *,
        resource_slug: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceClaimList:
        """List the active claims of a subscription.

        Gives all claims that the subscription holds, of every resource or of the one named, in `claims`. Released
        claims are not among them. There are no pages, and the order is not documented. Send no other query
        parameters: on reads the server lets query parameters override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            subscription_id: Identifier of the subscription, sub_…. Limits: not empty.
            resource_slug: Handle of a resource, to see only its claims.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.resource_claims.list_claims("sub_123")
            ```

        Source: https://docs.flowglad.com/api-reference/resource-claims/list-resource-claims
        """
        return self._execute(RESOURCE_CLAIMS_LIST_CLAIMS, locals())


class AsyncResourceClaims(AsyncResource):
    """Units of a resource that a subscription has taken, with a name (an external id) or without one.

    The methods are those of `ResourceClaims`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(ResourceClaims.claim)
    async def claim(
        self,
        subscription_id: str,
        *,
        resource_slug: str,
        quantity: int | Unset = UNSET,
        external_id: str | Unset = UNSET,
        external_ids: Sequence[str] | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | bool] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceClaimed:
        return await self._execute(RESOURCE_CLAIMS_CLAIM, locals())

    @documented_by(ResourceClaims.release)
    async def release(
        self,
        subscription_id: str,
        *,
        resource_slug: str,
        quantity: int | Unset = UNSET,
        external_id: str | Unset = UNSET,
        external_ids: Sequence[str] | Unset = UNSET,
        claim_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceReleased:
        return await self._execute(RESOURCE_CLAIMS_RELEASE, locals())

    @documented_by(ResourceClaims.get_usage)
    async def get_usage(
        self,
        subscription_id: str,
        *,
        resource_slug: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceUsage:
        return await self._execute(RESOURCE_CLAIMS_GET_USAGE, locals())

    @documented_by(ResourceClaims.list_usages)
    async def list_usages(
        self,
        subscription_id: str,
        *,
        resource_slugs: Sequence[str] | Unset = UNSET,
        resource_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[ResourceUsage]:
        return await self._execute(RESOURCE_CLAIMS_LIST_USAGES, locals())

    @documented_by(ResourceClaims.list_claims)
    async def list_claims(
        self,
        subscription_id: str,
        *,
        resource_slug: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceClaimList:
        return await self._execute(RESOURCE_CLAIMS_LIST_CLAIMS, locals())


resource_claims_claim: Final = Endpoint(RESOURCE_CLAIMS_CLAIM, ResourceClaims.claim)
resource_claims_release: Final = Endpoint(RESOURCE_CLAIMS_RELEASE, ResourceClaims.release)
resource_claims_get_usage: Final = Endpoint(RESOURCE_CLAIMS_GET_USAGE, ResourceClaims.get_usage)
resource_claims_list_usages: Final = Endpoint(RESOURCE_CLAIMS_LIST_USAGES, ResourceClaims.list_usages)
resource_claims_list_claims: Final = Endpoint(RESOURCE_CLAIMS_LIST_CLAIMS, ResourceClaims.list_claims)
