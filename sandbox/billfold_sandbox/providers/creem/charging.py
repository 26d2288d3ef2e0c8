"""What a period of a Creem subscription costs, and the payments and orders that come of it."""

from __future__ import annotations

from billfold_sandbox import agenda
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .discounts import less_in_period
from .grants import grant_credits
from .headings import heading, moment, seconds
from .periods import after
from .prices import per_period, terms_of
from .transactions import add_transaction


def begin(store: RecordStore, subscription: Json, start: str) -> None:
    """Begin the first period of a row of them; the later ones are counted from here, so that no month's end is lost."""
    subscription.update(_anchor=start, _periods=0)
    _set_period(store, subscription, start)


def go_on(store: RecordStore, subscription: Json) -> None:
    """Begin the next period where the present one ends.

    Raises:
        ValueError: There is no date any more on which it could end.
    """
    subscription["_periods"] += 1
    _set_period(store, subscription, subscription["current_period_end_date"])


def _set_period(store: RecordStore, subscription: Json, start: str) -> None:
    terms = terms_of(store, subscription)
    end = after(subscription["_anchor"], terms["unit"], terms["count"] * (subscription["_periods"] + 1))
    set_bounds(store, subscription, start, end)


def set_bounds(store: RecordStore, subscription: Json, start: str, end: str) -> None:
    """Set the present period, at whose end the next payment is due."""
    subscription.update(current_period_start_date=start, current_period_end_date=end, next_transaction_date=end)
    agenda.note(store, int(seconds(end) * 1000))


def charge(store: RecordStore, now: float, subscription: Json, *, unused: int = 0, used: int = 0, renews: bool = False) -> None:
    """Charge the period that has just begun, less what is left unused of the one before, and for what was used in it.

    A renewal has an order of its own; other changes are payments of the first one.
    """
    total = per_period(store, subscription)
    # After a trial that cost nothing, this is the first payment.
    first = "last_transaction_id" not in subscription
    less = less_in_period(subscription, subscription["current_period_start_date"], total, first=first)
    order_id = store.new_id("ord_") if renews else subscription["_order"]
    transaction = add_transaction(
        store,
        now,
        order_id=order_id,
        customer_id=subscription["customer"],
        amount=max(0, total - less - unused) + used,
        discount=less,
        currency=terms_of(store, subscription)["currency"],
        subscription=subscription,
    )
    if renews:
        order = new_order(store, now, order_id, transaction, product_id=subscription["product"], kind="recurring")
        store.add("order", order_id, {**order, "sub_total": total + used}, parent=subscription["customer"])
        for item in subscription["items"]:
            grant_credits(store, now, item["product_id"], subscription["customer"], order_id)
    note_payment(store, now, subscription, transaction)


def new_order(store: RecordStore, now: float, order_id: str, transaction: Json, *, product_id: str, kind: str) -> Json:
    """Make the order that a payment belongs to; whoever adds it may know more of it."""
    amount, less = transaction["amount"], transaction["discount_amount"]
    return {
        **heading(store, order_id, "order"),
        "customer": transaction["customer"],
        "product": product_id,
        "transaction": transaction["id"],
        "discount": None,
        "amount": amount,
        "sub_total": amount + less,
        "tax_amount": 0,
        "discount_amount": less,
        "amount_due": amount,
        "amount_paid": amount,
        "currency": transaction["currency"],
        "fx_amount": None,
        "fx_currency": None,
        "fx_rate": None,
        "status": "paid",
        "type": kind,
        "affiliate": None,
        "created_at": moment(now),
        "updated_at": moment(now),
    }


def note_payment(store: RecordStore, now: float, subscription: Json, transaction: Json) -> None:
    """Write down the latest payment of a subscription."""
    subscription.update(last_transaction_id=transaction["id"], last_transaction_date=moment(now))
    store.change("subscription", subscription["id"], subscription)


def subscription_view(store: RecordStore, subscription: Json) -> Json:
    """Give a subscription as answers have it: product, customer and last transaction are whole records."""
    view = shown(subscription)
    product, customer = store.get("product", view["product"]), store.get("customer", view["customer"])
    view.update(product=shown(product) if product else view["product"], customer=customer or view["customer"])
    if "last_transaction_id" in view:
        view["last_transaction"] = found(store, "transaction", view["last_transaction_id"])
    return view
