"""Creem's affiliates: invited, joined, and paid a share of what they bring in."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, missing, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .headings import filtered_page, heading, stored_page
from .operations import operation

_PER_PAGE: Final = 50
_SHARE: Final = 20
"""What an affiliate gets of a sale, in percent. Stores set it in the dashboard, which the sandbox lacks."""
_CLEARED: Final = 30 * 86_400_000
_PAID: Final = 60 * 86_400_000
"""After how many milliseconds a commission is cleared, and paid out; neither is documented."""
_OWN: Final = "USD"


@operation("affiliates_create_invite")
def affiliates_create_invite(context: RequestContext) -> Answer:
    body: Json = context.body
    email = checked_email(body["email"], "email")
    if context.store.holder("affiliate_invite", email.casefold()):
        raise RefusedError("conflict", "this address was invited before")
    invite: Json = {
        **heading(context.store, context.store.new_id("ainv_"), "affiliate_invite"),
        "email": email,
        "name": body["name"],
        "created_at": context.now_ms,
    }
    context.store.add("affiliate_invite", invite["id"], invite, handle=email.casefold())
    affiliate_id = context.store.new_id("aff_")
    code = hashlib.sha256(affiliate_id.encode()).hexdigest()[:8]
    affiliate: Json = {
        **heading(context.store, affiliate_id, "affiliate"),
        "email": email,
        "name": body["name"],
        "status": "active",
        "referral_code": code,
        "referral_link": f"https://example.com/?ref={code}",
        "_invited": context.now_ms,
        "_clicks": 0,
    }
    context.store.add("affiliate", affiliate_id, affiliate, handle=code)
    return json_answer(200, _invite(context, invite))


@operation("affiliates_list_invites")
def affiliates_list_invites(context: RequestContext) -> Answer:
    return stored_page(context, "affiliate_invite", usual=_PER_PAGE, view=lambda invite: _invite(context, invite))


@operation("affiliates_list")
def affiliates_list(context: RequestContext) -> Answer:
    joined = [one for one in context.store.all("affiliate") if has_joined(one["_invited"], context.now)]
    return filtered_page(context, joined, usual=_PER_PAGE, view=lambda one: _view(context, one))


@operation("affiliates_get")
def affiliates_get(context: RequestContext) -> Answer:
    return json_answer(200, _view(context, _affiliate(context)))


@operation("affiliates_list_commissions")
def affiliates_list_commissions(context: RequestContext) -> Answer:
    commissions = _commissions(context, _affiliate(context)["id"])
    return filtered_page(context, [one for one in commissions if context.query.get("status") in (None, one["status"])])


def has_joined(invited_ms: int, now: float) -> bool:
    """Tell whether somebody has followed an invitation: nobody reads mails here, so it is done as soon as time has passed."""
    return invited_ms < int(now * 1000)


def checked_email(text: str, *path: str | int) -> str:
    """Give a mail address.

    Raises:
        RefusedError: It is none.
    """
    name, _, host = text.rpartition("@")
    if not name or not host or any(character.isspace() for character in text):
        raise invalid("must be a mail address", *path)
    return text


def active_affiliate(store: RecordStore, code: str, now: float) -> str:
    """Give the id of the affiliate who has a referral code, and count that a buyer came by it.

    Raises:
        RefusedError: Nobody who takes part has it.
    """
    holder = store.holder("affiliate", code)
    affiliate = found(store, "affiliate", holder) if holder else None
    if affiliate is None or not has_joined(affiliate["_invited"], now):
        raise invalid("is no code of an active affiliate", "affiliate_code")
    affiliate["_clicks"] += 1
    store.change("affiliate", affiliate["id"], affiliate, handle=code)
    found_id: str = affiliate["id"]
    return found_id


def pay_commission(store: RecordStore, now: float, order: Json) -> None:
    """Note what the affiliate of an order, if it has one, gets of it."""
    # Whether renewals count is not documented; here only the first sale does.
    if order["affiliate"] is None or not order["amount_paid"]:
        return
    commission: Json = {
        **heading(store, store.new_id("com_"), "commission"),
        "affiliate": order["affiliate"],
        "amount": order["amount_paid"] * _SHARE // 100,
        "currency": order["currency"],
        "sale": order["transaction"],
        "created_at": int(now * 1000),
    }
    store.add("commission", commission["id"], commission, parent=order["affiliate"])


def _affiliate(context: RequestContext) -> Json:
    affiliate = found(context.store, "affiliate", context.ids["id"])
    if not has_joined(affiliate["_invited"], context.now):
        raise missing("affiliate")
    return affiliate


def _invite(context: RequestContext, invite: Json) -> Json:
    return {**invite, "status": "accepted" if has_joined(invite["created_at"], context.now) else "pending"}


def _commissions(context: RequestContext, affiliate_id: str) -> list[Json]:
    def view(commission: Json) -> Json:
        age = context.now_ms - commission["created_at"]
        return {**commission, "status": "paid" if age >= _PAID else "approved" if age >= _CLEARED else "pending"}

    return [view(commission) for commission in context.store.all("commission", affiliate_id)]


def _view(context: RequestContext, affiliate: Json) -> Json:
    commissions = context.store.all("commission", affiliate["id"])
    earned: Counter[str] = Counter()
    for commission in commissions:
        earned[commission["currency"]] += commission["amount"]
    [(currency, earnings)] = earned.most_common(1) or [(_OWN, 0)]
    return {
        **shown(affiliate),
        "clicks": affiliate["_clicks"],
        "conversions": len(commissions),
        "earnings": earnings,
        "currency": currency,
    }
