# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
"""The actions of `quotes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload

from .quotes_tables import QUOTES_APPROVE, QUOTES_FINALIZE, QUOTES_SEND, QUOTES_SIGN, QUOTES_VOID

if TYPE_CHECKING:
    from ..models.quote import Quote


class QuotesActions(SyncResource):
    """The actions of `quotes`."""

    def approve(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Approve a quote as the account owner.

        Approves a quote that no approval workflow covers, which sending it needs. Takes no body. Answers with the
        quote, its `status` now `approved`.

        The steps of a workflow are decided with `approvals.approve_request` instead.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
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
            hyperline.quotes.approve("quo_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes/approve-quote
        """
        return self._execute(QUOTES_APPROVE, locals())

    def finalize(
        self,
        id: str,
        *,
        requester_comment: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Finalize a draft quote.

        Ends the drafting of a quote. Answers with the quote: `pending_approval` where somebody has to approve it,
        else `approved`.

        `quotes.list_approvals` says beforehand whether an approval is needed.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            requester_comment: Comment for the approvers. Has no use where no approval is needed.
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
            hyperline.quotes.finalize("quo_123")
            ```

        Source: https://docs.hyperline.co/developers/upgrades
        """
        return self._execute(QUOTES_FINALIZE, locals())

    def send(
        self,
        id: str,
        *,
        email: str,
        message: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """This sends a real e-mail, in the sandbox too.

        Send a quote for signature.

        Mails an approved quote to one address for signature. Answers with the quote, its `status` now
        `pending_signature`.

        A quote that is not approved is probably refused with status 400.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            email: E-mail address of the one who is to sign.
            message: Text of the e-mail.
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
            hyperline.quotes.send("quo_123", email="ada@example.com")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes/send-quote
        """
        return self._execute(QUOTES_SEND, locals())

    def sign(
        self,
        id: str,
        *,
        file: Upload | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """The built-in signature is passed over, and what the quote describes takes effect.

        Mark a quote as signed elsewhere.

        Records that a quote was signed outside of the provider, with the signed PDF if there is one. Answers with the
        quote, its `status` now `signed`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            file: The signed PDF.
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
            hyperline.quotes.sign("quo_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(QUOTES_SIGN, locals())

    def void(
        self,
        id: str,
        *,
        reason: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Void a quote.

        Makes a quote void, with the reason. Answers with the quote, its `status` now `voided` and the reason in
        `void_reason`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            reason: The reason, which is kept as `void_reason`.
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
            hyperline.quotes.void("quo_123", reason="Reason")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(QUOTES_VOID, locals())


class AsyncQuotesActions(AsyncResource):
    """The actions of `quotes`.

    The methods are those of `QuotesActions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(QuotesActions.approve)
    async def approve(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        return await self._execute(QUOTES_APPROVE, locals())

    @documented_by(QuotesActions.finalize)
    async def finalize(
        self,
        id: str,
        *,
        requester_comment: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        return await self._execute(QUOTES_FINALIZE, locals())

    @documented_by(QuotesActions.send)
    async def send(
        self,
        id: str,
        *,
        email: str,
        message: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        return await self._execute(QUOTES_SEND, locals())

    @documented_by(QuotesActions.sign)
    async def sign(
        self,
        id: str,
        *,
        file: Upload | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        return await self._execute(QUOTES_SIGN, locals())

    @documented_by(QuotesActions.void)
    async def void(
        self,
        id: str,
        *,
        reason: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        return await self._execute(QUOTES_VOID, locals())
