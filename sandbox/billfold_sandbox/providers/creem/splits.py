"""Creem's splits: who gets a share of future payments. Nobody is paid here; the shares and invitations are kept."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, missing
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .affiliates import checked_email, has_joined
from .credits_ledger import STORE
from .headings import heading, stored_page
from .operations import operation

_SPLIT: Final = "split"
_PER_PAGE: Final = 50


@operation("splits_create")
def splits_create(context: RequestContext) -> Answer:
    body: Json = context.body
    reference: str = body["type_reference"]
    if body["type"] == "product":
        found(context.store, "product", reference)
    elif reference != STORE:
        raise missing("store")
    # Whether fractions of a percent are taken is not documented; here they are.
    if sum(recipient["amount"] for recipient in body["recipients"]) > 100:
        raise invalid("the shares must not add up to more than 100", "recipients")
    for index, recipient in enumerate(body["recipients"]):
        if recipient["recipient_type"] == "email":
            checked_email(recipient["recipient_reference"], "recipients", index, "recipient_reference")
    split: Json = {
        **heading(context.store, context.store.new_id("split_"), _SPLIT),
        "store_id": STORE,
        "description": body.get("description"),
        "type": body["type"],
        "type_reference": reference,
        "recipients": body["recipients"],
        "created_at": context.now_ms,
    }
    context.store.add(_SPLIT, split["id"], split)
    return json_answer(200, _view(context, split))


@operation("splits_list")
def splits_list(context: RequestContext) -> Answer:
    return stored_page(context, _SPLIT, usual=_PER_PAGE, view=lambda split: _view(context, split))


@operation("splits_get")
def splits_get(context: RequestContext) -> Answer:
    return json_answer(200, _view(context, found(context.store, _SPLIT, context.ids["id"])))


@operation("splits_delete")
def splits_delete(context: RequestContext) -> Answer:
    split = found(context.store, _SPLIT, context.ids["id"])
    context.store.remove(_SPLIT, split["id"])
    return json_answer(200, {**_view(context, split), "enabled": False})


def _view(context: RequestContext, split: Json) -> Json:
    recipients = [_recipient(sent, joined=has_joined(split["created_at"], context.now)) for sent in split["recipients"]]
    # One recipient who takes part is enough, unless somebody was invited and none of those has accepted yet.
    invited = any(sent["recipient_type"] == "email" for sent in split["recipients"])
    enabled = not invited or has_joined(split["created_at"], context.now)
    return {**split, "enabled": enabled, "recipients": recipients}


def _recipient(sent: Json, *, joined: bool) -> Json:
    kind, reference = sent["recipient_type"], sent["recipient_reference"]
    recipient: dict[str, Any] = {"type": "percentage", **sent, "enabled": kind == "store" or joined}
    if kind == "email" and joined:
        # Whoever has accepted is a user from then on.
        user = hashlib.sha256(reference.casefold().encode()).hexdigest()[:20]
        recipient.update(recipient_type="user", recipient_reference=f"user_{user}")
    elif kind == "email":
        name, _, host = reference.rpartition("@")
        recipient.update(recipient_reference=f"{name[0]}***@{host}", invite_status="pending")
    return recipient
