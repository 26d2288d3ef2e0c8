# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WebhookEventNameValue: TypeAlias = (
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
"""The values of `WebhookEventName` as plain strings: the known ones complete, and others are checked when a call is made."""


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

    ORDER_CREATED: Final[WebhookEventName] = listed("order.created")
    ORDER_SUCCEEDED: Final[WebhookEventName] = listed("order.succeeded")
    ORDER_FAILED: Final[WebhookEventName] = listed("order.failed")
    REFUND_CREATED: Final[WebhookEventName] = listed("refund.created")
    REFUND_SUCCEEDED: Final[WebhookEventName] = listed("refund.succeeded")
    REFUND_FAILED: Final[WebhookEventName] = listed("refund.failed")
    SUBSCRIPTION_CREATED: Final[WebhookEventName] = listed("subscription.created")
    SUBSCRIPTION_TRIALING: Final[WebhookEventName] = listed("subscription.trialing")
    SUBSCRIPTION_ACTIVATED: Final[WebhookEventName] = listed("subscription.activated")
    SUBSCRIPTION_INCOMPLETE_EXPIRED: Final[WebhookEventName] = listed("subscription.incomplete_expired")
    SUBSCRIPTION_PAST_DUE: Final[WebhookEventName] = listed("subscription.past_due")
    SUBSCRIPTION_CANCELLED: Final[WebhookEventName] = listed("subscription.cancelled")
    INVOICE_OPEN: Final[WebhookEventName] = listed("invoice.open")
    INVOICE_PAID: Final[WebhookEventName] = listed("invoice.paid")
    INVOICE_VOID: Final[WebhookEventName] = listed("invoice.void")
    ORDER_NEXT_ACTION: Final[WebhookEventName] = listed("order.next_action")
    SUBSCRIPTION_UPDATED_PLAN_CHANGED: Final[WebhookEventName] = listed("subscription.updated.plan_changed")
    SUBSCRIPTION_UPDATED_PLAN_CHANGE_CANCELED: Final[WebhookEventName] = listed("subscription.updated.plan_change_canceled")
    SUBSCRIPTION_UPDATED_RENEWED: Final[WebhookEventName] = listed("subscription.updated.renewed")
    SUBSCRIPTION_UPDATED_CANCEL_AT_PERIOD_END_SET: Final[WebhookEventName] = listed(
        "subscription.updated.cancel_at_period_end_set"
    )
    SUBSCRIPTION_UPDATED_CANCEL_AT_PERIOD_END_REVOKED: Final[WebhookEventName] = listed(
        "subscription.updated.cancel_at_period_end_revoked"
    )
    SESSION_COMPLETE: Final[WebhookEventName] = listed("session.complete")
    SESSION_EXPIRED: Final[WebhookEventName] = listed("session.expired")
    DISPUTE_CREATED: Final[WebhookEventName] = listed("dispute.created")
    DISPUTE_UPDATED: Final[WebhookEventName] = listed("dispute.updated")
    DISPUTE_WON: Final[WebhookEventName] = listed("dispute.won")
    DISPUTE_LOST: Final[WebhookEventName] = listed("dispute.lost")
    DISPUTE_CLOSED: Final[WebhookEventName] = listed("dispute.closed")
    CUSTOMER_VERIFY: Final[WebhookEventName] = listed("customer.verify")
    PAYMENT_METHOD_ADDED: Final[WebhookEventName] = listed("payment_method.added")
    PAYMENT_METHOD_DEFAULT_CHANGE: Final[WebhookEventName] = listed("payment_method.default_change")
    RISK_RULE_UPDATED: Final[WebhookEventName] = listed("risk_rule.updated")
    AGENT_ORDER_SUCCEEDED: Final[WebhookEventName] = listed("agent_order.succeeded")
    AGENT_ORDER_FAILED: Final[WebhookEventName] = listed("agent_order.failed")
    AGENT_REFUND_SUCCEEDED: Final[WebhookEventName] = listed("agent_refund.succeeded")
    AGENT_REFUND_FAILED: Final[WebhookEventName] = listed("agent_refund.failed")
    AGENT_REFUND_APPROVED: Final[WebhookEventName] = listed("agent_refund.approved")
    AGENT_REFUND_REJECTED: Final[WebhookEventName] = listed("agent_refund.rejected")
    PAYMENT_METHOD_UPDATE: Final[WebhookEventName] = listed("payment_method.update")
    PURCHASE_INSTRUCTION_CREATED: Final[WebhookEventName] = listed("purchase_instruction.created")
    PURCHASE_INSTRUCTION_ACTIVATED: Final[WebhookEventName] = listed("purchase_instruction.activated")
    PURCHASE_INSTRUCTION_UPDATED: Final[WebhookEventName] = listed("purchase_instruction.updated")
    PURCHASE_INSTRUCTION_CANCELLED: Final[WebhookEventName] = listed("purchase_instruction.cancelled")
    VIC_DEVICE_BINDING_SUCCEEDED: Final[WebhookEventName] = listed("vic_device.binding_succeeded")


WEBHOOK_EVENT_NAME_MEMBERS: Final[Mapping[str, WebhookEventName]] = {member.value: member for member in WebhookEventName}
