"""The addresses Clink sends events to, with their events and secrets."""

from __future__ import annotations

import hashlib
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .answers import bounds, page, success
from .events import CORE, EVENTS
from .operations import operation

_LONGEST_URL = 512
_FIELDS = ("url", "events", "description", "enabled")
_LOCAL_NAMES = ("localhost", "local", "internal", "localdomain")


@operation("webhook_endpoints_list_events")
def webhook_endpoints_list_events(context: RequestContext) -> Answer:
    del context
    events = [
        {"name": name, "code": code, "description": name.replace(".", " ").replace("_", " ")}
        for code, name in enumerate(EVENTS, start=1)
    ]
    return _succeed({"events": events, "aliases": {"all": [*EVENTS], "core": [*CORE]}})


@operation("webhook_endpoints_create")
def webhook_endpoints_create(context: RequestContext) -> Answer:
    return _succeed(_add(context, context.body))


@operation("webhook_endpoints_list")
def webhook_endpoints_list(context: RequestContext) -> Answer:
    filters = {name: context.query[name] for name in ("enabled", "url") if name in context.query}
    rows = [endpoint for endpoint in context.store.all("webhook_endpoint") if filters.items() <= endpoint.items()]
    skip, size = bounds(context)
    return page(len(rows), [_masked(endpoint) for endpoint in rows[skip : skip + size]], "Success")


@operation("webhook_endpoints_ensure")
def webhook_endpoints_ensure(context: RequestContext) -> Answer:
    body: Json = context.body
    _check_url(body["url"])
    endpoint_id = context.store.holder("webhook_endpoint", body["url"])
    before = context.store.get("webhook_endpoint", endpoint_id) if endpoint_id else None
    if before is None:
        return _ensured("created", _add(context, body))
    wanted: Json = {"enabled": True, **{name: body[name] for name in _FIELDS if name in body}}
    wanted["events"] = list(dict.fromkeys(wanted["events"]))
    changed = any(before[name] != value for name, value in wanted.items())
    endpoint = _change(context, before, wanted) if changed else before
    # A stored secret can never be returned, so a caller who wants one and allows a new one gets a new one.
    rotate = body.get("rotateSecret") or (body.get("returnSigningSecret") and body.get("rotateSecretIfUnavailable"))
    if rotate:
        return _ensured("updated_rotated" if changed else "rotated", _rotated(context, endpoint))
    return _ensured("updated" if changed else "existing", _masked(endpoint))


@operation("webhook_endpoints_get")
def webhook_endpoints_get(context: RequestContext) -> Answer:
    return _succeed(_masked(_endpoint(context)))


@operation("webhook_endpoints_update")
def webhook_endpoints_update(context: RequestContext) -> Answer:
    endpoint = _endpoint(context)
    return _succeed(_masked(_change(context, endpoint, context.body)))


@operation("webhook_endpoints_delete")
def webhook_endpoints_delete(context: RequestContext) -> Answer:
    context.store.remove("webhook_endpoint", _endpoint(context)["id"])
    return _succeed(None)


@operation("webhook_endpoints_enable")
def webhook_endpoints_enable(context: RequestContext) -> Answer:
    return _succeed(_masked(_change(context, _endpoint(context), {"enabled": True})))


@operation("webhook_endpoints_disable")
def webhook_endpoints_disable(context: RequestContext) -> Answer:
    return _succeed(_masked(_change(context, _endpoint(context), {"enabled": False})))


@operation("webhook_endpoints_rotate_secret")
def webhook_endpoints_rotate_secret(context: RequestContext) -> Answer:
    return _succeed(_rotated(context, _endpoint(context)))


def _succeed(data: Any) -> Answer:
    return success(data, "Success")


def _ensured(source: str, endpoint: Json) -> Answer:
    known = endpoint["signingSecret"] is not None
    return _succeed(
        {
            "source": source,
            "endpoint": endpoint,
            "signingSecretAvailable": known,
            "signingSecretUnavailableReason": None if known else "EXISTING_SECRET_NOT_RETURNABLE",
            "nextAction": None if known else "CALL_ROTATE_SECRET_OR_RETRY_ENSURE_WITH_ROTATE_SECRET_IF_UNAVAILABLE",
        }
    )


def _endpoint(context: RequestContext) -> Json:
    return found(context.store, "webhook_endpoint", context.ids["id"])


def _add(context: RequestContext, sent: Json) -> Json:
    _check_url(sent["url"])
    if context.store.holder("webhook_endpoint", sent["url"]) is not None:
        raise RefusedError("invalid", "Webhook endpoint URL already exists")
    endpoint: Json = {
        "id": context.store.new_id("whk_"),
        "url": sent["url"],
        "events": list(dict.fromkeys(sent["events"])),
        "enabled": sent.get("enabled", True),
        "description": sent.get("description") or None,
        "createdAt": context.now_ms,
        "updatedAt": context.now_ms,
    }
    context.store.add("webhook_endpoint", endpoint["id"], endpoint, handle=endpoint["url"])
    return _rotated(context, endpoint)


def _change(context: RequestContext, endpoint: Json, sent: Json) -> Json:
    changes = {name: sent[name] for name in _FIELDS if name in sent}
    if "url" in changes:
        _check_url(changes["url"])
        if context.store.holder("webhook_endpoint", changes["url"]) not in (None, endpoint["id"]):
            raise RefusedError("invalid", "Webhook endpoint URL already exists")
    endpoint = {**endpoint, **changes, "updatedAt": context.now_ms}
    endpoint["events"] = list(dict.fromkeys(endpoint["events"]))
    endpoint["description"] = endpoint["description"] or None
    context.store.change("webhook_endpoint", endpoint["id"], endpoint, handle=endpoint["url"])
    return endpoint


def _rotated(context: RequestContext, endpoint: Json) -> Json:
    """Give an endpoint a new secret and show it, this once."""
    secret = f"whsec_{hashlib.sha256(context.store.new_id('whsec_').encode()).hexdigest()[:32]}"
    endpoint = {**endpoint, "_secret": secret, "updatedAt": context.now_ms}
    context.store.change("webhook_endpoint", endpoint["id"], endpoint, handle=endpoint["url"])
    return {**_masked(endpoint), "signingSecret": secret}


def _masked(endpoint: Json) -> Json:
    secret: str = endpoint["_secret"]
    public = {name: value for name, value in endpoint.items() if name != "_secret"}
    return {**public, "signingSecret": None, "maskedSigningSecret": f"whsec_...{secret[-4:]}"}


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        raise invalid(str(error), "url") from error
    if parts.scheme != "https" or not host or len(url) > _LONGEST_URL:
        raise invalid(f"must be an https address of at most {_LONGEST_URL} characters", "url")
    if not _is_public(host):
        raise invalid("must name a public host", "url")


def _is_public(host: str) -> bool:
    try:
        address = ip_address(host)
    except ValueError:
        return "." in host and host.rstrip(".").rpartition(".")[2].lower() not in _LOCAL_NAMES
    return address.is_global and not address.is_multicast
