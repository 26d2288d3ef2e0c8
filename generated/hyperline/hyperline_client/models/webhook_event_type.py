# Generated from specs/hyperline/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WebhookEventTypeValue: TypeAlias = (
    Literal[
        "customer.created",
        "customer.updated",
        "customer.archived",
        "customer.recovered",
        "customer.deleted",
        "subscription.created",
        "subscription.trial_ended",
        "subscription.activated",
        "subscription.reactivated",
        "subscription.contract_started",
        "subscription.contract_renewed",
        "subscription.paused",
        "subscription.phase_activated",
        "subscription.updated",
        "subscription.cancellation_scheduled",
        "subscription.cancelled",
        "subscription.voided",
        "subscription.errored",
        "subscription.charged",
        "subscription.commitment_renewed",
        "subscription.reinstated",
        "subscription.analytics_updated",
        "subscription_transition.completed",
        "invoice.created",
        "invoice.grace_period.started",
        "invoice.late",
        "invoice.ready",
        "invoice.reminder_sent",
        "invoice.settled",
        "invoice.errored",
        "invoice.chargeback",
        "invoice.voided",
        "invoice.uncollectible",
        "invoice.deleted",
        "invoice.batch.creation_succeeded",
        "invoice.batch.creation_failed",
        "invoice.batch.email_succeeded",
        "invoice.batch.email_skipped",
        "invoice.batch.email_failed",
        "credit_note.ready",
        "credit_note.allocations_updated",
        "credit_note.settled",
        "credit_note.voided",
        "checkout.created",
        "checkout.completed",
        "payment_method.created",
        "payment_method.activated",
        "payment_method.errored",
        "payment_method.deleted",
        "payment_method.expiring_soon",
        "payment_method.expired",
        "wallet.credited",
        "wallet.debited",
        "wallet.low_projected_balance",
        "credit.created",
        "credit.updated",
        "credit.low_balance",
        "credit.balance_refreshed",
        "credit.balance_at_zero",
        "credit.topup_transaction_created",
        "credit.usage_transaction_created",
        "credit.expiration_transaction_created",
        "quote.created",
        "quote.updated",
        "quote.approval_requested",
        "quote.approved",
        "quote.sent",
        "quote.viewed",
        "quote.signed",
        "quote.activated",
        "quote.voided",
        "bank_account.created",
        "bank_account.deleted",
        "bank_account.errored",
        "custom_property.created",
        "custom_property.updated",
        "custom_property.deleted",
        "custom_property.value_created",
        "custom_property.value_updated",
        "aggregator.updated",
        "aggregator.threshold_crossed",
        "feature.created",
        "feature.updated",
        "feature.archived",
        "feature.recovered",
        "feature.deleted",
        "product.feature.assigned",
        "product.feature.updated",
        "product.feature.unassigned",
        "customer.feature.assigned",
        "customer.feature.updated",
        "customer.feature.unassigned",
        "product.created",
        "product.updated",
        "product.archived",
        "product.recovered",
        "product.deleted",
        "plan.created",
        "plan.updated",
        "plan.deleted",
        "coupon.created",
        "coupon.updated",
        "coupon.deleted",
        "pricebook.created",
        "pricebook.updated",
        "pricebook.deleted",
        "approval_workflow.created",
        "approval_workflow.updated",
        "approval_workflow.deleted",
        "approval_request.created",
        "approval_request.step_requested",
        "approval_request.step_approved",
        "approval_request.step_rejected",
        "approval_request.approved",
        "approval_request.rejected",
        "approval_request.cancelled",
        "event.price_calculated",
        "daily_analytics.ready",
        "dataloader.failed",
        "agent.run.completed",
        "custom_action",
    ]
    | str
)
"""The values of `WebhookEventType` as plain strings: the known ones complete, and others are checked when a call is made."""


class WebhookEventType(OpenEnum):
    """A kind of event. The provider adds to them often."""

    CUSTOMER_CREATED: Final[WebhookEventType] = listed("customer.created")
    CUSTOMER_UPDATED: Final[WebhookEventType] = listed("customer.updated")
    CUSTOMER_ARCHIVED: Final[WebhookEventType] = listed("customer.archived")
    CUSTOMER_RECOVERED: Final[WebhookEventType] = listed("customer.recovered")
    CUSTOMER_DELETED: Final[WebhookEventType] = listed("customer.deleted")
    SUBSCRIPTION_CREATED: Final[WebhookEventType] = listed("subscription.created")
    SUBSCRIPTION_TRIAL_ENDED: Final[WebhookEventType] = listed("subscription.trial_ended")
    SUBSCRIPTION_ACTIVATED: Final[WebhookEventType] = listed("subscription.activated")
    SUBSCRIPTION_REACTIVATED: Final[WebhookEventType] = listed("subscription.reactivated")
    SUBSCRIPTION_CONTRACT_STARTED: Final[WebhookEventType] = listed("subscription.contract_started")
    SUBSCRIPTION_CONTRACT_RENEWED: Final[WebhookEventType] = listed("subscription.contract_renewed")
    SUBSCRIPTION_PAUSED: Final[WebhookEventType] = listed("subscription.paused")
    SUBSCRIPTION_PHASE_ACTIVATED: Final[WebhookEventType] = listed("subscription.phase_activated")
    SUBSCRIPTION_UPDATED: Final[WebhookEventType] = listed("subscription.updated")
    SUBSCRIPTION_CANCELLATION_SCHEDULED: Final[WebhookEventType] = listed("subscription.cancellation_scheduled")
    SUBSCRIPTION_CANCELLED: Final[WebhookEventType] = listed("subscription.cancelled")
    SUBSCRIPTION_VOIDED: Final[WebhookEventType] = listed("subscription.voided")
    SUBSCRIPTION_ERRORED: Final[WebhookEventType] = listed("subscription.errored")
    SUBSCRIPTION_CHARGED: Final[WebhookEventType] = listed("subscription.charged")
    SUBSCRIPTION_COMMITMENT_RENEWED: Final[WebhookEventType] = listed("subscription.commitment_renewed")
    SUBSCRIPTION_REINSTATED: Final[WebhookEventType] = listed("subscription.reinstated")
    SUBSCRIPTION_ANALYTICS_UPDATED: Final[WebhookEventType] = listed("subscription.analytics_updated")
    SUBSCRIPTION_TRANSITION_COMPLETED: Final[WebhookEventType] = listed("subscription_transition.completed")
    INVOICE_CREATED: Final[WebhookEventType] = listed("invoice.created")
    INVOICE_GRACE_PERIOD_STARTED: Final[WebhookEventType] = listed("invoice.grace_period.started")
    INVOICE_LATE: Final[WebhookEventType] = listed("invoice.late")
    INVOICE_READY: Final[WebhookEventType] = listed("invoice.ready")
    INVOICE_REMINDER_SENT: Final[WebhookEventType] = listed("invoice.reminder_sent")
    INVOICE_SETTLED: Final[WebhookEventType] = listed("invoice.settled")
    INVOICE_ERRORED: Final[WebhookEventType] = listed("invoice.errored")
    INVOICE_CHARGEBACK: Final[WebhookEventType] = listed("invoice.chargeback")
    INVOICE_VOIDED: Final[WebhookEventType] = listed("invoice.voided")
    INVOICE_UNCOLLECTIBLE: Final[WebhookEventType] = listed("invoice.uncollectible")
    INVOICE_DELETED: Final[WebhookEventType] = listed("invoice.deleted")
    INVOICE_BATCH_CREATION_SUCCEEDED: Final[WebhookEventType] = listed("invoice.batch.creation_succeeded")
    INVOICE_BATCH_CREATION_FAILED: Final[WebhookEventType] = listed("invoice.batch.creation_failed")
    INVOICE_BATCH_EMAIL_SUCCEEDED: Final[WebhookEventType] = listed("invoice.batch.email_succeeded")
    INVOICE_BATCH_EMAIL_SKIPPED: Final[WebhookEventType] = listed("invoice.batch.email_skipped")
    INVOICE_BATCH_EMAIL_FAILED: Final[WebhookEventType] = listed("invoice.batch.email_failed")
    CREDIT_NOTE_READY: Final[WebhookEventType] = listed("credit_note.ready")
    CREDIT_NOTE_ALLOCATIONS_UPDATED: Final[WebhookEventType] = listed("credit_note.allocations_updated")
    CREDIT_NOTE_SETTLED: Final[WebhookEventType] = listed("credit_note.settled")
    CREDIT_NOTE_VOIDED: Final[WebhookEventType] = listed("credit_note.voided")
    CHECKOUT_CREATED: Final[WebhookEventType] = listed("checkout.created")
    CHECKOUT_COMPLETED: Final[WebhookEventType] = listed("checkout.completed")
    PAYMENT_METHOD_CREATED: Final[WebhookEventType] = listed("payment_method.created")
    PAYMENT_METHOD_ACTIVATED: Final[WebhookEventType] = listed("payment_method.activated")
    PAYMENT_METHOD_ERRORED: Final[WebhookEventType] = listed("payment_method.errored")
    PAYMENT_METHOD_DELETED: Final[WebhookEventType] = listed("payment_method.deleted")
    PAYMENT_METHOD_EXPIRING_SOON: Final[WebhookEventType] = listed("payment_method.expiring_soon")
    PAYMENT_METHOD_EXPIRED: Final[WebhookEventType] = listed("payment_method.expired")
    WALLET_CREDITED: Final[WebhookEventType] = listed("wallet.credited")
    WALLET_DEBITED: Final[WebhookEventType] = listed("wallet.debited")
    WALLET_LOW_PROJECTED_BALANCE: Final[WebhookEventType] = listed("wallet.low_projected_balance")
    CREDIT_CREATED: Final[WebhookEventType] = listed("credit.created")
    CREDIT_UPDATED: Final[WebhookEventType] = listed("credit.updated")
    CREDIT_LOW_BALANCE: Final[WebhookEventType] = listed("credit.low_balance")
    CREDIT_BALANCE_REFRESHED: Final[WebhookEventType] = listed("credit.balance_refreshed")
    CREDIT_BALANCE_AT_ZERO: Final[WebhookEventType] = listed("credit.balance_at_zero")
    CREDIT_TOPUP_TRANSACTION_CREATED: Final[WebhookEventType] = listed("credit.topup_transaction_created")
    CREDIT_USAGE_TRANSACTION_CREATED: Final[WebhookEventType] = listed("credit.usage_transaction_created")
    CREDIT_EXPIRATION_TRANSACTION_CREATED: Final[WebhookEventType] = listed("credit.expiration_transaction_created")
    QUOTE_CREATED: Final[WebhookEventType] = listed("quote.created")
    QUOTE_UPDATED: Final[WebhookEventType] = listed("quote.updated")
    QUOTE_APPROVAL_REQUESTED: Final[WebhookEventType] = listed("quote.approval_requested")
    QUOTE_APPROVED: Final[WebhookEventType] = listed("quote.approved")
    QUOTE_SENT: Final[WebhookEventType] = listed("quote.sent")
    QUOTE_VIEWED: Final[WebhookEventType] = listed("quote.viewed")
    QUOTE_SIGNED: Final[WebhookEventType] = listed("quote.signed")
    QUOTE_ACTIVATED: Final[WebhookEventType] = listed("quote.activated")
    QUOTE_VOIDED: Final[WebhookEventType] = listed("quote.voided")
    BANK_ACCOUNT_CREATED: Final[WebhookEventType] = listed("bank_account.created")
    BANK_ACCOUNT_DELETED: Final[WebhookEventType] = listed("bank_account.deleted")
    BANK_ACCOUNT_ERRORED: Final[WebhookEventType] = listed("bank_account.errored")
    CUSTOM_PROPERTY_CREATED: Final[WebhookEventType] = listed("custom_property.created")
    CUSTOM_PROPERTY_UPDATED: Final[WebhookEventType] = listed("custom_property.updated")
    CUSTOM_PROPERTY_DELETED: Final[WebhookEventType] = listed("custom_property.deleted")
    CUSTOM_PROPERTY_VALUE_CREATED: Final[WebhookEventType] = listed("custom_property.value_created")
    CUSTOM_PROPERTY_VALUE_UPDATED: Final[WebhookEventType] = listed("custom_property.value_updated")
    AGGREGATOR_UPDATED: Final[WebhookEventType] = listed("aggregator.updated")
    AGGREGATOR_THRESHOLD_CROSSED: Final[WebhookEventType] = listed("aggregator.threshold_crossed")
    FEATURE_CREATED: Final[WebhookEventType] = listed("feature.created")
    FEATURE_UPDATED: Final[WebhookEventType] = listed("feature.updated")
    FEATURE_ARCHIVED: Final[WebhookEventType] = listed("feature.archived")
    FEATURE_RECOVERED: Final[WebhookEventType] = listed("feature.recovered")
    FEATURE_DELETED: Final[WebhookEventType] = listed("feature.deleted")
    PRODUCT_FEATURE_ASSIGNED: Final[WebhookEventType] = listed("product.feature.assigned")
    PRODUCT_FEATURE_UPDATED: Final[WebhookEventType] = listed("product.feature.updated")
    PRODUCT_FEATURE_UNASSIGNED: Final[WebhookEventType] = listed("product.feature.unassigned")
    CUSTOMER_FEATURE_ASSIGNED: Final[WebhookEventType] = listed("customer.feature.assigned")
    CUSTOMER_FEATURE_UPDATED: Final[WebhookEventType] = listed("customer.feature.updated")
    CUSTOMER_FEATURE_UNASSIGNED: Final[WebhookEventType] = listed("customer.feature.unassigned")
    PRODUCT_CREATED: Final[WebhookEventType] = listed("product.created")
    PRODUCT_UPDATED: Final[WebhookEventType] = listed("product.updated")
    PRODUCT_ARCHIVED: Final[WebhookEventType] = listed("product.archived")
    PRODUCT_RECOVERED: Final[WebhookEventType] = listed("product.recovered")
    PRODUCT_DELETED: Final[WebhookEventType] = listed("product.deleted")
    PLAN_CREATED: Final[WebhookEventType] = listed("plan.created")
    PLAN_UPDATED: Final[WebhookEventType] = listed("plan.updated")
    PLAN_DELETED: Final[WebhookEventType] = listed("plan.deleted")
    COUPON_CREATED: Final[WebhookEventType] = listed("coupon.created")
    COUPON_UPDATED: Final[WebhookEventType] = listed("coupon.updated")
    COUPON_DELETED: Final[WebhookEventType] = listed("coupon.deleted")
    PRICEBOOK_CREATED: Final[WebhookEventType] = listed("pricebook.created")
    PRICEBOOK_UPDATED: Final[WebhookEventType] = listed("pricebook.updated")
    PRICEBOOK_DELETED: Final[WebhookEventType] = listed("pricebook.deleted")
    APPROVAL_WORKFLOW_CREATED: Final[WebhookEventType] = listed("approval_workflow.created")
    APPROVAL_WORKFLOW_UPDATED: Final[WebhookEventType] = listed("approval_workflow.updated")
    APPROVAL_WORKFLOW_DELETED: Final[WebhookEventType] = listed("approval_workflow.deleted")
    APPROVAL_REQUEST_CREATED: Final[WebhookEventType] = listed("approval_request.created")
    APPROVAL_REQUEST_STEP_REQUESTED: Final[WebhookEventType] = listed("approval_request.step_requested")
    APPROVAL_REQUEST_STEP_APPROVED: Final[WebhookEventType] = listed("approval_request.step_approved")
    APPROVAL_REQUEST_STEP_REJECTED: Final[WebhookEventType] = listed("approval_request.step_rejected")
    APPROVAL_REQUEST_APPROVED: Final[WebhookEventType] = listed("approval_request.approved")
    APPROVAL_REQUEST_REJECTED: Final[WebhookEventType] = listed("approval_request.rejected")
    APPROVAL_REQUEST_CANCELLED: Final[WebhookEventType] = listed("approval_request.cancelled")
    EVENT_PRICE_CALCULATED: Final[WebhookEventType] = listed("event.price_calculated")
    DAILY_ANALYTICS_READY: Final[WebhookEventType] = listed("daily_analytics.ready")
    DATALOADER_FAILED: Final[WebhookEventType] = listed("dataloader.failed")
    AGENT_RUN_COMPLETED: Final[WebhookEventType] = listed("agent.run.completed")
    CUSTOM_ACTION: Final[WebhookEventType] = listed("custom_action")


WEBHOOK_EVENT_TYPE_MEMBERS: Final[Mapping[str, WebhookEventType]] = {member.value: member for member in WebhookEventType}
