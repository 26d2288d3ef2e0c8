# Generated from specs/clink. Do not edit.
"""What Clink is sent in webhook endpoints, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.webhook_event_name import WebhookEventNameValue

WebhookEventName: TypeAlias = WebhookEventNameValue
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
