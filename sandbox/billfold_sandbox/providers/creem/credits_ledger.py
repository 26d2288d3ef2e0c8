"""The ledger under Creem's customer credits: accounts, the movements on them, and how their refusals are worded.

Amounts are whole numbers of any size, kept as text. A movement writes one entry, on the account that the caller named.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import Finding, Reason, RefusedError
from billfold_sandbox.spec import Json

from .headings import moment

Side = Literal["credit", "debit"]

STORE: Final = "sto_sandbox"
_MOST_DIGITS: Final = 1000
_TYPES: Final = {401: "authentication_error", 403: "authentication_error", 429: "rate_limit_error"}


class CreditsRefusedError(RefusedError):
    """A refusal with the error body that is documented for customer credits only."""

    def __init__(
        self,
        reason: Reason,
        message: str,
        *,
        code: str | None = None,
        findings: Sequence[Finding] = (),
        status: int | None = None,
    ) -> None:
        super().__init__(reason, message, findings=findings, status=status)
        self.code = code


def as_credits(refused: RefusedError) -> CreditsRefusedError:
    """Give any refusal the form of this part of the API."""
    if isinstance(refused, CreditsRefusedError):
        return refused
    return CreditsRefusedError(refused.reason, refused.message, findings=refused.findings, status=refused.status)


def credits_error(refused: CreditsRefusedError, status: int, request_id: str) -> Answer:
    """Word a refusal."""
    places = [finding.place for finding in refused.findings if finding.path]
    detail: Json = {
        "type": "api_error" if status >= 500 else _TYPES.get(status, "invalid_request_error"),
        "code": refused.code,
        "message": refused.message,
        "param": places[0] if places else None,
        "request_id": request_id,
    }
    return json_answer(status, {"error": detail})


def open_account(store: RecordStore, now: float, *, customer_id: str, name: str, unit_label: str) -> Json:
    """Add an empty account.

    Raises:
        RefusedError: The customer is unknown, or has an account of this name already.
    """
    found(store, "customer", customer_id)
    handle = f"{customer_id}/{name}"
    if store.holder("credit_account", handle):
        raise CreditsRefusedError(
            "invalid", "the customer has an account of this name", findings=[Finding(("name",), "is taken")]
        )
    account_id = store.new_id("cca_")
    shown: Json = {
        "id": account_id,
        "store_id": STORE,
        "customer_id": customer_id,
        "name": name,
        "unit_label": unit_label,
        "status": "active",
        "created_at": moment(now),
        "updated_at": moment(now),
    }
    account: Json = {"shown": shown, "balance": "0", "moved_at": moment(now)}
    store.add("credit_account", account_id, account, parent=customer_id, handle=handle)
    return account


def keep(store: RecordStore, account: Json) -> None:
    """Keep a change of an account."""
    shown: Json = account["shown"]
    store.change("credit_account", shown["id"], account, handle=f"{shown['customer_id']}/{shown['name']}")


def set_status(store: RecordStore, now: float, account: Json, allowed: Sequence[str], status: str) -> None:
    """Put an account in another state.

    Raises:
        RefusedError: It is in none of the states that allow this.
    """
    if account["shown"]["status"] not in allowed:
        raise CreditsRefusedError("conflict", f"the account is {account['shown']['status']}")
    account["shown"].update(status=status, updated_at=moment(now))
    keep(store, account)


def whole(text: str, *path: str) -> int:
    """Read an amount.

    Raises:
        RefusedError: It is longer than anything here can count.
    """
    if len(text) > _MOST_DIGITS:
        problem = f"has more than {_MOST_DIGITS} digits"
        raise CreditsRefusedError("invalid", problem, findings=[Finding(path, problem)])
    return int(text)


def move(
    store: RecordStore,
    now: float,
    account: Json,
    side: Side,
    amount: int,
    *,
    reference: str,
    key: str,
    reversal_of: str | None = None,
) -> Json:
    """Credit or debit an account, and give the transaction.

    Raises:
        RefusedError: The account is frozen or closed (409), or does not hold enough (422).
    """
    shown: Json = account["shown"]
    if shown["status"] != "active":
        raise CreditsRefusedError("conflict", f"the account is {shown['status']}")
    balance = int(account["balance"]) + (amount if side == "credit" else -amount)
    if balance < 0:
        raise CreditsRefusedError("conflict", "the account does not hold enough", code="insufficient_balance", status=422)
    transaction_id = store.new_id("cct_")
    entry: Json = {
        "id": store.new_id("cce_"),
        "transaction_id": transaction_id,
        "account_id": shown["id"],
        "side": side,
        "amount": str(amount),
        "created_at": moment(now),
    }
    transaction: Json = {
        "id": transaction_id,
        "store_id": STORE,
        "reference": reference,
        "idempotency_key": key,
        "reversal_of": reversal_of,
        "entries": [entry],
        "created_at": moment(now),
    }
    store.add("credit_entry", entry["id"], entry, parent=shown["id"])
    # A transaction can be reversed once; its id as the reversal's handle finds that one again.
    store.add("credit_transaction", transaction_id, transaction, parent=shown["id"], handle=reversal_of)
    account.update(balance=str(balance), moved_at=moment(now))
    keep(store, account)
    return transaction
