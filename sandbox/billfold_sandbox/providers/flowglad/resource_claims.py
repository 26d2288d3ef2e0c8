"""Flowglad's resource claims: units of a resource that a subscription takes, with or without a name, and gives back."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .claim_ledger import ClaimLedger
from .lifecycle import check_running
from .operations import operation
from .ownership import held
from .scenes import scene_of

_MOST_CLAIMS: Final = 10_000


@operation("resource_claims_claim")
def resource_claims_claim(context: RequestContext) -> Answer:
    sent: Json = context.body
    ledger, resource = _ledger(context), held(context.store, "resource", sent["resourceSlug"])
    # What applies once a subscription has ended is not documented; here it takes nothing more but may give back.
    check_running(found(context.store, "subscription", ledger.subscription_id))
    names = _names(sent)
    known = [None if name is None else ledger.named(resource["id"], name) for name in names]
    missing, available = known.count(None), ledger.usage(resource)["available"]
    if missing > available:
        raise invalid(f"{missing} units are more than the {available} that are available")
    metadata: Json | None = sent.get("metadata")
    claims = [claim or ledger.claim(resource, name, metadata) for name, claim in zip(names, known, strict=True)]
    return json_answer(200, {"claims": [shown(claim) for claim in claims], "usage": ledger.usage(resource)})


@operation("resource_claims_release")
def resource_claims_release(context: RequestContext) -> Answer:
    ledger, resource = _ledger(context), held(context.store, "resource", context.body["resourceSlug"])
    released = [ledger.release(claim) for claim in _claims_meant(ledger, resource["id"], context.body)]
    answer: Json = {"releasedClaims": [shown(claim) for claim in released], "usage": ledger.usage(resource)}
    return json_answer(200, answer)


@operation("resource_claims_get_usage")
def resource_claims_get_usage(context: RequestContext) -> Answer:
    ledger, query = _ledger(context), context.query
    by_slug = "resourceSlug" in query
    store = context.store
    resource = held(store, "resource", query["resourceSlug"]) if by_slug else found(store, "resource", query["resourceId"])
    return json_answer(200, ledger.whole_usage(resource))


@operation("resource_claims_list_usages")
def resource_claims_list_usages(context: RequestContext) -> Answer:
    ledger, query, store = _ledger(context), context.query, context.store
    # Lists of one have been refused by now, as the real server does.
    named = [held(store, "resource", slug) for slug in query.get("resourceSlugs", [])]
    named += [found(store, "resource", resource_id) for resource_id in query.get("resourceIds", [])]
    if not named:
        named = [found(store, "resource", resource_id) for resource_id in ledger.resources()]
    once = {resource["id"]: resource for resource in named}
    return json_answer(200, [ledger.whole_usage(resource) for resource in once.values()])


@operation("resource_claims_list_claims")
def resource_claims_list_claims(context: RequestContext) -> Answer:
    ledger, slug = _ledger(context), context.query.get("resourceSlug")
    # The order is not documented; here the oldest comes first, as in every other list.
    claims = ledger.held(None if slug is None else held(context.store, "resource", slug)["id"])
    return json_answer(200, {"claims": [shown(claim) for claim in claims]})


def _ledger(context: RequestContext) -> ClaimLedger:
    subscription = found(context.store, "subscription", context.ids["subscriptionId"])
    return ClaimLedger(scene_of(context), subscription["id"])


def _names(sent: Json) -> list[str | None]:
    """Give the name of each claim a request asks for; None stands for a claim without one."""
    if "quantity" not in sent:
        return list(dict.fromkeys(_external_ids(sent)))
    # Every unit is a record here, so the sandbox has a limit of its own.
    if sent["quantity"] > _MOST_CLAIMS:
        raise invalid(f"must not be more than {_MOST_CLAIMS}", "quantity")
    return [None] * int(sent["quantity"])


def _claims_meant(ledger: ClaimLedger, resource_id: str, sent: Json) -> list[Json]:
    """Give the claims a request releases: all it asks for, or none."""
    # What the server answers when it finds fewer is not documented.
    if "quantity" in sent:
        unnamed = [claim for claim in ledger.held(resource_id) if claim["externalId"] is None]
        if sent["quantity"] > len(unnamed):
            raise invalid(f"is more than the {len(unnamed)} claims without a name", "quantity")
        return unnamed[: int(sent["quantity"])]
    if "claimIds" in sent:
        known = {claim["id"]: claim for claim in ledger.held(resource_id)}
        claims = [known.get(claim_id) for claim_id in dict.fromkeys(sent["claimIds"])]
    else:
        claims = [ledger.named(resource_id, name) for name in dict.fromkeys(_external_ids(sent))]
    meant = [claim for claim in claims if claim is not None]
    if len(meant) < len(claims):
        raise RefusedError("missing", "Resource claim not found")
    return meant


def _external_ids(sent: Json) -> list[str]:
    return sent["externalIds"] if "externalIds" in sent else [sent["externalId"]]
