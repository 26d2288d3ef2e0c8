"""Creem's customer credits: the operations."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.jsontext import dumps, loads
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import KeptAnswer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .credits_ledger import CreditsRefusedError, Side, move, open_account, set_status, whole
from .headings import moment, seconds
from .operations import operation

_LIMIT: Final = 10


@operation("customer_credits_create_account")
def customer_credits_create_account(context: RequestContext) -> Answer:
    body: Json = context.body
    account = open_account(
        context.store,
        context.now,
        customer_id=body["customer_id"],
        name=body.get("name", "default"),
        unit_label=body.get("unit_label", "credits"),
    )
    start = whole(body.get("initial_balance", "0"), "initial_balance")
    if start:
        key = f"initial_{account['shown']['id']}"
        move(context.store, context.now, account, "credit", start, reference="initial_balance", key=key)
    return json_answer(201, account["shown"])


@operation("customer_credits_list_accounts")
def customer_credits_list_accounts(context: RequestContext) -> Answer:
    accounts = context.store.all("credit_account", context.query.get("customer_id"))
    return _cursor_page(context, [account["shown"] for account in accounts])


@operation("customer_credits_get_account")
def customer_credits_get_account(context: RequestContext) -> Answer:
    return json_answer(200, _account(context)["shown"])


@operation("customer_credits_get_balance")
def customer_credits_get_balance(context: RequestContext) -> Answer:
    account = _account(context)
    if "at" not in context.query:
        return json_answer(200, {"balance": account["balance"], "updated_at": account["moved_at"]})
    try:
        at = seconds(context.query["at"])
        as_of = moment(at)
    except (ValueError, OverflowError):
        raise invalid("must be an ISO 8601 time", "at") from None
    entries = [entry for entry in context.store.all("credit_entry", context.ids["id"]) if seconds(entry["created_at"]) <= at]
    balance = sum(int(entry["amount"]) * (1 if entry["side"] == "credit" else -1) for entry in entries)
    return json_answer(200, {"balance": str(balance), "as_of": as_of})


@operation("customer_credits_list_entries")
def customer_credits_list_entries(context: RequestContext) -> Answer:
    _account(context)
    return _cursor_page(context, context.store.all("credit_entry", context.ids["id"])[::-1])


@operation("customer_credits_credit")
def customer_credits_credit(context: RequestContext) -> Answer:
    return _moved_once(context, "credit")


@operation("customer_credits_debit")
def customer_credits_debit(context: RequestContext) -> Answer:
    return _moved_once(context, "debit")


@operation("customer_credits_reverse_transaction")
def customer_credits_reverse_transaction(context: RequestContext) -> Answer:
    account = _account(context)
    original = found(context.store, "credit_transaction", context.body["transaction_id"])
    entry: Json = original["entries"][0]
    if entry["account_id"] != context.ids["id"]:
        raise RefusedError("missing", "Credit transaction not found")
    first = context.store.holder("credit_transaction", original["id"])
    if first is not None:
        return json_answer(201, found(context.store, "credit_transaction", first))
    side: Side = "debit" if entry["side"] == "credit" else "credit"
    reference: str = original["reference"]
    reversal = move(
        context.store,
        context.now,
        account,
        side,
        int(entry["amount"]),
        reference=reference,
        key=f"reversal_{original['id']}",
        reversal_of=original["id"],
    )
    return json_answer(201, reversal)


@operation("customer_credits_freeze")
def customer_credits_freeze(context: RequestContext) -> Answer:
    return _put(context, ["active"], "frozen")


@operation("customer_credits_unfreeze")
def customer_credits_unfreeze(context: RequestContext) -> Answer:
    return _put(context, ["frozen"], "active")


@operation("customer_credits_close")
def customer_credits_close(context: RequestContext) -> Answer:
    return _put(context, ["active", "frozen"], "closed")


def _account(context: RequestContext) -> Json:
    return found(context.store, "credit_account", context.ids["id"])


def _put(context: RequestContext, allowed: Sequence[str], status: str) -> Answer:
    account = _account(context)
    set_status(context.store, context.now, account, allowed, status)
    return json_answer(200, account["shown"])


def _moved_once(context: RequestContext, side: Side) -> Answer:
    """Move credits, or give again what the idempotency key has already led to."""
    body: Json = context.body
    account = _account(context)
    # Keys are taken to be unique in the store: a transaction carries its store's id and its key, and no account's.
    key = f"customer_credits {body['idempotency_key']}"
    fingerprint = hashlib.sha256(dumps([context.ids["id"], side, *sorted(body.items())])).hexdigest()
    kept = context.store.kept_answer(key)
    if kept is not None:
        if kept.fingerprint != fingerprint:
            raise CreditsRefusedError("conflict", "the idempotency key was used for something else before")
        return json_answer(kept.status, loads(kept.body)).with_headers({"x-idempotent-replay": "true"})
    amount = whole(body["amount"], "amount")
    transaction = move(
        context.store, context.now, account, side, amount, reference=body["reference"], key=body["idempotency_key"]
    )
    given = json_answer(201, transaction)
    context.store.keep_answer(key, KeptAnswer(fingerprint, context.now, given.status, given.body))
    return given


def _cursor_page(context: RequestContext, rows: Sequence[Json]) -> Answer:
    """Answer the rows after, or before, the one a cursor names."""
    limit: int = context.query.get("limit", _LIMIT)
    if "ending_before" in context.query:
        end = _place(rows, context.query["ending_before"], "ending_before")
        start = max(0, end - limit)
        return json_answer(200, {"object": "list", "data": rows[start:end], "has_more": start > 0})
    start = _place(rows, context.query["starting_after"], "starting_after") + 1 if "starting_after" in context.query else 0
    return json_answer(200, {"object": "list", "data": rows[start : start + limit], "has_more": start + limit < len(rows)})


def _place(rows: Sequence[Json], cursor: str, name: str) -> int:
    for index, row in enumerate(rows):
        if row["id"] == cursor:
            return index
    raise invalid("is no id of this list", name)
