"""Create a payment session for a customer's agent."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ...models.agent_payment_session import AgentPaymentSession


def _read(body: Any) -> AgentPaymentSession:
    from ...models.agent_payment_session import AgentPaymentSession

    return AgentPaymentSession.from_dict(body)


OPERATION: Final = Operation(
    name="agent_payment_sessions_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    *,
    customer_email: str,
    amount: Decimal | int,
    currency: str,
) -> Call[AgentPaymentSession]:
    """Create a payment session for a customer's agent.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.agent_payment_session_create import AgentPaymentSessionCreate

    body = checked_body(
        "agent_payment_sessions_create",
        {
            "customerEmail": customer_email,
            "amount": amount,
            "currency": currency,
        },
        AgentPaymentSessionCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/order/payment-session",
        body=body,
    )
