# Generated from specs/clink/resources/agent_payment_sessions.yaml. Do not edit.
"""Payments that the wallet of a customer's software agent makes, without a browser. Sessions can be created and read."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    money_number,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by

if TYPE_CHECKING:
    from ..models.agent_payment_session import AgentPaymentSession


def _read_agent_payment_session(body: Any) -> AgentPaymentSession:
    from ..models.agent_payment_session import AgentPaymentSession

    return AgentPaymentSession.from_dict(body)


AGENT_PAYMENT_SESSIONS_CREATE: Final = Operation(
    name="agent_payment_sessions_create",
    method="POST",
    effect="unsafe",
    decode=_read_agent_payment_session,
    enveloped=True,
    sent=Sent(
        "/order/payment-session",
        body=Record(
            {"customerEmail": TEXT, "amount": money_number(above=0.5), "currency": TEXT}, "customerEmail amount currency"
        ),
    ),
)
AGENT_PAYMENT_SESSIONS_GET: Final = Operation(
    name="agent_payment_sessions_get",
    method="GET",
    effect="read",
    decode=_read_agent_payment_session,
    enveloped=True,
    sent=Sent("/order/payment-session/{session_id}"),
)


class AgentPaymentSessions(SyncResource):
    """Payments that the wallet of a customer's software agent makes, without a browser. Sessions can be created and
    read."""

    def create(
        self,
        *,
        customer_email: str,
        amount: Decimal | int,
        currency: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> AgentPaymentSession:
        """Create a payment session for a customer's agent.

        Opens a session that the wallet of a customer's agent pays, and answers its identifier and when it ends,
        nothing else. No browser takes part.

        The customer is told by `customer_email` alone; `customer_id` and the merchant's own key are not taken here.

        Not safe to repeat: every call opens another session. Clink offers no way to look one up without its
        identifier.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            customer_email: Email address of the customer who pays.
            amount: Sum to pay, more than 0.5, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents).
                In the currency's major unit (29.99 is 29 and 99 hundredths); currency: `currency`.
            currency: Currency of `amount`, a three-letter ISO 4217 code.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.agent_payment_sessions.create(customer_email="ada@example.com", amount=1000, currency="USD")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-agent-payment-session
        """
        return self._execute(AGENT_PAYMENT_SESSIONS_CREATE, locals())

    def get(
        self,
        session_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AgentPaymentSession:
        """Get a payment session of a customer's agent.

        Answers one session. It does not say whether it was paid: there is no status. Wait for the events of agent
        orders. What comes back for an id that does not exist is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            session_id: Identifier of the session.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.agent_payment_sessions.get("session_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(AGENT_PAYMENT_SESSIONS_GET, locals())


class AsyncAgentPaymentSessions(AsyncResource):
    """Payments that the wallet of a customer's software agent makes, without a browser. Sessions can be created and
    read.

    The methods are those of `AgentPaymentSessions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AgentPaymentSessions.create)
    async def create(
        self,
        *,
        customer_email: str,
        amount: Decimal | int,
        currency: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> AgentPaymentSession:
        return await self._execute(AGENT_PAYMENT_SESSIONS_CREATE, locals())

    @documented_by(AgentPaymentSessions.get)
    async def get(
        self,
        session_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AgentPaymentSession:
        return await self._execute(AGENT_PAYMENT_SESSIONS_GET, locals())


agent_payment_sessions_create: Final = Endpoint(AGENT_PAYMENT_SESSIONS_CREATE, AgentPaymentSessions.create)
agent_payment_sessions_get: Final = Endpoint(AGENT_PAYMENT_SESSIONS_GET, AgentPaymentSessions.get)
