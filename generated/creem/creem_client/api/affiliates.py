# Generated from specs/creem/resources/affiliates.yaml. Do not edit.
"""Who brings buyers to the store, and what they earn by it. A checkout names an affiliate by `referral_code`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    choice,
    nullable,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.affiliate import Affiliate
    from ..models.affiliate_invite import AffiliateInvite
    from ..models.affiliate_invite_page import AffiliateInvitePage
    from ..models.affiliate_page import AffiliatePage
    from ..models.commission import Commission
    from ..models.commission_page import CommissionPage
    from ..models.commission_status import CommissionStatusValue


def _read_affiliate_invite_page(body: Any) -> AffiliateInvitePage:
    from ..models.affiliate_invite_page import AffiliateInvitePage

    return AffiliateInvitePage.from_dict(body)


def _items_affiliate_invite_page(page: AffiliateInvitePage) -> Sequence[AffiliateInvite]:
    return page.items


def _read_affiliate_invite(body: Any) -> AffiliateInvite:
    from ..models.affiliate_invite import AffiliateInvite

    return AffiliateInvite.from_dict(body)


def _read_affiliate_page(body: Any) -> AffiliatePage:
    from ..models.affiliate_page import AffiliatePage

    return AffiliatePage.from_dict(body)


def _items_affiliate_page(page: AffiliatePage) -> Sequence[Affiliate]:
    return page.items


def _read_affiliate(body: Any) -> Affiliate:
    from ..models.affiliate import Affiliate

    return Affiliate.from_dict(body)


def _read_commission_page(body: Any) -> CommissionPage:
    from ..models.commission_page import CommissionPage

    return CommissionPage.from_dict(body)


def _items_commission_page(page: CommissionPage) -> Sequence[Commission]:
    return page.items


COMMISSION_STATUS: Final = choice("pending", "approved", "paid")

AFFILIATES_LIST_INVITES: Final = Operation(
    name="affiliates_list_invites",
    method="GET",
    effect="read",
    decode=_read_affiliate_invite_page,
    sent=Sent("/v1/affiliates/invites", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
AFFILIATES_LIST_INVITES_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_affiliate_invite_page,
    default_size=50,
    next=("pagination", "next_page"),
)
AFFILIATES_CREATE_INVITE: Final = Operation(
    name="affiliates_create_invite",
    method="POST",
    effect="unsafe",
    decode=_read_affiliate_invite,
    sent=Sent("/v1/affiliates/invites", body=Record({"email": TEXT, "name": TEXT, "program_id": nullable(TEXT)}, "email name")),
)
AFFILIATES_LIST: Final = Operation(
    name="affiliates_list",
    method="GET",
    effect="read",
    decode=_read_affiliate_page,
    sent=Sent("/v1/affiliates", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
AFFILIATES_LIST_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_affiliate_page,
    default_size=50,
    next=("pagination", "next_page"),
)
AFFILIATES_GET: Final = Operation(
    name="affiliates_get",
    method="GET",
    effect="read",
    decode=_read_affiliate,
    sent=Sent("/v1/affiliates/{affiliate_id}"),
)
AFFILIATES_LIST_COMMISSIONS: Final = Operation(
    name="affiliates_list_commissions",
    method="GET",
    effect="read",
    decode=_read_commission_page,
    sent=Sent(
        "/v1/affiliates/{affiliate_id}/commissions",
        query=Record({"page_number": whole(least=1), "page_size": whole(least=1), "status": COMMISSION_STATUS}),
    ),
)
AFFILIATES_LIST_COMMISSIONS_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_commission_page,
    next=("pagination", "next_page"),
)


class Affiliates(SyncResource):
    """Who brings buyers to the store, and what they earn by it. A checkout names an affiliate by `referral_code`."""

    def list_invites(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[AffiliateInvite, AffiliateInvitePage]:
        """List the invitations of the store, page by page.

        Returns the invitations. The order is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 50 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.affiliates.list_invites():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-affiliate-invites
        """
        return self._list(AFFILIATES_LIST_INVITES, AFFILIATES_LIST_INVITES_PAGES, locals())

    def create_invite(
        self,
        *,
        email: str,
        name: str,
        program_id: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AffiliateInvite:
        """Invite somebody to be an affiliate.

        Sends an invitation by mail and returns it. Whoever was invited already is refused with 409. Not safe to
        repeat: after a first call that arrived, a second one sends another mail or is refused. When the outcome of a
        call is unknown, list the invitations.

        Never repeated once it may have reached the provider: a second one is meant to be refused with 409, since the
        address was invited by then.

        Args:
            email: Mail address that the invitation goes to.
            name: Name to show.
            program_id: Id of the programme, in a store that has several. Null, or leaving it out, means the store's
                own.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The address was invited already. No mail was sent.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.affiliates.create_invite(email="ada@example.com", name="Ada Lovelace")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-affiliate-invite
        """
        return self._execute(AFFILIATES_CREATE_INVITE, locals())

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Affiliate, AffiliatePage]:
        """List the affiliates of the store, page by page.

        Returns the affiliates. People who were invited and have not joined are missing; they are among the
        invitations. The order is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 50 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.affiliates.list():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-affiliates
        """
        return self._list(AFFILIATES_LIST, AFFILIATES_LIST_PAGES, locals())

    def get(
        self,
        affiliate_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Affiliate:
        """Read one affiliate by its id.

        Returns the affiliate with what was earned so far.

        Changes nothing at the provider; passing failures are retried.

        Args:
            affiliate_id: Id of the affiliate, as `affiliate_id` of an affiliate gives it. What it begins with is not
                documented. Limits: not empty.
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
            creem.affiliates.get("affiliate_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-affiliate
        """
        return self._execute(AFFILIATES_GET, locals())

    def list_commissions(
        self,
        affiliate_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: CommissionStatusValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Commission, CommissionPage]:
        """List what an affiliate earned, page by page.

        Returns the commissions, in any currency. The order is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            affiliate_id: Id of the affiliate, as `affiliate_id` of an affiliate gives it. What it begins with is not
                documented. Limits: not empty.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            status: Only commissions in this state.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.affiliates.list_commissions("affiliate_id_1"):
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-affiliate-commissions
        """
        return self._list(AFFILIATES_LIST_COMMISSIONS, AFFILIATES_LIST_COMMISSIONS_PAGES, locals())


class AsyncAffiliates(AsyncResource):
    """Who brings buyers to the store, and what they earn by it. A checkout names an affiliate by `referral_code`.

    The methods are those of `Affiliates`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Affiliates.list_invites)
    def list_invites(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[AffiliateInvite, AffiliateInvitePage]:
        return self._list(AFFILIATES_LIST_INVITES, AFFILIATES_LIST_INVITES_PAGES, locals())

    @documented_by(Affiliates.create_invite)
    async def create_invite(
        self,
        *,
        email: str,
        name: str,
        program_id: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AffiliateInvite:
        return await self._execute(AFFILIATES_CREATE_INVITE, locals())

    @documented_by(Affiliates.list)
    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Affiliate, AffiliatePage]:
        return self._list(AFFILIATES_LIST, AFFILIATES_LIST_PAGES, locals())

    @documented_by(Affiliates.get)
    async def get(
        self,
        affiliate_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Affiliate:
        return await self._execute(AFFILIATES_GET, locals())

    @documented_by(Affiliates.list_commissions)
    def list_commissions(
        self,
        affiliate_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: CommissionStatusValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Commission, CommissionPage]:
        return self._list(AFFILIATES_LIST_COMMISSIONS, AFFILIATES_LIST_COMMISSIONS_PAGES, locals())


affiliates_list_invites: Final = ListEndpoint(AFFILIATES_LIST_INVITES, AFFILIATES_LIST_INVITES_PAGES, Affiliates.list_invites)
affiliates_create_invite: Final = Endpoint(AFFILIATES_CREATE_INVITE, Affiliates.create_invite)
affiliates_list: Final = ListEndpoint(AFFILIATES_LIST, AFFILIATES_LIST_PAGES, Affiliates.list)
affiliates_get: Final = Endpoint(AFFILIATES_GET, Affiliates.get)
affiliates_list_commissions: Final = ListEndpoint(
    AFFILIATES_LIST_COMMISSIONS, AFFILIATES_LIST_COMMISSIONS_PAGES, Affiliates.list_commissions
)
