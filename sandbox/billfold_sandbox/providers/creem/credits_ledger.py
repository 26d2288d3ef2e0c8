"""The ledger under Creem's customer credits: accounts, the movements on them, and how their refusals are worded.

Amounts are whole numbers of any size, kept as text. A movement writes one entry for each account that it names.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import Finding, Reason, RefusedError
from billfold_sandbox.spec import Json

from .announcing import announce
from .headings import moment

Side = Literal["credit", "debit"]
Movement: TypeAlias = tuple[Json, Side, int]
"""An account, whether it is given or taken from, and how much."""

STORE: Final = "sto_sandbox"
MOST_DIGITS: Final = 1000
_TYPES: Final = {401: "authentication_error", 403: "authentication_error", 429: "rate_limit_error"}


class CreditsRefusedError(RefusedError):
    """A refusal with the error body of customer credits, which meters and usage events have too."""

    def __init__(
        self,
        reason: Reason,
        message: str,
        *,
        code: str | None = None,
        findings: Sequence[Finding] = (),
        status: int | None = None,
        details: Json | None = None,
    ) -> None:
        super().__init__(reason, message, findings=findings, status=status)
        self.code = code
        self.details = details


def as_credits(refused: RefusedError, status: int | None = None) -> CreditsRefusedError:
    """Give any refusal the form of this part of the API, and another status if one is given."""
    if isinstance(refused, CreditsRefusedError):
        return refused
    return CreditsRefusedError(refused.reason, refused.message, findings=refused.findings, status=status or refused.status)


def credits_error(refused: CreditsRefusedError, status: int, request_id: str) -> Answer:
    """Word a refusal."""
    places = [finding.place for finding in refused.findings if finding.path]
    detail: Json = {
        "type": "api_error" if status >= 500 else _TYPES.get(status, "invalid_request_error"),
        "code": refused.code,
        "message": refused.message,
        "param": places[0] if places else None,
        "request_id": request_id,
        **({} if refused.details is None else {"details": refused.details}),
    }
    return json_answer(status, {"error": detail})


def open_account(store: RecordStore, now: float, *, customer_id: str, name: str, unit_label: str) -> Json:
    """Add an empty account.

    Raises:
        RefusedError: The customer is unknown, or has an account of this name already.
    """
    found(store, "customer", customer_id)
    handle = account_handle(customer_id, name)
    if store.holder("credit_account", handle):
        raise CreditsRefusedError(
            "conflict", "the customer has an account of this name", findings=[Finding(("name",), "is taken")]
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


def account_handle(customer_id: str, name: str) -> str:
    """Give what an account is unique by: its customer and its name, however that is capitalised."""
    return f"{customer_id}/{name.casefold()}"


def keep(store: RecordStore, account: Json) -> None:
    """Keep a change of an account."""
    shown: Json = account["shown"]
    store.change("credit_account", shown["id"], account, handle=account_handle(shown["customer_id"], shown["name"]))


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
    if len(text) > MOST_DIGITS:
        problem = f"has more than {MOST_DIGITS} digits"
        raise CreditsRefusedError("invalid", problem, findings=[Finding(path, problem)])
    return int(text)


def move(
    store: RecordStore,
    now: float,
    movements: Sequence[Movement],
    *,
    reference: str,
    key: str,
    reversal_of: str | None = None,
) -> Json:
    """Credit and debit accounts in one transaction, and give it.

    Raises:
        RefusedError: An account is frozen or closed (409), or does not hold enough (422).
    """
    transaction_id = store.new_id("cct_")
    entries: list[Json] = []
    for account, side, amount in movements:
        shown: Json = account["shown"]
        if shown["status"] != "active":
            raise CreditsRefusedError("conflict", f"the account is {shown['status']}")
        account["balance"] = str(int(account["balance"]) + (amount if side == "credit" else -amount))
        account["moved_at"] = moment(now)
        entry: Json = {
            "id": store.new_id("cce_"),
            "transaction_id": transaction_id,
            "account_id": shown["id"],
            "side": side,
            "amount": str(amount),
            "created_at": moment(now),
        }
        entries.append(entry)
        store.add("credit_entry", entry["id"], entry, parent=shown["id"])
    transaction: Json = {
        "id": transaction_id,
        "store_id": STORE,
        "reference": reference,
        "idempotency_key": key,
        "reversal_of": reversal_of,
        "entries": entries,
        "created_at": moment(now),
    }
    # A transaction can be reversed once; its id as the reversal's handle finds that one again.
    store.add("credit_transaction", transaction_id, transaction, handle=reversal_of)
    for account, side, amount in movements:
        # What counts is what an account holds after all entries.
        if int(account["balance"]) < 0:
            raise CreditsRefusedError("conflict", "the account does not hold enough", code="insufficient_balance", status=422)
        keep(store, account)
        _announce(store, now, transaction, account, side, amount)
    return transaction


def reverse(store: RecordStore, now: float, original: Json) -> Json:
    """Undo a transaction on all its accounts, or give the reversal that has undone it before.

    Raises:
        RefusedError: An account is frozen or closed (409), or does not hold enough (422).
    """
    first = store.holder("credit_transaction", original["id"])
    if first is not None:
        return found(store, "credit_transaction", first)
    accounts = {entry["account_id"]: found(store, "credit_account", entry["account_id"]) for entry in original["entries"]}
    movements: list[Movement] = [
        (accounts[entry["account_id"]], "debit" if entry["side"] == "credit" else "credit", int(entry["amount"]))
        for entry in original["entries"]
    ]
    key = f"reversal_{original['id']}"
    return move(store, now, movements, reference=original["reference"], key=key, reversal_of=original["id"])


def _announce(store: RecordStore, now: float, transaction: Json, account: Json, side: Side, amount: int) -> None:
    shown: Json = account["shown"]
    what = {"credit": "granted", "debit": "consumed"}[side]
    moved: Json = {
        "id": transaction["id"],
        "object": {"credit": "customer_credits_grant", "debit": "customer_credits_consumption"}[side],
        "customer_id": shown["customer_id"],
        "account_id": shown["id"],
        "bucket_name": shown["name"],
        "unit_label": shown["unit_label"],
        "amount_minor_units": str(amount),
        "balance_after_minor_units": account["balance"],
        "reference": transaction["reference"],
        "occurred_at": moment(now),
    }
    announce(store, now, f"credits.{what}", lambda: moved)
