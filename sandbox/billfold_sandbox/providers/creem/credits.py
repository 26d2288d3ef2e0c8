"""Creem's customer credits: the operations."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.jsontext import dumps, loads
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json
from billfold_sandbox.store import KeptAnswer

from .credits_ledger import CreditsRefusedError, Side, move, open_account, set_status, whole
from .headings import moment, seconds

_LIMIT: Final = 10


class CustomerCredits:
    """The customer credits operations."""

    def customer_credits_create_account(self, visit: Visit) -> Answer:
        body: Json = visit.body
        account = open_account(
            visit.drawer,
            visit.now,
            customer_id=body["customer_id"],
            name=body.get("name", "default"),
            unit_label=body.get("unit_label", "credits"),
        )
        start = whole(body.get("initial_balance", "0"), "initial_balance")
        if start:
            key = f"initial_{account['shown']['id']}"
            move(visit.drawer, visit.now, account, "credit", start, reference="initial_balance", key=key)
        return json_answer(201, account["shown"])

    def customer_credits_list_accounts(self, visit: Visit) -> Answer:
        accounts = visit.drawer.all("credit_account", visit.query.get("customer_id"))
        return _cursor_page(visit, [account["shown"] for account in accounts])

    def customer_credits_get_account(self, visit: Visit) -> Answer:
        return json_answer(200, _account(visit)["shown"])

    def customer_credits_get_balance(self, visit: Visit) -> Answer:
        account = _account(visit)
        if "at" not in visit.query:
            return json_answer(200, {"balance": account["balance"], "updated_at": account["moved_at"]})
        try:
            at = seconds(visit.query["at"])
            as_of = moment(at)
        except (ValueError, OverflowError):
            raise invalid("must be an ISO 8601 time", "at") from None
        entries = [entry for entry in visit.drawer.all("credit_entry", visit.ids["id"]) if seconds(entry["created_at"]) <= at]
        balance = sum(int(entry["amount"]) * (1 if entry["side"] == "credit" else -1) for entry in entries)
        return json_answer(200, {"balance": str(balance), "as_of": as_of})

    def customer_credits_list_entries(self, visit: Visit) -> Answer:
        _account(visit)
        return _cursor_page(visit, visit.drawer.all("credit_entry", visit.ids["id"])[::-1])

    def customer_credits_credit(self, visit: Visit) -> Answer:
        return _moved_once(visit, "credit")

    def customer_credits_debit(self, visit: Visit) -> Answer:
        return _moved_once(visit, "debit")

    def customer_credits_reverse_transaction(self, visit: Visit) -> Answer:
        account = _account(visit)
        original = found(visit.drawer, "credit_transaction", visit.body["transaction_id"])
        entry: Json = original["entries"][0]
        if entry["account_id"] != visit.ids["id"]:
            raise RefusedError("missing", "Credit transaction not found")
        first = visit.drawer.holder("credit_transaction", original["id"])
        if first is not None:
            return json_answer(201, found(visit.drawer, "credit_transaction", first))
        side: Side = "debit" if entry["side"] == "credit" else "credit"
        reference: str = original["reference"]
        reversal = move(
            visit.drawer,
            visit.now,
            account,
            side,
            int(entry["amount"]),
            reference=reference,
            key=f"reversal_{original['id']}",
            reversal_of=original["id"],
        )
        return json_answer(201, reversal)

    def customer_credits_freeze(self, visit: Visit) -> Answer:
        return _put(visit, ["active"], "frozen")

    def customer_credits_unfreeze(self, visit: Visit) -> Answer:
        return _put(visit, ["frozen"], "active")

    def customer_credits_close(self, visit: Visit) -> Answer:
        return _put(visit, ["active", "frozen"], "closed")


def _account(visit: Visit) -> Json:
    return found(visit.drawer, "credit_account", visit.ids["id"])


def _put(visit: Visit, allowed: Sequence[str], status: str) -> Answer:
    account = _account(visit)
    set_status(visit.drawer, visit.now, account, allowed, status)
    return json_answer(200, account["shown"])


def _moved_once(visit: Visit, side: Side) -> Answer:
    """Move credits, or give again what the idempotency key has already led to."""
    body: Json = visit.body
    account = _account(visit)
    # Keys are taken to be unique in the store: a transaction carries its store's id and its key, and no account's.
    key = f"customer_credits {body['idempotency_key']}"
    fingerprint = hashlib.sha256(dumps([visit.ids["id"], side, *sorted(body.items())])).hexdigest()
    kept = visit.drawer.kept_answer(key)
    if kept is not None:
        if kept.fingerprint != fingerprint:
            raise CreditsRefusedError("conflict", "the idempotency key was used for something else before")
        return json_answer(kept.status, loads(kept.body)).with_headers({"x-idempotent-replay": "true"})
    amount = whole(body["amount"], "amount")
    transaction = move(visit.drawer, visit.now, account, side, amount, reference=body["reference"], key=body["idempotency_key"])
    given = json_answer(201, transaction)
    visit.drawer.keep_answer(key, KeptAnswer(fingerprint, visit.now, given.status, given.body))
    return given


def _cursor_page(visit: Visit, rows: Sequence[Json]) -> Answer:
    """Answer the rows after, or before, the one a cursor names."""
    limit: int = visit.query.get("limit", _LIMIT)
    if "ending_before" in visit.query:
        end = _place(rows, visit.query["ending_before"], "ending_before")
        start = max(0, end - limit)
        return json_answer(200, {"object": "list", "data": rows[start:end], "has_more": start > 0})
    start = _place(rows, visit.query["starting_after"], "starting_after") + 1 if "starting_after" in visit.query else 0
    return json_answer(200, {"object": "list", "data": rows[start : start + limit], "has_more": start + limit < len(rows)})


def _place(rows: Sequence[Json], cursor: str, name: str) -> int:
    for index, row in enumerate(rows):
        if row["id"] == cursor:
            return index
    raise invalid("is no id of this list", name)
