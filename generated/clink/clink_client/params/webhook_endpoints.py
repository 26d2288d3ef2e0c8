# Generated from specs/clink. Do not edit.
"""What Clink is sent in webhook endpoints, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebhookEventName: TypeAlias = (
    Literal[
        "order.created",
        "order.succeeded",
        "order.failed",
        "refund.created",
        "refund.succeeded",
        "refund.failed",
        "subscription.created",
        "subscription.trialing",
        "subscription.activated",
        "subscription.incomplete_expired",
        "subscription.past_due",
        "subscription.cancelled",
        "invoice.open",
        "invoice.paid",
        "invoice.void",
        "order.next_action",
        "subscription.updated.plan_changed",
        "subscription.updated.plan_change_canceled",
        "subscription.updated.renewed",
        "subscription.updated.cancel_at_period_end_set",
        "subscription.updated.cancel_at_period_end_revoked",
        "session.complete",
        "session.expired",
        "dispute.created",
        "dispute.updated",
        "dispute.won",
        "dispute.lost",
        "dispute.closed",
        "customer.verify",
        "payment_method.added",
        "payment_method.default_change",
        "risk_rule.updated",
        "agent_order.succeeded",
        "agent_order.failed",
        "agent_refund.succeeded",
        "agent_refund.failed",
        "agent_refund.approved",
        "agent_refund.rejected",
        "payment_method.update",
        "purchase_instruction.created",
        "purchase_instruction.activated",
        "purchase_instruction.updated",
        "purchase_instruction.cancelled",
        "vic_device.binding_succeeded",
    ]
    | str
)
"""
What an event tells about. Most names say it themselves; these need a word.

- `order.succeeded`: an order was paid. One renewal of a subscription may bring this **and** `invoice.paid`
- `order.next_action`: the customer must do another step to pay
- `subscription.updated.plan_changed`, `.plan_change_canceled`, `.renewed`: a planned change was made, was called off; a new period began
- `subscription.updated.cancel_at_period_end_set`, `.cancel_at_period_end_revoked`: it will end with the period; it will not after all
- `dispute.won`, `dispute.lost`: each also brings `dispute.closed`
- `customer.verify`: the merchant is asked whether an e-mail address belongs to one of its users (agent payments)
- `risk_rule.…`, `agent_order.…`, `agent_refund.…`, `purchase_instruction.…`, `vic_device.…`: agent payments; Clink publishes no schema for
  what they carry

"""
