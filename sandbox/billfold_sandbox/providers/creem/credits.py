"""Creem's customer credits: the operations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .credits_ledger import CreditsRefusedError, Movement, Side, move, open_account, reverse, set_status, whole
from .headings import cursor_page, moment, seconds
from .idempotency import kept_under
from .operations import operation

_LONGEST_NAME: Final = 100


@operation("customer_credits_create_account")
def customer_credits_create_account(context: RequestContext) -> Answer:
    body: Json = context.body
    account = open_account(
        context.store,
        context.now,
        customer_id=body["customer_id"],
        name=_name(body.get("name", "default")),
        unit_label=body.get("unit_label", "credits"),
    )
    start = whole(body.get("initial_balance", "0"), "initial_balance")
    if start:
        key = f"initial_{account['shown']['id']}"
        move(context.store, context.now, [(account, "credit", start)], reference="initial_balance", key=key)
    return json_answer(201, account["shown"])


@operation("customer_credits_list_accounts")
def customer_credits_list_accounts(context: RequestContext) -> Answer:
    accounts = context.store.all("credit_account", context.query.get("customer_id"))
    return cursor_page(context, [account["shown"] for account in accounts])


@operation("customer_credits_get_account")
def customer_credits_get_account(context: RequestContext) -> Answer:
    return json_answer(200, _account(context)["shown"])


@operation("customer_credits_get_balance")
def customer_credits_get_balance(context: RequestContext) -> Answer:
    account = _account(context)
    if "at" not in context.query:
        return json_answer(200, {"balance": account["balance"], "updated_at": account["moved_at"]})
    at = seconds(context.query["at"])
    entries = [entry for entry in context.store.all("credit_entry", context.ids["id"]) if seconds(entry["created_at"]) <= at]
    balance = sum(int(entry["amount"]) * (1 if entry["side"] == "credit" else -1) for entry in entries)
    return json_answer(200, {"balance": str(balance), "as_of": moment(at)})


@operation("customer_credits_list_entries")
def customer_credits_list_entries(context: RequestContext) -> Answer:
    _account(context)
    return cursor_page(context, context.store.all("credit_entry", context.ids["id"])[::-1])


@operation("customer_credits_credit")
def customer_credits_credit(context: RequestContext) -> Answer:
    return _moved_once(context, "credit")


@operation("customer_credits_debit")
def customer_credits_debit(context: RequestContext) -> Answer:
    return _moved_once(context, "debit")


@operation("customer_credits_reverse_transaction")
def customer_credits_reverse_transaction(context: RequestContext) -> Answer:
    _account(context)
    original = found(context.store, "credit_transaction", context.body["transaction_id"])
    if all(entry["account_id"] != context.ids["id"] for entry in original["entries"]):
        raise RefusedError("missing", "Credit transaction not found")
    return json_answer(201, reverse(context.store, context.now, original))


@operation("customer_credits_freeze")
def customer_credits_freeze(context: RequestContext) -> Answer:
    return _put(context, ["active"], "frozen")


@operation("customer_credits_unfreeze")
def customer_credits_unfreeze(context: RequestContext) -> Answer:
    return _put(context, ["frozen"], "active")


@operation("customer_credits_close")
def customer_credits_close(context: RequestContext) -> Answer:
    return _put(context, ["active", "frozen"], "closed")


def _name(text: str) -> str:
    """Give the name of a new account: without blanks around it."""
    name = text.strip()
    if not 1 <= len(name) <= _LONGEST_NAME:
        raise invalid(f"must have 1 to {_LONGEST_NAME} characters", "name")
    return name


def _account(context: RequestContext) -> Json:
    return found(context.store, "credit_account", context.ids["id"])


def _put(context: RequestContext, allowed: Sequence[str], status: str) -> Answer:
    account = _account(context)
    set_status(context.store, context.now, account, allowed, status)
    return json_answer(200, account["shown"])


def _moved_once(context: RequestContext, side: Side) -> Answer:
    """Move credits of one account, or give again what the idempotency key has already led to."""
    body: Json = context.body
    account = _account(context)
    return once(
        context,
        [context.ids["id"], side, *sorted(body.items())],
        lambda: [(account, side, whole(body["amount"], "amount"))],
    )


def once(context: RequestContext, content: object, movements: Callable[[], Sequence[Movement]]) -> Answer:
    """Carry out a transaction, or give again what its idempotency key has already led to for the same content.

    Raises:
        RefusedError: The key was used for something else before, or an account does not take the movement.
    """
    body: Json = context.body
    key: str = body["idempotency_key"]

    def act() -> Answer:
        return json_answer(201, move(context.store, context.now, movements(), reference=body["reference"], key=key))

    # Keys are taken to be unique in the store: a transaction carries its store's id and its key, and no account's.
    name = f"customer_credits {key}"
    reused = CreditsRefusedError("conflict", "the idempotency key was used for something else before")
    return kept_under(context, name, content, act, reused=reused, again={"x-idempotent-replay": "true"})
