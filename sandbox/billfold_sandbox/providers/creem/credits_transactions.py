"""Creem's credit transactions that name their accounts themselves: posted, listed, reversed."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.spec import Json

from .credits import once
from .credits_ledger import CreditsRefusedError, Movement, reverse, whole
from .operations import operation


@operation("customer_credits_post_transaction")
def customer_credits_post_transaction(context: RequestContext) -> Answer:
    body: Json = context.body
    return once(context, ["transaction", *sorted(body.items())], lambda: _movements(context))


@operation("customer_credits_list_transactions")
def customer_credits_list_transactions(context: RequestContext) -> Answer:
    transactions = context.store.all("credit_transaction")
    rows = [row for row in transactions if row["reference"] == context.query["reference"]]
    # There is no way to ask for a rest, so there is none.
    return json_answer(200, {"object": "list", "data": rows, "has_more": False})


@operation("customer_credits_get_transaction")
def customer_credits_get_transaction(context: RequestContext) -> Answer:
    return json_answer(200, found(context.store, "credit_transaction", context.ids["id"]))


@operation("customer_credits_reverse_transaction_by_id")
def customer_credits_reverse_transaction_by_id(context: RequestContext) -> Answer:
    original = found(context.store, "credit_transaction", context.ids["id"])
    # Whether a reversal can be reversed is not documented; undoing it is left to another transaction.
    if original["reversal_of"] is not None:
        raise CreditsRefusedError("conflict", "the transaction is a reversal itself")
    return json_answer(201, reverse(context.store, context.now, original))


def _movements(context: RequestContext) -> list[Movement]:
    """Give the movements of a posted transaction, which take as much as they give.

    Raises:
        RefusedError: They do not balance (422), or name an account that is not there.
    """
    accounts: dict[str, Json] = {}
    movements: list[Movement] = []
    for index, entry in enumerate(context.body["entries"]):
        account_id: str = entry["account_id"]
        if account_id not in accounts:
            accounts[account_id] = found(context.store, "credit_account", account_id)
        amount = whole(entry["amount"], "entries", str(index), "amount")
        movements.append((accounts[account_id], entry["side"], amount))
    if sum(amount if side == "credit" else -amount for _, side, amount in movements):
        problem = "the debits and credits do not add up to the same"
        raise CreditsRefusedError("invalid", problem, code="unbalanced_transaction", status=422)
    return movements
