"""What a provider's event is in the words of the facade, and that none makes `normalize` raise."""

import copy
import json
import subprocess
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import attrs
import pytest
from facade.deliveries import PROVIDERS, enveloped

from billfold import Money
from billfold.events import (
    CheckoutCompleted,
    CheckoutExpired,
    CustomerCreated,
    DisputeClosed,
    DisputeOpened,
    FacadeEvent,
    InvoicePaid,
    OtherEvent,
    PaymentFailed,
    PaymentSucceeded,
    RefundFailed,
    RefundPending,
    RefundSucceeded,
    SubscriptionActivated,
    SubscriptionCanceled,
    SubscriptionCancelScheduled,
    SubscriptionChanged,
    SubscriptionEvent,
    SubscriptionPastDue,
    SubscriptionRenewed,
    SubscriptionStarted,
    SubscriptionTrialing,
    normalize,
)
from billfold.events.mapping import EventMapping, fields_of, mapping_of
from billfold.events.page import kinds, page
from billfold.events.vocabulary import FIELD_TYPES
from billfold_core.webhooks import STANDARD, Event, EventTable, Scheme, parse_event

ROOT: Final = Path(__file__).parents[2]
WHEN: Final = datetime(2026, 1, 1, tzinfo=UTC)


def mapping(provider: str) -> EventMapping:
    found = mapping_of(provider)
    assert found is not None
    return found


MAPPINGS: Final = {provider: mapping(provider) for provider in PROVIDERS}


def parsed(provider: str, name: str, record: Any) -> Event[Any]:
    body = json.dumps(enveloped(provider, name, record)).encode()
    event: Event[Any] = import_module(f"{provider}_client.webhook").parse(
        body, {"webhook-id": "msg_1", "svix-id": "msg_1"}, event=name if provider == "flowglad" else None
    )
    return event


def told(provider: str, name: str, record: Any) -> list[FacadeEvent]:
    return list(normalize(parsed(provider, name, record)))


def unreadable(provider: str) -> Event[Any]:
    """Make an event of a provider of which nothing is known."""
    return parse_event(Scheme(provider, (STANDARD,), "base64"), EventTable(__name__, {}), b"")


def shown(event: FacadeEvent) -> dict[str, Any]:
    """Give the fields that a record tells."""
    return {name: getattr(event, name) for name in fields_of(type(event)) if getattr(event, name) is not None}


def one(provider: str, name: str, record: Any) -> tuple[type[FacadeEvent], dict[str, Any]]:
    [event] = told(provider, name, record)
    return type(event), shown(event)


ORDER: Final = {"orderId": "order_1", "customerId": "cus_1", "amountTotal": 20.5, "paymentCurrency": "USD", "status": "success"}
PLAN: Final = {"subscriptionId": "sub_1", "customerId": "cus_1", "status": "active", "currentPeriodEnd": 1767225600000}
BUYER: Final = {"customer_id": "cus_1", "subscription_id": "sub_1"}
REFUND: Final = {"refundId": "re_1", "orderId": "order_1", "refundAmount": 5, "refundCurrency": "JPY", "status": "success"}
DISPUTE: Final = {"chargeBackId": "cbi_1", "orderId": "order_1", "disputeAmount": 5, "disputeCurrency": "USD"}
CLINK: Final[dict[str, tuple[str, Any, Any, Any]]] = {
    "an order": (
        "order.succeeded",
        ORDER,
        PaymentSucceeded,
        {"customer_id": "cus_1", "payment_id": "order_1", "fulfilment_key": "order_1", "amount": Money("20.5", "USD")},
    ),
    "an order of an invoice": (
        "order.succeeded",
        {"orderId": "order_1", "invoiceId": "inv_1"},
        PaymentSucceeded,
        {"payment_id": "order_1", "invoice_id": "inv_1", "fulfilment_key": "inv_1"},
    ),
    "the text null": (
        "order.succeeded",
        {"orderId": "order_1", "customerId": "null", "invoiceId": ""},
        PaymentSucceeded,
        {"payment_id": "order_1", "fulfilment_key": "order_1"},
    ),
    "an order that failed": (
        "order.failed",
        {"orderId": "order_1", "failureCode": "card_declined"},
        PaymentFailed,
        {"payment_id": "order_1", "reason": "card_declined"},
    ),
    "an invoice": (
        "invoice.paid",
        {"invoiceId": "inv_1", "subscriptionId": "sub_1", "paymentAmount": "20.00", "originalCurrency": "USD"},
        InvoicePaid,
        {"subscription_id": "sub_1", "invoice_id": "inv_1", "fulfilment_key": "inv_1", "amount": Money("20.00", "USD")},
    ),
    "a session": (
        "session.complete",
        {"sessionId": "sess_1", "orderId": "order_1", "customer": {"customerId": "cus_1"}},
        CheckoutCompleted,
        {"customer_id": "cus_1", "checkout_id": "sess_1", "fulfilment_key": "order_1"},
    ),
    "a session that ran out": ("session.expired", {"sessionId": "sess_1"}, CheckoutExpired, {"checkout_id": "sess_1"}),
    "a subscription": (
        "subscription.activated",
        PLAN,
        SubscriptionActivated,
        {**BUYER, "status": "active", "grants_access": True},
    ),
    "a renewal": (
        "subscription.updated.renewed",
        PLAN,
        SubscriptionRenewed,
        {**BUYER, "status": "active", "grants_access": True, "period_end": WHEN, "first": False},
    ),
    "a state that is new": (
        "subscription.created",
        {**PLAN, "status": "resting"},
        SubscriptionStarted,
        {**BUYER, "status": "resting"},
    ),
    "overdue": ("subscription.past_due", {**PLAN, "status": "past_due"}, SubscriptionPastDue, {**BUYER, "status": "past_due"}),
    "an end to come": (
        "subscription.updated.cancel_at_period_end_set",
        PLAN,
        SubscriptionCancelScheduled,
        {**BUYER, "status": "active", "grants_access": True, "at": WHEN},
    ),
    "an end": (
        "subscription.cancelled",
        {**PLAN, "status": "cancelled"},
        SubscriptionCanceled,
        {**BUYER, "status": "cancelled", "grants_access": False, "final": True},
    ),
    "a refund": (
        "refund.succeeded",
        REFUND,
        RefundSucceeded,
        {"refund_id": "re_1", "payment_id": "order_1", "amount": Money("5", "JPY")},
    ),
    "a dispute": (
        "dispute.created",
        DISPUTE,
        DisputeOpened,
        {"dispute_id": "cbi_1", "payment_id": "order_1", "amount": Money("5", "USD")},
    ),
    "a dispute that was lost": (
        "dispute.closed",
        {**DISPUTE, "status": 4},
        DisputeClosed,
        {"dispute_id": "cbi_1", "payment_id": "order_1", "amount": Money("5", "USD"), "won": False},
    ),
    "a dispute that was withdrawn": (
        "dispute.closed",
        {"chargeBackId": "cbi_1", "status": 5},
        DisputeClosed,
        {"dispute_id": "cbi_1"},
    ),
    "something else": ("risk_rule.updated", {"a": 1}, OtherEvent, {}),
}
SOLD: Final = {
    "id": "sub_1",
    "object": "subscription",
    "customer": {"id": "cus_1", "object": "customer"},
    "status": "active",
    "current_period_end_date": "2026-01-01T00:00:00Z",
}
REFUNDED: Final = {
    "id": "ref_1",
    "refund_amount": 1050,
    "refund_currency": "EUR",
    "transaction": {"id": "tran_1"},
    "customer": "cus_1",
}
TOLD_OF_REFUND: Final = {"customer_id": "cus_1", "refund_id": "ref_1", "payment_id": "tran_1", "amount": Money("10.50", "EUR")}
CREEM: Final[dict[str, tuple[str, Any, Any, Any]]] = {
    "a checkout of a subscription": (
        "checkout.completed",
        {
            "id": "ch_1",
            "status": "completed",
            "order": {"id": "ord_1", "type": "recurring", "transaction": "tran_1", "amount_paid": 1210, "currency": "EUR"},
            "subscription": "sub_1",
        },
        CheckoutCompleted,
        {"subscription_id": "sub_1", "checkout_id": "ch_1", "fulfilment_key": "tran_1", "total": Money("12.10", "EUR")},
    ),
    "active": ("subscription.active", SOLD, SubscriptionStarted, {**BUYER, "status": "active"}),
    "a trial": (
        "subscription.trialing",
        {**SOLD, "status": "trialing"},
        SubscriptionTrialing,
        {**BUYER, "status": "trialing", "grants_access": True, "trial_end": WHEN},
    ),
    "unpaid": ("subscription.unpaid", {**SOLD, "status": "unpaid"}, SubscriptionPastDue, {**BUYER, "status": "unpaid"}),
    "expired, by which its state is still active": (
        "subscription.expired",
        SOLD,
        SubscriptionPastDue,
        {**BUYER, "status": "active"},
    ),
    "an end to come": (
        "subscription.scheduled_cancel",
        {**SOLD, "status": "scheduled_cancel"},
        SubscriptionCancelScheduled,
        {**BUYER, "status": "scheduled_cancel", "grants_access": True, "at": WHEN},
    ),
    "a refund": ("refund.created", {**REFUNDED, "status": "succeeded"}, RefundSucceeded, TOLD_OF_REFUND),
    "a refund on its way": ("refund.created", {**REFUNDED, "status": "requiresAction"}, RefundPending, TOLD_OF_REFUND),
    "a refund in a state that is new": ("refund.created", {**REFUNDED, "status": "lost"}, RefundPending, TOLD_OF_REFUND),
    "a refund that failed": ("refund.created", {**REFUNDED, "status": "canceled"}, RefundFailed, TOLD_OF_REFUND),
    "a dispute": (
        "dispute.created",
        {"id": "disp_1", "amount": 5, "currency": "USD", "subscription": SOLD},
        DisputeOpened,
        {"subscription_id": "sub_1", "dispute_id": "disp_1", "amount": Money("0.05", "USD")},
    ),
    "something else": ("credits.granted", {"id": "cct_1"}, OtherEvent, {}),
}
FLOWGLAD: Final[dict[str, tuple[str, Any, Any, Any]]] = {
    "a payment": (
        "payment.succeeded",
        {"id": "pym_1", "object": "payment", "customer": {"id": "cus_1"}},
        PaymentSucceeded,
        {"customer_id": "cus_1", "payment_id": "pym_1", "fulfilment_key": "pym_1"},
    ),
    "an end": (
        "subscription.canceled",
        {"id": "sub_1", "object": "subscription", "customer": None},
        SubscriptionCanceled,
        {"subscription_id": "sub_1", "final": True},
    ),
    "a purchase": ("purchase.completed", {"id": "pur_1", "object": "purchase"}, CheckoutCompleted, {"checkout_id": "pur_1"}),
    "something else": ("sync.events_available", {"id": "sync_1"}, OtherEvent, {}),
}
BILL: Final = {
    "id": "inv_1",
    "customer": {"id": "cus_1"},
    "subscription_id": "sub_1",
    "total_amount": 1000,
    "currency": "JPY",
    "original_invoice_id": "inv_0",
}
HYPERLINE: Final[dict[str, tuple[str, Any, Any, Any]]] = {
    "an invoice": (
        "invoice.settled",
        BILL,
        InvoicePaid,
        {**BUYER, "invoice_id": "inv_1", "amount": Money("1000", "JPY"), "fulfilment_key": "inv_1"},
    ),
    "an invoice that failed": ("invoice.errored", BILL, PaymentFailed, {**BUYER, "invoice_id": "inv_1"}),
    "a chargeback": ("invoice.chargeback", BILL, DisputeOpened, {**BUYER, "invoice_id": "inv_1"}),
    "a credit note": (
        "credit_note.settled",
        BILL,
        RefundSucceeded,
        {**BUYER, "invoice_id": "inv_0", "refund_id": "inv_1", "amount": Money("1000", "JPY")},
    ),
    "a customer": ("customer.created", {"id": "cus_1"}, CustomerCreated, {"customer_id": "cus_1"}),
    "an end": (
        "subscription.cancelled",
        {"id": "sub_1", "customer_id": "cus_1", "status": "cancelled"},
        SubscriptionCanceled,
        {**BUYER, "status": "cancelled", "grants_access": False},
    ),
    "a transition": (
        "subscription_transition.completed",
        {"id": "tr_1", "customer_id": "cus_1", "target_subscription_id": "sub_1"},
        SubscriptionChanged,
        BUYER,
    ),
    "something else": ("quote.signed", {"id": "quo_1"}, OtherEvent, {}),
}
CASES: Final = {
    f"{provider}, {title}": (provider, *case)
    for provider, cases in zip(PROVIDERS, (CLINK, CREEM, FLOWGLAD, HYPERLINE), strict=True)
    for title, case in cases.items()
}


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_an_event_is_told_in_the_words_of_the_facade(case: tuple[str, str, Any, type[FacadeEvent], dict[str, Any]]) -> None:
    provider, name, record, kind, expected = case
    found = told(provider, name, record)
    assert (type(found[0]), shown(found[0])) == (kind, expected)
    assert found[0].provider == provider
    assert found[0].raw.name == name
    assert found[0].occurred_at == (WHEN if provider in ("clink", "creem") else None)
    assert found[0].id == {"clink": "event_1", "creem": "evt_1"}.get(provider, "msg_1")


def test_what_is_paid_once_at_creem_is_a_payment_too() -> None:
    checkout = copy.deepcopy(CREEM["a checkout of a subscription"][1])
    checkout["order"]["type"] = "onetime"
    completed, paid = told("creem", "checkout.completed", checkout)
    assert isinstance(completed, CheckoutCompleted)
    assert isinstance(paid, PaymentSucceeded)
    assert completed.fulfilment_key == paid.fulfilment_key == paid.payment_id == "tran_1"
    assert completed.total == paid.amount == Money("12.10", "EUR")


@pytest.mark.parametrize(
    "start, made, renewed",
    [
        ("2026-01-01T00:00:05Z", "2026-01-01T00:00:00Z", []),
        ("2026-02-01T00:00:00Z", "2026-01-01T00:00:00Z", [False]),
        (None, "2026-01-01T00:00:00Z", [None]),
        ("2026-02-01T00:00:00Z", None, [None]),
    ],
)
def test_a_first_period_at_creem_is_no_renewal(start: str | None, made: str | None, renewed: list[bool | None]) -> None:
    record = {**SOLD, "last_transaction_id": "tran_1", "current_period_start_date": start}
    record |= {"created_at": made} if made else {}
    paid, *others = told("creem", "subscription.paid", record)
    assert isinstance(paid, PaymentSucceeded)
    assert shown(paid) == {**BUYER, "payment_id": "tran_1", "fulfilment_key": "tran_1"}
    assert [event.first for event in others if isinstance(event, SubscriptionRenewed)] == renewed
    assert len(others) == len(renewed)


def test_one_payment_has_one_fulfilment_key_in_all_events_about_it() -> None:
    """Both providers tell one payment twice, and a shop is to grant once."""
    renewal = [
        *told("clink", "order.succeeded", {**ORDER, "invoiceId": "inv_1"}),
        *told("clink", "invoice.paid", {"invoiceId": "inv_1"}),
    ]
    whole = {**SOLD, "last_transaction": {"id": "tran_1", "amount_paid": 1210, "currency": "EUR"}}
    first = [
        *told("creem", "checkout.completed", CREEM["a checkout of a subscription"][1]),
        *told("creem", "subscription.paid", whole),
    ]
    for events in (renewal, first):
        keys = {getattr(event, "fulfilment_key", None) for event in events} - {None}
        assert len([event for event in events if hasattr(event, "fulfilment_key")]) == 2
        assert len(keys) == 1


@pytest.mark.parametrize("blank", ["", " ", "null", " null\n", None])
def test_an_id_that_says_nothing_makes_way_for_the_next(blank: str | None) -> None:
    """Clink fills ids with blanks, and with the word null."""
    for name, record in (("order.succeeded", ORDER), ("session.complete", {"sessionId": "sess_1", "orderId": "order_1"})):
        for ids, key in (
            ({"invoiceId": blank}, "order_1"),
            ({"invoiceId": "inv_1", "orderId": blank or ""}, "inv_1"),
            ({"invoiceId": blank, "orderId": blank or ""}, None),
        ):
            [found] = told("clink", name, {**record, **ids})
            assert shown(found).get("fulfilment_key") == key
    failed = {**ORDER, "failureCode": blank, "failureMessage": "declined"}
    assert one("clink", "order.failed", failed)[1]["reason"] == "declined"


def test_an_id_that_cannot_be_read_is_not_another_one() -> None:
    """A shop would grant twice, by the order and by its invoice."""
    assert "fulfilment_key" not in one("clink", "order.succeeded", {**ORDER, "invoiceId": {"id": "inv_1"}})[1]


@pytest.mark.parametrize("name", ["dispute.won", "dispute.lost"])
def test_what_another_event_tells_is_told_once(name: str) -> None:
    assert told("clink", name, {**DISPUTE, "status": 3}) == []


def test_what_is_not_as_the_spec_says_keeps_the_rest() -> None:
    kind, found = one("clink", "order.succeeded", {**ORDER, "riskLevel": [5], "customerId": {"id": 1}})
    assert (kind, found) == (
        PaymentSucceeded,
        {"payment_id": "order_1", "fulfilment_key": "order_1", "amount": Money("20.5", "USD")},
    )


def test_what_cannot_be_read_is_told_by_its_name() -> None:
    assert one("clink", "subscription.cancelled", {"subscriptionId": 5}) == (SubscriptionCanceled, {"final": True})
    assert one("clink", "order.succeeded", {**ORDER, "amountTotal": "a lot"}) == (PaymentSucceeded, {})
    # What it is depends on its record.
    assert one("creem", "refund.created", {"id": 5}) == (OtherEvent, {})


def test_what_has_no_name_or_no_provider_is_another_event() -> None:
    for event in (
        import_module("flowglad_client.webhook").parse(b'{"id": "rec_1", "object": "payment"}'),
        import_module("creem_client.webhook").parse(b"\xff"),
        import_module("creem_client.webhook").parse(b'{"eventType": "entirely.new"}'),
        unreadable("acme"),
    ):
        [found] = normalize(event)
        assert isinstance(found, OtherEvent)
        assert found.name == event.name
        assert found.raw is event


def test_events_are_grouped_and_matched() -> None:
    [ended] = told("clink", "subscription.cancelled", {**PLAN, "status": "cancelled"})
    match ended:
        case SubscriptionEvent(subscription_id=str(id), grants_access=False):
            assert id == "sub_1"
        case _:
            pytest.fail("did not match")
    assert "Event(provider" not in repr(ended)
    assert ended == attrs.evolve(ended, raw=parsed("clink", "order.succeeded", {}))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_tables_name_what_there_is(provider: str) -> None:
    table = import_module(f"{provider}_client.webhook_events").EVENTS.entries
    assert set(MAPPINGS[provider].events) <= set(table)
    for name, rules in MAPPINGS[provider].events.items():
        for rule in rules:
            assert set(rule.told) <= {field for kind in kinds() for field in fields_of(kind)}, name
            assert set(rule.always) <= set(fields_of(rule.kind)), name
            assert all(isinstance(value, FIELD_TYPES.get(field, str)) for field, value in rule.always.items()), name
            assert set(fields_of(rule.kind)) & (set(rule.told) | set(rule.always)), name


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_state_of_a_subscription_says_whether_it_grants_access(provider: str) -> None:
    known = import_module(f"{provider}_client.models").SubscriptionStatus
    assert set(MAPPINGS[provider].grants_access) == set(known)


def test_the_page_is_current() -> None:
    assert (ROOT / "docs/events.md").read_text("utf-8") == page()


def test_the_words_need_no_client() -> None:
    program = "import sys\nfrom billfold.events import PaymentSucceeded\nfrom billfold.webhooks import Endpoint\n"
    program += "print(*[name for name in sys.modules if name.partition('.')[0].endswith('_client')])"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert found.stdout.split() == []
