"""Get a payment session of a customer's agent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.agent_payment_session import AgentPaymentSession


def _read(body: Any) -> AgentPaymentSession:
    from ...models.agent_payment_session import AgentPaymentSession

    return AgentPaymentSession.from_dict(body)


OPERATION: Final = Operation(
    name="agent_payment_sessions_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    session_id: str,
) -> Call[AgentPaymentSession]:
    """Get a payment session of a customer's agent.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/order/payment-session/{segment('agent_payment_sessions_get', 'session_id', session_id)}",
    )
