"""The events that no scenario makes the sandbox send, each with the reason; it sends all the others of the 191."""

from typing import Final

_NO_RECORD: Final = "the sandbox has no operation that makes or changes what it is about"
_NEVER_FAILS: Final = "no payment fails in the sandbox by itself"
_NO_RULES: Final = "it follows from the provider's rules of billing, which are not in the sandbox"
_NOT_SENT: Final = "the provider's server has no code that sends it"
_LATER: Final = "it is sent, but no scenario lets the time pass, or takes the way, that leads there"

REASONS: Final[dict[str, dict[str, str]]] = {
    "clink": {
        _NO_RECORD: """
            dispute.created dispute.updated dispute.won dispute.lost dispute.closed customer.verify
            payment_method.default_change payment_method.update risk_rule.updated agent_order.succeeded agent_order.failed
            agent_refund.succeeded agent_refund.failed agent_refund.approved agent_refund.rejected
            purchase_instruction.created purchase_instruction.activated purchase_instruction.updated
            purchase_instruction.cancelled vic_device.binding_succeeded invoice.void
            subscription.updated.cancel_at_period_end_revoked
        """,
        _NEVER_FAILS: "order.failed subscription.past_due",
        _LATER: "session.expired subscription.incomplete_expired",
    },
    "creem": {
        _NO_RECORD: "dispute.created credits.auto_recharged",
        _NEVER_FAILS: "subscription.past_due subscription.unpaid subscription.expired",
        "credits that do not suffice are refused, and a refusal changes nothing": "customer_credits.exhausted",
    },
    "flowglad": {
        _NOT_SENT: "customer.updated subscription.updated sync.events_available",
        "it tells of a payment that was canceled, and no payment in the sandbox is": "payment.failed",
    },
    "hyperline": {
        _NO_RULES: """
            subscription.contract_started subscription.contract_renewed subscription.phase_activated subscription.voided
            subscription.cancellation_scheduled subscription.errored subscription.charged subscription.commitment_renewed
            subscription.reinstated subscription.analytics_updated subscription_transition.completed
            invoice.grace_period.started invoice.late invoice.ready invoice.reminder_sent invoice.settled invoice.errored
            invoice.chargeback invoice.batch.creation_succeeded invoice.batch.creation_failed invoice.batch.email_succeeded
            invoice.batch.email_skipped invoice.batch.email_failed credit_note.ready credit_note.allocations_updated
            credit_note.settled credit_note.voided wallet.credited wallet.debited wallet.low_projected_balance
            credit.low_balance credit.balance_refreshed credit.balance_at_zero credit.topup_transaction_created
            credit.usage_transaction_created credit.expiration_transaction_created payment_method.activated
            payment_method.errored payment_method.expiring_soon payment_method.expired aggregator.threshold_crossed
            event.price_calculated daily_analytics.ready quote.approval_requested quote.sent quote.viewed quote.activated
        """,
        _NO_RECORD: """
            checkout.created checkout.completed bank_account.deleted bank_account.errored custom_property.value_created
            custom_property.value_updated approval_workflow.created approval_workflow.updated approval_workflow.deleted
            approval_request.step_requested approval_request.step_approved approval_request.step_rejected
            approval_request.rejected approval_request.cancelled dataloader.failed agent.run.completed custom_action
        """,
        _LATER: "subscription.trial_ended subscription.reactivated feature.recovered product.feature.updated",
    },
}


def not_sent(provider: str) -> set[str]:
    """Return the events of a provider that no scenario makes the sandbox send."""
    return {name for names in REASONS.get(provider, {}).values() for name in names.split()}
