from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

WebhookEventNameValue = Literal[
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
"""The known values of `WebhookEventName`, for plain strings."""


class WebhookEventName(OpenEnum):
    """What an event tells about. Most names say it themselves; these need a word.

    - `order.succeeded`: an order was paid. One renewal of a subscription may bring this **and** `invoice.paid`
    - `order.next_action`: the customer must do another step to pay
    - `subscription.updated.plan_changed`, `.plan_change_canceled`, `.renewed`: a planned change was made, was called off; a new period began
    - `subscription.updated.cancel_at_period_end_set`, `.cancel_at_period_end_revoked`: it will end with the period; it will not after all
    - `dispute.won`, `dispute.lost`: each also brings `dispute.closed`
    - `customer.verify`: the merchant is asked whether an e-mail address belongs to one of its users (agent payments)
    - `risk_rule.…`, `agent_order.…`, `agent_refund.…`, `purchase_instruction.…`, `vic_device.…`: agent payments; Clink publishes no schema for
      what they carry"""

    ORDER_CREATED = "order.created"
    ORDER_SUCCEEDED = "order.succeeded"
    ORDER_FAILED = "order.failed"
    REFUND_CREATED = "refund.created"
    REFUND_SUCCEEDED = "refund.succeeded"
    REFUND_FAILED = "refund.failed"
    SUBSCRIPTION_CREATED = "subscription.created"
    SUBSCRIPTION_TRIALING = "subscription.trialing"
    SUBSCRIPTION_ACTIVATED = "subscription.activated"
    SUBSCRIPTION_INCOMPLETE_EXPIRED = "subscription.incomplete_expired"
    SUBSCRIPTION_PAST_DUE = "subscription.past_due"
    SUBSCRIPTION_CANCELLED = "subscription.cancelled"
    INVOICE_OPEN = "invoice.open"
    INVOICE_PAID = "invoice.paid"
    INVOICE_VOID = "invoice.void"
    ORDER_NEXT_ACTION = "order.next_action"
    SUBSCRIPTION_UPDATED_PLAN_CHANGED = "subscription.updated.plan_changed"
    SUBSCRIPTION_UPDATED_PLAN_CHANGE_CANCELED = "subscription.updated.plan_change_canceled"
    SUBSCRIPTION_UPDATED_RENEWED = "subscription.updated.renewed"
    SUBSCRIPTION_UPDATED_CANCEL_AT_PERIOD_END_SET = "subscription.updated.cancel_at_period_end_set"
    SUBSCRIPTION_UPDATED_CANCEL_AT_PERIOD_END_REVOKED = "subscription.updated.cancel_at_period_end_revoked"
    SESSION_COMPLETE = "session.complete"
    SESSION_EXPIRED = "session.expired"
    DISPUTE_CREATED = "dispute.created"
    DISPUTE_UPDATED = "dispute.updated"
    DISPUTE_WON = "dispute.won"
    DISPUTE_LOST = "dispute.lost"
    DISPUTE_CLOSED = "dispute.closed"
    CUSTOMER_VERIFY = "customer.verify"
    PAYMENT_METHOD_ADDED = "payment_method.added"
    PAYMENT_METHOD_DEFAULT_CHANGE = "payment_method.default_change"
    RISK_RULE_UPDATED = "risk_rule.updated"
    AGENT_ORDER_SUCCEEDED = "agent_order.succeeded"
    AGENT_ORDER_FAILED = "agent_order.failed"
    AGENT_REFUND_SUCCEEDED = "agent_refund.succeeded"
    AGENT_REFUND_FAILED = "agent_refund.failed"
    AGENT_REFUND_APPROVED = "agent_refund.approved"
    AGENT_REFUND_REJECTED = "agent_refund.rejected"
    PAYMENT_METHOD_UPDATE = "payment_method.update"
    PURCHASE_INSTRUCTION_CREATED = "purchase_instruction.created"
    PURCHASE_INSTRUCTION_ACTIVATED = "purchase_instruction.activated"
    PURCHASE_INSTRUCTION_UPDATED = "purchase_instruction.updated"
    PURCHASE_INSTRUCTION_CANCELLED = "purchase_instruction.cancelled"
    VIC_DEVICE_BINDING_SUCCEEDED = "vic_device.binding_succeeded"


WEBHOOK_EVENT_NAME_MEMBERS: Final[Mapping[str, WebhookEventName]] = {member.value: member for member in WebhookEventName}
