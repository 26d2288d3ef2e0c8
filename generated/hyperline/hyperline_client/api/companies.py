# Generated from specs/hyperline/resources/companies.yaml. Do not edit.
"""The workspaces that a token can reach. The header `Hyperline-CompanyId` of a call chooses one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by

from .shared import ADDRESS_INPUT

if TYPE_CHECKING:
    from .. import params
    from ..models.company import Company
    from ..models.company_list import CompanyList


def _read_company_list(body: Any) -> CompanyList:
    from ..models.company_list import CompanyList

    return CompanyList.from_dict(body)


def _read_company(body: Any) -> Company:
    from ..models.company import Company

    return Company.from_dict(body)


COMPANIES_LIST: Final = Operation(
    name="companies_list",
    method="GET",
    effect="read",
    decode=_read_company_list,
    sent=Sent("/v1/companies"),
)
COMPANIES_CREATE: Final = Operation(
    name="companies_create",
    method="POST",
    effect="keyed",
    decode=_read_company,
    key_header="Idempotency-Key",
    sent=Sent("/v1/companies", body=Record({"name": TEXT, "address": ADDRESS_INPUT}, "name address")),
)


class Companies(SyncResource):
    """The workspaces that a token can reach. The header `Hyperline-CompanyId` of a call chooses one."""

    def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CompanyList:
        """List companies.

        Gives the workspaces that the token can reach.

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
            hyperline.companies.list()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(COMPANIES_LIST, locals())

    def create(
        self,
        *,
        name: str,
        address: params.AddressInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> Company:
        """Create a company.

        Makes a workspace with a default invoicing entity at the address given. The token can reach it from then on.
        Answers with the new company.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name of the company.
            address: Address of its default invoicing entity.
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
            hyperline.companies.create(name="Name", address={})
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(COMPANIES_CREATE, locals())


class AsyncCompanies(AsyncResource):
    """The workspaces that a token can reach. The header `Hyperline-CompanyId` of a call chooses one.

    The methods are those of `Companies`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Companies.list)
    async def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CompanyList:
        return await self._execute(COMPANIES_LIST, locals())

    @documented_by(Companies.create)
    async def create(
        self,
        *,
        name: str,
        address: params.AddressInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> Company:
        return await self._execute(COMPANIES_CREATE, locals())


companies_list: Final = Endpoint(COMPANIES_LIST, Companies.list)
companies_create: Final = Endpoint(COMPANIES_CREATE, Companies.create)
