# Generated from specs/hyperline/resources/users.yaml. Do not edit.
"""People who work with the account, and their roles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    Record,
    Sent,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.user import User
    from ..models.user_page import UserPage
    from ..models.user_role import UserRole
    from ..models.user_role_page import UserRolePage


def _read_user_page(body: Any) -> UserPage:
    from ..models.user_page import UserPage

    return UserPage.from_dict(body)


def _items_user_page(page: UserPage) -> Sequence[User]:
    return page.data


def _read_user(body: Any) -> User:
    from ..models.user import User

    return User.from_dict(body)


def _read_user_role_page(body: Any) -> UserRolePage:
    from ..models.user_role_page import UserRolePage

    return UserRolePage.from_dict(body)


def _items_user_role_page(page: UserRolePage) -> Sequence[UserRole]:
    return page.data


def _read_user_role(body: Any) -> UserRole:
    from ..models.user_role import UserRole

    return UserRole.from_dict(body)


USERS_LIST: Final = Operation(
    name="users_list",
    method="GET",
    effect="read",
    decode=_read_user_page,
    sent=Sent("/v1/users", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
USERS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_user_page,
    max_size=100,
    total=("meta", "total"),
)
USERS_GET: Final = Operation(
    name="users_get",
    method="GET",
    effect="read",
    decode=_read_user,
    sent=Sent("/v1/users/{id}"),
)
USERS_LIST_ROLES: Final = Operation(
    name="users_list_roles",
    method="GET",
    effect="read",
    decode=_read_user_role_page,
    sent=Sent("/v1/users/roles", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
USERS_LIST_ROLES_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_user_role_page,
    max_size=100,
    total=("meta", "total"),
)
USERS_GET_ROLE: Final = Operation(
    name="users_get_role",
    method="GET",
    effect="read",
    decode=_read_user_role,
    sent=Sent("/v1/users/roles/{id}"),
)


class Users(SyncResource):
    """People who work with the account, and their roles."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[User, UserPage]:
        """List users.

        Gives the users of the account. Answers with the items and the total count.

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
            for item in hyperline.users.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(USERS_LIST, USERS_LIST_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> User:
        """Get a user.

        Reads one user.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the user (`usr_`).
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
            hyperline.users.get("usr_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/users/get-user
        """
        return self._execute(USERS_GET, locals())

    def list_roles(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[UserRole, UserRolePage]:
        """List the roles of users.

        Gives the roles that users of the account can have. Answers with the items and the total count.

        The address and the paging are our reading: try it in the sandbox first.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

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
            for item in hyperline.users.list_roles():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/users-%3E-roles/get-user-role
        """
        return self._list(USERS_LIST_ROLES, USERS_LIST_ROLES_PAGES, locals())

    def get_role(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UserRole:
        """Get a role of users.

        Reads one role.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the role (`rol_`).
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
            hyperline.users.get_role("rol_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/users-%3E-roles/get-user-role
        """
        return self._execute(USERS_GET_ROLE, locals())


class AsyncUsers(AsyncResource):
    """People who work with the account, and their roles.

    The methods are those of `Users`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Users.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[User, UserPage]:
        return self._list(USERS_LIST, USERS_LIST_PAGES, locals())

    @documented_by(Users.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> User:
        return await self._execute(USERS_GET, locals())

    @documented_by(Users.list_roles)
    def list_roles(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[UserRole, UserRolePage]:
        return self._list(USERS_LIST_ROLES, USERS_LIST_ROLES_PAGES, locals())

    @documented_by(Users.get_role)
    async def get_role(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UserRole:
        return await self._execute(USERS_GET_ROLE, locals())


users_list: Final = ListEndpoint(USERS_LIST, USERS_LIST_PAGES, Users.list)
users_get: Final = Endpoint(USERS_GET, Users.get)
users_list_roles: Final = ListEndpoint(USERS_LIST_ROLES, USERS_LIST_ROLES_PAGES, Users.list_roles)
users_get_role: Final = Endpoint(USERS_GET_ROLE, Users.get_role)
